"""Where the card of the tour stands: in the room, beside what it speaks of, and over it only where nothing is free."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as some
from PySide6.QtCore import QRect, QSize

from offsim.ui.tour.place import placed

ROOM = QRect(8, 80, 1000, 640)
CARD = QSize(320, 200)


def spot_in(x: int, y: int, width: int, height: int) -> QRect:
    return QRect(x, y, width, height) & ROOM


SPOTS = some.builds(
    spot_in, some.integers(0, 900), some.integers(0, 600), some.integers(20, 900), some.integers(20, 600)
)


@given(spots=some.lists(SPOTS, max_size=4), right_to_left=some.booleans())
def test_it_lies_in_the_room_and_over_nothing_where_a_corner_is_free(spots: list[QRect], right_to_left: bool) -> None:
    place, left = placed(CARD, spots, ROOM, right_to_left=right_to_left)
    assert left == spots[: len(left)]
    assert ROOM.contains(place)
    assert place.size() == CARD
    corner = QRect(ROOM.topLeft(), CARD)
    ends = (0, ROOM.width() - CARD.width()), (0, ROOM.height() - CARD.height())
    corners = [corner.translated(x, y) for x in ends[0] for y in ends[1]]
    if any(not any(spot.adjusted(-6, -6, 6, 6).intersects(free) for spot in spots) for free in corners):
        assert not any(spot.intersects(place) for spot in spots)


def test_it_is_mirrored() -> None:
    spot = QRect(400, 300, 200, 40)
    assert placed(CARD, [spot], ROOM, right_to_left=False)[0].left() > spot.right()
    assert placed(CARD, [spot], ROOM, right_to_left=True)[0].right() < spot.left()


def test_it_is_no_larger_than_the_room() -> None:
    assert placed(QSize(5000, 5000), [], ROOM, right_to_left=False) == (ROOM, [])


def test_of_several_spots_the_first_is_left_free_where_not_all_can_be() -> None:
    first = QRect(ROOM.topLeft(), QSize(ROOM.width(), 300))
    place, left = placed(CARD, [first, ROOM], ROOM, right_to_left=False)
    assert left == [first]
    assert not place.intersects(first)
