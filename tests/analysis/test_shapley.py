"""Shapley and Owen values are averages over orders, which these tests go through one by one."""

from collections.abc import Iterator, Sequence
from itertools import permutations, product

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from offsim.analysis.shapley import Coalitions, Nest, chances, coalitions_asked, owen, shapley
from offsim.model.arrays import Array

WORTHS = st.integers(0, 6).flatmap(
    lambda players: st.lists(st.floats(-1e3, 1e3), min_size=1 << players, max_size=1 << players).map(np.array)
)


def orders(blocks: Sequence[Nest]) -> Iterator[tuple[int, ...]]:
    """Give every order in which groups stay together."""
    for order in permutations(blocks):
        parts = [[(block,)] if isinstance(block, int) else list(orders(block)) for block in order]
        yield from (sum(chosen, ()) for chosen in product(*parts))


def by_orders(worth: Array, blocks: Sequence[Nest]) -> Array:
    """Return what each player brings on average, order by order."""
    found = []
    for order in orders(blocks):
        gains, before = np.zeros(len(order)), 0
        for player in order:
            gains[player] = worth[before | 1 << player] - worth[before]
            before |= 1 << player
        found.append(gains)
    average: Array = np.mean(found, axis=0)
    return average


def made_up(players: int) -> Array:
    return np.random.default_rng(players).normal(size=1 << players)


def looked_up(worth: Array, coalitions: Coalitions) -> Array:
    found: Array = worth[coalitions @ (1 << np.arange(coalitions.shape[1]))]
    return found


@pytest.mark.parametrize("players", range(1, 7))
def test_shapley_values_are_the_average_over_all_orders(players: int) -> None:
    worth = made_up(players)
    np.testing.assert_allclose(shapley(worth), by_orders(worth, range(players)), atol=1e-12)


@given(WORTHS)
def test_the_values_add_up(worth: Array) -> None:
    assert shapley(worth).sum() == pytest.approx(worth[-1] - worth[0], abs=1e-9)


@given(WORTHS)
def test_one_who_changes_nothing_gets_exactly_0_and_the_others_what_they_had(worth: Array) -> None:
    found = shapley(np.concatenate([worth, worth]))
    assert found[-1] == 0
    np.testing.assert_allclose(found[:-1], shapley(worth), atol=1e-9)


def test_nobody_gets_nothing() -> None:
    assert shapley(np.array([3.0])).size == 0
    assert owen(lambda coalitions: np.zeros(len(coalitions)), (), 0).size == 0


def test_a_number_of_coalitions_that_is_no_power_of_two_is_refused() -> None:
    with pytest.raises(ValueError, match="3"):
        shapley(np.zeros(3))


@pytest.mark.parametrize("others", range(12))
def test_chances_are_those_of_something_that_must_happen(others: int) -> None:
    assert chances(others).sum() == pytest.approx(1, rel=1e-12)


@pytest.mark.parametrize(
    "nest",
    [
        (0, 1, 2, 3),
        ((0, 1, 2, 3),),
        (0, (1, 2), 3),
        ((3, 0), (2, 1, 4)),
        ((0,), (1, (2, (3, 4))), 5),
        ((0, 1), ((2, 3), (4, 5))),
    ],
)
def test_owen_values_are_the_average_over_the_orders_in_which_groups_stay_together(nest: tuple[Nest, ...]) -> None:
    players = len(next(orders(nest)))
    worth = made_up(players)
    found = owen(lambda coalitions: looked_up(worth, coalitions), nest, players)
    np.testing.assert_allclose(found, by_orders(worth, nest), atol=1e-12)


def test_a_group_gets_what_it_would_get_as_one_player() -> None:
    worth = made_up(5)
    apart = owen(lambda coalitions: looked_up(worth, coalitions), (0, (1, 2, 3), 4), 5)
    whole = owen(lambda coalitions: looked_up(worth, coalitions[:, [0, 1, 1, 1, 2]]), (0, 1, 2), 3)
    np.testing.assert_allclose([apart[0], apart[1:4].sum(), apart[4]], whole, atol=1e-12)


@pytest.mark.parametrize("nest", [(0, 1, 2), ((0, 1), (2, 3)), (0, (1, 2, (3, 4)), 5)])
def test_how_many_coalitions_are_asked_for_is_known_before(nest: tuple[Nest, ...]) -> None:
    asked = list[int]()

    def worth(coalitions: Coalitions) -> Array:
        asked.append(len(coalitions))
        return np.zeros(len(coalitions))

    owen(worth, nest, 6)
    assert sum(asked) == coalitions_asked(nest)
