"""A card that pops up beside a button."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QFrame, QWidget

from offsim.ui.style import Theme, framed


class PopUp(QFrame):
    """A framed card; Escape or a click elsewhere closes it, and it is gone then."""

    def __init__(self, name: str, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName(name)
        framed(self, theme, theme.line)

    def pop_up(self, beside: QWidget) -> None:
        """Show the card below a widget, inside the screen."""
        self.adjustSize()
        screen = beside.screen().availableGeometry()
        place = beside.mapToGlobal(QPoint(0, beside.height() + 2))
        x = min(max(screen.left(), place.x()), screen.right() - self.width())
        y = min(place.y(), screen.bottom() - self.height())
        self.move(x, y)
        self.show()
