"""Why something cannot be done: a marked sentence and its fields, worded only by the window and the command line."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from offsim.model.text import Message


class Problem(Exception):  # noqa: N818  (a reason to tell the planner, not a fault of the program)
    """One reason; ``reason`` is a sentence with ``{field}`` places, ``fields`` fills them."""

    def __init__(self, reason: Message, **fields: object) -> None:
        super().__init__(reason.source.format_map(fields))
        self.reason = reason
        self.fields = fields


@dataclass(frozen=True, slots=True)
class Expected:
    """What a place in a file should have held: a marked text and its fields, itself a field of a Problem."""

    words: Message
    fields: Mapping[str, object]

    def __str__(self) -> str:
        """Return the English wording, for logs."""
        return self.words.source.format_map(self.fields)


class Problems(Exception):  # noqa: N818
    """Several reasons found at once, such as all the faults of a study file."""

    def __init__(self, problems: Sequence[Problem]) -> None:
        super().__init__("\n".join(str(problem) for problem in problems))
        self.problems = tuple(problems)
