"""The command ``offsim frontier``: an outcome over two levers, and where a target is just met."""

from __future__ import annotations

from argparse import Namespace
from typing import Any

from offsim.analysis.frontier import border, frontier
from offsim.cli.measure import read_measure
from offsim.language import Language
from offsim.model.members import whole_number
from offsim.model.problems import Problem
from offsim.model.scenario_set import ScenarioSet
from offsim.model.text import QT_TRANSLATE_NOOP
from offsim.report.questions.frontier import frontier_answer, frontier_json
from offsim.report.tables import Answer

TWO_LEVERS = QT_TRANSLATE_NOOP("Problem", "A map takes two levers, as in “offsim frontier {one} {other}”.")
POINTS = 101


def mapped(options: Namespace, scenarios: ScenarioSet, speaks: Language) -> tuple[Answer, dict[str, Any]]:
    """Return the answer and its JSON; a Problem says what there is no such of."""
    study, scenario = scenarios.study, scenarios.active_scenario
    if options.other is None:
        one, other, *_ = study.levers
        raise Problem(TWO_LEVERS, one=one, other=other)
    points: Any = POINTS if options.points is None else whole_number(options.points)
    of = read_measure(options, study)
    found = frontier(study, scenario, options.one, options.other, of, points)
    target = study.targets[options.target] if options.target is not None else None
    line = border(study, scenario, options.one, options.other, target.key, points) if target else None
    return frontier_answer(study, scenario, found, line, target, speaks), frontier_json(found, line, target)
