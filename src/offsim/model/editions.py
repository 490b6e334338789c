"""Taking a document's scenarios over into another edition of their study."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from math import ceil, floor

from offsim.model.levers import checked_distribution, lever_value
from offsim.model.paths import DECIMALS, path_of, steps_of
from offsim.model.problems import Problem
from offsim.model.scenario import Scenario, Steps
from offsim.model.scenario_set import ScenarioSet
from offsim.model.study import Lever, Study
from offsim.model.uncertainty import Distribution

SENSITIVITY = "sensitivity."


@dataclass(frozen=True, slots=True)
class TakenOver:
    """Scenarios in another edition; ``lost`` names by scenario the levers and outlooks that could not come along."""

    scenarios: ScenarioSet
    lost: Mapping[str, tuple[str, ...]]


def in_edition(scenarios: ScenarioSet, study: Study) -> TakenOver:
    """Return the scenarios over another edition of their study.

    What a scenario sets stays set; what it leaves at its default has the default of the new edition. Values are held
    within the new bounds. A target that is new is watched where the study shows it.

    Where markets had a sensitivity each, as in the first format, their economy's becomes the
    mean, weighted by turnover, and the offsets the rest.
    """
    old = scenarios.study
    moved = {scenario.key: _moved(scenario, old, study) for scenario in scenarios.scenarios}
    watched = {
        *scenarios.targets,
        *(key for key in study.targets if key not in old.targets and study.targets[key].shown),
    }
    kept = tuple(key for key in study.targets if key in watched)
    shown = kept or tuple(key for key, target in study.targets.items() if target.shown)
    return TakenOver(
        replace(scenarios, study=study, scenarios=tuple(one for one, _ in moved.values()), targets=shown),
        {key: lost for key, (_, lost) in moved.items() if lost},
    )


def in_changed_study(scenarios: ScenarioSet, study: Study, edition: str = "") -> TakenOver:
    """Return the scenarios over their study as the planner has changed it; what it was before is kept beside.

    ``edition`` is the text of the edition that the study follows from now on, where it is another.
    """
    found = in_edition(scenarios, study)
    before = edition or scenarios.edition or scenarios.study.text
    edition = "" if before == study.text else before
    return replace(found, scenarios=replace(found.scenarios, edition=edition))


def _moved(scenario: Scenario, old: Study, study: Study) -> tuple[Scenario, tuple[str, ...]]:
    lost: list[str] = []
    values: dict[str, float] = {}
    for key, value in {**scenario.values, **dict.fromkeys(scenario.paths)}.items():
        if old.format == 1 and key.startswith(SENSITIVITY):
            continue
        own = lever_value(old, scenario, key) if value is None else value
        if key not in study.levers:
            lost.append(key)
        else:
            values[key] = _held(study.levers[key], own)
            lost += [key] if values[key] != own else []
    if old.format == 1:
        values |= _sensitivities(scenario, old, study)
    paths, off = _paths(scenario, old, study)
    outlook = scenario.outlook if scenario.outlook in study.outlooks else next(iter(study.outlooks))
    lost += [*off, *([scenario.outlook] if outlook != scenario.outlook else [])]
    moved = replace(
        scenario,
        outlook=outlook,
        values={key: value for key, value in values.items() if value != study.levers[key].default.value},
        paths=paths,
        distributions=_distributions(scenario, old, study),
    )
    return moved, tuple(dict.fromkeys(lost))


def _sensitivities(scenario: Scenario, old: Study, study: Study) -> dict[str, float]:
    """Return the sensitivities to economies, and the offsets, that come to those of markets in the first format."""
    values: dict[str, float] = {}
    for economy in study.economies:
        followers = [it for it in study.markets if it.economy == economy.key and f"{SENSITIVITY}{it.key}" in old.levers]
        keys = [f"{SENSITIVITY}{it.key}" for it in followers]
        if not any(key in scenario.values for key in keys):
            continue
        own = [lever_value(old, scenario, key) for key in keys]
        weights = [it.turnover_share.value for it in followers]
        mean = round(sum(map(float.__mul__, own, weights)) / sum(weights), DECIMALS)
        values[f"{SENSITIVITY}{economy.key}"] = _held(study.levers[f"{SENSITIVITY}{economy.key}"], mean)
        for market, sensitivity in zip(followers, own, strict=True):
            if lever := study.levers.get(f"offset.{market.key}"):
                values[lever.key] = _held(lever, round(sensitivity - mean, DECIMALS))
    return values


def _paths(scenario: Scenario, old: Study, study: Study) -> tuple[dict[str, Steps], list[str]]:
    paths, lost = {}, []
    for key in scenario.paths:
        lever = study.levers.get(key)
        first = study.base_year + 1
        path = {max(year, first): value for year, value in path_of(old, scenario, key).items()}
        try:
            if lever:
                held = {year: _held(lever, value) for year, value in path.items() if year in study.years}
                paths[key] = steps_of(study, lever, held)[1]
        except Problem:
            lost.append(key)
    return {key: steps for key, steps in paths.items() if steps}, lost


def _distributions(scenario: Scenario, old: Study, study: Study) -> dict[str, Distribution]:
    kept = {}
    for key, own in scenario.distributions.items():
        lever = study.levers.get(key)
        if lever is None or (old.format == 1 and key.startswith(SENSITIVITY)):
            continue
        found = replace(own, spread=min(own.spread, lever.high - lever.low))
        if not lever.whole and checked_distribution(lever, found) != lever.distribution:
            kept[key] = found
    return kept


def _held(lever: Lever, value: float) -> float:
    held = min(max(value, lever.low), lever.high)
    return float(min(max(round(held), ceil(lever.low)), floor(lever.high))) if lever.whole else held
