"""Nothing takes the wheel before it is clicked, so that whoever scrolls past changes no scenario and no page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QChildEvent, QEvent, QObject, QSize, Qt
from PySide6.QtGui import QFocusEvent, QHelpEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import (
    QComboBox,
    QMainWindow,
    QSlider,
    QStyle,
    QStyleOptionComboBox,
    QTabBar,
    QWidget,
)

from offsim.ui.announcing import announce
from offsim.ui.plain_text import show_tip
from offsim.ui.text_size import grown
from offsim.ui.wrapped_text import shortened

LETTERS, MOST_WIDTH, ASIDE = 18, 300, 2
KEEPS = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.MenuBarFocusReason)
"""Why the focus goes for a moment only."""


if TYPE_CHECKING:
    Part = QWidget
else:  # a second class of Qt beside the widget's own would be one too many
    Part = object


class TurnsOnceClicked(Part):
    """Goes before a widget's class: it takes the wheel while it has the focus by a click, and else lets it pass."""

    _clicked = False

    def focusInEvent(self, event: QFocusEvent) -> None:
        """See whether the focus comes by a click."""
        if event.reason() not in KEEPS:
            self._clicked = event.reason() is Qt.FocusReason.MouseFocusReason
        super().focusInEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take a click that comes while the focus is there."""
        self.take_wheel()
        super().mousePressEvent(event)

    def take_wheel(self) -> None:
        """Turn from now on, until the focus comes anew: what a click does."""
        self._clicked = True

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Turn, or let what is behind scroll."""
        if self._clicked and self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class Choice(TurnsOnceClicked, QComboBox):
    """A drop-down; where there is no room for all that is chosen, a tip has it whole."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # a drop-down would take the focus by the wheel itself

    def sizeHint(self) -> QSize:
        """Ask for the longest entry, where that is not very long."""
        whole = super().sizeHint()
        return QSize(min(whole.width(), grown(MOST_WIDTH)), whole.height())

    def minimumSizeHint(self) -> QSize:
        """Ask for some letters, not for the longest entry: where there is little room, what is chosen is shortened."""
        whole = super().minimumSizeHint()
        return QSize(min(whole.width(), LETTERS * self.fontMetrics().averageCharWidth()), whole.height())

    def initStyleOption(self, option: QStyleOptionComboBox) -> None:
        """Shorten what is chosen where it has no room."""
        super().initStyleOption(option)
        option.currentText = self._shortened(option)

    def event(self, event: QEvent) -> bool:
        """Tell the whole of what is shortened."""
        if event.type() is QEvent.Type.ToolTip:
            option = QStyleOptionComboBox()
            self.initStyleOption(option)
            if option.currentText != self.currentText() and isinstance(event, QHelpEvent):
                show_tip(event.globalPos(), self.currentText(), self)
                return True
        return super().event(event)

    def _shortened(self, option: QStyleOptionComboBox) -> str:
        part, of = QStyle.SubControl.SC_ComboBoxEditField, QStyle.ComplexControl.CC_ComboBox
        room = self.style().subControlRect(of, option, part, self).width() - ASIDE
        return shortened(self.currentText(), self.fontMetrics(), room, right_to_left=self.isRightToLeft())


class Turner(TurnsOnceClicked, QSlider):
    """A slider, which counts in steps; ``spoken`` says in words where it stands, ``label`` what it is called.

    Values grow to the right in every language, as Moroccan schoolbooks write numbers.
    """

    label = spoken = ""

    def __init__(self, orientation: Qt.Orientation, parent: QWidget | None = None) -> None:
        super().__init__(orientation, parent)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)

    def speak(self, label: str, words: str) -> None:
        """Be called by a label, with its value in words; a screen reader says them at once to whoever moves it."""
        if words != self.spoken and self.hasFocus():
            self.announce(words)
        self.label, self.spoken = label, words
        self.setAccessibleName(f"{label}: {words}")

    def announce(self, words: str) -> None:
        """Have a screen reader say words, where there is one."""
        announce(self, words)


class StillWindow(QMainWindow):
    """A window whose panels, where one lies over another, get tabs that the wheel leaves alone."""

    def childEvent(self, event: QChildEvent) -> None:
        """Watch the tabs that Qt makes."""
        super().childEvent(event)
        if event.type() is QEvent.Type.ChildPolished and isinstance(bar := event.child(), QTabBar):
            bar.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the wheel from those tabs."""
        if event.type() is QEvent.Type.Wheel and isinstance(watched, QTabBar):
            event.ignore()
            return True
        return super().eventFilter(watched, event)
