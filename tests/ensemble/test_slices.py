"""Members are worked out in parts that suit the study, which never shows in a digit."""

from __future__ import annotations

import numpy as np
import pytest

from offsim.analysis.measures import Measure, measured
from offsim.ensemble import slices
from offsim.ensemble.ensemble import ensemble
from offsim.ensemble.sampling import drawn
from offsim.ensemble.slices import in_slices, is_large, members_at_once
from offsim.ensemble.sobol_sequence import SLICE
from offsim.model.inputs import inputs_of
from offsim.storage.studies import open_study
from tests.ensemble.test_ensemble_digits import same
from tests.large_study import large_study
from tests.uncertain_study import uncertain_study

STUDY = uncertain_study()
REFERENCE = STUDY.presets["reference"]


@pytest.mark.parametrize("name", ["pai-2020", "digital-2030"])
def test_the_studies_that_ship_are_drawn_slice_by_slice_at_every_step(name: str) -> None:
    assert not is_large(open_study(name))
    assert members_at_once(open_study(name)) == SLICE


def test_the_largest_study_is_large() -> None:
    assert is_large(large_study())
    assert 64 <= members_at_once(large_study()) < SLICE


def test_parts_follow_one_another_and_hold_every_member(monkeypatch: pytest.MonkeyPatch) -> None:
    draw = drawn(STUDY, REFERENCE, 1, 0)
    monkeypatch.setattr(slices, "CELLS_AT_ONCE", 18 * 1024)
    parts = list(in_slices(STUDY, draw.inputs, draw.luck))
    assert [(part.start, part.stop) for part, _, _ in parts] == [(at, at + 1024) for at in range(0, SLICE, 1024)]
    assert all(inputs.members == luck.members == 1024 for _, inputs, luck in parts)


def test_one_projection_is_one_part() -> None:
    ((part, inputs, _),) = in_slices(STUDY, inputs_of(STUDY, REFERENCE))
    assert (part, inputs.members) == (slice(0, 0), 0)


@pytest.mark.parametrize("members", [5, SLICE, SLICE + 5])
def test_parts_of_any_size_give_the_same_digits(members: int, monkeypatch: pytest.MonkeyPatch) -> None:
    draw, of = drawn(STUDY, REFERENCE, 1, 0), Measure("jobs", STUDY.last_year)
    whole = ensemble(STUDY, REFERENCE, members, 1), measured(STUDY, draw.inputs, of, draw.luck)
    monkeypatch.setattr(slices, "CELLS_AT_ONCE", 18 * 64)
    assert same(ensemble(STUDY, REFERENCE, members, 1), whole[0])
    assert np.array_equal(measured(STUDY, draw.inputs, of, draw.luck), whole[1])
