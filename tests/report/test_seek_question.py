"""What it takes, in words, tables and JSON."""

from __future__ import annotations

from dataclasses import replace

import pytest

from offsim.analysis.effort import share
from offsim.analysis.seek import Solution, seek, sought
from offsim.analysis.target_status import target_status, target_statuses
from offsim.language import load_language
from offsim.model.projection import project
from offsim.model.study import Study
from offsim.report.needed import needed_decimals, needed_value
from offsim.report.questions.seek import (
    effort_sentence,
    gaps_sentence,
    seek_answer,
    seek_json,
    solution_words,
    solutions_sentence,
    solutions_table,
)
from offsim.report.tables import Figure
from offsim.storage.studies import open_study

STUDY = open_study("pai-2020")
REFERENCE = STUDY.presets["reference"]
TARGET = ("turnover_2020",)
EN = load_language("en")
LINE = project(STUDY, REFERENCE)
SOLUTIONS = seek(STUDY, REFERENCE, TARGET)


def with_goal(value: float) -> Study:
    """Return the study with another goal for its first target."""
    target = STUDY.targets["turnover_2020"]
    other = replace(target, value=replace(target.value, value=value))
    return replace(STUDY, targets={**STUDY.targets, "turnover_2020": other}, digest=f"{STUDY.digest} {value}")


def solution(lever: str, value: float | None, *, plausible: bool = True, toward: int = 0) -> Solution:
    return Solution(lever, value, plausible, toward, "turnover_2020")


def test_the_answer_says_how_far_it_is_and_what_would_do() -> None:
    answer = seek_answer(REFERENCE, project(STUDY, REFERENCE), TARGET, SOLUTIONS, EN)
    assert answer.sentence.startswith("16 bn MAD in 2020: shortfall of 5.57 bn MAD. No lever is sufficient on its own")
    assert "Growth · France at 13.48 %/yr" in answer.sentence
    nearer = with_goal(14.0)
    found = seek(nearer, REFERENCE, TARGET)
    assert found["trend.france"].plausible
    told = seek_answer(REFERENCE, project(nearer, REFERENCE), TARGET, found, EN).sentence
    assert "Each of these levers is sufficient on its own" in told


def test_a_target_that_is_met_already_is_said_to_be() -> None:
    more = replace(REFERENCE, values={"trend.france": 20.0})
    told = gaps_sentence(project(STUDY, more), TARGET, EN)
    assert told.startswith("16 bn MAD in 2020: already met, with a margin of ")
    assert told.endswith(" bn MAD; the marks show the threshold.")


def test_nothing_is_said_to_be_sufficient_where_nothing_has_to_change() -> None:
    """With a chance the line says nothing, and with several targets all of them count."""
    near, both = with_goal(9.0), ("turnover_2020", "turnover_2015")
    line, found = project(near, REFERENCE), seek(near, REFERENCE, TARGET)
    assert any(solution.plausible for solution in found.values())
    assert seek_answer(REFERENCE, line, TARGET, found, EN).sentence == gaps_sentence(line, TARGET, EN)
    assert "sufficient on" in solutions_sentence(line, TARGET, found, EN, 0.8)
    assert not target_status(line, near.targets["turnover_2015"]).reached
    assert solutions_sentence(line, both, seek(near, REFERENCE, both), EN)


def test_levers_out_of_their_plausible_range_are_said_to_be() -> None:
    found = {"trend.france": solution("trend.france", 40.0, plausible=False)}
    assert solutions_sentence(LINE, TARGET, found, EN) == (
        "No lever is sufficient on its own within its plausible range; outside it: Growth · France at 40 %/yr."
    )
    assert (
        solutions_sentence(LINE, TARGET, {}, EN) == "No lever on its own, within its bounds, meets the target exactly."
    )
    assert solutions_sentence(LINE, TARGET, found, EN, 0.8).startswith("Probability asked for: 80")


def test_many_levers_are_counted_rather_than_listed() -> None:
    several = {key: solution(key, 1.0) for key in list(STUDY.levers)[:5]}
    assert solutions_sentence(LINE, TARGET, several, EN).endswith("and 2 more.")


def test_the_table_leaves_out_what_does_not_move_the_target() -> None:
    shown = solutions_table(STUDY, REFERENCE, SOLUTIONS, EN)
    assert len(shown.rows) == sum(found.value is not None or found.toward != 0 for found in SOLUTIONS.values())
    france = shown.rows[0]
    assert france[0] == "Growth · France"
    assert france[3] == Figure(13.48, 2)
    assert not any(str(row[0]).startswith("Site") for row in shown.rows)


def test_levers_that_share_tell_how_far_they_go_or_how_near_they_get() -> None:
    growth = [key for key in STUDY.levers if key.startswith("trend.")]
    assert "meets the target: Growth · France at" in effort_sentence(STUDY, share(STUDY, REFERENCE, TARGET, growth), EN)
    short = effort_sentence(STUDY, share(STUDY, REFERENCE, TARGET, ["growth.france"]), EN)
    assert "is not sufficient within their plausible ranges" in short
    assert short.endswith(" bn MAD.")


@pytest.mark.parametrize(
    ("found", "words"),
    [
        (solution("trend.france", 13.5), "13.5 %/yr meets the target: 16 bn MAD in 2020."),
        (
            solution("trend.france", 30.0, plausible=False),
            "30 %/yr, outside the plausible range, meets the target: 16 bn MAD in 2020.",
        ),
        (
            solution("sensitivity.france", None, toward=-1),
            "No value from 0 to 5 pp per pp meets the target exactly: 16 bn MAD in 2020.",
        ),
        (solution("m2_per_job", None), "No effect on the target: 16 bn MAD in 2020."),
    ],
)
def test_a_mark_has_its_meaning_in_words(found: Solution, words: str) -> None:
    assert solution_words(STUDY, found, TARGET, EN) == words


def test_the_json_has_the_form_that_scripts_count_on() -> None:
    content = seek_json(TARGET, SOLUTIONS)
    assert list(content) == ["target", "levers"]
    assert content["target"] == "turnover_2020"
    assert [set(row) for row in content["levers"]] == [{"lever", "value", "plausible"}] * len(sought(STUDY))
    assert all(row["value"] is None or isinstance(row["value"], float) for row in content["levers"])
    assert seek_json(("turnover_2020", "added_jobs_2020"), SOLUTIONS)["target"] == ["turnover_2020", "added_jobs_2020"]


@pytest.mark.parametrize("decimals", range(4))
@pytest.mark.parametrize("preset", list(STUDY.presets))
def test_a_needed_value_is_rounded_so_that_the_target_is_still_met(preset: str, decimals: int) -> None:
    shown = STUDY.presets[preset]
    for key, found in seek(STUDY, shown, TARGET).items():
        if found.value is not None and decimals >= needed_decimals(STUDY.levers[key]):
            value = needed_value(STUDY.levers[key], found, decimals)
            moved = replace(shown, values={**shown.values, key: value}, paths={})
            if not shown.paths:
                (status,) = target_statuses(project(STUDY, moved), TARGET)
                assert status.reached, key
