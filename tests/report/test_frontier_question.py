"""Where the frontier is, in words, tables and JSON."""

from __future__ import annotations

import json
import math
from dataclasses import replace

import numpy as np

from offsim.analysis.frontier import border, chances, frontier
from offsim.analysis.measures import Measure
from offsim.analysis.seek import seek
from offsim.language import load_language
from offsim.model.scenario import Scenario
from offsim.report.labels import decimals_of
from offsim.report.needed import needed_value
from offsim.report.questions.frontier import (
    axis_name,
    border_sentence,
    chance_answer,
    chance_json,
    frontier_answer,
    frontier_json,
)
from offsim.report.tables import Answer, Figure
from offsim.storage.studies import open_study

STUDY = open_study("pai-2020")
REFERENCE = STUDY.presets["reference"]
TARGET = STUDY.targets["turnover_2020"]
TURNOVER = Measure("turnover", 2020)
EN = load_language("en")
ONE, OTHER = "trend.france", "sensitivity.france"
START, DEPTH = "recession.france.start", "recession.france.depth"


def told(one: str, other: str, scenario: Scenario = REFERENCE, value: float | None = None) -> str:
    """Return the sentence, with the target's value changed where one is given."""
    target = TARGET if value is None else replace(TARGET, value=replace(TARGET.value, value=value))
    study = replace(STUDY, targets={**STUDY.targets, TARGET.key: target})
    return border_sentence(study, scenario, frontier(study, scenario, one, other, TURNOVER), target, EN)


def answered(one: str, other: str, points: int = 101) -> Answer:
    found = frontier(STUDY, REFERENCE, one, other, TURNOVER, points)
    return frontier_answer(STUDY, REFERENCE, found, border(STUDY, REFERENCE, one, other, TARGET.key), TARGET, EN)


def test_the_sentence_tells_what_one_lever_has_to_be_with_the_other_as_it_is() -> None:
    needed = needed_value(STUDY.levers[ONE], seek(STUDY, REFERENCE, [TARGET.key], [ONE])[ONE])
    assert told(ONE, OTHER) == (
        "Threshold for “16 bn MAD in 2020”: with “French market · Sensitivity to French growth” at 1.3 pp per pp, "
        f"“Growth · France” must be at least {EN.number(needed, 2)} %/yr."
    )


def test_where_less_is_better_it_says_at_most() -> None:
    grown = replace(REFERENCE, values={ONE: 14.0})
    assert "Recession start” at 2017, “French market · Recession depth” may be " in told(START, DEPTH, grown)
    assert told(START, DEPTH, grown).endswith(" pp/yr at most.")


def test_the_second_lever_is_told_of_where_the_first_cannot_do_it() -> None:
    assert "Offices per job” at 8.33 m², “Growth · France” must be at least" in told("m2_per_job", ONE)


def test_a_target_met_everywhere_or_nowhere_is_said_to_be() -> None:
    assert told("m2_per_job", "occupancy_limit").startswith("“16 bn MAD in 2020” is met for no values of “Site")
    assert told("m2_per_job", "occupancy_limit", value=1.0).startswith(
        "“16 bn MAD in 2020” is met for all values of “Site"
    )


def test_a_line_that_neither_lever_alone_reaches_is_said_to_be_there() -> None:
    low = replace(REFERENCE, values={ONE: -20.0, "trend.rest_of_europe": -20.0})
    assert "reaches the threshold on its own" in told(ONE, "trend.rest_of_europe", low, value=60.0)


def test_the_table_has_the_line_value_by_value() -> None:
    (table,) = answered(ONE, OTHER).tables
    assert table.head == ("Growth · France, %/yr", "French market · Sensitivity to French growth, pp per pp")
    assert 2 <= len(table.rows) <= 21
    for one, other in table.rows:
        assert isinstance(one, Figure)
        assert isinstance(other, Figure)
        assert math.isfinite(other.value)
        assert other.decimals == decimals_of(STUDY.levers[OTHER])
        digit = 10.0**-other.decimals
        reached = [reaches(one.value, other.value + step) for step in (0.0, digit, -digit)]
        assert reached[0]
        assert not all(reached)  # a last digit less, on the side where that is less, would miss it


def reaches(one: float, other: float) -> bool:
    there = replace(REFERENCE, values={ONE: one, OTHER: other})
    found = frontier(STUDY, there, "m2_per_job", "occupancy_limit", TURNOVER, 2).values
    return bool((found >= TARGET.value.value).all())


def test_there_is_no_row_where_there_is_no_line() -> None:
    assert answered("m2_per_job", "occupancy_limit").tables[0].rows == ()


def test_years_stand_without_separators_and_without_a_unit() -> None:
    assert axis_name(STUDY, START, EN) == "French market · Recession start"
    found = frontier(STUDY, REFERENCE, START, ONE, TURNOVER, 3)
    (table,) = frontier_answer(STUDY, REFERENCE, found, None, None, EN).tables
    assert table.head[1] == "2014"


def test_without_a_target_the_answer_is_how_far_the_outcome_goes() -> None:
    found = frontier(STUDY, REFERENCE, ONE, OTHER, TURNOVER, 11)
    answer = frontier_answer(STUDY, REFERENCE, found, None, None, EN)
    least, most = (EN.number(value, 2) for value in (found.values.min(), found.values.max()))
    assert answer.sentence.startswith(f"Turnover in 2020: from {least} to {most} bn MAD over all values of “Growth")
    assert [len(row) for row in answer.tables[0].rows] == [len(answer.tables[0].head)] * 9


def test_levers_that_move_nothing_are_said_to_move_nothing() -> None:
    found = frontier(STUDY, REFERENCE, "m2_per_job", "occupancy_limit", TURNOVER, 3)
    assert frontier_answer(STUDY, REFERENCE, found, None, None, EN).sentence == (
        "Turnover in 2020 is 10.43 bn MAD for all values of “Site · Offices per job” and “Site · Occupancy limit”."
    )


def test_the_json_is_the_map_and_the_line() -> None:
    found = frontier(STUDY, REFERENCE, ONE, OTHER, TURNOVER, 11)
    line = border(STUDY, REFERENCE, ONE, OTHER, TARGET.key, 11)
    content = json.loads(json.dumps(frontier_json(found, line, TARGET), allow_nan=False))
    assert list(content) == ["one", "other", "outcome", "year", "across", "up", "values", "target", "border"]
    assert content["values"] == found.values.tolist()
    assert [len(values) for values in content["border"]] == np.isfinite(line).sum(axis=1).tolist()
    assert "border" not in frontier_json(found, None, None)


def test_what_does_not_exist_is_null_in_the_json() -> None:
    found = frontier(STUDY, REFERENCE, ONE, OTHER, TURNOVER, 2)
    holed = replace(found, values=np.array([[1.0, np.nan], [np.inf, 2.0]]))
    assert frontier_json(holed, None, None)["values"] == [[1.0, None], [None, 2.0]]


def test_chances_are_per_cent_for_people_and_parts_for_programs() -> None:
    found = chances(STUDY, REFERENCE, ONE, OTHER, TARGET.key, 64, 1, 3)
    answer = chance_answer(STUDY, found, TARGET, EN)
    assert "“16 bn MAD in 2020”: from below 5\u00a0% to above 95\u00a0% over all" in answer.sentence
    assert answer.tables[0].title == "Probability of “16 bn MAD in 2020”, %"
    assert found.values[0, -1] == 1.0
    assert answer.tables[0].rows[-1][-1] == "above 95\u00a0%"
    told = chance_answer(STUDY, replace(found, values=np.full((3, 3), 0.5)), TARGET, EN)
    assert {cell for row in told.tables[0].rows for cell in row[1:]} == {Figure(50.0, 1)}
    content = chance_json(found, TARGET, 64, 1)
    assert (content["probability"], content["simulations"], content["seed"]) == (found.values.tolist(), 64, 1)
    flat = replace(found, values=np.full((3, 3), 0.25))
    assert chance_answer(STUDY, flat, TARGET, EN).sentence.startswith(
        "Probability of “16 bn MAD in 2020”: 25.0\u00a0% for all"
    )
