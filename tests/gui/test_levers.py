"""Levers by hand: drag, keys, wheel, reset; what is one step of the history and what is none."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QEnterEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QToolButton
from pytestqt.qtbot import QtBot

from offsim.app import App
from offsim.model.text import LANGUAGES
from offsim.model.uncertainty import Distribution, Kind
from offsim.ui.flat_button import FlatButton
from offsim.ui.levers.number_box import Digits, NumberBox
from offsim.ui.levers.row import LeverRow
from offsim.ui.levers.slider import LeverSlider
from offsim.ui.style import LIGHT
from tests.gui.conftest import OpenApp
from tests.gui.hands import (
    box,
    drag,
    focus,
    held,
    let_it_show,
    part,
    place_of,
    press,
    pull,
    settled,
    slider,
    steps,
    trigger,
    turn_wheel,
    type_into,
    value,
    wait_until,
)

KEYS = Qt.Key
SENSITIVITY = "sensitivity.france"  # 1.3, from 0 to 5 in steps of 0.1, plausible up to 3
BASE_JOBS = "base.jobs"  # 66,667, which is none of the slider's steps of 1,000


def pause(app: App, qtbot: QtBot, lever: str) -> Callable[[], None]:
    """Return what waits until steps by key no longer belong together."""
    row = part(app.window, LeverRow, f"lever:{lever}")

    def wait() -> None:
        with qtbot.waitSignal(row.gesture.ended, timeout=5000):
            pass

    return wait


@pytest.mark.parametrize("lever", [SENSITIVITY, BASE_JOBS])
def test_a_drag_that_ends_where_it_began_leaves_no_step(app: App, lever: str) -> None:
    before = value(app, lever)
    moved = slider(app, lever)
    begin = place_of(moved, moved.lever_value())
    with held(moved):
        pull(moved, moved.lever_value() * 1.4)
        assert value(app, lever) != before
        assert steps(app) == 1
        QTest.mouseMove(moved, begin)
        let_it_show()
    assert value(app, lever) == before
    assert steps(app) == 0
    assert not app.window.isWindowModified()


def test_a_click_on_the_handle_moves_nothing(app: App) -> None:
    for lever in app.document.scenarios.study.levers:
        drag(slider(app, lever))
    assert steps(app) == 0


def test_a_click_on_the_track_goes_straight_there(app: App) -> None:
    clicked = slider(app, SENSITIVITY)
    QTest.mouseClick(clicked, Qt.MouseButton.LeftButton, pos=place_of(clicked, 4.0))
    let_it_show()
    assert value(app, SENSITIVITY) == pytest.approx(4.0, abs=0.05)
    assert steps(app) == 1


def test_a_drag_stays_within_the_bounds(app: App) -> None:
    drag(slider(app, SENSITIVITY), 50.0)
    assert value(app, SENSITIVITY) == 5.0
    drag(slider(app, SENSITIVITY), -50.0)
    assert value(app, SENSITIVITY) == 0.0
    assert steps(app) == 2


def test_keys_move_a_slider(app: App) -> None:
    for key, expected in (
        (KEYS.Key_Right, 1.4),
        (KEYS.Key_Up, 1.5),
        (KEYS.Key_Left, 1.4),
        (KEYS.Key_Down, 1.3),
        (KEYS.Key_Home, 0.0),
        (KEYS.Key_End, 5.0),
    ):
        press(slider(app, SENSITIVITY), key)
        assert value(app, SENSITIVITY) == expected
        assert box(app, SENSITIVITY).lineEdit().text() == f"{expected:g}"


def test_page_keys_move_a_slider_by_more_than_a_step(app: App) -> None:
    press(slider(app, SENSITIVITY), KEYS.Key_PageUp)
    up = value(app, SENSITIVITY)
    assert up >= 1.5
    press(slider(app, SENSITIVITY), KEYS.Key_PageDown)
    assert value(app, SENSITIVITY) == 1.3


def test_arrow_keys_step_a_box_once_a_press_however_fast(app: App) -> None:
    press(box(app, SENSITIVITY), KEYS.Key_Up, times=3)
    assert value(app, SENSITIVITY) == 1.6
    press(box(app, SENSITIVITY), KEYS.Key_Down)
    assert value(app, SENSITIVITY) == 1.5
    assert slider(app, SENSITIVITY).lever_value() == 1.5
    press(box(app, SENSITIVITY), KEYS.Key_PageUp)
    assert value(app, SENSITIVITY) > 1.6


def test_a_box_steps_no_further_than_the_bounds(app: App) -> None:
    type_into(box(app, SENSITIVITY), "5")
    press(box(app, SENSITIVITY), KEYS.Key_Up)
    assert value(app, SENSITIVITY) == 5.0
    assert steps(app) == 1


def test_quick_key_steps_are_one_step_back_and_a_pause_begins_another(app: App, qtbot: QtBot) -> None:
    wait = pause(app, qtbot, SENSITIVITY)
    press(slider(app, SENSITIVITY), KEYS.Key_Right, times=4)
    assert steps(app) == 1
    wait()
    press(slider(app, SENSITIVITY), KEYS.Key_Right, times=2)
    assert value(app, SENSITIVITY) == 1.9
    assert steps(app) == 2
    trigger(app.window, "action:undo")
    assert value(app, SENSITIVITY) == 1.7
    trigger(app.window, "action:undo")
    assert value(app, SENSITIVITY) == 1.3


def test_key_steps_of_two_levers_stay_apart(app: App) -> None:
    press(slider(app, SENSITIVITY), KEYS.Key_Right)
    press(slider(app, "trend.france"), KEYS.Key_Right)
    press(slider(app, SENSITIVITY), KEYS.Key_Right)
    assert steps(app) == 3


def test_key_steps_of_two_scenarios_stay_apart(app: App) -> None:
    press(slider(app, SENSITIVITY), KEYS.Key_Right)
    app.document.activate("reference")
    let_it_show()
    press(slider(app, SENSITIVITY), KEYS.Key_Right)
    assert steps(app) == 2
    assert app.document.scenarios.scenario("scenario_1").values[SENSITIVITY] == 1.4


@pytest.mark.parametrize("part_of_row", ["slider", "box"])
def test_the_wheel_turns_a_lever_only_once_it_is_clicked(app: App, part_of_row: str) -> None:
    turned: NumberBox | LeverSlider = box(app, SENSITIVITY) if part_of_row == "box" else slider(app, SENSITIVITY)
    focus(part(app.window, QLineEdit, "find_lever"))
    turn_wheel(turned, 1)
    assert value(app, SENSITIVITY) == 1.3
    focus(turned)
    turn_wheel(turned, 1)
    assert value(app, SENSITIVITY) == 1.3
    clicked, place = (turned, place_of(turned, 1.3)) if isinstance(turned, LeverSlider) else (turned.lineEdit(), None)
    QTest.mouseClick(clicked, Qt.MouseButton.LeftButton, pos=place or clicked.rect().center())
    turn_wheel(turned, 1)
    assert value(app, SENSITIVITY) > 1.3
    turn_wheel(turned, -1)
    assert value(app, SENSITIVITY) == 1.3


def test_reset_shows_only_where_there_is_something_to_reset(app: App) -> None:
    reset = part(app.window, QToolButton, f"reset:{SENSITIVITY}")
    assert reset.isHidden()
    drag(slider(app, SENSITIVITY), 2.5)
    assert not reset.isHidden()
    QTest.mouseClick(reset, Qt.MouseButton.LeftButton)
    let_it_show()
    assert value(app, SENSITIVITY) == 1.3
    assert SENSITIVITY not in app.document.scenarios.active_scenario.values
    assert reset.isHidden()
    assert steps(app) == 2


@pytest.mark.parametrize("code", LANGUAGES)
def test_values_grow_to_the_right_in_every_language(open_app: OpenApp, code: str) -> None:
    app = open_app(code)
    moved = slider(app, SENSITIVITY)
    assert place_of(moved, 5.0).x() > place_of(moved, 0.0).x()
    begin = place_of(moved, 1.3)
    QTest.mousePress(moved, Qt.MouseButton.LeftButton, pos=begin)
    begin.setX(begin.x() + 20)
    QTest.mouseMove(moved, begin)
    QTest.mouseRelease(moved, Qt.MouseButton.LeftButton, pos=begin)
    let_it_show()
    raised = value(app, SENSITIVITY)
    assert raised > 1.3
    press(moved, KEYS.Key_Right)
    assert value(app, SENSITIVITY) > raised


def rows_buttons(app: App) -> set[str]:
    """Return which buttons a row shows."""
    row = app.window.levers.row(SENSITIVITY)
    return {it.objectName().partition(":")[0] for it in row.findChildren(FlatButton) if it.isVisibleTo(row)}


def test_the_buttons_of_a_row_show_while_the_focus_or_the_pointer_is_in_it(app: App) -> None:
    row = app.window.levers.row(SENSITIVITY)
    focus(slider(app, "trend.france"))
    assert rows_buttons(app) == set()
    focus(box(app, SENSITIVITY))
    assert rows_buttons(app) == {"more"}
    focus(slider(app, "trend.france"))
    QApplication.sendEvent(row, QEnterEvent(QPointF(), QPointF(), QPointF()))
    assert rows_buttons(app) == {"more"}
    QApplication.sendEvent(row, QEvent(QEvent.Type.Leave))
    assert rows_buttons(app) == set()
    app.window.steps.set_distribution(SENSITIVITY, Distribution(Kind.UNIFORM, 1.0), 1)
    let_it_show()
    assert rows_buttons(app) == {"distribution"}


def test_nothing_in_a_row_is_too_small_to_hit(app: App) -> None:
    row = app.window.levers.row("trend.france")
    app.window.steps.set_lever("trend.france", 6.0, 1)
    focus(slider(app, "trend.france"))
    let_it_show()
    targets = [row.slider, row.box, *row.findChildren(FlatButton)]
    assert len(targets) == 6  # buttons that show only what was changed, too
    assert [it.objectName() for it in targets if min(it.width(), it.height()) < 24] == []


def test_the_name_stands_above_its_value_beside_it_and_the_slider_has_the_whole_width(app: App) -> None:
    row = app.window.levers.row(SENSITIVITY)
    assert row.box.geometry().bottom() < row.slider.geometry().top()
    assert row.slider.width() == row.width()
    digits = row.box.lineEdit()
    assert isinstance(digits, Digits)
    assert digits.unit == "pp per pp"


def test_the_mark_of_the_target_is_never_under_the_handle(app: App) -> None:
    shown = slider(app, "trend.rest_of_europe")
    wait_until(lambda: settled(app) and shown.solution is not None)
    assert shown.solution is not None
    assert shown.solution.value is not None
    app.window.steps.set_lever("trend.rest_of_europe", shown.solution.value, 1)
    let_it_show()
    marked = shown.grab().toImage().pixelColor(round(shown.x_of(shown.solution.value)), 4)
    assert marked.name().upper() in (LIGHT.good, LIGHT.warn)
