"""Ends the process once a window has been painted: offsim's own, or a bare one with a single plot."""

from __future__ import annotations

import os
import sys
import tempfile


def bare() -> None:
    """Show one plot."""
    import pyqtgraph as pg  # noqa: PLC0415
    from PySide6.QtWidgets import QApplication, QMainWindow  # noqa: PLC0415

    qt = QApplication([])
    window = QMainWindow()
    plot = pg.PlotWidget()
    plot.plot([2013, 2020], [7.3, 16.0])
    window.setCentralWidget(plot)
    window.resize(1400, 900)
    window.show()
    qt.processEvents()
    window.grab()


def offsim() -> None:
    """Show offsim as it starts."""
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415

    from offsim.app import App  # noqa: PLC0415
    from offsim.session.settings import Settings  # noqa: PLC0415

    qt = QApplication([])
    app = App(qt, Settings(), "en")
    app.window.resize(1400, 900)
    app.show()
    qt.processEvents()
    app.window.grab()


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as folder:
        os.environ["XDG_CONFIG_HOME"] = folder
        {"bare": bare, "offsim": offsim}[sys.argv[1]]()
        os._exit(0)
