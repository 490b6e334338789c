"""A card that pops up beside a button."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QFrame, QWidget

from offsim.ui.announcing import announce
from offsim.ui.style import Theme, framed


class PopUp(QFrame):
    """A framed card; Escape or a click elsewhere closes it, and it is gone then.

    It is called by its ``title``; ``tell`` gives it what it says, which is heard with that where it pops up.
    """

    def __init__(self, name: str, title: str, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName(name)
        self.setAccessibleName(title)
        framed(self, theme, theme.line)

    def tell(self, words: str) -> None:
        """Have it say what stands on it to be read: the focus goes to what there is to do."""
        self.setAccessibleDescription(words)

    def pop_up(self, beside: QWidget) -> None:
        """Show the card below a widget, inside the screen."""
        self.adjustSize()
        screen = beside.screen().availableGeometry()
        place = beside.mapToGlobal(QPoint(0, beside.height() + 2))
        x = min(max(screen.left(), place.x()), screen.right() - self.width())
        y = min(place.y(), screen.bottom() - self.height())
        self.move(x, y)
        self.show()
        announce(self, "\n".join(filter(None, (self.accessibleName(), self.accessibleDescription()))))
