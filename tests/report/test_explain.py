"""Why two scenarios differ, in words and in tables whose written figures add up."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given

from offsim.analysis.explain import Attribution, by_group, by_lever
from offsim.analysis.measures import Measure
from offsim.language import load_language
from offsim.model.scenario import Scenario
from offsim.report.questions.explain import explain_answer, explain_json, explain_sentence, parts_table, rounded_parts
from offsim.report.tables import Answer, Figure, written
from tests.analysis.settings import settings_of_levers
from tests.small_study import small_study

ENGLISH = load_language("en")
STUDY = small_study()
REFERENCE, SLUMP, STEADY = (STUDY.presets[key] for key in ("reference", "slump", "steady"))
OF = Measure("turnover", 2025)


def answer(a: Scenario, b: Scenario, of: Measure = OF) -> Answer:
    return explain_answer(STUDY, (a, b), by_group(STUDY, a, b, of), by_lever(STUDY, a, b, of), ENGLISH)


def made(difference: float, **parts: float) -> str:
    """Return the sentence about a made-up difference between two scenarios that differ."""
    found = Attribution(OF, 10.0, 10.0 + difference, difference, parts)
    return explain_sentence(STUDY, (REFERENCE, SLUMP), found, ENGLISH)


def test_the_second_scenario_ends_above_or_below_the_first() -> None:
    assert made(9.0, growth=11.0, events=-2.0, base=0.0) == (
        "Turnover in 2025: “Slump” is 9.0 bn MAD above “Reference”: +11.0 from Growth, −2.0 from Events."
    )
    assert made(-2.0, events=-2.0).startswith("Turnover in 2025: “Slump” is 2.0 bn MAD below “Reference”: ")


def test_what_cancels_out_is_told() -> None:
    assert made(0.0, growth=3.0, events=-3.0) == (
        "Turnover in 2025: “Slump” equals “Reference”, though they differ: +3.0 from Growth, −3.0 from Events."
    )


def test_many_parts_are_gathered_after_the_largest() -> None:
    told = made(15.0, growth=5.0, events=4.0, base=3.0, place=2.0, productivity=1.0)
    assert told.endswith("+5.0 from Growth, +4.0 from Events, +3.0 from Base year, +3.0 from 2 others.")


def test_where_one_group_brings_all_its_levers_are_told() -> None:
    changed = replace(REFERENCE, key="b", values={"trend.voice": 9.0, "trend.data": 1.0})
    assert "from Growth · trend of voice" in answer(REFERENCE, changed).sentence


def test_equal_scenarios_differ_in_nothing() -> None:
    found = answer(REFERENCE, replace(REFERENCE, key="b"))
    assert (found.sentence, found.tables) == ("The two scenarios assume the same, so nothing differs.", ())


def test_differences_that_do_not_move_the_outcome_are_told() -> None:
    changed = replace(REFERENCE, key="b", values={"m2_per_job": 9.0})
    found = answer(REFERENCE, changed)
    assert found.sentence == "Turnover in 2025: the assumptions that differ have no effect on it."
    assert found.tables == ()


def test_an_outcome_that_is_no_number_is_not_explained() -> None:
    assert made(float("nan"), growth=float("nan")) == "Turnover in 2025: one of the two scenarios has no such number."


@given(settings_of_levers)
def test_what_is_written_in_the_table_adds_up(other: Scenario) -> None:
    for table in answer(REFERENCE, other).tables:
        *parts, total = [float(written(row[1], ENGLISH).replace("−", "-").replace(",", "")) for row in table.rows]
        assert sum(parts) == pytest.approx(total, abs=1e-6 * max(1.0, *map(abs, parts)))


def test_the_table_keeps_every_digit_beside_what_it_writes() -> None:
    found = by_lever(STUDY, REFERENCE, STEADY, OF)
    rows = parts_table(STUDY, "", found, ENGLISH).rows
    values = [cell.value for row in rows if isinstance(cell := row[1], Figure)]
    assert sorted(values[:-1]) == sorted(value for value in found.contributions.values() if value)
    assert values[-1] == found.difference


def test_parts_on_the_other_side_of_a_digit_are_rounded_each_by_itself() -> None:
    assert rounded_parts({"a": 1.0, "b": 0.0}, 0.9, 0) == {"a": 1.0}
    assert rounded_parts({"a": 2.0}, 0.2, 0) == {"a": 2.0}


def test_the_json_lists_every_lever() -> None:
    found = by_lever(STUDY, REFERENCE, SLUMP, OF)
    content = explain_json(found)
    assert content["contributions"] == [{"lever": key, "value": part} for key, part in found.contributions.items()]
