"""What it would take, in a sentence for each lever that alone would do."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice

from offsim.analysis.plausibility import is_plausible
from offsim.analysis.seek import Solution
from offsim.analysis.target_status import target_statuses
from offsim.language import Language
from offsim.model import scenario_set
from offsim.model.levers import lever_value
from offsim.model.projection import project
from offsim.model.scenario_set import ScenarioSet
from offsim.model.study import Lever
from offsim.report.findings import Findings
from offsim.report.labels import full_name, lever_amount
from offsim.report.needed import needed_decimals, needed_value
from offsim.report.tables import Answer

MOST = 3


def means(scenarios: ScenarioSet, answers: Sequence[Answer], language: Language) -> tuple[str, ...]:
    """Tell which levers meet what was sought at a round and plausible value, or that none does, or none need.

    What was sought is what the first of the ``answers`` with solutions has them for; without one nothing is told.
    """
    found = next((answer.findings for answer in answers if answer.findings.solutions), None)
    if found is None:
        return ()
    study = scenarios.study
    target = language.joined(", ", (language.say(study.targets[key].label) for key in found.targets))
    if _met(scenarios, found.targets):
        return (language.translate("FirstPage", "Nothing more: “{target}” is met.").format(target=target),)
    told = tuple(islice(_each(scenarios, found, target, language), MOST))
    words = language.translate("FirstPage", "No lever alone meets “{target}” within its plausible range.")
    return told or (words.format(target=target),)


def _each(scenarios: ScenarioSet, found: Findings, target: str, language: Language) -> Iterator[str]:
    study = scenarios.study
    words = language.translate("FirstPage", "{lever}: {needed} instead of {now} meets “{target}”.")
    for solution in found.solutions:
        lever = study.levers[solution.lever]
        value = _roundest(scenarios, lever, solution, found.targets)
        if value is not None:
            yield words.format(
                lever=full_name(study, lever, language),
                needed=lever_amount(lever, value, language, language.exact(value)),
                now=language.exact(lever_value(study, scenarios.active_scenario, lever.key)),
                target=target,
            )


def _roundest(scenarios: ScenarioSet, lever: Lever, solution: Solution, targets: Sequence[str]) -> float | None:
    """Return the value with fewest decimals that is plausible and meets the targets; None where there is none."""
    if not solution.plausible or solution.path:
        return None
    for decimals in range(needed_decimals(lever) + 1):
        value = needed_value(lever, solution, decimals)
        changed = scenario_set.set_lever(scenarios, scenarios.active, lever.key, value)
        if is_plausible(lever, value) and _met(changed, targets):
            return value
    return None


def _met(scenarios: ScenarioSet, targets: Sequence[str]) -> bool:
    projection = project(scenarios.study, scenarios.active_scenario)
    return all(found.reached for found in target_statuses(projection, targets))
