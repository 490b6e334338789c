"""What a study is made of, for tests that look at all of it."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator, Mapping

from offsim.model.text import Text


def parts_of(found: object, *whole: type) -> Iterator[object]:
    """Go through all that something is made of, at any depth, but not into texts and what is ``whole``."""
    yield found
    if isinstance(found, whole):
        return
    if dataclasses.is_dataclass(found) and not isinstance(found, Text):
        for field in dataclasses.fields(found):
            yield from parts_of(getattr(found, field.name), *whole)
    elif isinstance(found, Mapping):
        for inner in found.values():
            yield from parts_of(inner, *whole)
    elif isinstance(found, tuple | list):
        for inner in found:
            yield from parts_of(inner, *whole)
