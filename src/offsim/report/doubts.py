"""What could prove a projection wrong, in sentences with figures to hold it against."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from offsim.analysis.measures import Measure, measure_in
from offsim.analysis.rank import Bar
from offsim.ensemble.ensemble import Ensemble
from offsim.ensemble.quantiles import LEVELS
from offsim.language import Language
from offsim.model.facts import Status
from offsim.model.projection import Projection, project
from offsim.model.scenario_set import ScenarioSet
from offsim.model.study import Study, record
from offsim.report.facts import every_fact
from offsim.report.labels import full_name
from offsim.report.measure_words import digits, with_unit
from offsim.report.questions.rank import end_words
from offsim.report.uncertainty_words import per_cent

LOW, HIGH = LEVELS.index(0.05), LEVELS.index(0.95)


def doubts(
    scenarios: ScenarioSet,
    projection: Projection,
    ensemble: Ensemble | None,
    bars: Sequence[Bar],
    language: Language,
) -> tuple[str, ...]:
    """Return what would show that the projection of the scenario shown does not hold, the nearest in time first."""
    return (
        *_next_figure(scenarios.study, projection, ensemble, language),
        *_other_outlooks(scenarios, language),
        *_widest(scenarios.study, bars, language),
        *_assumed(scenarios.study, language),
    )


def _next_figure(study: Study, projection: Projection, ensemble: Ensemble | None, language: Language) -> Iterator[str]:
    """Tell which turnover to expect of the first year of which none is known yet."""
    year = max(record(study, "turnover", study.perimeter), default=study.base_year) + 1
    if year not in study.years[1:]:
        return
    of = Measure("turnover", year)
    if ensemble is None:
        value = measure_in(projection, of)
        words = language.translate("FirstPage", "An observed turnover in {year} far from {value}.")
        yield words.format(year=year, value=with_unit(value, digits(of, [value]), of, language))
        return
    low, high = (float(ensemble.quantiles["turnover"][level, year - study.base_year]) for level in (LOW, HIGH))
    decimals = digits(of, [high - low])
    words = language.translate(
        "FirstPage", "An observed turnover in {year} outside {low} to {high}: 90 % of simulations lie within."
    )
    yield words.format(year=year, low=language.number(low, decimals), high=with_unit(high, decimals, of, language))


def _other_outlooks(scenarios: ScenarioSet, language: Language) -> Iterator[str]:
    study, shown = scenarios.study, scenarios.active_scenario
    others = [key for key in study.outlooks if key != shown.outlook]
    if not others:
        return
    of = Measure("turnover", study.last_year)
    found = [measure_in(project(study, replace(shown, outlook=key)), of) for key in others]
    decimals = digits(of, found)
    low, high = language.number(min(found), decimals), with_unit(max(found), decimals, of, language)
    if len(others) == 1 or language.number(max(found), decimals) == low:
        words = language.translate(
            "FirstPage", "Client economies that do not follow “{outlook}”: another outlook gives {high} in {year}."
        )
    else:
        words = language.translate(
            "FirstPage",
            "Client economies that do not follow “{outlook}”: other outlooks give {low} to {high} in {year}.",
        )
    outlook = language.say(study.outlooks[shown.outlook].label)
    yield words.format(outlook=outlook, low=low, high=high, year=study.last_year)


def _widest(study: Study, bars: Sequence[Bar], language: Language) -> Iterator[str]:
    """Tell at which value of the lever that matters most the outcome is lowest."""
    if not bars or not bars[0].moves:
        return
    bar, of = bars[0], Measure("turnover", study.last_year)
    value, outcome = min(((bar.low, bar.at_low), (bar.high, bar.at_high)), key=lambda end: end[1])
    lever = study.levers[bar.lever]
    words = language.translate("FirstPage", "{lever} at {value}: {outcome} in {year}.")
    yield words.format(
        lever=full_name(study, lever, language),
        value=end_words(lever, value, language),
        outcome=with_unit(outcome, digits(of, [outcome]), of, language),
        year=study.last_year,
    )


def _assumed(study: Study, language: Language) -> Iterator[str]:
    """Tell how many of the figures nobody has observed or published."""
    facts = [named.fact for named in every_fact(study, language)]
    assumed = sum(fact.status is Status.ASSUMPTION for fact in facts)
    contradicted = sum(bool(fact.alternatives) for fact in facts)
    words = language.translate(
        "FirstPage", "Better figures: {share} of {number} are assumptions, and sources disagree on {contradicted}."
    )
    share = per_cent(language.number(100 * assumed / len(facts)), language)
    yield words.format(share=share, number=language.number(len(facts)), contradicted=language.number(contradicted))
