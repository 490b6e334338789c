"""What a question is about, in words, and numbers of its outcome with the digits it takes to tell them apart."""

from __future__ import annotations

import math
from collections.abc import Sequence

from offsim.analysis.measures import Measure
from offsim.language import Language
from offsim.model.outcomes import OUTCOMES, Outcome
from offsim.model.units import UNITS
from offsim.report.amounts import short_amount

DECIMALS = {"bn MAD": 1, "jobs": -2}
MOST_DECIMALS = 9
COUNTED = frozenset({"jobs", "companies"})
"""Units that the labels of outcomes say themselves."""


def label_with_unit(outcome: Outcome, language: Language) -> str:
    """Return an outcome's label with its unit, where the label does not say what is counted."""
    label, unit = language.say(outcome.label), language.say(UNITS[outcome.unit].symbol)
    if outcome.unit in COUNTED:
        return label
    return language.translate("Table", "{label}, {unit}").format(label=label, unit=unit)


def measure_name(of: Measure, language: Language) -> str:
    """Return an outcome in a year."""
    words = language.translate("Measure", "{outcome} in {year}")
    return words.format(outcome=language.say(OUTCOMES[of.outcome].label), year=of.year)


def measure_unit(of: Measure, language: Language) -> str:
    """Return the unit an outcome is shown in."""
    return language.say(UNITS[OUTCOMES[of.outcome].unit].symbol)


def with_unit(value: float, decimals: int, of: Measure, language: Language) -> str:
    """Return a value of an outcome with its unit."""
    return short_amount(round(value, decimals), language.number(value, decimals), OUTCOMES[of.outcome].unit, language)


def digits(of: Measure, values: Sequence[float]) -> int:
    """Return how many decimals numbers of an outcome are shown with, so that the largest has two digits at least."""
    outcome = OUTCOMES[of.outcome]
    decimals = DECIMALS.get(outcome.unit, outcome.decimals)
    largest = max(map(abs, values), default=0.0)
    while 0 < largest < 10 ** (1 - decimals) and math.isfinite(largest) and decimals < MOST_DECIMALS:
        decimals += 1
    return decimals
