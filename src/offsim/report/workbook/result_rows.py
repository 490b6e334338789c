"""What stands on the sheet of results: the outcomes, live; what was exported; the targets and what was observed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

import numpy as np

from offsim.language import Language
from offsim.model.arrays import Array
from offsim.model.outcomes import BY_MARKET, BY_SITE, NATIONAL, Outcome, national_outcomes
from offsim.model.projection import Projection
from offsim.model.scenario_set import ScenarioSet
from offsim.model.study import Market, Observation, Site, Study, Target
from offsim.report.workbook.check_keys import if_valid
from offsim.report.workbook.layout import Block, Cells, Sheet
from offsim.report.workbook.yearly_rows import YearlyRow

CHART_ROWS = 17
"""Rows kept free for each chart, under the country's outcomes."""

CHARTED = ("turnover", "jobs")
MEASURED_BY = {"turnover": ("turnover",), "jobs": ("jobs", "added_jobs")}
"""For each charted outcome, the outcomes whose targets can be drawn in its chart."""


def result_blocks(
    scenarios: ScenarioSet, projections: Mapping[str, Projection], language: Language
) -> list[Block[YearlyRow]]:
    """Return the live outcomes, then the exported ones, then the targets and observations the charts draw."""
    study, projection = scenarios.study, projections[scenarios.active]
    translate = language.translate
    return [
        Block(translate("Workbook", "The country"), [*_country(projection, language)]),
        Block(
            translate("Workbook", "By market"),
            [*_by_part("markets", study.markets, BY_MARKET, projection, language)],
            height=CHART_ROWS * len(CHARTED),
        ),
        Block(translate("Workbook", "By site"), [*_by_part("sites", study.sites, BY_SITE, projection, language)]),
        Block(
            translate("Workbook", "All scenarios, as exported"),
            [*_exported(scenarios, projections, language)],
            translate("Workbook", "figures of the day of export: they do not follow the inputs"),
        ),
        *_watched(scenarios, projection, language),
        *_observed(study, language),
    ]


def exported_key(outcome: str, scenario: str) -> str:
    """Return the key of a scenario's exported row."""
    return f"exported.{scenario}.{outcome}"


def target_key(target: str) -> str:
    """Return the key of the row that draws a target."""
    return f"target.{target}"


def observed_key(place: int) -> str:
    """Return the key of the row of the observed figures that stand at ``place`` in the study."""
    return f"observed.{place}"


def _country(projection: Projection, language: Language) -> Iterator[YearlyRow]:
    part = language.translate("Workbook", "Country")
    for key, outcome in national_outcomes(projection.study).items():
        yield _live(key, part, outcome, outcome.values(projection), language)


def _by_part(
    prefix: str,
    parts: Sequence[Market | Site],
    outcomes: Mapping[str, Outcome],
    projection: Projection,
    language: Language,
) -> Iterator[YearlyRow]:
    for key, outcome in outcomes.items():
        for part, values in zip(parts, outcome.values(projection), strict=True):
            yield _live(f"{prefix}.{part.key}.{key}", language.say(part.label), outcome, values, language)


def _live(key: str, part: str, outcome: Outcome, values: Array, language: Language) -> YearlyRow:
    return YearlyRow(
        key,
        part,
        language.say(outcome.label),
        outcome.unit,
        outcome.decimals,
        values,
        lambda cells: if_valid(cells, cells.now(key)),
        skipped=int(outcome.key == "growth"),
    )


def _exported(scenarios: ScenarioSet, projections: Mapping[str, Projection], language: Language) -> Iterator[YearlyRow]:
    for outcome in CHARTED:
        for scenario in scenarios.told_apart:
            found = NATIONAL[outcome]
            yield YearlyRow(
                exported_key(outcome, scenario.key),
                language.say(scenario.name),
                _exported_label(found, scenario.key == scenarios.reference, language),
                found.unit,
                found.decimals,
                found.values(projections[scenario.key]),
            )


def _exported_label(outcome: Outcome, reference: bool, language: Language) -> str:
    label = language.say(outcome.label)
    return language.translate("Workbook", "{outcome}, reference").format(outcome=label) if reference else label


def charted_targets(scenarios: ScenarioSet, outcome: str) -> list[Target]:
    """Return the watched targets that a chart of ``outcome`` can show."""
    targets = [scenarios.study.targets[key] for key in scenarios.targets]
    return [target for target in targets if target.outcome in MEASURED_BY[outcome]]


def _watched(scenarios: ScenarioSet, projection: Projection, language: Language) -> Iterator[Block[YearlyRow]]:
    rows = [
        _target(target, NATIONAL[outcome], projection, language)
        for outcome in CHARTED
        for target in charted_targets(scenarios, outcome)
    ]
    if rows:
        note = language.translate("Workbook", "the level to reach, drawn across all years")
        yield Block(language.translate("Workbook", "Targets in the charts"), rows, note)


def _target(target: Target, outcome: Outcome, projection: Projection, language: Language) -> YearlyRow:
    added = target.outcome == "added_jobs"
    base = float(outcome.values(projection)[0]) if added else 0.0

    def formula(cells: Cells) -> str:
        value = cells.value(f"targets.{target.key}")
        return f"{cells.at_base('jobs', Sheet.MODEL)}+{value}" if added else value

    part = language.translate("Workbook", "Target {year}").format(year=target.year)
    level = np.full(len(projection.study.years), base + target.value.value)
    return YearlyRow(
        target_key(target.key), part, language.say(target.label), outcome.unit, outcome.decimals, level, formula
    )


def _observed(study: Study, language: Language) -> Iterator[Block[YearlyRow]]:
    rows = [_observation(place, observation, study, language) for place, observation in enumerate(study.observations)]
    if rows:
        note = language.translate("Workbook", "each perimeter counts other things: never join them into one curve")
        yield Block(language.translate("Workbook", "Observed"), rows, note)


def _observation(place: int, observation: Observation, study: Study, language: Language) -> YearlyRow:
    outcome = NATIONAL[observation.outcome]
    by_year = {fact.year: fact.value for fact in observation.points}
    values = np.array([by_year.get(year, np.nan) for year in study.years])
    perimeter = language.say(study.perimeters[observation.perimeter].label)
    part = language.translate("Workbook", "Observed, {perimeter}").format(perimeter=perimeter)
    label = language.say(outcome.label)
    return YearlyRow(observed_key(place), part, label, outcome.unit, outcome.decimals, values)
