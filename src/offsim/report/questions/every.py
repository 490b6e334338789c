"""Every question's answer about one scenario set, for the workbook that the window exports."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from offsim.analysis.compare import compare
from offsim.analysis.coverage import coverage
from offsim.analysis.explain import by_group, by_lever
from offsim.analysis.frontier import border, frontier
from offsim.analysis.hindcast import fit
from offsim.analysis.measures import Measure, measure_in, measure_of
from offsim.analysis.rank import sobol_indices, tornado
from offsim.analysis.seek import seek
from offsim.ensemble.ensemble import Ensemble
from offsim.ensemble.workers import Workers
from offsim.language import Language
from offsim.model.problems import Problem
from offsim.model.projection import Projection
from offsim.model.scenario_set import ScenarioSet
from offsim.model.study import Target
from offsim.report.main_target import main_target
from offsim.report.questions.compare import compare_answer
from offsim.report.questions.explain import explain_answer, first_pair
from offsim.report.questions.frontier import frontier_answer
from offsim.report.questions.hindcast import hindcast_answer
from offsim.report.questions.rank import drawn_words, rank_answer
from offsim.report.questions.seek import seek_answer
from offsim.report.tables import Answer


def every_answer(
    scenarios: ScenarioSet,
    projections: Mapping[str, Projection],
    ensembles: Mapping[str, Ensemble],
    language: Language,
    stop: Callable[[], bool] | None = None,
) -> tuple[Answer, ...]:
    """Return what each question comes to for the scenario shown and the main target.

    ``projections`` and ``ensembles`` are by scenario key; of the latter there may be none. A question that the study
    leaves no answer to (no target, too short a record) is left out.

    Raises:
        Cancelled: ``stop``, which is asked again and again, said so.
    """
    study, shown = scenarios.study, scenarios.active_scenario
    of = Measure("turnover", study.last_year)
    answers: list[Answer] = []
    if target := main_target(scenarios):
        solutions = seek(study, shown, (target.key,), stop=stop)
        answers.append(seek_answer(shown, projections[shown.key], (target.key,), solutions, language))
        answers.append(_frontier(scenarios, target, language, Workers(stop=stop)))
    bars, indices = tornado(study, shown, of, stop=stop), sobol_indices(study, shown, of, scenarios.seed, stop=stop)
    ranked = rank_answer(study, bars, indices, language, measure_in(projections[shown.key], of))
    answers.append(replace(ranked, basis=drawn_words(indices, scenarios.seed, language)))
    if len(scenarios.scenarios) > 1:
        one, other = map(scenarios.shown, first_pair(scenarios))
        pair = one, other
        groups, levers = by_group(study, *pair, of, stop=stop), by_lever(study, *pair, of, stop=stop)
        answers.append(explain_answer(study, pair, groups, levers, language))
        found = compare(
            scenarios.scenarios, scenarios.reference, projections, ensembles, scenarios.targets, study.last_year
        )
        answers.append(compare_answer(found, language))
    return (*answers, *_hindcast(scenarios, projections[shown.key], language, stop))


def _frontier(scenarios: ScenarioSet, goal: Target, language: Language, workers: Workers) -> Answer:
    """Return the frontier of the first market's trend and sensitivity."""
    study, shown, market = scenarios.study, scenarios.active_scenario, scenarios.study.markets[0]
    one, other = f"trend.{market.key}", market.sensitivity[0]
    found = frontier(study, shown, one, other, measure_of(goal), workers=workers)
    line = border(study, shown, one, other, goal.key, workers=workers)
    return frontier_answer(study, shown, found, line, goal, language)


def _hindcast(
    scenarios: ScenarioSet, projection: Projection, language: Language, stop: Callable[[], bool] | None
) -> tuple[Answer, ...]:
    study = scenarios.study
    try:
        found = fit(study, study.markets[0].economy, (study.perimeter,))
    except Problem:
        return ()
    return (hindcast_answer(found, projection, coverage(study, scenarios.seed, stop=stop), language),)
