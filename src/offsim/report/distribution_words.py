"""Distributions of levers in words: their shape, where values lie, where the study has them from."""

from __future__ import annotations

from collections.abc import Mapping
from math import floor, log10

import numpy as np

from offsim.ensemble.quantiles import LEVELS
from offsim.language import Language
from offsim.model.study import Lever, Study
from offsim.model.text import QT_TRANSLATE_NOOP, Message
from offsim.model.uncertainty import Distribution, Kind
from offsim.report.labels import lever_amount, status_label

KIND_WORDS: Mapping[Kind, Message] = {
    Kind.NORMAL: QT_TRANSLATE_NOOP("Distribution", "Normal"),
    Kind.TRIANGULAR: QT_TRANSLATE_NOOP("Distribution", "Triangular"),
    Kind.UNIFORM: QT_TRANSLATE_NOOP("Distribution", "Uniform"),
}
STANDARD_DEVIATION = QT_TRANSLATE_NOOP("Distribution", "Standard deviation")
HALF_WIDTH = QT_TRANSLATE_NOOP("Distribution", "Half-width")
CERTAIN = QT_TRANSLATE_NOOP("Distribution", "Fixed")


def spread_label(kind: Kind) -> Message:
    """Return what the spread of a distribution is called: a standard deviation if normal, else a half-width."""
    return STANDARD_DEVIATION if kind is Kind.NORMAL else HALF_WIDTH


def distribution_words(lever: Lever, found: Distribution | None, language: Language) -> str:
    """Return a distribution in a few words: its shape and its spread with the unit."""
    if found is None or not found.spread:
        return language.say(CERTAIN)
    words = language.translate("Distribution", "{shape}, ± {spread}")
    spread = lever_amount(lever, found.spread, language, language.exact(found.spread))
    return words.format(shape=language.say(KIND_WORDS[found.kind]), spread=spread)


def where_it_lies(lever: Lever, value: float, found: Distribution | None, language: Language) -> str:
    """Return between which values half and nine in ten of a lever's values lie, in a sentence.

    Raises:
        Problem: the lever's bounds leave nothing of the distribution.
    """
    if found is None or not found.spread:
        return language.translate("Distribution", "Every simulation has the value that is set.")
    from offsim.ensemble.distributions import spread_out  # noqa: PLC0415  (not needed to start)

    quantiles = spread_out(lever, found.kind, found.spread, value, np.array(LEVELS))
    decimals = _decimals(lever, found)
    low, lower, _, *above = (language.number(number, decimals) for number in quantiles.tolist())
    upper, high = (
        lever_amount(lever, float(quantiles[i]), language, written) for i, written in zip((3, 4), above, strict=True)
    )
    words = language.translate(
        "Distribution", "50 % of simulations from {lower} to {upper}, 90 % from {low} to {high}."
    )
    return words.format(lower=lower, upper=upper, low=low, high=high)


def distribution_source(study: Study, lever: Lever, language: Language) -> str:
    """Return what the study has for a lever, and from where."""
    if lever.spread is None:
        return language.translate("Distribution", "In the study its value is fixed.")
    words = language.translate("Distribution", "In the study: {distribution} ({status}: {source}). {note}")
    return words.format(
        distribution=distribution_words(lever, lever.distribution, language),
        status=language.say(status_label(lever.spread.status)),
        source=language.say(study.sources[lever.spread.source].title),
        note=language.say(lever.spread.note),
    ).strip()


def _decimals(lever: Lever, found: Distribution) -> int:
    """Return as many decimals as tell the values of a distribution apart."""
    return max(0, 1 - floor(log10(min(found.spread, lever.high - lever.low))))
