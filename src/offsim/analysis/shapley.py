"""Shapley values: what each player brings, on average over every order in which they may come.

Players may also come in nested groups: then only orders count in which a group stays together (Owen 1977 for one level,
Winter 1989 for several). A player's value takes all others of other groups as whole groups, and the values of a group's
players add up to what the group gets as one player.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import lru_cache
from math import comb

import numpy as np
import numpy.typing as npt

from offsim.model.arrays import Array

Coalitions = npt.NDArray[np.bool_]
Worth = Callable[[Coalitions], Array]
Nest = int | tuple["Nest", ...]


def shapley(worth: Array) -> Array:
    """Return the Shapley value of each of n players, (n), from what every coalition is worth, (2ⁿ).

    Player i belongs to a coalition where bit i of its number is set. The values add up to what all are worth more than
    none; a player who never changes anything gets exactly 0 (Shapley 1953).
    """
    players = len(worth).bit_length() - 1
    if len(worth) != 1 << players:
        raise ValueError(len(worth))
    found = np.empty(players)
    for player in range(players):
        pairs = worth.reshape(-1, 2, 1 << player)
        gains = (pairs[:, 1] - pairs[:, 0]).ravel()  # in the order of the others' coalitions
        found[player] = (chances(players - 1) * gains).sum()
    return found


def owen(worth: Worth, nest: Sequence[Nest], players: int) -> Array:
    """Return the value of each of the ``players``, (p), who come in the groups of ``nest``.

    ``nest`` holds every player by number, alone or in a group, which may hold groups. ``worth`` is asked for
    coalitions (c, p), true for those who belong to it, and gives their worth (c).
    """
    answer = np.empty(players)
    _share(worth, nest, (np.zeros((1, players), dtype=bool), np.ones(1)), answer)
    return answer


def coalitions_asked(nest: Sequence[Nest], before: int = 1) -> int:
    """Return for how many coalitions ``owen`` asks what they are worth; ``before`` as many times over."""
    own = before << len(nest) if any(isinstance(block, int) for block in nest) else 0
    groups = (block for block in nest if not isinstance(block, int))
    return own + sum(coalitions_asked(block, before << len(nest) - 1) for block in groups)


def chances(others: int) -> Array:
    """Return for every coalition of ``others`` the chance that just they come before one more player, (2ⁿ)."""
    return _chances(others)[np.bitwise_count(np.arange(1 << others))]


@lru_cache(maxsize=32)
def _chances(others: int) -> Array:
    return np.array([1 / (comb(others, before) * (others + 1)) for before in range(others + 1)])


def _share(worth: Worth, blocks: Sequence[Nest], before: tuple[Coalitions, Array], answer: Array) -> None:
    """Write the values of all players in ``blocks`` into ``answer``.

    ``before`` are the coalitions of others who may be there when the first of them comes, and how likely each is.
    """
    coalitions, likely = before
    own = np.array([_members(block, len(answer)) for block in blocks])
    alone = [place for place, block in enumerate(blocks) if isinstance(block, int)]
    if alone:
        asked = _joined(coalitions, _unions(own))
        found = shapley((likely[:, None] * worth(asked).reshape(len(likely), -1)).sum(axis=0))
        answer[[blocks[place] for place in alone]] = found[alone]
    for place, block in enumerate(blocks):
        if not isinstance(block, int):
            others = _unions(np.delete(own, place, axis=0))
            likelier = np.outer(likely, chances(len(blocks) - 1)).ravel()
            _share(worth, block, (_joined(coalitions, others), likelier), answer)


def _members(block: Nest, players: int) -> Coalitions:
    """Return who belongs to a block, (p)."""
    found = np.zeros(players, dtype=bool)
    for part in (block,) if isinstance(block, int) else block:
        found |= np.arange(players) == part if isinstance(part, int) else _members(part, players)
    return found


def _unions(own: Coalitions) -> Coalitions:
    """Return who belongs to every coalition of blocks, (2ᵇ, p); ``own`` (b, p) are the members of each."""
    together = np.zeros((1, own.shape[1]), dtype=bool)
    for members in own:
        together = np.concatenate([together, together | members])
    return together


def _joined(some: Coalitions, others: Coalitions) -> Coalitions:
    """Return every union of one of ``some`` (r, p) and one of ``others`` (c, p), (r·c, p)."""
    unions: Coalitions = some[:, None, :] | others
    return unions.reshape(-1, some.shape[1])
