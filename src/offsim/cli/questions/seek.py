"""The command ``offsim seek``: where each lever alone meets targets, and levers that share the effort."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Mapping
from typing import Any

from offsim.analysis.effort import Effort, share
from offsim.analysis.seek import Solution, seek
from offsim.analysis.seek_probability import seek_probability
from offsim.language import Language
from offsim.model.numbers import plain, typed_number
from offsim.model.problems import Problem
from offsim.model.projection import project
from offsim.model.scenario_set import ScenarioSet
from offsim.model.targets import targets_ahead, targets_named
from offsim.model.text import QT_TRANSLATE_NOOP
from offsim.report.questions.seek import seek_answer, seek_json
from offsim.report.tables import Answer

ONE_TARGET = QT_TRANSLATE_NOOP("Problem", "--chance takes one target at a time; name it with --target.")
NO_CHANCE = QT_TRANSLATE_NOOP("Problem", "--chance takes per cent above 0 and below 100, such as 80, not “{words}”.")
MEMBERS = 4096


def ask(options: Namespace, scenarios: ScenarioSet, language: Language) -> tuple[Answer, dict[str, Any]]:
    """Return the answer and its JSON; where no target is named, of those watched that are still ahead.

    Raises:
        Problem: there is no such lever or target, or a value makes no sense.
    """
    targets = tuple(options.target or targets_ahead(scenarios.study, scenarios.targets))
    solutions, chance = _solutions(options, scenarios, targets, language.code)
    effort, scenario = _effort(options.share, scenarios, targets), scenarios.active_scenario
    answer = seek_answer(scenario, project(scenarios.study, scenario), targets, solutions, language, chance, effort)
    return answer, seek_json(targets, solutions, effort)


def _solutions(
    options: Namespace, scenarios: ScenarioSet, targets: tuple[str, ...], code: str
) -> tuple[Mapping[str, Solution], float | None]:
    """Return where levers meet the targets, on the line or with the chance asked for."""
    study, scenario = scenarios.study, scenarios.active_scenario
    if options.chance is None:
        return seek(study, scenario, targets, options.lever), None
    if len(targets_named(study, targets)) > 1:
        raise Problem(ONE_TARGET)
    chance = _read_chance(options.chance, code)
    return seek_probability(study, scenario, targets[0], chance, MEMBERS, scenarios.seed, options.lever), chance


def _read_chance(words: str, code: str) -> float:
    """Return the chance typed in per cent, from 0 to 1, both left out; a Problem says so where it is none."""
    try:
        found = typed_number(plain(words).removesuffix("%"), code, lambda per_cent: 0 < per_cent < 100)
    except ValueError:
        found = 0.0
    if not 0 < found < 100:
        raise Problem(NO_CHANCE, words=words)
    return found / 100


def _effort(wanted: list[str] | None, scenarios: ScenarioSet, targets: tuple[str, ...]) -> Effort | None:
    """Return how far levers, named one by one or by their group, have to go together; None where none are named."""
    if wanted is None:
        return None
    study = scenarios.study
    by_group = {
        group.key: [key for key, lever in study.levers.items() if lever.group == group.key and not lever.whole]
        for group in study.groups
    }
    levers = [lever for word in wanted for lever in by_group.get(word, [word])]
    return share(study, scenarios.active_scenario, targets, list(dict.fromkeys(levers)))
