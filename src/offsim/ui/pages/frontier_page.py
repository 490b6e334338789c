"""The page of the frontier: an outcome, or the chance of a target, over two levers; a click sets both."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial

import numpy as np
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout

from offsim.analysis.frontier import Frontier, border, chances, frontier
from offsim.analysis.measures import Measure, measure_of, measured
from offsim.language import Language
from offsim.model.levers import lever_value, lever_values
from offsim.model.outcomes import NATIONAL
from offsim.model.scenario import Scenario
from offsim.model.scenario_names import told_apart
from offsim.model.scenario_set import ScenarioSet
from offsim.model.study import Lever, Study, Target
from offsim.model.units import UNITS
from offsim.report.amounts import short_amount
from offsim.report.labels import full_name, lever_amount
from offsim.report.questions.frontier import axis_name, border_sentence, chance_sentence, range_sentence
from offsim.session.gestures import next_gesture
from offsim.session.snapshot import Snapshot
from offsim.session.worker import Watch, Worker
from offsim.ui.charts.colour_bar import ColourBar
from offsim.ui.charts.threshold_map import NO_LINE, Line, Mark, Side, ThresholdMap, line_of
from offsim.ui.pages.page import Page
from offsim.ui.plain_text import PlainLabel
from offsim.ui.stable_label import StableLabel
from offsim.ui.style import LARGE, SMALL, Theme, scaled
from offsim.ui.wheel import Choice

HELD_MS, REST_MS = 100, 200
CHANCE_POINTS, CHANCE_MEMBERS = 31, 4096


@dataclass(frozen=True, slots=True)
class Shown:
    """What a map shows: an outcome in a year, with the border of a ``target`` if there is one, or its ``chance``."""

    of: Measure
    target: Target | None = None
    chance: bool = False


class FrontierPage(Page):
    """Follows the scenario shown; a chance is mapped in the background when the hand rests."""

    def __init__(self, study: Study, language: Language, theme: Theme) -> None:
        super().__init__()
        self._study, self._language, self._theme = study, language, theme
        self._snapshot: Snapshot | None = None
        self._found: Frontier | None = None
        self._held = False
        self._one, self._other, self._what = Choice(), Choice(), Choice()
        self._pair = (0, 0)
        self._answer, self._reading = StableLabel(lines=2), StableLabel()
        self.map = ThresholdMap("map", language.translate("FrontierPage", "Map of two levers"), language, theme)
        self._bar = ColourBar(language)
        self._likely = Worker(self)
        self._waits = QTimer(self, singleShot=True)
        self._fill()
        self._lay_out()
        self._connect()

    @property
    def busy(self) -> bool:
        """Whether another map is on its way."""
        return self._waits.isActive() or self._likely.busy

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Show another snapshot: at once, or while held a moment later."""
        self._snapshot = snapshot
        if not self._held:
            self._draw()
        elif not self._waits.isActive():
            self._waits.start(HELD_MS)

    def hold(self) -> None:
        """Let maps follow a moment later."""
        self._held = True

    def settle(self) -> None:
        """Follow at once again."""
        self._held = False
        if self._snapshot and self._waits.isActive() and not self._shown.chance:
            self._draw()

    def close_down(self) -> None:
        """Stop for good, and return when no thread is left."""
        self._waits.stop()
        self._likely.close()

    @property
    def _shown(self) -> Shown:
        found: Shown = self._what.currentData()
        return found

    @property
    def _levers(self) -> tuple[Lever, Lever]:
        return self._study.levers[self._one.currentData()], self._study.levers[self._other.currentData()]

    def _draw(self) -> None:
        """Draw what is wanted: at once, or where it is a chance by and by."""
        self._waits.stop()
        self._likely.stop()
        if self._snapshot is None:
            return
        if self._shown.chance:
            if self._found is not None:
                self._show(self._found, stale=True)
            self._answer.show_text(self._language.translate("FrontierPage", "Calculating the probabilities…"))
            self._waits.start(REST_MS)
            return
        scenarios, (one, other) = self._snapshot.scenarios, self._levers
        self._show(frontier(self._study, scenarios.active_scenario, one.key, other.key, self._shown.of))

    def _follow(self) -> None:
        if self._snapshot is None:
            return
        if self._shown.chance and self._shown.target:
            one, other = self._levers
            self._likely.run(partial(_mapped, self._snapshot.scenarios, (one.key, other.key), self._shown.target.key))
        else:
            self._draw()

    def _show(self, found: Frontier, *, stale: bool = False) -> None:
        if self._snapshot is None or (found.one, found.other) != tuple(lever.key for lever in self._levers):
            return
        self._found = found
        scenario, language, shown = self._snapshot.scenarios.active_scenario, self._language, self._shown
        one, other = self._levers
        line = NO_LINE
        if shown.target and not shown.chance:
            line = line_where_met(self._study, scenario, found, shown.target.key)
        met = language.say(shown.target.label) if shown.target else ""
        self.map.show_sides(self._side(one), self._side(other))
        self.map.show_map(found, line, met, self._marks(), stale=stale)
        outcome = NATIONAL[found.of.outcome]
        unit = language.say(UNITS["%" if shown.chance else outcome.unit].label)
        self._bar.show_range(found.values * (100 if shown.chance else 1), unit, 0 if shown.chance else outcome.decimals)
        if not stale:
            self._answer.show_text(self._sentence(scenario, found))

    def _sentence(self, scenario: Scenario, found: Frontier) -> str:
        target, study, language = self._shown.target, self._study, self._language
        if target is None:
            return range_sentence(study, found, language)
        if self._shown.chance:
            return chance_sentence(study, found, target, language)
        return border_sentence(study, scenario, found, target, language)

    def _side(self, lever: Lever) -> Side:
        return Side(axis_name(self._study, lever.key, self._language), lever.plausible, lever.step, lever.whole)

    def _marks(self) -> list[Mark]:
        """Return where the study's presets and the scenario shown stand."""
        if self._snapshot is None:
            return []
        scenario, (one, other) = self._snapshot.scenarios.shown(self._snapshot.scenarios.active), self._levers

        def mark(of: Scenario, *, now: bool = False) -> Mark:
            x, y = (lever_value(self._study, of, lever.key) for lever in (one, other))
            return Mark(self._language.say(of.name), x, y, now)

        shown, *presets = told_apart((scenario, *self._study.presets.values()))
        now = mark(shown, now=True)
        places: dict[tuple[float, float], Mark] = {}
        for preset, own in zip(presets, self._study.presets.values(), strict=True):
            found = mark(preset)
            if (found.x, found.y, self._language.say(own.name)) == (now.x, now.y, now.label):
                continue  # the scenario shown is this preset, as far as the map can tell
            before = places.get((found.x, found.y))
            places[found.x, found.y] = _and_more(before) if before else found
        return [*places.values(), now]

    def _read(self, x: float, y: float) -> None:
        """Tell what a click on a place would set, and what the map has there."""
        found, language = self._found, self._language
        if found is None or self._snapshot is None:
            return
        places = [_stepped(lever, place) for lever, place in zip(self._levers, (x, y), strict=True)]
        outcome = NATIONAL[found.of.outcome]
        if self._shown.chance:
            value = found.values[abs(found.up - y).argmin(), abs(found.across - x).argmin()] * 100
        else:
            scenario = self._snapshot.scenarios.active_scenario
            values = lever_values(self._study, scenario) | {found.one: places[0], found.other: places[1]}
            value = measured(self._study, scenario.outlook, values, found.of)
        said = language.number(float(value), 1 if self._shown.chance else outcome.decimals)
        shown = short_amount(float(value), said, "%" if self._shown.chance else outcome.unit, language)
        at = [
            f"{full_name(self._study, lever, language)} {lever_amount(lever, place, language, language.exact(place))}"
            for lever, place in zip(self._levers, places, strict=True)
        ]
        told = language.translate("FrontierPage", "{one}, {other}: {value}")
        self._reading.show_text(told.format(one=at[0], other=at[1], value=shown))
        self.map.setAccessibleDescription(self._reading.text())

    def _take(self, x: float, y: float) -> None:
        """Set both levers, in whole steps, in one step of the history."""
        one, other = self._levers
        values = {lever.key: _stepped(lever, place) for lever, place in ((one, x), (other, y))}
        labels = {key: self._language.say(self._study.levers[key].label) for key in values}
        said = self._language.joined(
            ", ", (f"{labels[key]} {self._language.exact(value)}" for key, value in values.items())
        )
        self.levers_wanted.emit(values, said, next_gesture())

    def _choose(self) -> None:
        """Draw for other levers; the same one twice means that the two change places."""
        one, other = self._one.currentIndex(), self._other.currentIndex()
        if one == other:
            before = self._pair
            self._one.setCurrentIndex(before[1] if one == before[0] or other != before[1] else one)
            self._other.setCurrentIndex(before[0] if other == before[1] or one != before[0] else other)
            if self._one.currentIndex() == self._other.currentIndex():
                self._one.setCurrentIndex(before[1])
                self._other.setCurrentIndex(before[0])
        self._pair = (self._one.currentIndex(), self._other.currentIndex())
        self._found = None
        self._draw()

    def _connect(self) -> None:
        for box in (self._one, self._other):
            box.activated.connect(lambda _: self._choose())
        self._what.activated.connect(lambda _: self._choose())
        self._waits.timeout.connect(self._follow)
        self._likely.done.connect(self._show)
        self.map.pointed.connect(self._read)
        self.map.chosen.connect(self._take)

    def _fill(self) -> None:
        language, study = self._language, self._study
        for box in (self._one, self._other):
            for lever in study.levers.values():
                box.addItem(full_name(study, lever, language), lever.key)
        market = study.markets[0].key
        self._one.setCurrentIndex(self._one.findData(f"trend.{market}"))
        self._other.setCurrentIndex(self._other.findData(f"sensitivity.{market}"))
        self._pair = (self._one.currentIndex(), self._other.currentIndex())
        chance = language.translate("FrontierPage", "probability of “{target}”")
        for target in study.targets.values():
            self._what.addItem(language.say(target.label), Shown(measure_of(target), target))
        for target in study.targets.values():
            self._what.addItem(
                chance.format(target=language.say(target.label)), Shown(measure_of(target), target, chance=True)
            )
        named = language.translate("FrontierPage", "{outcome} in {year}")
        for outcome in NATIONAL.values():
            label = named.format(outcome=language.say(outcome.label), year=study.last_year)
            self._what.addItem(label, Shown(Measure(outcome.key, study.last_year)))

    def _lay_out(self) -> None:
        language = self._language
        self.setObjectName("page:frontier")
        top = QHBoxLayout()
        for box, name, label in (
            (self._what, "frontier_what", language.translate("FrontierPage", "Show")),
            (self._one, "frontier_one", language.translate("FrontierPage", "across")),
            (self._other, "frontier_other", language.translate("FrontierPage", "upwards")),
        ):
            box.setObjectName(name)
            box.setAccessibleName(label)
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(10)
            heading = PlainLabel(label)
            heading.setBuddy(box)
            top.addWidget(heading)
            top.addWidget(box, 1)
        self._answer.setObjectName("frontier_answer")
        self._reading.setObjectName("frontier_reading")
        scaled(self._answer, LARGE)
        caption = StableLabel(lines=2)
        caption.show_text(
            language.translate(
                "FrontierPage",
                "Dotted: where both levers are plausible. Dots are the study's scenarios, by these two "
                "levers only: their other levers may differ. A click, or the arrow keys and Enter, sets "
                "both levers.",
            ),
            self._theme.faint,
        )
        for text in (caption, self._reading):
            scaled(text, SMALL)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 4)
        layout.setSpacing(6)
        layout.addLayout(top)
        layout.addWidget(self._answer)
        layout.addWidget(self.map, 1)
        layout.addWidget(self._bar)
        layout.addWidget(self._reading)
        layout.addWidget(caption)


def line_where_met(study: Study, scenario: Scenario, found: Frontier, target: str) -> Line:
    """Return where a target is just met, followed along the lever that follows it further; whole ones do that best."""
    along_one = border(study, scenario, found.one, found.other, target)
    along_other = border(study, scenario, found.other, found.one, target)
    one, other = (
        (bool(np.isfinite(border).any()), study.levers[key].whole, float(np.isfinite(border).any(axis=1).mean()))
        for key, border in ((found.one, along_one), (found.other, along_other))
    )
    if one >= other:
        return line_of(found.across, along_one)
    across, up = line_of(found.up, along_other)
    return up, across


def _and_more(mark: Mark) -> Mark:
    """Return a mark at which others stand too."""
    return replace(mark, label=f"{mark.label.removesuffix(', …')}, …")


def _stepped(lever: Lever, value: float) -> float:
    """Return the value of a lever nearest to a place, in whole steps and within its bounds."""
    steps = round((value - lever.low) / lever.step)
    return min(max(round(lever.low + steps * lever.step, 10), lever.low), lever.high)


def _mapped(scenarios: ScenarioSet, levers: tuple[str, str], target: str, watch: Watch) -> Frontier:
    return chances(
        scenarios.study,
        scenarios.active_scenario,
        *levers,
        target,
        CHANCE_MEMBERS,
        scenarios.seed,
        CHANCE_POINTS,
        stop=watch.stop,
        progress=watch.progress,
    )
