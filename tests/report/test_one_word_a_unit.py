"""In answers, on the sheets of a workbook and on the command line alike, a unit is written in one way."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest

from offsim.ensemble.ensemble import ensemble
from offsim.language import Language, load_language
from offsim.model.projection import project_each
from offsim.model.scenario_set import ScenarioSet
from offsim.model.text import LANGUAGES
from offsim.model.units import UNITS
from offsim.report.questions.every import every_answer
from offsim.report.summary import summary
from offsim.report.tables import plain_answer
from offsim.report.uncertainty_words import uncertainty_summary
from offsim.storage.studies import open_study
from tests.report.workbook_files import all_scenarios


def in_full(language: Language) -> Iterator[str]:
    """Give the full names of units that are written by their symbols, but for those that are symbols themselves."""
    symbols = {language.say(unit.symbol).strip() for unit in UNITS.values()}
    for unit in UNITS.values():
        name = language.say(unit.label)
        if name not in symbols and re.search(r"[\s%]", name) and unit.key != "m² a job":
            yield name


def told(scenarios: ScenarioSet, language: Language) -> str:
    """Return all that commands print and answer sheets hold."""
    study, shown = scenarios.study, scenarios.active_scenario
    projections = project_each(study, scenarios.scenarios)
    drawn = ensemble(study, shown, 256, scenarios.seed)
    answers = every_answer(scenarios, projections, {shown.key: drawn}, language)
    drawings = [drawing.unit for answer in answers for drawing in answer.drawings]
    return "\n".join(
        [
            *(plain_answer(answer, language) for answer in answers),
            *drawings,
            summary(scenarios, projections[shown.key], language),
            uncertainty_summary(drawn, scenarios.targets, language),
        ]
    ).replace("\N{NO-BREAK SPACE}", " ")


@pytest.mark.parametrize("code", LANGUAGES)
@pytest.mark.parametrize("study", ["pai-2020", "digital-2030"])
def test_a_unit_is_written_by_its_symbol_and_never_in_full(study: str, code: str) -> None:
    language = load_language(code)
    words, names = told(all_scenarios(open_study(study)), language), [*in_full(language)]
    assert len(names) > 2
    for name in names:
        assert not re.search(rf"(?<!\w){re.escape(name)}(?!\w)", words), name


def test_companies_are_called_companies() -> None:
    words = told(all_scenarios(open_study("pai-2020")), load_language("en"))
    assert "companies" in words
    assert "firms" not in words
