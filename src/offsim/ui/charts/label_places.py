"""Where a label has room on a map: beside its place, on no other label, and on the line of the target only at need."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise, product

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSizeF

from offsim.model.arrays import Array

SIDES, HEIGHTS = (0, 1, 0.5), (1.1, -0.1, 2.2, -1.2, 3.3, -2.3, 0.5)
"""Where a label may stand, in its widths and heights from its place, the best first."""
CLOSE = 6.0
"""How far apart points of a line are that are looked at, in pixels at most."""
Anchor = tuple[float, float]


def anchors(wanted: Sequence[tuple[QPointF, QSizeF]], inside: QRectF, line: Array) -> list[Anchor | None]:
    """Return an anchor for each label, given its place and size in pixels, the first first; None where it has no room.

    They keep off the ``line``, points (number, 2), unless one would then have no room.
    """
    for points in (line, line[:0]):
        taken: list[QRectF] = []
        found: list[Anchor | None] = []
        for at, size in wanted:
            free = free_place(at, size, inside, taken, points)
            found.append(free and free[0])
            taken += [free[1]] if free else []
        if None not in found:
            break
    return found


def free_place(
    at: QPointF, size: QSizeF, inside: QRectF, taken: Sequence[QRectF], line: Array
) -> tuple[Anchor, QRectF] | None:
    """Return the best anchor for a label of a size at a place, with its room; None where it has none.

    All is in pixels; ``line`` holds points, (number, 2), that a label covers only where it must.
    """
    crossing = None
    for y, x in product(HEIGHTS, SIDES):
        room = QRectF(QPointF(at.x() - x * size.width(), at.y() - y * size.height()), size)
        if not inside.contains(room) or any(room.intersects(other) for other in taken):
            continue
        if not _covers(room, line):
            return (x, y), room
        crossing = crossing or ((x, y), room)
    return crossing


def finely(line: Array) -> Array:
    """Return the points of a line, (number, 2), with others between them so close that no label slips through."""
    pieces = [
        np.linspace(one, other, int(np.hypot(*(other - one)) // CLOSE) + 2)
        for one, other in pairwise(line)
        if np.isfinite(one).all() and np.isfinite(other).all()
    ]
    return np.concatenate(pieces) if pieces else np.empty((0, 2))


def _covers(room: QRectF, line: Array) -> bool:
    if not len(line):
        return False
    x, y = line[:, 0], line[:, 1]
    return bool(np.any((x > room.left()) & (x < room.right()) & (y > room.top()) & (y < room.bottom())))
