"""Scenarios of one name are told apart wherever the window names them, and alike everywhere."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QComboBox, QListWidget

from offsim.app import App
from offsim.model import scenario_set
from offsim.model.projection import project_each
from offsim.report.questions.every import every_answer
from offsim.report.tables import plain_answer
from offsim.report.workbook import workbook_bytes
from offsim.ui.charts.threshold_map import ThresholdMap
from offsim.ui.pages.answer_table import AnswerTable
from offsim.ui.pages.figures_table import FiguresTable
from offsim.ui.pages.hindcast_page import HindcastPage
from offsim.ui.stable_label import StableLabel
from tests.gui.hands import chart, let_it_show, part, settled, texts_of, trigger, turn_to, wait_until
from tests.report.workbook_files import opened

PLANS = ["Plan", "Plan (2)", "Plan (3)"]
TREND = "trend.france"


@pytest.fixture
def app(app: App) -> App:
    """The window on three scenarios called Plan, the third of which is shown."""
    edited = app.document.scenarios
    for value in (4.0, 9.0):
        edited = scenario_set.set_lever(edited, edited.active, TREND, value)
        edited = scenario_set.rename(edited, edited.active, "Plan")
        if len(edited.scenarios) < 3:
            edited = scenario_set.duplicate(edited, edited.active, "Plan")
    app.document.edit("three", scenario_set.rename(edited, edited.reference, "Plan"))
    let_it_show()
    wait_until(lambda: settled(app))
    return app


def words(app: App, name: str) -> str:
    wait_until(lambda: settled(app))
    return part(app.window, StableLabel, name).text()


def offered(app: App, name: str) -> list[str]:
    box = part(app.window, QComboBox, name)
    return [box.itemText(place) for place in range(box.count())]


def test_in_the_list(app: App) -> None:
    shown = part(app.window, QListWidget, "scenarios")
    assert [shown.item(place).text() for place in range(shown.count())] == PLANS


def test_in_charts(app: App) -> None:
    labels = {*texts_of(chart(app, "turnover")).values()}
    assert labels >= {*PLANS}


def test_in_the_odds(app: App) -> None:
    told = words(app, "odds")
    assert "“Plan” " in told
    assert "“Plan (2)” " in told
    assert "Plan (3)" not in told


def test_in_the_table_of_scenarios(app: App) -> None:
    part(app.window, QComboBox, "figures_choice").setCurrentIndex(1)
    assert [row.label for row in part(app.window, FiguresTable, "figures").figures.rows] == PLANS


def test_in_the_comparison(app: App) -> None:
    turn_to(app, "compare")
    assert list(part(app.window, AnswerTable, "compare_outcomes").shown.head[2:]) == PLANS


def test_in_the_explanation(app: App) -> None:
    turn_to(app, "explain")
    assert offered(app, "explain_one") == offered(app, "explain_other") == PLANS
    told = words(app, "explain_answer")
    assert "“Plan (3)” is " in told
    assert " above “Plan”: " in told


def test_on_the_map_as_soon_as_another_scenario_has_the_name(app: App) -> None:
    turn_to(app, "frontier")

    def marked() -> set[str]:
        return {*texts_of(part(app.window, ThresholdMap, "map")).values()}

    assert "Plan (3)" in marked()
    app.window.steps.rename(app.document.scenarios.reference, "Before")
    wait_until(lambda: settled(app))
    assert marked() >= {"Plan (2)"}
    assert "Plan (3)" not in marked()


def test_in_the_record(app: App) -> None:
    turn_to(app, "hindcast")
    labels = {*texts_of(part(app.window, HindcastPage, "page:hindcast").charts[0]).values()}
    assert {name for name in labels if "Plan" in name} == {"Plan (3)"}


def test_in_the_history(app: App) -> None:
    app.window.steps.set_reference()
    assert app.document.history.text(app.document.history.count() - 1) == "Compared with “Plan (3)”"


def test_in_answers_and_sheets(app: App) -> None:
    scenarios, language = app.document.scenarios, app.language
    projections = project_each(scenarios.study, scenarios.scenarios)
    answers = every_answer(scenarios, projections, {}, language)
    assert all(name in "\n".join(plain_answer(answer, language) for answer in answers) for name in PLANS)
    book = opened(workbook_bytes(scenarios, projections, language, "1", answers=answers))
    cells = {str(cell.value) for sheet in book.worksheets for row in sheet.iter_rows() for cell in row}
    assert cells >= {*PLANS}
    assert any(cell.startswith("Scenario: Plan (3)") for cell in cells)


def test_what_is_saved_has_the_names_that_were_given(app: App, tmp_path: Path) -> None:
    app.document.save(tmp_path / "plans.offsim")
    assert '"Plan (2)"' not in (tmp_path / "plans.offsim").read_text(encoding="utf-8")


def test_a_name_can_be_edited_from_what_is_shown(app: App) -> None:
    before = app.document.history.count()
    trigger(app.window, "action:rename")
    app.window.finish_typing()
    assert app.document.history.count() == before
