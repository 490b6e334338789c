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
    by_language = {code: _numbered(tuple(one.name.in_language(code) for one in scenarios)) for code in LANGUAGES}
    return tuple(
        one if all(names[place] == one.name.in_language(code) for code, names in by_language.items())
        else replace(one, name=Text(tuple((code, names[place]) for code, names in by_language.items())))
        for place, one in enumerate(scenarios)
    )  # fmt: skip


@lru_cache(maxsize=64)  # the same names are shown at every step
def _numbered(names: tuple[str, ...]) -> tuple[str, ...]:
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
    return tuple(numbered)


def _with_numbers(name: str) -> Iterable[str]:
    return (f"{name} ({number})" for number in count(2))


def _looks(name: str) -> str:
    """Return a name by what is seen of it."""
    seen = unicodedata.normalize("NFKC", "".join(sign for sign in name if unicodedata.category(sign) != "Cf"))
    return " ".join(seen.split())
