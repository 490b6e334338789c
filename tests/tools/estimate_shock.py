"""Prints the sector's shock and the error of its trend, with their arithmetic, as studies give them.

Run ``python -m tests.tools.estimate_shock`` after a figure of the record has changed, and put what it prints into the
tables ``[shock.std]``, ``[shock.persistence]`` and ``[common.distribution]`` of every shipped study.
"""

from __future__ import annotations

from collections.abc import Sequence

from offsim.analysis.hindcast import pairs
from offsim.analysis.sector_shock import SectorShock, sector_shock
from offsim.model.study import Study
from offsim.storage.studies import open_study, shipped_study_ids

FRANCE = "france"
DECIMALS = 1


def estimate(studies: Sequence[Study]) -> SectorShock:
    """Return the sector's shock, each study's own perimeter beside French growth."""
    return sector_shock([pair for study in studies for pair in pairs(study, FRANCE, [study.perimeter])])


def facts(found: SectorShock) -> dict[str, tuple[float, str]]:
    """Return value and arithmetic of each fact, by its dotted key."""
    return {
        "shock.std": (round(found.std, DECIMALS), _std(found)),
        "shock.persistence": (round(found.persistence, DECIMALS) + 0.0, _persistence(found)),
        "common.distribution": (round(found.trend_std, DECIMALS), _trend(found)),
    }


def _std(found: SectorShock) -> str:
    listed = ", ".join(
        f"{pair.perimeter} {pair.first}-{pair.last} {residual:.2f}"
        for pair, residual in zip(found.pairs, found.residuals, strict=True)
    )
    parts = [residual**2 / variance for residual, variance in zip(found.residuals, found.variances, strict=True)]
    variances = ", ".join(f"{variance:.2f}" for variance in found.variances)
    summed = " + ".join(f"{part:.1f}" for part in parts)
    freedom = found.freedom
    return (
        f"growth of turnover less {found.trend:.2f} + {found.sensitivity:.2f} x French growth away from normal: "
        f"{listed}; "
        f"squares over the variance of so many years' mean ({variances}): {summed} = {sum(parts):.1f}; "
        f"({sum(parts):.1f} / {freedom})^(1/2) = {(sum(parts) / freedom) ** 0.5:.2f}; "
        f"x ({freedom} / {freedom - 2})^(1/2), for Student's t = {found.std:.2f}"
    )


def _persistence(found: SectorShock) -> str:
    shrink = f"{found.correlation:.2f} x max(0, 1 - 1 / ({found.neighbours} x {found.correlation:.2f}^2))"
    return (
        f"correlation of the residuals, times the root of their years, of {found.neighbours} spells and the next: "
        f"{found.correlation:.2f}; less what chance makes of it: {shrink} = {found.persistence + 0.0:.2f}"
    )


def _trend(found: SectorShock) -> str:
    freedom = found.freedom
    years = [pair.last - pair.first for pair in found.pairs]
    across = [pair.deviation for pair in found.pairs]
    middle = sum(count * value for count, value in zip(years, across, strict=True)) / sum(years)
    squares = sum(count * (value - middle) ** 2 for count, value in zip(years, across, strict=True))
    scatter = sum(count * one**2 for count, one in zip(years, found.residuals, strict=True)) / freedom
    error = found.trend_std / (freedom / (freedom - 2)) ** 0.5
    return (
        f"standard error of the trend of that line, {found.trend:.2f} % a year where France grows as usual; "
        f"{sum(years)} years, French growth {middle:.2f} away from normal on average, with a sum of squares of "
        f"{squares:.1f}: {scatter**0.5:.2f} x (1 / {sum(years)} + {middle:.2f}^2 / {squares:.1f})^(1/2) = {error:.2f}; "
        f"x ({freedom} / {freedom - 2})^(1/2), for Student's t = {found.trend_std:.2f}"
    )


def main() -> None:
    """Print every fact."""
    for key, (value, arithmetic) in facts(estimate([open_study(key) for key in shipped_study_ids()])).items():
        print(f'[{key}]\nvalue = {value}\narithmetic = "{arithmetic}"\n')


if __name__ == "__main__":
    main()
