"""The options ``--simulations`` and ``--seed``: ensembles of the scenarios that are asked about."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterable
from typing import TYPE_CHECKING

from offsim.cli.options import Option
from offsim.cli.workers import WORKER_OPTIONS, check_workers
from offsim.ensemble.members import checked_members
from offsim.model.numbers import whole_number
from offsim.model.problems import Problem
from offsim.model.scenario import Scenario
from offsim.model.seed import checked_seed
from offsim.model.study import Study
from offsim.model.text import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from offsim.ensemble.ensemble import Ensemble

SEED_ALONE = QT_TRANSLATE_NOOP("Problem", "--seed needs --simulations, which says how many are run.")

MEMBER_OPTIONS = (
    Option("--simulations", "N", QT_TRANSLATE_NOOP("Help", "run as many simulations over what is uncertain")),
    Option("--seed", "S", QT_TRANSLATE_NOOP("Help", "which random draws; the same seed gives the same numbers")),
    *WORKER_OPTIONS,
)


def run_members(options: Namespace, study: Study, wanted: Iterable[Scenario], seed: int) -> dict[str, Ensemble]:
    """Return by scenario the ensembles asked for, none where none were; ``seed`` is taken where no other is asked for.

    Raises:
        Problem: the number of members, of workers or the seed makes no sense, there is too little memory, or the
            cluster cannot be used.
    """
    check_workers(options)
    if options.simulations is None:
        if options.seed is not None:
            raise Problem(SEED_ALONE)
        return {}
    from offsim.cli.hired_workers import hired_workers  # noqa: PLC0415  (only where members are drawn)
    from offsim.ensemble.ensemble import ensemble  # noqa: PLC0415  (only where members are drawn)
    from offsim.model.outcomes import fan_of  # noqa: PLC0415  (only where members are drawn)

    count = checked_members(whole_number(options.simulations))
    chosen = seed if options.seed is None else checked_seed(whole_number(options.seed))
    with hired_workers(options, count) as by:
        return {
            scenario.key: ensemble(
                study, scenario, count, chosen, by.chunk, by.executor, waiting=by.waiting, outcomes=fan_of(study)
            )
            for scenario in wanted
        }
