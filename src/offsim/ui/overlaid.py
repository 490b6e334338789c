"""Something that lies over the lower edge of something else, moves none of it, and hides nothing that one goes to."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect
from PySide6.QtGui import QMoveEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from offsim.ui.style import GRID

PLACED_ANEW = (QEvent.Type.Show, QEvent.Type.LayoutRequest)


class Overlaid(QWidget):
    """Holds ``under`` in all its room, and ``over`` upon it, as high as its words need, where that is shown.

    It lies at the upper edge as long as what has the focus would lie under it.
    """

    def __init__(self, under: QWidget, over: QWidget) -> None:
        super().__init__()
        self._over = over
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(under)
        over.setParent(self)
        over.installEventFilter(self)
        if isinstance(app := QApplication.instance(), QApplication):
            app.focusChanged.connect(self._give_way)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep it at the edge."""
        super().resizeEvent(event)
        self._place()

    def moveEvent(self, event: QMoveEvent) -> None:
        """Take it along: it belongs to the window, as it may reach out."""
        super().moveEvent(event)
        self._place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Place it anew where it comes, or has other words."""
        if watched is self._over and event.type() in PLACED_ANEW:
            self._place()
            self._over.raise_()
        return super().eventFilter(watched, event)

    def _give_way(self, _before: QWidget | None, now: QWidget | None) -> None:
        if now is not None and self._over.isVisible() and not self._over.isAncestorOf(now):
            self._place()

    def _place(self) -> None:
        """Place it at an edge; where it needs more width than there is, it reaches out over what stands beside."""
        over, window = self._over, self.window()
        if over.parentWidget() is not window:
            shown = over.isVisibleTo(self)
            over.setParent(window)
            over.setVisible(shown)
        held = QRect(self.mapTo(window, QPoint()), self.size()).adjusted(GRID, GRID, -GRID, -GRID)
        width = max(held.width(), over.minimumSizeHint().width())
        if held.left() > window.width() - held.right():
            held.setLeft(held.right() + 1 - width)
        else:
            held.setWidth(width)
        asked = over.heightForWidth(width) if over.hasHeightForWidth() else over.sizeHint().height()
        height = min(max(asked, over.minimumSizeHint().height()), held.height())
        upper, lower = (QRect(held.left(), top, width, height) for top in (held.top(), held.bottom() + 1 - height))
        over.setGeometry(upper if self._hides(lower) and not self._hides(upper) else lower)

    def _hides(self, room: QRect) -> bool:
        """Say whether what has the focus would lie under it there, in whole or in part."""
        focus = QApplication.focusWidget()
        if focus is None or not self.isAncestorOf(focus) or self._over.isAncestorOf(focus):
            return False
        return room.intersects(QRect(focus.mapTo(self.window(), focus.rect().topLeft()), focus.size()))
