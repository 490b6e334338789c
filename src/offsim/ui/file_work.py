"""Reads or writes files while the window goes on: one job at a time, with progress, and past a window built anew."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from threading import Event

from PySide6.QtCore import QObject, Signal

from offsim.ensemble.steps import Steps
from offsim.ensemble.workers import Workers
from offsim.language import Language
from offsim.model.problems import Problem, Problems
from offsim.session.worker import Watch, Worker
from offsim.ui.fault_words import faults_told


class FileWork(QObject):
    """``done`` gives what a job returned, ``told`` says in a language what it could not do, and that this is bad news.

    ``working`` says whether one is at work, ``progressed`` how much of how much is done; once all of it is, it cannot
    be cancelled any more (``last_call``).
    """

    done = Signal(object)
    told = Signal(object, bool)
    working = Signal(bool)
    progressed = Signal(object, object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._worker = Worker(self)
        self._cancelled = Event()
        self._listen()

    @property
    def busy(self) -> bool:
        """Whether a job is at work."""
        return self._worker.busy

    def tell_busy(self) -> bool:
        """Say whether a job is at work; where one is, tell the planner so."""
        if self.busy:
            self.told.emit(_busy_words, True)
        return self.busy

    def run(self, job: Callable[[Watch], object]) -> None:
        """Begin a job that any thread can do, in place of the one before; what it writes it writes last."""
        self._worker.run(partial(_cancellable, job, self._begun()))

    def walk(self, job: Callable[[Watch], Steps[object]]) -> None:
        """Begin a job that draws, by the step."""
        cancelled = self._begun()
        self._worker.walk(lambda watch: job(_cancelled_too(watch, cancelled)))

    def cancel(self) -> None:
        """Have the job end without a file, unless it is writing already: then it tells so."""
        self._cancelled.set()

    def take_over(self, before: FileWork) -> None:
        """Go on with what the window before has begun, and tell of it in this one."""
        if before.busy:
            for told, listens in before._connections:
                told.disconnect(listens)
            self._worker, before._worker = before._worker, self._worker
            self._cancelled = before._cancelled
            self._worker.setParent(self)
            self._listen()
            self.working.emit(True)

    def close(self) -> None:
        """Write nothing any more that is not written yet, and return when no thread is left."""
        self._worker.close()

    def _begun(self) -> Event:
        self._cancelled = Event()
        return self._cancelled

    def _listen(self) -> None:
        worker = self._worker
        self._connections = (
            (worker.done, self.done),
            (worker.failed, self._tell_failed),
            (worker.working, self.working),
            (worker.progressed, self.progressed),
        )
        for told, listens in self._connections:
            told.connect(listens)

    def _tell_failed(self, problem: Problem | Problems) -> None:
        self.told.emit(faults_told(problem), True)


def _busy_words(language: Language) -> str:
    return language.translate("Files", "A file is still being created. Export again when it has been saved.")


def _cancellable(job: Callable[[Watch], object], cancelled: Event, watch: Watch) -> object:
    return job(_cancelled_too(watch, cancelled))


def _cancelled_too(watch: Watch, cancelled: Event) -> Watch:
    return replace(watch, stop=lambda: watch.stop() or cancelled.is_set())


def last_call(watch: Watch) -> None:
    """Raise Cancelled where the job was cancelled; from now on it cannot be: files are written, or questions asked."""
    Workers(stop=watch.stop).check()
    watch.progress(1, 1)
