"""Makes a later year a study's base year, with what was observed in it: a text of a study in, another one out."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import tomli

from offsim.model.facts import Status
from offsim.model.outcomes import FAN
from offsim.model.study import Study, record
from offsim.storage.figure_edits import TAKEN_OVER
from offsim.storage.jump_off_reach import hold_to_observed, last_observed
from offsim.storage.study_text import merged, remove_table, set_value

Table = dict[str, Any]


def missing_for(study: Study, year: int) -> tuple[str, ...]:
    """Return the outcomes (keys of turnover and jobs) a year would need to be the base year, and has not observed."""
    return tuple(key for key in FAN if year not in record(study, key, study.perimeter))


def past_targets(study: Study, year: int) -> tuple[str, ...]:
    """Return the targets (keys) whose year would not be projected any more, were ``year`` the base year."""
    return tuple(key for key, target in study.targets.items() if target.year < year + int(target.outcome == "growth"))


def rebased(study: Study, year: int) -> str:
    """Return the text of a study whose base year is a later one, ``year``; it has to be read again.

    Turnover and jobs of the base year are what the perimeter of the study had in it, own figures with the source of
    the observation; what they were stays among their alternatives. The growth of economies up to that year goes from
    the outlooks into the history, assumptions apart. Years that levers and presets are set to are held to those still
    projected, and targets of earlier years go. ``year`` lies between the base year and the last, and both outcomes were
    observed in it (``missing_for``).
    """
    before = tomli.loads(study.text)
    words = _paths_after(_growth_after(study.text, before["outlooks"], year), before["presets"], year)
    table = tomli.loads(words)
    table["base_year"] = year
    for outcome in FAN:
        _set_base(table["base"][outcome], _observed(table, outcome, year))
    for economy, part in table["economies"].items():
        _into_history(part, [*_known(before["outlooks"], economy, year)])
        _hold(part["recession"]["start"], year + 1, study.last_year)
    for outlook in table["outlooks"].values():
        if "observed" in outlook:
            outlook["observed"] = max(outlook["observed"], year)
    _hold_jump_off(table)
    for preset in table["presets"].values():
        _begin_preset(preset.get("levers", {}), table)
    for key in past_targets(study, year):
        del table["targets"][key]
    return merged(words, table)


def _observed(table: Table, outcome: str, year: int) -> Table:
    wanted = (outcome, table["perimeter"])
    found = (each for each in table["observations"] if (each["outcome"], each["perimeter"]) == wanted)
    return next(point for each in found for point in each["points"] if point["year"] == year)


def _set_base(lever: Table, point: Table) -> None:
    """Give a lever of the base year what was observed as its default, own to the study as it is now."""
    before = {key: lever[key] for key in TAKEN_OVER if key in lever}
    others = [*point.get("alternatives", []), before, *lever.get("alternatives", [])]
    for key in ("quote", "note", "arithmetic"):
        lever.pop(key, None)
    lever |= {key: point[key] for key in ("value", "year", "source", "quote", "note", "arithmetic") if key in point}
    lever |= {"status": str(Status.OWN), "alternatives": others}
    for key in ("bounds", "plausible"):
        low, high = lever[key]
        lever[key] = [min(low, point["value"]), max(high, point["value"])]


def _known(outlooks: Mapping[str, Table], economy: str, year: int) -> Iterator[Table]:
    """Give the stretches of growth up to a year that are more than assumed, the first outlook's first."""
    for outlook in outlooks.values():
        for stretch in outlook["growth"][economy]:
            values = {key: value for key, value in stretch["values"].items() if int(key) <= year}
            if values and stretch["status"] != Status.ASSUMPTION:
                yield {**stretch, "values": values}


def _into_history(economy: Table, stretches: Sequence[Table]) -> None:
    """Add the years that an economy's history does not have."""
    history = economy.get("history", [])
    for stretch in stretches:
        there = {key for each in history for key in each["values"]}
        if values := {key: value for key, value in stretch["values"].items() if key not in there}:
            history = [*history, {**stretch, "values": values}]
    if history:
        economy["history"] = history


def _growth_after(words: str, outlooks: Mapping[str, Table], year: int) -> str:
    """Return the text whose outlooks have the growth after a year; a stretch that has none of it goes."""
    for key, outlook in outlooks.items():
        for economy, stretches in outlook["growth"].items():
            for at in range(len(stretches) - 1, -1, -1):
                place = ("outlooks", key, "growth", economy, at)
                values = stretches[at]["values"]
                kept = {of: value for of, value in values.items() if int(of) > year}
                if not kept:
                    words = remove_table(words, place)
                elif len(kept) < len(values):
                    words = set_value(words, (*place, "values"), kept)
    return words


def _hold(lever: Table, first: int, last: int) -> None:
    """Hold the bounds, the plausible range and the default of a lever in years within ``first`` to ``last``."""
    for key in ("bounds", "plausible"):
        lever[key] = [min(max(each, first), last) for each in lever[key]]
    lever["value"] = _held(lever["value"], lever)


def _held(value: float, lever: Table) -> float:
    low, high = lever["bounds"]
    held: float = min(max(value, low), high)
    return held


def _hold_jump_off(table: Table) -> None:
    """Hold the jump-off year to what is still observed; where nothing is, take it out, and what presets set it to."""
    if "jump_off" not in table or last_observed(table) is not None:
        hold_to_observed(table)
        return
    del table["jump_off"]
    for preset in table["presets"].values():
        preset.get("levers", {}).pop("jump_off", None)
        preset.get("distributions", {}).pop("jump_off", None)


def _begin_preset(levers: Table, table: Table) -> None:
    """Hold the years a preset sets, and leave out what it sets turnover and jobs of the old base year to."""
    for outcome in FAN:
        levers.pop(f"base.{outcome}", None)
    for key, found in levers.items():
        if key.endswith(".start"):
            levers[key] = _held(found, table["economies"][key.split(".")[1]]["recession"]["start"])


def _paths_after(words: str, presets: Mapping[str, Table], year: int) -> str:
    """Return the text whose presets' paths begin in the year after another, with what they had come to."""
    first = str(year + 1)
    for key, preset in presets.items():
        for lever, path in preset.get("levers", {}).items():
            if isinstance(path, Mapping):
                by_year = sorted(path.items())
                before = [value for of, value in by_year if of <= first]
                after = {first: before[-1], **{of: value for of, value in by_year if of > first}}
                words = set_value(words, ("presets", key, "levers", lever), after)
    return words
