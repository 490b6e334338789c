"""Reads a study file (TOML, described in docs/studies.md) into a Study, with all its faults at once."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import tomli

from offsim.model.problems import Problem, Problems
from offsim.model.study import Study
from offsim.model.text import NO_TEXT, QT_TRANSLATE_NOOP, Named
from offsim.storage.input_file import TOO_LARGE
from offsim.storage.lever_parts import read_groups, read_levers, read_main_levers
from offsim.storage.setting_parts import read_preset
from offsim.storage.study_checks import check_bounds, check_jump_off, check_reach, check_size
from offsim.storage.study_parts import (
    LEAST,
    above_zero,
    only_known,
    parts,
    read_economy,
    read_event,
    read_market,
    read_observation,
    read_outlook,
    read_perimeter,
    read_sites,
    read_source,
    read_target,
)
from offsim.storage.study_shape import FORMAT, STUDY
from offsim.storage.syntax import too_much, wrong_toml
from offsim.storage.table_reader import Reader, shortened
from offsim.storage.text_file import read_text
from offsim.storage.uncertainty_parts import read_correlations, read_noise

TOLERANCE = 1e-9
MOST_BYTES = 800_000
"""Six times the studies that come with offsim; reading that much takes about a second."""

NOT_TOML = QT_TRANSLATE_NOOP("Problem", "{file}: is not a study file: {why}.")
NEWER_STUDY = QT_TRANSLATE_NOOP(
    "Problem", "{file}: was written for a newer offsim (format {found}; this one reads up to {known}). Update offsim."
)
SUM_TO_100 = QT_TRANSLATE_NOOP("Expected", "shares that add up to 100 % (they add up to {total} %)")
AFTER_BASE_YEAR = QT_TRANSLATE_NOOP("Expected", "a year after the base year, {base_year}")
HAS_LAND = QT_TRANSLATE_NOOP("Expected", "the key of a site that has land and floor space")
TOO_DEEP = QT_TRANSLATE_NOOP("Expected", "it is nested too deeply")
FIXED = {"investment_per_job": "MAD", "turnover_per_company": "M MAD"}
"""Figures of the first format, with their units, that are levers since."""

FORMAT_NUMBER = QT_TRANSLATE_NOOP("Expected", "the number of a format, from 1 to {known}")


def read_study(file: Path) -> Study:
    """Read a study file; raises Problem or Problems, each with file, key and what was expected."""
    words = read_text(file, MOST_BYTES, NOT_TOML)
    return parse_study(words.replace("\r\n", "\n").replace("\r", "\n"), str(file))


def parse_study(words: str, file: str) -> Study:
    """Read a study from the text of a study file; ``file`` names it in what goes wrong."""
    table = _table(words, file)
    number = table.get("format")
    if type(number) is int and number > FORMAT:
        raise Problem(NEWER_STUDY, file=file, found=shortened(number), known=FORMAT)
    faults: list[Problem] = []
    sources = table.get("sources")
    known = number if type(number) is int and 1 <= number <= FORMAT else None
    keys = frozenset(sources if isinstance(sources, Mapping) else ())
    reader = Reader(table, "", file, keys, faults, known or FORMAT)
    if known is None:
        reader.fault("format", FORMAT_NUMBER, known=FORMAT)
    try:
        study = _study(reader, words)
        if not faults:
            check_size(reader, study)
        if not faults:
            check_reach(reader, study)
    except LookupError:
        if not faults:
            raise
        study = None  # a part that depends on a faulty one could not be made: the faults say why
    if faults or study is None:
        raise Problems(list({str(fault): fault for fault in faults}.values()))
    return study


def _table(words: str, file: str) -> dict[str, Any]:
    """Return what a text in TOML holds; a Problem says what is wrong with it."""
    if len(words.encode()) > MOST_BYTES:  # in a document or a workbook, which may be larger
        raise Problem(TOO_LARGE, file=file, most=MOST_BYTES)
    if why := too_much(words):
        raise Problem(NOT_TOML, file=file, why=why)
    try:
        return tomli.loads(words)
    except RecursionError as error:
        raise Problem(NOT_TOML, file=file, why=TOO_DEEP) from error
    except ValueError as error:  # and what tomli lets through, such as a number of thousands of digits
        raise Problem(NOT_TOML, file=file, why=wrong_toml(words, error)) from error


def _study(reader: Reader, words: str) -> Study:
    only_known(reader, "study", STUDY)
    base_year, last_year = reader.year("base_year"), reader.year("last_year")
    if last_year <= base_year:
        reader.fault("last_year", AFTER_BASE_YEAR, base_year=base_year)
    years = range(base_year + 1, last_year + 1)
    economies = tuple(read_economy(key, part) for key, part in parts(reader, "economies"))
    by_key = {economy.key: economy for economy in economies}
    markets = tuple(read_market(key, part, by_key) for key, part in parts(reader, "markets"))
    events = tuple(read_event(key, part, markets) for key, part in parts(reader, "events", needed=False))
    sites = read_sites(reader)
    outlooks = {key: read_outlook(key, part, economies, years) for key, part in parts(reader, "outlooks")}
    perimeters = {key: read_perimeter(key, part) for key, part in parts(reader, "perimeters")}
    for share in ("turnover_share", "jobs_share"):
        total = sum(getattr(market, share).value for market in markets)
        if abs(total - 100) > TOLERANCE:
            reader.fault("markets", SUM_TO_100, total=round(total, 9))
    levers = {lever.key: lever for lever in read_levers(reader)}
    check_bounds(reader, levers)
    density_site = reader.one_of("density_site", {site.key: site for site in sites}, "")
    if any(site.key == density_site and (site.land is None or site.floor_space.value < LEAST) for site in sites):
        reader.fault("density_site", HAS_LAND)
    observations = tuple(read_observation(part, perimeters) for part in reader.listed("observations"))
    perimeter = reader.one_of("perimeter", perimeters, "")
    label = perimeters[perimeter].label if perimeter in perimeters else NO_TEXT
    check_jump_off(reader, years, observations, Named(perimeter, label))
    study = Study(
        format=reader.format,
        key=reader.word("id"),
        title=reader.text("title"),
        question=reader.text("question"),
        base_year=base_year,
        last_year=last_year,
        perimeter=perimeter,
        fixed={key: above_zero(reader, key, unit) for key, unit in FIXED.items()} if reader.format < FORMAT else {},
        wage=above_zero(reader, "wage", "MAD") if "wage" in reader.table else None,
        density_site=density_site,
        sources={key: read_source(key, part) for key, part in parts(reader, "sources")},
        groups=read_groups(reader),
        levers=levers,
        markets=markets,
        economies=economies,
        correlations=read_correlations(reader, economies),
        shock=read_noise(reader.child("shock")) if "shock" in reader.table else None,
        outlooks=outlooks,
        events=events,
        sites=sites,
        targets={
            key: read_target(key, part, base_year, last_year) for key, part in parts(reader, "targets", needed=False)
        },
        perimeters=perimeters,
        observations=observations,
        presets={},
        main_levers=read_main_levers(reader, levers),
        text=words,
        digest=hashlib.sha256(words.encode()).hexdigest(),
    )
    return replace(study, presets={key: read_preset(key, part, study) for key, part in parts(reader, "presets")})
