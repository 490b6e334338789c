"""Whole processes: the command line and the window's start, each beside the least that could do something alike."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path

from tests.benchmarks.table import Row, paired, timed

RUNS = 9
OFFSIM = str(Path(sys.executable).with_name("offsim"))


def run_process(*command: str) -> float:
    """Run a command, and return how many milliseconds it takes."""
    with tempfile.TemporaryFile() as ignored:
        return timed(lambda: subprocess.run(command, check=True, stdout=ignored))  # noqa: S603


def process_rows() -> list[Row]:
    """Measure ``--version``, ``run`` and the time to the first painted window."""
    python = sys.executable
    pairs = (
        ("offsim --version", (OFFSIM, "--version"), "python -c pass", (python, "-c", "pass"), 3.0),
        ("offsim run --json -", (OFFSIM, "run", "--json", "-"), "import numpy", (python, "-c", "import numpy"), 3.0),
        (
            "start to first painted window",
            (python, "-m", "tests.benchmarks.first_paint", "offsim"),
            "bare PySide6 and pyqtgraph with one plot",
            (python, "-m", "tests.benchmarks.first_paint", "bare"),
            1.45,
        ),
    )
    return [Row(what, *_interleaved(mine, beside, other), goal_ratio=goal) for what, mine, beside, other, goal in pairs]


def _interleaved(mine: tuple[str, ...], beside: str, other: tuple[str, ...]) -> tuple[list[float], str, list[float]]:
    times, beside_times = paired(lambda: run_process(*mine), lambda: run_process(*other), RUNS)
    return times, beside, beside_times
