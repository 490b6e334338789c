"""Reads the parts of a study file into the model's types, gathering every fault instead of stopping at the first."""

from __future__ import annotations

import math
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, TypeGuard

from offsim.model.characters import cleaned, quoted
from offsim.model.facts import Fact, Status
from offsim.model.levers import is_number
from offsim.model.problems import Expected, Problem
from offsim.model.text import LANGUAGES, NO_TEXT, QT_TRANSLATE_NOOP, Message, Text, text
from offsim.model.units import UNITS
from offsim.storage.study_shape import FACT, FORMAT, LARGEST, YEARS, keys_of

Table = Mapping[str, Any]

FAULT = QT_TRANSLATE_NOOP("Problem", "{file}: “{key}”: expected {expected}, found {found}.")
MISSING = QT_TRANSLATE_NOOP("Expected", "nothing")
ABSURD = QT_TRANSLATE_NOOP("Expected", "a value that is too large")

A_TABLE = QT_TRANSLATE_NOOP("Expected", "a table")
A_LIST = QT_TRANSLATE_NOOP("Expected", "a list of tables")
AT_MOST = QT_TRANSLATE_NOOP("Expected", "at most {most} entries")
A_TEXT = QT_TRANSLATE_NOOP("Expected", "a text, or a table of texts by language (en, fr, ar)")
A_WORD = QT_TRANSLATE_NOOP("Expected", "a text")
A_NUMBER = QT_TRANSLATE_NOOP("Expected", "a finite number")
NOT_HUGE = QT_TRANSLATE_NOOP("Expected", "a number of at most 10¹⁵, above or below zero")
A_YEAR = QT_TRANSLATE_NOOP("Expected", "a year, as a whole number")
TRUE_OR_FALSE = QT_TRANSLATE_NOOP("Expected", "true or false")
A_RANGE = QT_TRANSLATE_NOOP("Expected", "two finite numbers, the lower one first")
A_FACT = QT_TRANSLATE_NOOP("Expected", "a number with unit, year, source and status")
ARITHMETIC = QT_TRANSLATE_NOOP("Expected", "the arithmetic of a calculated figure")
ONE_OF = QT_TRANSLATE_NOOP("Expected", "one of {known}")
THE_ONLY_ONE = QT_TRANSLATE_NOOP("Expected", "{known}, the only choice")
NONE_TO_NAME = QT_TRANSLATE_NOOP("Expected", "one of those the study defines (there are none)")
NO_KEY_AT_ALL = QT_TRANSLATE_NOOP("Expected", "no key here")
NO_SUCH_KEY = QT_TRANSLATE_NOOP("Expected", "no such key; known: {known}")

LONGEST = 60
LONGEST_PLACE = 200
ENOUGH_FAULTS, MOST_FAULTS = 20, 200
MOST_LISTED = 5000
STATUSES, UNIT_KEYS = frozenset(Status), frozenset(UNITS)


def named(known: Mapping[str, object] | frozenset[str]) -> tuple[Text, ...]:
    """Return what there is to choose from, by name where things have a ``label``, each with the key that is written."""
    labels = {key: getattr(known[key], "label", None) if isinstance(known, Mapping) else None for key in sorted(known)}

    def words(key: str, code: str) -> str:
        label = labels[key]
        name = label.in_language(code) if isinstance(label, Text) else key
        return key if name.casefold() == key.casefold() else f"{name} ({key})"

    return tuple(text({code: words(key, code) for code in LANGUAGES}) for key in labels)


@dataclass(frozen=True, slots=True)
class Reader:
    """One table of a file in a ``format``: ``path`` is its dotted key, ``faults`` the list all its readers share."""

    table: Table
    path: str
    file: str
    sources: frozenset[str]
    faults: list[Problem]
    format: int = FORMAT

    def fault(self, key: str, expected: Message, **fields: object) -> None:
        """Note that ``key`` does not hold what it should; of very many faults the first are enough."""
        if len(self.faults) >= MOST_FAULTS:
            return
        found = shortened(self.table.get(key, MISSING))
        place = quoted(self.at(key))[:LONGEST_PLACE]
        self.faults.append(Problem(FAULT, file=self.file, key=place, expected=Expected(expected, fields), found=found))

    @property
    def has_enough(self) -> bool:
        """Whether there are so many faults that looking for what else may be meant is not worth the time."""
        return len(self.faults) >= ENOUGH_FAULTS

    def at(self, key: str) -> str:
        """Return the dotted path of a key of this table."""
        return f"{self.path}.{key}".strip(".")

    def inner(self, key: str, table: Table) -> Reader:
        """Return a reader of a table inside this one."""
        return Reader(table, self.at(key), self.file, self.sources, self.faults, self.format)

    def child(self, key: str) -> Reader:
        """Return a reader of the table under ``key``; of an empty one, with a fault, where there is none."""
        found = self.table.get(key)
        if not isinstance(found, Mapping):
            self.fault(key, A_TABLE)
            found = {}
        return self.inner(key, found)

    def children(self) -> Iterator[tuple[str, Reader]]:
        """Return a reader for every table in this one, by key."""
        for key in self.table:
            yield key, self.child(key)

    def listed(self, key: str) -> list[Reader]:
        """Return a reader for every table of the list under ``key``."""
        found = self.table.get(key, [])
        if not isinstance(found, list) or not all(isinstance(item, Mapping) for item in found):
            self.fault(key, A_LIST)
            return []
        if len(found) > MOST_LISTED:
            self.fault(key, AT_MOST, most=MOST_LISTED)
            return []
        return [self.inner(f"{key}[{place}]", item) for place, item in enumerate(found)]

    def only(self, known: Collection[str]) -> None:
        """Note every key that is not among the known ones."""
        for key in self.table:
            if key not in known:
                self.fault(key, NO_SUCH_KEY if known else NO_KEY_AT_ALL, known=tuple(sorted(known)))

    def text(self, key: str, *, optional: bool = False) -> Text:
        """Return the text under ``key``."""
        found = self.table.get(key)
        if optional and found is None:
            return NO_TEXT
        if is_word(found):
            return text(found)
        if isinstance(found, Mapping) and found and set(found) <= set(LANGUAGES) and all(map(is_word, found.values())):
            return text(found)
        self.fault(key, A_TEXT)
        return NO_TEXT

    def aside(self, key: str) -> Text:
        """Return the text under ``key``, which may be missing or empty."""
        return NO_TEXT if self.table.get(key) == "" else self.text(key, optional=True)

    def word(self, key: str, *, optional: bool = False) -> str:
        """Return the plain string under ``key``."""
        found = self.table.get(key, "" if optional else None)
        if is_word(found):
            return found
        if optional and found == "":
            return ""
        self.fault(key, A_WORD)
        return ""

    def one_of(self, key: str, known: Mapping[str, object] | frozenset[str], default: str) -> str:
        """Return the key of something known that stands under ``key``."""
        found = self.table.get(key)
        if isinstance(found, str) and found in known:
            return found
        expected = NONE_TO_NAME if not known else THE_ONLY_ONE if len(known) == 1 else ONE_OF
        self.fault(key, expected, known=named(known))
        return default

    def number(self, key: str) -> float:
        """Return the number under ``key``."""
        if is_modest(found := self.table.get(key)):
            return float(found)
        self.fault(key, NOT_HUGE if is_number(found) else A_NUMBER)
        return 0.0

    def year(self, key: str) -> int:
        """Return the year under ``key``."""
        found = self.table.get(key)
        if type(found) is int and found in YEARS:
            return found
        self.fault(key, A_YEAR)
        return 2000

    def flag(self, key: str, *, default: bool) -> bool:
        """Return the true or false under ``key``."""
        found = self.table.get(key, default)
        if isinstance(found, bool):
            return found
        self.fault(key, TRUE_OR_FALSE)
        return default

    def range(self, key: str) -> tuple[float, float]:
        """Return the two ends under ``key``."""
        match self.table.get(key):
            case [low, high] if is_number(low) and is_number(high) and low <= high:
                if is_modest(low) and is_modest(high):
                    return float(low), float(high)
                self.fault(key, NOT_HUGE)
                return -math.inf, math.inf
        self.fault(key, A_RANGE)
        return -math.inf, math.inf

    def fact(self, key: str, unit: str) -> Fact:
        """Return the fact under ``key``, in ``unit``.

        A bare number is a fact too: it takes the source, status, year and arithmetic of the table it stands in.
        """
        found = self.table.get(key)
        if isinstance(found, Mapping):
            reader = self.inner(key, found)
            reader.only(keys_of(FACT))
            return reader.own_fact(unit)
        if is_number(found):
            return self.inner(key, {"value": found, "unit": unit, **self.shared()}).own_fact(unit)
        self.fault(key, A_FACT)
        return Fact(0.0, unit, None, "", Status.ASSUMPTION)

    def facts(self, key: str, unit: str | None) -> tuple[Fact, ...]:
        """Return the facts in the list under ``key``, in ``unit`` or, with None, each in its own."""
        parts = self.listed(key)
        for part in parts:
            part.only(keys_of(FACT))
        return tuple(part.own_fact(unit) for part in parts)

    def shared(self) -> Table:
        """Return what bare numbers in this table have in common: their source, status, year and arithmetic."""
        return {name: self.table[name] for name in ("source", "status", "year", "arithmetic") if name in self.table}

    def own_fact(self, unit: str | None) -> Fact:
        """Return the fact this table is; ``unit`` None leaves the unit free, as for figures that disagree."""
        units = frozenset({unit}) if unit else UNIT_KEYS
        status = Status(self.one_of("status", STATUSES, Status.ASSUMPTION))
        arithmetic = self.aside("arithmetic")
        if status is Status.DERIVED and arithmetic is NO_TEXT:
            self.fault("arithmetic", ARITHMETIC)
        return Fact(
            value=self.number("value"),
            unit=self.one_of("unit", units, unit or "jobs"),
            year=self.year("year") if "year" in self.table else None,
            source=self.one_of("source", self.sources, ""),
            status=status,
            arithmetic=arithmetic,
            quote=cleaned(self.word("quote", optional=True)),
            note=self.text("note", optional=True),
            alternatives=self.facts("alternatives", None),
        )


def is_word(found: object) -> TypeGuard[str]:
    """Say whether a value from the file is a text with something to be seen in it."""
    return isinstance(found, str) and bool(cleaned(found).strip())


def is_modest(found: object) -> TypeGuard[int | float]:
    """Say whether something is a number no larger than anything the equations can take without overflowing."""
    return is_number(found) and abs(found) <= LARGEST


def shortened(found: object) -> object:
    """Return what was found, short enough for a sentence."""
    if isinstance(found, Message):
        return found
    try:
        words = repr(found)
    except (ValueError, RecursionError):  # thousands of digits, or of brackets
        return ABSURD
    return words if len(words) <= LONGEST else f"{words[: LONGEST - 3]}…"
