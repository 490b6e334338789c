"""The command ``offsim seek``: in words, as JSON, on a sheet, and what it refuses."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook

from offsim.storage.studies import open_study
from tests.cli.conftest import Said


def test_every_value_it_gives_meets_the_target_when_it_is_set(
    said: Said, answered: Callable[..., dict[str, Any]]
) -> None:
    status, out, err = said("seek", "--target", "turnover_2020", "--json", "-")
    assert (status, err) == (0, "")
    answer = json.loads(out)
    assert answer["target"] == "turnover_2020"
    there = {row["lever"]: row["value"] for row in answer["levers"] if row["value"] is not None}
    assert there
    for lever, value in there.items():
        run = answered("--set", f"{lever}={value!r}")
        target = next(target for target in run["targets"] if target["key"] == "turnover_2020")
        assert target["gap"] == pytest.approx(0, abs=1e-6)


def test_without_a_name_it_asks_for_what_is_still_ahead(said: Said) -> None:
    _, out, _ = said("seek", "--json", "-")
    answer = json.loads(out)
    assert answer["target"] == ["turnover_2020", "added_jobs_2020"]  # 2015 is over, and so is what it came to
    assert any(row["value"] is not None for row in answer["levers"])
    _, out, _ = said("seek", "--study", "digital-2030", "--json", "-")
    assert json.loads(out)["target"] == ["turnover_2026", "turnover_2030", "jobs_2030"]


def test_one_lever_can_be_asked_for(said: Said) -> None:
    _, out, _ = said("seek", "--target", "turnover_2020", "--lever", "trend.france", "--json", "-")
    (row,) = json.loads(out)["levers"]
    assert row["lever"] == "trend.france"
    low, high = open_study("pai-2020").levers["trend.france"].plausible
    assert row["plausible"] is (low <= row["value"] <= high)


def test_it_starts_from_the_settings_given(said: Said) -> None:
    _, out, _ = said("seek", "--target", "turnover_2020", "--set", "trend.france=12", "--json", "-")
    _, other, _ = said("seek", "--target", "turnover_2020", "--json", "-")
    assert json.loads(out) != json.loads(other)


def test_levers_share_the_effort(said: Said) -> None:
    _, out, _ = said("seek", "--target", "turnover_2020", "--share", "growth", "--json", "-")
    effort = json.loads(out)["effort"]
    assert effort["met"] is True
    assert set(effort["levers"]) == {"trend.france", "trend.rest_of_europe", "trend.rest_of_world", "trend.common"}
    assert 0 < effort["part"] < 1


def test_it_can_be_asked_with_a_chance(said: Said) -> None:
    words = ("seek", "--target", "turnover_2020", "--lever", "trend.france", "--json", "-")
    (line,), (likely,) = (json.loads(said(*words, *more)[1])["levers"] for more in ((), ("--chance", "80")))
    assert likely["value"] > line["value"]


def test_it_answers_in_words_and_on_a_sheet(said: Said, tmp_path: Path) -> None:
    status, out, _ = said("seek", "--target", "turnover_2020")
    assert status == 0
    assert out.startswith("16 bn MAD in 2020: shortfall of 5.57 bn MAD.")
    file = tmp_path / "seek.xlsx"
    assert said("seek", "--xlsx", file)[0] == 0
    assert "Goal seek" in load_workbook(file).sheetnames


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (("--target", "turnover"), "There is no target “turnover” in this study. Available: turnover_2020"),
        (("--lever", "trend"), "There is no lever “trend” in this study."),
        (("--target", "turnover_2020", "--chance", "0"), "--chance takes per cent above 0 and below 100"),
        (("--target", "turnover_2020", "--chance", "many"), "--chance takes per cent above 0 and below 100"),
        (("--chance", "80"), "--chance takes one target at a time"),
        (("--share", "grow"), "There is no lever “grow” in this study."),
        (("--charts", "x"), "“offsim seek” has no option “--charts”."),
        (("turnover_2020",), "“turnover_2020” is one word too many."),
    ],
)
def test_bad_input_gets_one_sentence(said: Said, words: tuple[str, ...], sentence: str) -> None:
    status, out, err = said("seek", *words)
    assert (status, out) == (2, "")
    assert err.startswith(sentence)
    assert err.count("\n") == 1
