"""What a chart of one outcome shows, from a snapshot: lines, targets and observed points, as frozen data."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import lru_cache

import numpy as np

from offsim.language import Language
from offsim.model.arrays import Array
from offsim.model.levers import lever_value
from offsim.model.outcomes import BY_SITE, OUTCOMES
from offsim.model.projection import Projection
from offsim.model.scenario import Scenario
from offsim.model.study import Site, Study, record
from offsim.report.colours import PATTERNS, pattern_of
from offsim.report.measure_words import label_with_unit
from offsim.report.shapes import SHAPES, shapes_of
from offsim.session.snapshot import Snapshot
from offsim.ui.style import Theme

YEARS_BEFORE_BASE = 4
SYMBOLS = dict(zip(SHAPES, ("o", "s", "t", "d"), strict=True))
SYMBOL_LETTERS = dict(zip(SYMBOLS.values(), "○□▽◇", strict=True))
ROUNDING = 1e-12
"""The part of a value by which two that are worked out differently may differ."""
ACTIVE_WIDTH, REFERENCE_WIDTH, OTHER_WIDTH = 3.0, 2.0, 1.4
Look = tuple[str, float, str]


@dataclass(frozen=True, slots=True, eq=False)
class Line:
    """One scenario's path; ``key`` is the scenario's."""

    key: str
    label: str
    years: tuple[int, ...]
    values: tuple[float, ...]
    colour: str
    width: float
    pattern: str = PATTERNS[0]


@dataclass(frozen=True, slots=True, eq=False)
class Fan:
    """Between which values the members of the scenario shown lie: for each of ``quantiles.LEVELS``, one a year."""

    years: tuple[int, ...]
    levels: tuple[tuple[float, ...], ...]
    colour: str


@dataclass(frozen=True, slots=True)
class TargetMark:
    """A level to reach by a year; a ``limit`` is what there is room for."""

    key: str
    label: str
    year: int
    value: float
    limit: bool = False


@dataclass(frozen=True, slots=True)
class Dots:
    """Observed points of one perimeter."""

    perimeter: str
    label: str
    symbol: str
    years: tuple[int, ...]
    values: tuple[float, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Chart:
    """Everything one chart shows; values are in the unit of its axis.

    ``known`` is the year up to which the scenario shown has what was observed; None where that is nothing to show.
    """

    lines: tuple[Line, ...]
    fan: Fan | None
    targets: tuple[TargetMark, ...]
    dots: tuple[Dots, ...]
    first_year: int
    last_year: int
    known: int | None = None


@dataclass(frozen=True, slots=True)
class Axis:
    """Which outcome a chart shows, of the country or of a site, and by what its values are divided for the axis.

    ``levels`` gives, by outcome that a target may measure, the lever to add to the target for its level on this axis.
    On an axis of the ``difference`` a scenario is shown by how far it lies above or below the reference.
    """

    outcome: str
    divisor: float
    decimals: int
    levels: tuple[tuple[str, str | None], ...] = ()
    by_site: bool = False
    difference: bool = False

    def values(self, projection: Projection, site: int) -> Array:
        """Return the outcome's values over the years on this axis; ``site`` counts where the axis is by site."""
        shown: Array
        shown = (
            BY_SITE[self.outcome].values(projection)[site]
            if self.by_site
            else OUTCOMES[self.outcome].values(projection)
        )
        return shown / self.divisor


TURNOVER_AXIS = Axis("turnover", 1.0, 1, (("turnover", None),))
JOBS_AXIS = Axis("jobs", 1000.0, 1, (("jobs", None), ("added_jobs", "base.jobs")))
NATIONAL_AXES = {axis.outcome: axis for axis in (TURNOVER_AXIS, JOBS_AXIS)}
SITE_TURNOVER_AXIS = Axis("turnover", 1.0, 2, by_site=True)
SITE_JOBS_AXIS = Axis("jobs", 1000.0, 1, by_site=True)
FLOOR_AXIS = Axis("floor_need", 1000.0, 0, by_site=True)
LAND_AXIS = Axis("land_need", 1.0, 1, by_site=True)


def axis_of(outcome: str, *, difference: bool = False) -> Axis:
    """Return the axis of an outcome of the country (key), as a level or as the difference from the reference."""
    plain = Axis(outcome, 1.0, OUTCOMES[outcome].decimals, ((outcome, None),))
    return replace(NATIONAL_AXES.get(outcome, plain), difference=difference)


def chart_title(axis: Axis, language: Language) -> str:
    """Return the title of a chart of a national outcome, with the unit of its axis."""
    titles = {
        "turnover": language.translate("Chart", "Turnover, bn MAD"),
        "jobs": language.translate("Chart", "Jobs, thousand"),
    }
    title = titles.get(axis.outcome) or label_with_unit(OUTCOMES[axis.outcome], language)
    if not axis.difference:
        return title
    return language.translate("Chart", "{outcome}: difference from the reference").format(outcome=title)


def chart_of(snapshot: Snapshot, axis: Axis, language: Language, theme: Theme) -> Chart:
    """Return the chart of one national outcome, with its targets and what was observed."""
    study = snapshot.scenarios.study
    if axis.difference:
        return Chart(_lines(snapshot, axis, language, theme), None, (), (), study.base_year, study.last_year)
    dots = _dots(study, axis.outcome, axis.divisor, language)
    first = min([study.base_year, *(year for found in dots for year in found.years)])
    lines, fan = _lines(snapshot, axis, language, theme), _fan(snapshot, axis, theme)
    known = known_until(study, snapshot.scenarios.active_scenario, axis.outcome)
    return Chart(lines, fan, _targets(snapshot, axis, language), dots, first, study.last_year, known)


def known_until(study: Study, scenario: Scenario, outcome: str) -> int | None:
    """Return the last year in which a scenario has what was observed of an outcome; None without a jump-off year."""
    if "jump_off" not in study.levers:
        return None
    jump_off = lever_value(study, scenario, "jump_off")
    observed = record(study, outcome, study.perimeter)
    return max((year for year in observed if study.base_year < year <= jump_off), default=study.base_year)


def site_chart_of(snapshot: Snapshot, axis: Axis, site: int, language: Language, theme: Theme) -> Chart:
    """Return the chart of one outcome of a site (by its place in the study), with the room it has."""
    study = snapshot.scenarios.study
    limits = _limits(snapshot, axis, study.sites[site], language)
    return Chart(_lines(snapshot, axis, language, theme, site), None, limits, (), study.base_year, study.last_year)


def _lines(snapshot: Snapshot, axis: Axis, language: Language, theme: Theme, site: int = 0) -> tuple[Line, ...]:
    """Return the others first, then the reference, the scenario shown on top."""
    scenarios = snapshot.scenarios
    active, reference = scenarios.active_scenario, scenarios.reference_scenario
    drawn = [(other, _look(other, theme, OTHER_WIDTH)) for other in snapshot.others]
    if reference is not active:
        drawn.append((reference, (theme.reference, REFERENCE_WIDTH, PATTERNS[0])))
    drawn.append((active, _look(active, theme, ACTIVE_WIDTH)))
    names = {scenario.key: language.say(scenario.name) for scenario in scenarios.told_apart}
    base = snapshot.reference if axis.difference else None
    return tuple(
        _line(snapshot.projections[scenario.key], base, axis, site, scenario.key, names[scenario.key], look)
        for scenario, look in drawn
    )


def _look(scenario: Scenario, theme: Theme, width: float) -> Look:
    """Return how the line of a scenario is drawn: colour, width, pattern."""
    return theme.scenario(scenario.colour), width, pattern_of(scenario.colour)


@lru_cache(maxsize=128)
def _line(
    projection: Projection, base: Projection | None, axis: Axis, site: int, key: str, label: str, look: Look
) -> Line:
    values = axis.values(projection, site)
    if base is not None:
        values = _difference(values, axis.values(base, site))
    return Line(key, label, tuple(projection.study.years), tuple(values.tolist()), *look)


def _difference(values: Array, base: Array) -> Array:
    """Return by how much values lie above a base, nothing where that is but rounding."""
    found: Array = values - base
    return np.where(np.abs(found) > ROUNDING * np.abs(base), found, 0.0 * found)


def _fan(snapshot: Snapshot, axis: Axis, theme: Theme) -> Fan | None:
    if snapshot.ensemble is None or axis.outcome not in snapshot.ensemble.quantiles:
        return None
    levels = (snapshot.ensemble.quantiles[axis.outcome] / axis.divisor).tolist()
    colour = theme.scenario(snapshot.scenarios.active_scenario.colour)
    return Fan(tuple(snapshot.scenarios.study.years), tuple(map(tuple, levels)), colour)


def _limits(snapshot: Snapshot, axis: Axis, site: Site, language: Language) -> tuple[TargetMark, ...]:
    study = snapshot.scenarios.study
    if axis.outcome == "floor_need":
        occupancy = lever_value(study, snapshot.scenarios.active_scenario, "occupancy_limit")
        level = site.floor_space.value * occupancy / 100 / axis.divisor
        label = language.translate("Chart", "usable {value}")
    elif axis.outcome == "land_need" and site.land_limit:
        level = site.land_limit.value / axis.divisor
        label = language.translate("Chart", "set aside {value}")
    else:
        return ()
    mark = TargetMark(axis.outcome, label.format(value=language.number(level)), study.last_year, level, limit=True)
    return (mark,)


def symbols_of(study: Study) -> dict[str, str]:
    """Return the symbol of what was observed in each perimeter, by key."""
    return {perimeter: SYMBOLS[shape] for perimeter, shape in shapes_of(study).items()}


def _targets(snapshot: Snapshot, axis: Axis, language: Language) -> tuple[TargetMark, ...]:
    scenarios = snapshot.scenarios
    study, active = scenarios.study, scenarios.active_scenario
    added = tuple(lever_value(study, active, lever) if lever else 0.0 for _, lever in axis.levels)
    return _marks(study, scenarios.targets, axis, added, language)


@lru_cache(maxsize=32)
def _marks(
    study: Study, watched: tuple[str, ...], axis: Axis, added: tuple[float, ...], language: Language
) -> tuple[TargetMark, ...]:
    """Return the targets an axis can show; ``added`` is what each of the axis's outcomes adds to a target's value."""
    levels = {outcome: base for (outcome, _), base in zip(axis.levels, added, strict=True)}
    marks = []
    for key in watched:
        target = study.targets[key]
        if target.outcome in levels:
            level = (target.value.value + levels[target.outcome]) / axis.divisor
            decimals = 0 if level == round(level) else axis.decimals
            label = language.translate("Chart", "target {value}").format(value=language.number(level, decimals))
            marks.append(TargetMark(key, label, target.year, level))
    return tuple(marks)


@lru_cache(maxsize=16)
def _dots(study: Study, outcome: str, divisor: float, language: Language) -> tuple[Dots, ...]:
    symbols = symbols_of(study)
    seen = range(study.base_year - YEARS_BEFORE_BASE, study.last_year + 1)
    result = []
    for observation in study.observations:
        points = [(fact.year, fact.value / divisor) for fact in observation.points if fact.year in seen]
        if observation.outcome == outcome and points:
            years, values = zip(*points, strict=True)
            perimeter = study.perimeters[observation.perimeter]
            result.append(Dots(perimeter.key, language.say(perimeter.label), symbols[perimeter.key], years, values))
    return tuple(result)


def key_to_dots(charts: Iterable[Chart], language: Language) -> str:
    """Return a line that tells which shape stands for which perimeter; empty where nothing was observed."""
    keys = {dots.symbol: dots.label for chart in charts for dots in chart.dots}
    if not keys:
        return ""
    listed = language.joined(
        "   ", (f"{SYMBOL_LETTERS[symbol]}\N{NO-BREAK SPACE}{label}" for symbol, label in keys.items())
    )
    return language.translate("ProjectionPage", "Observed: {perimeters}").format(perimeters=listed)
