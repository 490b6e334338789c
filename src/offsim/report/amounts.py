"""Amounts: a number as it is written, with its unit in the form that goes with the number."""

from __future__ import annotations

import re

from offsim.language import Language
from offsim.model.units import UNITS, YEAR

_SIZES = ("%", "m²", r"\bpp", r"\bpoint", r"\bpoints")
_ARABIC_SIZES = ("%", "م²", "نقط", "نقطة", "نقطة واحدة", "نقطتان")
_WITHIN = (
    ((r"\bbn", r"\b[Mk]", r"\bthousand"), r"(?:MAD|EUR)\b"),
    (_SIZES, r"(?:a|per|par) (?:year|pp|point|job|an|emploi)\b"),
    ([f"{size} {by}" for size in _SIZES for by in ("a", "per", "par")], r"(?:year|pp|point|job|an|emploi)\b"),
    (("مليار", "مليون", "ألف"), "درهم|أورو"),
    (("منصب", "منصبا", "مناصب"), "شغل"),
    (("نقطة",), "واحدة (?:سنويا|لكل)"),
    (_ARABIC_SIZES, "سنويا|لكل (?:نقطة|منصب)"),
    ([f"{size} لكل" for size in _ARABIC_SIZES], "نقطة|منصب"),
)
"""What stands before and after the spaces that units have within them, in every language."""
_KEPT = re.compile(
    r" (?:(?<=\d )(?=[^\W\d_]|[%×°])|(?<=\bp )(?=[=<] )|(?<=\bp [=<] )(?=\d)|"
    + "|".join(f"(?={after})(?:{'|'.join(f'(?<={it} )' for it in before)})" for before, after in _WITHIN)
    + ")"
)
"""The spaces after numbers, those within units, and those of a level of significance."""
_STROKE = re.compile(r"/(?<=[%\w]/)(?=(?:yr|an|pt|سنة|نقطة)\b)")
"""The stroke within the symbol of a unit, behind which a line might end."""


LARGE = 1_000


def number_words(value: float, language: Language) -> str:
    """Return a figure with the decimals it has, the thousands of a large one apart."""
    decimals = len(f"{value:.10f}".rstrip("0").partition(".")[2])
    return language.number(value, decimals) if abs(value) >= LARGE else language.exact(value)


def amount(number: float, written: str, unit: str, language: Language) -> str:
    """Return a ``written`` number with its unit (key of ``UNITS``), named in full; a year says itself what it is."""
    return written if unit == YEAR else _agreed(number, written, unit, language, short=False)


def short_amount(number: float, written: str, unit: str, language: Language) -> str:
    """Return a ``written`` number with the symbol of its unit (key of ``UNITS``), where it has one."""
    return _agreed(number, written, unit, language, short=True)


def unit_beside(number: float, unit: str, language: Language) -> str:
    """Return the symbol of a unit (key of ``UNITS``) to stand beside a number shown by itself."""
    found = UNITS[unit]
    if found.counted:
        *_, counted = found.counted
        return language.counted(counted.message, number, "").strip()
    return language.say(found.symbol)


_DOT = re.compile(r" (?=· )")
"""The space before a dot that parts two names, which no line begins with."""
_OF_YEAR = re.compile(r" (?:(?<=\b\d{4}: )|(?<=\b\d{4}\u00a0: ))(?=[\u200e\u2066-\u2069]*[−+\d])")
"""The space between a year and the value of a lever that changes by year."""


def kept_together(words: str) -> str:
    """Return words to be wrapped where they are shown: no line ends after a number or year, in a unit, before a dot.

    Texts themselves have plain spaces, for those who search them or compare them.
    """
    parted = _OF_YEAR.sub("\N{NO-BREAK SPACE}", _DOT.sub("\N{NO-BREAK SPACE}", words))
    return _STROKE.sub("/\N{WORD JOINER}", with_kept_spaces(parted))


def with_kept_spaces(words: str) -> str:
    """Return words kept together for a workbook: by spaces alone, for some programs draw a word joiner as a box."""
    return _KEPT.sub("\N{NO-BREAK SPACE}", words)


def _agreed(number: float, written: str, key: str, language: Language, *, short: bool) -> str:
    unit = UNITS[key]
    if unit.counted:
        return language.counted(unit.counted[short].message, number, written)
    return f"{written} {language.say(unit.symbol if short else unit.label)}".strip()
