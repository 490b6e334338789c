"""The command ``offsim rank``: what is uncertain, by how much it moves an outcome."""

from __future__ import annotations

import os
from argparse import Namespace
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from typing import Any

from offsim.analysis.measures import measure_in
from offsim.analysis.rank import DEFAULT_DRAWS, checked_draws, sobol_indices, tornado
from offsim.cli.questions.measure import read_measure
from offsim.language import Language
from offsim.model.numbers import whole_number
from offsim.model.projection import project
from offsim.model.scenario_set import ScenarioSet
from offsim.model.seed import checked_seed
from offsim.report.questions.rank import drawn_words, rank_answer, rank_json
from offsim.report.tables import Answer


def ask(options: Namespace, scenarios: ScenarioSet, language: Language) -> tuple[Answer, dict[str, Any]]:
    """Return the answer and its JSON; a Problem says what there is no such of."""
    study, scenario = scenarios.study, scenarios.active_scenario
    of = read_measure(options, study)
    seed = scenarios.seed if options.seed is None else checked_seed(whole_number(options.seed))
    draws = DEFAULT_DRAWS if options.draws is None else checked_draws(whole_number(options.draws))
    bars = tornado(study, scenario, of)
    with ThreadPoolExecutor(os.cpu_count()) as workers:
        indices = sobol_indices(study, scenario, of, seed, draws, workers)
    centre = measure_in(project(study, scenario), of)
    ranked = rank_answer(study, bars, indices, language, centre)
    return replace(ranked, basis=drawn_words(indices, seed, language)), rank_json(bars, indices, seed)
