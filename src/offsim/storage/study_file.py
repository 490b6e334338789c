"""Reads a study file (TOML, described in docs/studies.md) into a Study, with all its faults at once."""

from __future__ import annotations

import hashlib
import math
import tomllib
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from offsim.model.problems import Problem, Problems
from offsim.model.study import Perimeter, Study
from offsim.model.text import QT_TRANSLATE_NOOP
from offsim.storage.lever_parts import read_groups, read_levers
from offsim.storage.study_parts import (
    above_zero,
    parts,
    read_event,
    read_market,
    read_observation,
    read_outlook,
    read_preset,
    read_site,
    read_source,
    read_target,
)
from offsim.storage.table_reader import Reader, shortened
from offsim.storage.uncertainty_parts import read_correlations, read_economy

FORMAT = 1
TOLERANCE = 1e-9

UNREADABLE = QT_TRANSLATE_NOOP(
    "Problem", "{file}: cannot be read ({why}). Check that the file exists and is yours to read."
)
NOT_TOML = QT_TRANSLATE_NOOP("Problem", "{file}: is not a study file: {why}.")
NEWER_STUDY = QT_TRANSLATE_NOOP(
    "Problem", "{file}: was written for a newer offsim (format {found}; this one reads up to {known}). Update offsim."
)
SUM_TO_100 = QT_TRANSLATE_NOOP("Expected", "shares that add up to 100 % (they add up to {total} %)")
AFTER_BASE_YEAR = QT_TRANSLATE_NOOP("Expected", "a year after the base year, {base_year}")
HAS_LAND = QT_TRANSLATE_NOOP("Expected", "the key of a site that has land and floor space")
BOUNDS_ABOVE = QT_TRANSLATE_NOOP("Expected", "bounds above {least}, at which jobs could not be computed")
TOO_DEEP = QT_TRANSLATE_NOOP("Expected", "it is nested too deeply")
FORMAT_NUMBER = QT_TRANSLATE_NOOP("Expected", "the number of this format, 1")

NEVER_AT = {"base.turnover": 0, "base.jobs": 0, "productivity": -100}

STUDY_KEYS = frozenset({
    "format", "id", "title", "question", "base_year", "last_year", "perimeter", "density_site", "sources",
    "perimeters", "investment_per_job", "turnover_per_company", "base", "productivity", "m2_per_job",
    "occupancy_limit", "economies", "correlations", "markets", "outlooks", "events", "sites", "targets",
    "observations", "presets",
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
    economies = tuple(read_economy(key, part) for key, part in parts(reader, "economies"))
    economy_keys = frozenset(economy.key for economy in economies)
    markets = tuple(read_market(key, part, economy_keys) for key, part in parts(reader, "markets"))
    events = tuple(read_event(key, part, markets) for key, part in parts(reader, "events", needed=False))
    sites = tuple(read_site(key, part) for key, part in parts(reader, "sites"))
    outlooks = {key: read_outlook(key, part, economies, years) for key, part in parts(reader, "outlooks")}
    perimeters = {
        key: Perimeter(key, part.text("label"), part.text("note")) for key, part in parts(reader, "perimeters")
    }
    for share in ("turnover_share", "jobs_share"):
        total = sum(getattr(market, share).value for market in markets)
        if abs(total - 100) > TOLERANCE:
            reader.fault("markets", SUM_TO_100, total=round(total, 9))
    levers = {lever.key: lever for lever in read_levers(reader)}
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
        turnover_per_company=above_zero(reader, "turnover_per_company", "M MAD"),
        density_site=density_site,
        sources={key: read_source(key, part) for key, part in parts(reader, "sources")},
        groups=read_groups(reader),
        levers=levers,
        markets=markets,
        economies=economies,
        correlations=read_correlations(reader, economies),
        outlooks=outlooks,
        events=events,
        sites=sites,
        targets={
            key: read_target(key, part, base_year, last_year) for key, part in parts(reader, "targets", needed=False)
        },
        perimeters=perimeters,
        observations=tuple(read_observation(part, perimeters) for part in reader.listed("observations")),
        presets={},
        text=words,
        digest=hashlib.sha256(words.encode()).hexdigest(),
    )
    return replace(study, presets={key: read_preset(key, part, study) for key, part in parts(reader, "presets")})
