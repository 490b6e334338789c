"""Reads the parts of a study file: markets, events, sites, targets, observations and presets."""

from __future__ import annotations

from collections.abc import Mapping

from offsim.model.characters import cleaned
from offsim.model.facts import Fact, Source
from offsim.model.outcomes import NATIONAL
from offsim.model.study import (
    Cost,
    Economy,
    Event,
    Market,
    Observation,
    Outlook,
    Perimeter,
    Profile,
    Site,
    Target,
)
from offsim.model.text import QT_TRANSLATE_NOOP
from offsim.storage.study_shape import (
    COST,
    EVENT,
    FIRST_FORMAT,
    FORMAT,
    FOUR_DIGITS,
    LETTERS,
    MARKET,
    OBSERVATION,
    OUTLOOK,
    PERIMETER,
    SITE,
    SMALL_LETTERS,
    SOURCE,
    STRETCH,
    TARGET,
    Shape,
    keys_of,
)
from offsim.storage.table_reader import AT_MOST, Reader
from offsim.storage.uncertainty_parts import read_noise

IN_HORIZON = QT_TRANSLATE_NOOP("Expected", "a year from {base_year} to {last_year}")
AT_LEAST_ONE = QT_TRANSLATE_NOOP("Expected", "at least one")
WHOLE_YEARS = QT_TRANSLATE_NOOP("Expected", "a whole number of years, at most 100")
ABOVE_ZERO = QT_TRANSLATE_NOOP("Expected", "a value above zero")
NOT_BELOW_ZERO = QT_TRANSLATE_NOOP("Expected", "a value of zero or more")
A_SHARE = QT_TRANSLATE_NOOP("Expected", "a share from 0 to 100 %")
NOT_ITSELF = QT_TRANSLATE_NOOP("Expected", "another site that does not lie inside this one")
A_KEY = QT_TRANSLATE_NOOP("Expected", "a key of small Latin letters, digits and _, beginning with a letter")
A_KEY_IN_ANY_CASE = QT_TRANSLATE_NOOP("Expected", "a key of Latin letters, digits and _, beginning with a letter")

IN_ANY_CASE = frozenset({"perimeters", "sources"})
LEAST = 1e-9
MOST_YEARS = 100
"""For which a measure may pay for a job."""
MOST_PARTS = 200
"""Markets, sites, sources and so on of each kind: what is read grows with the product of some."""


def only_known(reader: Reader, kind: str, shape: Shape) -> None:
    """Note every key that a table of a ``kind`` (the key its tables stand under) does not have in the file's format."""
    reader.only(FIRST_FORMAT[kind] if reader.format < FORMAT else keys_of(shape))


def parts(reader: Reader, key: str, *, needed: bool = True) -> list[tuple[str, Reader]]:
    """Return a reader for every table under ``key``; a fault where one is needed and there is none."""
    if not needed and key not in reader.table:
        return []
    found = list(reader.child(key).children())
    if needed and not found:
        reader.fault(key, AT_LEAST_ONE)
    if len(found) > MOST_PARTS:
        reader.fault(key, AT_MOST, most=MOST_PARTS)
        return []
    allowed, expected = (LETTERS, A_KEY_IN_ANY_CASE) if key in IN_ANY_CASE else (SMALL_LETTERS, A_KEY)
    for name, _ in found:
        if not allowed.fullmatch(name):
            reader.inner(key, {name: name}).fault(name, expected)
    return found


def above_zero(reader: Reader, key: str, unit: str) -> Fact:
    """Return the fact under ``key``; a fault where it is not above zero, or so little that dividing by it overflows."""
    fact = reader.fact(key, unit)
    if fact.value < LEAST:
        reader.fault(key, ABOVE_ZERO)
    return fact


def not_below_zero(reader: Reader, key: str, unit: str) -> Fact:
    """Return the fact under ``key``; a fault where it is below zero."""
    fact = reader.fact(key, unit)
    if fact.value < 0:
        reader.fault(key, NOT_BELOW_ZERO)
    return fact


def share(reader: Reader, key: str) -> Fact:
    """Return the share under ``key``; a fault where it is no part of a whole."""
    fact = reader.fact(key, "%")
    if not 0 <= fact.value <= 100:
        reader.fault(key, A_SHARE)
    return fact


def read_source(key: str, reader: Reader) -> Source:
    """Return a publication."""
    reader.only(keys_of(SOURCE))
    return Source(
        key,
        reader.text("title"),
        cleaned(reader.word("address", optional=True)),
        reader.aside("published"),
    )


def read_perimeter(key: str, reader: Reader) -> Perimeter:
    """Return what a statistic counts."""
    reader.only(keys_of(PERIMETER))
    return Perimeter(key, reader.text("label"), reader.text("note"))


def read_market(key: str, reader: Reader, economies: Mapping[str, Economy]) -> Market:
    """Return a market without its levers."""
    only_known(reader, "markets", MARKET)
    economy = reader.one_of("economy", economies, "")
    offset = (f"offset.{key}",) if "offset" in reader.table else ()
    return Market(
        key,
        reader.text("label"),
        economy,
        above_zero(reader, "turnover_share", "%"),
        above_zero(reader, "jobs_share", "%"),
        (f"sensitivity.{key}",) if reader.format < FORMAT else (f"sensitivity.{economy}", *offset),
    )


def read_event(key: str, reader: Reader, markets: tuple[Market, ...]) -> Event:
    """Return an event without its lever; its bare numbers share its source and status."""
    only_known(reader, "events", EVENT)
    hits = reader.child("hits")
    hits.only(frozenset(market.key for market in markets))
    with_source = reader.inner("hits", {**hits.table, **reader.shared()})
    return Event(
        key,
        reader.text("label"),
        Profile(reader.one_of("profile", frozenset(Profile), Profile.PULSE)),
        reader.fact("start", "year"),
        above_zero(reader, "years", "years"),
        {market: with_source.fact(market, "weight") for market in hits.table},
        read_cost(reader.child("cost")) if "cost" in reader.table else None,
    )


def read_cost(reader: Reader) -> Cost:
    """Return what a measure costs; its bare numbers share its source and status."""
    reader.only(keys_of(COST))
    rate, years = not_below_zero(reader, "rate", "MAD"), above_zero(reader, "years", "years")
    if years.value != int(years.value) or years.value > MOST_YEARS:
        reader.fault("years", WHOLE_YEARS)
    return Cost(rate, years)


def read_sites(reader: Reader) -> tuple[Site, ...]:
    """Return the sites without their levers; a fault where one lies, by way of others, inside itself."""
    found = parts(reader, "sites")
    keys = frozenset(key for key, _ in found)
    sites = {key: read_site(key, part, keys) for key, part in found}
    for key, part in found:
        around = [key]
        while (outer := sites[around[-1]].inside) and outer not in around:
            around.append(outer)
        if outer:
            part.fault("inside", NOT_ITSELF)
    return tuple(sites.values())


def read_site(key: str, reader: Reader, sites: frozenset[str]) -> Site:
    """Return a site without its lever; ``sites`` are the keys of all."""
    reader.only(keys_of(SITE))
    return Site(
        key,
        reader.text("label"),
        share(reader, "turnover_share"),
        share(reader, "jobs_share"),
        not_below_zero(reader, "floor_space", "m²"),
        above_zero(reader, "land", "ha") if "land" in reader.table else None,
        above_zero(reader, "land_limit", "ha") if "land_limit" in reader.table else None,
        reader.one_of("inside", sites, "") if "inside" in reader.table else "",
    )


def read_target(key: str, reader: Reader, base_year: int, last_year: int) -> Target:
    """Return a target; a fault where its year lies outside the study's."""
    reader.only(keys_of(TARGET))
    outcome = reader.one_of("outcome", NATIONAL, "turnover")
    year = reader.year("year")
    first = base_year + 1 if outcome == "growth" else base_year  # the base year has no year before it to grow from
    if not first <= year <= last_year:
        reader.fault("year", IN_HORIZON, base_year=first, last_year=last_year)
    value = reader.fact("value", NATIONAL[outcome].unit)
    return Target(key, reader.text("label"), outcome, year, value, reader.flag("shown", default=True))


def read_observation(reader: Reader, perimeters: Mapping[str, Perimeter]) -> Observation:
    """Return what was observed of one outcome in one perimeter."""
    reader.only(keys_of(OBSERVATION))
    outcome = reader.one_of("outcome", NATIONAL, "turnover")
    points = reader.facts("points", NATIONAL[outcome].unit)
    years = [point.year for point in points]
    if len(set(years)) < len(years):
        reader.fault("points", YEAR_ONCE)
    for part in reader.listed("points"):
        part.year("year")
    return Observation(outcome, reader.one_of("perimeter", perimeters, ""), points)


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
    only_known(reader, "outlooks", OUTLOOK)
    base_year, last_year = years.start - 1, years.stop - 1
    observed = reader.year("observed") if "observed" in reader.table else base_year
    if not base_year <= observed <= last_year:
        reader.fault("observed", IN_HORIZON, base_year=base_year, last_year=last_year)
    paths = reader.child("growth")
    paths.only(frozenset(economy.key for economy in economies))
    growth = {}
    for economy in economies:
        growth[economy.key] = _by_year(paths, economy.key)
        if [fact.year for fact in growth[economy.key]] != list(years):
            paths.fault(economy.key, ONE_A_YEAR, first=years.start, last=years.stop - 1)
    return Outlook(key, reader.text("label"), reader.text("note"), growth, observed)


def read_path(reader: Reader) -> list[Fact]:
    """Return a stretch of a growth path: one source and status for its ``values``, which are given by year."""
    reader.only(keys_of(STRETCH))
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
