"""A chart on paper: drawn in light colours between a heading and a caption, as a picture or as lines and letters."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QRect, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QImage, QPageLayout, QPageSize, QPainter, QPdfWriter, QTransform
from PySide6.QtSvg import QSvgGenerator

from offsim.ui.charts.drawing import Drawing
from offsim.ui.stable_label import FLAGS
from offsim.ui.style import LIGHT
from offsim.ui.wrapped_text import draw_wrapped

SIZE = QSize(900, 600)
HEADING, FOOT, MARGIN = 56, 40, 12
PNG_SCALE = 2
POINTS = 72.0
INCH = 0.0254
Finish = Callable[[], bytes]


@dataclass(frozen=True, slots=True, eq=False)
class Plate:
    """A chart with lines above it, which study and scenario it shows and what of them, and one below."""

    chart: Drawing
    heading: str
    right_to_left: bool

    @property
    def size(self) -> QSize:
        """The size of the whole, in pixels of the screen."""
        return QSize(SIZE.width(), self.chart.rect().height() + HEADING + FOOT)


def plate_of(shown: Drawing, heading: str, *, right_to_left: bool) -> Plate:
    """Return what a chart shows, in light colours and the size of a picture, under a ``heading``."""
    return laid_out(shown.again(LIGHT), heading, right_to_left=right_to_left)


def laid_out(chart: Drawing, heading: str, *, right_to_left: bool) -> Plate:
    """Return a chart in light colours as a plate, in the size of a picture."""
    chart.resize(SIZE.width(), max(SIZE.height() - HEADING - FOOT, chart.minimumHeight()))
    chart.grab()  # lays the axes out
    chart.settle()
    return Plate(chart, heading, right_to_left)


def direction_of(*, right_to_left: bool) -> Qt.LayoutDirection:
    """Return which way lines run."""
    return Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight


def draw(plate: Plate, painter: QPainter) -> None:
    """Draw a plate at its own size."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    across, bottom = SIZE.width() - 2 * MARGIN, plate.size.height() - FOOT
    painter.fillRect(QRect(0, 0, SIZE.width(), plate.size.height()), QColor(LIGHT.base))
    painter.save()
    painter.setTransform(QTransform.fromTranslate(0, HEADING), combine=True)
    plate.chart.draw(painter)
    painter.restore()
    flags = FLAGS[plate.right_to_left]
    painter.setLayoutDirection(direction_of(right_to_left=plate.right_to_left))
    painter.setPen(QColor(LIGHT.text))
    heading = QRect(MARGIN, 2, across, HEADING - 4)
    draw_wrapped(painter, heading, flags, plate.heading, right_to_left=plate.right_to_left)
    painter.setPen(QColor(LIGHT.faint))
    room = QRect(MARGIN, bottom, across, FOOT)
    if key := plate.chart.key:
        painter.save()
        painter.setTransform(QTransform.fromTranslate(0, bottom + (FOOT - key.height()) / 2), combine=True)
        key.draw(painter)
        painter.restore()
        flags, room = FLAGS[True], room.adjusted(across // 2, 0, 0, 0)
    draw_wrapped(painter, room, flags, plate.chart.caption, right_to_left=plate.right_to_left)


def image_of(plate: Plate) -> QImage:
    """Return a plate as a picture of twice its size."""
    image = QImage(plate.size * PNG_SCALE, QImage.Format.Format_RGB32)
    image.setDotsPerMeterX(round(plate.chart.logicalDpiX() / INCH))
    image.setDotsPerMeterY(round(plate.chart.logicalDpiX() / INCH))
    with QPainter(image) as painter:
        painter.scale(PNG_SCALE, PNG_SCALE)
        draw(plate, painter)
    return image


def png_of(plate: Plate) -> Finish:
    """Return what makes a PNG file of a plate: packing its points is most of the work."""
    image = image_of(plate)
    return lambda: _written(lambda buffer: image.save(buffer, "PNG"))  # type: ignore[call-overload]


def svg_of(plate: Plate) -> Finish:
    """Return what makes an SVG file of a plate, its letters as letters."""

    def write(buffer: QBuffer) -> None:
        generator = QSvgGenerator()
        generator.setOutputDevice(buffer)
        generator.setResolution(plate.chart.logicalDpiX())
        generator.setSize(plate.size)
        generator.setViewBox(QRect(0, 0, plate.size.width(), plate.size.height()))
        generator.setTitle(plate.chart.accessibleName())
        with QPainter(generator) as painter:
            draw(plate, painter)

    content = _written(write)
    return lambda: content


def pdf_of(plate: Plate) -> Finish:
    """Return what makes a PDF file of one page of a plate's size, its letters as letters, the fonts inside."""

    def write(buffer: QBuffer) -> None:
        dots = plate.chart.logicalDpiX()
        writer = QPdfWriter(buffer)
        writer.setResolution(dots)
        page = QPageSize(
            QSizeF(plate.size) * POINTS / dots, QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.ExactMatch
        )
        writer.setPageLayout(QPageLayout(page, QPageLayout.Orientation.Portrait, QMarginsF()))
        writer.setTitle(plate.chart.accessibleName())
        writer.setCreator("offsim")
        with QPainter(writer) as painter:
            draw(plate, painter)

    content = _written(write)
    return lambda: content


FORMATS: dict[str, Callable[[Plate], Finish]] = {"png": png_of, "svg": svg_of, "pdf": pdf_of}
"""How a plate is drawn, by the ending of its file: in the window's thread, what is left to finish in any."""


def _written(write: Callable[[QBuffer], object]) -> bytes:
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    write(buffer)
    buffer.close()
    return bytes(content.data())
