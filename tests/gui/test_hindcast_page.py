"""The page “Record”: history over the projection by perimeter, what fits it, and a scenario made of that."""

from __future__ import annotations

import math

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QPushButton

from offsim.analysis.coverage import coverage
from offsim.analysis.fitted_scenario import fitted_scenario
from offsim.analysis.hindcast import fit, pairs
from offsim.analysis.observed_series import observed
from offsim.app import App
from offsim.language import load_language
from offsim.model.outcomes import NATIONAL
from offsim.model.projection import project
from offsim.model.scenario_set import set_seed
from offsim.report.coverage_words import coverage_sentence
from offsim.report.questions.hindcast import hindcast_sentence, on_line, pairs_table
from offsim.ui.charts.fit_chart import FitChart
from offsim.ui.charts.observed_chart import ObservedChart
from offsim.ui.pages.answer_table import AnswerTable
from offsim.ui.pages.hindcast_page import HindcastPage
from offsim.ui.stable_label import StableLabel
from tests.gui.conftest import OpenApp
from tests.gui.hands import drag, focus, let_it_show, names, part, press, slider, steps, trigger, turn_to, wait_until

ENGLISH = load_language("en")


@pytest.fixture
def page(app: App) -> App:
    turn_to(app, "hindcast")
    return app


def target_status(app: App) -> str:
    return part(app.window, StableLabel, "hindcast_sentence").text()


def choose(app: App, name: str, words: str) -> None:
    choice = part(app.window, QComboBox, name)
    choice.setCurrentIndex(choice.findText(words, Qt.MatchFlag.MatchStartsWith))
    assert choice.currentText().startswith(words)


@pytest.mark.parametrize(("outcome", "divisor"), [("turnover", 1), ("jobs", 1000)])
def test_the_record_lies_over_the_projection_perimeter_by_perimeter(page: App, outcome: str, divisor: int) -> None:
    drag(slider(page, "trend.france"), 12.0)
    scenarios = page.document.scenarios
    chart = part(page.window, ObservedChart, f"chart:observed_{outcome}")
    projection = project(scenarios.study, scenarios.active_scenario)
    assert chart.values_shown("scenario_1") == tuple(NATIONAL[outcome].values(projection) / divisor)
    for perimeter in ("A", "B"):
        points = observed(scenarios.study, outcome, perimeter)
        assert chart.observed_shown(perimeter) == tuple(points[year] / divisor for year in sorted(points))


def test_a_year_of_the_record_is_read(page: App) -> None:
    chart = part(page.window, ObservedChart, "chart:observed_turnover")
    focus(chart)
    press(chart, Qt.Key.Key_Right)
    assert chart.reading == "2023, bn MAD\nobserved, B: outsourcing (ministry): 17.90"
    press(chart, Qt.Key.Key_Left, 5)
    assert "My scenario: 9.63" in chart.reading
    assert "observed, A: offshoring (exchange office): 10.00" in chart.reading


def test_the_page_says_which_perimeter_is_projected(page: App) -> None:
    told = part(page.window, StableLabel, "hindcast_perimeters").text()
    assert "The study projects perimeter A." in told
    assert told.startswith("Observed: ○\N{NO-BREAK SPACE}A: offshoring")


def test_the_verdict_is_that_of_the_fit(page: App) -> None:
    study = page.document.scenarios.study
    for perimeter, keys in (("A:", ["A"]), ("B:", ["B"]), ("All perimeters", ["A", "B"])):
        choose(page, "hindcast_perimeter", perimeter)
        for economy in study.economies:
            choose(page, "hindcast_economy", ENGLISH.say(economy.label))
            found = fit(study, economy.key, keys)
            assert target_status(page) == hindcast_sentence(found, ENGLISH)
            shown = part(page.window, AnswerTable, "pairs").shown
            assert shown == pairs_table(study, economy.key, found.pairs, ENGLISH, found)
            begin, end = part(page.window, FitChart, "chart:fit").line_shown()
            assert begin < on_line(found, 0) < end


def test_the_bands_are_judged_in_the_background(page: App) -> None:
    study, shown = page.document.scenarios.study, part(page.window, StableLabel, "hindcast_coverage")
    wait_until(lambda: not part(page.window, HindcastPage, "page:hindcast").busy)
    assert shown.text() == coverage_sentence(coverage(study, page.document.scenarios.seed), ENGLISH)


def test_another_seed_judges_them_anew(page: App) -> None:
    judging = part(page.window, HindcastPage, "page:hindcast")
    wait_until(lambda: not judging.busy)
    page.document.edit("Seed", set_seed(page.document.scenarios, 7))
    wait_until(lambda: judging.busy)
    assert part(page.window, StableLabel, "hindcast_coverage").text().startswith("Observed points within the bands: ")
    wait_until(lambda: not judging.busy)
    told = coverage_sentence(coverage(page.document.scenarios.study, 7), ENGLISH)
    assert part(page.window, StableLabel, "hindcast_coverage").text() == told


def test_the_record_begins_with_the_perimeter_that_is_projected(page: App) -> None:
    assert part(page.window, QComboBox, "hindcast_perimeter").currentData() == ("A",)
    assert part(page.window, QComboBox, "hindcast_economy").currentData() == "france"


def test_a_record_that_is_too_short_is_told_in_a_sentence(open_app: OpenApp) -> None:
    app = open_app()
    app.window.files.new("digital-2030")
    let_it_show()  # the window is built anew
    turn_to(app, "hindcast")
    choose(app, "hindcast_perimeter", "C:")
    study = app.document.scenarios.study
    assert target_status(app) == (
        "The historical data are too short for an estimate: 3 changes of turnover with the growth of France in the "
        "same years are needed, and there are 1."
    )
    assert not part(app.window, QPushButton, "hindcast_scenario").isEnabled()
    assert all(map(math.isnan, part(app.window, FitChart, "chart:fit").line_shown()))
    assert len(part(app.window, AnswerTable, "pairs").shown.rows) == len(pairs(study, "france", ["C"])) == 1
    choose(app, "hindcast_perimeter", "B:")
    assert part(app.window, QPushButton, "hindcast_scenario").isEnabled()


def test_one_click_makes_a_scenario_of_it(page: App) -> None:
    drag(slider(page, "productivity"), 2.0)
    choose(page, "hindcast_perimeter", "B:")
    study, before = page.document.scenarios.study, page.document.scenarios.active_scenario
    count = steps(page)
    press(part(page.window, QPushButton, "hindcast_scenario"), Qt.Key.Key_Space)
    made = page.document.scenarios.active_scenario
    expected = fitted_scenario(study, before, fit(study, "france", ["B"]))
    assert (made.values, made.distributions) == (expected.values, expected.distributions)
    assert made.values["productivity"] == 2.0
    assert names(page)[-1] == "My scenario, estimated"
    assert made.note.in_language("en") == target_status(page)
    assert steps(page) == count + 1
    trigger(page.window, "action:undo")
    assert page.document.scenarios.active_scenario == before


def test_the_change_chosen_in_the_table_is_ringed(page: App) -> None:
    chart, table = part(page.window, FitChart, "chart:fit"), part(page.window, AnswerTable, "pairs")
    before = chart.grab().toImage()
    table.setCurrentIndex(table.model().index(1, 0))
    assert chart.grab().toImage() != before
