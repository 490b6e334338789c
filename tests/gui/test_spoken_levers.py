"""What is heard of levers: their values in their units, which are plausible, and a warning where one comes up."""

from __future__ import annotations

import gc
from weakref import ref

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractSlider, QLabel, QScrollBar, QWidget

from offsim.app import App
from offsim.session.gestures import next_gesture
from offsim.ui import spoken_slider
from offsim.ui.levers.row import LeverRow
from offsim.ui.levers.slider import LeverSlider
from offsim.ui.wheel import Turner
from tests.gui.conftest import OpenApp
from tests.gui.hands import (
    box,
    drag,
    focus,
    held,
    let_it_show,
    part,
    press,
    pull,
    settled,
    slider,
    turn_to,
    type_into,
    wait_until,
)

SENSITIVITY = "sensitivity.france"
"""Plausible up to 3."""


def plain(words: str) -> str:
    return words.replace("\u00a0", " ").replace("\u202f", " ")


@pytest.mark.parametrize("windows", [True, False])
@pytest.mark.parametrize(
    ("code", "spoken"), [("en", "6 % a year"), ("fr", "6 % par an"), ("ar", "6 % سنويا")], ids=["en", "fr", "ar"]
)
def test_a_slider_is_read_aloud_by_its_value_in_its_unit_not_by_its_steps(
    open_app: OpenApp, monkeypatch: pytest.MonkeyPatch, code: str, spoken: str, windows: bool
) -> None:
    monkeypatch.setattr(spoken_slider, "READS_WORDS", windows)
    app = open_app(code)
    said: list[str] = []
    monkeypatch.setattr(LeverSlider, "announce", lambda _, words: said.append(words))
    moved = slider(app, "trend.france")
    read = QAccessible.queryAccessibleInterface(moved)
    focus(moved)
    drag(moved, 5.9)
    press(moved, Qt.Key.Key_Right)
    wait_until(lambda: settled(app))
    assert read.role() is QAccessible.Role.Slider
    assert read.valueInterface() is None
    assert [plain(words) for words in (said[-1], read.text(QAccessible.Text.Value))] == [spoken] * 2
    label = app.language.say(app.window.study.levers["trend.france"].label)
    assert plain(read.text(QAccessible.Text.Name)) == (label if windows else f"{label}: {spoken}")
    app.document.history.undo()
    app.document.history.undo()
    wait_until(lambda: settled(app))
    assert "4" in read.text(QAccessible.Text.Value)


def test_no_slider_is_read_aloud_by_its_steps(app: App) -> None:
    turn_to(app, "seek")
    wait_until(lambda: settled(app))
    sliders = [found for found in app.window.findChildren(QAbstractSlider) if not isinstance(found, QScrollBar)]
    assert {"effort_slider", "slider:trend.france"} <= {found.objectName() for found in sliders}
    for found in sliders:
        read = QAccessible.queryAccessibleInterface(found)
        words = plain(read.text(QAccessible.Text.Value))
        assert read.valueInterface() is None, found.objectName()
        assert any(letter.isdigit() for letter in words), found.objectName()
        assert not words.isdigit() or words.startswith(plain(box(app, found.objectName()[7:]).text())), words


def test_slider_and_box_say_which_values_are_plausible(app: App) -> None:
    for part_of in (slider(app, SENSITIVITY), box(app, SENSITIVITY)):
        told = part_of.accessibleDescription()
        assert "Plausible from 0 to 3 points per point." in told
    for row in app.window.levers.findChildren(LeverRow):
        assert "Plausible from" in row.slider.accessibleDescription(), row.objectName()


def test_a_lever_that_comes_to_be_implausible_says_so_once(app: App, said: list[str]) -> None:
    moved, typed = slider(app, SENSITIVITY), box(app, SENSITIVITY)

    def warned() -> list[str]:
        let_it_show()
        return [words for words in said if "is outside" in words]

    type_into(typed, "3")
    assert warned() == []
    press(moved, Qt.Key.Key_Right)
    assert warned() == [part(app.window, QLabel, f"warning:{SENSITIVITY}").accessibleName()]
    press(moved, Qt.Key.Key_Right, 3)
    with held(moved):
        for beyond in (3.5, 4.0, 4.5):
            pull(moved, beyond)
    assert len(warned()) == 1
    type_into(typed, "3")
    type_into(typed, "4")
    assert len(warned()) == 2


def test_a_lever_says_nothing_of_what_is_done_elsewhere(app: App, said: list[str]) -> None:
    slider(app, SENSITIVITY)
    focus(app.window.rail)
    app.window.steps.set_lever(SENSITIVITY, 4.0, next_gesture())
    let_it_show()
    assert part(app.window, QLabel, f"warning:{SENSITIVITY}").accessibleName()
    assert [words for words in said if "is outside" in words] == []


def test_a_slider_that_was_read_aloud_goes_with_its_window(app: App) -> None:
    holder = QWidget()
    slid = Turner(Qt.Orientation.Horizontal, holder)
    gone = ref(slid)
    slid.itself = slid  # type: ignore[attr-defined]  # as it is kept by what it calls
    assert QAccessible.queryAccessibleInterface(slid).role() is QAccessible.Role.Slider
    del slid
    holder.deleteLater()
    QCoreApplication.sendPostedEvents(holder, QEvent.Type.DeferredDelete.value)
    del holder
    gc.collect()
    assert gone() is None
    assert app.window.isVisible()


def test_levers_of_one_label_are_told_apart_by_their_headings(app: App) -> None:
    study = app.document.scenarios.study
    spoken = [slider(app, key).label for key in study.levers]
    assert len(set(spoken)) == len(spoken)
    assert slider(app, "recession.france.depth").label == "French market · Recession depth"
    assert slider(app, "trend.france").label == "France", "which no other is called"
    drag(slider(app, "recession.france.depth"), 3.0)
    assert app.document.history.undoText() == "French market · Recession depth 3 pp/yr"
