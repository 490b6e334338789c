"""Runs cases one by one under a limit of memory for all and of processor time for each."""

from __future__ import annotations

import resource
import signal
import sys
from collections.abc import Callable, Iterable
from pathlib import Path
from types import FrameType
from typing import NoReturn, TypeVar

MOST_BYTES = 500 * 1024 * 1024
MOST_SECONDS = 2.0

Case = TypeVar("Case")


def run(cases: Iterable[Case], check: Callable[[Case], None], most_bytes: int = MOST_BYTES) -> int:
    """Check every case; return 0, or 1 with the case on standard error where one fails or takes too much."""
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[0])
    most = pages * resource.getpagesize() + most_bytes
    resource.setrlimit(resource.RLIMIT_AS, (most, most))
    signal.signal(signal.SIGPROF, _stop)
    failed = 0
    for number, case in enumerate(cases):
        signal.setitimer(signal.ITIMER_PROF, MOST_SECONDS)
        try:
            check(case)
        except BaseException as error:  # noqa: BLE001  (told with the case it is of)
            signal.setitimer(signal.ITIMER_PROF, 0)
            print(
                f"case {number}: {type(error).__name__}: {error}"[:2000], repr(case)[:4000], sep="\n", file=sys.stderr
            )
            failed = 1
        signal.setitimer(signal.ITIMER_PROF, 0)  # making the next one is not counted
    return failed


def _stop(_number: int, _frame: FrameType | None) -> NoReturn:
    raise TimeoutError(f"over {MOST_SECONDS} s of processor time")
