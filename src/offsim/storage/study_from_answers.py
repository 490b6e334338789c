"""Makes a study from a planner's answers to one page of questions: her figures, and round them offsim's assumptions.

Every figure of hers has the status ``own`` and her source; every figure that offsim fills in is an ``assumption`` whose
source says that it is offsim's. Texts of offsim are in all languages, those of the planner in the one she wrote in.
"""

from __future__ import annotations

from collections.abc import Mapping
from copy import deepcopy
from dataclasses import dataclass
from functools import lru_cache
from itertools import combinations
from math import floor, log10
from typing import Any

import tomli

from offsim.model.facts import Status
from offsim.model.outcomes import NATIONAL
from offsim.resources import resource_path
from offsim.storage.figure_edits import OWN_SOURCE, Provenance
from offsim.storage.new_study_text import study_text
from offsim.storage.study_keys import keys_for, study_key
from offsim.storage.study_shape import MOST_MAIN_LEVERS

OWN = f"{OWN_SOURCE}1"
OFFSIM = "offsim"
SITE = "site"
REMARK = (
    "# Begun with offsim’s page of questions. Figures of the status “own” are those put in;"
    "\n# those of the status “assumption” are offsim’s, until others take their place.\n\n"
)
TREND_BOUNDS = (-20.0, 40.0)
ROUND = 20.0
"""How far the bounds of a trend lie from it at least, in points."""
PLAUSIBLE_ROUND = 10.0
ASSUMED = {"source": OFFSIM, "status": str(Status.ASSUMPTION)}
M2_A_HECTARE = 5000
MOST_TRENDS = MOST_MAIN_LEVERS - 3
"""So many markets have their growth among the main levers, beside what is common to all and the first economy's two."""
ROOM = 2
"""For so many times the jobs of the base year the site has offices."""

Table = dict[str, Any]


@dataclass(frozen=True, slots=True)
class MarketAnswer:
    """A market: its name, that of its client economy, its shares in %, above 0, and its growth in % a year."""

    name: str
    economy: str
    turnover_share: float
    jobs_share: float
    growth: float


@dataclass(frozen=True, slots=True)
class TargetAnswer:
    """A target: what it is called, its outcome (a key of the national ones), its year, and the value in its unit."""

    label: str
    outcome: str
    year: int
    value: float


@dataclass(frozen=True, slots=True)
class Answers:
    """What a planner says of a new study; texts in one language, none empty but the question.

    ``turnover`` is in bn MAD and ``jobs`` a number, both above 0 and of the base year. The shares of the markets add up
    to 100. ``normal`` gives by name, for every economy of the markets, its normal growth in % a year.
    """

    title: str
    question: str
    site: str
    base_year: int
    last_year: int
    turnover: float
    jobs: float
    markets: tuple[MarketAnswer, ...]
    normal: Mapping[str, float]
    target: TargetAnswer | None
    provenance: Provenance


def study_from_answers(answers: Answers, taken: frozenset[str]) -> str:
    """Return the text of a study, whose id is none of those ``taken``; it has to be read before it is used."""
    return REMARK + study_text(_study(answers, taken))


def _study(answers: Answers, taken: frozenset[str]) -> Table:
    ground = ground_parts()
    names = {"base_year": str(answers.base_year), "last_year": str(answers.last_year), "site": answers.site}
    economies = keys_for(answers.normal, "economy")
    study: Table = _filled(ground["study"], names)
    study |= {"id": study_key(answers.title, taken), "title": answers.title}
    study |= {"question": answers.question} if answers.question else {}
    study |= {"base_year": answers.base_year, "last_year": answers.last_year}
    study["base"] = {
        key: _level(_filled(ground[key], names), value, answers.base_year)
        for key, value in (("turnover", answers.turnover), ("jobs", answers.jobs))
    }
    study["economies"] = {key: _economy(ground["economy"], name, answers) for name, key in economies.items()}
    if pairs := [*combinations(economies.values(), 2)]:
        study["correlations"] = [{"economies": [*pair], **ground["correlation"]} for pair in pairs]
    study["markets"] = _markets(ground["trend"], answers, economies)
    study["outlooks"] = {
        key: {**outlook, "growth": _paths(answers, economies, 1.0 if key == "slow" else 0.0)}
        for key, outlook in ground["outlooks"].items()
    }
    study["sites"] = {SITE: _site(_filled(ground["site"], names), study, answers)}
    study |= {key: ground[key] for key in ("perimeters", "presets")}
    if target := answers.target:
        study["targets"] = {f"{target.outcome}_{target.year}": _target(target)}
    published = {"published": answers.provenance.published} if answers.provenance.published else {}
    study["main_levers"] = _main_levers(study)
    study["sources"] = {OWN: {"title": answers.provenance.title, **published}, **ground["sources"]}
    return study


@lru_cache(maxsize=1)
def _read_ground() -> Table:
    return tomli.loads(resource_path("example", "ground.toml").read_text(encoding="utf-8"))


def ground_parts() -> Table:
    """Return the parts that offsim fills in, as they stand in its resource."""
    return deepcopy(_read_ground())


def _filled(found: Any, names: Mapping[str, str]) -> Any:  # noqa: ANN401  (what a study file may hold)
    """Return a part of the ground with names in the places of its texts."""
    if isinstance(found, Mapping):
        return {key: _filled(inner, names) for key, inner in found.items()}
    if isinstance(found, str):
        for name, words in names.items():
            found = found.replace(f"{{{name}}}", words)
    return found


def _own(value: float, unit: str, year: int | None = None) -> Table:
    """Return a figure of the planner's."""
    dated = {} if year is None else {"year": year}
    return {"value": value, "unit": unit, **dated, "source": OWN, "status": str(Status.OWN)}


def _level(lever: Table, value: float, year: int) -> Table:
    """Return the lever of a base year's figure; its bounds are a tenth and ten times of it."""
    low, less, more, high = (_rounded(value * times) for times in (0.1, 0.9, 1.1, 10.0))
    own = _own(value, lever["unit"], year)
    return {**lever, **own, "bounds": [low, high], "plausible": [less, more], "step": 10.0 ** (floor(log10(value)) - 2)}


def _rounded(value: float) -> float:
    """Return a number to six digits."""
    return float(f"{value:.6g}")


def _economy(ground: Table, name: str, answers: Answers) -> Table:
    economy: Table = _filled(ground, {"economy": name})
    first, last = answers.base_year + 1, answers.last_year
    recession = economy["recession"]
    recession["start"] |= {"value": min(first + 1, last), "bounds": [first, last], "plausible": [first, last]}
    years = last - answers.base_year
    recession["length"] |= {"bounds": [0, years], "plausible": [0, min(3, years)]}
    return {"label": name, **economy, "normal": _own(answers.normal[name], "% a year")}


def _markets(ground: Table, answers: Answers, economies: Mapping[str, str]) -> Table:
    keys = keys_for((market.name for market in answers.markets), "market")
    return {
        keys[market.name]: {
            "label": market.name,
            "economy": economies[market.economy],
            "turnover_share": _own(market.turnover_share, "%", answers.base_year),
            "jobs_share": _own(market.jobs_share, "%", answers.base_year),
            "trend": _trend(_filled(ground, {"market": market.name}), market.growth),
        }
        for market in answers.markets
    }


def _main_levers(study: Table) -> list[str]:
    """Return what a planner meets first: how the markets grow, and how the first economy weighs on them."""
    first = next(iter(study["economies"]))
    trends = [f"trend.{key}" for key in study["markets"]][:MOST_TRENDS]
    return ["trend.common", *trends, f"sensitivity.{first}", f"recession.{first}.depth"]


def _trend(lever: Table, value: float) -> Table:
    low, high = TREND_BOUNDS
    bounds = [min(low, value - ROUND), max(high, value + ROUND)]
    plausible = [value - PLAUSIBLE_ROUND, value + PLAUSIBLE_ROUND]
    return {**lever, **_own(value, lever["unit"]), "bounds": bounds, "plausible": plausible}


def _paths(answers: Answers, economies: Mapping[str, str], less: float) -> Table:
    """Return how each economy grows: at its normal rate, or by so many points less."""
    years = range(answers.base_year + 1, answers.last_year + 1)
    return {
        key: [{"values": {str(year): round(answers.normal[name] - less, 9) for year in years}, **ASSUMED}]
        for name, key in economies.items()
    }


def _site(site: Table, study: Table, answers: Answers) -> Table:
    """Return the site: all of the sector, with offices enough that an assumption of offsim's raises no warning."""
    needed = ROOM * answers.jobs * study["m2_per_job"]["value"] * 100 / study["occupancy_limit"]["value"]
    site["floor_space"]["value"] = _rounded(max(needed, 1.0))
    site["land"]["value"] = _rounded(max(needed, 1.0) / M2_A_HECTARE)
    return {"label": answers.site, **site}


def _target(target: TargetAnswer) -> Table:
    value = _own(target.value, NATIONAL[target.outcome].unit)
    return {"label": target.label, "outcome": target.outcome, "year": target.year, "value": value}
