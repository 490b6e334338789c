"""What sets scenarios apart, in a sentence: which is highest, by how much, and in how much it differs."""

from __future__ import annotations

import math

from offsim.analysis.comparison import Comparison, Subject
from offsim.language import Language
from offsim.report.sentence import gap_number

DECIMALS_OF_TURNOVER = 1


def compare_sentence(found: Comparison, language: Language) -> str:
    """Return which scenario is highest in turnover, by how much, and in how much it differs from the reference."""
    if len(found.scenarios) == 1:
        words = language.translate("Compare", "{scenario} stands alone: add a scenario to compare it with.")
        return words.format(scenario=language.say(found.scenarios[0].name))
    if not found.assumptions:
        return language.translate("Compare", "The scenarios are alike: they differ in no assumption.")
    levels = _turnover(found)
    reference = _place(found)
    best = max(range(len(levels)), key=lambda place: (levels[place], place == reference))
    if best == reference:
        return _reference_first(found, levels, language)
    words = language.translate(
        "Compare", "{scenario} is highest in {year}, {gap} bn MAD above {reference}; it differs {extent}."
    )
    return words.format(
        scenario=language.say(found.scenarios[best].name),
        year=found.year,
        gap=gap_number(levels[best] - levels[reference], DECIMALS_OF_TURNOVER, language),
        reference=language.say(found.scenarios[reference].name),
        extent=_extent(found, best, language),
    )


def _reference_first(found: Comparison, levels: list[float], language: Language) -> str:
    reference = _place(found)
    others = [place for place in range(len(levels)) if place != reference]
    second = max(others, key=levels.__getitem__)
    fields = {
        "reference": language.say(found.scenarios[reference].name),
        "year": found.year,
        "scenario": language.say(found.scenarios[second].name),
        "extent": _extent(found, second, language),
    }
    if levels[second] == levels[reference]:
        words = language.translate(
            "Compare", "No scenario is above {reference} in {year}; {scenario} is level with it, and differs {extent}."
        )
        return words.format_map(fields)
    words = language.translate(
        "Compare", "{reference} is highest in {year}; {scenario} is next, {gap} bn MAD below, and differs {extent}."
    )
    gap = gap_number(levels[reference] - levels[second], DECIMALS_OF_TURNOVER, language)
    return words.format_map({**fields, "gap": gap})


def _extent(found: Comparison, place: int, language: Language) -> str:
    """Return in what a scenario differs from the reference, to go after “differs”."""
    reference = _place(found)
    other = [line for line in found.assumptions if line.levels[place] != line.levels[reference]]
    levers = len({line.key for line in other if line.subject is not Subject.OUTLOOK})
    outlook = any(line.subject is Subject.OUTLOOK for line in other)
    if not levers:
        return (
            language.translate("Compare", "in the outlook") if outlook else language.translate("Compare", "in nothing")
        )
    if levers == 1:
        words = (
            language.translate("Compare", "in the outlook and one lever")
            if outlook
            else language.translate("Compare", "in one lever")
        )
    elif outlook:
        words = language.translate("Compare", "in the outlook and {count} levers")
    else:
        words = language.translate("Compare", "in {count} levers")
    return words.format(count=levers)


def _turnover(found: Comparison) -> list[float]:
    line = next(line for line in found.outcomes if line.key == "turnover")
    return [level if isinstance(level, float) else -math.inf for level in line.levels]


def _place(found: Comparison) -> int:
    return next(place for place, one in enumerate(found.scenarios) if one.key == found.reference)
