"""Differences of studies are told with what was, what is, and the source, in the planner's words and language."""

from __future__ import annotations

from itertools import permutations

import pytest

from offsim.language import Language, load_language
from offsim.model.text import LANGUAGES
from offsim.report.study_changes import change_words
from offsim.storage.figure_edits import Provenance, with_own_value
from offsim.storage.imports.understood import Point
from offsim.storage.study_differences import differences
from offsim.storage.study_edits import with_growth, with_observations
from offsim.storage.study_file import parse_study
from offsim.storage.study_text import add_table, found_at, remove_table, set_fact, set_value
from tests.storage.study_tables import MADE_UP, OLD, SHIPPED

PAI = SHIPPED["pai-2020"]
MINE = Provenance("Enquête", "2026-03-01")


def told(old: str, new: str, code: str = "en") -> list[str]:
    language = load_language(code)
    one, other = parse_study(old, "old.toml"), parse_study(new, "new.toml")
    return [words.line(language) for words in change_words(differences(old, new), one, other, language)]


def own(words: str, *place: str, value: float, unit: str) -> str:
    return with_own_value(words, place, value, unit, MINE)


def test_a_figure_is_told_with_unit_status_source_and_date() -> None:
    words = own(PAI, "base", "jobs", value=71500, unit="jobs")
    assert told(PAI, words) == [
        "Base year · Jobs: 66,667 jobs (calculated) → 71,500 jobs (own figure) – Enquête, 1 March 2026"
    ]
    assert told(PAI, words, "fr") == [
        (
            "Année de base · Emplois\xa0: 66\u202f667 emplois (calculé) → 71\u202f500 emplois "
            "(chiffre de l’organisme) – Enquête, 1er mars 2026"
        )
    ]
    (arabic,) = told(PAI, words, "ar")
    assert "66\u202f667" in arabic
    assert arabic.removesuffix("\u2069").endswith("1 مارس 2026")


CHANGES = {
    "a lever of a market": (
        own(PAI, "markets", "france", "trend", value=5, unit="% a year"),
        "Growth · France: 4 % a year (assumption) → 5 % a year (own figure) – Enquête, 1 March 2026",
    ),
    "a year, without thousands": (
        own(PAI, "events", "amrc_apebi", "start", value=2016, unit="year"),
        "AMRC-APEBI agreement · First year: 2015 (assumption) → 2016 (own figure) – Enquête, 1 March 2026",
    ),
    "a year observed": (
        with_observations(PAI, ("turnover", "A"), "bn MAD", [Point(2019, 9.9)], MINE),
        (
            "A: offshoring (exchange office) · Turnover, observed · 2019: none → 9.9 bn MAD (own figure)"
            " – Enquête, 1 March 2026"
        ),
    ),
    "a year of growth": (
        with_growth(PAI, "observed", "france", [Point(2016, 1.5)], MINE),
        "As it happened · France · 2016: 0.86 % a year (published) → 1.5 % a year (own figure) – Enquête, 1 March 2026",
    ),
    "a name": (
        set_value(PAI, ("targets", "turnover_2020", "label", "en"), "Sixteen"),
        "Targets · Sixteen · Name: 16 bn MAD in 2020 → Sixteen",
    ),
    "a name in another language": (
        set_value(PAI, ("targets", "turnover_2020", "label", "fr"), "Seize"),
        "Targets · 16 bn MAD in 2020 · Name: 16 bn MAD in 2020 (changed: Français)",
    ),
    "bounds alone": (
        set_fact(PAI, ("base", "turnover"), {"bounds": [1, 99]}),
        (
            "Base year · Turnover: 7.3 bn MAD (reference page) (changed: bounds) – Casablanca-Settat investment "
            "portal: “ترحيل الخدمات (offshoring)”, the reference page"
        ),
    ),
    "a scenario's lever": (
        set_value(PAI, ("presets", "french_recession", "levers", "recession.france.depth"), 3),
        "Scenarios · French recession · French market · Recession depth: 4.1 pp/yr → 3 pp/yr",
    ),
    "something taken out": (
        remove_table(PAI, ("targets", "added_jobs_2020")),
        "Jobs added · 40,000 added jobs by 2020: taken out",
    ),
    "something new": (
        add_table(PAI, ("targets", "more"), {**found_at(PAI, ("targets", "turnover_2020")), "label": "More"}),
        "Turnover · More: new",
    ),
    "what it is watched by": (
        set_value(PAI, ("targets", "turnover_2020", "shown"), value=False),
        "Targets · 16 bn MAD in 2020 · Watched from the start: yes → no",
    ),
    "an outcome": (
        set_value(
            set_fact(PAI, ("targets", "turnover_2020", "value"), {"value": 16, "unit": "jobs"}),
            ("targets", "turnover_2020", "outcome"),
            "jobs",
        ),
        "Targets · 16 bn MAD in 2020 · Outcome: Turnover → Jobs",
    ),
    "an economy": (
        set_value(PAI, ("markets", "rest_of_europe", "economy"), "world"),
        "Markets · Rest of Europe · Economy: Euro area → World",
    ),
}


@pytest.mark.parametrize("change", CHANGES)
def test_every_kind_of_item_has_words(change: str) -> None:
    words, line = CHANGES[change]
    assert line in [_plain(it) for it in told(PAI, words)]


def _plain(line: str) -> str:
    return line.replace("\u2068", "").replace("\u2069", "")


@pytest.mark.parametrize("code", LANGUAGES)
def test_whatever_differs_is_told_in_words_and_not_in_keys(code: str) -> None:
    language = load_language(code)
    studies = [*SHIPPED.values()], [*OLD.values()], [MADE_UP["recorded"], MADE_UP["sited"], MADE_UP["uncertain"]]
    for one, other in (pair for group in studies for pair in permutations(group, 2)):
        for line in told(one, other, code):
            assert "{" not in line
            assert "None" not in line
            assert not [word for word in KEYS if word in line], line
    assert isinstance(language, Language)


KEYS = (
    "turnover_share",
    "jobs_share",
    "floor_space",
    "land_limit",
    "· levers",
    "main_levers",
    "density_site",
    "market_label",
)
"""Keys of study files that a planner does not know."""
