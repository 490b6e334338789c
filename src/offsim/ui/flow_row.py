"""Parts in a row, which goes on below where the room ends; and large parts side by side, or one below the other."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple, Self

from PySide6.QtCore import QEvent, QRect, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QStyle, QWidget

from offsim.ui.style import GRID

BETWEEN = 6


class Group(NamedTuple):
    """Parts that stay together, as a label and its box: the last takes ``stretch`` shares of what room is left.

    The group stands at the end of its line where it is ``last``.
    """

    parts: tuple[QWidget, ...]
    stretch: int
    last: bool

    @property
    def shown(self) -> list[QWidget]:
        """Those of its parts that are to be seen."""
        return [part for part in self.parts if not part.isHidden()]

    def width(self, *, least: bool = False) -> int:
        """Return the room it asks for, or the ``least`` it can do with."""
        widths = [(least_of(part) if least else _asked(part)).width() for part in self.shown]
        return sum(widths) + BETWEEN * max(len(widths) - 1, 0)


class FlowRow(QWidget):
    """Asks for the height of as many lines as its groups take, and for the width of the widest alone."""

    def __init__(self) -> None:
        super().__init__()
        self._groups: list[Group] = []
        self._height = 0
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def add(self, *parts: QWidget, stretch: int = 0, last: bool = False) -> Self:
        """Add parts that stay together."""
        for part in parts:
            part.setParent(self)
        self._groups.append(Group(parts, stretch, last))
        self.updateGeometry()  # else whoever asked before it was seen would not ask again
        return self

    def sizeHint(self) -> QSize:
        """Ask for one line where there is room, and for the height of the lines there are."""
        whole = sum(group.width() for group in self._groups) + GRID * max(len(self._groups) - 1, 0)
        return QSize(whole, self._height or self._line_height(self._groups))

    def minimumSizeHint(self) -> QSize:
        """Ask for the width of the widest group."""
        least = max((group.width(least=True) for group in self._groups), default=0)
        return QSize(least, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place all anew."""
        super().resizeEvent(event)
        self._place()

    def event(self, event: QEvent) -> bool:
        """Place all anew where a part asks for another size, comes or goes."""
        if event.type() is QEvent.Type.LayoutRequest:
            self._place()
            self.updateGeometry()
        return super().event(event)

    def _place(self) -> None:
        top = 0
        for line in self._lines():
            top += self._place_line(line, top) + BETWEEN
        height = max(top - BETWEEN, 0)
        if height != self._height:
            self._height = height
            self.updateGeometry()

    def _lines(self) -> list[list[Group]]:
        lines: list[list[Group]] = []
        left = 0
        for group in (group for group in self._groups if group.shown):
            if lines and group.width() + GRID <= left:
                lines[-1].append(group)
                left -= group.width() + GRID
            else:
                lines.append([group])
                left = self.width() - group.width()
        return lines

    def _place_line(self, line: Sequence[Group], top: int) -> int:
        """Place a line, and return how high it is."""
        spans = [*self._spans(line)]
        height = max(_high(part, width) for part, _, width in spans)
        for part, x, width in spans:
            high = _high(part, width) if part.sizePolicy().verticalPolicy() is QSizePolicy.Policy.Fixed else height
            room = QRect(x, top + (height - high) // 2, width, high)
            part.setGeometry(QStyle.visualRect(self.layoutDirection(), self.rect(), room))
        return height

    def _spans(self, line: Sequence[Group]) -> Iterator[tuple[QWidget, int, int]]:
        """Give the parts of a line, each with where it begins and how wide it is."""
        left = self.width() - sum(group.width() for group in line) - GRID * (len(line) - 1)
        shares = sum(group.stretch for group in line)
        x = 0
        for group in line:
            more = left * group.stretch // shares if shares else min(left, 0)
            if group.last and not shares:
                x += max(left, 0)
            for part in group.shown:
                width = _asked(part).width() + (more if part is group.shown[-1] else 0)
                yield part, x, max(width, least_of(part).width())
                x += width + BETWEEN
            x += GRID - BETWEEN

    def _line_height(self, line: Sequence[Group]) -> int:
        return max((_asked(part).height() for group in line for part in group.shown), default=0)


class SideBySide(QWidget):
    """Large parts, such as charts, in a row, each with its share; below one another where each had under ``least``."""

    def __init__(self, parts: Sequence[QWidget], least: int, shares: Sequence[int] = ()) -> None:
        super().__init__()
        self._parts, self._least = parts, least
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(GRID)
        for part, share in zip(parts, shares or [1] * len(parts), strict=True):
            self._row.addWidget(part, share)

    def minimumSizeHint(self) -> QSize:
        """Ask for the width of the widest part alone."""
        width = max(least_of(part).width() for part in self._parts)
        return QSize(width, self._row.minimumSize().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """See how the parts have room."""
        super().resizeEvent(event)
        ways = QBoxLayout.Direction
        way = ways.LeftToRight if self.width() >= self._least * len(self._parts) else ways.TopToBottom
        if way is not self._row.direction():
            self._row.setDirection(way)
            self.updateGeometry()


def _asked(part: QWidget) -> QSize:
    """Return the room a part asks for."""
    return part.sizeHint().expandedTo(least_of(part)).boundedTo(part.maximumSize())


def _high(part: QWidget, width: int) -> int:
    """Return how high a part is to be where it is so wide."""
    asked = _asked(part).height()
    return max(part.heightForWidth(width), least_of(part).height()) if part.hasHeightForWidth() else asked


def least_of(part: QWidget) -> QSize:
    """Return the least room a part can do with."""
    return part.minimumSizeHint().expandedTo(part.minimumSize()).boundedTo(part.maximumSize())
