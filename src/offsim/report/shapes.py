"""The shapes that tell perimeters of what was observed, the same in window, PDF and workbook."""

from __future__ import annotations

from itertools import zip_longest

from offsim.model.study import Study

SHAPES = ("circle", "square", "triangle", "diamond")
"""As spreadsheets name them."""


def shapes_of(study: Study) -> dict[str, str]:
    """Return the shape (of ``SHAPES``) of each perimeter, by key; those beyond the last share it."""
    return dict(zip_longest(study.perimeters, SHAPES[: len(study.perimeters)], fillvalue=SHAPES[-1]))
