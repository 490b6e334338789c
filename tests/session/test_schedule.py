"""What follows a hand is neither hurried nor starved, what waits for rest waits for it, and letting go catches up."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from time import sleep

import pytest
from PySide6.QtCore import QCoreApplication, QObject
from pytestqt.qtbot import QtBot

from offsim.session.schedule import OVERDUE_MS, SHARE_MS, Schedule

LONG_MS = 60_000
"""What is to follow no sooner than this does not come by itself in a test."""


class Watched:
    """A schedule with one follower, and what has been heard of it, in order."""

    def __init__(self, owner: QObject, every_ms: int) -> None:
        self.schedule = Schedule(owner)
        self.heard: list[str] = []
        self.schedule.add(lambda: self.heard.append("follow"), every_ms)
        self.schedule.held.connect(lambda held: self.heard.append("held" if held else "let go"))
        self.schedule.rested.connect(lambda: self.heard.append("rest"))


@pytest.fixture
def owner(qtbot: QtBot) -> Iterator[QObject]:
    assert qtbot
    found = QObject()
    yield found
    found.deleteLater()


def test_with_no_hand_on_anything_a_change_is_followed_at_once(owner: QObject) -> None:
    watched = Watched(owner, LONG_MS)
    watched.schedule.change()
    watched.schedule.change()
    assert watched.heard == ["follow", "follow"]
    assert not watched.schedule.busy


def test_a_hand_is_followed_later_once_for_many_steps(owner: QObject, qtbot: QtBot) -> None:
    watched = Watched(owner, 1)
    watched.schedule.hold()
    for _ in range(5):
        watched.schedule.change()
    assert watched.heard == ["held"]
    assert watched.schedule.busy
    qtbot.waitUntil(lambda: "rest" in watched.heard)
    assert watched.heard == ["held", "follow", "rest"]


def test_no_hand_is_too_fast_to_be_followed(owner: QObject, qtbot: QtBot) -> None:
    watched = Watched(owner, 30)
    watched.schedule.hold()

    def followed() -> bool:
        watched.schedule.change()  # at every turn of the events: it never pauses
        return watched.heard.count("follow") == 3

    qtbot.waitUntil(followed)
    assert "rest" not in watched.heard


def slowly(heard: list[str], name: str) -> None:
    """Follow, and take all that a turn has for what follows."""
    heard.append(name)
    sleep(SHARE_MS / 1000)


def test_what_is_due_at_once_follows_in_its_order_no_more_a_turn_than_a_frame_bears(owner: QObject) -> None:
    schedule, heard = Schedule(owner), list[str]()
    for name, every_ms in (("first", 1), ("second", 1), ("dear", 2), ("later", LONG_MS)):
        schedule.add(partial(slowly, heard, name), every_ms)
    schedule.hold()
    schedule.change()
    sleep(0.02)  # by now three of them are due
    for number in (1, 2, 3):
        before = len(heard)
        while len(heard) == before:
            schedule.change()  # the hand goes on meanwhile
            QCoreApplication.processEvents()
        assert heard[:3] == ["first", "second", "dear"][:number]
        sleep(0.02)
    assert schedule.busy
    schedule.release()
    assert heard[3:] == ["first", "second", "later"], "all that waited, whether due or not"
    assert not schedule.busy


def test_the_hand_goes_before_what_follows_it_unless_that_is_overdue(owner: QObject) -> None:
    schedule, heard = Schedule(owner), list[str]()
    schedule.add(partial(heard.append, "words"), 1)
    schedule.hold()
    schedule.change()
    sleep(0.01)  # the words are due
    schedule.change()
    QCoreApplication.processEvents()
    QCoreApplication.processEvents()
    assert not heard, "the change is painted in the second turn"
    QCoreApplication.processEvents()
    assert heard == ["words"]
    schedule.change()
    sleep((OVERDUE_MS + 20) / 1000)
    schedule.change()
    QCoreApplication.processEvents()
    assert heard == ["words", "words"]


def turn_until_heard(heard: list[str], number: int) -> None:
    """Turn the event loop, and no further than it takes until so much has been heard."""
    while len(heard) < number:
        QCoreApplication.processEvents()


def in_parts(heard: list[str]) -> Iterator[bool]:
    """Give what one says that follows in two parts, again and again."""
    while True:
        heard.append("begin")
        yield True
        heard.append("end")
        yield False


def test_what_has_more_to_do_goes_on_a_turn_later_before_all_others(owner: QObject) -> None:
    schedule, heard = Schedule(owner), list[str]()
    schedule.add(partial(next, in_parts(heard)), 1)
    schedule.add(partial(heard.append, "other"), 1)
    schedule.hold()
    schedule.change()
    turn_until_heard(heard, 1)
    assert heard == ["begin"]
    assert schedule.busy
    sleep(0.02)
    schedule.change()
    turn_until_heard(heard, 5)
    assert heard == ["begin", "end", "other", "begin", "end"]
    assert not schedule.busy


def test_letting_go_has_what_has_begun_done_and_then_what_waits(owner: QObject) -> None:
    schedule, heard = Schedule(owner), list[str]()
    schedule.add(partial(next, in_parts(heard)), 1)
    schedule.hold()
    schedule.change()
    turn_until_heard(heard, 1)
    schedule.change()
    schedule.release()
    assert heard == ["begin", "end", "begin", "end"]
    schedule.change()
    assert heard[4:] == ["begin", "end"]
    assert not schedule.busy


def test_letting_go_has_what_waits_follow_at_once(owner: QObject) -> None:
    watched = Watched(owner, LONG_MS)
    watched.schedule.hold()
    watched.schedule.change()
    watched.schedule.release()
    assert watched.heard == ["held", "let go", "follow"]
    assert not watched.schedule.busy


def test_letting_go_of_what_has_not_moved_has_nothing_follow(owner: QObject) -> None:
    watched = Watched(owner, LONG_MS)
    watched.schedule.hold()
    watched.schedule.release()
    assert watched.heard == ["held", "let go"]


def test_of_two_gestures_that_overlap_the_last_one_lets_go(owner: QObject) -> None:
    watched = Watched(owner, LONG_MS)
    watched.schedule.hold()
    watched.schedule.hold()
    watched.schedule.change()
    watched.schedule.release()
    assert watched.heard == ["held"]
    watched.schedule.release()
    assert watched.heard == ["held", "let go", "follow"]


def test_a_closed_schedule_calls_nobody(owner: QObject, qtbot: QtBot) -> None:
    watched, other = Watched(owner, 1), Watched(owner, 1)
    for one in (watched, other):
        one.schedule.hold()
        one.schedule.change()
    watched.schedule.close()
    watched.schedule.change()
    watched.schedule.release()
    qtbot.waitUntil(lambda: "rest" in other.heard)
    assert watched.heard == ["held", "let go"]
