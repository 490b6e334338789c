"""A lever step on a projector of 2800×1800 at 200 %, in a process of its own: the scale is chosen at the start."""

from __future__ import annotations

import json
import os
import subprocess
import sys

from tests.benchmarks.frame import SAME, shown_window, step_rows
from tests.benchmarks.table import Row

WHAT = "lever step at 2800×1800, 200 %, fan and cards too"
MOST_STEP_MS, MOST_REPAINT_MS = 16.7, 11.0


def large_screen_rows() -> list[Row]:
    """Measure the step beside repainting the same from ready data, which says how fast the computer paints."""
    told = subprocess.run(
        [sys.executable, "-m", "tests.benchmarks.large_screen"],
        env={**os.environ, "QT_SCALE_FACTOR": "2"},
        check=True,
        capture_output=True,
        text=True,
    )
    times, beside = json.loads(told.stdout.splitlines()[-1])
    return [Row(WHAT, times, SAME, beside, most_p95_ms=MOST_STEP_MS, where_beside_ms=MOST_REPAINT_MS)]


def main() -> None:
    """Print the times of both as JSON."""
    with shown_window() as window:
        assert window.devicePixelRatioF() == 2
        (row,) = step_rows(window, WHAT, goal_ratio=0.0)
        print(json.dumps([[*row.times], [*row.beside_times]]))


if __name__ == "__main__":
    main()
