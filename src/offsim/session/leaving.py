"""Hears when the system or the terminal asks the program to end, however idle the window's thread is."""

from __future__ import annotations

import os
import signal
from types import FrameType

from PySide6.QtCore import QObject, QSocketNotifier, Signal

NAMES = ("SIGINT", "SIGTERM", "SIGHUP", "SIGBREAK")


def asked_to_leave() -> list[signal.Signals]:
    """Return the signals that ask to end, without those this system lacks or the program was told to ignore."""
    known = [signal.Signals[name] for name in NAMES if name in signal.Signals.__members__]
    return [number for number in known if signal.getsignal(number) is not signal.SIG_IGN]


class LeaveListener(QObject):
    """``asked`` gives the number of the signal, in the window's thread.

    Python hears a signal only between two of its own steps, and an idle window takes none. So a pipe wakes it, except
    on Windows, which sends none but Ctrl-C; there the timer of the garbage collector does.
    """

    asked = Signal(int)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        if os.name != "nt":
            self._listen()
        for number in asked_to_leave():
            signal.signal(number, self._hear)

    def _listen(self) -> None:
        self._heard, told = os.pipe()
        os.set_blocking(self._heard, False)
        os.set_blocking(told, False)
        signal.set_wakeup_fd(told, warn_on_full_buffer=False)
        notifier = QSocketNotifier(self._heard, QSocketNotifier.Type.Read, self)
        notifier.activated.connect(self._wake)

    def _wake(self) -> None:
        """Empty the pipe; that Python runs at all lets it call what hears the signal."""
        os.read(self._heard, 64)

    def _hear(self, number: int, _frame: FrameType | None) -> None:
        self.asked.emit(number)
