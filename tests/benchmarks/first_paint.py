"""Ends the process once a window has been painted: offsim's own, or a bare one with a single plot."""

from __future__ import annotations

import os
import sys
import tempfile


def bare() -> None:
    """Show one plot."""
    from PySide6.QtWidgets import QApplication, QMainWindow  # noqa: PLC0415, I001  (Qt before what draws with it)
    import pyqtgraph as pg  # noqa: PLC0415

    from tests.benchmarks.painting import FirstPaint  # noqa: PLC0415

    QApplication([])
    window = QMainWindow()
    plot = pg.PlotWidget()
    plot.plot([2013, 2020], [7.3, 16.0])
    window.setCentralWidget(plot)
    window.resize(1400, 900)
    window.show()
    FirstPaint().wait()


def offsim(*files: str) -> None:
    """Start offsim as its command does, on a file if one is named, up to where it would wait for the planner."""
    from offsim.cli import run_command_line  # noqa: PLC0415, I001  (before Qt, as the command does)
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415

    from tests.benchmarks.painting import FirstPaint  # noqa: PLC0415

    def paint_once(*_: object) -> int:
        FirstPaint().wait()
        return 0

    QApplication.exec = paint_once  # type: ignore[method-assign]
    if run_command_line(files):
        raise SystemExit(1)


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as folder:
        os.environ["XDG_CONFIG_HOME"] = folder
        {"bare": bare, "offsim": offsim}[sys.argv[1]](*sys.argv[2:])
        os._exit(0)
