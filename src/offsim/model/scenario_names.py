"""Scenarios of the same name, told apart: “Plan” and “Plan (2)”, alike wherever they are named."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import lru_cache
from itertools import count

from offsim.model.scenario import Scenario
from offsim.model.text import LANGUAGES, Text


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
