"""The command ``offsim hindcast``: what fits the historical data, whether they tell, and what the bands are worth."""

from __future__ import annotations

from argparse import Namespace
from typing import Any

from offsim.analysis.coverage import coverage
from offsim.analysis.hindcast import fit
from offsim.language import Language
from offsim.model.projection import project
from offsim.model.scenario_set import ScenarioSet
from offsim.report.questions.hindcast import hindcast_answer, hindcast_json
from offsim.report.tables import Answer


def ask(options: Namespace, scenarios: ScenarioSet, language: Language) -> tuple[Answer, dict[str, Any]]:
    """Return what fits the record of the perimeters and the economy asked for, as an answer and as JSON.

    Where none is named, these are the perimeter the study projects, and the economy of its first market.

    Raises:
        Problem: there is no such economy or perimeter, or the record is too short for a fit.
    """
    study, scenario = scenarios.study, scenarios.active_scenario
    economy = study.markets[0].economy if options.economy is None else options.economy
    found = fit(study, economy, options.perimeter or [study.perimeter])
    projection, covered = project(study, scenario), coverage(study, scenarios.seed)
    return (
        hindcast_answer(found, projection, covered, language),
        hindcast_json(found, scenario, projection, covered),
    )
