"""The page for the minister: short, the same everywhere, with what it would take and what to doubt."""

from __future__ import annotations

from dataclasses import replace

import pytest

from offsim.analysis.seek import seek
from offsim.analysis.target_status import target_statuses
from offsim.ensemble.ensemble import ensemble
from offsim.language import load_language
from offsim.model import scenario_set
from offsim.model.projection import project, project_each
from offsim.model.scenario_set import ScenarioSet
from offsim.model.text import LANGUAGES
from offsim.report.minister_page import MOST_SCENARIOS, Export, MinisterPage, minister_page
from offsim.report.page_answers import page_answers
from offsim.report.questions.every import every_answer
from offsim.report.questions.seek import seek_answer
from offsim.report.tables import Answer
from offsim.report.tiles import CHANCE
from offsim.storage.studies import open_study
from tests.report.workbook_files import all_scenarios
from tests.small_study import small_study

EN = load_language("en")
WORDS = 25


def page_of(scenarios: ScenarioSet, export: Export = Export(), *answers: Answer, code: str = "en") -> MinisterPage:  # noqa: B008  (frozen)
    projections = project_each(scenarios.study, scenarios.scenarios)
    return minister_page(scenarios, projections, load_language(code), "1.2.3", export, answers)


@pytest.mark.parametrize("code", LANGUAGES)
@pytest.mark.parametrize("name", ["pai-2020", "digital-2030"])
def test_the_answer_is_one_sentence_of_at_most_25_words(name: str, code: str) -> None:
    scenarios = all_scenarios(open_study(name))
    for scenario in scenarios.scenarios:
        sentence = page_of(scenario_set.activate(scenarios, scenario.key), code=code).sentence
        assert len(sentence.split()) <= WORDS, sentence
        assert sentence.count(". ") == 0


def test_the_tiles_have_target_gap_and_a_word() -> None:
    turnover, jobs, chance = page_of(all_scenarios(small_study())).tiles
    assert (turnover.subject, jobs.subject, chance.subject) == ("turnover", "jobs", CHANCE)
    assert (turnover.state, turnover.good) == ("not reached", False)
    assert turnover.gap.startswith("−")
    assert turnover.target_label
    assert (chance.amount, chance.state, chance.good) == ("–", "not simulated", None)


@pytest.mark.parametrize("code", LANGUAGES)
@pytest.mark.parametrize("name", ["pai-2020", "digital-2030"])
def test_the_page_speaks_of_one_main_target_of_the_last_year_everywhere(name: str, code: str) -> None:
    scenarios, language = all_scenarios(open_study(name)), load_language(code)
    turnover = scenarios.study.targets[f"turnover_{scenarios.study.last_year}"]
    drawn = {scenarios.active: ensemble(scenarios.study, scenarios.active_scenario, 64)}
    page = page_of(scenarios, Export(ensembles=drawn), *page_answers(scenarios), code=code)
    label = language.say(turnover.label)
    first, _, chance = page.tiles
    assert (first.target, chance.target) == (turnover.key, turnover.key)
    assert (first.target_label, chance.target_label) == (label, label)
    assert first.gap.lstrip("\N{LEFT-TO-RIGHT MARK}+−") in page.sentence
    assert label in page.scenarios.head[3]
    assert page.chart.target is not None
    assert page.chart.target.name == label
    assert all(label in words for words in page.takes)


def test_every_question_is_asked_for_the_main_target() -> None:
    scenarios = all_scenarios(open_study("digital-2030"))
    projections = project_each(scenarios.study, scenarios.scenarios)
    for answers in (page_answers(scenarios), every_answer(scenarios, projections, {}, EN)):
        sought = [answer.findings.targets for answer in answers if answer.findings.solutions]
        assert sought == [("turnover_2030",)]


def test_the_foot_counts_figures_as_status_and_number() -> None:
    written = {
        "en": "Figures of the study – assumption: 42, published: 18, calculated: 3, reference page: 10",
        "fr": "Chiffres de l’étude – hypothèse : 42, publié : 18, calculé : 3, document de référence : 10",
        "ar": "أرقام الدراسة – فرضية: 42، منشور: 18، محسوب: 3، الوثيقة المرجعية: 10",
    }
    for code, words in written.items():
        assert page_of(all_scenarios(small_study()), code=code).footer[0].replace("\N{NO-BREAK SPACE}", " ") == words


def test_without_targets_the_tiles_say_so() -> None:
    study = replace(small_study(), targets={}, digest="bare")
    scenarios = replace(scenario_set.new_set(study, study.title), targets=())
    assert {tile.state for tile in page_of(scenarios).tiles} == {"no target"}


def test_a_chance_has_a_word_and_the_band_its_years_where_simulated() -> None:
    scenarios = all_scenarios(open_study("pai-2020"))
    drawn = {scenarios.active: ensemble(scenarios.study, scenarios.active_scenario, 512)}
    page = page_of(scenarios, Export(ensembles=drawn))
    assert page.tiles[2].state == "unlikely"
    assert page.tiles[2].amount.endswith(str(page.tiles[2].amount[-3:]))
    assert all(len(line.points) == len(scenarios.study.years) for line in page.chart.band.values())
    assert "512 simulations, seed 1" in page.footer
    assert not page_of(scenarios).chart.band


def test_at_most_so_many_scenarios_are_told_the_shown_and_the_reference_always() -> None:
    scenarios = all_scenarios(open_study("digital-2030"))
    page = page_of(scenarios)
    names = [row[0] for row in page.scenarios.rows]
    assert len(names) + 1 == MOST_SCENARIOS < len(scenarios.scenarios) == len(names) + page.more
    assert {"My own", "Reference"} <= set(names)
    assert not page_of(all_scenarios(small_study())).more


def test_levers_are_told_that_meet_the_target_at_a_round_plausible_value() -> None:
    scenarios = all_scenarios(small_study())
    study, shown = scenarios.study, scenarios.active_scenario
    target = study.targets["turnover_2025"]
    nearer = replace(target, value=replace(target.value, value=project(study, shown).turnover.sum(axis=0)[-1] * 1.05))
    study = replace(study, targets={**study.targets, target.key: nearer}, digest="nearer")
    scenarios = replace(scenarios, study=study)
    found = seek(study, shown, [target.key])
    answer = seek_answer(shown, project(study, shown), [target.key], found, EN)
    takes = page_of(scenarios, Export(), answer).takes
    assert 0 < len(takes) <= 3
    assert all("instead of" in told for told in takes)
    assert not target_statuses(project(study, shown), [target.key])[0].reached


def test_what_is_not_asked_is_not_told() -> None:
    page = page_of(all_scenarios(small_study()))
    assert (page.bars, page.takes) == ((), ())


def test_every_question_tells_its_part() -> None:
    scenarios = all_scenarios(open_study("pai-2020"))
    projections = project_each(scenarios.study, scenarios.scenarios)
    page = page_of(scenarios, Export("2026-11-26 10:00"), *every_answer(scenarios, projections, {}, EN))
    assert len(page.bars) == 5
    assert page.takes
    assert page.warnings
    assert len(page.doubts) >= 3
    assert page.about[:2] == ("26 November 2026, 10:00", "offsim 1.2.3")
    assert page.footer[-1] == "As exported on 26 November 2026, 10:00"
