"""The heading of a group of levers: opens and closes it, and counts the levers and those that are changed."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy

from offsim.language import Language
from offsim.model.text import Counted
from offsim.ui.flat_button import FlatButton
from offsim.ui.plain_text import caption
from offsim.ui.stable_label import FLAGS
from offsim.ui.style import CAPTION, NORMAL, Theme, scaled, sized
from offsim.ui.text_size import grown
from offsim.ui.wrapped_text import shortened

HEIGHT = 36
ARROW = 20
BESIDE = 4


class GroupHeading(FlatButton):
    """Says what the group is called at its start, and how many levers it has and how many are changed at its end."""

    def __init__(self, key: str, label: str, count: int, language: Language, theme: Theme) -> None:
        super().__init__(theme)
        self._label, self._count, self._language, self._colours = label, count, language, theme
        self._changed, self._told, self._words = -1, "", list[str]()
        self._found = False
        self.setObjectName(f"group:{key}")
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        scaled(self, NORMAL, bold=True)
        self.show_changed(0)
        self.toggled.connect(lambda _: self._name())

    def show_changed(self, changed: int) -> None:
        """Tell how many of its levers are changed."""
        if changed == self._changed:
            return
        self._changed = changed
        said = self._language.say
        self._words = [said(Counted.tr("%n changed", None, changed))] if changed else []
        self._told = self._language.joined(" · ", (*self._words, self._language.number(self._count)))
        self._name()
        self.update()

    def show_found(self, *, found: bool) -> None:
        """Look open where levers are to be seen since they were looked for."""
        if found != self._found:
            self._found = found
            self._name()
            self.update()

    @property
    def _looks_open(self) -> bool:
        return self._found or self.isChecked()

    def sizeHint(self) -> QSize:
        """Ask for a row."""
        return QSize(0, grown(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """Be as narrow as need be."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw a hairline above, arrow and label at the start and the counts at the end."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setPen(QPen(QColor(self._colours.line), 1))
        painter.drawLine(0, 0, self.width(), 0)
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        room = self.rect().adjusted(BESIDE, 0, -BESIDE, 0)
        painter.setFont(sized(self.font(), CAPTION, bold=False))
        painter.setPen(QColor(self._colours.accent if self._changed else self._colours.faint))
        painter.drawText(room, FLAGS[not mirrored], self._told)
        told = painter.fontMetrics().horizontalAdvance(self._told) + 2 * BESIDE
        painter.setFont(self.font())
        painter.setPen(QColor(self._colours.text))
        closed = "◂" if mirrored else "▸"
        painter.drawText(room, FLAGS[mirrored], "▾" if self._looks_open else closed)
        painter.drawText(*self._label_at(room, told, mirrored=mirrored))
        painter.end()

    def _name(self) -> None:
        """Be called by its label and counts, and whether it is open: what the arrow shows to the eye."""
        language = self._language
        levers = language.say(Counted.tr("%n levers", None, self._count))
        opened = language.translate("LeverPanel", "open")
        state = opened if self._looks_open else language.translate("LeverPanel", "folded")
        self.setAccessibleName(language.joined(", ", (self._label, state, levers, *self._words)))

    def _label_at(self, room: QRect, told: int, *, mirrored: bool) -> tuple[QRect, int, str]:
        width = room.width() - ARROW - told
        place = room.adjusted(told, 0, -ARROW, 0) if mirrored else room.adjusted(ARROW, 0, -told, 0)
        words = shortened(caption(self._label), self.fontMetrics(), width, right_to_left=mirrored)
        return place, FLAGS[mirrored], words
