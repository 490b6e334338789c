"""Pictures of the charts in files: PNG at twice the size, and SVG."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, QSize
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgGenerator

from offsim.language import Language
from offsim.model.scenario_set import ScenarioSet
from offsim.session.picture import Picture, picture
from offsim.storage.atomic_file import write_atomically
from offsim.ui.charts.chart import ProjectionChart
from offsim.ui.charts.figures import JOBS_AXIS, TURNOVER_AXIS, chart_of
from offsim.ui.style import LIGHT

SIZE = QSize(900, 540)
PNG_SCALE = 2


def write_charts(scenarios: ScenarioSet, folder: Path, language: Language) -> list[Path]:
    """Write every chart of the scenario set into a folder and return the files; raises Problem."""
    return write_pictures(picture(scenarios), folder, language)


def write_pictures(shown: Picture, folder: Path, language: Language) -> list[Path]:
    """Write every chart of a picture into a folder and return the files; raises Problem."""
    written = []
    for axis, title in (
        (TURNOVER_AXIS, language.translate("Chart", "Turnover, bn MAD")),
        (JOBS_AXIS, language.translate("Chart", "Jobs, thousand")),
    ):
        chart = ProjectionChart(f"export:{axis.outcome}", title, axis, language, LIGHT)
        chart.resize(SIZE)
        chart.show_chart(chart_of(shown, axis, language, LIGHT))
        chart.grab()  # lays the axes out
        chart.settle()
        for ending, content in (("png", png_of(chart)), ("svg", svg_of(chart))):
            file = folder / f"{axis.outcome}.{ending}"
            write_atomically(file, content)
            written.append(file)
        chart.close()
    return written


def image_of(chart: ProjectionChart, scale: int = PNG_SCALE) -> QImage:
    """Return a picture of a chart as it stands, ``scale`` times its size."""
    image = QImage(chart.size() * scale, QImage.Format.Format_RGB32)
    image.fill(chart.backgroundBrush().color())
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    chart.render(painter, QRectF(image.rect()), chart.viewport().rect())
    painter.end()
    return image


def png_of(chart: ProjectionChart) -> bytes:
    """Return a chart as a PNG file."""
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image_of(chart).save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(content.data())


def svg_of(chart: ProjectionChart) -> bytes:
    """Return a chart as an SVG file."""
    content = QByteArray()
    buffer = QBuffer(content)
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setSize(chart.size())
    generator.setViewBox(QRectF(chart.rect()))
    generator.setTitle(chart.accessibleName())
    painter = QPainter(generator)
    chart.render(painter, QRectF(chart.rect()), chart.viewport().rect())
    painter.end()
    return bytes(content.data())
