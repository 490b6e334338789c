"""The machine-readable answer of a run, as documented in docs/json.md: stable keys, numbers in the window's units."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from offsim.analysis.plausibility import caused_first
from offsim.analysis.target_status import target_statuses
from offsim.ensemble.quantiles import LEVELS
from offsim.language import Language
from offsim.model.arrays import Array
from offsim.model.outcomes import BY_MARKET, BY_MEASURE, BY_SITE, Outcome, measures, national_outcomes
from offsim.model.paths import lever_settings
from offsim.model.projection import Projection
from offsim.model.scenario import Scenario
from offsim.report.warning_words import warning_words

if TYPE_CHECKING:
    from offsim.ensemble.ensemble import Ensemble, Probability


def run_json(
    scenario: Scenario,
    projection: Projection,
    language: Language,
    ensemble: Ensemble | None = None,
    watched: Sequence[str] = (),
) -> dict[str, Any]:
    """Return the JSON object of one projection (no members); figures that do not exist are null.

    It tells of uncertainty only where there is an ``ensemble``: also how likely the ``watched`` targets (keys) are
    reached all at once.
    """
    study = projection.study
    uncertainty = {"uncertainty": _uncertainty(ensemble, watched)} if ensemble else {}
    return {
        "study": study.key,
        "scenario": scenario.key,
        "outlook": scenario.outlook,
        "levers": lever_settings(study, scenario),
        "years": list(study.years),
        "outcomes": {
            key: {"unit": outcome.unit, "values": _numbers(outcome.values(projection))}
            for key, outcome in national_outcomes(study).items()
        },
        "by_market": _by_part([market.key for market in study.markets], BY_MARKET, projection),
        "by_site": _by_part([site.key for site in study.sites], BY_SITE, projection),
        **_by_measure(projection),
        "targets": [
            {
                "key": found.target.key,
                "outcome": found.target.outcome,
                "year": found.target.year,
                "value": found.target.value.value,
                "projected": _number(found.projected),
                "gap": _number(found.gap),
                "reached": found.reached,
            }
            for found in target_statuses(projection, study.targets)
        ],
        "warnings": [warning_words(warning, language) for warning in caused_first(scenario, projection)],
        **uncertainty,
    }


def _uncertainty(ensemble: Ensemble, watched: Sequence[str]) -> dict[str, Any]:
    return {
        "simulations": ensemble.members,
        "seed": ensemble.seed,
        "quantiles": {
            key: {str(level): _numbers(values) for level, values in zip(LEVELS, quantiles, strict=True)}
            for key, quantiles in ensemble.quantiles.items()
        },
        "probability": {key: _probability(found) for key, found in ensemble.probability.items()},
        "joint": {"targets": list(watched), **_probability(ensemble.joint(watched))} if watched else None,
        "shortfall": dict(ensemble.shortfall),
    }


def _probability(found: Probability) -> dict[str, float]:
    return {"value": found.value, "standard_error": found.standard_error}


def _by_measure(projection: Projection) -> dict[str, Any]:
    keys = [event.key for event in measures(projection.study)]
    return {"by_measure": _by_part(keys, BY_MEASURE, projection)} if keys else {}


def _by_part(keys: list[str], outcomes: Mapping[str, Outcome], projection: Projection) -> dict[str, Any]:
    values = {key: outcome.values(projection) for key, outcome in outcomes.items()}
    return {
        part: {outcome: _numbers(rows[place]) for outcome, rows in values.items()} for place, part in enumerate(keys)
    }


def _numbers(values: Array) -> list[float | None]:
    return [_number(value) for value in values.tolist()]


def _number(value: float) -> float | None:
    return value if math.isfinite(value) else None
