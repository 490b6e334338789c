"""The three figures of a report's first page: turnover, jobs, and how likely the main target is."""

from __future__ import annotations

from dataclasses import dataclass

from offsim.analysis.measures import Measure, measure_in
from offsim.analysis.target_status import target_status
from offsim.ensemble.ensemble import Ensemble
from offsim.language import Language
from offsim.model.projection import Projection
from offsim.model.scenario_set import ScenarioSet
from offsim.report.main_target import TARGETED, aimed_at, main_target
from offsim.report.measure_words import digits, measure_name, with_unit
from offsim.report.sentence import gap_amount
from offsim.report.uncertainty_words import share_with_error

CHANCE = "chance"
LIKELY, UNLIKELY = 2 / 3, 1 / 3
"""From which probability on a target is called likely, and below which unlikely."""


@dataclass(frozen=True, slots=True)
class Tile:
    """A figure with its target, the gap and a word for its state, all as texts; empty where there is no target.

    ``subject`` is the key of the outcome, or ``CHANCE``; ``target`` the key of the target, empty without one; ``good``
    is None where the state is neither good nor bad.
    """

    subject: str
    title: str
    amount: str
    target_label: str
    gap: str
    state: str
    target: str = ""
    good: bool | None = None


def tiles(
    scenarios: ScenarioSet, projection: Projection, ensemble: Ensemble | None, language: Language
) -> tuple[Tile, ...]:
    """Return the tiles of one projection (no members); its ``ensemble`` gives the chance, if there is one."""
    outcomes = (_tile(outcome, scenarios, projection, language) for outcome in TARGETED)
    return (*outcomes, _chance(scenarios, ensemble, language))


def _tile(outcome: str, scenarios: ScenarioSet, projection: Projection, language: Language) -> Tile:
    study, translate = scenarios.study, language.translate
    of = Measure(outcome, study.last_year)
    value = measure_in(projection, of)
    title, amount = measure_name(of, language), with_unit(value, digits(of, [value]), of, language)
    target = aimed_at(study, outcome, scenarios.targets)
    if target is None:
        return Tile(outcome, title, amount, "", "", translate("FirstPage", "no target"))
    found = target_status(projection, target)
    decimals = digits(Measure(target.outcome, target.year), ())
    gap = gap_amount(found.gap, target.outcome, language, decimals, sign=True, reached=found.reached)
    state = translate("Target", "reached") if found.reached else translate("Target", "not reached")
    return Tile(outcome, title, amount, language.say(target.label), gap, state, target.key, found.reached)


def _chance(scenarios: ScenarioSet, ensemble: Ensemble | None, language: Language) -> Tile:
    translate, target = language.translate, main_target(scenarios)
    title = translate("FirstPage", "Probability of the main target")
    if target is None:
        return Tile(CHANCE, title, "–", "", "", translate("FirstPage", "no target"))
    label = language.say(target.label)
    if ensemble is None:
        return Tile(CHANCE, title, "–", label, "", translate("FirstPage", "not simulated"), target.key)
    found = ensemble.probability[target.key]
    decimals = digits(Measure(target.outcome, target.year), ())
    missed = translate("FirstPage", "{gap} on average when missed").format(
        gap=gap_amount(-ensemble.shortfall[target.key], target.outcome, language, decimals, sign=True)
    )
    good = True if found.value >= LIKELY else False if found.value < UNLIKELY else None
    return Tile(
        CHANCE, title, share_with_error(found, language), label, missed, _state(good, language), target.key, good
    )


def _state(good: bool | None, language: Language) -> str:
    words = {
        True: language.translate("FirstPage", "likely"),
        None: language.translate("FirstPage", "uncertain"),
        False: language.translate("FirstPage", "unlikely"),
    }
    return words[good]
