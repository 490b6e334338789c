"""Reads the units that planners write beside figures and in headings, and converts to those of the outcomes."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from itertools import pairwise

from offsim.model.numbers import plain
from offsim.model.text import QT_TRANSLATE_NOOP, Message
from offsim.model.units import UNITS
from offsim.storage.imports.vocabulary import (
    BILLION,
    CURRENCY,
    FILLERS,
    MILLION,
    MILLIONS,
    OF_COMPANIES,
    OF_JOBS,
    OTHER_CURRENCIES,
    PER_CENT_PAIRS,
    PER_CENT_WORDS,
    SIZED_CURRENCY,
    SIZES,
    THOUSAND,
    TWO_SIZES,
)

MONEY, JOBS, COMPANIES, SHARE, FOREIGN = "money", "jobs", "companies", "share", "foreign"


@dataclass(frozen=True, slots=True)
class Measure:
    """What a figure counts, empty where only its size is told, and how many of that one of it is."""

    dimension: str
    factor: Decimal


PER_CENT = Measure(SHARE, Decimal(1))
FRACTION = Measure(SHARE, Decimal(100))

NOUNS = {**dict.fromkeys(OF_JOBS, JOBS), **dict.fromkeys(OF_COMPANIES, COMPANIES)}

TARGETS: Mapping[str, Measure] = {
    "bn MAD": Measure(MONEY, BILLION),
    "M MAD": Measure(MONEY, MILLION),
    "thousand MAD": Measure(MONEY, THOUSAND),
    "MAD": Measure(MONEY, Decimal(1)),
    "jobs": Measure(JOBS, Decimal(1)),
    "thousand jobs": Measure(JOBS, THOUSAND),
    "companies": Measure(COMPANIES, Decimal(1)),
    "% a year": PER_CENT,
    "fraction": FRACTION,
}
"""The units that may be chosen, by key; one of the same dimension can be made of each."""
LABELS: Mapping[str, Message] = {
    "thousand jobs": QT_TRANSLATE_NOOP("Import", "thousand jobs"),
    "fraction": QT_TRANSLATE_NOOP("Import", "part of one (0.05 is 5 %)"),
}
ARABIC_PREFIX = re.compile("^(?:بال|لل|ال|ب)(?=[\u0621-\u064a]{3})")
WORD = re.compile(r"[^\W\d_]+|[%€$£]")


def unit_label(key: str) -> Message:
    """Return what one of the ``TARGETS`` is called."""
    return LABELS[key] if key in LABELS else UNITS[key].label


def choices(unit: str) -> tuple[str, ...]:
    """Return the keys of the units from which figures can be made in ``unit``."""
    return tuple(key for key, measure in TARGETS.items() if measure.dimension == TARGETS[unit].dimension)


def measure_of(words: str) -> Measure | None:
    """Return the measure that words name and nothing else, or None."""
    known = all(_is_known(word) for word in _split(words))
    found = measures_in(words)
    return found[0] if known and len(found) == 1 else None


def measures_in(words: str) -> tuple[Measure, ...]:
    """Return the measures that a heading names: none, one, or several where it contradicts itself."""
    found = [word for word in _split(words) if word.casefold() not in FILLERS]
    small = [_bare(word) for word in found]
    sizes = {size for word in found if (size := _size(word)) is not None}
    if any(word in TWO_SIZES for word in small):
        sizes = {MILLION, BILLION}
    dimension = _dimension(small)
    if dimension == SHARE:
        return (PER_CENT, *(Measure("", size) for size in sorted(sizes)))
    if sizes or not dimension:
        return tuple(Measure(dimension, size) for size in sorted(sizes))
    return (Measure(dimension, Decimal(1)),)


def _dimension(small: list[str]) -> str:
    pairs = [*pairwise(small)]
    if any(word in PER_CENT_WORDS for word in small) or any(pair in pairs for pair in PER_CENT_PAIRS):
        return SHARE
    if any(word in OTHER_CURRENCIES for word in small):
        return FOREIGN
    if any(word in CURRENCY or word in SIZED_CURRENCY for word in small):
        return MONEY
    return next((NOUNS[word] for word in small if word in NOUNS), "")


def _size(word: str) -> Decimal | None:
    small = _bare(word)
    return MILLION if word == MILLIONS else SIZED_CURRENCY.get(small, SIZES.get(small))


def _is_known(word: str) -> bool:
    known = (CURRENCY, OTHER_CURRENCIES, NOUNS, PER_CENT_WORDS, FILLERS, ("cent", "per", "pour"))
    return _size(word) is not None or any(_bare(word) in words for words in known)


def _bare(word: str) -> str:
    """Return a word in small letters, an Arabic one without article and prepositions."""
    return ARABIC_PREFIX.sub("", word.casefold())


def _split(words: str) -> list[str]:
    return WORD.findall(plain(words))


def fits(measure: Measure, unit: str) -> bool:
    """Say whether figures of a ``measure`` may be of ``unit``; a size alone, such as millions, of money or jobs."""
    dimension = TARGETS[unit].dimension
    return measure.dimension == dimension or (not measure.dimension and dimension != SHARE)


def converted(value: Decimal, measure: Measure, unit: str) -> Decimal:
    """Return a value of a ``measure`` in ``unit``, one of the ``TARGETS`` of its dimension."""
    return value * measure.factor / TARGETS[unit].factor
