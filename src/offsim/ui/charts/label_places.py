"""Where a label has room on a map: beside its place, on no other label, and on the line of the target only at need."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise, product

import numpy as np
from PySide6.QtCore import QLineF, QPointF, QRectF, QSizeF

from offsim.model.arrays import Array

SIDES, HEIGHTS = (0, 1, 0.5), (1.1, -0.1, 2.2, -1.2, 3.3, -2.3, 0.5)
"""Where a label may stand, in its widths and heights from its place, the best first."""
CLOSE = 6.0
"""How far apart points of a line are that are looked at, in pixels at most."""
DOT, NEAR = 5.0, 8.0
"""How far a dot reaches, which no label is to cover, and how far a label is from its own that needs no line to it."""
AROUND = [*product((-DOT, DOT), (-DOT, DOT)), (0.0, 0.0)]
Anchor = tuple[float, float]
Wanted = Sequence[tuple[QPointF, QSizeF]]
"""The place of each label and its size, in pixels."""


def anchors(wanted: Wanted, inside: QRectF, line: Array) -> list[Anchor | None]:
    """Return an anchor for each label, the first first; None where it has no room.

    They keep off the ``line``, points (number, 2), and off the places of others, unless one would then have no room.
    """
    for line_points, dots in ((line, [at for at, _ in wanted]), (line[:0], [])):
        taken: list[QRectF] = []
        found: list[Anchor | None] = []
        for at, size in wanted:
            others = [(dot.x() + x, dot.y() + y) for dot in dots if dot != at for x, y in AROUND]
            points = np.concatenate([line_points, np.reshape(others, (-1, 2))])
            free = free_place(at, size, inside, taken, points)
            found.append(free and free[0])
            taken += [free[1]] if free else []
        if None not in found:
            break
    return found


def leaders(wanted: Wanted, found: Sequence[Anchor | None]) -> list[tuple[QPointF, QPointF]]:
    """Return a line for each label that stands apart from its place: from there to the label's nearest edge."""
    lines = []
    for (at, size), anchor in zip(wanted, found, strict=True):
        if anchor is None:
            continue
        room = _room(at, size, anchor)
        edge = QPointF(
            min(max(at.x(), room.left()), room.right()),
            min(max(at.y(), room.top()), room.bottom()),
        )
        if QLineF(at, edge).length() > NEAR:
            lines.append((at, edge))
    return lines


def free_place(
    at: QPointF, size: QSizeF, inside: QRectF, taken: Sequence[QRectF], line: Array
) -> tuple[Anchor, QRectF] | None:
    """Return the best anchor for a label of a size at a place, with its room; None where it has none.

    All is in pixels; ``line`` holds points, (number, 2), that a label covers only where it must.
    """
    crossing = None
    for y, x in product(HEIGHTS, SIDES):
        room = _room(at, size, (x, y))
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


def _room(at: QPointF, size: QSizeF, anchor: Anchor) -> QRectF:
    return QRectF(QPointF(at.x() - anchor[0] * size.width(), at.y() - anchor[1] * size.height()), size)


def _covers(room: QRectF, line: Array) -> bool:
    if not len(line):
        return False
    x, y = line[:, 0], line[:, 1]
    return bool(np.any((x > room.left()) & (x < room.right()) & (y > room.top()) & (y < room.bottom())))
