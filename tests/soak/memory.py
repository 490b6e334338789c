"""Ten thousand random operations in the real window: everything can be undone and redone, and memory stays."""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from random import Random

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from offsim.app import App
from offsim.model.scenario_set import ScenarioSet
from offsim.session.settings import Settings
from offsim.ui.main_window import MainWindow

OPERATIONS, MEASURED_FROM = 10_000, 2_000
MOST_SCENARIOS = 6


def main() -> int:
    """Print resident memory after 2,000 and 10,000 operations, and whether all was undone and redone alike."""
    with tempfile.TemporaryDirectory() as folder:
        os.environ |= {"XDG_CONFIG_HOME": folder, "XDG_STATE_HOME": folder}
        qt = QApplication([])
        app = App(qt, Settings(), "en")
        app.show()
        states, resident = work(app, Random(2030))  # noqa: S311  (no secret)
        same = walked_back_and_forth(app, states)
        app.leave_at_once()
    begin, end = resident[MEASURED_FROM], resident[OPERATIONS]
    print(
        f"resident after {MEASURED_FROM} operations {begin:.1f} MB, after {OPERATIONS} {end:.1f} MB: {end / begin:.3f}×"
    )
    print(f"steps of the history {len(states) - 1}; undo all and redo all equal: {same}")
    return int(end > 1.15 * begin or not same)


def work(app: App, random: Random) -> tuple[list[ScenarioSet], dict[int, float]]:
    """Do what a planner does at random; return the states the history leads through, and resident MB by operation."""
    states = [app.document.scenarios]
    resident = {}
    for number in range(1, OPERATIONS + 1):
        index = app.document.history.index()
        operate(app.window, random)
        QCoreApplication.processEvents()
        now = app.document.history.index()
        if now > index:
            states = [*states[: index + 1], app.document.scenarios] if app.document.history.count() == now else states
        if number % 1000 == 0:
            resident[number] = resident_mb()
            print(number, f"{resident[number]:.1f} MB", file=sys.stderr, flush=True)
    return states, resident


def operate(window: MainWindow, random: Random) -> None:
    """Do one of the things there are to do."""
    steps, document = window.steps, window.document
    study, many = document.scenarios.study, len(document.scenarios.scenarios)
    operations: list[tuple[int, Callable[[], object]]] = [
        (70, lambda: _set_lever(window, random)),
        (5, document.history.undo),
        (4, document.history.redo if document.history.canRedo() else lambda: None),
        (3, lambda: steps.set_note(str(random.random()))),
        (3, lambda: steps.rename(document.scenarios.active, f"Plan {random.randrange(99)}")),
        (3, lambda: steps.set_outlook(random.choice(list(study.outlooks)))),
        (3, lambda: steps.move(document.scenarios.active, random.randrange(many))),
        (3, steps.set_reference),
        (3, steps.duplicate if many < MOST_SCENARIOS else steps.delete),
        (3, lambda: document.activate(random.choice(document.scenarios.scenarios).key)),
    ]
    ((_, operation),) = random.choices(operations, [weight for weight, _ in operations])
    operation()


def _set_lever(window: MainWindow, random: Random) -> None:
    lever = random.choice(list(window.document.scenarios.study.levers.values()))
    value = lever.low + (lever.high - lever.low) * random.randrange(11) / 10
    window.steps.set_lever(lever.key, round(value) if lever.whole else value, random.randrange(1 << 40))


def walked_back_and_forth(app: App, states: list[ScenarioSet]) -> bool:
    """Undo everything and redo it; say whether each step led through the state it had come from."""
    history, seen = app.document.history, []
    while history.canRedo():
        history.redo()
        QCoreApplication.processEvents()
        states = [*states, app.document.scenarios] if history.index() >= len(states) else states
    while history.canUndo():
        history.undo()
    seen.append(_same(app.document.scenarios, states[0]))
    for expected in states[1:]:
        history.redo()
        seen.append(_same(app.document.scenarios, expected))
    return all(seen) and not history.canRedo()


def _same(one: ScenarioSet, other: ScenarioSet) -> bool:
    return one.scenarios == other.scenarios and (one.reference, one.seed) == (other.reference, other.seed)


def resident_mb() -> float:
    """Return the resident memory of this process in MB."""
    status = Path("/proc/self/status").read_text(encoding="ascii")
    (line,) = [line for line in status.splitlines() if line.startswith("VmRSS")]
    return int(line.split()[1]) / 1024


if __name__ == "__main__":
    sys.exit(main())
