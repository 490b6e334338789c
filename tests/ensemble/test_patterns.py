"""Which targets are reached together is counted once, for any choice of them and any number of targets."""

from collections import Counter

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from offsim.ensemble.patterns import WORD, patterns, reaching

RANDOM = np.random.default_rng(1)


@pytest.mark.parametrize("targets", [1, 3, WORD, WORD + 1, 200])
@given(seed=st.integers(0, 2**32 - 1))
def test_every_choice_of_targets_is_counted(targets: int, seed: int) -> None:
    random = np.random.default_rng(seed)
    reached = random.random((targets, 50)) < random.choice([0.05, 0.5, 0.95])
    found = patterns(reached)
    assert sum(found.values()) == 50
    for size in range(4):
        wanted = random.integers(targets, size=size)
        assert reaching(found, wanted.tolist()) == np.count_nonzero(reached[wanted].all(axis=0))


def test_parts_add_up_in_any_order() -> None:
    reached = RANDOM.random((3, 1000)) < 0.5
    parts = [patterns(part) for part in np.array_split(reached, 7, axis=1)]
    assert sum(reversed(parts), Counter()) == patterns(reached)


def test_without_targets_every_member_reaches_all_of_none() -> None:
    assert reaching(patterns(np.empty((0, 9), dtype=bool)), []) == 9
