"""Who runs simulations for a command: threads, processes, or a cluster; loaded only where some are run."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterator
from concurrent.futures import Executor, ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass

from offsim.cli.workers import check_workers
from offsim.ensemble.ensemble import CHUNK
from offsim.ensemble.workers import MOST_WAITING

LONG = 1 << 18
"""Members from which on processes are worth their start: they have a lock each, where threads share one."""
LONGEST_CHUNK = 1 << 15


@dataclass(frozen=True, slots=True)
class HiredWorkers:
    """Who runs members, how many in a chunk, and how many chunks may wait."""

    executor: Executor
    chunk: int
    waiting: int


@contextmanager
def hired_workers(options: Namespace, members: int) -> Iterator[HiredWorkers]:
    """Give who runs ``members``: the cluster asked for, or processes where it takes long, or threads.

    Raises:
        Problem: as ``check_workers`` and ``cluster_at``.
    """
    count = check_workers(options)
    if options.cluster is not None:
        from offsim.ensemble.cluster import cluster_at  # noqa: PLC0415  (only where it is asked for)

        with cluster_at(options.cluster) as cluster:
            yield HiredWorkers(
                cluster.executor, _chunk(members, cluster.threads), max(MOST_WAITING, 2 * cluster.threads)
            )
    else:
        with _here(count, members) as executor:
            yield HiredWorkers(executor, _chunk(members, count), MOST_WAITING)


def _here(count: int, members: int) -> Executor:
    """Return workers of this computer: threads, or processes where it takes long and they can be started."""
    if members >= LONG and count > 1:
        from offsim.ensemble.processes import Processes, can_start  # noqa: PLC0415  (only where it takes long)

        if can_start():
            return Processes(count)
    return ThreadPoolExecutor(count)


def _chunk(members: int, workers: int) -> int:
    """Return chunks that are few, but enough for all workers to end at about the same time."""
    return max(CHUNK, min(LONGEST_CHUNK, members // (4 * workers)))
