"""Prints the benchmark table: ``make bench``."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.benchmarks.ensembles import ensemble_rows
from tests.benchmarks.explaining import explaining_rows
from tests.benchmarks.exporting import exporting_rows
from tests.benchmarks.frame import frame_rows
from tests.benchmarks.kernel import kernel_rows
from tests.benchmarks.large import large_rows
from tests.benchmarks.large_screen import large_screen_rows
from tests.benchmarks.own_figures import own_figures_rows
from tests.benchmarks.papers import paper_rows
from tests.benchmarks.processes import process_rows
from tests.benchmarks.reports import report_rows
from tests.benchmarks.seeking import seeking_rows
from tests.benchmarks.table import Row, print_table
from tests.benchmarks.turning import turning_rows
from tests.benchmarks.windows import windows_rows


def main() -> int:
    """Measure everything in a state folder of its own; return 1 where a goal is missed."""
    screen = Path(__file__).parents[1] / "screen.json"  # else one of 800×800, in which windows fold
    os.environ.setdefault("QT_QPA_PLATFORM", f"offscreen:configfile={screen}")
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)  # else offsim is compiled at every start, as no installation is
    with TemporaryDirectory() as own:  # what a killed window has left would be offered, and waited for
        os.environ["XDG_STATE_HOME"] = own
        return measure()


def measure() -> int:
    """Print the table, and return 1 where a goal is missed."""
    rows: list[Row] = [
        *process_rows(),
        *paper_rows(),
        *kernel_rows(),
        *ensemble_rows(),
        *explaining_rows(),
        *seeking_rows(),
        *frame_rows(),
        *turning_rows(),
        *large_screen_rows(),
        *own_figures_rows(),
        *large_rows(),
        *report_rows(),
        *exporting_rows(),
        *windows_rows(),
    ]
    print_table(rows)
    return int(any(row.missed for row in rows))


if __name__ == "__main__":
    sys.exit(main())
