"""A Dask cluster that members are run on: reached by its scheduler's address, of the same versions as this program.

Dask is loaded here alone, and only where a cluster is asked for. No other connection than to that address is made.
"""

from __future__ import annotations

import logging
import re
from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import CancelledError, Executor, Future
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from importlib import import_module
from typing import Any, ParamSpec, TypeVar

from offsim.model.problems import Problem
from offsim.model.text import QT_TRANSLATE_NOOP

NO_ADDRESS = QT_TRANSLATE_NOOP(
    "Problem", "--cluster takes the address of a Dask scheduler, such as tcp://scheduler:8786, not “{words}”."
)
NOT_INSTALLED = QT_TRANSLATE_NOOP(
    "Problem",
    "--cluster needs Dask, which is not installed: “pip install -r requirements/cluster.txt” in offsim’s folder does "
    "it. The program for Windows comes without; use --workers there.",
)
NOT_THERE = QT_TRANSLATE_NOOP(
    "Problem", "No Dask scheduler answers at {address}. Check the address, and that the cluster is running."
)
NO_WORKERS = QT_TRANSLATE_NOOP("Problem", "The cluster at {address} has no workers. Start some, then try again.")
OTHER_VERSION = QT_TRANSLATE_NOOP(
    "Problem", "The cluster at {address} has {package} {found}, and here it is {own}. Install the same on both."
)
NO_PACKAGE = QT_TRANSLATE_NOOP(
    "Problem", "A worker of the cluster at {address} has no {package}. Install {package} {own} on all of them."
)
LOST = QT_TRANSLATE_NOOP(
    "Problem", "The cluster at {address} was lost before the simulations were done. Check it, then try again."
)

Answer = TypeVar("Answer")
Given = ParamSpec("Given")

ADDRESS = re.compile(r"(tcp://)?([\w.-]+|\[[0-9a-fA-F:.]+\]):([0-9]{1,5})")
TIMEOUT = 5.0
"""Seconds a scheduler has to answer."""
SAME = ("offsim", "python", "numpy", "distributed")
"""What decides about digits, or about how the two sides talk; of Python the first two numbers."""


@dataclass(frozen=True, slots=True)
class Cluster:
    """Who runs members there, and how many it runs at once."""

    executor: Executor
    threads: int


class _FarAway(Executor):
    """A cluster's executor whose ``faults`` come as the sentence that it is lost; all else comes as it is."""

    def __init__(self, executor: Executor, faults: tuple[type[Exception], ...], address: str) -> None:
        self._executor, self._faults, self._address = executor, faults, address

    def submit(self, fn: Callable[Given, Answer], /, *args: Given.args, **kwargs: Given.kwargs) -> Future[Answer]:
        answer: Future[Answer] = Future()
        try:
            asked = self._executor.submit(fn, *args, **kwargs)
        except self._faults as error:
            raise Problem(LOST, address=self._address) from error
        answer.add_done_callback(lambda done: done.cancelled() and asked.cancel())
        asked.add_done_callback(partial(self._pass_on, answer))
        return answer

    def shutdown(self, wait: bool = True, *, cancel_futures: bool = False) -> None:
        self._executor.shutdown(wait=wait and not cancel_futures)  # Dask's cancels where it does not wait

    def _pass_on(self, answer: Future[Answer], asked: Future[Answer]) -> None:
        if not answer.set_running_or_notify_cancel():
            return
        try:
            answer.set_result(asked.result())
        except self._faults as error:
            lost = Problem(LOST, address=self._address)
            lost.__cause__ = error
            answer.set_exception(lost)
        except BaseException as error:  # noqa: BLE001  (raised where the answer is asked for)
            answer.set_exception(error)


@contextmanager
def cluster_at(address: str) -> Iterator[Cluster]:
    """Connect to the scheduler at ``address``, and let it go afterwards.

    Raises:
        Problem: the words are no address, Dask is not installed, nobody answers, there are no workers, versions differ;
            or, from what the executor was given to do, the cluster is lost on the way.
    """
    found = ADDRESS.fullmatch(address)
    if not found or not 0 < int(found[3]) < 1 << 16:
        raise Problem(NO_ADDRESS, words=address)
    distributed = _dask()
    with _connected(distributed, address) as client:
        threads = _answered(address, client.nthreads)
        if not threads:
            raise Problem(NO_WORKERS, address=address)
        versions = _answered(address, lambda: client.get_versions(packages=["offsim"]))
        for worker in versions["workers"].values():
            _check_versions(address, worker["packages"], versions["client"]["packages"])
        faults = (CancelledError, OSError, distributed.scheduler.KilledWorker)
        yield Cluster(_FarAway(client.get_executor(pure=False), faults, address), sum(threads.values()))


def _dask() -> Any:  # noqa: ANN401  (without it there is no type)
    try:
        return import_module("distributed")
    except ImportError as error:
        raise Problem(NOT_INSTALLED) from error


@contextmanager
def _connected(distributed: Any, address: str) -> Iterator[Any]:  # noqa: ANN401
    """Give a client of the scheduler; what Dask would log is for those who look after clusters, not for a planner."""
    before = logging.root.manager.disable
    logging.disable()
    try:
        connect = partial(distributed.Client, address, timeout=TIMEOUT, set_as_default=False)
        client = _answered(address, connect)
        try:
            yield client
        finally:
            client.close(timeout=TIMEOUT)
    finally:
        logging.disable(before)


def _answered(address: str, ask: Callable[[], Answer]) -> Answer:
    try:
        return ask()
    except (OSError, ValueError) as error:  # nobody there, or something else than a scheduler
        raise Problem(NOT_THERE, address=address) from error


def _check_versions(address: str, theirs: Mapping[str, str | None], ours: Mapping[str, str | None]) -> None:
    for package in SAME:
        found, own = (_shown(package, versions.get(package)) for versions in (theirs, ours))
        if found is None:
            raise Problem(NO_PACKAGE, address=address, package=package, own=own)
        if found != own:
            raise Problem(OTHER_VERSION, address=address, package=package, found=found, own=own)


def _shown(package: str, version: str | None) -> str | None:
    return ".".join(version.split(".")[:2]) if version and package == "python" else version
