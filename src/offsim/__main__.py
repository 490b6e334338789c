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
    prepare_numpy()
    from offsim.cli import run_command_line  # noqa: PLC0415

    return run_command_line(sys.argv[1:])


def prepare_numpy() -> None:
    """Keep numpy, which is not loaded yet, from AVX-512, unless the planner's surroundings say what it may use.

    It sorts four times slower with it than with AVX2 on Zen 4, where storing compressed vectors is microcode (as AMD's
    optimization guide for that architecture warns), and sorting is a third of each step of a drag. Elsewhere the two
    are close; a processor without it is left as it is.
    """
    os.environ.setdefault("NPY_DISABLE_CPU_FEATURES", "X86_V4")


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
