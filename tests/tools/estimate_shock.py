"""Prints the sector's shock and the error of its trend, with their arithmetic, as studies give them.

Run ``python -m tests.tools.estimate_shock`` after a figure of the record has changed, and put what it prints into the
tables ``[shock.std]``, ``[shock.persistence]`` and ``[common.distribution]`` of every shipped study.
"""

from __future__ import annotations

from collections.abc import Sequence

from offsim.analysis.hindcast import pairs
from offsim.analysis.sector_shock import SectorShock, sector_shock
from offsim.model.study import Study
from offsim.model.text import Text
from offsim.storage.studies import open_study, shipped_study_ids
from tests.tools.shock_words import PERSISTENCE, STD, TREND, arithmetic

FRANCE = "france"
DECIMALS = 1


def estimate(studies: Sequence[Study]) -> SectorShock:
    """Return the sector's shock, each study's own perimeter beside French growth."""
    return sector_shock([pair for study in studies for pair in pairs(study, FRANCE, [study.perimeter])])


def facts(found: SectorShock) -> dict[str, tuple[float, Text]]:
    """Return value and arithmetic of each fact, by its dotted key."""
    return {
        "shock.std": (round(found.std, DECIMALS), _std(found)),
        "shock.persistence": (round(found.persistence, DECIMALS) + 0.0, _persistence(found)),
        "common.distribution": (round(found.trend_std, DECIMALS), _trend(found)),
    }


def _std(found: SectorShock) -> Text:
    residuals = [
        f"{pair.perimeter} {pair.first}-{pair.last} {residual:.2f}"
        for pair, residual in zip(found.pairs, found.residuals, strict=True)
    ]
    parts = [residual**2 / variance for residual, variance in zip(found.residuals, found.variances, strict=True)]
    return arithmetic(
        STD,
        trend=f"{found.trend:.2f}",
        sensitivity=f"{found.sensitivity:.2f}",
        residuals=residuals,
        variances=[f"{variance:.2f}" for variance in found.variances],
        squares=" + ".join(f"{part:.1f}" for part in parts),
        total=f"{sum(parts):.1f}",
        freedom=str(found.freedom),
        less=str(found.freedom - 2),
        scatter=f"{(sum(parts) / found.freedom) ** 0.5:.2f}",
        found=f"{found.std:.2f}",
    )


def _persistence(found: SectorShock) -> Text:
    return arithmetic(
        PERSISTENCE,
        spells=str(found.neighbours),
        correlation=f"{found.correlation:.2f}",
        found=f"{found.persistence + 0.0:.2f}",
    )


def _trend(found: SectorShock) -> Text:
    freedom = found.freedom
    years = [pair.last - pair.first for pair in found.pairs]
    across = [pair.deviation for pair in found.pairs]
    middle = sum(count * value for count, value in zip(years, across, strict=True)) / sum(years)
    squares = sum(count * (value - middle) ** 2 for count, value in zip(years, across, strict=True))
    scatter = sum(count * one**2 for count, one in zip(years, found.residuals, strict=True)) / freedom
    return arithmetic(
        TREND,
        trend=f"{found.trend:.2f}",
        years=str(sum(years)),
        middle=f"{middle:.2f}",
        squares=f"{squares:.1f}",
        scatter=f"{scatter**0.5:.2f}",
        error=f"{found.trend_std / (freedom / (freedom - 2)) ** 0.5:.2f}",
        freedom=str(freedom),
        less=str(freedom - 2),
        found=f"{found.trend_std:.2f}",
    )


def main() -> None:
    """Print every fact."""
    for key, (value, words) in facts(estimate([open_study(key) for key in shipped_study_ids()])).items():
        print(f"[{key}]\nvalue = {value}")
        print("".join(f'arithmetic.{code} = "{one}"\n' for code, one in words.words))


if __name__ == "__main__":
    main()
