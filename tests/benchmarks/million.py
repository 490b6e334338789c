"""A process of its own that draws ensembles on every core and says what it took: milliseconds and peak megabytes."""

from __future__ import annotations

import json
import os
import resource
import sys
from concurrent.futures import ThreadPoolExecutor

from offsim.ensemble.ensemble import ensemble
from offsim.ensemble.sampling import prepare
from offsim.storage.studies import DEFAULT_STUDY, open_study
from tests.benchmarks.table import timed


def main() -> None:
    """Draw as many members as each argument says, one ensemble after the other."""
    study = open_study(DEFAULT_STUDY)
    scenario = next(iter(study.presets.values()))
    prepare(study, 1)
    with ThreadPoolExecutor(os.cpu_count()) as workers:
        times = [timed(lambda: ensemble(study, scenario, int(size), executor=workers)) for size in sys.argv[1:]]  # noqa: B023
    print(json.dumps({"times": times, "peak": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1000}))


if __name__ == "__main__":
    main()
