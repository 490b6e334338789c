"""Why something cannot be done: a marked sentence and its fields, worded only by the window and the command line."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate

from offsim.model.text import Message, Named

LONGEST_SENTENCE = 299
LONGEST_WORD = 60
LONGEST_LIST, BETWEEN = 200, 4
"""Signs of a list in a sentence; some of them part it, or keep what runs the other way to itself."""
TYPED = frozenset({"word", "words", "value", "name", "code", "found"})
"""Fields that hold what somebody typed: cut to what is enough to know it by."""
NAMES_OF_FILES = frozenset({"file", "folder", "log"})
"""Fields that are cut in the middle: a name's end says most."""
STEP = 10


class Problem(Exception):  # noqa: N818  (a reason to tell the planner, not a fault of the program)
    """One reason; ``reason`` is a sentence with ``{field}`` places, ``fields`` fills them."""

    def __init__(self, reason: Message, **fields: object) -> None:
        super().__init__(filled(reason.source, {name: written(field) for name, field in fields.items()}))
        self.reason = reason
        self.fields = fields

    def __reduce__(self) -> tuple[object, ...]:
        """Come out the same on the other side of a pipe, where simulations are run by another process."""
        return _again, (self.reason, self.fields)


def _again(reason: Message, fields: Mapping[str, object]) -> Problem:
    return Problem(reason, **fields)


@dataclass(frozen=True, slots=True)
class Expected:
    """What a place in a file should have held: a marked text and its fields, itself a field of a Problem."""

    words: Message
    fields: Mapping[str, object]

    def __str__(self) -> str:
        """Return the English wording, for logs."""
        return filled(self.words.source, {name: written(field) for name, field in self.fields.items()})


class Problems(Exception):  # noqa: N818
    """Several reasons found at once, such as all the faults of a study file."""

    def __init__(self, problems: Sequence[Problem]) -> None:
        super().__init__("\n".join(str(problem) for problem in problems))
        self.problems = tuple(problems)


def by_key(problem: Problem) -> Problem:
    """Return a problem that calls what it names by its key, as those who write keys know it."""
    return Problem(problem.reason, **{name: _by_key(field) for name, field in problem.fields.items()})


def _by_key(field: object) -> object:
    if isinstance(field, Named):
        return field.key
    if isinstance(field, Problem):
        return by_key(field)
    if isinstance(field, Expected):
        return Expected(field.words, {name: _by_key(inner) for name, inner in field.fields.items()})
    return tuple(map(_by_key, field)) if type(field) is tuple else field


def filled(sentence: str, fields: Mapping[str, str]) -> str:
    """Return a sentence with its fields in their places, the longest of them cut so that all of it can be read."""
    kept = {name: shortened(field, LONGEST_WORD) if name in TYPED else field for name, field in fields.items()}
    for most in range(LONGEST_SENTENCE, 0, -STEP):
        cut = {name: shortened(field, most, middle=name in NAMES_OF_FILES) for name, field in kept.items()}
        if len(told := sentence.format_map(cut)) <= LONGEST_SENTENCE:
            return told
    return shortened(sentence, LONGEST_SENTENCE)


def shortened(words: str, most: int, *, middle: bool = False) -> str:
    """Return words with what is over ``most`` signs, at least 1, left out at the end or in the middle."""
    if len(words) <= most:
        return words
    end = (most - 1) // 2 if middle else 0
    return f"{words[: most - 1 - end]}…{words[len(words) - end :]}"


def listed(parts: Iterable[str]) -> list[str]:
    """Return what a sentence lists, each whole: as many as can be read, then a mark for the rest; a dash for none."""
    every = [*parts]
    ends = accumulate(len(part) + BETWEEN for part in every)
    told = [part for part, end in zip(every, ends, strict=True) if end <= LONGEST_LIST] or every[:1] or ["–"]
    return [*told, *(["…"] if len(told) < len(every) else [])]


def written(field: object) -> str:
    """Return a field of a sentence as Python writes it, several one after another."""
    if type(field) is tuple:
        return ", ".join(listed(map(written, field)))
    try:
        return str(field)
    except ValueError:  # thousands of digits
        return "…"
