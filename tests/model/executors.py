"""Executors as an ensemble may meet them, each finishing in an order of its own."""

import pickle
from collections.abc import Callable
from concurrent.futures import Executor, Future
from random import Random
from threading import Thread
from typing import Any


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
