"""The model's equations, one pure function each.

Growth rates and shares are fractions, money is billion dirhams (bn MAD, nominal), space is m², land hectares. Arrays
may carry leading axes of members; the trailing axes are named in each docstring: e economies, m markets, k events,
s sites, t the years after the base year, T the base year and the years after it.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

Array = npt.NDArray[np.float64]

LOWEST_GROWTH = -0.95


def deviation(  # noqa: PLR0913  (one argument a term of the equation)
    growth: Array, shift: Array, depth: Array, start: Array, length: Array, noise: Array, normal: Array, years: Array
) -> Array:
    """Return how far each economy's growth is from normal, (…, e, t).

    ``growth`` (e, t), ``noise`` (…, e, t); the levers ``shift``, ``depth``, ``start``, ``length`` (…, e); ``normal``
    (e); ``years`` (t). The recession takes ``depth`` off in the years from ``start`` for ``length`` years.
    """
    begin, end = start[..., None], (start + length)[..., None]
    in_recession = (begin <= years) & (years < end)
    return growth + (shift - normal)[..., None] - depth[..., None] * in_recession + noise


def event_profile(ramp: npt.NDArray[np.bool_], start: Array, duration: Array, years: Array) -> Array:
    """Return how much of each event's strength is felt, (k, t), from 0 to 1.

    A pulse is felt in full from ``start`` (k) for ``duration`` (k) years; a ramp grows evenly over ``duration`` years
    and then stays.
    """
    since = years - start[:, None]
    pulse = (since >= 0) & (since < duration[:, None])
    rising = np.clip((since + 1) / duration[:, None], 0.0, 1.0)
    return np.where(ramp[:, None], rising, pulse)


def market_growth(trend: Array, sensitivity: Array, market_deviation: Array, event_effect: Array) -> Array:
    """Return each market's growth of turnover a year, (…, m, t).

    ``trend`` and ``sensitivity`` (…, m); ``market_deviation`` (…, m, t) is the deviation of the market's economy;
    ``event_effect`` (…, m, t) the sum over events of strength, profile and hit.
    """
    return trend[..., None] + sensitivity[..., None] * market_deviation + event_effect


def grown(base: Array, growth: Array) -> Array:
    """Return a level over the years, (…, m, T), from ``base`` (…, m) and ``growth`` (…, m, t).

    A year's growth is held at −95 % at least, so that a market shrinks but never turns negative.
    """
    factors = 1.0 + np.maximum(growth, LOWEST_GROWTH)
    first = np.broadcast_to(base[..., None], (*factors.shape[:-1], 1))
    return np.cumprod(np.concatenate([first, factors], axis=-1), axis=-1)


def output_per_job(base_output: Array, productivity: Array, elapsed: Array) -> Array:
    """Return turnover per job, bn MAD, (…, m, T): ``base_output`` (…, m) grown by ``productivity`` (…) a year."""
    return base_output[..., None] * (1.0 + productivity[..., None, None]) ** elapsed


def jobs(turnover: Array, output: Array) -> Array:
    """Return jobs: turnover over turnover per job, both (…, m, T)."""
    return turnover / output


def added_jobs(all_jobs: Array) -> Array:
    """Return the jobs more than in the base year, (…, T)."""
    return all_jobs - all_jobs[..., :1]


def site_share(base_share: Array, change: Array, elapsed: Array) -> Array:
    """Return a site's share of the country, (…, s, T), from 0 to 1: it changes by ``change`` (…, s) a year."""
    return np.clip(base_share[..., None] + change[..., None] * elapsed, 0.0, 1.0)


def floor_gap(floor_need: Array, floor_space: Array, occupancy_limit: Array) -> Array:
    """Return the offices lacking, m², (…, s, T); negative where there is room.

    ``floor_need`` (…, s, T); ``floor_space`` (s), of which ``occupancy_limit`` (…) can be filled.
    """
    return floor_need - floor_space[..., None] * occupancy_limit[..., None, None]


def land_need(gap: Array, density: float) -> Array:
    """Return the land for the lacking offices, ha; ``density`` is hectares a square metre of offices."""
    return np.maximum(gap, 0.0) * density


def investment(all_jobs: Array, per_job: float) -> Array:
    """Return the investment since the base year, bn MAD, (…, T): ``per_job`` bn MAD for every job a year adds."""
    added = np.maximum(np.diff(all_jobs, axis=-1, prepend=all_jobs[..., :1]), 0.0)
    return np.cumsum(added, axis=-1) * per_job


def companies(turnover: Array, per_company: float) -> Array:
    """Return the number of companies, (…, T), at ``per_company`` bn MAD of turnover each."""
    return turnover / per_company
