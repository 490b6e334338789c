"""How often one scenario does better than another when both have the same luck."""

from __future__ import annotations

import numpy as np

from offsim.model.ensemble import Ensemble, Probability, probability


def beats(one: Ensemble, other: Ensemble, outcome: str) -> Probability | None:
    """Return the probability that ``one`` ends with more of an outcome than ``other``, member against member.

    It is of the study's last year; members that end alike count for neither. None where the members are not the same
    draws, or were too many to be kept.
    """
    alike = (one.study, one.seed, one.members) == (other.study, other.seed, other.members)
    if not alike or one.last is None or other.last is None:
        return None
    return probability(int(np.count_nonzero(one.last[outcome] > other.last[outcome])), one.members)
