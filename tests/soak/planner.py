"""A planner who never rests: edits, undoes, saves and exports until killed, and keeps a journal of every change.

The journal has a line for each moment: the time by the system's clock, and either the phase that begins or the serial
number of the state that is now committed. A state carries its number in a note.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from random import Random
from time import monotonic, monotonic_ns
from types import TracebackType
from typing import NoReturn

from PySide6.QtCore import QCoreApplication, QTimer

from offsim import __version__
from offsim.language import load_language
from offsim.model import scenario_set
from offsim.model.projection import project_each
from offsim.model.scenario_set import ScenarioSet, new_set
from offsim.model.text import text
from offsim.report.workbook import workbook_bytes
from offsim.session.document import Document
from offsim.session.recovery import Recovery
from offsim.storage.atomic_file import write_atomically
from offsim.storage.document_file import read_document
from offsim.storage.file_stamp import read_stamp
from offsim.storage.recovery import Left, left_behind
from offsim.storage.studies import open_study

JOURNAL, FILE, EXPORT, NOOKS = "journal", "plan.offsim", "plan.xlsx", "recovery"
OPERATIONS = {"edit": 70, "undo": 10, "redo": 5, "save": 12, "export": 3}
MOST_MS = 40


class Planner:
    """Works on one document in a folder, beginning with what is left there."""

    def __init__(self, folder: Path, seed: str) -> None:
        self._folder, self._random = folder, Random(seed)  # noqa: S311  (no secret)
        self._journal = os.open(folder / JOURNAL, os.O_WRONLY | os.O_APPEND | os.O_CREAT)
        self._application = QCoreApplication([])
        self._document = Document(new_set(open_study("pai-2020"), text("Mine")))
        self._recovery = Recovery(self._document, folder / NOOKS, self._application)

    def run(self) -> None:
        """Recover, and then work until killed."""
        self._write("recovering")
        self._recover()
        self._write("editing")
        self._next()
        self._application.exec()

    def _recover(self) -> None:
        file = self._folder / FILE
        left, _ = left_behind(self._folder / NOOKS)
        saved = read_document(file) if file.exists() else None
        if left and (saved is None or serial(saved) < serial(left[0].work.now)):
            self._restore(left[0])
        elif saved:
            self._document.replace(saved, file, read_stamp(file))
        self._write(str(serial(self._document.scenarios)))

    def _restore(self, left: Left) -> None:
        self._document.restore("restore", left.work)
        self._recovery.take_over(left)

    def _next(self) -> None:
        (operation,) = self._random.choices(list(OPERATIONS), list(OPERATIONS.values()))
        getattr(self, f"_{operation}")()
        self._write(str(serial(self._document.scenarios)))
        QTimer.singleShot(self._random.randrange(MOST_MS), self._next)

    def _edit(self) -> None:
        document, random = self._document, self._random
        levers = document.scenarios.study.levers
        key = random.choice(list(levers))
        value = random.choice([levers[key].low, levers[key].high, levers[key].default.value])
        changed = scenario_set.set_lever(document.scenarios, document.scenarios.active, key, value)
        document.edit("edit", scenario_set.set_note(changed, changed.active, str(monotonic_ns())))

    def _undo(self) -> None:
        self._document.history.undo()

    def _redo(self) -> None:
        self._document.history.redo()

    def _save(self) -> None:
        self._write("saving")
        self._document.save(self._folder / FILE)
        self._write("editing")

    def _export(self) -> None:
        self._write("exporting")
        scenarios = self._document.scenarios
        projections = project_each(scenarios.study, scenarios.scenarios)
        content = workbook_bytes(scenarios, projections, load_language("en"), __version__)
        write_atomically(self._folder / EXPORT, content)
        self._write("editing")

    def _write(self, words: str) -> None:
        os.write(self._journal, f"{monotonic()} {words}\n".encode())


def serial(scenarios: ScenarioSet) -> int:
    """Return the number of a state: the time it was made, in nanoseconds, and 0 for that of a new document."""
    return int(scenarios.active_scenario.note.in_language("en") or 0)


def fall(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> NoReturn:
    """End at once after an error, which Qt would only print: a planner who does nothing loses nothing."""
    sys.__excepthook__(kind, error, trace)
    os._exit(1)


if __name__ == "__main__":
    sys.excepthook = fall
    Planner(Path(sys.argv[1]), sys.argv[2]).run()
