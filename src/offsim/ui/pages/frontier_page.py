"""The page of the frontier: an outcome, or the chance of a target, over two levers; a click sets both."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import partial

from PySide6.QtWidgets import QVBoxLayout

from offsim.analysis.frontier import (
    NO_LINE,
    Frontier,
    Line,
    chances,
    frontier,
    line_where_met,
    nearest_value,
    value_at,
)
from offsim.ensemble.slices import is_large
from offsim.ensemble.workers import Workers
from offsim.language import Language
from offsim.model.levers import nearest_step
from offsim.model.outcomes import OUTCOMES
from offsim.model.scenario import Scenario
from offsim.model.scenario_set import ScenarioSet
from offsim.model.study import Lever, Study
from offsim.model.units import UNITS
from offsim.report.labels import full_name, lever_amount, own_name
from offsim.report.measure_words import measure_name
from offsim.report.questions.frontier import map_sentence, place_words
from offsim.session.gestures import next_gesture
from offsim.session.schedule import DEAR_MS
from offsim.session.snapshot import Snapshot
from offsim.session.worker import UNWATCHED, Watch, Worker
from offsim.ui.announcing import announce, describe
from offsim.ui.answer_label import AnswerLabel
from offsim.ui.charts.colour_bar import ColourBar
from offsim.ui.charts.drawing import Drawing
from offsim.ui.charts.map_marks import marks_of, side_of
from offsim.ui.charts.threshold_map import ThresholdMap
from offsim.ui.pages.frontier_choices import FrontierChoices, Shown
from offsim.ui.pages.page import Page, calculating, set_words
from offsim.ui.stable_label import StableLabel
from offsim.ui.style import CAPTION, Theme, scaled

CHANCE_POINTS, CHANCE_MEMBERS = 31, 4096


@dataclass(frozen=True, slots=True)
class Map:
    """A map, and the line on it where a target is just met."""

    values: Frontier
    line: Line = NO_LINE


def drawings(shown: Snapshot, language: Language, theme: Theme, _: object) -> Iterator[Drawing | None]:
    """Draw the map of a new page, taken out of it; None is the end of a step."""
    page = FrontierPage(shown.scenarios.study, language, theme)
    try:
        yield None
        yield from page.drawn(shown)
        page.map.setParent(None)
        yield page.map
    finally:
        page.close_down()
        page.deleteLater()


class FrontierPage(Page):
    """Maps the scenario shown as it follows; a chance, or a large study, in the background when the hand rests."""

    every_ms = DEAR_MS

    def __init__(self, study: Study, language: Language, theme: Theme) -> None:
        super().__init__()
        self._study, self._language, self._theme = study, language, theme
        self._asked: tuple[object, ...] = ()
        self._others: tuple[Scenario, ...] = ()
        self._due = False
        self._found: Map | None = None
        self._pointed: tuple[float, float] | None = None
        self._choices = FrontierChoices(study, language)
        self._answer, self._reading, self._note = AnswerLabel(lines=2), StableLabel(), StableLabel(lines=2)
        self.roomy.connect(self._answer.show_roomy)
        self.map = ThresholdMap("map", language.translate("FrontierPage", "Map of two levers"), language, theme)
        self._bar = self.map.key = ColourBar(language)
        self.pictures = (self.map,)
        self._work = Worker(self)
        self._lay_out()
        self.choices = self._choices.boxes
        self._choices.chosen.connect(self._choose)
        self._work.done.connect(self._show)
        self._work.failed.connect(lambda problem: self._answer.show_text(language.explain(problem), theme.bad))
        self.map.pointed.connect(self._read)
        self.map.chosen.connect(self._take)

    @property
    def busy(self) -> bool:
        """Whether another map is on its way."""
        return self._due or self._work.busy

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Take another snapshot; a map that takes a while to renew turns pale."""
        super().show_snapshot(snapshot)
        scenarios, shown = snapshot.scenarios, self._choices.shown
        asked = (scenarios.shown(scenarios.active), scenarios.seed, shown, self._choices.levers)
        others, self._others = self._others, scenarios.told_apart
        if asked == self._asked:
            if others != self._others and self._found is not None:
                self._show(self._found, stale=self.busy)
            return
        self._asked, self._due = asked, True
        self._show_note(scenarios.active_scenario)
        self._work.stop()
        if self._takes_long:
            self.map.fade()
            if self._found is not None:
                self._show(self._found, stale=True)
            waiting = (
                self._language.translate("FrontierPage", "Calculating the probabilities…")
                if shown.chance
                else calculating(self._language)
            )
            self._answer.show_text(waiting)

    def drawn(self, snapshot: Snapshot) -> Iterator[None]:
        """Show the map of a snapshot in two steps: when it is found, and when it is drawn."""
        self.show_snapshot(snapshot)
        one, other = self._choices.levers
        found = _mapped(snapshot.scenarios, (one.key, other.key), self._choices.shown, UNWATCHED)
        yield None
        self._due = False
        self._show(found)

    def follow(self) -> None:
        """Make a map that does not take long, where another is due."""
        if self._due and not self._takes_long:
            self._begin(self._work.do)

    def complete(self) -> None:
        """Make a map at once, where another is due."""
        if self._due:
            self._begin(self._work.do)

    def rest(self) -> None:
        """Begin to make a map that takes long, where another is due."""
        if self._due and self._takes_long:
            self._begin(self._work.run)

    def resume(self, kept: Mapping[str, object]) -> None:
        """Map the same, as far as the study has it."""
        self._choices.resume(kept)

    def close_down(self) -> None:
        """Stop for good, and return when no thread is left."""
        self._due = False
        self._work.close()

    @property
    def _takes_long(self) -> bool:
        return self._choices.shown.chance or is_large(self._study)

    def _begin(self, work: Callable[[Callable[[Watch], Map]], None]) -> None:
        if self._snapshot is not None:
            self._due = False
            one, other = self._choices.levers
            work(partial(_mapped, self._snapshot.scenarios, (one.key, other.key), self._choices.shown))

    def _choose(self) -> None:
        self._found = self._pointed = None
        self._reading.show_text("")
        self.map.point_nowhere()
        self.asked.emit()

    def _show(self, made: Map, *, stale: bool = False) -> None:
        levers, shown, found = self._choices.levers, self._choices.shown, made.values
        if self._snapshot is None or (found.one, found.other) != tuple(lever.key for lever in levers):
            return
        self._found = made
        scenario, language, study = self._snapshot.scenarios.active_scenario, self._language, self._study
        target = shown.target
        met = language.say(target.label) if target else ""
        one, other = (side_of(study, lever, language) for lever in levers)
        self.map.show_sides(one, other)
        self.map.show_map(
            found, made.line, met, marks_of(self._snapshot.scenarios, levers, language, self._theme), stale=stale
        )
        self._show_bar(found)
        if not stale:
            told = map_sentence(study, scenario, found, target, language, chance=shown.chance)
            self._answer.show_text(told)
            if self._pointed:
                self._read(*self._pointed)

    def _show_bar(self, found: Frontier) -> None:
        outcome = OUTCOMES[found.of.outcome]
        target = self._choices.shown.target
        if self._choices.shown.chance and target:
            words = self._language.translate("Frontier", "Probability of “{target}”, %")
            self.map.caption = words.format(target=self._language.say(target.label))
            self._bar.show_range(found.values * 100, self._language.say(UNITS["%"].label), 0)
        else:
            self.map.caption = measure_name(found.of, self._language)
            self._bar.show_range(found.values, self._language.say(UNITS[outcome.unit].label), outcome.decimals)

    def _show_note(self, scenario: Scenario) -> None:
        """Say how to read the map, and what it makes of levers that change by year."""
        language = self._language
        by_year = language.translate(
            "FrontierPage",
            "“{lever}” changes by year: the map has its value in the first year; the path moves as a whole.",
        )
        own = [lever for lever in self._choices.levers if lever.key in scenario.paths]
        how = language.translate(
            "FrontierPage",
            "Dotted: where both levers are plausible. Dots are the study's scenarios, by these two "
            "levers only: their other levers may differ. A click, or the arrow keys and Enter, sets "
            "both levers.",
        )
        told = [*(by_year.format(lever=full_name(self._study, lever, language)) for lever in own), how]
        self._note.show_text(" ".join(told), self._theme.faint)

    def _stepped(self, x: float, y: float) -> tuple[float, float]:
        """Return the values of the two levers nearest to a place."""
        one, other = self._choices.levers
        return nearest_step(one, x), nearest_step(other, y)

    def _read(self, x: float, y: float) -> None:
        """Tell what a click on a place would set, and what the map has there."""
        if self._found is None or self._snapshot is None:
            return
        self._pointed = x, y
        found, (target, chance) = self._found.values, (self._choices.shown.target, self._choices.shown.chance)
        places, scenario = self._stepped(x, y), self._snapshot.scenarios.active_scenario
        value = nearest_value(found, x, y) if chance else value_at(self._study, scenario, found, *places)
        self._reading.show_text(place_words(self._study, found, places, value, target, self._language, chance=chance))
        describe(self.map, self._reading.text())

    def _take(self, x: float, y: float) -> None:
        """Set both levers, in whole steps, in one step of the history."""
        levers, study = self._choices.levers, self._study
        values = {lever.key: place for lever, place in zip(levers, self._stepped(x, y), strict=True)}

        def said(language: Language) -> str:
            told = (
                f"{own_name(study, lever, language)} {_amount(lever, values[lever.key], language)}" for lever in levers
            )
            return language.joined(", ", told)

        self.levers_wanted.emit(values, said, next_gesture())
        announce(self.map, set_words(self._reading.text(), self._language))

    def _lay_out(self) -> None:
        self.setObjectName("page:frontier")
        self._answer.setObjectName("frontier_answer")
        self._reading.setObjectName("frontier_reading")
        self._note.setObjectName("frontier_note")
        for text in (self._note, self._reading):
            scaled(text, CAPTION)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 4)
        layout.setSpacing(6)
        layout.addWidget(self._choices)
        layout.addWidget(self._answer)
        layout.addWidget(self.map, 1)
        layout.addWidget(self._bar)
        layout.addWidget(self._reading)
        layout.addWidget(self._note)


def _amount(lever: Lever, value: float, language: Language) -> str:
    return lever_amount(lever, value, language, language.exact(value))


def _mapped(scenarios: ScenarioSet, levers: tuple[str, str], shown: Shown, watch: Watch) -> Map:
    study, scenario, target = scenarios.study, scenarios.active_scenario, shown.target
    if target is None or not shown.chance:
        workers = Workers(stop=watch.stop)
        found = frontier(study, scenario, *levers, shown.of, workers=workers)
        return Map(found, line_where_met(study, scenario, found, target.key, workers) if target else NO_LINE)
    return Map(
        chances(
            study,
            scenario,
            *levers,
            target.key,
            CHANCE_MEMBERS,
            scenarios.seed,
            CHANCE_POINTS,
            stop=watch.stop,
            progress=watch.progress,
        )
    )
