"""A chart is seen whole where a page scrolls to it: by the Tab key, and where the tour points at it."""

from __future__ import annotations

from itertools import product

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QScrollArea

from offsim.app import App
from offsim.ui.charts.chart import ProjectionChart
from offsim.ui.charts.help_button import ChartHelpButton
from offsim.ui.tour.spots import bring_into_view
from tests.gui.conftest import OpenApp
from tests.gui.hands import focus, let_it_show, part

PRESETS = ("diversification", "french_recession", "high_sensitivity")


@pytest.fixture
def chart(app: App) -> ProjectionChart:
    """Be a chart below what is seen of its page, which is low."""
    app.window.resize(1100, 480)
    let_it_show()
    chart = part(app.window, ProjectionChart, "chart:turnover")
    assert not is_whole(app, chart)
    return chart


def is_whole(app: App, chart: ProjectionChart) -> bool:
    """Say whether all of a chart is seen."""
    seen = part(app.window, QScrollArea, "scroll:projection").viewport()
    return seen.rect().contains(QRect(chart.mapTo(seen, QPoint()), chart.size()))


def test_by_the_tab_key(app: App, chart: ProjectionChart) -> None:
    before = chart.previousInFocusChain()
    while before is not None and not (isinstance(before, QComboBox) and before.isVisible()):
        before = before.previousInFocusChain()
    assert before is not None
    focus(before)
    QTest.keyClick(before, Qt.Key.Key_Tab)
    assert chart.hasFocus()
    assert is_whole(app, chart)


def test_where_the_tour_points_at_it(app: App, chart: ProjectionChart) -> None:
    bring_into_view([chart], app.window)
    assert is_whole(app, chart)


def test_it_is_drawn_over_all_of_its_card_however_many_names_stand_above_the_years(open_app: OpenApp) -> None:
    app = open_app("fr")
    for preset in PRESETS:
        app.window.steps.add_preset(preset)
    for size, panel in product(((1366, 728), (1024, 728), (1366, 600), (1200, 700)), ("warnings", None)):
        app.window.resize(*size)
        app.window.panels.side.open(panel)
        let_it_show()
        for outcome in ("turnover", "jobs"):
            drawn = part(app.window, ProjectionChart, f"chart:{outcome}")
            how_read = part(app.window, ChartHelpButton, f"chart_help:chart:{outcome}")
            assert drawn.viewport().geometry() == drawn.rect(), (size, panel)
            assert drawn.height() >= drawn.minimumSizeHint().height()
            assert drawn.rect().contains(how_read.geometry())
