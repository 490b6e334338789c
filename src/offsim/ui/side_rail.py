"""The rail at the window's end: history, warnings and notes, one of which it opens at a time."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFocusEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QDockWidget, QMainWindow, QSizePolicy, QToolButton, QWidget

from offsim.language import Language
from offsim.ui.arrow_keys import StaysUnderArrows
from offsim.ui.icons import tinted
from offsim.ui.mixed_colour import mixed
from offsim.ui.rail_painter import CHOSEN_PART, HOVER_PART, ROUND
from offsim.ui.strip import Strip, sides
from offsim.ui.style import CAPTION, GRID, Theme, scaled
from offsim.ui.text_size import grown
from offsim.ui.tip_by_key import tell_by_key

ICON, BESIDE, LEAST = 20, 6, 40


class SideButton(StaysUnderArrows, QToolButton):
    """Opens and closes a panel: its icon, a count beside it where there is one, and its word where there is room.

    It leaves room for a word so ``wide``, the longest of those one below the other.
    """

    def __init__(self, name: str, mark: str, panel: QDockWidget, theme: Theme) -> None:
        super().__init__()
        self._mark, self._theme, self._panel = mark, theme, panel
        self._count = ""
        self.narrow = False
        self.word, self.wide = panel.windowTitle(), 0
        self.setObjectName(name)
        self.setDefaultAction(panel.toggleViewAction())
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        scaled(self, CAPTION)

    def nextCheckState(self) -> None:
        """Open or close the panel, and leave the focus where it is: the command in the menu goes there."""
        self._panel.setVisible(self._panel.isHidden())

    def checkStateSet(self) -> None:
        """Open or close the panel where a screen reader toggles the button: Qt takes that for no press."""
        if self.isChecked() != self.defaultAction().isChecked():
            self._panel.setVisible(self.isChecked())

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Say what it is called where there is no room for its word."""
        super().focusInEvent(event)
        if self.narrow:
            tell_by_key(self, event)

    def show_count(self, count: str) -> None:
        """Show a count, in the colour of warnings."""
        if count != self._count:
            self._count = count
            self.update()

    def sizeHint(self) -> QSize:
        """Return the room for icon and word, one below the other."""
        metrics = self.fontMetrics()
        words = 0 if self.narrow else self.wide
        below = 0 if self.narrow else metrics.height() + 2
        return QSize(max(grown(LEAST), words + 2 * BESIDE), grown(ICON) + below + 2 * GRID)

    def minimumSizeHint(self) -> QSize:
        """Return the same."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw it."""
        painter, theme = QPainter(self), self._theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        room = QRectF(self.rect()).adjusted(2, 1, -2, -1)
        painter.setPen(Qt.PenStyle.NoPen)
        if self.isChecked() or self.underMouse():
            ground = (theme.accent, CHOSEN_PART) if self.isChecked() else (theme.text, HOVER_PART)
            painter.setBrush(mixed(*ground, theme.raised))
            painter.drawRoundedRect(room, ROUND, ROUND)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(theme.accent), 1.5))
            painter.drawRoundedRect(room, ROUND, ROUND)
        colour = theme.accent if self.isChecked() else theme.text
        size = grown(ICON)
        place = QRect((self.width() - size) // 2, GRID, size, size)
        painter.drawPixmap(place.topLeft(), tinted(self._mark, colour, size, self.devicePixelRatioF()))
        painter.setPen(QColor(colour))
        if not self.narrow:
            words = self.rect().adjusted(0, GRID + size, 0, -GRID // 2)
            painter.drawText(words, Qt.AlignmentFlag.AlignCenter, self.word)
        if self._count:
            self._draw_count(painter, QPointF(place.topRight()))
        painter.end()

    def _draw_count(self, painter: QPainter, corner: QPointF) -> None:
        """Draw the count over the icon's corner, on a round ground."""
        theme, metrics = self._theme, self.fontMetrics()
        width = max(metrics.horizontalAdvance(self._count) + 6, metrics.height())
        badge = QRectF(corner.x() - width / 2 + 2, corner.y() - 6, width, metrics.height())
        painter.setPen(QPen(QColor(theme.warn)))
        painter.setBrush(QColor(theme.raised))
        painter.drawRoundedRect(badge, badge.height() / 2, badge.height() / 2)
        painter.setPen(QColor(theme.text))
        painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, self._count)


class SideRail(Strip):
    """One button for each panel, by key; whichever opens closes the others."""

    def __init__(
        self,
        window: QMainWindow,
        panels: Mapping[str, QDockWidget],
        marks: Mapping[str, str],
        language: Language,
        theme: Theme,
    ) -> None:
        super().__init__("side_rail", language.translate("Panel", "Side panels"), theme, window)
        self._panels = panels
        self.give_room(0, 0, 0, 0, between=GRID // 2)
        _, end = sides(right_to_left=language.right_to_left)
        window.addToolBar(end, self)  # before there is anything in it: turning it upright lays that out
        above = QWidget()
        above.setFixedHeight(GRID // 2)
        self.addWidget(above)
        self.buttons = {key: SideButton(f"side:{key}", marks[key], panel, theme) for key, panel in panels.items()}
        wide = max(button.fontMetrics().horizontalAdvance(button.word) for button in self.buttons.values())
        for key, button in self.buttons.items():
            button.wide = wide
            self.addWidget(button)
            panels[key].toggleViewAction().toggled.connect(lambda shown, key=key: self._opened(key, shown=shown))

    @property
    def open_panel(self) -> str | None:
        """The key of the panel that is open."""
        return next((key for key, panel in self._panels.items() if not panel.isHidden()), None)

    def open(self, key: str | None) -> None:
        """Open a panel, or none."""
        for other, panel in self._panels.items():
            panel.setVisible(other == key)

    def make_room(self, *, narrow: bool) -> None:
        """Show icons alone, or with their words."""
        for button in self.buttons.values():
            button.narrow = narrow
            button.updateGeometry()

    def _opened(self, key: str, *, shown: bool) -> None:
        if shown:
            for other, panel in self._panels.items():
                if other != key:
                    panel.hide()
