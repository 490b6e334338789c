"""The jump-off year in a study's text: added, and kept as late as the last year observed lets it be."""

from __future__ import annotations

from collections.abc import Mapping
from copy import deepcopy
from typing import Any

from offsim.model.facts import Status
from offsim.model.outcomes import FAN
from offsim.model.problems import Problem
from offsim.model.study import Study, record
from offsim.model.text import QT_TRANSLATE_NOOP
from offsim.storage.figure_edits import Provenance, with_source
from offsim.storage.study_from_answers import ground_parts
from offsim.storage.study_text import add_table, merged, table_in

STILL_HELD = QT_TRANSLATE_NOOP(
    "Problem",
    "This is the last figure after the base year, and the study has a jump-off year. Type another figure instead.",
)


def years_to_jump_off(study: Study) -> tuple[int, ...]:
    """Return the years after the base year that a study projects and its perimeter has turnover or jobs of."""
    years = {year for key in FAN for year in record(study, key, study.perimeter)}
    return tuple(sorted(years & {*range(study.base_year + 1, study.last_year + 1)}))


def with_jump_off(study: Study, provenance: Provenance) -> str:
    """Return the text of a study with a jump-off year, which is the base year until a scenario has a later one.

    The study has none, and ``years_to_jump_off``; the text has to be read again.
    """
    words, source = with_source(study.text, provenance)
    span = [study.base_year, years_to_jump_off(study)[-1]]
    figure = {"value": study.base_year, "source": source, "status": str(Status.OWN)}
    return add_table(words, ("jump_off",), {**ground_parts()["jump_off"], **figure, "bounds": span, "plausible": span})


def last_observed(study: Mapping[str, Any]) -> int | None:
    """Return the last year after the base year that a study (its table) projects and its perimeter was observed in."""
    projected = range(study["base_year"] + 1, study["last_year"] + 1)
    years = (
        point["year"]
        for series in study.get("observations", ())
        if series["outcome"] in FAN and series["perimeter"] == study["perimeter"]
        for point in series.get("points", ())
        if point["year"] in projected
    )
    return max(years, default=None)


def hold_to_observed(study: dict[str, Any]) -> None:
    """Let the jump-off year in a study's table be as late as what was observed, and hold what sets it to that.

    A plausible range that ended where its bounds did, or has no end (None), ends there again.
    """
    lever, first = study.get("jump_off"), study["base_year"]
    if not isinstance(lever, dict):
        return
    last = last_observed(study) or first
    low, high = lever["plausible"]
    is_open = high in (None, *lever.get("bounds", ())[1:])
    lever["bounds"] = [first, last]
    lever["plausible"] = [_held(low, lever), last if is_open else _held(high, lever)]
    for settings, key in ((lever, "value"), *((it.get("levers", {}), "jump_off") for it in study["presets"].values())):
        if key in settings:
            settings[key] = _held(settings[key], lever)


def with_reach(words: str) -> str:
    """Return the text with a jump-off year that may be as late as the last year observed and projected, and no later.

    Raises:
        Problem: nothing is observed any more after the base year.
    """
    study = table_in(words)
    if "jump_off" in study and last_observed(study) is None:
        raise Problem(STILL_HELD)
    held = deepcopy(dict(study))
    hold_to_observed(held)
    return words if held == study else merged(words, held)


def _held(year: float, lever: Mapping[str, Any]) -> float:
    first, last = lever["bounds"]
    held: float = min(max(year, first), last)
    return held
