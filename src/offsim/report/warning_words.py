"""Warnings in words."""

from __future__ import annotations

from offsim.analysis.capacity import OverCapacity
from offsim.analysis.contradictions import BelowWage, Clipped, Outgrown
from offsim.analysis.plausibility import Caution, ImplausibleLever
from offsim.language import Language
from offsim.model.outcomes import NATIONAL
from offsim.model.units import UNITS

ROUND_FROM = 1000


def warning_words(warning: Caution, language: Language) -> str:
    """Return a warning in a sentence or two."""
    match warning:
        case ImplausibleLever():
            return implausible(warning, language)
        case OverCapacity():
            return _no_room(warning, language)
        case BelowWage():
            return _below_wage(warning, language)
        case Outgrown():
            return _outgrown(warning, language)
        case Clipped():
            return _clipped(warning, language)


def implausible(warning: ImplausibleLever, language: Language) -> str:
    """Return what is implausible about a lever's value, and against what."""
    lever = warning.lever
    low, high = lever.plausible
    return language.translate("Warning", "{lever} at {value} {unit} is outside {low} to {high}: {against}").format(
        lever=language.say(lever.label),
        value=language.exact(warning.value),
        unit=language.say(UNITS[lever.default.unit].label),
        low=language.exact(low),
        high=language.exact(high),
        against=language.say(lever.against),
    )


def _no_room(warning: OverCapacity, language: Language) -> str:
    lacking = language.translate(
        "Warning",
        "{place}: jobs do not fit the offices from {first} on; {gap} m² are lacking in {year}, {land} ha of land.",
    ).format(
        place=language.say(warning.site.label),
        first=warning.first,
        gap=language.number(warning.gap, -2 if warning.gap >= ROUND_FROM else 0),
        year=warning.worst,
        land=language.number(warning.land, 1),
    )
    if warning.site.land_limit is None:
        return lacking
    limit = (
        language.translate("Warning", "That is more than the {limit} ha set aside.")
        if warning.passes_limit
        else language.translate("Warning", "{limit} ha are set aside.")
    )
    return f"{lacking} {limit.format(limit=language.number(warning.site.land_limit.value))}"


def _below_wage(warning: BelowWage, language: Language) -> str:
    words = language.translate(
        "Warning",
        "{place}: its shares leave {amount} MAD of turnover a job elsewhere in {year}, less than a job pays, {wage} "
        "MAD a year.",
    )
    return words.format(
        place=language.say(warning.site.label),
        amount=language.number(warning.per_job),
        year=warning.year,
        wage=language.number(warning.wage.value),
    )


def _outgrown(warning: Outgrown, language: Language) -> str:
    words = language.translate(
        "Warning",
        "{place}: its share of {outcome} is {share} % in {year}, more than the {limit} % of {around}, where it lies.",
    )
    return words.format(
        place=language.say(warning.inner.label),
        outcome=language.say(NATIONAL[warning.outcome].label).lower(),
        share=language.number(warning.inner_share, 1),
        year=warning.year,
        limit=language.number(warning.outer_share, 1),
        around=language.say(warning.outer.label),
    )


def _clipped(warning: Clipped, language: Language) -> str:
    words = language.translate(
        "Warning", "{place}: its share of {outcome} would be {share} % in {year}; from then on it is held at {held} %."
    )
    return words.format(
        place=language.say(warning.site.label),
        outcome=language.say(NATIONAL[warning.outcome].label).lower(),
        share=language.number(warning.share, 1),
        year=warning.year,
        held=language.number(warning.held),
    )
