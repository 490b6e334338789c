"""Scenarios by hand: each thing done to them is one step of the history, and undoing it brings everything back."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QAction, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QListWidget, QToolButton

from offsim.app import App
from offsim.language import load_language
from offsim.model.problems import Problem
from offsim.model.scenario_names import EMPTY_NAME
from offsim.ui.levers.scenario_row import BAR
from offsim.ui.style import LIGHT
from tests.gui.conftest import OpenApp
from tests.gui.hands import (
    chart,
    drag,
    focus,
    keys,
    let_it_show,
    names,
    part,
    press,
    seen,
    slider,
    trigger,
    value,
    wait_until,
)


def scenario_list(app: App) -> QListWidget:
    return part(app.window, QListWidget, "scenarios")


def listed(app: App) -> list[str]:
    shown = scenario_list(app)
    return [shown.item(place).text() for place in range(shown.count())]


def choose(app: App, place: int) -> None:
    """Click on a scenario of the list."""
    shown = scenario_list(app)
    shown.scrollToItem(shown.item(place))
    middle = shown.visualItemRect(shown.item(place)).center()
    QTest.mouseClick(shown.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    let_it_show()


def rename_in_place(app: App, words: str) -> None:
    """Type over the name that is being edited in the list."""
    editor = QApplication.focusWidget()
    assert isinstance(editor, QLineEdit)
    editor.selectAll()
    QTest.keyClicks(editor, words)
    QTest.keyClick(editor, Qt.Key.Key_Return)
    let_it_show()  # the name is taken by and by
    wait_until(lambda: not app.window.gathered.waits())


def move_in_list(app: App) -> None:
    """Do what dropping the scenario shown at the top of the list does."""
    shown = scenario_list(app)
    assert shown.model().moveRow(QModelIndex(), shown.currentRow(), QModelIndex(), 0)
    let_it_show()


def rename(app: App) -> None:
    press(scenario_list(app), Qt.Key.Key_F2)
    rename_in_place(app, "Bold")


DEEDS: dict[str, Callable[[App], None]] = {
    "add": lambda app: trigger(app.window, "action:add_scenario"),
    "preset": lambda app: trigger(app.window, "preset:french_recession"),
    "duplicate": lambda app: trigger(app.window, "action:duplicate"),
    "rename": rename,
    "delete": lambda app: trigger(app.window, "action:delete"),
    "move up": lambda app: trigger(app.window, "action:move_up"),
    "move in the list": move_in_list,
    "set reference": lambda app: trigger(app.window, "action:set_reference"),
    "reset": lambda app: trigger(app.window, "action:reset_levers"),
    "watch another target": lambda app: trigger(app.window, "target:jobs_level_2020"),
    "watch a target no longer": lambda app: trigger(app.window, "target:turnover_2015"),
}


def test_each_deed_is_one_step_and_undone_by_one(app: App) -> None:
    drag(slider(app, "trend.france"), 6.0)
    before, shown, names_before = app.document.scenarios, seen(app), listed(app)
    for task, do in DEEDS.items():
        do(app)
        after = app.document.scenarios
        assert after != before, task
        assert app.document.history.count() == 2, task
        assert app.document.history.text(1), task
        trigger(app.window, "action:undo")
        assert app.document.scenarios == before, task
        trigger(app.window, "action:redo")
        assert app.document.scenarios == after, task
        assert listed(app) == names(app), task
        trigger(app.window, "action:undo")
        assert (seen(app), listed(app)) == (shown, names_before), task


def test_the_delete_key_removes_the_scenario_shown_and_undoing_brings_it_back(app: App) -> None:
    press(scenario_list(app), Qt.Key.Key_Delete)
    assert names(app) == listed(app) == ["Reference"]
    press(scenario_list(app), Qt.Key.Key_Delete)
    assert names(app) == ["Reference"], "the last one stays"
    trigger(app.window, "action:undo")
    assert names(app) == ["Reference", "My scenario"]


def test_the_delete_key_in_a_name_that_is_typed_deletes_letters(app: App) -> None:
    press(scenario_list(app), Qt.Key.Key_F2)
    editor = scenario_list(app).findChild(QLineEdit)
    assert editor is not None
    QTest.keyClick(editor, Qt.Key.Key_Delete)
    assert names(app) == ["Reference", "My scenario"]


def row_seen(app: App, place: int) -> QImage:
    """Return a row of the list as it is drawn."""
    shown = scenario_list(app)
    shown.scrollToItem(shown.item(place))
    let_it_show()
    return shown.viewport().grab(shown.visualItemRect(shown.item(place))).toImage()


def test_the_scenario_shown_has_a_bar_in_its_colour(app: App) -> None:
    colours = [scenario.colour for scenario in app.document.scenarios.told_apart]
    middle = row_seen(app, 1).height() // 2
    assert row_seen(app, 1).pixelColor(2, middle).name().upper() == LIGHT.scenario(colours[1])
    choose(app, 0)
    assert row_seen(app, 0).pixelColor(2, middle).name().upper() == LIGHT.scenario(colours[0])
    assert row_seen(app, 1).pixelColor(2, middle).name().upper() != LIGHT.scenario(colours[1])


def test_more_scenarios_than_colours_are_told_apart_by_their_pattern(app: App) -> None:
    for _ in range(2 * len(LIGHT.scenarios)):
        trigger(app.window, "action:add_scenario")
    choose(app, 0)
    swatches = []
    for place in range(1, len(names(app))):
        seen_row = row_seen(app, place)
        area = seen_row.copy(BAR + 8, 0, 16, seen_row.height())
        swatches.append(bytes(area.bits()))
    assert len(set(swatches)) == len(swatches)


def test_at_first_there_are_the_reference_and_a_scenario_to_work_on(app: App) -> None:
    assert names(app) == ["Reference", "My scenario"]
    assert app.document.scenarios.active == "scenario_1"
    assert app.document.scenarios.reference == "reference"
    assert not app.window.isWindowModified()
    assert not part(app.window, QAction, "action:undo").isEnabled()


def test_a_new_scenario_begins_at_the_defaults_and_is_shown(app: App) -> None:
    drag(slider(app, "trend.france"), 6.0)
    trigger(app.window, "action:add_scenario")
    assert app.document.scenarios.active_scenario.values == {}
    assert listed(app)[-1] == "Scenario 3"
    assert value(app, "trend.france") == 4.0
    assert len(chart(app, "turnover").values_shown("scenario_2")) == 8


def test_the_presets_of_the_study_can_all_be_added(app: App) -> None:
    study = app.document.scenarios.study
    for key in study.presets:
        trigger(app.window, f"preset:{key}")
        added = app.document.scenarios.active_scenario
        assert (added.values, added.outlook) == (study.presets[key].values, study.presets[key].outlook)
    assert len(set(keys(app))) == len(study.presets) + 2
    assert len({scenario.colour for scenario in app.document.scenarios.scenarios}) == len(study.presets) + 2


def test_a_duplicate_stands_beside_the_original_and_goes_its_own_way(app: App) -> None:
    choose(app, 0)
    trigger(app.window, "action:duplicate")
    assert listed(app) == ["Reference", "Reference, copy", "My scenario"]
    drag(slider(app, "trend.france"), 9.0)
    assert "trend.france" not in app.document.scenarios.scenario("reference").values


def test_a_click_shows_another_scenario_without_a_step(app: App) -> None:
    drag(slider(app, "trend.france"), 9.0)
    moved = value(app, "trend.france")
    choose(app, 0)
    assert app.document.scenarios.active == "reference"
    assert value(app, "trend.france") == 4.0
    choose(app, 1)
    assert value(app, "trend.france") == moved
    assert app.document.history.count() == 1


def test_a_name_is_edited_in_place_and_cleaned(app: App) -> None:
    trigger(app.window, "action:rename")
    rename_in_place(app, "  Recession   in France ")
    assert names(app)[1] == "Recession in France"
    assert listed(app) == names(app)
    assert app.document.history.count() == 1
    trigger(app.window, "action:rename")
    rename_in_place(app, " Recession in  France")
    assert app.document.history.count() == 1
    assert listed(app) == names(app)


def test_escape_leaves_a_name_as_it_was(app: App) -> None:
    press(scenario_list(app), Qt.Key.Key_F2)
    editor = scenario_list(app).findChild(QLineEdit)
    assert editor is not None
    QTest.keyClicks(editor, "Nothing")
    QTest.keyClick(editor, Qt.Key.Key_Escape)
    let_it_show()
    assert listed(app) == ["Reference", "My scenario"]
    assert app.document.history.count() == 0


def test_a_scenario_needs_a_name(app: App) -> None:
    trigger(app.window, "action:rename")
    rename_in_place(app, "   ")
    assert app.window.notice.isVisible()
    assert app.window.notice.text == load_language("en").explain(Problem(EMPTY_NAME))
    assert listed(app) == ["Reference", "My scenario"]
    assert app.document.history.count() == 0


def test_the_last_scenario_cannot_be_deleted(app: App) -> None:
    trigger(app.window, "action:delete")
    assert names(app) == ["Reference"]
    delete = part(app.window, QAction, "action:delete")
    assert not delete.isEnabled()
    app.window.steps.delete()
    let_it_show()
    assert names(app) == ["Reference"]
    assert app.window.notice.isVisible()
    trigger(app.window, "action:undo")
    assert delete.isEnabled()


def test_where_the_reference_is_deleted_another_takes_over(app: App) -> None:
    choose(app, 0)
    trigger(app.window, "action:delete")
    assert app.document.scenarios.reference == "scenario_1"
    assert app.document.scenarios.active == "scenario_1"


def test_scenarios_move_as_far_as_the_list_goes(app: App) -> None:
    trigger(app.window, "action:add_scenario")
    trigger(app.window, "action:move_up")
    assert listed(app) == ["Reference", "Scenario 3", "My scenario"]
    trigger(app.window, "action:move_up")
    assert listed(app) == ["Scenario 3", "Reference", "My scenario"]
    steps = app.document.history.count()
    trigger(app.window, "action:move_up")
    assert app.document.history.count() == steps
    trigger(app.window, "action:move_down")
    assert listed(app) == ["Reference", "Scenario 3", "My scenario"]
    assert app.document.scenarios.active == "scenario_2"
    assert scenario_list(app).currentRow() == 1


def test_a_scenario_dropped_elsewhere_in_the_list_stays_there(app: App) -> None:
    trigger(app.window, "action:add_scenario")
    move_in_list(app)
    assert names(app) == ["Scenario 3", "Reference", "My scenario"]
    assert listed(app) == names(app)
    assert scenario_list(app).currentRow() == 0


def test_a_scenario_keeps_its_colour_when_others_come_and_go(app: App) -> None:
    colour = app.document.scenarios.active_scenario.colour
    trigger(app.window, "action:add_scenario")
    choose(app, 0)
    trigger(app.window, "action:delete")
    trigger(app.window, "action:move_down")
    assert app.document.scenarios.scenario("scenario_1").colour == colour


def test_the_buttons_under_the_list_do_what_the_menu_does(app: App) -> None:
    for name in ("add_scenario", "duplicate", "set_reference", "delete"):
        QTest.mouseClick(part(app.window, QToolButton, f"button:{name}"), Qt.MouseButton.LeftButton)
        let_it_show()
    assert app.document.history.count() == 4


def test_a_new_name_shows_in_every_language(open_app: OpenApp) -> None:
    app = open_app("ar")
    focus(scenario_list(app))
    trigger(app.window, "action:rename")
    rename_in_place(app, "Plan B")
    assert listed(app)[1] == "Plan B"
