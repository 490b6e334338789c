"""Reads a study file (TOML, described in docs/studies.md) into a Study, with all its faults at once."""

from __future__ import annotations

import hashlib
import math
import re
import tomllib
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from offsim.model.levers import checked_value, is_number, lever_named
from offsim.model.outcomes import NATIONAL
from offsim.model.problems import Problem, Problems
from offsim.model.scenario import Scenario
from offsim.model.study import (
    Economy,
    Event,
    Fact,
    Lever,
    LeverGroup,
    Market,
    Observation,
    Outlook,
    Perimeter,
    Profile,
    Site,
    Source,
    Study,
    Target,
)
from offsim.model.text import QT_TRANSLATE_NOOP
from offsim.storage.toml_reader import A_NUMBER, Reader, shortened

FORMAT = 1
TOLERANCE = 1e-9
FOUR_DIGITS = re.compile("[0-9]{4}")

UNREADABLE = QT_TRANSLATE_NOOP(
    "Problem", "{file}: cannot be read ({why}). Check that the file exists and is yours to read."
)
NOT_TOML = QT_TRANSLATE_NOOP("Problem", "{file}: is not a study file: {why}.")
NEWER_STUDY = QT_TRANSLATE_NOOP(
    "Problem", "{file}: was written for a newer offsim (format {found}; this one reads up to {known}). Update offsim."
)
SUM_TO_100 = QT_TRANSLATE_NOOP("Expected", "shares that add up to 100 % (they add up to {total} %)")
AFTER_BASE_YEAR = QT_TRANSLATE_NOOP("Expected", "a year after the base year, {base_year}")
IN_HORIZON = QT_TRANSLATE_NOOP("Expected", "a year from {base_year} to {last_year}")
ONE_A_YEAR = QT_TRANSLATE_NOOP("Expected", "one value for every year from {first} to {last}, and no other")
AT_LEAST_ONE = QT_TRANSLATE_NOOP("Expected", "at least one")
HAS_LAND = QT_TRANSLATE_NOOP("Expected", "the key of a site that has land and floor space")
LEVER_SETTING = QT_TRANSLATE_NOOP("Expected", "levers of this study, each with a value it can take ({why})")
BOUNDS_ABOVE = QT_TRANSLATE_NOOP("Expected", "bounds above {least}, at which jobs could not be computed")
TOO_DEEP = QT_TRANSLATE_NOOP("Expected", "it is nested too deeply")
FORMAT_NUMBER = QT_TRANSLATE_NOOP("Expected", "the number of this format, 1")
ABOVE_ZERO = QT_TRANSLATE_NOOP("Expected", "a value above zero")

GROWTH = LeverGroup("growth", QT_TRANSLATE_NOOP("LeverGroup", "Growth"))
PRODUCTIVITY = LeverGroup("productivity", QT_TRANSLATE_NOOP("LeverGroup", "Productivity"))
EVENTS = LeverGroup("events", QT_TRANSLATE_NOOP("LeverGroup", "Events"))
PLACE = LeverGroup("place", QT_TRANSLATE_NOOP("LeverGroup", "Place"))
BASE_YEAR = LeverGroup("base", QT_TRANSLATE_NOOP("LeverGroup", "Base year"))

NEVER_AT = {"base.turnover": 0, "base.jobs": 0, "productivity": -100}

STUDY_KEYS = frozenset({
    "format", "id", "title", "question", "base_year", "last_year", "perimeter", "density_site", "sources",
    "perimeters", "investment_per_job", "turnover_per_company", "base", "productivity", "m2_per_job",
    "occupancy_limit", "economies", "markets", "outlooks", "events", "sites", "targets", "observations", "presets",
})  # fmt: skip


EVENT_KEYS = frozenset({
    "label", "profile", "start", "years", "hits", "strength", "source", "status", "year", "arithmetic",
})  # fmt: skip


def read_study(file: Path) -> Study:
    """Read a study file; raises Problem or Problems, each with file, key and what was expected."""
    try:
        return parse_study(file.read_text(encoding="utf-8"), str(file))
    except OSError as error:
        raise Problem(UNREADABLE, file=str(file), why=error.strerror or str(error)) from error
    except UnicodeDecodeError as error:
        raise Problem(NOT_TOML, file=str(file), why=str(error)) from error


def parse_study(words: str, file: str) -> Study:
    """Read a study from the text of a study file; ``file`` names it in what goes wrong."""
    try:
        table = tomllib.loads(words)
    except RecursionError as error:
        raise Problem(NOT_TOML, file=file, why=TOO_DEEP) from error
    except ValueError as error:  # and what tomllib lets through, such as a number of thousands of digits
        raise Problem(NOT_TOML, file=file, why=str(error)) from error
    number = table.get("format")
    if type(number) is int and number > FORMAT:
        raise Problem(NEWER_STUDY, file=file, found=shortened(number), known=FORMAT)
    faults: list[Problem] = []
    sources = table.get("sources")
    reader = Reader(table, "", file, frozenset(sources if isinstance(sources, Mapping) else ()), faults)
    if type(number) is not int or number != FORMAT:
        reader.fault("format", FORMAT_NUMBER)
    try:
        study = _study(reader, words)
    except Exception:
        if not faults:
            raise
        study = None  # a part that depends on a faulty one could not be made: the faults say why
    if faults or study is None:
        raise Problems(list({str(fault): fault for fault in faults}.values()))
    return study


def _study(reader: Reader, words: str) -> Study:
    reader.only(STUDY_KEYS)
    base_year, last_year = reader.year("base_year"), reader.year("last_year")
    if last_year <= base_year:
        reader.fault("last_year", AFTER_BASE_YEAR, base_year=base_year)
    years = range(base_year + 1, last_year + 1)
    economies = tuple(
        Economy(key, part.text("label"), part.fact("normal", "% a year")) for key, part in _parts(reader, "economies")
    )
    economy_keys = frozenset(economy.key for economy in economies)
    markets = tuple(_market(key, part, economy_keys) for key, part in _parts(reader, "markets"))
    events = tuple(_event(key, part, markets) for key, part in _parts(reader, "events", needed=False))
    sites = tuple(_site(key, part) for key, part in _parts(reader, "sites"))
    outlooks = {key: _outlook(key, part, economies, years) for key, part in _parts(reader, "outlooks")}
    perimeters = {
        key: Perimeter(key, part.text("label"), part.text("note")) for key, part in _parts(reader, "perimeters")
    }
    for share in ("turnover_share", "jobs_share"):
        total = sum(getattr(market, share).value for market in markets)
        if abs(total - 100) > TOLERANCE:
            reader.fault("markets", SUM_TO_100, total=round(total, 9))
    levers = {lever.key: lever for lever in _levers(reader)}
    for key, least in NEVER_AT.items():
        if -math.inf < levers[key].low <= least:
            reader.fault(key, BOUNDS_ABOVE, least=least)
    density_site = reader.one_of("density_site", frozenset(site.key for site in sites), "")
    if any(site.key == density_site and (site.land is None or not site.floor_space.value) for site in sites):
        reader.fault("density_site", HAS_LAND)
    study = Study(
        key=reader.word("id"),
        title=reader.text("title"),
        question=reader.text("question"),
        base_year=base_year,
        last_year=last_year,
        perimeter=reader.one_of("perimeter", perimeters, ""),
        investment_per_job=reader.fact("investment_per_job", "MAD"),
        turnover_per_company=_above_zero(reader, "turnover_per_company", "M MAD"),
        density_site=density_site,
        sources={key: _source(key, part) for key, part in _parts(reader, "sources")},
        groups=_groups(reader),
        levers=levers,
        markets=markets,
        economies=economies,
        outlooks=outlooks,
        events=events,
        sites=sites,
        targets={
            key: _target(key, part, base_year, last_year) for key, part in _parts(reader, "targets", needed=False)
        },
        perimeters=perimeters,
        observations=tuple(_observation(part, perimeters) for part in reader.listed("observations")),
        presets={},
        text=words,
        digest=hashlib.sha256(words.encode()).hexdigest(),
    )
    return replace(study, presets={key: _preset(key, part, study) for key, part in _parts(reader, "presets")})


def _parts(reader: Reader, key: str, *, needed: bool = True) -> list[tuple[str, Reader]]:
    if not needed and key not in reader.table:
        return []
    parts = list(reader.child(key).children())
    if needed and not parts:
        reader.fault(key, AT_LEAST_ONE)
    return parts


def _above_zero(reader: Reader, key: str, unit: str) -> Fact:
    fact = reader.fact(key, unit)
    if fact.value <= 0:
        reader.fault(key, ABOVE_ZERO)
    return fact


def _source(key: str, reader: Reader) -> Source:
    reader.only(frozenset({"title", "address", "published"}))
    return Source(
        key, reader.text("title"), reader.word("address", optional=True), reader.word("published", optional=True)
    )


def _market(key: str, reader: Reader, economies: frozenset[str]) -> Market:
    reader.only(frozenset({"label", "economy", "turnover_share", "jobs_share", "trend", "sensitivity"}))
    return Market(
        key,
        reader.text("label"),
        reader.one_of("economy", economies, ""),
        _above_zero(reader, "turnover_share", "%"),
        _above_zero(reader, "jobs_share", "%"),
    )


def _event(key: str, reader: Reader, markets: tuple[Market, ...]) -> Event:
    reader.only(EVENT_KEYS)
    hits = reader.child("hits")
    hits.only(frozenset(market.key for market in markets))
    with_source = reader.inner("hits", {**hits.table, **reader.shared()})
    return Event(
        key,
        reader.text("label"),
        Profile(reader.one_of("profile", frozenset(Profile), Profile.PULSE)),
        reader.fact("start", "year"),
        _above_zero(reader, "years", "years"),
        {market: with_source.fact(market, "weight") for market in hits.table},
    )


def _site(key: str, reader: Reader) -> Site:
    reader.only(frozenset({"label", "turnover_share", "jobs_share", "floor_space", "land", "land_limit", "change"}))
    return Site(
        key,
        reader.text("label"),
        reader.fact("turnover_share", "%"),
        reader.fact("jobs_share", "%"),
        reader.fact("floor_space", "m²"),
        reader.fact("land", "ha") if "land" in reader.table else None,
        reader.fact("land_limit", "ha") if "land_limit" in reader.table else None,
    )


def _outlook(key: str, reader: Reader, economies: tuple[Economy, ...], years: range) -> Outlook:
    reader.only(frozenset({"label", "note", "growth"}))
    paths = reader.child("growth")
    paths.only(frozenset(economy.key for economy in economies))
    growth = {}
    for economy in economies:
        facts = [fact for part in paths.listed(economy.key) for fact in _path(part)]
        growth[economy.key] = tuple(sorted(facts, key=lambda fact: fact.year or 0))
        if [fact.year for fact in growth[economy.key]] != list(years):
            paths.fault(economy.key, ONE_A_YEAR, first=years.start, last=years.stop - 1)
    return Outlook(key, reader.text("label"), reader.text("note"), growth)


def _path(reader: Reader) -> list[Fact]:
    """Return a stretch of a growth path: one source and status for its ``values``, which are given by year."""
    reader.only(frozenset({"values", "source", "status", "arithmetic", "quote", "note"}))
    shared = {name: found for name, found in reader.table.items() if name != "values"}
    values = reader.child("values")
    points = {
        year: {**shared, "value": value, "unit": "% a year", "year": int(year) if FOUR_DIGITS.fullmatch(year) else year}
        for year, value in values.table.items()
    }
    return [values.inner(year, point).own_fact("% a year") for year, point in points.items()]


def _target(key: str, reader: Reader, base_year: int, last_year: int) -> Target:
    reader.only(frozenset({"label", "outcome", "year", "value", "shown"}))
    outcome = reader.one_of("outcome", NATIONAL, "turnover")
    year = reader.year("year")
    if not base_year <= year <= last_year:
        reader.fault("year", IN_HORIZON, base_year=base_year, last_year=last_year)
    value = reader.fact("value", NATIONAL[outcome].unit)
    return Target(key, reader.text("label"), outcome, year, value, reader.flag("shown", default=True))


def _observation(reader: Reader, perimeters: Mapping[str, Perimeter]) -> Observation:
    reader.only(frozenset({"outcome", "perimeter", "points"}))
    outcome = reader.one_of("outcome", NATIONAL, "turnover")
    points = tuple(part.own_fact(NATIONAL[outcome].unit) for part in reader.listed("points"))
    for part in reader.listed("points"):
        part.year("year")
    return Observation(outcome, reader.one_of("perimeter", perimeters, ""), points)


def _preset(key: str, reader: Reader, study: Study) -> Scenario:
    reader.only(frozenset({"label", "note", "outlook", "levers"}))
    values = read_settings(reader.child("levers"), study) if "levers" in reader.table else {}
    outlook = reader.one_of("outlook", study.outlooks, "")
    return Scenario(key, reader.text("label"), outlook, values, note=reader.text("note"))


def read_settings(reader: Reader, study: Study) -> dict[str, float]:
    """Return the lever values in a table by key, those that differ from the study's defaults."""
    values = {}
    for key, value in reader.table.items():
        if not is_number(value):
            reader.fault(key, A_NUMBER)
            continue
        try:
            values[key] = checked_value(lever_named(study, key), value)
        except Problem as problem:
            reader.fault(key, LEVER_SETTING, why=problem)
    return {key: value for key, value in values.items() if value != study.levers[key].default.value}


def _groups(reader: Reader) -> tuple[LeverGroup, ...]:
    by_economy = [LeverGroup(f"economy.{key}", part.text("market_label")) for key, part in _parts(reader, "economies")]
    return (GROWTH, *by_economy, PRODUCTIVITY, EVENTS, PLACE, BASE_YEAR)


def _levers(reader: Reader) -> list[Lever]:
    """Return the levers in the order planners meet them."""
    levers = [part.lever("trend", f"trend.{key}", "growth", "% a year") for key, part in _parts(reader, "markets")]
    for economy, part in _parts(reader, "economies"):
        part.only(frozenset({"label", "market_label", "normal", "growth", "recession"}))
        group = f"economy.{economy}"
        levers += [
            market.lever("sensitivity", f"sensitivity.{key}", group, "points per point")
            for key, market in _parts(reader, "markets")
            if market.table.get("economy") == economy
        ]
        levers.append(part.lever("growth", f"growth.{economy}", group, "points a year"))
        recession = part.child("recession")
        levers.append(recession.lever("depth", f"recession.{economy}.depth", group, "points a year"))
        levers.append(recession.lever("start", f"recession.{economy}.start", group, "year"))
        levers.append(recession.lever("length", f"recession.{economy}.length", group, "years"))
    levers.append(reader.lever("productivity", "productivity", "productivity", "% a year"))
    levers += [
        part.lever("strength", f"event.{key}", "events", "points a year")
        for key, part in _parts(reader, "events", needed=False)
    ]
    levers += [
        part.lever("change", f"site.{key}.change", "place", "points a year") for key, part in _parts(reader, "sites")
    ]
    levers.append(reader.lever("m2_per_job", "m2_per_job", "place", "m² a job"))
    levers.append(reader.lever("occupancy_limit", "occupancy_limit", "place", "%"))
    base = reader.child("base")
    levers.append(base.lever("turnover", "base.turnover", "base", "bn MAD"))
    levers.append(base.lever("jobs", "base.jobs", "base", "jobs"))
    return levers
