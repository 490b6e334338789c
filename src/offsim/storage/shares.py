"""The shares of a study's markets: what they add up to, and the rest given to one of them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from offsim.model.levers import is_number
from offsim.storage.entry_edits import figure_value, with_figure
from offsim.storage.figure_edits import Provenance
from offsim.storage.study_text import table_in

SHARES = ("turnover_share", "jobs_share")
WHOLE = 100.0
DECIMALS = 9
TOLERANCE = 1e-9


def totals(study: Mapping[str, Any]) -> dict[str, float]:
    """Return what each kind of share adds up to, in per cent; what is no number counts for nothing."""
    return {
        share: round(sum(_share(market, share) for market in study.get("markets", {}).values()), DECIMALS)
        for share in SHARES
    }


def takers(study: Mapping[str, Any], before: Mapping[str, Any]) -> list[str]:
    """Return the markets (keys) that can take the rest of every kind of share and keep one; none where none is left.

    Those come first whose shares are as in the study ``before``: a rest is hardly to go where one was just changed.
    """
    rests = {share: WHOLE - total for share, total in totals(study).items()}
    if all(abs(rest) <= TOLERANCE for rest in rests.values()):
        return []
    markets, were = study.get("markets", {}), before.get("markets", {})
    found = [key for key, market in markets.items() if all(_share(market, it) + rests[it] > TOLERANCE for it in SHARES)]
    return sorted(found, key=lambda key: _shares(markets[key]) != _shares(were.get(key, {})))


def with_rest(words: str, market: str, provenance: Provenance) -> str:
    """Return the text with the rest up to 100 % of every kind of share given to a market (key)."""
    study = table_in(words)
    for share, total in totals(study).items():
        if total != WHOLE:
            value = round(_share(study["markets"][market], share) + WHOLE - total, DECIMALS)
            words = with_figure(words, ("markets", market, share), value, "%", provenance)
    return words


def _shares(market: Mapping[str, Any]) -> tuple[float, ...]:
    return tuple(_share(market, share) for share in SHARES)


def _share(market: Mapping[str, Any], share: str) -> float:
    found = figure_value(market.get(share))
    return float(found) if is_number(found) else 0.0
