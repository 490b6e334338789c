"""Work in steps leaves turns to the window, has done elsewhere what it hands on, and ends where it is stopped."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, QTimer
from pytestqt.qtbot import QtBot

from offsim.ensemble.steps import Steps, at_once
from offsim.model.problems import Problem, Problems
from offsim.model.text import QT_TRANSLATE_NOOP
from offsim.session.worker import Watch, Worker

REASON = QT_TRANSLATE_NOOP("Problem", "{file}: is no name for a document. Let it end in .offsim.")


@pytest.fixture
def worker() -> Iterator[Worker]:
    owner = QObject()
    found = Worker(owner)
    yield found
    found.close()
    owner.deleteLater()


def counting(_watch: Watch) -> Steps[list[int]]:
    """Return the threads in which the parts of a job are done."""
    threads = [threading.get_ident()]
    yield None
    threads.append((yield threading.get_ident))
    threads.append(threading.get_ident())
    return threads


def test_steps_are_done_here_and_what_they_hand_on_elsewhere(worker: Worker, qtbot: QtBot) -> None:
    with qtbot.waitSignal(worker.done) as done:
        worker.walk(counting)
        assert worker.busy
    here = threading.get_ident()
    assert done.args is not None
    ((first, other, last),) = done.args
    assert (first, last) == (here, here)
    assert other != here
    assert not worker.busy


def test_between_two_steps_others_have_their_turn(worker: Worker, qtbot: QtBot) -> None:
    turns: list[str] = []
    timer = QTimer(worker, interval=0)
    timer.timeout.connect(lambda: turns.append("window"))

    def job(_watch: Watch) -> Steps[None]:
        for _ in range(5):
            turns.append("step")
            yield None

    timer.start()
    with qtbot.waitSignal(worker.done):
        worker.walk(job)
    assert turns.count("step") == 5
    assert "step step" not in " ".join(turns)


@pytest.mark.parametrize("problem", [Problem(REASON, file="x"), Problems([Problem(REASON, file="x")])])
@pytest.mark.parametrize("elsewhere", [False, True])
def test_a_problem_of_a_step_is_told(
    worker: Worker, qtbot: QtBot, problem: Problem | Problems, elsewhere: bool
) -> None:
    def fail() -> None:
        raise problem

    def job(_watch: Watch) -> Steps[None]:
        yield None
        if elsewhere:
            yield fail
        fail()

    with qtbot.waitSignal(worker.failed) as failed:
        worker.walk(job)
    assert failed.args == [problem]
    assert not worker.busy


def test_steps_that_are_stopped_clean_up_and_nothing_is_heard_of_them(worker: Worker, qtbot: QtBot) -> None:
    ended: list[str] = []

    def job(_watch: Watch) -> Steps[None]:
        try:
            while True:
                yield None
        finally:
            ended.append("cleaned up")

    worker.done.connect(lambda _: ended.append("done"))
    worker.walk(job)
    qtbot.wait(5)
    worker.stop()
    assert ended == ["cleaned up"]
    qtbot.wait(5)
    assert ended == ["cleaned up"]


def test_a_job_may_be_stopped_by_what_its_own_step_does(worker: Worker, qtbot: QtBot) -> None:
    ended: list[str] = []

    def job(_watch: Watch) -> Steps[None]:
        worker.stop()  # as where a question is open, and the window closes
        try:
            yield None
            ended.append("went on")
        finally:
            ended.append("cleaned up")

    worker.walk(job)
    qtbot.wait(20)
    assert ended == ["cleaned up"]


def test_at_once_comes_to_the_same(worker: Worker) -> None:
    here = threading.get_ident()
    assert at_once(counting(Watch(lambda: False, lambda _part, _whole: None))) == [here, here, here]
    assert not worker.busy
