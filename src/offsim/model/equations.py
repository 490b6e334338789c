"""The model's equations, one pure function each.

Growth rates and shares are fractions, money is billion dirhams (bn MAD, nominal), space is m², land hectares. Arrays
may carry leading axes of members; the trailing axes are named in each docstring: e economies, m markets, k events,
s sites, t the years after the base year, T the base year and the years after it.

Everything is worked out element by element and in the same order for one projection as for many: a member has the same
digits whatever stands beside it.

Each docstring says where the equation comes from, and for what it holds. The founding document is the sector page of
the Casablanca-Settat region; ``docs/model.md`` puts the equations together.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from offsim.model.arrays import Array, empty, empty_for, outer

LOWEST_GROWTH = -0.95
LEAST_JOBS = 0.5
"""Less than half a job more is none."""


def deviation(  # noqa: PLR0913  (one argument a term of the equation)
    growth: Array, shift: Array, depth: Array, start: Array, length: Array, noise: Array, normal: Array, years: Array
) -> Array:
    """Return how far each economy's growth is from normal, (…, e, t).

    ``growth`` (e, t), ``noise`` (…, e, t); the lever ``shift`` (…, e, t), or (…, e, 1) where it is the same every year;
    the levers ``depth``, ``start``, ``length`` (…, e); ``normal`` (e); ``years`` (t). The recession takes ``depth`` off
    in the years from ``start`` for ``length`` years.

    Source: the founding document, which explains 2013 by the state of the French economy; the form is an assumption.
    Valid for lengths from 0 on; starts and lengths are whole years.
    """
    begin, end = start[..., None], (start + length)[..., None]
    in_recession = (begin <= years) & (years < end)
    without_noise = growth + (shift - normal[:, None]) - depth[..., None] * in_recession
    return np.add(without_noise, noise, out=empty_for(2, without_noise, noise))


def event_profile(ramp: npt.NDArray[np.bool_], start: Array, duration: Array, years: Array) -> Array:
    """Return how much of each event's strength is felt, (k, t), from 0 to 1.

    A pulse is felt in full from ``start`` (k) for ``duration`` (k) years; a ramp grows evenly over ``duration`` years
    and then stays.

    Source: an assumption; what is known of an event is when it came, not how fast it was felt. Valid for durations
    above 0.
    """
    since = years - start[:, None]
    pulse = (since >= 0) & (since < duration[:, None])
    rising = np.clip((since + 1) / duration[:, None], 0.0, 1.0)
    return np.where(ramp[:, None], rising, pulse)


def own_growth(trend: Array, event_effect: Array, shock: Array) -> Array:
    """Return what each market would grow by a year with its economy at normal, (…, m, t).

    ``trend`` (…, m, t), or (…, m, 1) where it is the same every year, is the market's own and the one that all have in
    common; ``event_effect`` (…, m, t) the sum over events of strength, profile and hit; ``shock`` (…, t) the sector's
    own luck, the same for every market.

    Source: the founding document; that the parts add up is an assumption. Valid for every number.
    """
    of_all = shock[..., None, :]
    growth = empty_for(2, trend, event_effect, of_all)
    if growth is None:
        return trend + event_effect + of_all
    np.add(trend, event_effect, out=growth)
    if of_all.size > 1 or of_all.any():  # spares a pass where there is none
        growth += of_all
    return growth


def market_growth(own: Array, sensitivity: Array, market_deviation: Array) -> Array:
    """Return each market's growth of turnover a year, (…, m, t).

    ``own`` (…, m, t) is what it would be with the market's economy at normal; ``sensitivity`` (…, m) that to the
    market's economy and the market's own offset; ``market_deviation`` (…, m, t) is the deviation of the market's
    economy.

    Source: the founding document (France is the main client); that the answer is in proportion is an assumption. A
    level for the sensitivity is Walsh's income elasticity of imported services, 1.3 (IIIS Discussion Paper 183). Valid
    for every number; a rise of the clients moves the market the same way where the sensitivity is above 0.
    """
    slope = sensitivity[..., None]
    growth = empty_for(2, slope, market_deviation, own)
    if growth is None:
        return slope * market_deviation + own
    np.multiply(slope, market_deviation, out=growth)
    growth += own  # in place: memory is what takes the time
    return growth


def event_effect(felt: Array, strength: Sequence[Array]) -> Array:
    """Return what the events add to each market's growth, (…, m, t), one event after the other.

    ``felt`` (k, m, t) is the part of an event's strength a market feels in a year; ``strength`` holds k arrays (…).

    Source: an assumption: events add up. Valid for every strength; ``felt`` is a hit times a profile.
    """
    if all(isinstance(of, np.float64) for of in strength):
        return sum((of * part for part, of in zip(felt, strength, strict=True)), np.zeros(felt.shape[1:]))
    effect = empty(2, (*np.broadcast_shapes(*(of.shape for of in strength)), *felt.shape[1:]))
    effect[...] = 0.0
    for part, of in zip(felt, strength, strict=True):
        years = slice(*_ends(part))
        effect[..., years] += outer(of, part[:, years])  # nothing is added where nothing is felt
    return effect


def _ends(part: Array) -> tuple[int, int]:
    """Return the first year in which a market feels something of an event, (m, t), and the one after the last."""
    felt = np.flatnonzero(part.any(axis=0))
    return (int(felt[0]), int(felt[-1]) + 1) if len(felt) else (0, 0)


def grown(base: Array, growth: Array) -> Array:
    """Return a level over the years, (…, m, T), from ``base`` (…, m) and ``growth`` (…, m, t).

    A year's growth is held at −95 % at least, so that a market shrinks but never turns negative.

    Source: compound growth, by definition; the floor is a guard. Valid for ``base`` from 0 on.
    """
    factors = np.maximum(growth, LOWEST_GROWTH)
    factors += 1.0
    return _compounded(base, factors)


def _compounded(base: Array, factors: Array) -> Array:
    """Return ``base`` (…, x) times the ``factors`` (…, x, t) of the years so far, (…, x, T)."""
    if base.ndim == 1 and factors.ndim == 2:
        return np.cumprod(np.concatenate([base[:, None], factors], axis=-1), axis=-1)
    shape = np.broadcast_shapes(base.shape, factors.shape[:-1])
    level = empty(2, (*shape, factors.shape[-1] + 1))
    level[..., 0] = base
    for year in range(factors.shape[-1]):
        np.multiply(level[..., year], factors[..., year], out=level[..., year + 1])
    return level


def output_per_job(base_output: Array, productivity: Array, years: int) -> Array:
    """Return turnover per job, bn MAD, (…, m, T): ``base_output`` (…, m) grown by ``productivity`` a year.

    ``productivity`` is (…, t), or (…, 1) where it is the same in all of the ``years`` after the base year.

    Source: compound growth, by definition; the founding document gives no productivity. Nominal: prices rise in it.
    Valid for ``base_output`` above 0 and ``productivity`` above −1, at which there is no output to divide by.
    """
    one_market = np.ones(1)
    factors = np.broadcast_to((1.0 + productivity)[..., None, :], (*productivity.shape[:-1], 1, years))
    grown_by = _compounded(one_market, factors)
    base = base_output[..., None]
    return np.multiply(base, grown_by, out=empty_for(2, base, grown_by))


def jobs(turnover: Array, output: Array) -> Array:
    """Return jobs: turnover over turnover per job, both (…, m, T).

    Source: by definition. Valid for ``output`` above 0.
    """
    return turnover / output


def held_to_record(level: Array, places: Sequence[int], observed: Array) -> Array:
    """Return what a level by market, (…, m, T), is multiplied by so that the country has what was observed, (…, T).

    ``places`` (a) are the observed years up to the jump-off year, counted from the base year and after it; ``observed``
    (a) is what the country had in them. The factor is 1 in the base year, geometric between observed years, and stays
    after the last: markets keep their proportions.

    Source: the record; that what lies between two observed years moves evenly is an assumption. Valid for levels and
    observations above 0.
    """
    ratios = observed / level[..., places].sum(axis=-2)
    factors = empty(1, (*ratios.shape[:-1], level.shape[-1]))
    factors[..., 0] = 1.0
    before, known = 0, factors[..., 0]
    for place, ratio in zip(places, np.moveaxis(ratios, -1, 0), strict=True):
        evenly = np.power(np.ravel(ratio / known), 1 / (place - before)).reshape(np.shape(ratio))  # same digits for all
        for year in range(before + 1, place):
            factors[..., year] = factors[..., year - 1] * evenly
        factors[..., place] = ratio
        before, known = place, ratio
    factors[..., before:] = known[..., None]
    return factors


def added_jobs(all_jobs: Array) -> Array:
    """Return the jobs more than in the base year, (…, T), below 0 where there are fewer.

    Source: the founding document, whose plan aims at 40,000 added jobs. Valid for every number of jobs.
    """
    return all_jobs - all_jobs[..., :1]


def site_share(base_share: Array, change: Array, elapsed: Array) -> Array:
    """Return a site's share of the country, (…, s, T), from 0 to 1: it changes by ``change`` (…, s) a year.

    Source: the founding document for shares of the base year (66 % of turnover, 30 % of jobs); that they move evenly is
    an assumption. Valid for ``base_share`` (s) from 0 to 1; beyond 0 and 1 a share is held there.
    """
    return np.clip(base_share[..., None] + change[..., None] * elapsed, 0.0, 1.0)


def floor_gap(floor_need: Array, floor_space: Array, occupancy_limit: Array) -> Array:
    """Return the shortfall of offices, m², (…, s, T); negative where there is room.

    ``floor_need`` (…, s, T); ``floor_space`` (s), of which ``occupancy_limit`` (…) can be filled.

    Source: by definition; no publication gives a limit of occupancy. Valid for limits above 0, up to 1.
    """
    return floor_need - floor_space[..., None] * occupancy_limit[..., None, None]


def land_need(gap: Array, density: float) -> Array:
    """Return the land for the offices that are short, ha; ``density`` is hectares a square metre of offices.

    Source: the founding document, for Casanearshore's own density: 53 ha for 270,000 m². Valid for a density above 0.
    """
    return np.maximum(gap, 0.0) * density


def investment(all_jobs: Array, per_job: Array) -> Array:
    """Return the investment since the base year, bn MAD, (…, T): ``per_job`` (…) bn MAD for every job a year adds.

    Source: the founding document's stocks: 4 bn MAD invested for 25,000 jobs are 160,000 MAD a job. Jobs lost give
    nothing back. Valid for ``per_job`` above 0.
    """
    added = np.maximum(np.diff(all_jobs, axis=-1, prepend=all_jobs[..., :1]), 0.0)
    return np.cumsum(added, axis=-1) * per_job[..., None]


def measure_cost(all_jobs: Array, rate: float, years: int, start: int) -> Array:
    """Return what a measure costs the public each year, bn MAD, (…, T): ``rate`` bn MAD a new job and year.

    It is paid for ``years`` years for every job the country adds from ``start`` on, counted from the base year.

    Source: by definition; the rates are the study's. Jobs lost give nothing back. Valid for ``years`` from 1 on.
    """
    added = np.maximum(np.diff(all_jobs, axis=-1, prepend=all_jobs[..., :1]), 0.0)
    added[..., : max(start, 0)] = 0.0
    so_far = np.cumsum(added, axis=-1)
    so_far[..., years:] -= so_far[..., :-years].copy()
    return so_far * rate


def cost_per_job(cost: Array, all_jobs: Array, without: Array) -> Array:
    """Return the ``cost`` (…, T) so far over the jobs more than there would be ``without`` it (…, T), bn MAD a job.

    Not a number where there is not half a job more.

    Source: by definition. Valid for every cost.
    """
    more = all_jobs - without
    return np.cumsum(cost, axis=-1) / np.where(more >= LEAST_JOBS, more, np.nan)


def companies(turnover: Array, per_company: Array) -> Array:
    """Return the number of companies, (…, T), at ``per_company`` (…) bn MAD of turnover each.

    Source: the founding document's stocks: 6 bn MAD and 100 companies are 60 M MAD each. Valid for ``per_company``
    above 0.
    """
    return turnover / per_company[..., None]
