"""A sheet of A4 to draw on: places in points from the upper left corner, words in sizes of type, sides that mirror."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen, QPolygonF

from offsim.report.amounts import kept_together
from offsim.ui.fonts import semi_bold
from offsim.ui.style import LIGHT
from offsim.ui.wrapped_text import draw_wrapped, shortened

WIDTH, HEIGHT = 595.0, 842.0
MARGIN = 32.0
UNITS = 20
"""Steps of the device a point: so many that no letter is moved by rounding."""
BODY, FIGURE, TITLE = 9.0, 14.0, 15.0
"""Sizes of type in points; none is smaller than the first."""
ALIGN = Qt.AlignmentFlag
SLACK = 5.0
"""By which what is drawn may be higher than so many lines: less than half a line."""
UNBOUNDED = 10_000.0


@dataclass(frozen=True, slots=True)
class Ink:
    """How words are written: size in points, weight, colour (#rrggbb)."""

    size: float = BODY
    bold: bool = False
    colour: str = LIGHT.text


PLAIN, FAINT, BOLD = Ink(), Ink(colour=LIGHT.faint), Ink(bold=True)


@dataclass(frozen=True, slots=True)
class Paper:
    """Draws by a ``painter`` on the sheet, from right to left where ``mirrored``."""

    painter: QPainter
    mirrored: bool

    def height(self, words: str, width: float, ink: Ink = PLAIN) -> float:
        """Return the height that words take, wrapped at a width."""
        self._take(ink)
        room = QRectF(0, 0, width * UNITS, UNBOUNDED * UNITS)
        return (
            self.painter.boundingRect(room, self._flags(start=True, wrap=True), kept_together(words)).height() / UNITS
        )

    def width(self, words: str, ink: Ink = PLAIN) -> float:
        """Return the width that words take on one line."""
        self._take(ink)
        return self.painter.fontMetrics().horizontalAdvance(words) / UNITS

    def line(self, ink: Ink = PLAIN) -> float:
        """Return the height of a line."""
        self._take(ink)
        return self.painter.fontMetrics().lineSpacing() / UNITS

    def write(self, room: QRectF, words: str, ink: Ink = PLAIN, *, start: bool = True) -> None:
        """Write words, wrapped, from where lines start or, else, to their end; what has no room is cut with a mark."""
        self._take(ink)
        flags = self._flags(start=start, wrap=True)
        shown = self._fitting(room, kept_together(words), flags)
        draw_wrapped(self.painter, self.place(room), flags, shown, right_to_left=self.mirrored)

    def write_line(self, room: QRectF, words: str, ink: Ink = PLAIN, *, start: bool = True) -> None:
        """Write words on one line, cut with a mark where it is too short."""
        self._take(ink)
        wide = round(room.width() * UNITS)
        shown = shortened(words, self.painter.fontMetrics(), wide, right_to_left=self.mirrored)
        self.painter.drawText(self.place(room), self._flags(start=start, wrap=False), shown)

    def write_at(self, place: QPointF, words: str, ink: Ink, align: Qt.AlignmentFlag) -> None:
        """Write words on one line of a drawing, which does not mirror: beside, above or below a place."""
        self._take(ink)
        x = {ALIGN.AlignLeft: 0.0, ALIGN.AlignRight: 1.0}.get(align, 0.5)
        wide, high = self.width(words, ink) + 1, self.line(ink)
        room = QRectF((place.x() - x * wide) * UNITS, (place.y() - high / 2) * UNITS, wide * UNITS, high * UNITS)
        self.painter.drawText(room, int((ALIGN.AlignHCenter | ALIGN.AlignVCenter).value), words)

    def fill(self, room: QRectF, colour: str, edge: str = "") -> None:
        """Fill a part of the sheet, with an edge if asked."""
        self.painter.setPen(_pen(edge, 0.6) if edge else Qt.PenStyle.NoPen)
        self.painter.setBrush(QColor(colour))
        self.painter.drawRect(self.place(room))

    def stroke(self, points: list[QPointF], colour: str, width: float, *, dashed: bool = False) -> None:
        """Draw a line through points of a drawing, which does not mirror."""
        style = Qt.PenStyle.DashLine if dashed else Qt.PenStyle.SolidLine
        self.painter.setPen(_pen(colour, width, style))
        self.painter.setBrush(Qt.BrushStyle.NoBrush)
        self.painter.drawPolyline(QPolygonF([point * UNITS for point in points]))

    def shape(self, points: list[QPointF], colour: str, edge: str = "") -> None:
        """Fill a shape of a drawing, which does not mirror."""
        self.painter.setPen(_pen(edge, 1.0) if edge else Qt.PenStyle.NoPen)
        self.painter.setBrush(QColor(colour))
        self.painter.drawPolygon(QPolygonF([point * UNITS for point in points]))

    def place(self, room: QRectF) -> QRectF:
        """Return where on the device a part of the sheet is."""
        left = WIDTH - room.right() if self.mirrored else room.left()
        return QRectF(left * UNITS, room.top() * UNITS, room.width() * UNITS, room.height() * UNITS)

    def unmirrored(self, room: QRectF) -> QRectF:
        """Return a room that is placed where a drawing, which does not mirror, has it."""
        return QRectF(WIDTH - room.right(), room.top(), room.width(), room.height()) if self.mirrored else room

    def _take(self, ink: Ink) -> None:
        font = semi_bold(QFont()) if ink.bold else QFont()
        font.setPointSizeF(ink.size)
        font.setFeature(QFont.Tag("liga"), 0)  # so that a search for "fi" finds it
        self.painter.setFont(font)
        self.painter.setPen(QColor(ink.colour))

    def _flags(self, *, start: bool, wrap: bool) -> int:
        side = ALIGN.AlignRight if start is self.mirrored else ALIGN.AlignLeft
        flags = (side | ALIGN.AlignAbsolute | ALIGN.AlignTop).value
        return flags | (Qt.TextFlag.TextWordWrap.value if wrap else Qt.TextFlag.TextSingleLine.value)

    def _fitting(self, room: QRectF, words: str, flags: int) -> str:
        within = QRectF(0, 0, room.width() * UNITS, UNBOUNDED * UNITS)

        def fits(shown: str) -> bool:
            return self.painter.boundingRect(within, flags, shown).height() <= (room.height() + SLACK) * UNITS

        shown = words
        while len(shown) > 1 and not fits(shown):
            shown = shown.removesuffix("…").rsplit(" ", 1)[0].rstrip(" ,;:") + "…" if " " in shown else "…"
        return shown


def _pen(colour: str, width: float, style: Qt.PenStyle = Qt.PenStyle.SolidLine) -> QPen:
    return QPen(QColor(colour), width * UNITS, style)
