"""Keeps how late the jump-off year of a study may be with the last year observed, in the study's text."""

from __future__ import annotations

import tomllib

from offsim.model.problems import Problem
from offsim.model.study import Study
from offsim.model.text import QT_TRANSLATE_NOOP
from offsim.storage.study_edits import HELD
from offsim.storage.study_text import set_value

STILL_HELD = QT_TRANSLATE_NOOP(
    "Problem",
    "This is the last figure after the base year, and the study has a jump-off year. Type another figure instead.",
)


def with_reach(words: str, study: Study) -> str:
    """Return the text with a jump-off year that may be as late as the last year observed and projected, and no later.

    Raises:
        Problem: nothing is observed any more after the base year.
    """
    table = tomllib.loads(words)
    if "jump_off" not in table:
        return words
    projected = range(study.base_year + 1, study.last_year + 1)
    years = [
        point["year"]
        for each in table.get("observations", [])
        if each["outcome"] in HELD and each["perimeter"] == study.perimeter
        for point in each["points"]
        if point["year"] in projected
    ]
    if not years:
        raise Problem(STILL_HELD)
    last, lever = max(years), table["jump_off"]
    old = lever["bounds"][1]
    if last == old:
        return words
    low, high = lever["plausible"]
    words = set_value(words, ("jump_off", "bounds"), [lever["bounds"][0], last])
    words = set_value(words, ("jump_off", "plausible"), [min(low, last), last if high == old else min(high, last)])
    if lever["value"] > last:
        words = set_value(words, ("jump_off", "value"), last)
    for key, preset in table.get("presets", {}).items():
        if preset.get("levers", {}).get("jump_off", last) > last:
            words = set_value(words, ("presets", key, "levers", "jump_off"), last)
    return words
