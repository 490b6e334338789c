"""Values that meet targets, rounded so that they still do."""

from __future__ import annotations

from collections.abc import Mapping
from math import ceil, floor, isnan, log10, nan

from offsim.analysis.effort import Effort
from offsim.analysis.seek import Solution
from offsim.language import Language
from offsim.model.paths import Path
from offsim.model.study import Lever, Study
from offsim.report.labels import at_most, decimals_of, lever_amount, path_words

NEARLY = 1e-6
"""In parts of the last digit: what lies so near to a round value is that value."""


def needed_decimals(lever: Lever) -> int:
    """Return with how many decimals a needed value is shown: one more than the lever's step has."""
    return 0 if lever.whole else max(0, ceil(-log10(lever.step)) + 1)


def needed_value(lever: Lever, solution: Solution, decimals: int | None = None) -> float:
    """Return the value of a solution, rounded toward the side that meets the targets; not a number where it has none.

    It has as many ``decimals`` as asked for, by default those that needed values are shown with.
    """
    value = nan if solution.value is None else solution.value
    return _rounded(lever, value, solution.side, needed_decimals(lever) if decimals is None else decimals)


def needed_path(lever: Lever, solution: Solution) -> Path:
    """Return the path of a solution that has one, every year of it rounded as ``needed_value`` is."""
    decimals = needed_decimals(lever)
    return {year: _rounded(lever, value, solution.side, decimals) for year, value in solution.path.items()}


def needed_amount(lever: Lever, solution: Solution, language: Language) -> str:
    """Return the value of a solution with its unit, by year where the lever changes by year."""
    if solution.path:
        return path_words(lever, needed_path(lever, solution), language)
    value = needed_value(lever, solution)
    written = language.exact(value) if lever.whole else at_most(value, needed_decimals(lever), language)
    return lever_amount(lever, value, language, written)


def needed_effort(study: Study, effort: Effort) -> Mapping[str, float]:
    """Return what levers that share an effort are set to: where that is enough, each rounded on along its way.

    What stays is as it is, and so are the plausible limits where they are not enough.
    """
    return {
        key: _rounded(study.levers[key], value, side, needed_decimals(study.levers[key]))
        if effort.met and (side := effort.sides.get(key, 0))
        else value
        for key, value in effort.values.items()
    }


def needed_beside(lever: Lever, value: float, side: int) -> tuple[float, int | None]:
    """Return a value of a lever at which a target is just met, with its decimals: on the ``side`` where more meets it.

    Where nobody knows the side (0) it has all its decimals.
    """
    decimals = decimals_of(lever)
    rounded = _rounded(lever, value, side, decimals)
    if lever.whole or (not side and abs(rounded - value) * 10.0**decimals > NEARLY):
        return value, None
    return rounded, decimals


def _rounded(lever: Lever, value: float, side: int, decimals: int) -> float:
    """Return a value with so many decimals, up or down by ``side``, or to the nearest where that is 0."""
    if isnan(value):
        return value
    scale = 10.0**decimals
    nearest = round(value, decimals)
    if side and abs(nearest - value) * scale > NEARLY:
        nearest = round((ceil if side > 0 else floor)(value * scale) / scale, decimals)
    return min(max(nearest, lever.low), lever.high) + 0.0  # no negative zero
