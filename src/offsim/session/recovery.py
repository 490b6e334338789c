"""Keeps unsaved work while it is unsaved, in a thread of its own: the window hands over frozen sets and goes on."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from offsim import __version__
from offsim.model.problems import Problem
from offsim.session.document import Document
from offsim.storage.recovery import Left, Nook, Work, forget, keep, leave, new_nook

WAIT_MS = 1000


class Recovery(QObject):
    """Follows a document; ``failed`` tells the Problem, once, for which nothing can be kept.

    What the thread alone touches: the nook, and the work it holds.
    """

    failed = Signal(object)

    def __init__(self, document: Document, root: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._document, self._root = document, root
        self._nook: Nook | None = None
        self._held: Work | None = None
        self._told = self._closed = False
        self._thread = ThreadPoolExecutor(1)
        self._wait = QTimer(self, singleShot=True, interval=WAIT_MS)
        self._wait.timeout.connect(self.keep)
        document.changed.connect(self._follow)

    def keep(self) -> None:
        """Keep the document as it is now, or forget what is kept where there is nothing to save."""
        self._wait.stop()
        document = self._document
        if document.modified or document.draft:
            work = Work(document.scenarios, document.saved, document.file, document.stamp, document.draft)
            self._do(lambda: self._keep(work))
        else:
            self._do(self._forget)

    def take_over(self, left: Left) -> None:
        """Go on in the nook of a window that is gone, whose work the document shows now."""
        self._do(lambda: self._enter(left.nook, left.work))

    def finish(self) -> None:
        """Forget what is kept, because it is saved or refused, and stop."""
        self._do(self._forget)
        self._close()

    def leave_at_once(self) -> None:
        """Keep what is unsaved now, and stop: the program is about to end unasked."""
        self.keep()
        self._close()

    def _follow(self) -> None:
        if self._document.scenarios is self._document.saved:
            self.keep()
        elif not self._wait.isActive():
            self._wait.start()

    def _do(self, task: Callable[[], None]) -> None:
        if not self._closed:
            self._thread.submit(self._guarded, task)

    def _close(self) -> None:
        self._wait.stop()
        self._do(self._leave)
        self._closed = True
        self._thread.shutdown()

    def _guarded(self, task: Callable[[], None]) -> None:
        try:
            task()
        except Problem as problem:
            if not self._told:
                self._told = True
                with suppress(RuntimeError):  # the window may be gone
                    self.failed.emit(problem)

    def _keep(self, work: Work) -> None:
        if self._nook is None:
            self._nook = new_nook(self._root)
        keep(self._nook, work, self._held, __version__)
        self._held = work

    def _enter(self, nook: Nook, work: Work) -> None:
        self._leave()
        self._nook, self._held = nook, work

    def _forget(self) -> None:
        if self._nook:
            forget(self._nook)

    def _leave(self) -> None:
        if self._nook:
            leave(self._nook)
        self._nook = self._held = None
