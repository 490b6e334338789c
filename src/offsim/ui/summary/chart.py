"""The chart of the summary page: turnover by year with its band, target, reference and what was observed."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from math import ceil, cos, log10, sin, tau

from PySide6.QtCore import QPointF, QRectF

from offsim.language import Language
from offsim.report.minister_chart import Dots, Line, PageChart
from offsim.ui.charts.rounding import round_range, round_step
from offsim.ui.mixed_colour import mixed
from offsim.ui.style import LIGHT
from offsim.ui.summary.paper import ALIGN, BODY, FAINT, Ink, Paper

Shape = tuple[tuple[float, float], ...]
Drawn = Callable[[Paper, QPointF], None]
Entry = tuple[Drawn, str, Ink]
"""Of the key: how its mark is drawn at a place, what it says, and how that is written."""

AXIS, ABOVE, BELOW, LEAST_ASIDE, MOST_ASIDE = 34.0, 6.0, 13.0, 110.0, 210.0
LEVELS_APART, YEAR_APART = 22.0, 30.0
KEY_LINES, KEY_GAP, MARK, BESIDE = 3, 2.0, 18.0, 10.0
"""Of an entry of the key: how many lines at most, and in points what is below it, left of its words and left of all."""
OUTER, INNER = 0.16, 0.34
DOT = 2.4
CORNERS = 24
"""Of what stands for a circle."""
OUTLINES: Mapping[str, Shape] = {
    "circle": tuple((1.15 * cos(turn), 1.15 * sin(turn)) for turn in (tau * k / CORNERS for k in range(CORNERS))),
    "square": ((-1, -1), (1, -1), (1, 1), (-1, 1)),
    "triangle": ((-1.2, -1), (1.2, -1), (0, 1.2)),
    "diamond": ((0, -1.3), (1.3, 0), (0, 1.3), (-1.3, 0)),
}
"""Outlines of what was observed, by shape (of ``SHAPES``), in parts of ``DOT``."""


@dataclass(frozen=True, slots=True)
class Scale:
    """Where years and values lie in a room."""

    room: QRectF
    years: tuple[int, int]
    values: tuple[float, float]

    def at(self, year: float, value: float) -> QPointF:
        """Return the place of a value in a year."""
        (first, last), (low, high) = self.years, self.values
        x = self.room.left() + (year - first) / max(last - first, 1) * self.room.width()
        return QPointF(x, self.room.bottom() - (value - low) / (high - low) * self.room.height())

    def along(self, line: Line | Dots) -> list[QPointF]:
        """Return the places of a line."""
        return [self.at(*point) for point in line.points]


def draw_chart(paper: Paper, chart: PageChart, room: QRectF, language: Language) -> None:
    """Draw the chart in a room, years from left to right in every language, and its key at the right."""
    entries = [*_entries(chart, language)]
    aside = _aside(paper, entries)
    inside = room.adjusted(AXIS, ABOVE, -aside, -BELOW)
    scale = _scale(chart, inside)
    _draw_axes(paper, scale, language)
    _draw_band(paper, scale, chart)
    if chart.target:
        paper.stroke(scale.along(chart.target), LIGHT.warn, 1.0, dashed=True)
    if chart.reference:
        paper.stroke(scale.along(chart.reference), LIGHT.reference, 1.4)
    paper.stroke(scale.along(chart.shown), LIGHT.scenario(chart.colour), 2.0)
    for dots in chart.observed:
        for place in scale.along(dots):
            paper.shape(_outline(OUTLINES[dots.shape], place), LIGHT.base, LIGHT.text)
    _draw_key(paper, entries, QRectF(inside.right() + BESIDE, inside.top(), aside - BESIDE, inside.height()))


def needed_height(paper: Paper, chart: PageChart, language: Language) -> float:
    """Return how high a chart and its title, a line, have to be, in points, so that its key is whole."""
    entries = [*_entries(chart, language)]
    width = _aside(paper, entries) - BESIDE
    return paper.line() + ABOVE + sum(_key_height(paper, entry, width) + KEY_GAP for entry in entries)


def _scale(chart: PageChart, room: QRectF) -> Scale:
    lines = (chart.shown, chart.reference, chart.target, *chart.observed, *chart.band.values())
    points = [point for line in lines if line for point in line.points]
    years = [year for year, _ in points]
    return Scale(room, (min(years), max(years)), round_range([value for _, value in points]))


def _draw_axes(paper: Paper, scale: Scale, language: Language) -> None:
    (first, last), (low, high) = scale.years, scale.values
    step = round_step((high - low) * LEVELS_APART / scale.room.height())
    decimals = max(0, ceil(-log10(step) - 1e-9))
    for number in range(ceil(low / step - 1e-9), int(high / step + 1e-9) + 1):
        level = scale.at(first, number * step)
        paper.stroke([level, QPointF(scale.room.right(), level.y())], LIGHT.line, 0.5)
        paper.write_at(level - QPointF(4, 0), language.number(number * step, decimals), FAINT, ALIGN.AlignRight)
    every = max(1, ceil(YEAR_APART * (last - first) / scale.room.width()))
    for year in range(last, first - 1, -every):
        below = QPointF(scale.at(year, low).x(), scale.room.bottom() + BELOW / 2 + 2)
        paper.write_at(below, str(year), FAINT, ALIGN.AlignHCenter)


def _draw_band(paper: Paper, scale: Scale, chart: PageChart) -> None:
    """Draw the two tints, which lie over one another, each between a level and the one as far from the other end."""
    levels = [chart.band[level] for level in sorted(chart.band)]
    for place, share in enumerate((OUTER, INNER)):
        if levels:
            low, high = levels[place], levels[-1 - place]
            colour = mixed(LIGHT.scenario(chart.colour), share, LIGHT.base).name()
            paper.shape([*scale.along(low), *reversed(scale.along(high))], colour)


def _aside(paper: Paper, entries: Sequence[Entry]) -> float:
    """Return how wide the key is, so that few of its entries take more than one line."""
    widest = max(paper.width(words, ink) for _, words, ink in entries)
    return min(max(BESIDE + MARK + widest + 2, LEAST_ASIDE), MOST_ASIDE)


def _draw_key(paper: Paper, entries: Sequence[Entry], room: QRectF) -> None:
    top = room.top()
    for entry in entries:
        draw, words, ink = entry
        high = _key_height(paper, entry, room.width())
        if top + high > room.bottom() + BELOW:
            return
        draw(paper, QPointF(room.left(), top + paper.line(ink) / 2))
        text = QRectF(room.left() + MARK, top, room.width() - MARK, high)
        paper.write(paper.unmirrored(text), words, ink)
        top += high + KEY_GAP


def _key_height(paper: Paper, entry: Entry, width: float) -> float:
    _, words, ink = entry
    return min(paper.height(words, width - MARK, ink), KEY_LINES * paper.line(ink))


def _entries(chart: PageChart, language: Language) -> Iterator[Entry]:
    own = LIGHT.scenario(chart.colour)

    def stroke(colour: str, width: float, *, dashed: bool = False) -> Drawn:
        return lambda paper, at: paper.stroke([at, at + QPointF(13, 0)], colour, width, dashed=dashed)

    def dot(shape: Shape) -> Drawn:
        return lambda paper, at: paper.shape(_outline(shape, at + QPointF(6.5, 0)), LIGHT.base, LIGHT.text)

    def tint(share: float) -> Drawn:
        corners = ((0, -4), (13, -4), (13, 4), (0, 4))
        return lambda paper, at: paper.shape([at + QPointF(*c) for c in corners], mixed(own, share, LIGHT.base).name())

    yield stroke(own, 2.0), chart.shown.name, Ink(BODY, bold=True, colour=own)
    if chart.reference:
        yield stroke(LIGHT.reference, 1.4), chart.reference.name, FAINT
    if chart.target:
        yield stroke(LIGHT.warn, 1.0, dashed=True), chart.target.name, Ink(BODY, colour=LIGHT.warn)
    if chart.band:
        yield tint(INNER), language.translate("SummaryPage", "50 % of simulations"), FAINT
        yield tint(OUTER), language.translate("SummaryPage", "90 % of simulations"), FAINT
    observed = language.translate("ProjectionPage", "Observed: {perimeters}")
    for dots in chart.observed:
        yield dot(OUTLINES[dots.shape]), observed.format(perimeters=dots.name), FAINT


def _outline(shape: Shape, place: QPointF) -> list[QPointF]:
    return [place + QPointF(x, y) * DOT for x, y in shape]
