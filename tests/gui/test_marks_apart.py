"""What is written in a chart stands on no dot, no other text and no other target's line."""

from __future__ import annotations

from itertools import combinations

import pytest
from pyqtgraph import InfiniteLine, ScatterPlotItem
from PySide6.QtCore import QPointF, QRectF

from offsim.app import App
from offsim.session.settings import TEXT_SIZE, Settings
from offsim.ui.charts.chart import ProjectionChart
from offsim.ui.charts.end_labels import EndLabel
from offsim.ui.charts.pens import pen
from tests.gui.conftest import OpenApp
from tests.gui.hands import chart, let_it_show, seen, texts_of, turn_to

HALF_A_DOT = 4
MARGIN = 4
"""What a text keeps free around its letters."""


def words_in(drawn: ProjectionChart) -> dict[str, QRectF]:
    """Return the room of each text among the lines, without what it keeps free, in pixels."""
    inner = (MARGIN, MARGIN, -MARGIN, -MARGIN)
    return {
        words: item.mapRectToScene(item.boundingRect()).adjusted(*inner)
        for item, words in texts_of(drawn).items()
        if words and item.isVisible() and not isinstance(item, EndLabel)
    }


def dots_in(drawn: ProjectionChart) -> list[QPointF]:
    items = [item for item in drawn.items() if isinstance(item, ScatterPlotItem)]
    points = [point.pos() for item in items for point in item.points()]
    return [drawn.box.mapViewToScene(QPointF(point)) for point in points]


@pytest.mark.parametrize("text", [100, 150, 200])
@pytest.mark.parametrize("size", [(1366, 768), (1400, 900)])
@pytest.mark.parametrize("language", ["en", "ar"])
def test_words_in_a_chart_lie_on_no_dot_and_on_no_other(
    open_app: OpenApp, text: int, size: tuple[int, int], language: str
) -> None:
    Settings().set(TEXT_SIZE, text)
    app = open_app(language)
    app.window.resize(*size)
    seen(app)
    for outcome in ("turnover", "jobs"):
        drawn = chart(app, outcome)
        words = words_in(drawn)
        assert len(words) >= 2
        for room in words.values():
            around = room.adjusted(-HALF_A_DOT, -HALF_A_DOT, HALF_A_DOT, HALF_A_DOT)
            assert not any(around.contains(dot) for dot in dots_in(drawn))
        assert not any(one.intersects(other) for one, other in combinations(words.values(), 2))


def test_no_targets_line_runs_through_the_name_of_another(open_app: OpenApp) -> None:
    app = open_app("ar")
    app.window.resize(1366, 768)
    seen(app)
    drawn = chart(app, "turnover")
    scenarios = app.document.scenarios
    turnover = [scenarios.study.targets[key] for key in scenarios.targets if "jobs" not in key]
    box = drawn.box
    heights = [box.mapViewToScene(QPointF(0, target.value.value)).y() for target in turnover]
    assert len(heights) == 2
    for room in words_in(drawn).values():
        assert not any(room.top() + 1 < height < room.bottom() - 1 for height in heights)


def test_the_line_before_the_projection_goes_behind_names_of_targets(app: App) -> None:
    seen(app)
    drawn = chart(app, "turnover")
    line = next(item for item in drawn.items() if isinstance(item, InfiniteLine) and item.isVisible())
    names = [item for item, words in texts_of(drawn).items() if "target" in words]
    assert names
    assert all(item.zValue() > line.zValue() and item.fill.color().alpha() == 255 for item in names)


def test_dots_and_lines_grow_with_text_but_hairlines_stay(open_app: OpenApp) -> None:
    Settings().set(TEXT_SIZE, 200)
    drawn = chart(open_app("en"), "turnover")
    sizes = {item.opts["size"] for item in drawn.items() if isinstance(item, ScatterPlotItem)}
    assert min(sizes) >= 16
    assert (pen("#000000", 2.5).widthF(), pen("#000000").widthF()) == (5.0, 1.0)


@pytest.mark.parametrize("text", [100, 200])
def test_a_dot_of_the_first_year_is_whole(open_app: OpenApp, text: int) -> None:
    Settings().set(TEXT_SIZE, text)
    app = open_app("en")
    turn_to(app, "hindcast")
    app.window.resize(1400, 900)
    let_it_show()
    charts = app.window.pages.front.findChildren(ProjectionChart)
    assert charts
    for drawn in charts:
        left = drawn.box.sceneBoundingRect().left()
        sizes = [item.opts["size"] for item in drawn.items() if isinstance(item, ScatterPlotItem)]
        assert min(dot.x() for dot in dots_in(drawn)) - left >= max(sizes) / 2
