"""Worker processes on this computer: each its own Python, so that none waits for another's lock.

Unlike those of ``ProcessPoolExecutor`` they leave nothing behind when the program is ended at once: a worker has no
signal and no semaphore in common with it, only two pipes, and goes when they close.
"""

from __future__ import annotations

import pickle
import subprocess
import sys
from collections.abc import Callable
from concurrent.futures import Executor, Future, ThreadPoolExecutor
from pathlib import Path
from threading import local
from typing import Any, BinaryIO, ParamSpec, TypeVar

Given = ParamSpec("Given")
Done = TypeVar("Done")

SERVE = "import sys; sys.path[:] = {path!r}; from offsim.ensemble.processes import serve; serve()"


class Processes(Executor):
    """Runs calls in ``count`` processes; what goes there and comes back is pickled.

    A call raises MemoryError where its process has gone: the system ends those that take too much.
    """

    def __init__(self, count: int) -> None:
        self._own = local()
        self._started: list[subprocess.Popen[bytes]] = []
        self._threads = ThreadPoolExecutor(count, initializer=self._start)

    def submit(self, fn: Callable[Given, Done], /, *args: Given.args, **kwargs: Given.kwargs) -> Future[Done]:
        """Have a call made by whichever process is free first."""
        return self._threads.submit(self._call, fn, args, kwargs)

    def shutdown(self, wait: bool = True, *, cancel_futures: bool = False) -> None:
        """Let the processes go once they have done what they are at."""
        self._threads.shutdown(wait, cancel_futures=cancel_futures)
        for process in self._started:
            process.communicate()

    def _start(self) -> None:
        self._own.process = subprocess.Popen(  # noqa: S603  (this Python)
            [sys.executable, "-c", SERVE.format(path=sys.path)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            **_out_of_reach(),
        )
        self._started.append(self._own.process)

    def _call(self, fn: Callable[..., Done], args: tuple[Any, ...], kwargs: dict[str, Any]) -> Done:
        process = self._own.process
        try:
            pickle.dump((fn, args, kwargs), process.stdin, pickle.HIGHEST_PROTOCOL)
            process.stdin.flush()
            done, error = pickle.load(process.stdout)  # noqa: S301  (written by serve)
        except (BrokenPipeError, EOFError, pickle.UnpicklingError) as gone:
            raise MemoryError from gone
        if error is not None:
            raise error
        answer: Done = done
        return answer


def can_start() -> bool:
    """Say whether this program is run by a Python that can be started again; the one for Windows brings none."""
    return Path(sys.executable or "").stem.lower().startswith("python")


def serve() -> None:
    """Make the calls that come by standard input, and answer by standard output, until nobody asks any more."""
    asked, answers = sys.stdin.buffer, sys.stdout.buffer
    sys.stdout = sys.stderr  # nothing else may get among the answers
    try:
        while True:
            fn, args, kwargs = pickle.load(asked)  # noqa: S301  (written by Processes)
            _answer(answers, fn, args, kwargs)
    except (EOFError, BrokenPipeError, pickle.UnpicklingError):
        return


def _answer(answers: BinaryIO, fn: Callable[..., object], args: tuple[Any, ...], kwargs: dict[str, Any]) -> None:
    done, error = None, None
    try:
        done = fn(*args, **kwargs)
    except Exception as found:  # noqa: BLE001  (raised again on the other side)
        error = found
    pickle.dump((done, error), answers, pickle.HIGHEST_PROTOCOL)
    answers.flush()


def _out_of_reach() -> dict[str, Any]:
    """Return how a process is started that Ctrl-C does not reach: whoever asked it to work ends it."""
    if sys.platform == "win32":
        return {"creationflags": subprocess.CREATE_NEW_PROCESS_GROUP | subprocess.CREATE_NO_WINDOW}
    return {"start_new_session": True}
