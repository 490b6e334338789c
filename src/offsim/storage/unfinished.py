"""What to undo where the program leaves in the middle of writing: a spare file goes, an overwritten one is put back."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress

_undoings: list[Callable[[], None]] = []


@contextmanager
def unfinished(undo: Callable[[], None]) -> Iterator[None]:
    """Have ``undo`` called should the program leave at once before the block ends."""
    _undoings.append(undo)
    try:
        yield
    finally:
        _undoings.remove(undo)


def undo_unfinished() -> None:
    """Undo all that is half written, the latest first; what cannot be undone stays."""
    for undo in reversed(_undoings):
        with suppress(OSError):
            undo()
