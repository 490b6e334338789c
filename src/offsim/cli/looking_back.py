"""What ``offsim backcast`` asks of the record."""

from __future__ import annotations

from argparse import Namespace
from typing import Any

from offsim.analysis.backcast import fit
from offsim.language import Language
from offsim.model.projection import project
from offsim.model.scenario_set import ScenarioSet
from offsim.report.questions.backcast import backcast_answer, backcast_json
from offsim.report.tables import Answer


def looked_back(options: Namespace, scenarios: ScenarioSet, language: Language) -> tuple[Answer, dict[str, Any]]:
    """Return what fits the record of the perimeters and the economy asked for, as an answer and as JSON.

    Where none is named, these are the perimeter the study projects, and the economy of its first market.

    Raises:
        Problem: there is no such economy or perimeter, or the record is too short for a fit.
    """
    study, scenario = scenarios.study, scenarios.active_scenario
    economy = study.markets[0].economy if options.economy is None else options.economy
    found = fit(study, economy, options.perimeter or [study.perimeter])
    projection = project(study, scenario)
    return backcast_answer(found, projection, language), backcast_json(found, scenario, projection)
