"""The parts of the summary page, each with the height it takes and a way to draw it in a room as wide as asked for."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF

from offsim.language import Language
from offsim.report.minister_page import MinisterPage, more_words
from offsim.report.tables import Cell, written
from offsim.report.tiles import Tile
from offsim.ui.style import LIGHT
from offsim.ui.summary.paper import BODY, BOLD, FAINT, FIGURE, PLAIN, UNBOUNDED, Ink, Paper

GAP, PAD = 7.0, 6.0
NAMES = 0.3
"""How much of a table's width names take."""
HEADING = Ink(10.0, bold=True, colour=LIGHT.accent)
STATES = {True: LIGHT.good, False: LIGHT.bad, None: LIGHT.warn}
LINES = 2


@dataclass(frozen=True, slots=True)
class Block:
    """A part of the page that takes a height, in points."""

    height: float
    draw: Callable[[QRectF], None]


def paragraph(paper: Paper, words: str, ink: Ink, width: float, lines: int = 0) -> Block:
    """Return words wrapped at a width, on as many lines at most if that is said."""
    most = lines * paper.line(ink) if lines else UNBOUNDED
    height = min(paper.height(words, width, ink), most)
    return Block(height, lambda room: paper.write(room, words, ink))


def beside(blocks: Sequence[Block]) -> Block:
    """Return blocks beside one another, all as wide."""

    def draw(room: QRectF) -> None:
        for place, block in zip(columns(room, len(blocks)), blocks, strict=True):
            block.draw(QRectF(place.left(), place.top(), place.width(), block.height))

    return Block(max(block.height for block in blocks), draw)


def columns(room: QRectF, number: int) -> list[QRectF]:
    """Return as many parts of a room as asked for, beside one another with a gap between them."""
    width = column_width(room.width(), number)
    return [
        QRectF(room.left() + place * (width + 2 * GAP), room.top(), width, room.height()) for place in range(number)
    ]


def column_width(width: float, number: int) -> float:
    """Return how wide each of so many columns is."""
    return (width - 2 * GAP * (number - 1)) / number


def stacked(blocks: Sequence[Block], gap: float = 2.0) -> Block:
    """Return blocks below one another."""

    def draw(room: QRectF) -> None:
        top = room.top()
        for block in blocks:
            block.draw(QRectF(room.left(), top, room.width(), block.height))
            top += block.height + gap

    return Block(sum(block.height for block in blocks) + gap * (len(blocks) - 1), draw)


def sentences(paper: Paper, heading: str, told: Sequence[str], width: float, lines: int) -> Block:
    """Return sentences below a heading, each with a mark before it and on as many lines at most."""
    mark = 9.0
    parts = [paragraph(paper, heading, HEADING, width)]
    for words in told:
        inside = paragraph(paper, words, PLAIN, width - mark, lines)

        def draw(room: QRectF, inside: Block = inside) -> None:
            paper.write(QRectF(room.left(), room.top(), mark, paper.line()), "•", FAINT)
            inside.draw(room.adjusted(mark, 0, 0, 0))

        parts.append(Block(inside.height, draw))
    return stacked(parts)


def tile(paper: Paper, shown: Tile, width: float) -> Block:
    """Return a figure in a frame, with its target, the gap and a word for its state."""
    state = Ink(BODY, bold=True, colour=STATES[shown.good] if shown.target else LIGHT.faint)
    parts = [
        paragraph(paper, words, ink, width - 2 * PAD, LINES)
        for words, ink in (
            (shown.title, FAINT),
            (shown.amount, Ink(FIGURE, bold=True)),
            (shown.target_label, PLAIN),
            (shown.gap, PLAIN),
            (shown.state, state),
        )
        if words
    ]
    inside = stacked(parts, 1.5)

    def draw(room: QRectF) -> None:
        inside.draw(room.adjusted(PAD, PAD, -PAD, -PAD))

    return Block(inside.height + 2 * PAD, draw)


def tiles(paper: Paper, shown: Sequence[Tile], width: float) -> Block:
    """Return figures beside one another, in frames of one height."""
    inside = [tile(paper, each, column_width(width, len(shown))) for each in shown]
    height = max(block.height for block in inside)

    def draw(room: QRectF) -> None:
        for place, block in zip(columns(room, len(inside)), inside, strict=True):
            paper.fill(place, LIGHT.window, LIGHT.line)
            block.draw(place)

    return Block(height, draw)


def scenarios(paper: Paper, page: MinisterPage, width: float, most: int, language: Language) -> Block:
    """Return the table of scenarios below its heading, with as many lines at most, the one shown among them."""
    shown, bold, ink = page.scenarios, page.scenario, {True: BOLD, False: PLAIN}
    rows = _rows(page, most)
    parts = [paragraph(paper, page.heading.scenarios, HEADING, width), _row(paper, shown.head, FAINT, width, lines=3)]
    for row in rows:
        words = [written(cell, language) for cell in row]
        parts.append(_row(paper, words, ink[row[0] == bold], width))
    if more := page.more + len(shown.rows) - len(rows):
        parts.append(paragraph(paper, more_words(more, language), FAINT, width))
    return stacked(parts)


def _rows(page: MinisterPage, most: int) -> Sequence[Sequence[Cell]]:
    rows = page.scenarios.rows
    if len(rows) + bool(page.more) <= most:
        return rows
    first = sorted(rows, key=lambda row: row[0] != page.scenario)[: most - 1]
    return [row for row in rows if row in first]


def _row(paper: Paper, words: Sequence[str], ink: Ink, width: float, lines: int = 1) -> Block:
    names = width * NAMES
    each = (width - names) / max(len(words) - 1, 1)
    widths = [names, *([each] * (len(words) - 1))]
    heights = [
        min(paper.height(cell, wide - 4, ink), lines * paper.line(ink))
        for cell, wide in zip(words, widths, strict=True)
    ]

    def draw(room: QRectF) -> None:
        left = room.left()
        for place, (cell, wide) in enumerate(zip(words, widths, strict=True)):
            box = QRectF(left + (0 if place == 0 else 4), room.top(), wide - 4, room.height())
            (paper.write if lines > 1 else paper.write_line)(box, cell, ink, start=place == 0)
            left += wide
        paper.fill(QRectF(room.left(), room.bottom() + 0.5, room.width(), 0.4), LIGHT.line)

    return Block(max(heights), draw)
