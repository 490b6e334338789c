"""What paper costs as whole processes: the summary page beside the workbook it goes with, and every page's charts."""

from __future__ import annotations

import subprocess
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.benchmarks.processes import OFFSIM
from tests.benchmarks.table import Row, paired, timed

RUNS = 7
SIMULATIONS = "65536"
MOST_MORE = 1500
MOST_CHARTS = 5000


def paper_rows() -> list[Row]:
    """Measure how much longer a report takes with its summary page, and the charts."""
    with TemporaryDirectory() as folder:
        report = ("--scenario", "diversification", "--simulations", SIMULATIONS, "--xlsx", str(Path(folder) / "r.xlsx"))
        with_page, without = paired(
            lambda: _run(*report, "--pdf", str(Path(folder) / "r.pdf")), lambda: _run(*report), RUNS
        )
        charts = [_run("--scenario", "diversification", "--charts", folder) for _ in range(RUNS)]
    more = [mine - other for mine, other in zip(with_page, without, strict=True)]
    return [
        Row("report with its summary page", with_page, "report alone", without),
        Row("what the summary page adds", more, goal_ms=MOST_MORE),
        Row("the charts of all pages, in three formats", charts, goal_ms=MOST_CHARTS),
    ]


def _run(*words: str) -> float:
    return timed(lambda: subprocess.run([OFFSIM, "run", *words], check=True, capture_output=True))  # noqa: S603
