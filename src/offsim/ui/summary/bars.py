"""The largest bars of the sensitivity on the summary page: what a lever's two ends make of turnover."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF

from offsim.language import Language
from offsim.report.minister_page import PageBar
from offsim.ui.charts.tornado_row import KEY
from offsim.ui.mixed_colour import mixed
from offsim.ui.style import LIGHT
from offsim.ui.summary.blocks import HEADING, Block, paragraph, stacked
from offsim.ui.summary.paper import ALIGN, FAINT, PLAIN, Paper

THICK, APART, BELOW = 8.0, 6.0, 2.0
ENDS = 0.29
"""How much of the width the words at each end of a bar may take."""
DECIMALS = 1
Scale = tuple[float, tuple[float, float]]
"""The value that bars begin at, and the least and the greatest they reach."""
LOW, HIGH = mixed(LIGHT.accent, 0.4, LIGHT.base).name(), LIGHT.accent


def bars(paper: Paper, heading: str, shown: Sequence[PageBar], line: float, width: float, language: Language) -> Block:
    """Return the bars from the ``line``'s value, numbers rising to the right in every language."""
    parts = [paragraph(paper, heading, HEADING, width)]
    if shown:
        parts.append(_legend(paper, language))
    ends = [line, *(end for bar in shown for end in (bar.at_low, bar.at_high))]
    scale = line, (min(ends), max(ends))
    parts += [_bar(paper, bar, scale, width, language) for bar in shown]
    return stacked(parts)


def _legend(paper: Paper, language: Language) -> Block:
    named = (
        (LOW, language.say(KEY[0])),
        (HIGH, language.say(KEY[1])),
    )

    def draw(room: QRectF) -> None:
        left = room.left()
        for colour, words in named:
            paper.fill(QRectF(left, room.top() + 2.5, 8, 6), colour)
            wide = paper.width(words, FAINT) + 2
            paper.write_line(QRectF(left + 11, room.top(), wide, room.height()), words, FAINT)
            left += wide + 20

    return Block(paper.line(FAINT), draw)


def _bar(paper: Paper, bar: PageBar, scale: Scale, width: float, language: Language) -> Block:
    numbers = [language.number(end, DECIMALS) for end in sorted((bar.at_low, bar.at_high))]
    reach = language.joined(" – ", numbers)
    high, wide = paper.line(), paper.width(reach) + 2
    name = paragraph(paper, bar.lever, PLAIN, width - wide - APART, lines=2)

    def draw(room: QRectF) -> None:
        name.draw(QRectF(room.left(), room.top(), width - wide - APART, name.height))
        paper.write_line(QRectF(room.right() - wide, room.top(), wide, high), reach, FAINT, start=False)
        below = paper.unmirrored(QRectF(room.left(), room.top() + name.height, room.width(), high))
        _draw_bar(paper, bar, scale, below)

    return Block(name.height + high + BELOW, draw)


def _draw_bar(paper: Paper, bar: PageBar, scale: Scale, room: QRectF) -> None:
    inside = room.adjusted(ENDS * room.width(), 0, -ENDS * room.width(), 0)
    line, (low, high) = scale

    def x_of(outcome: float) -> float:
        return inside.left() + (outcome - low) / ((high - low) or 1.0) * inside.width()

    middle = room.center().y()
    for outcome, colour in ((bar.at_low, LOW), (bar.at_high, HIGH)):
        left, right = sorted((x_of(line), x_of(outcome)))
        top, bottom = middle - THICK / 2, middle + THICK / 2
        corners = [QPointF(left, top), QPointF(right, top), QPointF(right, bottom), QPointF(left, bottom)]
        paper.shape(corners, colour)
    paper.stroke([QPointF(x_of(line), room.top()), QPointF(x_of(line), room.bottom())], LIGHT.text, 0.8)
    words = (bar.low, bar.high) if bar.at_low <= bar.at_high else (bar.high, bar.low)
    least, most = sorted((x_of(bar.at_low), x_of(bar.at_high)))
    paper.write_at(QPointF(min(least, x_of(line)) - 3, middle), words[0], PLAIN, ALIGN.AlignRight)
    paper.write_at(QPointF(max(most, x_of(line)) + 3, middle), words[1], PLAIN, ALIGN.AlignLeft)
