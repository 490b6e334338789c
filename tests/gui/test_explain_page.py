"""The page “Why”: a waterfall from one scenario to another that adds up, and the levers inside a group."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QComboBox, QPushButton, QToolTip

from offsim.analysis.explain import Explanation, Stop, by_group, by_lever, explained, within_group
from offsim.analysis.measures import Measure
from offsim.app import App
from offsim.language import load_language
from offsim.model.scenario import Scenario
from offsim.model.study import Study
from offsim.report.questions.explain import Step, explain_answer
from offsim.report.tables import Figure
from offsim.ui.charts.waterfall import Waterfall
from offsim.ui.pages import explain_page
from offsim.ui.pages.answer_table import AnswerTable
from offsim.ui.stable_label import StableLabel
from offsim.ui.style import LIGHT
from tests.gui.conftest import OpenApp
from tests.gui.hands import drag, held, let_it_show, part, press, pull, settled, slider, trigger, turn_to, wait_until
from tests.gui.test_marks import choose

TURNOVER = Measure("turnover", 2020)
EN = load_language("en")


@pytest.fixture
def page(app: App) -> App:
    trigger(app.window, "preset:diversification")
    turn_to(app, "explain")
    return app


def drawing(app: App) -> Waterfall:
    return part(app.window, Waterfall, "waterfall")


def told(app: App) -> str:
    return part(app.window, StableLabel, "explain_answer").text()


def test_it_explains_at_first_how_the_scenario_shown_differs_from_the_reference(page: App) -> None:
    scenarios = page.document.scenarios
    pair = scenarios.reference_scenario, scenarios.active_scenario
    found = by_group(scenarios.study, *pair, TURNOVER)
    steps = drawing(page).steps
    assert steps[0].end == pytest.approx(found.start)
    assert steps[-1].end == pytest.approx(found.end)
    assert {step.key: step.end - step.begin for step in steps[1:-1]} == pytest.approx(
        {key: value for key, value in found.contributions.items() if value}
    )


def test_the_bars_of_scenarios_have_their_colours_and_those_inside_a_group_none_in_particular(page: App) -> None:
    let_it_show()
    active = page.document.scenarios.active_scenario
    assert end_colours(page) == [LIGHT.reference.lower(), LIGHT.scenario(active.colour).lower()]
    drawing(page).wanted.emit(drawing(page).steps[1].key)
    let_it_show()
    assert end_colours(page) == [LIGHT.reference.lower()] * 2


def end_colours(app: App) -> list[str]:
    chart = drawing(app)
    shown, ends = chart.grab().toImage(), (0, len(chart.steps) - 1)
    return [shown.pixelColor(chart.bar_rect(place).center().toPoint()).name() for place in ends]


def test_the_chart_takes_the_room_that_the_table_does_not_need(page: App) -> None:
    page.window.resize(1400, 900)
    let_it_show()
    table = part(page.window, AnswerTable, "contributions")
    last = table.visualRect(table.model().index(table.model().rowCount() - 1, 0))
    assert table.viewport().height() - last.bottom() <= 4
    assert drawing(page).height() >= 2 * table.height()


def test_the_sentence_is_that_of_the_command_line(page: App) -> None:
    scenarios = page.document.scenarios
    study, pair = scenarios.study, (scenarios.reference_scenario, scenarios.active_scenario)

    def answered() -> str:
        one, other = pair
        return explain_answer(
            study, pair, by_group(study, one, other, TURNOVER), by_lever(study, one, other, TURNOVER), EN
        ).sentence

    assert told(page) == answered()
    assert "from Growth · France" in told(page)  # the levers, where one group brings all
    trigger(page.window, "preset:known_2014")
    pair = page.document.scenarios.reference_scenario, page.document.scenarios.active_scenario
    assert told(page) == answered()
    assert "from Events" in told(page)


def test_every_bar_begins_where_the_one_before_ends_and_the_numbers_shown_add_up(page: App) -> None:
    trigger(page.window, "preset:french_recession")
    drag(slider(page, "trend.france"), 9.0)
    let_it_show()
    steps = drawing(page).steps
    for before, step in pairwise(steps[:-1]):
        assert step.begin == before.end
    *parts, total = (row[1] for row in part(page.window, AnswerTable, "contributions").shown.rows)
    shown = [cell.shown for cell in parts if isinstance(cell, Figure) and cell.shown is not None]
    assert isinstance(total, Figure)
    assert sum(shown) == pytest.approx(round(total.value, total.decimals or 0))


def test_a_group_opens_to_its_levers_and_closes_again(page: App) -> None:
    scenarios = page.document.scenarios
    drawn = drawing(page)
    press(drawn, Qt.Key.Key_Right)
    press(drawn, Qt.Key.Key_Right)
    group = drawn.steps[drawn.current].key
    before = drawn.steps
    press(drawn, Qt.Key.Key_Return)
    inside = within_group(scenarios.study, scenarios.reference_scenario, scenarios.active_scenario, TURNOVER, group)
    assert {step.key for step in drawn.steps[1:-1]} == {key for key, value in inside.contributions.items() if value}
    back = part(page.window, QPushButton, "explain_back")
    assert back.isVisible()
    let_it_show()
    assert back.width() <= back.sizeHint().width(), "it is no wider than its words, though nothing else is in the line"
    back.click()
    assert drawn.steps == before


def test_return_on_a_lever_goes_to_it(page: App) -> None:
    drawn = drawing(page)
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Return):
        press(drawn, key)
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right):
        press(drawn, key)
    lever = drawn.steps[drawn.current].key
    press(drawn, Qt.Key.Key_Return)
    assert slider(page, lever).hasFocus()


def test_the_two_scenarios_and_what_is_explained_can_be_chosen(page: App) -> None:
    one = part(page.window, QComboBox, "explain_one")
    choose(one, one.findData("diversification"))
    assert told(page) == "The two scenarios assume the same, so nothing differs."
    assert drawing(page).steps == ()
    other = part(page.window, QComboBox, "explain_other")
    choose(other, other.findData("reference"))
    outcome = part(page.window, QComboBox, "explain_outcome")
    choose(outcome, outcome.findData("jobs"))
    assert told(page).startswith("Jobs in 2020: “Reference” is")
    trigger(page.window, "action:delete")
    assert one.findData("diversification") < 0


def test_it_follows_the_hand_on_a_lever(page: App) -> None:
    before = told(page)
    with held(slider(page, "trend.france")):
        pull(slider(page, "trend.france"), 12.0)
        wait_until(lambda: told(page) != before)
    assert "Growth" in told(page)


def test_what_has_been_explained_is_not_explained_again(page: App, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []

    def noted(study: Study, one: Scenario, other: Scenario, *question: Measure | str | None, stop: Stop) -> Explanation:
        asked.append(str((one, other, *question)))
        return explained(study, one, other, TURNOVER, stop=stop)

    monkeypatch.setattr(explain_page, "explained", noted)
    drag(slider(page, "trend.france"), 12.0)
    wait_until(lambda: settled(page))
    assert asked
    assert len(asked) == len(set(asked))
    asked.clear()
    page.window.steps.show_target("turnover_2015", False)
    goal = part(page.window, QComboBox, "goal")
    choose(goal, goal.count() - 1)
    wait_until(lambda: settled(page))
    assert not asked


def drawn_from(app: App, begin: float, *parts: float) -> Waterfall:
    """Draw bars from a level on, whatever the page has to say."""
    steps = [Step("", "Reference", "", 0.0, begin)]
    for place, change in enumerate(parts):
        steps.append(Step(f"change {place}", "", "", steps[-1].end, steps[-1].end + change))
    drawing(app).show_steps([*steps, Step("", "Mine", "", 0.0, steps[-1].end)])
    return drawing(app)


def test_the_scenarios_bars_stand_on_zero_and_hang_from_it_where_they_are_negative(page: App) -> None:
    drawn = drawn_from(page, -4.0, -2.0)
    first, change, last = map(drawn.bar_rect, range(3))
    assert first.top() == last.top()
    assert change.top() == pytest.approx(first.bottom())
    assert last.height() == pytest.approx(first.height() * 1.5)
    drawn = drawn_from(page, 4.0, -6.0)
    first, _, last = map(drawn.bar_rect, range(3))
    assert first.bottom() == pytest.approx(last.top())
    assert first.height() == pytest.approx(last.height() * 2)


@pytest.mark.parametrize("language", ["en", "ar"])
def test_the_bar_under_the_pointer_is_told_whole(open_app: OpenApp, language: str) -> None:
    app = open_app(language)
    trigger(app.window, "preset:diversification")
    turn_to(app, "explain")
    shown = drawing(app)
    for place, step in enumerate(shown.steps):
        at = shown.bar_rect(place).center().toPoint()
        QToolTip.hideText()
        QApplication.sendEvent(shown, QHelpEvent(QEvent.Type.ToolTip, at, shown.mapToGlobal(at)))
        assert step.label in QToolTip.text()
    QToolTip.hideText()


def test_what_moves_the_outcome_by_binary_dust_has_no_bar(page: App) -> None:
    for lever, value in (("base.turnover", 8.0), ("trend.france", 9.0), ("sensitivity.france", 2.4)):
        drag(slider(page, lever), value)
    outcome = part(page.window, QComboBox, "explain_outcome")
    choose(outcome, outcome.findData("jobs"))
    wait_until(lambda: told(page).startswith("Jobs"))
    assert "base" not in [step.key for step in drawing(page).steps]


def test_the_levers_of_a_group_add_up_to_the_group_in_the_table_too(page: App) -> None:
    trigger(page.window, "preset:french_recession")
    for lever, value in (("trend.france", 16.0), ("sensitivity.france", 2.4)):
        drag(slider(page, lever), value)
    wait_until(lambda: len(drawing(page).steps) == 4)
    drawn = drawing(page)
    whole = next(step for step in drawn.steps if step.key == "economy.france")
    drawn.wanted.emit("economy.france")
    *parts, total = (row[1] for row in part(page.window, AnswerTable, "contributions").shown.rows)
    assert isinstance(total, Figure)
    assert total.value == pytest.approx(whole.end - whole.begin)
    shown = [cell.shown for cell in parts if isinstance(cell, Figure) and cell.shown is not None]
    assert len(shown) == 3
    assert sum(shown) == pytest.approx(round(total.value, total.decimals or 0))


def test_the_bars_are_in_a_unit_that_stands_above_them(page: App) -> None:
    wait_until(lambda: settled(page))
    assert part(page.window, StableLabel, "explain_unit").text() == "Turnover in 2020, bn MAD"


def test_where_the_reference_is_shown_it_is_explained_against_another_scenario(app: App) -> None:
    app.document.activate(app.document.scenarios.reference)
    let_it_show()
    turn_to(app, "explain")
    one, other = (part(app.window, QComboBox, name) for name in ("explain_one", "explain_other"))
    assert one.currentData() == app.document.scenarios.reference != other.currentData()
