"""Starts offsim: the command ``offsim``, and ``python -m offsim``."""

import os
import sys

from offsim import __version__


def main() -> int:
    """Run the command line with the words the program was started with; return the exit status."""
    if sys.argv[1:] == ["--version"]:  # answered before loading what takes longer than Python itself
        try:
            os.write(sys.stdout.fileno(), f"offsim {__version__}{os.linesep}".encode())
        except (AttributeError, OSError):  # nobody to tell, or a full disk: the command line knows what to say
            pass
        else:
            return 0
    from offsim.cli import run_command_line  # noqa: PLC0415

    return run_command_line(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
