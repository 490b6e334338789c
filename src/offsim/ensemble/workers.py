"""Has the parts of a long task done, here or by an executor, and can be told to stop between two of them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, Executor, Future, ThreadPoolExecutor, wait
from dataclasses import dataclass
from typing import TypeVar, TypeVarTuple

Part = TypeVarTuple("Part")
Done = TypeVar("Done")

MOST_WAITING = 32
"""Parts an executor holds at once: enough for all its workers, few enough that stopping is quick."""
PATIENCE = 0.05
"""Seconds between two questions whether to stop."""


class Cancelled(Exception):  # noqa: N818  (nobody's fault)
    """Someone asked for the task to stop; there is no result."""


@dataclass(frozen=True, slots=True)
class Workers:
    """Who does the parts: ``executor``, or this thread; ``stop`` is asked again and again whether to go on.

    ``most`` is how many parts the executor is given at once.
    """

    executor: Executor | None = None
    stop: Callable[[], bool] | None = None
    most: int = MOST_WAITING

    def check(self) -> None:
        """Raise Cancelled if someone asked for it."""
        if self.stop is not None and self.stop():
            raise Cancelled

    @property
    def within(self) -> Workers:
        """Whom a part asks in its own midst whether to stop: nobody where it may be done in another process."""
        return Workers(stop=self.stop) if isinstance(self.executor, ThreadPoolExecutor | None) else ALONE


ALONE = Workers()
"""This thread, which nobody stops."""


def map_unordered(workers: Workers, task: Callable[[*Part], Done], parts: Iterable[tuple[*Part]]) -> Iterator[Done]:
    """Return what ``task`` makes of each part, in any order.

    Raises:
        Cancelled: ``workers.stop`` said so; parts that nobody has begun are left out.
    """
    if workers.executor is not None:
        yield from _by_executor(workers, workers.executor, task, parts)
        return
    for part in parts:
        workers.check()
        yield task(*part)


def _by_executor(
    workers: Workers, executor: Executor, task: Callable[[*Part], Done], parts: Iterable[tuple[*Part]]
) -> Iterator[Done]:
    waiting: set[Future[Done]] = set()
    try:
        for part in parts:
            workers.check()
            waiting.add(executor.submit(task, *part))
            while len(waiting) >= workers.most:
                yield from _finished(workers, waiting)
        while waiting:
            yield from _finished(workers, waiting)
    finally:
        for future in waiting:
            future.cancel()


def _finished(workers: Workers, waiting: set[Future[Done]]) -> Iterator[Done]:
    """Wait a while and take out the futures that are finished."""
    finished, _ = wait(waiting, timeout=PATIENCE, return_when=FIRST_COMPLETED)
    workers.check()
    waiting -= finished
    for future in finished:
        yield future.result()
