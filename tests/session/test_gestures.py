"""A gesture begins and ends once, and what belongs to it has one number."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from offsim.session.gestures import Gesture, next_gesture


class Told:
    """A gesture with what has been heard of it."""

    def __init__(self, owner: QObject) -> None:
        self.gesture = Gesture(owner)
        self.heard: list[str] = []
        self.gesture.begun.connect(lambda: self.heard.append("begun"))
        self.gesture.ended.connect(lambda: self.heard.append("ended"))


@pytest.fixture
def told(qtbot: QtBot) -> Iterator[Told]:
    assert qtbot
    owner = QObject()
    yield Told(owner)
    owner.deleteLater()


def test_a_drag_is_one_gesture_however_many_steps_it_has(told: Told) -> None:
    told.gesture.press()
    number = told.gesture.number
    for _ in range(3):
        told.gesture.step(dragged=True)
    assert (told.heard, told.gesture.number) == (["begun"], number)
    told.gesture.end()
    assert told.heard == ["begun", "ended"]
    assert told.gesture.number != number


def test_keys_are_one_gesture_until_they_pause(told: Told, qtbot: QtBot) -> None:
    number = told.gesture.number
    with qtbot.waitSignal(told.gesture.ended, timeout=20_000):
        told.gesture.step(dragged=False)
        told.gesture.step(dragged=False)
        assert (told.heard, told.gesture.number) == (["begun"], number)
    assert told.heard == ["begun", "ended"]
    assert told.gesture.number != number


def test_a_drag_right_after_keys_is_another_step_of_the_history_under_the_same_hold(told: Told) -> None:
    told.gesture.step(dragged=False)
    number = told.gesture.number
    told.gesture.press()
    assert told.gesture.number != number
    assert told.heard == ["begun"]
    told.gesture.end()
    assert told.heard == ["begun", "ended"]


def test_what_has_not_begun_does_not_end(told: Told) -> None:
    told.gesture.end()
    assert told.heard == []
    assert next_gesture() != told.gesture.number
