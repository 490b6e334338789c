"""The pages side by side: only the one in front is shown a picture, and a page is made when it is first looked at."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QTabWidget, QVBoxLayout, QWidget

from offsim.language import Language
from offsim.model.study import Study
from offsim.model.text import QT_TRANSLATE_NOOP, Message
from offsim.session.aims import NO_TICKS, Ticks
from offsim.session.picture import Picture
from offsim.ui.pages.page import Page
from offsim.ui.pages.projection_page import ProjectionPage
from offsim.ui.style import SMALL, Theme, scaled

SOURCES = "sources"


@dataclass(frozen=True, slots=True)
class PageRow:
    """A page by its key, what its tab says, and what makes it."""

    key: str
    label: Message
    make: Callable[[Study, Language, Theme], Page]


def _takes(study: Study, language: Language, theme: Theme) -> Page:
    from offsim.ui.pages.takes_page import TakesPage  # noqa: PLC0415  (not before it is looked at)

    return TakesPage(study, language, theme)


def _compare(study: Study, language: Language, theme: Theme) -> Page:
    from offsim.ui.pages.compare_page import ComparePage  # noqa: PLC0415  (not before it is looked at)

    return ComparePage(study, language, theme)


def _frontier(study: Study, language: Language, theme: Theme) -> Page:
    from offsim.ui.pages.frontier_page import FrontierPage  # noqa: PLC0415  (not before it is looked at)

    return FrontierPage(study, language, theme)


def _matters(study: Study, language: Language, theme: Theme) -> Page:
    from offsim.ui.pages.matters_page import MattersPage  # noqa: PLC0415  (not before it is looked at)

    return MattersPage(study, language, theme)


def _why(study: Study, language: Language, theme: Theme) -> Page:
    from offsim.ui.pages.why_page import WhyPage  # noqa: PLC0415  (not before it is looked at)

    return WhyPage(study, language, theme)


def _places(study: Study, language: Language, theme: Theme) -> Page:
    from offsim.ui.pages.places_page import PlacesPage  # noqa: PLC0415  (not before it is looked at)

    return PlacesPage(study, language, theme)


def _record(study: Study, language: Language, theme: Theme) -> Page:
    from offsim.ui.pages.record_page import RecordPage  # noqa: PLC0415  (not before it is looked at)

    return RecordPage(study, language, theme)


def _sources(study: Study, language: Language, _theme: Theme) -> Page:
    from offsim.ui.pages.sources_page import SourcesPage  # noqa: PLC0415  (not before it is looked at)

    return SourcesPage(study, language)


def _projection(_study: Study, language: Language, theme: Theme) -> Page:
    return ProjectionPage(language, theme)


PAGES = (
    PageRow("projection", QT_TRANSLATE_NOOP("Page", "Projection"), _projection),
    PageRow("takes", QT_TRANSLATE_NOOP("Page", "What it takes"), _takes),
    PageRow("frontier", QT_TRANSLATE_NOOP("Page", "Frontier"), _frontier),
    PageRow("matters", QT_TRANSLATE_NOOP("Page", "What matters"), _matters),
    PageRow("why", QT_TRANSLATE_NOOP("Page", "Why"), _why),
    PageRow("compare", QT_TRANSLATE_NOOP("Page", "Compare"), _compare),
    PageRow("places", QT_TRANSLATE_NOOP("Page", "Places"), _places),
    PageRow("record", QT_TRANSLATE_NOOP("Page", "Record"), _record),
    PageRow(SOURCES, QT_TRANSLATE_NOOP("Page", "Sources"), _sources),
)


class Pages(QTabWidget):
    """Holds the pages of one study, ``projection`` from the start; passes on the wishes of every page."""

    levers_wanted = Signal(object, str, int)
    lever_wanted = Signal(str)
    scenario_wanted = Signal(object)
    aim_wanted = Signal(object)

    def __init__(self, study: Study, language: Language, theme: Theme) -> None:
        super().__init__()
        self._study, self._language, self._theme = study, language, theme
        self._picture: Picture | None = None
        self._made: dict[str, Page] = {}
        self._held = False
        self._ticks = NO_TICKS
        self.setObjectName("pages")
        self.setDocumentMode(True)
        scaled(self.tabBar(), SMALL)  # so that all of them have room in the narrowest window
        self._places: dict[str, QVBoxLayout] = {}
        for row in PAGES:
            place = QWidget()
            self._places[row.key] = QVBoxLayout(place)
            self._places[row.key].setContentsMargins(0, 0, 0, 0)
            self.addTab(place, language.say(row.label))
        self.projection = ProjectionPage(language, theme)
        self._keep(PAGES[0], self.projection)
        self.currentChanged.connect(lambda _: self._show())

    def show_picture(self, picture: Picture) -> None:
        """Show another picture on the page in front; the others get it when they come there."""
        self._picture = picture
        self._show()

    def show_page(self, key: str) -> None:
        """Bring a page to the front."""
        self.setCurrentIndex([row.key for row in PAGES].index(key))

    def show_fact(self, key: str) -> None:
        """Bring a fact, by its dotted key, to the front."""
        self.show_page(SOURCES)
        self._made[SOURCES].show_fact(key)

    def show_ticks(self, ticks: Ticks) -> None:
        """Show where each lever alone meets the targets aimed at."""
        self._ticks = ticks
        for page in self._made.values():
            page.show_ticks(ticks)

    def close_down(self) -> None:
        """Let no page go on working something out."""
        for page in self._made.values():
            page.close_down()

    def hold(self) -> None:
        """Let the axes stand still."""
        self._held = True
        for page in self._made.values():
            page.hold()

    def settle(self) -> None:
        """Let the axes fit again."""
        self._held = False
        for page in self._made.values():
            page.settle()

    def _show(self) -> None:
        if self._picture is not None:
            self._page(PAGES[self.currentIndex()]).show_picture(self._picture)

    def _page(self, row: PageRow) -> Page:
        """Return a page, made the first time."""
        if row.key not in self._made:
            self._keep(row, row.make(self._study, self._language, self._theme))
        return self._made[row.key]

    def _keep(self, row: PageRow, page: Page) -> None:
        """Put a page in its place, and pass on its wishes."""
        self._made[row.key] = page
        page.levers_wanted.connect(self.levers_wanted)
        page.lever_wanted.connect(self.lever_wanted)
        page.scenario_wanted.connect(self.scenario_wanted)
        page.aim_wanted.connect(self.aim_wanted)
        self._places[row.key].addWidget(page)
        page.show_ticks(self._ticks)
        if self._held:
            page.hold()
