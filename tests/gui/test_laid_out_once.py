"""What is shown for the first time is laid out before it is painted: nothing jumps under the eye."""

from __future__ import annotations

from collections import defaultdict

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QScrollBar, QWidget

from offsim.app import App
from offsim.model.text import LANGUAGES
from offsim.ui.charts.chart import ProjectionChart
from offsim.ui.pages.hindcast_page import HindcastPage
from offsim.ui.pages.page import Page
from offsim.ui.splitter import Splitter
from tests.gui.conftest import OpenApp
from tests.gui.hands import let_it_show, part, wait_until

SIZES = ((1400, 900), (1024, 768))
AT_ONCE = ("compare", "sites", "seek", "frontier", "explain", "data", "study", "sources")
"""Pages that have all their answers before they are seen."""


class FirstPainting(QObject):
    """Keeps where the parts of a page were when it was first painted."""

    def __init__(self, page: Page) -> None:
        super().__init__()
        self.page = page
        self.found: dict[QWidget, QRect] = {}
        page.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Note the places."""
        if watched is self.page and event.type() is QEvent.Type.Paint and not self.found:
            self.found = places(self.page)
        return False


def places(page: Page) -> dict[QWidget, QRect]:
    """Return where the parts of a page lie that its layouts place."""
    return {
        part: QRect(part.mapTo(page, QPoint(0, 0)), part.size())
        for part in page.findChildren(QWidget)
        if part.isVisible() and not isinstance(part, QScrollBar) and not _within_a_table(part)
    }


def _within_a_table(part: QWidget) -> bool:
    """Say whether a table or list places a part itself, as its headings: it does so while it is painted."""
    above = part.parentWidget()
    return isinstance(above, QAbstractScrollArea)


def show_first(app: App, key: str) -> FirstPainting:
    """Turn to a page for the first time, and let it be painted."""
    pages = app.window.pages
    first: list[FirstPainting] = []
    pages.currentChanged.connect(lambda _: first.append(FirstPainting(pages.front)))
    pages.show_page(key)
    let_it_show()
    return first[0]


@pytest.mark.parametrize("size", SIZES, ids=str)
@pytest.mark.parametrize("language", ["en", "ar"])
def test_a_page_is_painted_first_as_it_stays(open_app: OpenApp, language: str, size: tuple[int, int]) -> None:
    app = open_app(language)
    app.window.resize(*size)
    let_it_show()
    for key in AT_ONCE:
        first = show_first(app, key)
        let_it_show()
        now = places(first.page)
        assert first.found, key
        moved = {part.objectName() for part, place in first.found.items() if now.get(part) not in (None, place)}
        assert not moved, key


@pytest.mark.parametrize("size", SIZES, ids=str)
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_page_of_the_record_has_room_for_the_answer_that_comes_later(
    open_app: OpenApp, language: str, size: tuple[int, int]
) -> None:
    app = open_app(language)
    app.window.resize(*size)
    let_it_show()
    first = show_first(app, "hindcast")
    page = part(app.window, HindcastPage, "page:hindcast")
    wait_until(lambda: not page.busy)
    let_it_show()
    now = places(page)
    assert {named.objectName() for named, place in first.found.items() if now.get(named) not in (None, place)} == set()


@pytest.fixture
def fitted(monkeypatch: pytest.MonkeyPatch) -> dict[str, list[QSize]]:
    """Return the sizes that charts have been fitted to, by name, from now on."""
    found: dict[str, list[QSize]] = defaultdict(list)
    whole = ProjectionChart.fit_to_size

    def fit(chart: ProjectionChart) -> None:
        found[chart.objectName()].append(chart.size())
        whole(chart)

    monkeypatch.setattr(ProjectionChart, "fit_to_size", fit)
    return found


def test_a_chart_is_fitted_once_to_all_the_sizes_a_page_gives_it(
    open_app: OpenApp, fitted: dict[str, list[QSize]]
) -> None:
    charts = open_app("fr").window.pages.projection.charts
    assert fitted["chart:turnover"] == [charts[0].size()]


class PaintedSizes(QObject):
    """Keeps the sizes a chart is painted in, and what it had been fitted to."""

    def __init__(self, chart: ProjectionChart, fitted: dict[str, list[QSize]]) -> None:
        super().__init__()
        self._chart, self._fitted = chart, fitted
        self.found: list[tuple[QSize, QSize]] = []
        chart.viewport().installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Note them, before it is painted."""
        if event.type() is QEvent.Type.Paint:
            self.found.append((self._chart.size(), self._fitted[self._chart.objectName()][-1]))
        return False


def test_a_chart_that_is_seen_is_painted_for_the_size_it_has(open_app: OpenApp, fitted: dict[str, list[QSize]]) -> None:
    window = open_app("en").window
    let_it_show()
    chart = window.pages.projection.charts[0]
    painted = PaintedSizes(chart, fitted)
    for step in range(20):
        window.resize(1400 - 16 * step, 900 - 6 * step)
        QApplication.processEvents()
    splitter = part(window, Splitter, "projection_parts")
    for above in (300, 600, 400):
        splitter.setSizes([above, 900 - above])
        QApplication.processEvents()
    assert len({size.toTuple() for size, _ in painted.found}) > len(SIZES)
    assert not [(size, known) for size, known in painted.found if size != known]
