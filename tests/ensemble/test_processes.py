"""Processes of their own work like any executor, and are gone with whoever asked them to work."""

import os
import signal
import subprocess
import sys
from pathlib import Path
from time import sleep

import pytest

from offsim.ensemble.processes import Processes, can_start
from offsim.model.problems import Problem
from offsim.model.text import QT_TRANSLATE_NOOP, Counted

REASON = QT_TRANSLATE_NOOP("Problem", "{found} of {members} fail.")

BUSY = """
import sys, time
from offsim.__main__ import _end_silently
from offsim.ensemble.processes import Processes
_end_silently()
with Processes(2) as workers:
    calls = [workers.submit(eval, "__import__('os').getpid()") for _ in range(8)]
    print(*{call.result() for call in calls}, flush=True)
    workers.submit(time.sleep, 0.5)
    time.sleep(60)
"""


def refuse() -> None:
    raise Problem(REASON, found="Two", members=Counted.tr("%n simulations", None, 5))


def give_up() -> None:
    os._exit(1)


def test_calls_are_made_elsewhere_and_answered() -> None:
    with Processes(2) as workers:
        assert list(workers.map(divmod, range(20), [3] * 20)) == [divmod(number, 3) for number in range(20)]
        assert workers.submit(os.getpid).result() != os.getpid()
        assert workers.submit(int, "11", base=2).result() == 3


def test_what_goes_wrong_there_is_raised_here() -> None:
    with Processes(1) as workers:
        with pytest.raises(Problem) as found:
            workers.submit(refuse).result()
        assert (found.value.reason, found.value.fields["found"]) == (REASON, "Two")
        assert str(found.value) == "Two of 5 simulations fail."
        assert workers.submit(pow, 2, 3).result() == 8


def test_a_process_that_the_system_has_ended_is_memory_that_ran_short() -> None:
    with Processes(1) as workers, pytest.raises(MemoryError):
        workers.submit(give_up).result()


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGKILL])
def test_they_go_without_a_word_when_the_program_is_ended(number: signal.Signals, tmp_path: Path) -> None:
    words = [sys.executable, "-c", BUSY]
    with subprocess.Popen(words, cwd=tmp_path, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as program:  # noqa: S603
        assert program.stdout is not None
        workers = [int(word) for word in program.stdout.readline().split()]
        assert workers
        program.send_signal(number)
        assert program.communicate() == (b"", b"")
        assert program.returncode == (-number if number == signal.SIGKILL else 128 + number)
    while any(Path(f"/proc/{worker}/cmdline").exists() for worker in workers):
        sleep(0.05)  # until the suite's own limit


@pytest.mark.parametrize(
    ("executable", "starts"),
    [
        ("/usr/bin/python3.11", True),
        ("C:/Python313/python.exe", True),
        ("C:/Program Files/offsim/offsim-cli.exe", False),
        ("", False),
    ],
)
def test_only_a_python_can_be_started_again(executable: str, starts: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "executable", executable)
    assert can_start() is starts
