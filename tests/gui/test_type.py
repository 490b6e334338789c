"""The type that ships is what is written in, on the screen and on paper, and none of it is too small to read."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QFont, QFontInfo, QFontMetricsF
from PySide6.QtWidgets import QApplication, QGraphicsTextItem, QWidget
from pytestqt.qtbot import QtBot

from offsim.app import App
from offsim.ui.charts.plate import pdf_of, plate_of
from offsim.ui.charts.plot import Plot
from offsim.ui.fonts import ARABIC, LATIN, semi_bold, use_type
from offsim.ui.pages.page_table import PAGES
from offsim.ui.plain_text import MarkedUpText, marked_up, written
from offsim.ui.style import CAPTION, HEADING, NORMAL, TITLE, VALUE, sized
from tests.gui.conftest import OpenApp
from tests.gui.hands import let_it_show

LEAST_POINTS = 9.0
FIGURES = "0123456789"


@pytest.mark.parametrize(("language", "family"), [("en", LATIN), ("fr", LATIN), ("ar", ARABIC)])
def test_the_window_is_written_in_the_type_that_ships(open_app: OpenApp, language: str, family: str) -> None:
    app = open_app(language)
    for shown in (app.window, *app.window.findChildren(QWidget)):
        assert QFontInfo(shown.font()).family() == family, shown.objectName()


@pytest.mark.parametrize("right_to_left", [False, True], ids=["latin", "arabic"])
@pytest.mark.parametrize("bold", [False, True], ids=["regular", "semi-bold"])
def test_figures_have_one_width_and_the_heavier_weight_is_a_drawn_one(
    qapp: QApplication, *, right_to_left: bool, bold: bool
) -> None:
    use_type(qapp, right_to_left=right_to_left)
    font = semi_bold(QFont()) if bold else QFont()
    assert len({QFontMetricsF(font).horizontalAdvance(figure) for figure in FIGURES}) == 1
    assert QFontInfo(font).weight() == (QFont.Weight.DemiBold if bold else QFont.Weight.Normal)


def test_there_are_five_sizes_of_type_and_the_least_is_nine_points(qapp: QApplication) -> None:
    use_type(qapp, right_to_left=False)
    points = [sized(QFont(), size).pointSizeF() for size in (CAPTION, NORMAL, HEADING, TITLE, VALUE)]
    assert points == pytest.approx([9.0, 9.75, 11.25, 15.75, 24.0])


@pytest.mark.parametrize("page", [row.key for row in PAGES])
def test_no_text_of_a_page_is_smaller_than_nine_points(app: App, page: str) -> None:
    app.window.resize(1024, 768)
    app.window.pages.show_page(page)
    let_it_show()
    for shown in app.window.findChildren(QWidget):
        assert shown.font().pointSizeF() >= LEAST_POINTS - 0.01, shown.objectName()
    for chart in app.window.pages.front.findChildren(QWidget):
        items = chart.scene().items() if isinstance(chart, Plot) else []
        for item in items:
            if isinstance(item, QGraphicsTextItem) and item.isVisible():
                assert item.font().pointSizeF() >= LEAST_POINTS - 0.01, item.toPlainText()


def test_a_chart_as_a_picture_is_written_in_it_too(app: App) -> None:
    chart = app.window.pages.projection.charts[0]
    written = pdf_of(plate_of(chart, "Turnover", right_to_left=False))()
    assert b"IBMPlexSans" in written


def test_headings_in_running_text_have_the_weight_that_ships(qtbot: QtBot) -> None:
    browser = MarkedUpText()
    qtbot.addWidget(browser)
    browser.show_marked_up(marked_up("div", marked_up("h3", written("Growth")), marked_up("b", written("4 %"))))
    block = browser.document().begin()
    while block.isValid():
        assert block.begin().fragment().charFormat().fontWeight() == QFont.Weight.DemiBold, block.text()
        block = block.next()
