"""Kills planners at random moments, and looks at what has survived."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from random import Random
from time import monotonic, sleep

from offsim.model.problems import Problem, Problems
from offsim.storage.atomic_file import write_atomically
from offsim.storage.document_file import read_document
from offsim.storage.recovery import left_behind
from offsim.storage.spare_file import NAME
from tests.soak.planner import FILE, JOURNAL, NOOKS, serial

AT_ONCE = 4
LONGEST_SECONDS = 4.0


@dataclass(frozen=True, slots=True)
class Kill:
    """What one kill came to: in which phase, how many seconds of changes it cost, and what else is wrong.

    ``lost`` is how long before the kill the state that survived was last the current one, 0 where it still was.
    """

    phase: str
    lost: float
    unreadable: int
    spares: int
    spares_after: int


def kills(root: Path, count: int, seed: int) -> list[Kill]:
    """Kill planners ``count`` times in all, some at once, each of whom goes on where the one before was killed."""
    rounds = [count // AT_ONCE + (number < count % AT_ONCE) for number in range(AT_ONCE)]
    with ThreadPoolExecutor(AT_ONCE) as planners:
        tasks = [
            planners.submit(_kills_of_one, root / str(number), times, seed + number)
            for number, times in enumerate(rounds)
        ]
        return [kill for task in tasks for kill in task.result()]


def _kills_of_one(folder: Path, times: int, seed: int) -> list[Kill]:
    folder.mkdir()
    random = Random(seed)  # noqa: S311  (no secret)
    return [_kill(folder, random, f"{seed}/{number}") for number in range(times)]


def _kill(folder: Path, random: Random, seed: str) -> Kill:
    before = (folder / JOURNAL).stat().st_size if (folder / JOURNAL).exists() else 0
    with subprocess.Popen([sys.executable, "-m", "tests.soak.planner", str(folder), seed]) as planner:  # noqa: S603
        while not (folder / JOURNAL).exists() or (folder / JOURNAL).stat().st_size == before:
            if planner.poll() is not None:
                raise RuntimeError("the planner ended by itself")
            sleep(0.005)
        sleep(random.uniform(0.0, LONGEST_SECONDS))
        if planner.poll() is not None:
            raise RuntimeError("the planner ended by itself")
        planner.kill()
        planner.wait()
        when = monotonic()
    return _what_survived(folder, when)


def _what_survived(folder: Path, when: float) -> Kill:
    lines = [line.split(" ", 1) for line in (folder / JOURNAL).read_text(encoding="utf-8").splitlines()]
    phase = next(words for _, words in reversed(lines) if not words.isdigit())
    states = [(float(moment), int(words)) for moment, words in lines if words.isdigit()]
    found, unreadable = _found(folder)
    spares = _spares(folder)
    write_atomically(folder / "next.save", b"whole")
    lost, survivor = _lost(states, found, when)
    with (folder / JOURNAL).open("a", encoding="utf-8") as journal:  # what is lost is lost once
        journal.write(f"{monotonic()} {survivor}\n")
    return Kill(phase, lost, unreadable, spares, _spares(folder))


def _lost(states: list[tuple[float, int]], found: set[int], when: float) -> tuple[float, int]:
    """Return how many seconds before the kill the best state that was found was last the current one, and that state.

    A state that is not in the journal was committed, but its planner killed before noting it down.
    """
    if not states or max(found) > max(state for _, state in states):
        return 0.0, max(found)
    ends = [*(moment for moment, _ in states[1:]), when]
    last = [(end, state) for (_, state), end in zip(states, ends, strict=True) if state in found]
    end, survivor = max(last, default=(0.0, max(found)))
    return when - end, survivor


def _found(folder: Path) -> tuple[set[int], int]:
    """Return the states that can be had again, from the file or from what is offered, and how much is unreadable."""
    left, problems = left_behind(folder / NOOKS)
    found = {serial(offered.work.now) for offered in left}
    for offered in left:
        offered.nook.lock.close()
    try:
        found.add(serial(read_document(folder / FILE)) if (folder / FILE).exists() else 0)
    except (Problem, Problems):
        return {*found, 0}, len(problems) + 1
    return found, len(problems)


def _spares(folder: Path) -> int:
    return sum(1 for file in folder.iterdir() if NAME.fullmatch(file.name))


def table(done: list[Kill]) -> Iterator[str]:
    """Give the lines of the table of what survived, by the phase the kill came in."""
    yield "killed while  kills  longest lost, s  unreadable  spares  after save"
    phases = sorted({kill.phase for kill in done})
    for name, some in [*((phase, [kill for kill in done if kill.phase == phase]) for phase in phases), ("all", done)]:
        lost = max(kill.lost for kill in some)
        unreadable, spares, after = (
            sum(getattr(kill, field) for kill in some) for field in ("unreadable", "spares", "spares_after")
        )
        yield f"{name:<12} {len(some):>6} {lost:>16.2f} {unreadable:>11} {spares:>7} {after:>11}"
