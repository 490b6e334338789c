"""What is left of a closed window is collected in the window's thread, whatever other threads do meanwhile."""

import gc
import threading
from weakref import ref

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from offsim.session.garbage import GarbageCollector


class Knot(QObject):
    """Something of Qt that only the collector can take apart."""

    def __init__(self) -> None:
        super().__init__()
        self.itself = self


def allocate() -> None:
    """Ask for enough memory to have Python collect."""
    for _ in range(100):
        [[] for _ in range(1000)]


def test_no_thread_but_the_windows_takes_garbage_apart(qtbot: QtBot) -> None:
    owner = QObject()
    GarbageCollector(owner)
    try:
        gone_in: list[int] = []
        knot = Knot()
        knot.destroyed.connect(lambda: gone_in.append(threading.get_ident()))
        left = ref(knot)
        del knot
        worker = threading.Thread(target=allocate)
        worker.start()
        worker.join()
        assert left() is not None
        kept = [[] for _ in range(100_000)]  # type: ignore[var-annotated]
        qtbot.waitUntil(lambda: left() is None, timeout=10_000)
        assert len(kept) == 100_000
        assert set(gone_in) <= {threading.get_ident()}
    finally:
        gc.enable()
