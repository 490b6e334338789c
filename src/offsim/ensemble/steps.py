"""Work in steps, between which something else may be done, such as to draw what a hand has moved."""

from __future__ import annotations

from collections.abc import Callable, Generator
from typing import Any, TypeVar

Done = TypeVar("Done")
Steps = Generator[Callable[[], object] | None, Any, Done]
"""A job in steps: it yields None between two of them, or what is to be done in a thread, and is sent what that gave."""


def at_once(steps: Steps[Done]) -> Done:
    """Return what a job in steps comes to, all of it done now and in this thread; raises what it does."""
    given: object = None
    while True:
        try:
            wanted = steps.send(given)
        except StopIteration as end:
            found: Done = end.value
            return found
        given = wanted() if wanted else None
