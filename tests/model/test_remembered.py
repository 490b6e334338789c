"""What comes of draws that stay the same from step to step is remembered, and never taken for what it is not."""

from collections.abc import Callable
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from offsim.ensemble.sampling import Draw, drawn
from offsim.model.arrays import Array
from offsim.model.inputs import NO_LUCK, Inputs, Luck, inputs_of
from offsim.model.projection import project_again, project_members
from offsim.model.remembered import remembered
from offsim.model.scenario_set import scenario
from offsim.model.study import Study
from offsim.storage.studies import open_study
from tests.recorded_study import recorded_study
from tests.worked import noted_work

STUDY, RECORDED = open_study("pai-2020"), recorded_study()


def kept(*values: float) -> Array:
    array = np.array(values)
    array.flags.writeable = False
    return array


def counted() -> tuple[list[object], Callable[[Array, float], Array]]:
    asked: list[object] = []

    @remembered(lambda one, factor: (one, factor))
    def times(one: Array, factor: float) -> Array:
        asked.append(one)
        return one * factor

    return asked, times


def test_the_same_draws_are_worked_out_once() -> None:
    asked, times = counted()
    draws = kept(1.0, 2.0)
    assert times(draws, 2.0) is times(draws, 1.0 + 1.0)
    assert len(asked) == 1


@pytest.mark.parametrize(("draws", "factor"), [(kept(1.0, 2.0), 2.0), (kept(3.0, 4.0), 2.0), (kept(1.0, 2.0), 3.0)])
def test_others_are_worked_out_anew(draws: Array, factor: float) -> None:
    asked, times = counted()
    times(kept(1.0, 2.0), 2.0)
    assert times(draws, factor).tolist() == (draws * factor).tolist()
    assert len(asked) == 2


def test_what_somebody_may_change_is_not_remembered() -> None:
    _, times = counted()
    draws = np.array([1.0, 2.0])
    assert times(draws, 2.0).tolist() == [2.0, 4.0]
    draws[0] = 5.0
    assert times(draws, 2.0).tolist() == [10.0, 4.0]


def test_nobody_can_change_what_is_remembered() -> None:
    _, times = counted()
    with pytest.raises(ValueError, match="read-only"):
        times(kept(1.0), 2.0)[0] = 7.0


ALONE, MEMBERS = kept(1.0), kept(1.0, 2.0, 3.0)


@pytest.mark.parametrize("study", [STUDY, RECORDED], ids=["as shipped", "held to its record"])
@settings(max_examples=15)
@given(steps=st.lists(st.tuples(st.sampled_from([*STUDY.levers]), st.floats(0.0, 1.0)), min_size=1, max_size=6))
def test_along_a_drag_line_and_members_are_what_they_are_without_memory(
    study: Study, steps: list[tuple[str, float]]
) -> None:
    chosen: dict[str, float] = {}
    for key, part in steps:
        if lever := study.levers.get(key):
            chosen[key] = round(lever.low + part * (lever.high - lever.low), 0 if lever.whole else 6)
        assumed = scenario(study, settings=chosen)
        for draw in (drawn(study, assumed, 1, 0), Draw(inputs_of(study, assumed), NO_LUCK)):
            plain = project_members(study, *_writable(draw))
            for project in (project_members, project_again):
                found = project(study, draw.inputs, draw.luck)
                for outcome in ("turnover", "jobs", "national_turnover", "national_jobs"):
                    assert np.array_equal(getattr(found, outcome), getattr(plain, outcome))


@pytest.mark.parametrize(
    ("moved", "markets"), [("sensitivity.france", 1), ("trend.common", 3), ("site.casanearshore.change", 0)]
)
def test_a_lever_step_works_out_the_markets_it_moves_alone(
    moved: str, markets: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    lever = STUDY.levers[moved]
    for value in (lever.default.value, lever.default.value + lever.step):
        draw = drawn(STUDY, scenario(STUDY, settings={moved: value}), 1, 0)
        done = noted_work(monkeypatch)
        project_again(STUDY, draw.inputs, draw.luck)
    assert len(done) == markets


def test_one_projection_and_many_members_are_remembered_side_by_side() -> None:
    asked, times = counted()
    for _ in range(3):
        times(ALONE, 2.0)
        times(MEMBERS, 2.0)
    assert len(asked) == 2


def _writable(draw: Draw) -> tuple[Inputs, Luck]:
    values = {key: np.array(value) if np.ndim(value) else value for key, value in draw.inputs.values.items()}
    return replace(draw.inputs, values=values), Luck(draw.luck.noise.copy(), draw.luck.shock.copy())
