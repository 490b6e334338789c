"""Collects Python's garbage in the window's thread alone.

Python collects in whichever thread happens to ask for memory. Where that is one that draws members, it may take apart
what is left of a closed window there, and Qt crashes: its objects may only go in the thread they live in.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

EVERY_MS = 1000


class GarbageCollector(QObject):
    """Takes over from Python's own collector as long as it lives; lives in the window's thread."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        due, timer = QTimer(self, interval=0, singleShot=True), QTimer(self, interval=EVERY_MS)
        due.timeout.connect(collect)
        timer.timeout.connect(due.start)  # so that what is to be painted already goes first
        timer.start()


def collect() -> None:
    """Collect the generations that are due, by Python's own thresholds."""
    counts = zip(gc.get_count(), gc.get_threshold(), strict=True)
    if due := [generation for generation, (count, most) in enumerate(counts) if count > most]:
        gc.collect(due[-1])
