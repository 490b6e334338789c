"""The small study with less and less in it: what a study may leave out, left out."""

import re
from dataclasses import replace

from offsim.storage.study_from_answers import MarketAnswer, study_from_answers
from tests.answered import ANSWERS
from tests.small_study import SMALL_STUDY


def without(words: str, start: str) -> str:
    """Return a study file without its tables whose names start so."""
    return re.sub(rf"(?ms)^\[+{re.escape(start)}.*?(?=^\[(?!\[?{re.escape(start)})|\Z)", "", words)


def one_year(words: str) -> str:
    """Return a study file whose only year after the base year is the next."""
    words = words.replace("last_year = 2025", "last_year = 2021").replace("(2021, 2025", "(2021, 2021")
    words = re.sub(r", 2022 = [^}]*\}", " }", words)
    words = words.replace(
        "bounds = [2021, 2025], plausible = [2021, 2024.0]", "bounds = [2021, 2021], plausible = [2021, 2021]"
    )
    return re.sub(r"year = 202[25]\nvalue", "year = 2021\nvalue", words).replace('"recession.north.start" = 2022\n', "")


def one_market(words: str) -> str:
    """Return a study file with one market, one economy that has it, and no events to hit others."""
    words = without(without(without(words, "markets.data"), "markets.paper"), "events.")
    words = re.sub(r'"(trend|sensitivity)\.(data|paper)" = .*\n|"event\..*\n', "", words)
    return words.replace('value = 60, unit = "%"', 'value = 100, unit = "%"').replace(
        'value = 50, unit = "%"', 'value = 100, unit = "%"'
    )


NO_TARGETS = without(SMALL_STUDY, "targets.")
LEAST = without(without(without(NO_TARGETS, "presets.steady"), "presets.slump"), "observations")
LEAN = {
    "no targets": NO_TARGETS,
    "one target": without(SMALL_STUDY, "targets.old_2022"),
    "one year": one_year(SMALL_STUDY),
    "one market": one_market(SMALL_STUDY),
    "nothing much": one_year(one_market(LEAST)),
    "fewest answers": study_from_answers(
        replace(
            ANSWERS,
            title="Small",
            last_year=ANSWERS.base_year + 1,
            markets=(MarketAnswer("Spain", "Spain", 100, 100, 8),),
            normal={"Spain": 1.8},
            target=None,
        ),
        frozenset(),
    ),
}
"""By what is missing; a study of one market has no events either, one of nothing much neither record nor presets.

That of the fewest answers is what the page of questions makes of one market, one year and no target.
"""
