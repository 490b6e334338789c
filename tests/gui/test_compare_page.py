"""The page “Compare”: scenarios as columns, only what differs, levels or changes, to sort, to copy and to go from."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QComboBox, QDockWidget

from offsim.analysis.compare import Comparison, compare
from offsim.app import App
from offsim.language import load_language
from offsim.model.projection import project
from offsim.model.uncertainty import Distribution, Kind
from offsim.report.questions.compare import compare_sentence, compare_tables
from offsim.ui.levers.slider import LeverSlider
from offsim.ui.pages.answer_table import AnswerTable
from offsim.ui.stable_label import StableLabel
from tests.gui.hands import (
    drag,
    focus,
    held,
    let_it_show,
    names,
    part,
    press,
    pull,
    settled,
    slider,
    trigger,
    turn_to,
    wait_until,
)

ENGLISH = load_language("en")
PARTS = ("compare_assumptions", "compare_outcomes", "compare_targets")


@pytest.fixture
def page(app: App) -> App:
    for preset in ("diversification", "french_recession"):
        trigger(app.window, f"preset:{preset}")
    turn_to(app, "compare")
    return app


def table(app: App, name: str) -> AnswerTable:
    return part(app.window, AnswerTable, name)


def sentence(app: App) -> str:
    return part(app.window, StableLabel, "compare_sentence").text()


def expected(app: App, year: int = 2020) -> Comparison:
    scenarios = app.document.scenarios
    return compare(
        scenarios.scenarios,
        scenarios.reference,
        {scenario.key: project(scenarios.study, scenario) for scenario in scenarios.scenarios},
        app.window.draws.known(scenarios),
        scenarios.targets,
        year,
    )


def assert_shown(app: App, year: int = 2020, *, changes: bool = False) -> None:
    wait_until(lambda: settled(app))  # members are drawn by and by
    found = expected(app, year)
    assert sentence(app) == compare_sentence(found, ENGLISH)
    for name, shown in zip(PARTS, compare_tables(found, ENGLISH, changes=changes), strict=True):
        assert table(app, name).shown == shown


def test_every_scenario_is_a_column_and_only_what_differs_a_row(page: App) -> None:
    assert_shown(page)
    assert table(page, PARTS[0]).shown.head[2:] == tuple(names(page))
    rows = [str(row[0]) for row in table(page, PARTS[0]).shown.rows]
    assert "Growth · France" in rows
    assert "Productivity · Growth of turnover per job" not in rows
    assert sentence(page).startswith(
        "“Diversification” gives the highest turnover in 2020, 0.9 bn MAD above “Reference”. "
    )


def test_it_follows_the_hand_and_settles(page: App) -> None:
    before = table(page, PARTS[1]).shown
    lever = slider(page, "trend.france")
    with held(lever):
        pull(lever, 12.0)
        wait_until(lambda: table(page, PARTS[1]).shown != before)
    assert_shown(page)


def test_the_year_can_be_chosen(page: App) -> None:
    year = part(page.window, QComboBox, "compare_year")
    assert [year.itemData(place) for place in range(year.count())] == list(range(2014, 2021))
    assert year.currentData() == 2020
    year.setCurrentIndex(year.findData(2016))
    assert_shown(page, 2016)


def test_changes_stand_in_place_of_levels(page: App) -> None:
    part(page.window, QCheckBox, "compare_changes").click()
    assert_shown(page, changes=True)
    trigger(page.window, "action:set_reference")
    assert_shown(page, changes=True)
    part(page.window, QCheckBox, "compare_changes").click()
    assert_shown(page)


def test_probabilities_come_when_members_are_drawn(page: App) -> None:
    wait_until(lambda: settled(page))
    likely = [row for row in table(page, PARTS[2]).shown.rows if str(row[0]).endswith("probability")]
    assert len(likely) == len(page.document.scenarios.targets)
    assert_shown(page)
    trigger(page.window, "action:uncertainty")
    assert not any(str(row[0]).endswith("probability") for row in table(page, PARTS[2]).shown.rows)


def test_a_column_is_sorted_and_copied_as_it_is_shown(page: App) -> None:
    view = table(page, PARTS[1])
    view.sortByColumn(2, Qt.SortOrder.AscendingOrder)
    focus(view)
    QTest.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    head, *lines = [line.split("\t") for line in QGuiApplication.clipboard().text().splitlines()]
    assert head[2:] == names(page)
    found = [float(line[2]) for line in lines]
    levels = sorted(float(line.levels[0]) for line in expected(page).outcomes)  # type: ignore[arg-type]
    assert found == pytest.approx(levels, rel=1e-14)


def test_words_and_numbers_sort_side_by_side(page: App) -> None:
    trigger(page.window, "preset:steady")
    view = table(page, PARTS[0])
    for order in (Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder):
        view.sortByColumn(2, order)
        cells = [row[2] for row in view.shown.rows]
        words = [isinstance(cell, str) for cell in cells]
        assert words == sorted(words, reverse=order is Qt.SortOrder.DescendingOrder)


@pytest.mark.parametrize("by_key", [False, True])
def test_an_assumption_leads_to_its_lever(page: App, by_key: bool) -> None:
    panel = part(page.window, QDockWidget, "panel:levers")
    panel.hide()
    view = table(page, PARTS[0])
    view.sortByColumn(0, Qt.SortOrder.DescendingOrder)
    row = next(place for place, cells in enumerate(view.shown.rows) if str(cells[0]).endswith("· Recession depth"))
    index = view.model().index(row, 0)
    view.setCurrentIndex(index)
    if by_key:
        press(view, Qt.Key.Key_Return)
    else:
        middle = view.visualRect(index).center()
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=middle)
        QTest.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    let_it_show()
    assert panel.isVisible()
    assert part(page.window, LeverSlider, "slider:recession.france.depth").hasFocus()


def test_the_way_a_lever_is_uncertain_leads_to_it_too(page: App) -> None:
    page.window.steps.set_distribution("trend.france", Distribution(Kind.UNIFORM, 1.0), 1)
    let_it_show()
    view = table(page, PARTS[0])
    row = next(place for place, cells in enumerate(view.shown.rows) if str(cells[0]).endswith(": distribution"))
    view.setCurrentIndex(view.model().index(row, 0))
    press(view, Qt.Key.Key_Return)
    assert part(page.window, LeverSlider, "slider:trend.france").hasFocus()


def test_an_outlook_leads_nowhere(page: App) -> None:
    page.window.steps.set_outlook("normal")
    let_it_show()
    view = table(page, PARTS[0])
    view.setCurrentIndex(view.model().index(0, 0))
    press(view, Qt.Key.Key_Return)
    assert view.hasFocus()


def test_many_scenarios_scroll_together(page: App) -> None:
    for preset in 2 * [*page.document.scenarios.study.presets]:
        trigger(page.window, f"preset:{preset}")
    bars = [table(page, name).horizontalScrollBar() for name in PARTS]
    assert all(bar.maximum() > 50 for bar in bars)
    bars[0].setValue(50)
    assert [bar.value() for bar in bars] == [50, 50, 50]


def test_scenarios_that_are_alike_are_told_so(app: App) -> None:
    turn_to(app, "compare")
    assert sentence(app) == "The scenarios assume the same."
    assert not table(app, PARTS[0]).isVisible()
    assert table(app, PARTS[1]).isVisible()
    drag(slider(app, "trend.france"), 9.0)
    assert table(app, PARTS[0]).isVisible()


def test_one_scenario_alone_is_told_so(app: App) -> None:
    turn_to(app, "compare")
    part(app.window, QCheckBox, "compare_changes").click()
    trigger(app.window, "action:delete")
    assert sentence(app) == "Only one scenario, “Reference”: add another to compare."
    assert not part(app.window, QCheckBox, "compare_changes").isEnabled()
    assert_shown(app)


def test_without_targets_there_is_no_table_of_them(app: App) -> None:
    turn_to(app, "compare")
    for target in app.document.scenarios.targets:
        trigger(app.window, f"target:{target}")
    assert not table(app, PARTS[2]).isVisible()
