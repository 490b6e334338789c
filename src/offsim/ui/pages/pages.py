"""The pages side by side: only the one in front shows, follows and rests, and a page is made when first looked at."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from offsim.language import Language
from offsim.model.study import Study
from offsim.session.goals import NO_SOLUTIONS, Solutions
from offsim.session.schedule import DEAR_MS, FOLLOW_MS, Schedule
from offsim.session.snapshot import Snapshot
from offsim.ui.announcing import announce
from offsim.ui.chart_menu import offer
from offsim.ui.charts.drawing import Drawing
from offsim.ui.laying_out import lay_out
from offsim.ui.pages.explained_charts import ExplainedCharts
from offsim.ui.pages.page import Page
from offsim.ui.pages.page_table import DATA, PAGES, SOURCES, PageRow
from offsim.ui.pages.projection_page import ProjectionPage
from offsim.ui.style import Theme

LEAST = QSize(240, 200)
"""The room that pages need at least: in less than a page asks for, it is scrolled."""


def scrolled(page: Page, key: str) -> QScrollArea:
    """Return a page that can be scrolled where the window is too small for it."""
    area = QScrollArea()
    area.setObjectName(f"scroll:{key}")
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidgetResizable(True)
    area.setWidget(page)
    return area


class Pages(QStackedWidget):
    """Holds the pages of one study, ``projection`` from the start; passes on the wishes of every page.

    ``chart_wanted`` asks for one of their charts to be copied or saved, as ``chart_menu`` says.
    """

    levers_wanted = Signal(object, object, int)
    lever_wanted = Signal(str)
    scenario_wanted = Signal(object)
    goal_wanted = Signal(object)
    study_wanted = Signal(object, object)
    chart_wanted = Signal(object, str)
    drafted = Signal(str, str, object, bool)

    def __init__(self, study: Study, schedule: Schedule, language: Language, theme: Theme) -> None:
        super().__init__()
        self._study, self._schedule, self._language, self._theme = study, schedule, language, theme
        self._snapshot: Snapshot | None = None
        self._made: dict[str, Page] = {}
        self._left_off: dict[str, object] = {}
        self._held = self._going_on = False
        self._solutions = NO_SOLUTIONS
        self.charts = ExplainedCharts(self, language, theme)
        self.setObjectName("pages")
        self.setMinimumSize(LEAST)
        self._places: dict[str, QVBoxLayout] = {}
        for row in PAGES:
            place = QWidget()
            self._places[row.key] = QVBoxLayout(place)
            self._places[row.key].setContentsMargins(0, 0, 0, 0)
            self.addWidget(place)
        self.projection = ProjectionPage(study, language, theme)
        self._keep(PAGES[0], self.projection)
        self.currentChanged.connect(lambda _: self._catch_up())
        schedule.held.connect(self._hold)
        for every_ms in (FOLLOW_MS, DEAR_MS):
            schedule.add(partial(self._follow, every_ms), every_ms)
        schedule.rested.connect(self._rest)

    @property
    def front(self) -> Page:
        """The page that is seen."""
        return self._page(PAGES[self.currentIndex()])

    @property
    def key(self) -> str:
        """The key of the page that is seen."""
        return PAGES[self.currentIndex()].key

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Show another snapshot on the page in front; the others get it when they come there."""
        self._snapshot = snapshot
        self.front.show_snapshot(snapshot)

    def show_page(self, key: str) -> None:
        """Bring a page to the front."""
        self._turn_to([row.key for row in PAGES].index(key))

    def turn(self, by: int) -> None:
        """Bring the page so many places further to the front, from the last one to the first."""
        self._turn_to((self.currentIndex() + by) % len(PAGES))

    def kept(self) -> tuple[str, Mapping[str, object]]:
        """Return which page is in front, and what each would go on with, by key."""
        of_pages = {key: page.kept() for key, page in self._made.items()}
        left_off = {key: found for key, found in of_pages.items() if found is not None}
        return PAGES[self.currentIndex()].key, {**self._left_off, **left_off}

    def resume(self, front: str, left_off: Mapping[str, object]) -> None:
        """Go on where the pages before these were, each when it is first looked at."""
        self._left_off = dict(left_off)
        for key in [key for key in self._left_off if key in self._made]:
            self._go_on(partial(self._made[key].resume, self._left_off.pop(key)))
        self.show_page(front)

    def chart(self) -> Drawing | None:
        """Return the chart of the page in front that has the focus, else its first, None where it has none."""
        charts = self.front.pictures
        return next((chart for chart in charts if chart.hasFocus()), charts[0] if charts else None)

    def show_fact(self, key: str) -> None:
        """Bring a fact, by its dotted key, to the front."""
        self.show_page(SOURCES)
        self._made[SOURCES].show_fact(key)

    def import_figures(self) -> None:
        """Let the planner bring figures from a file, on the page that takes them."""
        self.show_page(DATA)
        self._made[DATA].import_figures()

    def finish_typing(self) -> None:
        """Let count what is still being typed on the page in front."""
        self.front.finish_typing()

    def show_draft(self) -> bool:
        """Bring a page to the front on which something is put in that is not part of the document; say whether one is.

        Pages that were left off, and are not looked at yet, are asked too.
        """
        row = next(self._with_drafts(), None)
        if row is not None:
            self.show_page(row.key)
        return row is not None

    def go_to_draft(self, key: str, held: object, again: bool) -> None:
        """Bring a page to the front that is to hold what it held before, as ``drafted`` told it; None for nothing."""
        self.show_page(key)
        self._go_on(partial(self.front.restore, held))
        step = self._language.translate("Step", "Entry that is not part of the document yet")
        made_again = self._language.translate("Step", "Made again: {step}")
        words = made_again if again else self._language.translate("Step", "Undone: {step}")
        announce(self.front, words.format(step=step))

    def drop_drafts(self) -> None:
        """Drop what is put in and not part of the document, also on pages that were left off."""
        for row in self._with_drafts():
            self._page(row).drop_draft()

    def _with_drafts(self) -> Iterator[PageRow]:
        for row in PAGES:
            if (row.key in self._made or row.key in self._left_off) and self._page(row).has_draft():
                yield row

    def show_solutions(self, solutions: Solutions) -> None:
        """Show where each lever alone meets the targets of the goal."""
        self._solutions = solutions
        for page in self._made.values():
            page.show_solutions(solutions)

    def close_down(self) -> None:
        """Let no page go on working something out."""
        for page in self._made.values():
            page.close_down()

    def _hold(self, held: bool) -> None:
        """Let the axes of every page stand still, or fit again."""
        self._held = held
        for page in self._made.values():
            page.hold() if held else page.settle()

    def _catch_up(self) -> None:
        """Let the page in front show, follow and rest: it has come there, or has another question."""
        if self._snapshot is not None:
            self.front.show_snapshot(self._snapshot)
            self._schedule.change()
            lay_out()

    def _turn_to(self, place: int) -> None:
        self._page(PAGES[place])  # first, so that it can have the focus that was on the page before
        self.setCurrentIndex(place)

    def _follow(self, every_ms: int) -> None:
        """Let the page in front follow, if it is one of this pace."""
        if self.front.every_ms == every_ms:
            self.front.follow()

    def _rest(self) -> None:
        self.front.rest()
        if QAccessible.isActive():
            for chart in self.front.pictures:
                chart.setAccessibleDescription(chart.summary)

    def _page(self, row: PageRow) -> Page:
        """Return a page, made the first time."""
        if row.key not in self._made:
            self._keep(row, row.make(self._study, self._language, self._theme))
        return self._made[row.key]

    def _go_on(self, task: Callable[[], None]) -> None:
        """Have a page go on with what it had before: nothing is entered meanwhile."""
        self._going_on = True
        try:
            task()
        finally:
            self._going_on = False

    def _tell_draft(self, key: str, words: str, held: object, entered: bool) -> None:
        self.drafted.emit(key, words, held, entered and not self._going_on)

    def _offer(self, page: str, chart: Drawing) -> None:
        """Have a chart of a page (key) be kept and explained where that is asked for."""
        offer(chart, self._language, partial(self.chart_wanted.emit, chart), self.charts.explains(page, chart))

    def _keep(self, row: PageRow, page: Page) -> None:
        """Put a page in its place, and pass on its wishes."""
        self._made[row.key] = page
        page.setAccessibleName(self._language.say(row.label))
        page.levers_wanted.connect(self.levers_wanted)
        page.lever_wanted.connect(self.lever_wanted)
        page.scenario_wanted.connect(self.scenario_wanted)
        page.goal_wanted.connect(self.goal_wanted)
        page.study_wanted.connect(self.study_wanted)
        page.page_wanted.connect(self.show_page)
        page.drafted.connect(partial(self._tell_draft, row.key))
        page.asked.connect(self._catch_up)
        page.begun.connect(self._schedule.hold)
        page.ended.connect(self._schedule.release)
        for chart in page.pictures:
            self._offer(row.key, chart)
        page.chart_made.connect(partial(self._offer, row.key))
        self._places[row.key].addWidget(scrolled(page, row.key))
        page.show_solutions(self._solutions)
        if row.key in self._left_off:
            self._go_on(partial(page.resume, self._left_off.pop(row.key)))
        if self._held:
            page.hold()
