"""How charts look: names in the colour of text beside a swatch, a grid that is seen, and a legend of the fan."""

from __future__ import annotations

from functools import partial
from itertools import combinations

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QMenu

from offsim.app import App
from offsim.language import load_language
from offsim.model.text import LANGUAGES
from offsim.report.colours import ON_WHITE
from offsim.ui.charts.chart import ProjectionChart
from offsim.ui.charts.fan_key import FanKey
from offsim.ui.charts.figures import FLOOR_AXIS
from offsim.ui.charts.plate import plate_of
from offsim.ui.style import LIGHT
from offsim.ui.text_size import grown
from tests.gui.conftest import OpenApp
from tests.gui.hands import chart, let_it_show, part, seen, trigger, wait_until
from tests.gui.test_contrast import contrast


@pytest.mark.parametrize("language", LANGUAGES)
def test_names_are_written_in_full_where_there_is_room(open_app: OpenApp, language: str) -> None:
    app = open_app(language)
    app.window.resize(1366, 768)
    app.window.steps.add_preset("french_recession")
    seen(app)
    names = {app.language.say(scenario.name) for scenario in app.document.scenarios.told_apart}
    for drawn in app.window.pages.projection.charts:
        assert {label.textItem.toPlainText() for _, label in drawn.named_lines.values()} == names


def test_names_are_in_the_colour_of_text_and_a_swatch_has_that_of_the_line(app: App) -> None:
    app.window.steps.add_preset("french_recession")
    seen(app)
    for curve, label in chart(app, "turnover").named_lines.values():
        assert label.color.name().upper() == LIGHT.text
        assert contrast(LIGHT.text, LIGHT.base) >= 4.5
        assert label.swatch is not None
        assert label.swatch.pen().color() == curve.opts["pen"].color()


def test_scenarios_that_share_a_colour_are_drawn_in_another_pattern(app: App) -> None:
    for _ in range(len(ON_WHITE)):
        app.window.steps.add_preset("french_recession")
    seen(app)
    lines = chart(app, "turnover").named_lines.values()
    looks = {(curve.opts["pen"].color().name(), curve.opts["pen"].style()) for curve, _ in lines}
    assert len(looks) == len(lines) > len(ON_WHITE)
    for curve, label in lines:
        assert label.swatch is not None
        assert label.swatch.pen().style() == curve.opts["pen"].style()


def test_the_grid_is_seen_below_all_that_is_drawn_and_ends_with_the_years(app: App) -> None:
    drawn = chart(app, "turnover")
    seen(app)
    grid = drawn.grid.lines
    assert contrast(QColor(grid.opts["pen"].color()).name(), LIGHT.base) >= 1.3
    years, levels = grid.getData()
    assert max(years) == app.document.scenarios.study.last_year
    assert min(levels) == 0
    assert max(levels) <= drawn.top
    assert grid.zValue() < min(curve.zValue() for curve, _ in drawn.named_lines.values())
    assert grid.zValue() < 0


def test_a_legend_tells_the_parts_of_the_fan_as_long_as_there_is_one(app: App) -> None:
    seen(app)
    key = part(app.window, FanKey, "fan_key")
    assert key.isVisible()
    assert key.accessibleName() == "90 % band · 50 % band · median · central projection"
    trigger(app.window, "action:uncertainty")
    let_it_show()
    assert not key.isVisible()


def test_a_picture_of_a_chart_carries_the_legend_in_light_colours(app: App) -> None:
    seen(app)
    plate = plate_of(chart(app, "turnover"), "Turnover", right_to_left=False)
    assert isinstance(plate.chart.key, FanKey)
    assert not plate.chart.key.isVisible()
    trigger(app.window, "action:uncertainty")
    let_it_show()
    assert plate_of(chart(app, "turnover"), "Turnover", right_to_left=False).chart.key is None


def test_a_chart_is_a_card_with_round_corners_on_the_ground_of_the_window(app: App) -> None:
    seen(app)
    image = chart(app, "turnover").grab().toImage()
    assert QColor(image.pixel(0, 0)) == QColor(LIGHT.window)
    assert QColor(image.pixel(image.width() // 2, 0)) == QColor(LIGHT.line)
    assert QColor(image.pixel(image.width() // 2, 2)) == QColor(LIGHT.base)


@pytest.mark.parametrize("size", [(1024, 768), (1400, 900)])
def test_names_are_whole_and_leave_half_of_a_chart_to_the_years(app: App, size: tuple[int, int]) -> None:
    app.window.resize(*size)
    for preset in ("diversification", "french_recession"):
        app.window.steps.add_preset(preset)
    seen(app)
    for drawn in app.window.pages.projection.charts:
        box, labels = drawn.box, [label for _, label in drawn.named_lines.values()]
        assert not any("…" in label.textItem.toPlainText() for label in labels)
        years = box.mapViewToScene(QPointF(app.document.scenarios.study.last_year, 0)).x()
        assert years - box.sceneBoundingRect().left() >= 0.5 * drawn.width()
        assert box.height() >= grown(90)
        places = [label.textItem.sceneBoundingRect().adjusted(4, 5, -4, -5) for label in labels]
        assert all(drawn.sceneRect().contains(place) for place in places)
        assert not any(one.intersects(other) for one, other in combinations(places, 2))


def test_a_chart_that_becomes_wide_names_its_lines_at_their_ends_again(app: App) -> None:
    app.window.steps.add_preset("french_recession")
    for size, above in (((1024, 768), True), ((1400, 900), False), ((1024, 768), True)):
        app.window.resize(*size)
        wait_until(partial(names_stand, chart(app, "turnover"), above))


def names_stand(drawn: ProjectionChart, above: bool) -> bool:
    """Say whether all names of lines stand above the years, or none does."""
    top = drawn.box.sceneBoundingRect().top()
    tops = [label.textItem.sceneBoundingRect().center().y() for _, label in drawn.named_lines.values()]
    return [place < top for place in tops] == [above] * len(tops)


@pytest.mark.usefixtures("app")
def test_no_forms_and_menus_nobody_sees_are_made_with_a_chart() -> None:
    before = {*QApplication.topLevelWidgets()}
    drawn = ProjectionChart("chart:x", "Floor space", FLOOR_AXIS, load_language("en"), LIGHT)
    beside = {*QApplication.topLevelWidgets()} - before - {drawn}
    assert not [widget for widget in beside if isinstance(widget, QMenu) or widget.children()]
