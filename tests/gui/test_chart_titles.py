"""Titles of charts and names along their sides: above the lines, within the chart, and never without their unit."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QFontMetrics

from offsim.app import App
from offsim.language import load_language
from offsim.session.settings import TEXT_SIZE, Settings
from offsim.ui.charts.chart import ProjectionChart
from offsim.ui.charts.figures import FLOOR_AXIS
from offsim.ui.charts.short_names import with_unit
from offsim.ui.charts.threshold_map import ThresholdMap
from offsim.ui.style import LIGHT
from tests.gui.conftest import OpenApp
from tests.gui.hands import chart, let_it_show, part, seen, settled, turn_to, wait_until

TITLE = "Floor space needed, thousand m²"


@pytest.mark.parametrize("text", [100, 150, 200])
def test_no_line_of_a_chart_crosses_its_title(open_app: OpenApp, text: int) -> None:
    Settings().set(TEXT_SIZE, text)
    app = open_app("en")
    seen(app)
    drawn = chart(app, "turnover")
    title = drawn.area.title
    written = title.item.mapRectToScene(title.item.boundingRect())
    assert written.bottom() <= drawn.box.sceneBoundingRect().top() + 1


@pytest.mark.usefixtures("app")
def test_a_title_that_is_too_long_does_not_push_a_chart_beyond_its_edge() -> None:
    drawn = ProjectionChart("chart:x", TITLE, FLOOR_AXIS, load_language("en"), LIGHT)
    drawn.resize(640, 200)
    drawn.show()
    let_it_show()
    drawn.resize(250, 200)
    let_it_show()
    shown = drawn.area.title.item.toPlainText()
    assert shown.endswith("…, thousand m²")
    assert drawn.area.sceneBoundingRect().right() <= drawn.width() + 1


def test_a_name_is_cut_before_its_unit_and_loses_its_group_first(app: App) -> None:
    metrics = QFontMetrics(app.window.font())
    for unit in (", pp per pp", " (pt/pt)", "، نقطة/نقطة"):
        own = f"Sensitivity to French growth{unit}"
        whole = f"French market · {own}"
        assert with_unit(whole, metrics, metrics.horizontalAdvance(whole)) == whole
        assert with_unit(whole, metrics, metrics.horizontalAdvance(own)) == own
        least = with_unit(whole, metrics, metrics.horizontalAdvance(own) - 30)
        assert least.endswith(f"…{unit}")
        assert metrics.horizontalAdvance(least) <= metrics.horizontalAdvance(own) - 30


@pytest.mark.parametrize("text", [100, 150, 200])
@pytest.mark.parametrize("language", ["en", "fr", "ar"])
def test_the_sides_of_a_map_have_their_units_in_a_low_window(open_app: OpenApp, text: int, language: str) -> None:
    Settings().set(TEXT_SIZE, text)
    app = open_app(language)
    turn_to(app, "frontier")
    app.window.resize(1366, 680)
    wait_until(lambda: settled(app))
    let_it_show()
    drawn = part(app.window, ThresholdMap, "map")
    for side in ("left", "bottom"):
        axis = drawn.area.axes[side]
        name = axis.label.toPlainText().strip().replace("\N{WORD JOINER}", "")
        unit = {"left": ("pp per pp", "pt/pt)", "نقطة/نقطة"), "bottom": ("%/yr", "%/an)", "%/سنة")}[side]
        assert name.endswith(unit)
        written = axis.label.mapRectToScene(axis.label.boundingRect())
        assert drawn.sceneRect().contains(written.center())
        assert max(written.width(), written.height()) <= max(drawn.width(), drawn.height())
