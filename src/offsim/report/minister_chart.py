"""The chart of the page for the minister: turnover by year with its target, the reference and what was observed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from offsim.analysis.measures import Measure
from offsim.ensemble.ensemble import Ensemble
from offsim.ensemble.quantiles import LEVELS
from offsim.language import Language
from offsim.model.outcomes import NATIONAL
from offsim.model.projection import Projection
from offsim.model.scenario_set import ScenarioSet
from offsim.model.study import Study, Target
from offsim.report.main_target import aimed_at
from offsim.report.measure_words import measure_unit
from offsim.report.shapes import shapes_of

CHARTED = "turnover"


@dataclass(frozen=True, slots=True)
class Line:
    """Figures by year under a name; years without a figure are left out."""

    name: str
    points: tuple[tuple[int, float], ...]


@dataclass(frozen=True, slots=True)
class Dots:
    """What was observed in a perimeter, by year, and the ``shape`` (of ``SHAPES``) that it is drawn with."""

    name: str
    points: tuple[tuple[int, float], ...]
    shape: str


@dataclass(frozen=True, slots=True)
class PageChart:
    """Turnover by year, in ``unit``: the scenario shown, the reference where that is another, what was observed.

    ``colour`` is the number of the colour that the scenario shown has everywhere. ``target`` is a level through all
    years up to its own, None without one; ``band`` gives by level (0.05 … 0.95) the figures of all years, and is empty
    where nothing was simulated.
    """

    title: str
    unit: str
    shown: Line
    colour: int
    reference: Line | None
    target: Line | None
    observed: tuple[Dots, ...]
    band: Mapping[float, Line]


def page_chart(
    scenarios: ScenarioSet, projections: Mapping[str, Projection], ensemble: Ensemble | None, language: Language
) -> PageChart:
    """Return the chart of the scenario shown; its ``ensemble`` gives the band, if there is one."""
    study, outcome = scenarios.study, NATIONAL[CHARTED]
    lines = {
        key: Line(
            language.say(scenarios.shown(key).name),
            tuple(zip(study.years, outcome.values(projections[key]).tolist(), strict=True)),
        )
        for key in (scenarios.active, scenarios.reference)
    }
    levels = ensemble.quantiles[CHARTED] if ensemble else ()
    return PageChart(
        title=language.say(outcome.label),
        unit=measure_unit(Measure(CHARTED, study.last_year), language),
        shown=lines[scenarios.active],
        colour=scenarios.active_scenario.colour,
        reference=lines[scenarios.reference] if scenarios.reference != scenarios.active else None,
        target=_target_line(study, aimed_at(study, CHARTED, scenarios.targets), language),
        observed=tuple(_observed(study, language)),
        band={
            level: Line("", tuple(zip(study.years, values.tolist(), strict=True)))
            for level, values in zip(LEVELS, levels, strict=False)
        },
    )


def _target_line(study: Study, target: Target | None, language: Language) -> Line | None:
    if target is None:
        return None
    years = range(study.base_year, target.year + 1)
    return Line(language.say(target.label), tuple((year, target.value.value) for year in years))


def _observed(study: Study, language: Language) -> Iterator[Dots]:
    shapes = shapes_of(study)
    for seen in study.observations:
        points = tuple(
            (fact.year, fact.value) for fact in seen.points if fact.year is not None and fact.year in study.years
        )
        if seen.outcome == CHARTED and points:
            yield Dots(language.say(study.perimeters[seen.perimeter].label), points, shapes[seen.perimeter])
