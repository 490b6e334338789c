"""Knows when the charts of a window have been painted."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QGraphicsView


class FirstPaint(QObject):
    """Watches an application until every chart that is to be seen has been painted."""

    def __init__(self) -> None:
        super().__init__()
        self.painted: set[QObject] = set()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Note a painting."""
        if event.type() == QEvent.Type.Paint:
            self.painted.add(watched)
        return False

    def wait(self) -> None:
        """Handle events until it is there."""
        charts = {chart.viewport() for chart in QApplication.allWidgets() if isinstance(chart, QGraphicsView)}
        for chart in charts:
            chart.installEventFilter(self)
        while not charts <= self.painted:
            QApplication.processEvents()
