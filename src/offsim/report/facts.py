"""Every fact of a study, each under the dotted key it has in the study file and with words for what it is."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from offsim.language import Language
from offsim.model.facts import Fact, Status
from offsim.model.outcomes import NATIONAL
from offsim.model.study import Event, Site, Study
from offsim.report.distribution_words import spread_label


@dataclass(frozen=True, slots=True)
class NamedFact:
    """``part`` is the market, economy, event or other thing the fact is about; ``label`` says what it measures."""

    key: str
    part: str
    label: str
    fact: Fact


def every_fact(study: Study, language: Language) -> Iterator[NamedFact]:
    """Return the study's facts, the planner's own first, each kind in the order of the study.

    They are the levers' defaults, what no lever moves, what is uncertain, and what was observed.
    """
    yield from sorted(_in_order(study, language), key=lambda named: named.fact.status is not Status.OWN)


def _in_order(study: Study, language: Language) -> Iterator[NamedFact]:
    yield from _levers(study, language)
    yield from _growth_paths(study, language)
    yield from _history(study, language)
    yield from fixed_facts(study, language)
    if study.wage:
        part, label = language.translate("Workbook", "Ratios"), language.translate("Workbook", "Wage of a job, a year")
        yield NamedFact("wage", part, label, study.wage)
    yield from hit_facts(study, language)
    yield from _uncertainty(study, language)
    yield from _observations(study, language)


def fixed_facts(study: Study, language: Language) -> Iterator[NamedFact]:
    """Return the single numbers no lever moves, without what the events hit."""
    for economy in study.economies:
        label = language.translate("Workbook", "Normal growth")
        yield NamedFact(f"economies.{economy.key}.normal", language.say(economy.label), label, economy.normal)
    for market in study.markets:
        part, key = language.say(market.label), f"markets.{market.key}"
        label = language.translate("Workbook", "Share of turnover")
        yield NamedFact(f"{key}.turnover_share", part, label, market.turnover_share)
        yield NamedFact(f"{key}.jobs_share", part, language.translate("Workbook", "Share of jobs"), market.jobs_share)
    for event in study.events:
        yield from _event(event, language)
    for site in study.sites:
        yield from _site(site, language)
    yield from _ratios(study, language)
    for target in study.targets.values():
        part = language.say(NATIONAL[target.outcome].label)
        yield NamedFact(f"targets.{target.key}", part, language.say(target.label), target.value)


def hit_facts(study: Study, language: Language) -> Iterator[NamedFact]:
    """Return the part of each event that each market it hits feels, by market and then event."""
    label = language.translate("Workbook", "Part felt by {market}")
    for market in study.markets:
        for event in study.events:
            if fact := event.hits.get(market.key):
                felt = label.format(market=language.say(market.label))
                yield NamedFact(f"events.{event.key}.hits.{market.key}", language.say(event.label), felt, fact)


def _levers(study: Study, language: Language) -> Iterator[NamedFact]:
    groups = {group.key: language.say(group.label) for group in study.groups}
    for lever in study.levers.values():
        yield NamedFact(lever.key, groups.get(lever.group, ""), language.say(lever.label), lever.default)


def _growth_paths(study: Study, language: Language) -> Iterator[NamedFact]:
    labels = {economy.key: language.say(economy.label) for economy in study.economies}
    for outlook in study.outlooks.values():
        for economy, path in outlook.growth.items():
            for fact in path:
                key = f"outlooks.{outlook.key}.growth.{economy}.{fact.year}"
                yield NamedFact(key, language.say(outlook.label), labels[economy], fact)


def _history(study: Study, language: Language) -> Iterator[NamedFact]:
    label = language.translate("Workbook", "Growth, observed")
    for economy in study.economies:
        for fact in economy.history:
            yield NamedFact(f"economies.{economy.key}.history.{fact.year}", language.say(economy.label), label, fact)


def _event(event: Event, language: Language) -> Iterator[NamedFact]:
    part, key = language.say(event.label), f"events.{event.key}"
    yield NamedFact(f"{key}.start", part, language.translate("Workbook", "First year"), event.start)
    yield NamedFact(f"{key}.years", part, language.translate("Workbook", "Length"), event.years)
    if event.cost:
        rate = language.translate("Workbook", "Public cost a new job and year")
        yield NamedFact(f"{key}.cost.rate", part, rate, event.cost.rate)
        paid = language.translate("Workbook", "Years it is paid for a new job")
        yield NamedFact(f"{key}.cost.years", part, paid, event.cost.years)


def _site(site: Site, language: Language) -> Iterator[NamedFact]:
    facts = (
        ("turnover_share", language.translate("Workbook", "Share of turnover"), site.turnover_share),
        ("jobs_share", language.translate("Workbook", "Share of jobs"), site.jobs_share),
        ("floor_space", language.translate("Workbook", "Floor space"), site.floor_space),
        ("land", language.translate("Workbook", "Land"), site.land),
        ("land_limit", language.translate("Workbook", "Land set aside for it"), site.land_limit),
    )
    for name, label, fact in facts:
        if fact is not None:
            yield NamedFact(f"sites.{site.key}.{name}", language.say(site.label), label, fact)


def _ratios(study: Study, language: Language) -> Iterator[NamedFact]:
    part = language.translate("Workbook", "Ratios")
    labels = {
        "investment_per_job": language.translate("Workbook", "Investment per job added"),
        "turnover_per_company": language.translate("Workbook", "Turnover per company"),
    }
    for key, fact in study.fixed.items():
        yield NamedFact(key, part, labels[key], fact)


def _uncertainty(study: Study, language: Language) -> Iterator[NamedFact]:
    groups = {group.key: language.say(group.label) for group in study.groups}
    words = language.translate("Workbook", "{lever}: {spread}")
    for lever in study.levers.values():
        if lever.spread and lever.distribution:
            spread = language.say(spread_label(lever.distribution.kind))
            label = words.format(lever=language.say(lever.label), spread=spread.lower())
            yield NamedFact(f"{lever.key}.distribution", groups.get(lever.group, ""), label, lever.spread)
    labels = {economy.key: language.say(economy.label) for economy in study.economies}
    for economy in study.economies:
        if economy.noise:
            part, key = labels[economy.key], f"economies.{economy.key}.noise"
            label = language.translate("Workbook", "Business-cycle shocks: standard deviation")
            yield NamedFact(f"{key}.std", part, label, economy.noise.std)
            label = language.translate("Workbook", "Business-cycle shocks: persistence")
            yield NamedFact(f"{key}.persistence", part, label, economy.noise.persistence)
    if study.shock:
        part = language.translate("Workbook", "All markets")
        label = language.translate("Workbook", "Sector’s own shocks: standard deviation")
        yield NamedFact("shock.std", part, label, study.shock.std)
        label = language.translate("Workbook", "Sector’s own shocks: persistence")
        yield NamedFact("shock.persistence", part, label, study.shock.persistence)
    for found in study.correlations:
        one, other = found.economies
        label = language.translate("Workbook", "Correlation of shocks with {economy}").format(economy=labels[other])
        yield NamedFact(f"correlations.{one}.{other}", labels[one], label, found.value)


def _observations(study: Study, language: Language) -> Iterator[NamedFact]:
    for observation in study.observations:
        part = language.say(study.perimeters[observation.perimeter].label)
        label = language.translate("Workbook", "{outcome}, observed").format(
            outcome=language.say(NATIONAL[observation.outcome].label)
        )
        for fact in observation.points:
            yield NamedFact(
                f"observations.{observation.perimeter}.{observation.outcome}.{fact.year}", part, label, fact
            )
