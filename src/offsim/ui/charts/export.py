"""Pictures of the charts in files: PNG at twice the size, and SVG, each with what it shows in words."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRect, QRectF, QSize
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtSvg import QSvgGenerator

from offsim.language import Language
from offsim.model.scenario_set import ScenarioSet
from offsim.session.snapshot import Snapshot, snapshot
from offsim.storage.atomic_file import write_atomically
from offsim.ui.charts.chart import ProjectionChart
from offsim.ui.charts.figures import JOBS_AXIS, TURNOVER_AXIS, chart_of, key_to_dots
from offsim.ui.stable_label import FLAGS
from offsim.ui.style import LIGHT

SIZE = QSize(900, 600)
HEADING, FOOT, MARGIN = 36, 30, 12
PNG_SCALE = 2
ENDINGS = ("png", "svg")


@dataclass(frozen=True, slots=True, eq=False)
class Plate:
    """A chart with a line above it, which study and scenario it shows, and one below, what the dots are."""

    chart: ProjectionChart
    heading: str
    foot: str
    right_to_left: bool


def write_charts(scenarios: ScenarioSet, folder: Path, language: Language) -> list[Path]:
    """Write every chart of the scenario set into a folder and return the files; raises Problem."""
    return write_images(snapshot(scenarios), folder, language)


def image_files(folder: Path) -> list[Path]:
    """Return the files that ``write_images`` writes into a folder."""
    return [folder / f"{axis.outcome}.{ending}" for axis in (TURNOVER_AXIS, JOBS_AXIS) for ending in ENDINGS]


def write_images(shown: Snapshot, folder: Path, language: Language) -> list[Path]:
    """Write every chart of a snapshot into a folder and return the files; raises Problem."""
    written = []
    for axis, title in (
        (TURNOVER_AXIS, language.translate("Chart", "Turnover, bn MAD")),
        (JOBS_AXIS, language.translate("Chart", "Jobs, thousand")),
    ):
        figures = chart_of(shown, axis, language, LIGHT)
        chart = ProjectionChart(f"export:{axis.outcome}", title, axis, language, LIGHT)
        chart.resize(SIZE.width(), SIZE.height() - HEADING - FOOT)
        chart.show_chart(figures)
        chart.grab()  # lays the axes out
        chart.settle()
        study, name = shown.scenarios.study, shown.scenarios.shown(shown.scenarios.active).name
        heading = language.joined(" – ", (language.say(study.title), language.say(name)))
        plate = Plate(chart, heading, key_to_dots([figures], language), language.right_to_left)
        for ending, content in zip(ENDINGS, (png_of(plate), svg_of(plate)), strict=True):
            file = folder / f"{axis.outcome}.{ending}"
            write_atomically(file, content)
            written.append(file)
        chart.close()
    return written


def draw(plate: Plate, painter: QPainter) -> None:
    """Draw a plate at its own size."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillRect(QRect(0, 0, SIZE.width(), SIZE.height()), QColor(LIGHT.base))
    body = QRectF(0, HEADING, SIZE.width(), SIZE.height() - HEADING - FOOT)
    plate.chart.render(painter, body, plate.chart.viewport().rect())
    across, flags = SIZE.width() - 2 * MARGIN, FLAGS[plate.right_to_left]
    painter.setPen(QColor(LIGHT.text))
    painter.drawText(QRect(MARGIN, 0, across, HEADING), flags, plate.heading)
    painter.setPen(QColor(LIGHT.faint))
    painter.drawText(QRect(MARGIN, SIZE.height() - FOOT, across, FOOT), flags, plate.foot)


def png_of(plate: Plate) -> bytes:
    """Return a plate as a PNG file."""
    image = QImage(SIZE * PNG_SCALE, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    painter.scale(PNG_SCALE, PNG_SCALE)
    draw(plate, painter)
    painter.end()
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(content.data())


def svg_of(plate: Plate) -> bytes:
    """Return a plate as an SVG file."""
    content = QByteArray()
    buffer = QBuffer(content)
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setSize(SIZE)
    generator.setViewBox(QRect(0, 0, SIZE.width(), SIZE.height()))
    generator.setTitle(plate.chart.accessibleName())
    painter = QPainter(generator)
    draw(plate, painter)
    painter.end()
    return bytes(content.data())
