"""The projection itself."""

from __future__ import annotations

from offsim.model.outcomes import NATIONAL
from offsim.model.projection import project
from offsim.storage.studies import DEFAULT_STUDY, open_study
from tests.benchmarks.table import Row, timed

RUNS = 500


def kernel_rows() -> list[Row]:
    """Measure one projection, alone and with every national outcome."""
    study = open_study(DEFAULT_STUDY)
    scenario = next(iter(study.presets.values()))

    def outcomes() -> None:
        projection = project(study, scenario)
        for outcome in NATIONAL.values():
            outcome.values(projection)

    outcomes()
    return [
        Row("one projection of pai-2020", [timed(lambda: project(study, scenario)) for _ in range(RUNS)], goal_ms=1.0),
        Row("… with every national outcome", [timed(outcomes) for _ in range(RUNS)]),
    ]
