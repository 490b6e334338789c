"""The options ``--simulations`` and ``--seed``: an ensemble of the scenario that is run."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from offsim.ensemble.members import checked_members
from offsim.model.numbers import whole_number
from offsim.model.problems import Problem
from offsim.model.scenario_set import ScenarioSet
from offsim.model.seed import checked_seed
from offsim.model.text import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from offsim.ensemble.ensemble import Ensemble

SEED_ALONE = QT_TRANSLATE_NOOP("Problem", "--seed needs --simulations, which says how many are run.")


def run_members(scenarios: ScenarioSet, members: str | None, seed: str | None) -> Ensemble | None:
    """Return the ensemble asked for, run on every core; None where none was.

    Raises:
        Problem: the number of members or the seed makes no sense, or there is too little memory.
    """
    if members is None:
        if seed is not None:
            raise Problem(SEED_ALONE)
        return None
    from concurrent.futures import ThreadPoolExecutor  # noqa: PLC0415  (only where members are drawn)

    from offsim.ensemble.ensemble import ensemble  # noqa: PLC0415  (only where members are drawn)
    from offsim.model.outcomes import fan_of  # noqa: PLC0415  (only where members are drawn)

    count = checked_members(whole_number(members))
    chosen = scenarios.seed if seed is None else checked_seed(whole_number(seed))
    with ThreadPoolExecutor(os.cpu_count()) as workers:
        study, scenario = scenarios.study, scenarios.active_scenario
        return ensemble(study, scenario, count, chosen, executor=workers, outcomes=fan_of(study))
