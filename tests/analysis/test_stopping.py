"""Whatever takes long on the largest study is done in small parts, and stops before the next of them."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from functools import partial

import pytest

from offsim.analysis.effort import share
from offsim.analysis.explain import by_group, by_lever, explained, within_group
from offsim.analysis.frontier import border, chances, frontier, line_where_met
from offsim.analysis.measures import Measure
from offsim.analysis.rank import sobol_indices, tornado
from offsim.analysis.seek import seek
from offsim.analysis.seek_probability import seek_probability
from offsim.ensemble.ensemble import ensemble
from offsim.ensemble.slices import members_at_once
from offsim.ensemble.sobol_sequence import SLICE
from offsim.ensemble.workers import Cancelled, Workers
from tests.large_study import MARKETS, large_study
from tests.worked import noted_work

Stop = Callable[[], bool]

STUDY = large_study()
REFERENCE = STUDY.presets["reference"]
OF, TARGET, PAIR = Measure("turnover", STUDY.last_year), "turnover_2025", ("trend.m0", "sensitivity.north")
MAP = frontier(STUDY, REFERENCE, *PAIR, OF, 2)
OTHER = replace(
    REFERENCE,
    values={key: min(lever.default.value + lever.step, lever.high) for key, lever in STUDY.levers.items()},
)
BETWEEN = (STUDY, REFERENCE, OTHER, OF)
AFTER = 2
"""How often a job is told to go on before it is told to stop."""


def by_threads(stop: Stop) -> None:
    with ThreadPoolExecutor(1) as workers:
        ensemble(STUDY, REFERENCE, 4 * SLICE, 1, executor=workers, stop=stop)


LONG: dict[str, Callable[[Stop], object]] = {
    "seek": lambda stop: seek(STUDY, REFERENCE, [TARGET], stop=stop),
    "seek a probability": lambda stop: seek_probability(STUDY, REFERENCE, TARGET, 0.8, SLICE, 1, stop=stop),
    "share": lambda stop: share(STUDY, REFERENCE, [TARGET], [f"trend.{key}" for key in MARKETS], stop=stop),
    "frontier": lambda stop: frontier(STUDY, REFERENCE, *PAIR, OF, workers=Workers(stop=stop)),
    "border": lambda stop: border(STUDY, REFERENCE, *PAIR, TARGET, workers=Workers(stop=stop)),
    "line": lambda stop: line_where_met(STUDY, REFERENCE, MAP, TARGET, Workers(stop=stop)),
    "chances": lambda stop: chances(STUDY, REFERENCE, *PAIR, TARGET, SLICE, 1, stop=stop),
    "tornado": lambda stop: tornado(STUDY, REFERENCE, OF, stop=stop),
    "indices": lambda stop: sobol_indices(STUDY, REFERENCE, OF, 1, SLICE, stop=stop),
    "by group": lambda stop: by_group(*BETWEEN, stop=stop),
    "by lever": lambda stop: by_lever(*BETWEEN, stop=stop),
    "within a group": lambda stop: within_group(*BETWEEN, "growth", stop=stop),
    "explained": lambda stop: explained(*BETWEEN, "growth", stop=stop),
    "ensemble": lambda stop: ensemble(STUDY, REFERENCE, 4 * SLICE, 1, stop=stop),
    "ensemble by a thread": by_threads,
}


@pytest.mark.parametrize("name", LONG)
def test_a_long_job_stops_before_the_next_part(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    done, asked = noted_work(monkeypatch), list[int]()

    def stop() -> bool:
        asked.append(len(done))
        return len(asked) > AFTER

    with pytest.raises(Cancelled):
        LONG[name](stop)
    assert len(done) <= asked[AFTER] + 2, "at most what both scenarios are, after it was told to stop"
    assert max(work.members for work in done) <= members_at_once(STUDY) < SLICE
    assert sum(work.members for work in done) <= (AFTER + 1) * members_at_once(STUDY)


@pytest.mark.parametrize("attribute", [by_group, by_lever, partial(within_group, group="growth")])
def test_the_levers_of_the_largest_study_are_shared_out_in_some_ten_thousand_projections(
    attribute: Callable[..., object], monkeypatch: pytest.MonkeyPatch
) -> None:
    done = noted_work(monkeypatch)
    attribute(*BETWEEN)
    assert sum(work.members for work in done) < 50_000
