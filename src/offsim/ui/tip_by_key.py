"""Tells whoever uses the keys what a control without words is called, as the pointer would: by its tip."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QToolButton, QWidget

from offsim.ui.arrow_keys import StaysUnderArrows
from offsim.ui.plain_text import show_tip_below

BY_KEY = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)


class IconButton(StaysUnderArrows, QToolButton):
    """A tool button that may be its icon alone."""

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Say what it is called where it has no words."""
        super().focusInEvent(event)
        alone = self.toolButtonStyle() is Qt.ToolButtonStyle.ToolButtonIconOnly and not self.icon().isNull()
        if alone or not self.text():
            tell_by_key(self, event)


def tell_by_key(part: QWidget, event: QFocusEvent) -> None:
    """Show the tip of a part that has the focus by a key."""
    if event.reason() in BY_KEY:
        show_tip_below(part)
