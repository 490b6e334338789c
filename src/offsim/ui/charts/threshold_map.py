"""A map of an outcome over two levers: colours, the line where a target is met, the present point, and marks."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent

from offsim.analysis.frontier import NO_LINE, Frontier, Line
from offsim.language import Language
from offsim.model.arrays import Array
from offsim.report.tables import Figure, Table
from offsim.ui.announcing import heard
from offsim.ui.charts.axes import NumberAxis
from offsim.ui.charts.drawing import EMPTY, in_theme
from offsim.ui.charts.label_places import anchors, finely, leaders
from offsim.ui.charts.map_marks import Mark, Side
from offsim.ui.charts.pens import pen
from offsim.ui.charts.plot import Plot
from offsim.ui.charts.short_names import with_unit
from offsim.ui.plain_text import give_tip, written
from offsim.ui.style import Theme
from offsim.ui.text_size import drawn, grown

COLOURS = "cividis"
"""Even to the eye, and the same for eyes that do not see all colours."""
KEY_STEPS = 40
AXIS_WIDTH, BELOW = 64, 48
"""The room for the axis at the left, and for that below, at text of 100 %."""
MARGIN = 0.015
ABOVE = 8
"""The room above the map, in which half of the topmost number stands, in pixels at text of 100 %."""
PALE = 0.35


class ThresholdMap(Plot):
    """Shows a ``Frontier``; ``pointed`` tells the place pointed at, ``chosen`` the one that is wanted."""

    stem = "map"
    pointed = Signal(float, float)
    chosen = Signal(float, float)

    def __init__(self, name: str, title: str, language: Language, theme: Theme) -> None:
        self._axes = {"left": NumberAxis(language), "bottom": NumberAxis(language, "bottom")}
        super().__init__(theme, self._axes)
        self._language = language
        self._shown: tuple[Sequence[Side], tuple[Line, str, Sequence[Mark]]] = ((), (NO_LINE, "", ()))
        self._found: Frontier | None = None
        self._place: tuple[float, float] | None = None
        self._begin = (0.0, 0.0)
        self._steps = (1.0, 1.0)
        self._image = pg.ImageItem(axisOrder="row-major")
        self._image.setColorMap(pg.colormap.get(COLOURS))
        self._frame = pg.PlotCurveItem(pen=pen("#FFFFFF", 1.2, Qt.PenStyle.DotLine))
        self._border = pg.PlotCurveItem(pen=pen("#FFFFFF", 5.0), connect="finite", antialias=True)
        self._border_inner = pg.PlotCurveItem(pen=pen("#C1272D", 2.6), connect="finite", antialias=True)
        self._line_label = _label()
        self._dots = pg.ScatterPlotItem(size=drawn(9), pen=pen("#000000", 1.2), brush=pg.mkBrush("#FFFFFF"))
        self._now = pg.ScatterPlotItem(symbol="+", size=drawn(20), pen=pen("#000000", 1.0), brush=pg.mkBrush("#FFFFFF"))
        self._cursor = pg.ScatterPlotItem(symbol="o", size=drawn(16), pen=pen("#FFFFFF", 2.0), brush=None)
        for marks in (self._dots, self._now):
            marks.setZValue(1)  # above the plates of the names
        self._leaders = pg.PlotCurveItem(pen=pen("#FFFFFF", 1.0), connect="pairs", antialias=True)
        self._labels: list[pg.TextItem] = []
        self._prepare(name, title)

    def show_map(self, found: Frontier, line: Line, met: str, marks: Sequence[Mark], *, stale: bool = False) -> None:
        """Show a map, the ``line`` where the target called ``met`` is, and marks; pale where it is ``stale``."""
        self._found, self._shown = found, (self._shown[0], (line, met, marks))
        self._image.setImage(found.values, autoLevels=False, levels=levels(found.values))
        self._image.setOpacity(PALE if stale else 1.0)
        rect = room(found)
        self._image.setRect(rect)
        for curve in (self._border, self._border_inner):
            curve.setData(*line)
        self._name_line(line, met)
        self.box.setRange(rect, padding=MARGIN)
        self._show_marks(marks)

    def fade(self) -> None:
        """Turn the map pale: another one is on its way."""
        self._image.setOpacity(PALE)

    def point_nowhere(self) -> None:
        """Forget the place pointed at, which is none of another map."""
        self._place = None
        self._cursor.setData([], [])

    def is_pale(self) -> bool:
        """Say whether another map is on its way."""
        return float(self._image.opacity()) == PALE

    def show_sides(self, across: Side, up: Side) -> None:
        """Name the sides, and frame where both levers are plausible."""
        for axis, side in zip((self._axes["bottom"], self._axes["left"]), (across, up), strict=True):
            axis.whole = side.whole
        self._steps, self._shown = (across.step, up.step), ((across, up), self._shown[1])
        (left, right), (low, high) = across.plausible, up.plausible
        self._name_sides()
        self._frame.setData([left, right, right, left, left], [low, low, high, high, low])

    def fit_to_size(self) -> None:
        """Let names have the room there is now."""
        if getattr(self, "_found", None) is not None:
            self._name_sides()
            self._place_labels()

    def _name_sides(self) -> None:
        """Write along each side as much of its name as has room, with its unit, and the whole in a tip."""
        across = self.width() - grown(AXIS_WIDTH), self.height() - grown(BELOW)
        for axis, side, room in zip((self._axes["bottom"], self._axes["left"]), self._shown[0], across, strict=False):
            name = with_unit(side.label, self.fontMetrics(), room)
            if name != axis.labelText:
                axis.setLabel(written(name), color=self._theme.text)
                give_tip(axis.label, "" if name == side.label else side.label)

    def again(self, theme: Theme) -> ThresholdMap:
        """Return another map that shows the same in a theme."""
        drawing = ThresholdMap(self.objectName(), self.accessibleName(), self._language, theme)
        drawing.caption, drawing.key = self.caption, self.key
        sides, shown = self._shown
        if self._found is not None:
            drawing.show_sides(*sides)
            line, met, marks = shown
            marks = [replace(mark, colour=in_theme(mark.colour, self._theme, theme)) for mark in marks]
            drawing.show_map(self._found, line, met, marks)
        return drawing

    @property
    def figures(self) -> Table:
        """The outcome by the levers' values, the one across along the head."""
        if self._found is None:
            return EMPTY
        head = (
            " \\ ".join(side.label for side in reversed(self._shown[0])),
            *map(self._language.exact, self._found.across),
        )
        rows = zip(self._found.up.tolist(), self._found.values.tolist(), strict=True)
        return Table(self.accessibleName(), head, tuple(tuple(map(Figure, (up, *values))) for up, values in rows), 0)

    def values_shown(self) -> Array:
        """Return what the colours stand for, (y, x)."""
        return np.array(self._image.image, dtype=np.float64)

    def border_shown(self) -> Line:
        """Return the line that is drawn."""
        nothing = np.array([])
        return tuple(nothing if side is None else side for side in self._border.getData())  # type: ignore[return-value]

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Point at a place."""
        self._point(self._at(event))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose a place."""
        self.setFocus()
        if event.button() is Qt.MouseButton.LeftButton and self._point(self._at(event)) and self._place:
            self.chosen.emit(*self._place)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the place pointed at by the arrow keys, to the ends by Home and End, and choose it by Return."""
        ways = {Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Down: (0, -1), Qt.Key.Key_Up: (0, 1)}
        if self._found is None:
            return
        if event.key() in ways:
            x, y = self._place or self._begin
            right, upward = ways[Qt.Key(event.key())]
            sides = zip((self._found.across, self._found.up), self._steps, strict=True)
            steps = [step * max(round(np.ptp(side) / KEY_STEPS / step), 1) for side, step in sides]
            with heard(self):
                self._point((x + right * steps[0], y + upward * steps[1]))
        elif event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End):
            end = self._found.across[0 if event.key() == Qt.Key.Key_Home else -1]
            with heard(self):
                self._point((float(end), (self._place or self._begin)[1]))
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._place:
            self.chosen.emit(*self._place)
        else:
            super().keyPressEvent(event)

    def _at(self, event: QMouseEvent) -> tuple[float, float]:
        place = self.box.mapSceneToView(self.mapToScene(event.position().toPoint()))
        return place.x(), place.y()

    def _point(self, place: tuple[float, float]) -> bool:
        """Point at a place, held inside the map; say whether it was inside."""
        if self._found is None:
            return False
        sides = ((self._found.across[0], self._found.across[-1]), (self._found.up[0], self._found.up[-1]))
        x, y = (float(min(max(value, low), high)) for value, (low, high) in zip(place, sides, strict=True))
        self._place = (x, y)
        self._cursor.setData([x], [y])
        self.pointed.emit(x, y)
        return room(self._found).contains(QPointF(*place))

    def _name_line(self, line: Line, met: str) -> None:
        """Put the target's name beside the upper end of the line."""
        there = np.flatnonzero(np.isfinite(line[1]))
        self._line_label.setText("")
        self._line_label.hide()
        if len(there) and self._found:
            end = there[int(line[1][there].argmax())]
            self._line_label.setText(met)
            self._line_label.setPos(float(line[0][end]), float(line[1][end]))

    def _show_marks(self, marks: Sequence[Mark]) -> None:
        others = [mark for mark in marks if not mark.now]
        self._dots.setData(
            [mark.x for mark in others],
            [mark.y for mark in others],
            brush=[pg.mkBrush(mark.colour or "#FFFFFF") for mark in others],
        )
        self._now.setData([mark.x for mark in marks if mark.now], [mark.y for mark in marks if mark.now])
        while len(self._labels) < len(marks):
            self._labels.append(_label())
            self.area.add(self._labels[-1])
        for place, label in enumerate(self._labels):
            if place >= len(marks):
                label.setText("")
                label.hide()
            else:
                mark = marks[place]
                self._begin = (mark.x, mark.y) if mark.now else self._begin
                label.setText(mark.label)
                give_tip(label, mark.whole)
                label.setPos(mark.x, mark.y)
        self._place_labels()

    def _place_labels(self) -> None:
        """Put each label by its place, within the map and on no other, off line and dots as far as all have room so."""
        view = self.box
        inside = QRectF(0, 0, view.width(), view.height())
        named = [label for label in (self._line_label, *self._labels[::-1]) if label.toPlainText()]
        wanted = [(view.mapFromView(label.pos()), label.textItem.boundingRect().size()) for label in named]
        found = anchors(wanted, inside, self._line_in(view))
        for label, anchor in zip(named, found, strict=True):
            label.setVisible(anchor is not None)
            if anchor is not None:
                label.setAnchor(anchor)
        ends = [view.mapToView(end) for line in leaders(wanted, found) for end in line]
        self._leaders.setData([end.x() for end in ends], [end.y() for end in ends])

    def _line_in(self, view: pg.ViewBox) -> Array:
        """Return points of the target's line in pixels of the view, (number, 2)."""
        points = np.column_stack([np.asarray(side, dtype=np.float64) for side in self._shown[1][0]])
        corner, end = view.mapFromView(QPointF(0, 0)), view.mapFromView(QPointF(1, 1))
        return finely(points * (end.x() - corner.x(), end.y() - corner.y()) + (corner.x(), corner.y()))

    def _prepare(self, name: str, title: str) -> None:
        self.setObjectName(name)
        self.setAccessibleName(title)
        self._axes["left"].setWidth(grown(AXIS_WIDTH))
        parts = (
            self._image,
            self._frame,
            self._border,
            self._border_inner,
            self._leaders,
            self._dots,
            self._now,
            self._cursor,
            self._line_label,
        )
        for part in parts:
            self.area.add(part)
        self.setMouseTracking(True)
        self.setMinimumSize(280, grown(220))
        self.keep_corner(grown(ABOVE))


def room(found: Frontier) -> QRectF:
    """Return what a map covers, each cell around its values."""
    (left, width), (low, height) = (_side(side) for side in (found.across, found.up))
    return QRectF(left, low, width, height)


def levels(values: Array) -> tuple[float, float]:
    """Return the least and the greatest value there is, apart even where all are one."""
    known = values[np.isfinite(values)]
    least, most = (float(known.min()), float(known.max())) if len(known) else (0.0, 1.0)
    return least, most if most > least else least + 1.0


def _label() -> pg.TextItem:
    label = pg.TextItem(color="#FFFFFF", fill=pg.mkBrush(0, 0, 0, 140), anchor=(0, 1.1))
    label.hide()
    return label


def _side(values: Array) -> tuple[float, float]:
    step = float(values[1] - values[0]) if len(values) > 1 else 1.0
    return float(values[0]) - step / 2, float(values[-1] - values[0]) + step
