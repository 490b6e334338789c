"""Reads what is typed or pasted into a cell of own figures."""

from __future__ import annotations

from collections.abc import Iterable

from offsim.model.facts import Fact
from offsim.model.numbers import plain, readings, typed_number
from offsim.model.problems import Problem
from offsim.model.text import QT_TRANSLATE_NOOP
from offsim.storage.own_figures import GROWTH_UNIT
from offsim.ui.own_data.subject import Subject, is_far

NO_FIGURE = QT_TRANSLATE_NOOP("Problem", "“{words}” is no number. Write digits alone, such as {example}.")
EXAMPLE = 12.5
MOST_SIGNS = 40


def typed_figure(words: str, subject: Subject, others: Iterable[Fact], code: str) -> float:
    """Return a figure as it was typed in language ``code``, beside the ``others`` of its subject.

    Raises:
        Problem: it is no number, or may be two.
    """
    known = [fact.value for fact in others]

    def sensible(value: float) -> bool:
        return not is_far(value, known)

    bare = plain(words).removesuffix("%") if subject.unit == GROWTH_UNIT else words
    try:
        return typed_number(bare, code, sensible)
    except ValueError:
        raise Problem(NO_FIGURE, words=words.strip(), example=EXAMPLE) from None


def is_one_number(words: str, code: str) -> bool:
    """Say whether words are one number and nothing else, which goes into one cell."""
    return len(words) < MOST_SIGNS and bool(readings(words.strip(), code))
