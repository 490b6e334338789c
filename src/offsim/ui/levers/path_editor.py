"""What opens under a lever that may change by year: a chart to drag years in, and a table to type and paste them."""

from __future__ import annotations

from functools import partial
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from offsim.language import Language
from offsim.model.levers import parsed_value
from offsim.model.paths import Path, by_year, pasted
from offsim.model.problems import Problem
from offsim.model.study import Lever, Study
from offsim.model.units import UNITS
from offsim.report.labels import own_name
from offsim.session.gestures import Gesture
from offsim.ui.levers.number_box import Reading
from offsim.ui.levers.path_button import PathButton
from offsim.ui.levers.path_chart import GUTTER, PathChart
from offsim.ui.levers.path_chart import HEIGHT as CHART_HEIGHT
from offsim.ui.levers.year_box import HEIGHT as BOX_HEIGHT
from offsim.ui.levers.year_box import YearBox
from offsim.ui.plain_text import PlainLabel, give_tip, on_clipboard
from offsim.ui.style import CAPTION, Theme, faint, scaled
from offsim.ui.text_size import grown


class PathEditor(QWidget):
    """Opened and closed by its ``button``; its parts are made when it first opens.

    ``year_wanted`` tells a year and the value from it on, None for that of the year before; ``path_wanted`` a whole
    path; ``refused`` a Problem. All belong to the ``gesture`` of the lever, which goes on or begins before they do.
    """

    year_wanted = Signal(int, object)
    path_wanted = Signal(object)
    refused = Signal(object)

    def __init__(self, study: Study, lever: Lever, gesture: Gesture, language: Language, theme: Theme) -> None:
        super().__init__()
        self._study, self._lever, self._gesture = study, lever, gesture
        self._language, self._theme = language, theme
        self._path: Path = {study.base_year + 1: lever.default.value}
        self._by_hand = self._numbers_due = False
        self._year = study.base_year + 1
        self.button = PathButton(study, lever, language, theme)
        self.button.toggled.connect(self._toggle)  # as a screen reader does, without a click
        self._scroll: QScrollArea | None = None
        self.chart: PathChart | None = None
        self.question: QWidget | None = None
        self.boxes: dict[int, YearBox] = {}
        self.setObjectName(f"by_year:{lever.key}")
        self.hide()

    @property
    def in_order(self) -> tuple[QWidget, ...]:
        """What the Tab key goes through, in this order."""
        if self.chart is None or self.question is None:
            return (self.button,)
        return (self.button, self.chart, *self.boxes.values(), self.question)

    @property
    def dragging(self) -> bool:
        """Whether a hand holds a year."""
        return self.chart is not None and self.chart.dragging

    def set_open(self, opened: bool) -> None:
        """Open or close it."""
        if opened and self.chart is None:
            self._build()
        self.setVisible(opened)
        self.button.setChecked(opened)

    def show_other_scenario(self, path: Path) -> None:
        """Show another scenario's path: open where it changes by year, or where a hand has opened it."""
        self.show_path(path)
        self.set_open(len(path) > 1 or self._by_hand)

    def show_path(self, path: Path) -> None:
        """Show another path, its numbers once they follow; one that begins to change by year opens."""
        begins = len(path) > 1 and len(self._path) == 1
        self._path, self._numbers_due = path, True
        if self.chart:
            self.chart.show_path(path)
        if begins:
            self.set_open(True)

    def follow(self) -> None:
        """Show the path on the button and in numbers, where it is another."""
        if self._numbers_due:
            self._numbers_due = False
            self.button.show_path(self._path)
            for year, value in by_year(self._study, self._path).items() if self.boxes else ():
                self.boxes[year].show_year(value, as_before=year not in self._path)
            self._make_room()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Scroll where there is less room than years need."""
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        """Make years as wide as their numbers are, and keep room for a scroll bar where that is too wide."""
        if self.chart is None or self._scroll is None:
            return
        self.chart.widen(max(box.needed for box in self.boxes.values()))
        scrolls = self.chart.minimumWidth() > self.width()
        bar = self._scroll.horizontalScrollBar().sizeHint().height() if scrolls else 0
        self._scroll.setFixedHeight(grown(CHART_HEIGHT) + 2 + grown(BOX_HEIGHT) + bar)

    def _toggle(self, opened: bool) -> None:
        if opened is not self.isHidden():  # it is opened or closed already, and the button shows it
            return
        self._by_hand = opened
        self.set_open(opened)
        if opened and self.chart:
            self.chart.setFocus()

    def _leave(self) -> None:
        """Close it, and go back to its button."""
        if not self.isHidden():
            self.button.setFocus()  # first: what is typed counts
            self._toggle(False)

    def _build(self) -> None:
        from offsim.ui.dialog_help import offer_reading  # noqa: PLC0415  (not needed to start)

        chart = self.chart = PathChart(self._study, self._lever, self._language, self._theme)
        read = partial(parsed_value, self._lever, code=self._language.code)
        reading = Reading(read, self._lever.low, self._lever.high, self._lever.step)
        first = self._study.base_year + 1
        for year in range(first, self._study.last_year + 1):
            self.boxes[year] = box = YearBox(reading, self._language, self._theme, first=year == first)
            box.edited.connect(partial(self._want, year))
            box.emptied.connect(partial(self._want, year, None))
            box.pasted.connect(partial(self._paste, year))
            box.refused.connect(self.refused)
        chart.pressed.connect(self._gesture.press)
        chart.released.connect(self._gesture.end)
        chart.wanted.connect(self._want)
        chart.pasted.connect(lambda year: self._paste(year, on_clipboard()))
        self._name_parts(chart)
        ground = self._theme.window
        self.question = offer_reading(chart, "paths", self._language, self._theme, floats=False, ground=ground)
        self._lay_out(chart, self.question)
        for before, after in pairwise(self.in_order):
            self.setTabOrder(before, after)
        for part in (self, self.button):
            leave = QShortcut(QKeySequence(Qt.Key.Key_Escape), part, self._leave)
            leave.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._numbers_due = True
        chart.show_path(self._path)
        self.follow()

    def _want(self, year: int, value: float | None) -> None:
        """Ask for a value in a year; with another year another gesture begins."""
        if year != self._year and not self.dragging:
            self._gesture.end()
        self._year = year
        self._gesture.step(dragged=self.dragging)
        self.year_wanted.emit(year, value)

    def _paste(self, year: int, words: str) -> None:
        """Put the cells of a spreadsheet in from a year on, as a step of its own."""
        try:
            path = pasted(self._study, self._lever, self._path, year, words, self._language.code)
        except Problem as problem:
            self.refused.emit(problem)
        else:
            self._gesture.end()
            self._gesture.step(dragged=False)
            self.path_wanted.emit(path)
            self._gesture.end()

    def _lay_out(self, chart: PathChart, question: QWidget) -> None:
        inner = QWidget()
        inner.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(chart)
        table = QHBoxLayout()
        table.setContentsMargins(0, 0, 0, 0)
        table.setSpacing(0)
        table.addWidget(question)
        table.addSpacing(grown(GUTTER) - question.width())
        for box in self.boxes.values():
            table.addWidget(box, 1)
        column.addLayout(table)
        scroll = self._scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        scroll.setWidget(inner)
        chart.chosen.connect(lambda year: scroll.ensureVisible(round(chart.handle_of(year).x()), 0))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 2, 0, 6)
        layout.setSpacing(2)
        layout.addWidget(scroll)
        layout.addWidget(self._how())

    def _how(self) -> PlainLabel:
        """Return the line that says what a year's value means."""
        words = self._language.translate(
            "Path", "A value holds from its year until the next change. Delete: as in the year before."
        )
        how = PlainLabel(words)
        how.setWordWrap(True)
        faint(how, self._theme)
        scaled(how, CAPTION)
        return how

    def _name_parts(self, chart: PathChart) -> None:
        label = own_name(self._study, self._lever, self._language)
        unit = self._language.say(UNITS[self._lever.default.unit].label)
        chart.setObjectName(f"path_chart:{self._lever.key}")
        named = self._language.translate("Path", "{lever} by year, {unit}").format(lever=label, unit=unit)
        chart.setAccessibleName(named)
        give_tip(
            chart,
            self._language.translate(
                "Path",
                "Drag a year up or down. Keys: left and right choose the year, up and down move it, Delete gives it "
                "the value of the year before. Shaded: plausible; broken line: default.",
            ),
        )
        for year, box in self.boxes.items():
            box.setObjectName(f"year_{year}:{self._lever.key}")
            box.setAccessibleName(self._language.joined(", ", (label, str(year), unit)))
