"""The tables of a study file, each with its keys and what they hold, as JSON Schema (draft 4, which editors know).

The reader takes the keys it knows from here, and ``resources/studies/study.schema.json``, which editors read, is
``STUDY``. The schema says no more than the reader refuses; what one figure asks of another (shares that add up to
100 %, keys that name something) only the reader knows.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Set
from enum import StrEnum
from types import MappingProxyType
from typing import Any

from offsim.model.facts import Status
from offsim.model.outcomes import NATIONAL
from offsim.model.study import Profile
from offsim.model.text import LANGUAGES
from offsim.model.uncertainty import Kind
from offsim.model.units import UNITS

Shape = Mapping[str, Any]
NOTHING: Shape = MappingProxyType({})

FORMAT = 2
YEARS = range(1900, 2201)
LARGEST = 1e15
SMALL_LETTERS = re.compile("[a-z][a-z0-9_]*")
LETTERS = re.compile("[A-Za-z][A-Za-z0-9_]*")
FOUR_DIGITS = re.compile("[0-9]{4}")


def table(needed: Shape, optional: Shape = NOTHING, *rules: Shape) -> Shape:
    """Return a table with keys that must be there and keys that may be, and no other; it also keeps to the rules."""
    properties = {**needed, **optional}
    shape = {"type": "object", "properties": properties, "additionalProperties": False}
    return {**shape, **({"required": [*needed]} if needed else {}), **({"allOf": [*rules]} if rules else {})}


def keys_of(shape: Shape) -> Set[str]:
    """Return the keys that a table may have."""
    keys: Set[str] = shape["properties"].keys()
    return keys


def by_key(shape: Shape, names: re.Pattern[str] | None = SMALL_LETTERS, *, least: int = 1) -> Shape:
    """Return a table of tables by keys of the study's own, at least so many."""
    named = {"patternProperties": {f"^{names.pattern}$": shape}, "additionalProperties": False} if names else {}
    return {"type": "object", "additionalProperties": shape, **named, "minProperties": least}


def list_of(shape: Shape) -> Shape:
    """Return a list of tables."""
    return {"type": "array", "items": shape}


def only(found: object) -> Shape:
    """Return the one thing that may stand here."""
    return {"enum": [found]}


def one_of(known: type[StrEnum] | Mapping[str, object]) -> Shape:
    """Return one of some words."""
    return {"enum": [str(word) for word in known]}


def defined(name: str) -> Shape:
    """Return one of the ``DEFINITIONS``."""
    return {"$ref": f"#/definitions/{name}"}


def fact(unit: str) -> Shape:
    """Return a fact in one unit."""
    return {"allOf": [defined("fact"), {"properties": {"unit": only(unit)}}]}


def lever(unit: str) -> Shape:
    """Return a lever in one unit."""
    return {"allOf": [defined("lever"), {"properties": {"unit": only(unit)}}]}


def number_or_fact(unit: str) -> Shape:
    """Return a bare number, which takes source and status from the table it stands in, or a whole fact."""
    return {"anyOf": [NUMBER, fact(unit)]}


WORD, TEXT, ASIDE_TEXT, PATH = defined("word"), defined("text"), defined("aside"), defined("path")
MAYBE_EMPTY: Shape = {"type": "string", "pattern": r"^$|\S"}
NUMBER: Shape = {"type": "number", "minimum": -LARGEST, "maximum": LARGEST}
YEAR: Shape = {"type": "integer", "minimum": YEARS.start, "maximum": YEARS.stop - 1}
FLAG: Shape = {"type": "boolean"}
WHOLE: Shape = {"type": "object"}
RANGE: Shape = {"type": "array", "items": NUMBER, "minItems": 2, "maxItems": 2}
MOST_MAIN_LEVERS = 8
MAIN_LEVERS: Shape = {
    "type": "array",
    "items": defined("word"),
    "minItems": 1,
    "maxItems": MOST_MAIN_LEVERS,
    "uniqueItems": True,
}
STATUS = one_of(Status)
ARITHMETIC_IF_DERIVED: Shape = {
    "anyOf": [
        {"not": {"properties": {"status": only(Status.DERIVED)}, "required": ["status"]}},
        {"properties": {"arithmetic": TEXT}, "required": ["arithmetic"]},
    ]
}


def shared_by(whole: Shape) -> Shape:
    """Return the rule that figures that are no ``whole`` facts take source and status from their table."""
    own = {"required": ["source", "status"], "allOf": [ARITHMETIC_IF_DERIVED]}
    return {"anyOf": [{"properties": whole}, own]}


FIGURE: Shape = {"value": NUMBER, "unit": one_of(UNITS), "source": WORD, "status": STATUS}
ASIDE: Shape = {"arithmetic": ASIDE_TEXT, "quote": MAYBE_EMPTY, "note": TEXT}
BESIDE_A_FIGURE: Shape = {"year": YEAR, **ASIDE, "alternatives": list_of(defined("fact"))}
SHARED: Shape = {"source": WORD, "status": STATUS, "year": YEAR, "arithmetic": ASIDE_TEXT}
OWN_FACT: Shape = {**SHARED, **BESIDE_A_FIGURE}
"""Where a bare number comes from, in the table it stands in."""

FACT = table(FIGURE, BESIDE_A_FIGURE, ARITHMETIC_IF_DERIVED)
DISTRIBUTION = table(
    {"kind": one_of(Kind), "spread": {"anyOf": [NUMBER, defined("fact")]}}, OWN_FACT, shared_by({"spread": WHOLE})
)
LEVER = table(
    {**FIGURE, "label": TEXT, "help": TEXT, "bounds": RANGE, "plausible": RANGE, "against": TEXT, "step": NUMBER},
    {**BESIDE_A_FIGURE, "distribution": DISTRIBUTION},
    ARITHMETIC_IF_DERIVED,
)
STRETCH = table(
    {"values": by_key(NUMBER, FOUR_DIGITS, least=0), "source": WORD, "status": STATUS}, ASIDE, ARITHMETIC_IF_DERIVED
)
BY_LANGUAGE = table({}, dict.fromkeys(LANGUAGES, WORD), {"minProperties": 1})
DEFINITIONS: Shape = {
    "word": {"type": "string", "pattern": r"\S"},
    "text": {"anyOf": [WORD, BY_LANGUAGE]},
    "aside": {"anyOf": [MAYBE_EMPTY, BY_LANGUAGE]},
    "fact": FACT,
    "lever": LEVER,
    "path": STRETCH,
}

SOURCE = table({"title": TEXT}, {"address": MAYBE_EMPTY, "published": ASIDE_TEXT})
PERIMETER = table({"label": TEXT, "note": TEXT})
BASE = table({"turnover": lever("bn MAD"), "jobs": lever("jobs")})
NOISE = table(
    {"std": number_or_fact("points a year"), "persistence": number_or_fact("points per point")},
    OWN_FACT,
    shared_by({"std": WHOLE, "persistence": WHOLE}),
)
RECESSION = table({"depth": lever("points a year"), "start": lever("year"), "length": lever("years")})
ECONOMY = table(
    {
        "label": TEXT,
        "market_label": TEXT,
        "normal": fact("% a year"),
        "sensitivity": lever("points per point"),
        "growth": lever("points a year"),
        "recession": RECESSION,
    },
    {"noise": NOISE, "history": list_of(PATH)},
)
CORRELATION = table(
    {
        **FIGURE,
        "unit": only("correlation"),
        "economies": {"type": "array", "items": WORD, "minItems": 2, "maxItems": 2},
    },
    BESIDE_A_FIGURE,
    ARITHMETIC_IF_DERIVED,
)
MARKET = table(
    {
        "label": TEXT,
        "economy": WORD,
        "turnover_share": fact("%"),
        "jobs_share": fact("%"),
        "trend": lever("% a year"),
    },
    {"offset": lever("points per point")},
)
OUTLOOK = table({"label": TEXT, "note": TEXT, "growth": by_key(list_of(PATH))}, {"observed": YEAR})
COST = table(
    {"rate": number_or_fact("MAD"), "years": number_or_fact("years")},
    SHARED,
    shared_by({"rate": WHOLE, "years": WHOLE}),
)
EVENT = table(
    {
        "label": TEXT,
        "profile": one_of(Profile),
        "start": number_or_fact("year"),
        "years": number_or_fact("years"),
        "hits": by_key(number_or_fact("weight"), least=0),
        "strength": lever("points a year"),
    },
    {**SHARED, "cost": COST},
    shared_by({"start": WHOLE, "years": WHOLE, "hits": {"additionalProperties": WHOLE}}),
)
SITE = table(
    {
        "label": TEXT,
        "turnover_share": fact("%"),
        "jobs_share": fact("%"),
        "floor_space": fact("m²"),
        "change": lever("points a year"),
    },
    {"land": fact("ha"), "land_limit": fact("ha"), "inside": WORD},
)
TARGET = table({"label": TEXT, "outcome": one_of(NATIONAL), "year": YEAR, "value": defined("fact")}, {"shown": FLAG})
OBSERVATION = table(
    {"outcome": one_of(NATIONAL), "perimeter": WORD},
    {"points": list_of({"allOf": [defined("fact"), {"required": ["year"]}]})},
)
OWN_DISTRIBUTION = table({"kind": one_of(Kind), "spread": NUMBER})
SETTING: Shape = {"anyOf": [NUMBER, by_key(NUMBER, FOUR_DIGITS)]}
"""A lever's value, or by the years from which they hold its values."""
PRESET = table(
    {"label": TEXT, "note": TEXT, "outlook": WORD},
    {"levers": by_key(SETTING, None, least=0), "distributions": by_key(OWN_DISTRIBUTION, None, least=0)},
)

STUDY = table(
    {
        "format": only(FORMAT),
        "id": WORD,
        "title": TEXT,
        "question": TEXT,
        "base_year": YEAR,
        "last_year": YEAR,
        "perimeter": WORD,
        "density_site": WORD,
        "investment_per_job": lever("MAD"),
        "turnover_per_company": lever("M MAD"),
        "base": BASE,
        "productivity": lever("% a year"),
        "m2_per_job": lever("m² a job"),
        "occupancy_limit": lever("%"),
        "economies": by_key(ECONOMY),
        "markets": by_key(MARKET),
        "outlooks": by_key(OUTLOOK),
        "sites": by_key(SITE),
        "perimeters": by_key(PERIMETER, LETTERS),
        "presets": by_key(PRESET),
        "sources": by_key(SOURCE, LETTERS),
    },
    {
        "main_levers": MAIN_LEVERS,
        "wage": fact("MAD"),
        "common": lever("% a year"),
        "shock": NOISE,
        "jump_off": lever("year"),
        "correlations": list_of(CORRELATION),
        "events": by_key(EVENT, least=0),
        "targets": by_key(TARGET, least=0),
        "observations": list_of(OBSERVATION),
    },
)

FIRST_FORMAT: Mapping[str, Collection[str]] = {
    "study": keys_of(STUDY) - {"common", "shock", "jump_off"},
    "economies": keys_of(ECONOMY) - {"sensitivity"},
    "markets": keys_of(MARKET) - {"offset"} | {"sensitivity"},
    "outlooks": keys_of(OUTLOOK) - {"observed"},
    "events": keys_of(EVENT) - {"cost"},
}
"""The keys of the tables that have others since."""
