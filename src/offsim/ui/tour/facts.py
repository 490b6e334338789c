"""Figures of the study that is open, in sentences, for the stops of the tour: none is written down beforehand."""

from __future__ import annotations

from offsim.analysis.measures import Measure
from offsim.analysis.seek import seek as levers_alone
from offsim.ensemble.quantiles import LEVELS
from offsim.ensemble.slices import is_large
from offsim.language import Language
from offsim.model.levers import main_levers
from offsim.model.paths import lever_setting
from offsim.report.labels import full_name, path_words
from offsim.report.measure_words import with_unit
from offsim.report.questions.seek import solution_words
from offsim.session.snapshot import Snapshot

LOW, HIGH = LEVELS.index(0.05), LEVELS.index(0.95)


def none(_snapshot: Snapshot, _language: Language) -> str:
    """Say nothing."""
    return ""


def lever(snapshot: Snapshot, language: Language) -> str:
    """Say what the first main lever is set to."""
    study, scenario = snapshot.scenarios.study, snapshot.scenarios.active_scenario
    found = study.levers[main_levers(study)[0]]
    setting = lever_setting(study, scenario, found.key)
    path = {study.base_year + 1: setting} if isinstance(setting, float | int) else setting
    return language.translate("Tour", "“{lever}” stands at {value}.").format(
        lever=full_name(study, found, language), value=path_words(found, path, language)
    )


def band(snapshot: Snapshot, language: Language) -> str:
    """Say between which values turnover lies in 90 % of the simulations, once these are there."""
    if (found := snapshot.ensemble) is None:
        return ""
    of = Measure("turnover", snapshot.scenarios.study.last_year)
    last = found.quantiles[of.outcome][:, -1]
    return language.translate("Tour", "In {year}, turnover lies between {low} and {high} in 90 % of them.").format(
        year=of.year,
        low=with_unit(float(last[LOW]), 1, of, language),
        high=with_unit(float(last[HIGH]), 1, of, language),
    )


def seek(snapshot: Snapshot, language: Language) -> str:
    """Say at which value a lever meets the target that the marks are for, where finding out does not take long.

    It is the first lever that does so within its plausible range, or else the first that does.
    """
    study, goal = snapshot.scenarios.study, snapshot.goal
    if not goal.targets or is_large(study):
        return ""
    alone = levers_alone(study, snapshot.scenarios.active_scenario, goal.targets).values()
    there = sorted((found for found in alone if found.value is not None), key=lambda found: not found.plausible)
    if not there:
        return ""
    told = solution_words(study, there[0], goal.targets, language)
    return language.joined(": ", (full_name(study, study.levers[there[0].lever], language), told))


def preset(snapshot: Snapshot, language: Language) -> str:
    """Name a scenario that the study brings and the document has not yet."""
    scenarios = snapshot.scenarios
    there = {scenario.name for scenario in scenarios.scenarios}
    found = next((each for each in scenarios.study.presets.values() if each.name not in there), None)
    if found is None:
        return ""
    words = language.translate("Tour", "The study brings “{scenario}”, among others.")
    return words.format(scenario=language.say(found.name))
