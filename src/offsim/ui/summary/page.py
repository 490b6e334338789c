"""Lays the summary page out on one sheet of A4 and writes it as PDF: lines and letters, the fonts inside."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QRectF, Qt
from PySide6.QtGui import QPageLayout, QPageSize, QPainter, QPdfWriter

from offsim.language import Language
from offsim.report.minister_page import MinisterPage
from offsim.ui.style import LIGHT
from offsim.ui.summary.bars import bars
from offsim.ui.summary.blocks import GAP, Block, beside, column_width, paragraph, scenarios, sentences, stacked, tiles
from offsim.ui.summary.chart import draw_chart, needed_height
from offsim.ui.summary.paper import FAINT, HEIGHT, MARGIN, PLAIN, TITLE, UNITS, WIDTH, Ink, Paper

POINTS_AN_INCH = 72
ACROSS = WIDTH - 2 * MARGIN
LEAST_CHART, MOST_CHART = 125.0, 230.0
ANSWER = Ink(12.0, bold=True)


@dataclass(frozen=True, slots=True)
class Room:
    """How much may be told: rows of scenarios, and lines of each sentence of a list."""

    rows: int
    lines: int


ROOMS = (*(Room(rows, 5) for rows in range(8, 3, -1)), Room(4, 3), Room(3, 3), Room(3, 2), Room(2, 1))
"""The first is taken that leaves the chart its room: scenarios are left out and counted before sentences are cut."""


def page_pdf(page: MinisterPage, language: Language) -> bytes:
    """Return the page as a PDF file."""
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(POINTS_AN_INCH * UNITS)
    writer.setPageLayout(QPageLayout(QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, QMarginsF()))
    writer.setTitle(file_title(page, language))
    writer.setCreator("offsim")
    direction = Qt.LayoutDirection
    with QPainter(writer) as painter:
        painter.setLayoutDirection(direction.RightToLeft if language.right_to_left else direction.LeftToRight)
        _draw(Paper(painter, language.right_to_left), page, language)
    buffer.close()
    return bytes(content.data())


def file_title(page: MinisterPage, language: Language) -> str:
    """Return what programs that show the file call it."""
    return language.joined(" – ", (page.title, page.scenario))


def _draw(paper: Paper, page: MinisterPage, language: Language) -> None:
    above, footer = _above(paper, page, language), paragraph(paper, language.joined(" · ", page.footer), FAINT, ACROSS)
    bottom, least = HEIGHT - MARGIN - footer.height, max(LEAST_CHART, needed_height(paper, page.chart, language))
    for room in ROOMS:
        below = _below(paper, page, room, language)
        taken = sum(block.height + GAP for block in (*above, *below))
        free = bottom - MARGIN - taken - GAP
        if free >= least:
            break
    chart = Block(max(min(free, MOST_CHART), 0.0), lambda room: draw_chart(paper, page.chart, room, language))
    top = MARGIN
    for block in (*above, _titled(paper, page, chart), *below):
        block.draw(QRectF(MARGIN, top, ACROSS, block.height))
        top += block.height + GAP
    paper.fill(QRectF(MARGIN, bottom - 3, ACROSS, 0.5), LIGHT.line)
    footer.draw(QRectF(MARGIN, bottom, ACROSS, footer.height))


def _above(paper: Paper, page: MinisterPage, language: Language) -> list[Block]:
    about = language.joined(" · ", (page.scenario, *page.about))
    head = [
        paragraph(paper, page.title, Ink(TITLE, bold=True), ACROSS, 2),
        paragraph(paper, about, FAINT, ACROSS, 2),
    ]
    return [stacked(head, 1.0), paragraph(paper, page.sentence, ANSWER, ACROSS, 3), tiles(paper, page.tiles, ACROSS)]


def _titled(paper: Paper, page: MinisterPage, chart: Block) -> Block:
    """Return the chart below its title, which takes its height from the chart."""
    title = paragraph(paper, f"{page.chart.title} ({page.chart.unit})", PLAIN, ACROSS, 1)

    def draw(room: QRectF) -> None:
        title.draw(QRectF(room.left(), room.top(), room.width(), title.height))
        chart.draw(room.adjusted(0, title.height, 0, 0))

    return Block(chart.height, draw)


def _below(paper: Paper, page: MinisterPage, room: Room, language: Language) -> list[Block]:
    half, heading = column_width(ACROSS, 2), page.heading
    line = page.chart.shown.points[-1][1]
    told = [
        sentences(paper, heading.takes, page.takes, half, room.lines),
        sentences(paper, heading.doubts, page.doubts, half, room.lines),
    ]
    return [
        scenarios(paper, page, ACROSS, room.rows, language),
        beside([bars(paper, heading.bars, page.bars, line, half, language), stacked(told, GAP)]),
        sentences(paper, heading.warnings, page.warnings, ACROSS, room.lines),
    ]
