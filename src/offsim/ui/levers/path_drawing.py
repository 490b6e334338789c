"""Draws a lever by year: plausible range, default, the line in steps and a handle a year."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QWidget

from offsim.language import Language
from offsim.model.paths import Path
from offsim.model.study import Lever
from offsim.ui.levers.path_frame import Frame, step_line
from offsim.ui.style import CAPTION, Theme, sized
from offsim.ui.text_size import grown

HANDLE, SMALL_HANDLE = 6.0, 4.0
TEXT = 14


class PathDrawing:
    """Draws any path of one lever."""

    def __init__(self, lever: Lever, language: Language, theme: Theme) -> None:
        self._lever, self._language, self._theme = lever, language, theme

    def draw(self, on: QWidget, frame: Frame, path: Path, values: Path, marked: int | None, *, dragging: bool) -> None:
        """Draw a path, given also as ``values`` of every year; a ``marked`` year shows how far it would move."""
        painter = QPainter(on)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(sized(on.font(), CAPTION))
        self._draw_ground(painter, frame)
        self._draw_line(painter, frame, path, values, marked)
        self._draw_handles(painter, frame, path, values, marked)
        if marked is not None and dragging:
            self._draw_value(painter, frame, marked, values[marked])
        painter.end()

    def _draw_ground(self, painter: QPainter, frame: Frame) -> None:
        """Draw the plausible range with its numbers, the default as a broken line, and the years."""
        room, theme = frame.room, self._theme
        low, high = self._lever.plausible
        top, bottom = frame.y_of(high), frame.y_of(low)
        shade = QColor(theme.accent)
        shade.setAlpha(28)
        painter.fillRect(QRectF(room.left(), top, room.width(), bottom - top), shade)
        painter.setPen(QPen(QColor(theme.faint), 1, Qt.PenStyle.DashLine))
        default = frame.y_of(self._lever.default.value)
        painter.drawLine(QPointF(room.left(), default), QPointF(room.right(), default))
        painter.setPen(QColor(theme.faint))
        beside = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        line = grown(TEXT)
        for value, y in ((high, top), (low, max(bottom, top + line))):
            painter.drawText(QRectF(0, y - line / 2, room.left() - 4, line), beside, self._language.exact(value))
        for year in frame.years:
            place = QRectF(frame.x_of(year) - frame.column / 2, room.bottom() + grown(5), frame.column, line)
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, str(year))

    def _draw_line(self, painter: QPainter, frame: Frame, path: Path, values: Path, marked: int | None) -> None:
        """Draw the line, bold where the marked year takes it along."""
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(self._theme.accent), 1.5))
        painter.drawPath(step_line(frame, values, frame.years))
        if marked is not None:
            after = min((year for year in path if year > marked), default=frame.years.stop)
            painter.setPen(QPen(QColor(self._theme.accent), 3.5))
            painter.drawPath(step_line(frame, values, range(marked, after)))

    def _draw_handles(self, painter: QPainter, frame: Frame, path: Path, values: Path, marked: int | None) -> None:
        """Draw a handle a year: full where the lever changes, small and hollow where it has what it had before."""
        accent = QColor(self._theme.accent)
        for year, value in values.items():
            middle = QPointF(frame.x_of(year), frame.y_of(value))
            painter.setPen(QPen(accent, 1.5))
            painter.setBrush(accent if year in path else QColor(self._theme.window))
            size = grown(HANDLE if year in path or year == marked else SMALL_HANDLE)
            painter.drawEllipse(middle, size, size)
            if year == marked:
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawEllipse(middle, size + 3, size + 3)

    def _draw_value(self, painter: QPainter, frame: Frame, year: int, value: float) -> None:
        """Write the value that a hand is moving beside its handle, above or, where there is no room, below."""
        y = frame.y_of(value)
        line, away = grown(TEXT), grown(HANDLE + 4)
        above = y - away - line
        top = above if above >= 0 else y + away
        painter.setPen(QColor(self._theme.text))
        place = QRectF(frame.x_of(year) - line * 3, top, line * 6, line)
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, self._language.exact(value))
