"""Executors as an ensemble may meet them, each finishing in an order of its own."""

import importlib
import pickle
from collections.abc import Callable, Iterator
from concurrent.futures import Executor, Future, ThreadPoolExecutor
from contextlib import contextmanager
from random import Random
from threading import Thread
from typing import Any

import pytest

from offsim.ensemble.processes import Processes


class FarAway(Executor):
    """Stands in for a cluster: what goes there and comes back is pickled, and it comes back in any order."""

    def __init__(self) -> None:
        self.held: list[tuple[Future[Any], bytes]] = []
        self.chance = Random(1)  # noqa: S311  (nobody guesses)

    def submit(self, fn: Callable[..., Any], /, *args: Any, **_: Any) -> Future[Any]:  # noqa: ANN401
        future: Future[Any] = Future()
        self.held.append((future, pickle.dumps((fn, args))))
        Thread(target=self.work).start()
        return future

    def work(self) -> None:
        if not self.held:
            return
        future, packed = self.held.pop(self.chance.randrange(len(self.held)))
        if not future.set_running_or_notify_cancel():
            return
        fn, args = pickle.loads(packed)  # noqa: S301  (packed above)
        future.set_result(pickle.loads(pickle.dumps(fn(*args))))  # noqa: S301


DASK = [pytest.param("dask", marks=pytest.mark.filterwarnings("ignore"))]
"""With the warnings that Dask's own threads give."""


@contextmanager
def executor(name: str) -> Iterator[Executor | None]:
    """Give an executor by name, or none for this thread."""
    if name == "here":
        yield None
    elif name == "far away":
        yield FarAway()
    elif name == "processes":
        with Processes(2) as pool:
            yield pool
    elif name == "dask":
        dask = importlib.import_module("distributed")
        with dask.Client(n_workers=1, threads_per_worker=2, processes=False, dashboard_address=None) as client:
            yield client.get_executor()
    else:
        with ThreadPoolExecutor(int(name)) as pool:
            yield pool
