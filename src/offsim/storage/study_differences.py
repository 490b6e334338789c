"""What differs between two study texts, item by item, and which items need one another."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from typing import Any

from offsim.model.study_difference import Difference, ItemPlace, Offer
from offsim.storage.study_items import in_order, is_item, items, may_be_empty, sources_in
from offsim.storage.study_layout import REFERS

THING = 2
"""How many keys the place of a whole thing has."""
SHARES = ("turnover_share", "jobs_share")
"""What adds up to 100 % over all markets."""


def differences(old: str, new: str) -> tuple[Difference, ...]:
    """Return the items in which two studies (texts that ``parse_study`` reads) differ, in the order of the study.

    A source that figures of one of them name goes with these and is none. The order of things and remarks are none.
    """
    was, now = items(old), items(new)
    named = [{it for it in sources_in(found) if isinstance(it, str)} for found in (was, now)]

    def goes_along(found: Difference) -> bool:
        alone = None in (found.was, found.now)
        return found.place[0] == "sources" and alone and found.place[1] in named[found.was is None]

    return tuple(found for found in _walk((), was, now) if not goes_along(found))


def offers(base: str, mine: str, newer: str) -> tuple[Offer, ...]:
    """Return what a newer edition has otherwise than the study at hand, because it has changed it since the ``base``.

    Where the planner has changed the study too, what only the planner changed is not among them.
    """
    theirs = [found.place for found in differences(base, newer)]
    own = [found.place for found in differences(base, mine)]
    return tuple(
        Offer(found, _touches(found.place, own)) for found in differences(mine, newer) if _touches(found.place, theirs)
    )


def needs(found: Collection[Difference]) -> Mapping[ItemPlace, frozenset[ItemPlace]]:
    """Return by place the items without which each cannot be taken.

    They are the text of a source, shares that add up, what something new is about, and what is about a thing that goes.
    """
    return {one.place: frozenset(other.place for other in found if _needs(one, other)) for one in found}


def with_needed(
    places: Collection[ItemPlace], needed: Mapping[ItemPlace, Collection[ItemPlace]]
) -> frozenset[ItemPlace]:
    """Return places with all that they need, and what that needs in turn."""
    reached, new = frozenset[ItemPlace](), frozenset(places)
    while new:
        reached |= new
        new = frozenset(other for place in new for other in needed.get(place, ())) - reached
    return reached


def _walk(place: ItemPlace, was: Any, now: Any) -> Iterator[Difference]:  # noqa: ANN401  (what a study may hold)
    if was == now:
        return
    if place and may_be_empty(place):
        was, now = was or {}, now or {}
    if is_item(place, was) or is_item(place, now):
        yield Difference(place, was, now)
    else:
        for key in in_order(was, now):
            yield from _walk((*place, key), was.get(key), now.get(key))


def _touches(place: ItemPlace, others: Collection[ItemPlace]) -> bool:
    """Say whether an item is one of others, has one of them in it, or is in one."""
    return any(place[: len(other)] == other[: len(place)] for other in others)


def _needs(one: Difference, other: Difference) -> bool:
    if one.place == other.place:
        return False
    if other.place[0] == "sources":
        return other.place[1] in [*sources_in(one.now)]
    if one.place[0] == "markets" == other.place[0] and any(
        _has_share(one, it) and _has_share(other, it) for it in SHARES
    ):
        return True
    comes = len(other.place) == THING and other.was is None
    return (comes and (_is_about(one, other) or _refers(one, one.now, other))) or _drags(one, other)


def _drags(thing: Difference, other: Difference) -> bool:
    """Say whether a thing cannot come, or go, without an item that is about it or names it."""
    if len(thing.place) != THING:
        return False
    goes = thing.now is None
    return (goes and _refers(other, other.was, thing)) or (
        (goes or "growth" in other.place) and _is_about(other, thing)
    )


def _has_share(found: Difference, share: str) -> bool:
    return found.place[2:] in ((), (share,))


def _is_about(found: Difference, thing: Difference) -> bool:
    """Say whether the place of an item names a thing: a market that is hit, an economy that grows, a perimeter."""
    section, key = thing.place[0], thing.place[1]
    if section == "economies" and found.place[0] == "correlations":
        return key in found.place
    if section == "perimeters":
        return found.place[0] == "observations" and found.place[2] == key
    if found.place[0] == "presets" and len(found.place) > 3:
        return key in found.place[3].split(".")[1:]
    return found.place[2:4] == ({"markets": "hits", "economies": "growth"}.get(section), key)


def _refers(found: Difference, held: Any, thing: Difference) -> bool:  # noqa: ANN401
    """Say whether an item names a thing in what one of the two studies has there."""
    held = held if isinstance(held, Mapping) else {found.place[-1]: held}
    return any(REFERS[key] == thing.place[0] and it == thing.place[1] for key, it in held.items() if key in REFERS)
