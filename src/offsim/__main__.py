"""Starts offsim: the command ``offsim``, and ``python -m offsim``."""

import os
import signal
import sys
from types import FrameType

from offsim import __version__


def main() -> int:
    """Run the command line with the words the program was started with; return the exit status."""
    _end_silently()
    if sys.argv[1:] == ["--version"]:  # answered before loading what takes longer than Python itself
        try:
            os.write(sys.stdout.fileno(), f"offsim {__version__}{os.linesep}".encode())
        except (AttributeError, OSError):  # nobody to tell, or a full disk: the command line knows what to say
            pass
        else:
            return 0
    from offsim.cli import run_command_line  # noqa: PLC0415

    return run_command_line(sys.argv[1:])


def _end_silently() -> None:
    """End at once, without a word, when Ctrl-C or the system asks; a window that stands hears it in its own way.

    An exception instead would come out of whatever is just being done, and libraries swallow it or talk about it.
    """
    for name in ("SIGINT", "SIGTERM", "SIGHUP", "SIGBREAK"):
        number = getattr(signal, name, None)
        if number is not None and signal.getsignal(number) is not signal.SIG_IGN:
            signal.signal(number, _leave)


def _leave(number: int, _frame: FrameType | None) -> None:
    if writing := sys.modules.get("offsim.storage.unfinished"):
        writing.undo_unfinished()
    os._exit(128 + number)


if __name__ == "__main__":
    sys.exit(main())
