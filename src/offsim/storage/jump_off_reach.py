"""The jump-off year in a study's text: added, and kept as late as the last year observed lets it be."""

from __future__ import annotations

import tomllib

from offsim.model.facts import Status
from offsim.model.problems import Problem
from offsim.model.study import Study, record
from offsim.model.text import QT_TRANSLATE_NOOP
from offsim.storage.figure_edits import Provenance, with_source
from offsim.storage.study_edits import HELD
from offsim.storage.study_from_answers import ground_parts
from offsim.storage.study_text import add_table, set_value

STILL_HELD = QT_TRANSLATE_NOOP(
    "Problem",
    "This is the last figure after the base year, and the study has a jump-off year. Type another figure instead.",
)


def years_to_jump_off(study: Study) -> tuple[int, ...]:
    """Return the years after the base year that a study projects and its perimeter has turnover or jobs of."""
    years = {year for key in HELD for year in record(study, key, study.perimeter)}
    return tuple(sorted(years & {*range(study.base_year + 1, study.last_year + 1)}))


def with_jump_off(study: Study, provenance: Provenance) -> str:
    """Return the text of a study with a jump-off year, which is the base year until a scenario has a later one.

    The study has none, and ``years_to_jump_off``; the text has to be read again.
    """
    words, source = with_source(study.text, provenance)
    span = [study.base_year, years_to_jump_off(study)[-1]]
    figure = {"value": study.base_year, "source": source, "status": str(Status.OWN)}
    return add_table(words, ("jump_off",), {**ground_parts()["jump_off"], **figure, "bounds": span, "plausible": span})


def with_reach(words: str, study: Study) -> str:
    """Return the text with a jump-off year that may be as late as the last year observed and projected, and no later.

    Raises:
        Problem: nothing is observed any more after the base year.
    """
    table = tomllib.loads(words)
    if "jump_off" not in table:
        return words
    projected = range(study.base_year + 1, study.last_year + 1)
    years = [
        point["year"]
        for each in table.get("observations", [])
        if each["outcome"] in HELD and each["perimeter"] == study.perimeter
        for point in each["points"]
        if point["year"] in projected
    ]
    if not years:
        raise Problem(STILL_HELD)
    last, lever = max(years), table["jump_off"]
    old = lever["bounds"][1]
    if last == old:
        return words
    low, high = lever["plausible"]
    words = set_value(words, ("jump_off", "bounds"), [lever["bounds"][0], last])
    words = set_value(words, ("jump_off", "plausible"), [min(low, last), last if high == old else min(high, last)])
    if lever["value"] > last:
        words = set_value(words, ("jump_off", "value"), last)
    for key, preset in table.get("presets", {}).items():
        if preset.get("levers", {}).get("jump_off", last) > last:
            words = set_value(words, ("presets", key, "levers", "jump_off"), last)
    return words
