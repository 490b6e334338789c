"""The command ``offsim explain``: what makes two scenarios differ."""

from __future__ import annotations

from argparse import Namespace
from typing import Any

from offsim.analysis.explain import by_group, by_lever
from offsim.cli.questions.measure import read_measure
from offsim.language import Language
from offsim.model.scenario_set import ScenarioSet
from offsim.report.questions.explain import explain_answer, explain_json
from offsim.report.tables import Answer


def ask(options: Namespace, scenarios: ScenarioSet, language: Language) -> tuple[Answer, dict[str, Any]]:
    """Return the answer, from the reference to the scenario shown, and its JSON."""
    study = scenarios.study
    pair = scenarios.shown(scenarios.reference), scenarios.shown(scenarios.active)
    of = read_measure(options, study)
    groups, levers = by_group(study, *pair, of), by_lever(study, *pair, of)
    return explain_answer(study, pair, groups, levers, language), explain_json(levers)
