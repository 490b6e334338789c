"""Something that lies over the lower edge of something else, and moves none of it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from offsim.ui.style import GRID

PLACED_ANEW = (QEvent.Type.Show, QEvent.Type.LayoutRequest)


class Overlaid(QWidget):
    """Holds ``under`` in all its room, and ``over`` upon it, as high as its words need, where that is shown."""

    def __init__(self, under: QWidget, over: QWidget) -> None:
        super().__init__()
        self._over = over
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(under)
        over.setParent(self)
        over.installEventFilter(self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep it at the edge."""
        super().resizeEvent(event)
        self._place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Place it anew where it comes, or has other words."""
        if watched is self._over and event.type() in PLACED_ANEW:
            self._place()
            self._over.raise_()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        over, width = self._over, self.width() - 2 * GRID
        asked = over.heightForWidth(width) if over.hasHeightForWidth() else over.sizeHint().height()
        height = min(max(asked, over.minimumSizeHint().height()), self.height() - 2 * GRID)
        over.setGeometry(GRID, self.height() - GRID - height, width, height)
