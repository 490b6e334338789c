"""``--workers`` and ``--cluster``: the same digits whoever runs the simulations, and a sentence where nobody can."""

import json
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import CancelledError, Executor, Future, ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from threading import Event
from types import SimpleNamespace
from typing import Any

import pytest

from offsim.ensemble import cluster
from tests.cli.conftest import Said, program
from tests.test_no_network import WATCHED

CLUSTER = """
import sys
from distributed import LocalCluster
if __name__ == "__main__":
    settings = dict(threads_per_worker=1, processes=True, dashboard_address=None, host="127.0.0.1")
    with LocalCluster(n_workers=int(sys.argv[1]), **settings) as cluster:
        print(cluster.scheduler_address, flush=True)
        sys.stdin.read()
"""
ENDING = """
import os, signal, sys
from offsim.ensemble import reduction
from offsim.__main__ import main
beginning = reduction.Run.chunks
def interrupted(*words):
    for found in beginning(*words):
        os.kill(os.getpid(), signal.SIGINT)
        yield found
reduction.Run.chunks = interrupted
sys.argv = ["offsim", *sys.argv[1:]]
sys.exit(main())
"""
LOST = [OSError("gone"), TimeoutError(), CancelledError(), KeyError("killed")]
OURS = {"offsim": "0.1.0", "python": "3.11.2.final.0", "numpy": "2.4.6", "distributed": "2026.8.0"}


@contextmanager
def running_cluster(folder: Path, workers: int) -> Iterator[str]:
    """Give the address of a scheduler with so many local workers, each a process."""
    file = folder / "cluster.py"  # its workers load it again
    file.write_text(CLUSTER, encoding="utf-8")
    words = [sys.executable, str(file), str(workers)]
    with subprocess.Popen(  # noqa: S603
        words, cwd=folder, text=True, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
    ) as running:
        assert running.stdout is not None
        yield running.stdout.readline().strip()
        running.communicate()


def run(*words: str, start: str = "") -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-c", start, *words] if start else program(*words)
    return subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)  # noqa: S603


def test_a_cluster_of_two_workers_gives_the_same_digits_over_no_other_connection(tmp_path: Path) -> None:
    words = ["run", "--simulations", "20000", "--json", "-"]
    expected = run(*words)
    with running_cluster(tmp_path, 2) as address:
        host, _, port = address.removeprefix("tcp://").partition(":")
        only = f"ALLOWED = {(host, int(port))!r}\n{WATCHED}\nfrom offsim.__main__ import main; sys.exit(main())"
        found = run(*words, "--cluster", address, start=only)
        ended = run(*words, "--cluster", address, start=ENDING)
        bare = run("compare", "reference", "steady", *words[1:], "--cluster", address.removeprefix("tcp://"))
    assert found.stderr == ""
    assert found.returncode == 0
    assert json.loads(found.stdout)["uncertainty"]
    assert found.stdout == expected.stdout
    assert (ended.returncode, ended.stdout, ended.stderr) == (128 + signal.SIGINT, "", "")
    assert bare.stdout == run("compare", "reference", "steady", *words[1:]).stdout


def test_a_cluster_without_workers_is_refused(tmp_path: Path) -> None:
    with running_cluster(tmp_path, 0) as address:
        answer = run("run", "--simulations", "100", "--cluster", address)
    assert (answer.returncode, answer.stdout) == (2, "")
    assert answer.stderr == f"The cluster at {address} has no workers. Start some, then try again.\n"


def test_so_many_processes_or_threads_give_the_same_digits(
    answered: Callable[..., dict[str, Any]], monkeypatch: pytest.MonkeyPatch
) -> None:
    expected = answered("--simulations", "20000", "--workers", "1")
    assert answered("--simulations", "20000", "--workers", "3") == expected
    monkeypatch.setattr("offsim.cli.hired_workers.LONG", 20000)
    assert answered("--simulations", "20000", "--workers", "2") == expected


@pytest.mark.parametrize(
    "start",
    [
        ENDING,
        ENDING.replace(
            "import reduction", "import reduction\nfrom offsim.cli import hired_workers; hired_workers.LONG = 1"
        ),
    ],
)
def test_ctrl_c_ends_a_run_at_once(start: str) -> None:
    ended = run("run", "--simulations", "50000", "--workers", "2", start=start)
    assert (ended.returncode, ended.stdout, ended.stderr) == (128 + signal.SIGINT, "", "")


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        ("--workers 0", "--workers takes a whole number from 1 to 256, not “0”."),
        ("--workers 1000000", "--workers takes a whole number from 1 to 256, not “1000000”."),
        ("--workers -2", "--workers takes a whole number from 1 to 256, not “-2”."),
        ("--workers two", "--workers takes a whole number from 1 to 256, not “two”."),
        ("--workers=", "--workers takes a whole number from 1 to 256, not “”."),
        ("--workers 2 --cluster tcp://127.0.0.1:1", "--workers is for this computer and --cluster for others. Leave"),
        (
            "--cluster here",
            "--cluster takes the address of a Dask scheduler, such as tcp://scheduler:8786, not “here”.",
        ),
        ("--cluster=", "--cluster takes the address of a Dask scheduler, such as tcp://scheduler:8786, not “”."),
        ("--cluster inproc://127.0.0.1:80", "--cluster takes the address of a Dask scheduler, such as tcp://"),
        ("--cluster tcp://127.0.0.1:0", "--cluster takes the address of a Dask scheduler, such as tcp://"),
        ("--cluster tcp://127.0.0.1:65536", "--cluster takes the address of a Dask scheduler, such as tcp://"),
    ],
)
def test_nonsense_is_refused_in_a_sentence(said: Said, words: str, sentence: str) -> None:
    status, out, err = said("run", "--simulations", "100", *words.split())
    assert (status, out, err.count("\n")) == (2, "", 1)
    assert err.startswith(sentence)


@pytest.mark.parametrize("option", ["--workers 2", "--cluster tcp://127.0.0.1:1"])
@pytest.mark.parametrize("command", ["run", "compare"])
def test_both_need_simulations_to_run(said: Said, command: str, option: str) -> None:
    status, out, err = said(command, *option.split())
    assert (status, out) == (2, "")
    assert err == f"{option.split(maxsplit=1)[0]} needs --simulations, which says how many are run.\n"


def test_a_cluster_that_is_not_there_is_told_soon(said: Said, monkeypatch: pytest.MonkeyPatch) -> None:
    assert cluster.TIMEOUT <= 5
    monkeypatch.setattr(cluster, "TIMEOUT", 0.1)
    monkeypatch.setattr(cluster, "import_module", lambda _name: dask(OSError("nobody")))
    status, out, err = said("run", "--simulations", "100", "--cluster", "tcp://127.0.0.1:1")
    assert (status, out) == (2, "")
    assert (
        err == "No Dask scheduler answers at tcp://127.0.0.1:1. Check the address, and that the cluster is running.\n"
    )


def test_where_dask_is_not_installed_the_sentence_says_how_to_get_it(
    said: Said, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "distributed", None)
    status, out, err = said("run", "--simulations", "100", "--cluster", "tcp://127.0.0.1:1")
    assert (status, out) == (2, "")
    assert err.startswith("--cluster needs Dask, which is not installed: “pip install -r requirements/cluster.txt” in ")
    assert "Windows" in err


@pytest.mark.parametrize(
    ("package", "version", "sentence"),
    [
        ("offsim", "0.0.9", "has offsim 0.0.9, and here it is 0.1.0. Install the same on both."),
        ("numpy", "2.3.0", "has numpy 2.3.0, and here it is 2.4.6. Install the same on both."),
        ("python", "3.13.1.final.0", "has python 3.13, and here it is 3.11. Install the same on both."),
        ("distributed", "2025.1.0", "has distributed 2025.1.0, and here it is 2026.8.0. Install the same on both."),
        ("offsim", None, "has no offsim. Install offsim 0.1.0 on all of them."),
    ],
)
def test_another_version_on_one_worker_is_refused(
    said: Said, monkeypatch: pytest.MonkeyPatch, package: str, version: str | None, sentence: str
) -> None:
    monkeypatch.setattr(cluster, "import_module", lambda _name: dask(None, {**OURS, package: version}))
    status, out, err = said("run", "--simulations", "100", "--cluster", "tcp://127.0.0.1:1")
    assert (status, out) == (2, "")
    assert f" cluster at tcp://127.0.0.1:1 {sentence}\n" in err


@pytest.mark.parametrize("lost", LOST, ids=repr)
@pytest.mark.parametrize("at_once", [True, False])
def test_a_cluster_lost_on_the_way_is_told(
    said: Said, monkeypatch: pytest.MonkeyPatch, lost: Exception, *, at_once: bool
) -> None:
    far_away = dask(None, {**OURS, "python": "3.11.9.final.0"}, Lost(lost, at_once=at_once))
    monkeypatch.setattr(cluster, "import_module", lambda _name: far_away)
    status, out, err = said("run", "--simulations", "100", "--cluster", "tcp://127.0.0.1:1")
    assert (status, out) == (2, "")
    assert err.startswith("The cluster at tcp://127.0.0.1:1 was lost before the simulations were done. Check it, then")


@pytest.mark.parametrize("own", [FileNotFoundError(2, "none", "prices.csv"), BrokenPipeError(), CancelledError()])
def test_what_goes_wrong_beside_the_cluster_is_not_laid_at_its_door(
    monkeypatch: pytest.MonkeyPatch, own: Exception
) -> None:
    monkeypatch.setattr(cluster, "import_module", lambda _name: dask(None))
    with pytest.raises(type(own)) as caught, cluster.cluster_at("tcp://127.0.0.1:1"):
        raise own
    assert caught.value is own


def test_what_a_simulation_raises_comes_back_as_it_is_and_nothing_of_what_is_cancelled(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(cluster, "import_module", lambda _name: dask(None))
    with ThreadPoolExecutor(1) as pool, cluster.cluster_at("tcp://127.0.0.1:1") as found:
        monkeypatch.setattr(found.executor, "_executor", pool)
        begin = Event()
        first, second = found.executor.submit(begin.wait, 60), found.executor.submit(pow, 2, 3)
        third = found.executor.submit(divmod, 1, 0)
        assert second.cancel()
        begin.set()
        assert first.result(60)
        with pytest.raises(ZeroDivisionError):
            third.result(60)
        assert second.cancelled()


class Lost(Executor):
    """Stands in for the executor of a cluster that goes: before it takes something to do, or while it does it."""

    def __init__(self, fault: Exception, *, at_once: bool) -> None:
        self.fault, self.at_once = fault, at_once

    def submit(self, *_: Any, **__: Any) -> Future[Any]:  # noqa: ANN401
        if self.at_once:
            raise self.fault
        future: Future[Any] = Future()
        if isinstance(self.fault, CancelledError):
            future.cancel()
        else:
            future.set_exception(self.fault)
        return future


def dask(
    fault: Exception | None, other: Mapping[str, str | None] = OURS, executor: Executor | None = None
) -> SimpleNamespace:
    """Stand in for Dask: a scheduler that is not there, or two workers of which one has other versions."""

    class Client:
        def __init__(self, *_: object, **__: object) -> None:
            if fault:
                raise fault

        def nthreads(self) -> dict[str, int]:
            return {"one": 1, "other": 1}

        def get_versions(self, **_: object) -> dict[str, Any]:
            workers = {"one": {"packages": OURS}, "other": {"packages": other}}
            return {"client": {"packages": OURS}, "workers": workers}

        def get_executor(self, **_: object) -> Executor | None:
            return executor

        def close(self, **_: object) -> None:
            pass

    return SimpleNamespace(Client=Client, scheduler=SimpleNamespace(KilledWorker=KeyError))
