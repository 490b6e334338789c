"""Work that takes longer than a frame, in a thread of its own or by the step: the newest wins, the older one stops."""

from __future__ import annotations

import sys
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial
from inspect import GEN_RUNNING, getgeneratorstate
from threading import Event

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from offsim.ensemble.steps import Steps
from offsim.ensemble.workers import Cancelled
from offsim.model.problems import Problem, Problems

HAND_OVER = 0.0005
"""Seconds after which Python's threads let another one in: the window's needs several turns to draw a frame."""


@dataclass(frozen=True, slots=True)
class Watch:
    """What a job asks and tells: whether to stop, and how much of how much is done."""

    stop: Callable[[], bool]
    progress: Callable[[int, int], None]


UNWATCHED = Watch(lambda: False, lambda _part, _whole: None)
"""Nobody stops what is done at once, nor hears how far it is."""


class Worker(QObject):
    """Runs one job at a time; its signals come in the thread it lives in, and never from a job that was stopped.

    ``done`` gives what the job returned, ``failed`` the Problem or Problems it raised; any other error is raised in
    that thread.
    ``working`` says whether a job is running now.
    """

    done = Signal(object)
    failed = Signal(object)
    progressed = Signal(object, object)
    working = Signal(bool)
    _told = Signal(object, object, object)
    _finished = Signal(object, object)
    _given = Signal(object, object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        sys.setswitchinterval(HAND_OVER)
        self._worker = ThreadPoolExecutor(1)
        self._stopped = Event()
        self._busy = False
        self._steps: Steps[object] | None = None
        self._told.connect(self._pass_on)
        self._finished.connect(self._take)
        self._given.connect(self._step, Qt.ConnectionType.QueuedConnection)

    @property
    def busy(self) -> bool:
        """Whether a job is running that was not stopped."""
        return self._busy

    def do(self, job: Callable[[Watch], object]) -> None:
        """Do a job in place of the one before, at once and in this thread."""
        self.stop()
        self._tell(partial(job, UNWATCHED))

    def run(self, job: Callable[[Watch], object]) -> None:
        """Begin a job in place of the one before."""
        stopped, watch = self._begun()
        self._worker.submit(job, watch).add_done_callback(lambda future: self._finished.emit(stopped, future))

    def walk(self, job: Callable[[Watch], Steps[object]]) -> None:
        """Begin a job that has to be done in this thread, a step at every turn of its event loop."""
        stopped, watch = self._begun()
        self._steps = job(watch)
        self._turn(stopped)

    def stop(self) -> None:
        """Stop what is running; nothing more is heard of it."""
        if not self._busy:
            return
        self._stopped.set()
        if (
            self._steps is not None and getgeneratorstate(self._steps) != GEN_RUNNING
        ):  # else it ends with the step it is at
            self._steps.close()
        self._steps = None
        self._set_busy(False)

    def close(self) -> None:
        """Stop for good, and return when the thread is gone."""
        self.stop()
        self._worker.shutdown(cancel_futures=True)

    def _begun(self) -> tuple[Event, Watch]:
        self.stop()
        stopped = self._stopped = Event()
        self._set_busy(True)
        return stopped, Watch(stopped.is_set, lambda part, whole: self._told.emit(stopped, part, whole))

    def _turn(self, stopped: Event) -> None:
        QTimer.singleShot(0, self, lambda: self._step(stopped, None))

    def _step(self, stopped: Event, future: Future[object] | None) -> None:
        """Do the next step of a job, with what a thread gave for it."""
        steps = self._steps
        if stopped.is_set() or steps is None:
            return
        try:
            wanted = steps.send(future.result() if future else None)
        except BaseException as end:  # noqa: BLE001  (an answer, a Problem or a fault: told as that of a thread is)
            self._ended(stopped, steps, end)
            return
        if stopped.is_set():
            steps.close()
        elif wanted is None:
            self._turn(stopped)
        else:
            self._worker.submit(wanted).add_done_callback(lambda given: self._given.emit(stopped, given))

    def _ended(self, stopped: Event, steps: Steps[object], end: BaseException) -> None:
        steps.close()
        self._steps = None
        done: Future[object] = Future()
        if isinstance(end, StopIteration):
            done.set_result(end.value)
        else:
            done.set_exception(end)
        self._take(stopped, done)

    def _set_busy(self, busy: bool) -> None:
        if busy is not self._busy:
            self._busy = busy
            self.working.emit(busy)

    def _pass_on(self, stopped: Event, part: int, whole: int) -> None:
        if not stopped.is_set():
            self.progressed.emit(part, whole)

    def _take(self, stopped: Event, future: Future[object]) -> None:
        if stopped.is_set():
            return
        self._set_busy(False)
        self._tell(future.result)

    def _tell(self, result: Callable[[], object]) -> None:
        try:
            answer = result()
        except Cancelled:
            return
        except (Problem, Problems) as problem:
            self.failed.emit(problem)
            return
        self.done.emit(answer)
