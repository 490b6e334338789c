"""Writes dates, times of exports and arithmetic as planners read them: months by name, formulas from left to right."""

from __future__ import annotations

import re
from datetime import date

from offsim.language import Language
from offsim.model.characters import LETTERS, left_to_right
from offsim.model.text import QT_TRANSLATE_NOOP, Text

DATE = re.compile(r"(\d{4})-(\d\d)(?:-(\d\d))?")
"""A month or a day as studies write it; years and other words stand as they are."""
TIME = re.compile(r"(\d{4}-\d\d-\d\d) (\d\d:\d\d)")
"""The day and the time by which an export is known."""
FORMULA = re.compile(r"(?:max\(|[(−+×])?(?:max\(|[\d(])(?:max\(|[\d\s.,;()+−×/^=%])*[\d)%]|[−+]\d")
SIGNS = frozenset("+−×/^=")
MONTHS = (
    QT_TRANSLATE_NOOP("Month", "January"),
    QT_TRANSLATE_NOOP("Month", "February"),
    QT_TRANSLATE_NOOP("Month", "March"),
    QT_TRANSLATE_NOOP("Month", "April"),
    QT_TRANSLATE_NOOP("Month", "May"),
    QT_TRANSLATE_NOOP("Month", "June"),
    QT_TRANSLATE_NOOP("Month", "July"),
    QT_TRANSLATE_NOOP("Month", "August"),
    QT_TRANSLATE_NOOP("Month", "September"),
    QT_TRANSLATE_NOOP("Month", "October"),
    QT_TRANSLATE_NOOP("Month", "November"),
    QT_TRANSLATE_NOOP("Month", "December"),
)
FIRST_DAY = {"fr": "1er"}


def published_words(published: Text | str, language: Language) -> str:
    """Return when something was published; empty where that is not known."""
    words = language.say(published)
    found = DATE.fullmatch(words)
    if found is None:
        return words
    year, month, day = (int(part) if part else 0 for part in found.groups())
    try:
        date(year, month, day or 1)
    except ValueError:
        return words
    if not day:
        pattern = language.translate("Month", "{month} {year}")
        return pattern.format(month=language.say(MONTHS[month - 1]), year=year)
    pattern = language.translate("Month", "{day} {month} {year}")
    number = FIRST_DAY.get(language.code, "1") if day == 1 else str(day)
    return pattern.format(day=number, month=language.say(MONTHS[month - 1]), year=year)


def exported_words(exported: str, language: Language) -> str:
    """Return when something was exported, by the clock on the wall; other words stand as they are."""
    found = TIME.fullmatch(exported)
    if found is None:
        return exported
    pattern = language.translate("Month", "{date}, {time}")
    return pattern.format(date=published_words(found[1], language), time=found[2])


def arithmetic_words(arithmetic: Text | str, language: Language) -> str:
    """Return arithmetic in a language; formulas in words that run from right to left keep their order to themselves."""
    words = language.say(arithmetic)
    if not has_words_from_right(words):
        return words
    return FORMULA.sub(lambda found: left_to_right(found[0]) if SIGNS & {*found[0]} else found[0], words)


def has_words_from_right(words: str) -> bool:
    """Say whether words hold a letter that runs from right to left; arithmetic without one runs from left to right."""
    return bool(LETTERS[True].search(words))
