"""Where a card stands beside what it speaks of: never over it, as long as there is room anywhere."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QPoint, QRect, QSize

GAP = 12
"""Between the card and what it speaks of, with room for the ring."""
RING = GAP // 2


def placed(
    card: QSize, spots: list[QRect], room: QRect, *, right_to_left: bool, watched: Sequence[QRect] = ()
) -> tuple[QRect, list[QRect]]:
    """Return a place for a card within a room, beside one of the spots and over none, and the spots it leaves free.

    It stands after what it speaks of in the direction of reading, below or above it, or before it. Where it would lie
    over one of several spots wherever it stands, the last is given up; over a single one it covers as little as it can.
    Of the places that are as good it takes the one that covers the least of what is ``watched`` meanwhile.
    """
    size = card.boundedTo(room.size())
    places = [QRect(corner, size) for corner in _corners(size, spots, room, right_to_left=right_to_left)]
    within = [place for place in places if room.contains(place)]
    best = min(within, key=lambda place: (_covered(place, spots), _covered(place, watched)))
    if len(spots) > 1 and _covered(best, spots):
        return placed(card, spots[:-1], room, right_to_left=right_to_left, watched=watched)
    return best, spots


def _covered(place: QRect, spots: Sequence[QRect]) -> int:
    """Return how much of the spots, with their rings, a place covers, in pixels."""
    return sum(_area(place & spot.adjusted(-RING, -RING, RING, RING)) for spot in spots)


def _corners(size: QSize, spots: list[QRect], room: QRect, *, right_to_left: bool) -> Iterator[QPoint]:
    """Give the top left corners to try, the best first; the room's own corners are within it."""
    whole = QRect()
    for spot in spots:
        whole |= spot
    for spot in (whole, *spots) if spots else ():
        y = min(max(spot.top(), room.top()), room.bottom() + 1 - size.height())
        x = spot.right() + 1 - size.width() if right_to_left else spot.left()
        x = min(max(x, room.left()), room.right() + 1 - size.width())
        after, before = QPoint(spot.right() + GAP, y), QPoint(spot.left() - GAP - size.width(), y)
        yield from (
            before if right_to_left else after,
            QPoint(x, spot.bottom() + GAP),
            QPoint(x, spot.top() - GAP - size.height()),
            after if right_to_left else before,
        )
    left, right = room.left(), room.right() + 1 - size.width()
    for y in (room.bottom() + 1 - size.height(), room.top()):
        for x in (left, right) if right_to_left else (right, left):
            yield QPoint(x, y)


def _area(place: QRect) -> int:
    return place.width() * place.height() if place.isValid() else 0
