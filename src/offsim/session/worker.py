"""Work, at once or in a thread of its own where it takes longer than a frame: the newest wins, the older one stops."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial
from threading import Event

from PySide6.QtCore import QObject, Signal

from offsim.ensemble.workers import Cancelled
from offsim.model.problems import Problem


@dataclass(frozen=True, slots=True)
class Watch:
    """What a job asks and tells: whether to stop, and how much of how much is done."""

    stop: Callable[[], bool]
    progress: Callable[[int, int], None]


UNWATCHED = Watch(lambda: False, lambda _part, _whole: None)
"""Nobody stops what is done at once, nor hears how far it is."""


class Worker(QObject):
    """Runs one job at a time; its signals come in the thread it lives in, and never from a job that was stopped.

    ``done`` gives what the job returned, ``failed`` the Problem it raised; any other error is raised in that thread.
    ``working`` says whether a job is running now.
    """

    done = Signal(object)
    failed = Signal(object)
    progressed = Signal(object, object)
    working = Signal(bool)
    _told = Signal(object, object, object)
    _finished = Signal(object, object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._worker = ThreadPoolExecutor(1)
        self._stopped = Event()
        self._busy = False
        self._told.connect(self._pass_on)
        self._finished.connect(self._take)

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
        self.stop()
        stopped = self._stopped = Event()
        self._set_busy(True)
        watch = Watch(stopped.is_set, lambda part, whole: self._told.emit(stopped, part, whole))
        self._worker.submit(job, watch).add_done_callback(lambda future: self._finished.emit(stopped, future))

    def stop(self) -> None:
        """Stop what is running; nothing more is heard of it."""
        self._stopped.set()
        self._set_busy(False)

    def close(self) -> None:
        """Stop for good, and return when the thread is gone."""
        self.stop()
        self._worker.shutdown(cancel_futures=True)

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
        except Problem as problem:
            self.failed.emit(problem)
            return
        self.done.emit(answer)
