"""How often a scenario ends above others, in words."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np

from offsim.analysis.compare import beats
from offsim.ensemble.ensemble import Ensemble
from offsim.language import Language
from offsim.model.text import Text
from offsim.report.uncertainty_words import share_words


def odds(shown: Ensemble, others: Iterable[tuple[Text, Ensemble]], language: Language) -> str:
    """Return how often the members of a scenario end with more turnover than those of others; empty without others."""
    found = [(name, beats(shown, other, "turnover")) for name, other in others if not _alike(shown, other)]
    one = language.translate("Uncertainty", "“{scenario}” {probability}")
    listed = " · ".join(
        one.format(
            scenario=language.say(name),
            probability=share_words(likely, language),
        )
        for name, likely in found
        if likely
    )
    words = language.translate(
        "Uncertainty",
        "Probability of exceeding another scenario’s turnover in {year}, under the same shocks: {scenarios}",
    )
    return words.format(year=shown.study.last_year, scenarios=listed) if listed else ""


def _alike(one: Ensemble, other: Ensemble) -> bool:
    """Say whether every member ends alike in both: neither has a chance of more then, and 0 % would mislead."""
    if one.last is None or other.last is None:
        return False
    return np.array_equal(one.last["turnover"], other.last["turnover"])
