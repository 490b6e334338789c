"""Seeking with a lever that changes by year: its whole path moves, and every year of it is judged."""

from dataclasses import replace

import pytest

from offsim.analysis.plausibility import implausible_levers
from offsim.analysis.seek import seek
from offsim.language import load_language
from offsim.model.projection import project
from offsim.report.questions.seek import seek_json, solution_words, solutions_table
from tests.small_study import small_study

STUDY = small_study()
CLIMBING = replace(STUDY.presets["reference"], paths={"trend.voice": ((2022, 10.0),)})
TARGET = ["turnover_2025"]


def test_a_solution_tells_its_path_and_is_plausible_only_where_every_year_is() -> None:
    found = seek(STUDY, CLIMBING, TARGET)["trend.voice"]
    assert found.value is not None
    first, later = found.path.values()
    assert first == found.value
    assert later - first == pytest.approx(10.0)
    low, high = STUDY.levers["trend.voice"].plausible
    assert low <= high < later
    assert not found.plausible
    reached = replace(CLIMBING, values={"trend.voice": found.value})
    assert project(STUDY, reached).turnover[:, -1].sum() == pytest.approx(16.0, abs=1e-6)


def test_words_table_and_json_say_that_it_is_a_path() -> None:
    solutions, language = seek(STUDY, CLIMBING, TARGET), load_language("en")
    words = solution_words(STUDY, solutions["trend.voice"], TARGET, language)
    assert "2021: " in words
    assert "2022: " in words
    assert "outside the plausible range" in words
    rows = {str(row[0]) for row in solutions_table(STUDY, CLIMBING, solutions, language).rows}
    assert "Growth · trend of voice (first year; the path moves as a whole)" in rows
    by_lever = {row["lever"]: row for row in seek_json(TARGET, solutions)["levers"]}
    assert list(by_lever["trend.voice"]["path"]) == [2021, 2022]
    assert "path" not in by_lever["trend.data"]


def test_a_path_is_warned_of_on_either_side_of_the_plausible_range() -> None:
    wild = replace(CLIMBING, values={"trend.voice": 5.0}, paths={"trend.voice": ((2022, 50.0), (2024, -120.0))})
    found = [it for it in implausible_levers(wild, project(STUDY, wild)) if it.lever.key == "trend.voice"]
    assert [(it.value, it.year) for it in found] == [(55.0, 2022), (-115.0, 2024)]
