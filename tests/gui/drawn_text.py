"""What a widget writes, word for word and where: it is asked to draw itself on paper that keeps texts alone."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import QPoint, QPointF, QRectF
from PySide6.QtGui import (
    QFontMetricsF,
    QPaintDevice,
    QPaintEngine,
    QPaintEngineState,
    QRegion,
    QTextItem,
    QTransform,
)
from PySide6.QtWidgets import QWidget

METRICS = {
    QPaintDevice.PaintDeviceMetric.PdmWidth: 8000,
    QPaintDevice.PaintDeviceMetric.PdmHeight: 8000,
    QPaintDevice.PaintDeviceMetric.PdmDepth: 32,
    QPaintDevice.PaintDeviceMetric.PdmNumColors: 1 << 24,
    QPaintDevice.PaintDeviceMetric.PdmDevicePixelRatio: 1,
    QPaintDevice.PaintDeviceMetric.PdmDevicePixelRatioScaled: 65536,
}
DOTS_PER_INCH = 96
UNSEEN = "\u2066\u2067\u2068\u2069\u200d\u200e\u200f\u00a0\u202f "
TOUCHING = 1.5
"""How far apart in pixels, on one line, pieces of one text may be: a font each, say, or a direction each."""


@dataclass(frozen=True, slots=True)
class Written:
    """A text, and the room of its ink in the pixels of the widget; ``clip`` is the room it was let to write in."""

    words: str
    ink: QRectF
    clip: QRectF | None
    baseline: float


class Pen(QPaintEngine):
    """Keeps texts and lets everything else go."""

    def __init__(self) -> None:
        super().__init__(QPaintEngine.PaintEngineFeature.AllFeatures)
        self.found: list[Written] = []
        self._turned = QTransform()
        self._clip: QRectF | None = None

    def begin(self, _device: QPaintDevice) -> bool:
        """Begin on an empty sheet."""
        self.found, self._turned, self._clip = [], QTransform(), None
        return True

    def end(self) -> bool:
        """Do nothing more."""
        return True

    def type(self) -> QPaintEngine.Type:
        """Return that it is none of Qt's own."""
        return QPaintEngine.Type.User

    def updateState(self, state: QPaintEngineState) -> None:
        """Follow where the origin is, and what may be written on."""
        flags, changed = state.state(), QPaintEngine.DirtyFlag
        if flags & changed.DirtyTransform:
            self._turned = QTransform(state.transform())
        if flags & changed.DirtyClipRegion:
            self._cut(QRectF(state.clipRegion().boundingRect()))
        if flags & changed.DirtyClipPath:
            self._cut(state.clipPath().boundingRect())
        if flags & changed.DirtyClipEnabled and not state.isClipEnabled():
            self._clip = None

    def drawTextItem(self, place: object, item: QTextItem) -> None:
        """Keep a text."""
        assert isinstance(place, QPointF)
        words = item.text()
        ink = QFontMetricsF(item.font()).tightBoundingRect(words)
        ink = QRectF(place.x(), place.y() + ink.top(), item.width(), ink.height())
        self.found.append(Written(words, self._turned.mapRect(ink), self._clip, self._turned.map(place).y()))

    def _cut(self, room: QRectF) -> None:
        self._clip = None if room.isEmpty() else self._turned.mapRect(room)

    def _leave_out(self, *_drawn: object, **_how: object) -> None:
        """Draw nothing."""

    drawPixmap = drawTiledPixmap = drawImage = drawPath = drawPolygon = _leave_out  # noqa: N815
    drawRects = drawLines = drawEllipse = drawPoints = _leave_out  # noqa: N815


class Sheet(QPaintDevice):
    """Paper of which only the texts remain."""

    def __init__(self) -> None:
        super().__init__()
        self.pen = Pen()

    def paintEngine(self) -> QPaintEngine:
        """Return what draws on it."""
        return self.pen

    def metric(self, metric: QPaintDevice.PaintDeviceMetric) -> int:
        """Return its size and fineness."""
        return METRICS.get(metric, DOTS_PER_INCH)


SHEET = Sheet()


def written_by(widget: QWidget) -> list[Written]:
    """Return what a widget writes itself, without its children; pieces of one text are put together."""
    QWidget.render(widget, SHEET, QPoint(), QRegion(), QWidget.RenderFlag(0))
    lines: list[list[Written]] = []
    for piece in (found for found in SHEET.pen.found if found.words.strip(UNSEEN)):
        if lines and _goes_on(lines[-1][-1], piece):
            lines[-1].append(piece)
        else:
            lines.append([piece])
    return [_joined(pieces) for pieces in lines]


def _goes_on(before: Written, piece: Written) -> bool:
    """Say whether a piece stands beside the one before, on its line."""
    gap = max(before.ink.left(), piece.ink.left()) - min(before.ink.right(), piece.ink.right())
    return abs(before.baseline - piece.baseline) < 1 and abs(gap) < TOUCHING


def _joined(pieces: list[Written]) -> Written:
    ink = QRectF(pieces[0].ink)
    for _, piece in pairwise(pieces):
        ink = ink.united(piece.ink)
    return Written("".join(piece.words for piece in pieces), ink, pieces[0].clip, pieces[0].baseline)
