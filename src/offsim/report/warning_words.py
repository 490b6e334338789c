"""Warnings in words."""

from __future__ import annotations

from offsim.analysis.capacity import OverCapacity
from offsim.analysis.contradictions import BelowWage, Clipped, Outgrown
from offsim.analysis.jump_off import HeldApart
from offsim.analysis.plausibility import Caution, ImplausibleLever
from offsim.language import Language
from offsim.model.outcomes import NATIONAL
from offsim.model.study import Lever
from offsim.model.text import Counted
from offsim.report.amounts import amount
from offsim.report.site_words import land_words

ROUND_FROM = 1000


def warning_words(warning: Caution, language: Language) -> str:
    """Return a warning in a sentence or two."""
    match warning:
        case ImplausibleLever():
            return implausible(warning, language)
        case HeldApart():
            return _held_apart(warning, language)
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
    words = (
        language.translate("Warning", "{lever} at {value} is outside {low} to {high}: {against}")
        if warning.year is None
        else language.translate("Warning", "{lever} at {value} from {year} is outside {low} to {high}: {against}")
    )
    return words.format(
        year=warning.year,
        lever=language.say(lever.label),
        value=amount(warning.value, language.exact(warning.value), lever.default.unit, language),
        low=language.exact(low),
        high=language.exact(high),
        against=language.say(lever.against),
    )


def plausible_words(lever: Lever, language: Language) -> str:
    """Return between which values a lever is plausible, with their unit in full."""
    low, high = lever.plausible
    return language.translate("Warning", "Plausible from {low} to {high}.").format(
        low=language.exact(low), high=amount(high, language.exact(high), lever.default.unit, language)
    )


def _held_apart(warning: HeldApart, language: Language) -> str:
    if len(years := set(warning.observed.values())) == 1:
        words = language.translate(
            "Warning",
            "With jump-off year {year}, turnover and jobs are held to what was observed up to {last}. "
            "Enter figures of {year} on the page “Data”, or choose another year.",
        )
        return words.format(year=warning.year, last=years.pop())
    words = language.translate(
        "Warning",
        "With jump-off year {year}, turnover is held to what was observed up to {turnover}, and jobs up to {jobs}. "
        "Enter the other figures on the page “Data”, or choose another year.",
    )
    return words.format(year=warning.year, **warning.observed)


def _no_room(warning: OverCapacity, language: Language) -> str:
    shortfall = language.translate(
        "Warning",
        "{site}: jobs exceed the capacity of the offices from {first}; shortfall in {year}: {gap} m², {land} of land.",
    ).format(
        site=language.say(warning.site.label),
        first=warning.first,
        gap=language.number(warning.gap, -2 if warning.gap >= ROUND_FROM else 0),
        year=warning.worst,
        land=language.say(Counted.tr("%n ha", None, warning.land, 1)),
    )
    if warning.site.land_limit is None:
        return shortfall
    return f"{shortfall} {land_words(warning.site.land_limit, warning.land, language)}"


def _below_wage(warning: BelowWage, language: Language) -> str:
    words = language.translate(
        "Warning",
        "{site}: going by its shares of turnover and jobs, a job in the rest of the country brings only "
        "{amount} of turnover in {year}, less than the average annual wage ({wage}). Check these shares.",
    )
    return words.format(
        site=language.say(warning.site.label),
        amount=language.say(Counted.tr("%n MAD", None, warning.per_job)),
        year=warning.year,
        wage=language.say(Counted.tr("%n MAD", None, warning.wage.value)),
    )


def _outgrown(warning: Outgrown, language: Language) -> str:
    words = language.translate(
        "Warning",
        "{site}: its share of {outcome} is {share} % in {year}, more than the {limit} % of {around} around it.",
    )
    return words.format(
        site=language.say(warning.inner.label),
        outcome=language.say(NATIONAL[warning.outcome].label).lower(),
        share=language.number(warning.inner_share, 1),
        year=warning.year,
        limit=language.number(warning.outer_share, 1),
        around=language.say(warning.outer.label),
    )


def _clipped(warning: Clipped, language: Language) -> str:
    words = language.translate(
        "Warning", "{site}: its share of {outcome} would be {share} % in {year}; from then on it is capped at {held} %."
    )
    return words.format(
        site=language.say(warning.site.label),
        outcome=language.say(NATIONAL[warning.outcome].label).lower(),
        share=language.number(warning.share, 1),
        year=warning.year,
        held=language.number(warning.held),
    )
