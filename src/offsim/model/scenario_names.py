"""Names of scenarios: those they have until a planner names them, and how two of the same name are told apart.

The first are content, as a study's texts are: they carry their translations into the document, and so follow the
language of the window until the planner types another.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import lru_cache
from itertools import count

from offsim.model.characters import cleaned
from offsim.model.problems import Problem
from offsim.model.scenario import Scenario
from offsim.model.text import LANGUAGES, QT_TRANSLATE_NOOP, Text, text

EMPTY_NAME = QT_TRANSLATE_NOOP("Problem", "A scenario needs a name.")
FIRST_NAME = text({"en": "My scenario", "fr": "Mon scénario", "ar": "سيناريو العمل"})
NUMBERED = text({"en": "Scenario {number}", "fr": "Scénario {number}", "ar": "السيناريو {number}"})
COPIED = text({"en": "{name}, copy", "fr": "{name}, copie", "ar": "{name} (نسخة)"})
ESTIMATED = text({"en": "{name}, estimated", "fr": "{name}, estimé", "ar": "{name}، بالقيم المقدَّرة"})
RETURNED = text({"en": "{name}, from the workbook", "fr": "{name}, du classeur", "ar": "{name}، من المصنف"})


def named(name: str | Text) -> Text:
    """Return a name as it is kept: on one line, as far as it was typed.

    Raises:
        Problem: there is nothing in it.
    """
    if isinstance(name, Text):
        return name
    if not (one_line := " ".join(cleaned(name).split())):
        raise Problem(EMPTY_NAME)
    return text(one_line)


def new_name(scenarios: Sequence[Scenario]) -> Text:
    """Return the name of one more scenario: a number that no other has in any language."""
    taken = {code: {one.name.in_language(code) for one in scenarios} for code in LANGUAGES}
    names = (_numbered_name(number) for number in count(len(scenarios) + 1))
    return next(name for name in names if not any(name.in_language(code) in taken[code] for code in LANGUAGES))


def _numbered_name(number: int) -> Text:
    return Text(tuple((code, words.format(number=number)) for code, words in NUMBERED.words))


def name_after(pattern: Text, name: Text) -> Text:
    """Return what a scenario is called that was made of another: ``COPIED``, ``ESTIMATED`` or ``RETURNED``."""
    return Text(tuple((code, words.format(name=name.in_language(code))) for code, words in pattern.words))


def told_apart(scenarios: Sequence[Scenario]) -> tuple[Scenario, ...]:
    """Return the scenarios under names that no two of them share in any language.

    The first of a name keeps it; those after it get the least number that makes a name nobody has. It is for showing:
    what is kept has the names that planners gave.
    """
    names = _names_apart(tuple(one.name for one in scenarios))
    return tuple(
        one if one.name == name else replace(one, name=name) for one, name in zip(scenarios, names, strict=True)
    )


@lru_cache(maxsize=64)  # the same names are shown at every step
def _names_apart(names: tuple[Text, ...]) -> tuple[Text, ...]:
    by_language = {code: _numbered([name.in_language(code) for name in names]) for code in LANGUAGES}
    return tuple(
        name
        if all(told[place] == name.in_language(code) for code, told in by_language.items())
        else Text(tuple((code, told[place]) for code, told in by_language.items()))
        for place, name in enumerate(names)
    )


def _numbered(names: Sequence[str]) -> list[str]:
    seen: set[str] = set()
    taken = {_looks(name) for name in names}
    numbered = []
    for name in names:
        shown = name
        if _looks(name) in seen:
            shown = next(other for other in _with_numbers(name) if _looks(other) not in taken)
        seen.add(_looks(shown))
        taken.add(_looks(shown))
        numbered.append(shown)
    return numbered


def _with_numbers(name: str) -> Iterable[str]:
    return (f"{name} ({number})" for number in count(2))


def _looks(name: str) -> str:
    """Return a name by what is seen of it."""
    seen = unicodedata.normalize("NFKC", "".join(sign for sign in name if unicodedata.category(sign) != "Cf"))
    return " ".join(seen.split())
