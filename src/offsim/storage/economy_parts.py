"""Reads what a study says of the client economies: normal growth, noise, how they grew, how they may go."""

from __future__ import annotations

import re

from offsim.model.study import Economy, Fact, Outlook
from offsim.model.text import QT_TRANSLATE_NOOP
from offsim.storage.table_reader import Reader
from offsim.storage.uncertainty_parts import read_noise

FOUR_DIGITS = re.compile("[0-9]{4}")

ONE_A_YEAR = QT_TRANSLATE_NOOP("Expected", "one value for every year from {first} to {last}, and no other")
YEAR_ONCE = QT_TRANSLATE_NOOP("Expected", "every year at most once")


def read_economy(key: str, reader: Reader) -> Economy:
    """Return an economy without its levers."""
    noise = read_noise(reader.child("noise")) if "noise" in reader.table else None
    return Economy(key, reader.text("label"), reader.fact("normal", "% a year"), noise, read_history(reader))


def read_history(reader: Reader) -> tuple[Fact, ...]:
    """Return how an economy grew, in the order of the years; a fault where a year is told twice."""
    history = _by_year(reader, "history")
    years = [fact.year for fact in history]
    if len(set(years)) < len(years):
        reader.fault("history", YEAR_ONCE)
    return history


def read_outlook(key: str, reader: Reader, economies: tuple[Economy, ...], years: range) -> Outlook:
    """Return an outlook; a fault where an economy's path leaves out a year."""
    reader.only(frozenset({"label", "note", "growth"}))
    paths = reader.child("growth")
    paths.only(frozenset(economy.key for economy in economies))
    growth = {}
    for economy in economies:
        growth[economy.key] = _by_year(paths, economy.key)
        if [fact.year for fact in growth[economy.key]] != list(years):
            paths.fault(economy.key, ONE_A_YEAR, first=years.start, last=years.stop - 1)
    return Outlook(key, reader.text("label"), reader.text("note"), growth)


def read_path(reader: Reader) -> list[Fact]:
    """Return a stretch of a growth path: one source and status for its ``values``, which are given by year."""
    reader.only(frozenset({"values", "source", "status", "arithmetic", "quote", "note"}))
    shared = {name: found for name, found in reader.table.items() if name != "values"}
    values = reader.child("values")
    points = {
        year: {**shared, "value": value, "unit": "% a year", "year": int(year) if FOUR_DIGITS.fullmatch(year) else year}
        for year, value in values.table.items()
    }
    return [values.inner(year, point).own_fact("% a year") for year, point in points.items()]


def _by_year(reader: Reader, key: str) -> tuple[Fact, ...]:
    """Return the facts of all the stretches under ``key``, in the order of their years."""
    facts = [fact for part in reader.listed(key) for fact in read_path(part)]
    return tuple(sorted(facts, key=lambda fact: fact.year or 0))
