"""The options ``--workers`` and ``--cluster``: who runs the simulations."""

from __future__ import annotations

import os
from argparse import Namespace

from offsim.cli.options import Option
from offsim.model.numbers import whole_number
from offsim.model.problems import Problem
from offsim.model.text import QT_TRANSLATE_NOOP

WORKERS_NUMBER = QT_TRANSLATE_NOOP("Problem", "--workers takes a whole number from 1 to {most}, not “{found}”.")
BOTH = QT_TRANSLATE_NOOP("Problem", "--workers is for this computer and --cluster for others. Leave one out.")
ALONE = QT_TRANSLATE_NOOP("Problem", "{option} needs --simulations, which says how many are run.")

WORKER_OPTIONS = (
    Option("--workers", "N", QT_TRANSLATE_NOOP("Help", "run them on so many cores of this computer; all if not said")),
    Option(
        "--cluster", "ADDRESS", QT_TRANSLATE_NOOP("Help", "run them on a Dask cluster, by the address of its scheduler")
    ),
)
MOST_WORKERS = 256


def check_workers(options: Namespace) -> int:
    """Return how many workers of this computer are asked for, all if it is not said.

    Raises:
        Problem: it is no such number, or a cluster is asked for as well, or nothing is to be run.
    """
    for option in ("workers", "cluster"):
        if getattr(options, option) is not None and options.simulations is None:
            raise Problem(ALONE, option=f"--{option}")
    if options.workers is None:
        return os.cpu_count() or 1
    if options.cluster is not None:
        raise Problem(BOTH)
    found = whole_number(options.workers)
    if type(found) is not int or not 1 <= found <= MOST_WORKERS:
        raise Problem(WORKERS_NUMBER, most=MOST_WORKERS, found=options.workers)
    return found
