"""The noise of the client economies: shocks that go together, and what is left of last year's."""

from __future__ import annotations

from collections.abc import Sequence
from math import sqrt

import numpy as np

from offsim.model.arrays import Array, empty
from offsim.model.study import Study
from offsim.model.uncertainty import Correlation

ROUNDING = 1e-9
"""How far below zero rounding may take what is left of a variance."""

Triangle = tuple[tuple[float, ...], ...]


def triangle(economies: Sequence[str], correlations: Sequence[Correlation]) -> Triangle | None:
    """Return the lower triangle L with L·Lᵀ = the correlations of ``economies`` (Cholesky).

    None where no shocks can have them, such as three economies that each go against the two others.
    """
    known = {frozenset(found.economies): found.value.value for found in correlations}
    rows: list[list[float]] = []
    for place, one in enumerate(economies):
        row: list[float] = []
        for column in range(place):
            rest = known.get(frozenset((one, economies[column])), 0.0)
            rest -= sum(mine * other for mine, other in zip(row, rows[column], strict=False))
            pivot = rows[column][column]
            if pivot == 0 and abs(rest) > ROUNDING:
                return None
            row.append(rest / pivot if pivot else 0.0)
        left = 1.0 - sum(value * value for value in row)
        if left < -ROUNDING:
            return None
        rows.append([*row, sqrt(left) if left > ROUNDING else 0.0])
    return tuple(tuple(row) for row in rows)


def has_noise(study: Study) -> bool:
    """Say whether any economy of the study has noise."""
    return any(economy.noise and economy.noise.std.value for economy in study.economies)


def has_shock(study: Study) -> bool:
    """Say whether the sector has luck of its own."""
    return study.shock is not None and study.shock.std.value > 0


def has_luck(study: Study) -> bool:
    """Say whether anything happens by chance from year to year."""
    return has_noise(study) or has_shock(study)


def noise(study: Study, shocks: Array, known: int) -> Array:
    """Return the noise added to the economies' growth, a fraction, (n, e, t); none in the first ``known`` years.

    ``shocks`` (t - known, e, n) are independent standard normal numbers by year after the known ones, economy and
    member. They are made to go together and scaled; noise is the part of last year's that persists, and this year's
    shock.
    """
    unknown, count, members = shocks.shape
    years = known + unknown
    rows = triangle([economy.key for economy in study.economies], study.correlations)
    if rows is None:
        raise ValueError(study.key)  # the reader of study files has made sure of it
    answer = empty(2, (members, count, years))
    for place, (economy, row) in enumerate(zip(study.economies, rows, strict=True)):
        std = economy.noise.std.amount if economy.noise else 0.0
        persistence = economy.noise.persistence.value if economy.noise else 0.0
        left = np.zeros(members)
        answer[:, place, :known] = 0.0
        for year in range(known, years):
            together = np.zeros(members)
            for part, shock in zip(row, shocks[year - known], strict=False):
                together += part * shock
            left = persistence * left + std * together
            answer[:, place, year] = left
    return answer


def shock(study: Study, shocks: Array, known: int) -> Array:
    """Return the sector's own luck, added to every market's growth, a fraction, (n, t); none in the first ``known``.

    ``shocks`` (t - known, n) are independent standard normal numbers by year after the known ones and member; as with
    noise, part of last year's persists.
    """
    if study.shock is None:
        raise ValueError(study.key)
    std, persistence = study.shock.std.amount, study.shock.persistence.value
    answer = empty(1, (shocks.shape[1], known + len(shocks)))
    left = np.zeros(shocks.shape[1])
    answer[:, :known] = 0.0
    for year, this_year_s in enumerate(shocks, known):
        left = persistence * left + std * this_year_s
        answer[:, year] = left
    return answer
