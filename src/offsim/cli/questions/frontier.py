"""The command ``offsim frontier``: an outcome over two levers, and where a target is just met."""

from __future__ import annotations

from argparse import Namespace
from typing import Any

from offsim.analysis.frontier import border, chances, frontier
from offsim.cli.questions.measure import read_measure
from offsim.language import Language
from offsim.model.numbers import whole_number
from offsim.model.problems import Problem
from offsim.model.scenario_set import ScenarioSet
from offsim.model.study import Target
from offsim.model.text import QT_TRANSLATE_NOOP
from offsim.report.questions.frontier import chance_answer, chance_json, frontier_answer, frontier_json
from offsim.report.tables import Answer

TWO_LEVERS = QT_TRANSLATE_NOOP("Problem", "A map takes two levers, as in “offsim frontier {one} {other}”.")
CHANCE_OF = QT_TRANSLATE_NOOP("Problem", "--chance needs --target, which says what is to be reached.")
POINTS, CHANCE_POINTS = 101, 41
MEMBERS = 4096


def ask(options: Namespace, scenarios: ScenarioSet, language: Language) -> tuple[Answer, dict[str, Any]]:
    """Return the answer and its JSON; a Problem says what there is no such of."""
    study, scenario = scenarios.study, scenarios.active_scenario
    if options.other is None:
        one, other, *_ = study.levers
        raise Problem(TWO_LEVERS, one=one, other=other)
    of = read_measure(options, study)
    target = study.targets[options.target] if options.target is not None else None
    if options.chance:
        return _chances(options, scenarios, target, language)
    points: Any = POINTS if options.points is None else whole_number(options.points)
    found = frontier(study, scenario, options.one, options.other, of, points)
    line = border(study, scenario, options.one, options.other, target.key, points) if target else None
    return frontier_answer(study, scenario, found, line, target, language), frontier_json(found, line, target)


def _chances(
    options: Namespace, scenarios: ScenarioSet, target: Target | None, language: Language
) -> tuple[Answer, dict[str, Any]]:
    if target is None:
        raise Problem(CHANCE_OF)
    study, scenario, seed = scenarios.study, scenarios.active_scenario, scenarios.seed
    points: Any = CHANCE_POINTS if options.points is None else whole_number(options.points)
    found = chances(study, scenario, options.one, options.other, target.key, MEMBERS, seed, points)
    return chance_answer(study, found, target, language), chance_json(found, target, MEMBERS, seed)
