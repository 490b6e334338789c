"""Taking a document's scenarios over into another edition of their study."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from math import ceil, floor

from offsim.model.levers import checked_distribution, distribution_of, lever_value
from offsim.model.paths import DECIMALS, by_year, path_of, steps_of
from offsim.model.problems import Problem
from offsim.model.scenario import Scenario, Steps
from offsim.model.scenario_set import ScenarioSet
from offsim.model.study import Lever, Study
from offsim.model.uncertainty import Distribution

SENSITIVITY = "sensitivity."
DUST = 1e-9
"""Values nearer than this differ by rounding only."""


@dataclass(frozen=True, slots=True)
class TakenOver:
    """Scenarios in another edition; ``lost`` names by scenario the levers and outlooks that could not come along."""

    scenarios: ScenarioSet
    lost: Mapping[str, tuple[str, ...]]


def in_edition(scenarios: ScenarioSet, study: Study) -> TakenOver:
    """Return the scenarios over another edition of their study.

    What a scenario sets stays set; what it leaves at its default has the default of the new edition. Values are held
    within the new bounds. A target that is new is watched where the study shows it; of the others those watched before
    are, or, where none is left, those the study shows. Where markets had a sensitivity each, as in the first format,
    their economy's becomes the mean, weighted by turnover, and the offsets the rest.
    """
    old = scenarios.study
    moved = tuple(_moved(scenario, old, study) for scenario in scenarios.scenarios)
    lost = {
        scenario.key: _lost(scenario, after, old, study)
        for scenario, after in zip(scenarios.scenarios, moved, strict=True)
    }
    new = [key for key, target in study.targets.items() if key not in old.targets and target.shown]
    kept = tuple(key for key in study.targets if key in scenarios.targets or key in new)
    shown = kept or tuple(key for key, target in study.targets.items() if target.shown and scenarios.targets)
    return TakenOver(
        replace(scenarios, study=study, scenarios=moved, targets=shown),
        {key: keys for key, keys in lost.items() if keys},
    )


def in_changed_study(scenarios: ScenarioSet, study: Study, edition: str = "") -> TakenOver:
    """Return the scenarios over their study as the planner has changed it; what it was before is kept beside.

    ``edition`` is the text of the edition that the study follows from now on, where it is another.
    """
    found = in_edition(scenarios, study)
    before = edition or scenarios.edition or scenarios.study.text
    edition = "" if before == study.text else before
    return replace(found, scenarios=replace(found.scenarios, edition=edition))


def _moved(scenario: Scenario, old: Study, study: Study) -> Scenario:
    values: dict[str, float] = {}
    for key in {**scenario.values, **scenario.paths}:
        if key in study.levers and not _of_a_market(old, key):
            values[key] = _held(study.levers[key], lever_value(old, scenario, key))
    if old.format == 1:
        values |= _sensitivities(scenario, old, study)
    paths = _paths(scenario, old, study)
    values |= {key: first for key, (first, _) in paths.items()}
    return replace(
        scenario,
        outlook=scenario.outlook if scenario.outlook in study.outlooks else next(iter(study.outlooks)),
        values={key: value for key, value in values.items() if value != study.levers[key].default.value},
        paths={key: steps for key, (_, steps) in paths.items() if steps},
        distributions=_distributions(scenario, old, study),
    )


def _lost(scenario: Scenario, moved: Scenario, old: Study, study: Study) -> tuple[str, ...]:
    """Return the levers and outlooks (keys) that a scenario sets and has otherwise after it was moved."""
    levers = [key for key in {**scenario.values, **scenario.paths} if not _is_kept(key, scenario, moved, old, study)]
    levers += [
        key
        for key, own in scenario.distributions.items()
        if key not in study.levers or distribution_of(study, moved, key) != own
    ]
    return tuple(dict.fromkeys([*levers, *({scenario.outlook} - {moved.outlook})]))


def _is_kept(key: str, scenario: Scenario, moved: Scenario, old: Study, study: Study) -> bool:
    """Say whether a lever has the same value as before in every year that both editions have."""
    if _of_a_market(old, key):
        parts = next((it.sensitivity for it in study.markets if f"{SENSITIVITY}{it.key}" == key), ())
        now = sum(lever_value(study, moved, part) for part in parts)
        return bool(parts) and abs(now - lever_value(old, scenario, key)) < DUST
    if key not in study.levers:
        return False
    before, after = by_year(old, path_of(old, scenario, key)), by_year(study, path_of(study, moved, key))
    return all(abs(after[year] - before[year]) < DUST for year in before if year in after)


def _of_a_market(old: Study, key: str) -> bool:
    """Say whether a lever is the sensitivity of a market, as in the first format."""
    return old.format == 1 and key.startswith(SENSITIVITY)


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
        of_economy = study.levers[f"{SENSITIVITY}{economy.key}"]
        mean = _held(of_economy, round(sum(map(float.__mul__, own, weights)) / sum(weights), DECIMALS))
        values[of_economy.key] = mean
        for market, sensitivity in zip(followers, own, strict=True):
            if lever := study.levers.get(f"offset.{market.key}"):
                values[lever.key] = _held(lever, round(sensitivity - mean, DECIMALS))
    return values


def _paths(scenario: Scenario, old: Study, study: Study) -> dict[str, tuple[float, Steps]]:
    """Return the first values and steps of the paths that the edition can have; years it does not have are left out."""
    paths = {}
    for key in scenario.paths:
        lever = study.levers.get(key)
        first = study.base_year + 1
        path = {max(year, first): value for year, value in path_of(old, scenario, key).items()}
        with suppress(Problem):
            if lever:
                held = {year: _held(lever, value) for year, value in path.items() if year in study.years}
                paths[key] = steps_of(study, lever, held)
    return paths


def _distributions(scenario: Scenario, old: Study, study: Study) -> dict[str, Distribution]:
    kept = {}
    for key, own in scenario.distributions.items():
        lever = study.levers.get(key)
        if lever is None or _of_a_market(old, key):
            continue
        found = replace(own, spread=min(own.spread, lever.high - lever.low))
        if not lever.whole and checked_distribution(lever, found) != lever.distribution:
            kept[key] = found
    return kept


def _held(lever: Lever, value: float) -> float:
    held = min(max(value, lever.low), lever.high)
    return float(min(max(round(held), ceil(lever.low)), floor(lever.high))) if lever.whole else held
