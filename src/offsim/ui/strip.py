"""A flat strip at an edge of the window: the tool bar at the top, the rails at both sides."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QMainWindow, QToolBar

from offsim.ui.style import Theme

AREA = Qt.ToolBarArea
TAB = Qt.FocusPolicy.TabFocus


class Strip(QToolBar):
    """Stays where it is put; a hairline parts it from what the window holds."""

    def __init__(self, name: str, title: str, theme: Theme, window: QMainWindow) -> None:
        super().__init__(title, window)
        self._theme = theme
        self.setObjectName(name)
        self.setMovable(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.toggleViewAction().setVisible(False)  # or a right click elsewhere could take it away for good

    def give_room(self, left: int, top: int, right: int, bottom: int, *, between: int = 0) -> None:
        """Set what stays free at the edges, and between the parts."""
        if layout := self.layout():
            layout.setContentsMargins(left, top, right, bottom)
            layout.setSpacing(between)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from a button to the next one along the strip, and at its ends no further."""
        across = self.orientation() is Qt.Orientation.Horizontal
        ahead, back = (Qt.Key.Key_Right, Qt.Key.Key_Left) if across else (Qt.Key.Key_Down, Qt.Key.Key_Up)
        if across and self.isRightToLeft():
            ahead, back = back, ahead
        parts = [part for action in self.actions() if (part := self.widgetForAction(action)) is not None]
        stops = [part for part in parts if part.isVisible() and part.isEnabled() and part.focusPolicy() & TAB]
        now = next((place for place, part in enumerate(stops) if part.hasFocus()), None)
        if now is None or event.key() not in {ahead, back}:
            super().keyPressEvent(event)
            return
        place = min(max(now + (1 if event.key() == ahead else -1), 0), len(stops) - 1)
        stops[place].setFocus(Qt.FocusReason.TabFocusReason)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the ground and the hairline, and no bevel."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(self._theme.raised))
        edge, window = self.rect(), self.parentWidget()
        area = window.toolBarArea(self) if isinstance(window, QMainWindow) else AREA.TopToolBarArea
        if area is AREA.TopToolBarArea:
            edge.setTop(edge.bottom())
        elif area is AREA.LeftToolBarArea:
            edge.setLeft(edge.right())
        else:
            edge.setRight(edge.left())
        painter.fillRect(edge, QColor(self._theme.line))
        painter.end()


def sides(*, right_to_left: bool) -> tuple[Qt.ToolBarArea, Qt.ToolBarArea]:
    """Return where strips stand at the start and at the end of a window."""
    found = (AREA.LeftToolBarArea, AREA.RightToolBarArea)
    return (found[1], found[0]) if right_to_left else found
