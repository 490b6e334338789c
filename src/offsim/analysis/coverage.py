"""Whether the bands are honest: how many observed points lie in bands drawn from every earlier observed year.

Forecasters call it a rolling origin. Each observed year of the study's own perimeter is the base year of a projection
to the last, at the study's defaults and with client growth as it happened; an outcome that was observed in that year
starts from what was observed, without an error. Turnover and jobs have their own origins: neither decides how the other
grows, so where only one was observed, the study's base stands for the other and counts for nothing. What is not above
zero counts as not observed: nothing grows from it, and no band reaches it.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np

from offsim.analysis.observed_series import observed
from offsim.ensemble.ensemble import ensemble
from offsim.ensemble.quantiles import LEVELS
from offsim.ensemble.workers import Workers
from offsim.model.scenario import Scenario
from offsim.model.seed import DEFAULT_SEED
from offsim.model.study import Lever, Outlook, Study
from offsim.model.text import NO_TEXT

OUTCOMES = ("turnover", "jobs")
MEMBERS = 4096
HALF, MOST = (0.25, 0.75), (0.05, 0.95)
AS_IT_HAPPENED = "as_it_happened"


@dataclass(frozen=True, slots=True)
class Coverage:
    """How many ``points`` of an outcome (key) observed in a perimeter (key) lie in the 50 % and the 90 % bands.

    A point is a later observed year as seen from one origin: a year counts once for each year observed before it.
    """

    perimeter: str
    outcome: str
    points: int
    in50: int
    in90: int


def coverage(
    study: Study,
    seed: int = DEFAULT_SEED,
    *,
    stop: Callable[[], bool] | None = None,
    progress: Callable[[int, int], None] | None = None,
) -> tuple[Coverage, ...]:
    """Return the coverage of turnover and jobs; outcomes without a later observed year are left out.

    ``stop`` is asked before every origin, and ``progress`` told after it how many are done, of how many.

    Raises:
        Problem: a distribution leaves nothing.
        Cancelled: ``stop`` said so.
    """
    records = {outcome: _record(study, outcome) for outcome in OUTCOMES}
    origins = sorted({year for record in records.values() for year in record})[:-1]
    counts = {outcome: np.zeros(3, dtype=int) for outcome in OUTCOMES}
    for number, origin in enumerate(origins, 1):
        Workers(stop=stop).check()
        last = _last_known(study, origin, max(map(max, filter(None, records.values()))))
        if last > origin:
            seen = from_origin(study, origin, last)
            drawn = ensemble(seen, next(iter(seen.presets.values())), MEMBERS, seed, outcomes=OUTCOMES)
            for outcome in OUTCOMES:
                counts[outcome] += _inside(records[outcome], origin, last, drawn.quantiles[outcome])
        if progress:
            progress(number, len(origins))
    return tuple(Coverage(study.perimeter, outcome, *map(int, found)) for outcome, found in counts.items() if found[0])


def from_origin(study: Study, origin: int, last: int) -> Study:
    """Return a study that begins in ``origin`` with what was observed then, up to ``last``, and has one preset.

    That one is the study's defaults, with client growth as it happened.
    """
    growth = {
        economy.key: tuple(fact for fact in economy.history if fact.year in range(origin + 1, last + 1))
        for economy in study.economies
    }
    happened = Outlook(AS_IT_HAPPENED, NO_TEXT, NO_TEXT, growth, observed=last)
    return replace(
        study,
        base_year=origin,
        last_year=last,
        levers={key: _at_origin(study, lever, origin) for key, lever in study.levers.items()},
        outlooks={AS_IT_HAPPENED: happened},
        targets={},
        presets={AS_IT_HAPPENED: Scenario(AS_IT_HAPPENED, NO_TEXT, AS_IT_HAPPENED, {})},
        digest=f"{study.digest} {origin} {last}",
    )


def _at_origin(study: Study, lever: Lever, origin: int) -> Lever:
    """Return a lever as it stands in a study that begins in ``origin``."""
    value = lever.default.value
    if lever.key == "jump_off":
        value = origin
    elif lever.key.startswith("base."):
        value = _record(study, lever.key.removeprefix("base.")).get(origin, value)
    else:
        return lever
    return replace(lever, default=replace(lever.default, value=value), distribution=None)


def _record(study: Study, outcome: str) -> dict[int, float]:
    """Return what was observed of an outcome in the study's perimeter, by year, where it is above zero."""
    return {year: value for year, value in observed(study, outcome, study.perimeter).items() if value > 0}


def _last_known(study: Study, origin: int, last: int) -> int:
    """Return the last year up to which every economy's growth after ``origin`` is known."""
    known = [{fact.year for fact in economy.history} for economy in study.economies]
    year = origin
    while year < last and all(year + 1 in years for years in known):
        year += 1
    return year


def _inside(record: dict[int, float], origin: int, last: int, quantiles: np.ndarray) -> np.ndarray:
    """Return how many later points there are, and how many in the 50 % and in the 90 % band."""
    if origin not in record:
        return np.zeros(3, dtype=int)
    later = {year - origin: value for year, value in record.items() if origin < year <= last}
    levels = dict(zip(LEVELS, quantiles, strict=True))
    in_bands = (
        sum(bool(levels[low][place] <= value <= levels[high][place]) for place, value in later.items())
        for low, high in (HALF, MOST)
    )
    return np.array([len(later), *in_bands])
