"""A comparison in words and tables: which is highest and by how much, as levels or as changes."""

from dataclasses import replace

import pytest

from offsim.analysis.compare import Comparison, compare
from offsim.ensemble.ensemble import ensemble
from offsim.language import load_language
from offsim.model.outcomes import NATIONAL
from offsim.model.projection import project
from offsim.model.scenario import Scenario
from offsim.model.text import text
from offsim.model.uncertainty import Distribution, Kind
from offsim.report.questions.compare import compare_answer, compare_json, compare_sentence, compare_tables
from offsim.report.tables import Figure, tab_separated, written
from tests.uncertain_study import uncertain_study

STUDY = uncertain_study()
ENGLISH = load_language("en")
REFERENCE, STEADY, SLUMP = (STUDY.presets[key] for key in ("reference", "steady", "slump"))


def changed(name: str, outlook: str = "observed", **values: float) -> Scenario:
    levers = {key.replace("__", "."): value for key, value in values.items()}
    return replace(REFERENCE, key=name.lower(), name=text(name), outlook=outlook, values=levers)


def compared(*scenarios: Scenario, reference: str = "reference", year: int = 2025, drawn: int = 0) -> Comparison:
    projections = {scenario.key: project(STUDY, scenario) for scenario in scenarios}
    ensembles = {scenario.key: ensemble(STUDY, scenario, 256) for scenario in scenarios[:drawn]}
    return compare(scenarios, reference, projections, ensembles, tuple(STUDY.targets), year)


def turnover(scenario: Scenario, year: int = 2025) -> float:
    return float(NATIONAL["turnover"].values(project(STUDY, scenario))[year - STUDY.base_year])


FASTER = changed("Faster", trend__voice=9)
SLOWER = changed("Slower", trend__voice=2, trend__data=2)


@pytest.mark.parametrize(
    ("scenarios", "reference", "sentence"),
    [
        ((REFERENCE,), "reference", "Only one scenario, “Reference”: add another to compare."),
        (
            (REFERENCE, replace(REFERENCE, key="copy")),
            "reference",
            "The scenarios assume the same.",
        ),
        (
            (REFERENCE, FASTER),
            "reference",
            "“Faster” gives the highest turnover in 2025, {gap} above “Reference”. They differ in 1 lever.",
        ),
        (
            (SLOWER, REFERENCE, FASTER),
            "slower",
            "“Faster” gives the highest turnover in 2025, {gap} above “Slower”. They differ in 2 levers.",
        ),
        (
            (REFERENCE, SLOWER),
            "reference",
            (
                "“Reference” gives the highest turnover in 2025; “Slower” comes next, {gap} below. "
                "They differ in 2 levers."
            ),
        ),
        (
            (REFERENCE, changed("Roomy", m2_per_job=9)),
            "reference",
            "No scenario is above “Reference” in 2025; “Roomy” equals it. They differ in 1 lever.",
        ),
    ],
)
def test_the_sentence_says_who_is_highest(scenarios: tuple[Scenario, ...], reference: str, sentence: str) -> None:
    own = next(turnover(scenario) for scenario in scenarios if scenario.key == reference)
    gap = max((turnover(scenario) - own for scenario in scenarios if scenario.key != reference), default=0.0)
    expected = sentence.format(gap=f"{abs(gap):.1f} bn MAD")
    assert compare_sentence(compared(*scenarios, reference=reference), ENGLISH) == expected


def test_an_outlook_is_told_beside_the_levers() -> None:
    calm, calmer = changed("Calm", "normal"), changed("Calmer", "normal", trend__voice=9)
    assert compare_sentence(compared(REFERENCE, calm), ENGLISH).endswith("They differ in the economic outlook.")
    assert compare_sentence(compared(REFERENCE, calmer), ENGLISH).endswith(
        "They differ in the economic outlook and in 1 lever."
    )
    both = changed("Both", "normal", trend__voice=9, trend__data=9)
    assert compare_sentence(compared(REFERENCE, both), ENGLISH).endswith("the economic outlook and in 2 levers.")


def test_a_lever_uncertain_in_another_way_counts_once() -> None:
    spread = {"trend.voice": Distribution(Kind.UNIFORM, 2.0)}
    other = replace(FASTER, distributions=spread)
    assert compare_sentence(compared(REFERENCE, other), ENGLISH).endswith("They differ in 1 lever.")
    (value, distribution) = compare_tables(compared(REFERENCE, other), ENGLISH)[0].rows
    assert value[2:] == (Figure(5.5), Figure(9.0))
    assert distribution[0] == f"{value[0]}: distribution"
    assert distribution[2:] == ("Normal, ± 4 %/yr", "Uniform, ± 2 %/yr")


def test_a_small_gap_is_told_from_none() -> None:
    found = compared(REFERENCE, changed("Hair", trend__voice=5.5001))
    assert ", 0.00003 bn MAD above" in compare_sentence(found, ENGLISH)


def test_levels_or_changes_are_shown_each_in_its_unit() -> None:
    found = compared(REFERENCE, FASTER)
    levels, changes = (compare_tables(found, ENGLISH, changes=wanted) for wanted in (False, True))
    assert levels[0].rows == (("Growth · trend of voice", "%/yr", Figure(5.5), Figure(9.0)),)
    assert changes[0].rows == (("Growth · trend of voice", "pp/yr", Figure(0.0, sign=True), Figure(3.5, sign=True)),)
    assert [written(cell, ENGLISH) for cell in changes[0].rows[0][2:]] == ["0", "+3.5"]
    gain = turnover(FASTER) - turnover(REFERENCE)
    assert levels[1].rows[0] == ("Turnover", "bn MAD", Figure(turnover(REFERENCE), 2), Figure(turnover(FASTER), 2))
    assert changes[1].rows[0] == ("Turnover", "bn MAD", Figure(0.0, 2, sign=True), Figure(gain, 2, sign=True))
    assert [table.title for table in levels] == ["", "", ""]
    assert {table.title for table in changes} == {"Changes against “Reference”"}
    assert [table.head[2:] for table in levels + changes] == [("Reference", "Faster")] * 6


def test_what_has_no_change_keeps_its_words() -> None:
    found = compared(REFERENCE, STEADY)
    first = [compare_tables(found, ENGLISH, changes=wanted)[0].rows[0] for wanted in (False, True)]
    assert first == [("Economic outlook", "", "As observed", "Normal")] * 2


def test_what_was_not_drawn_is_a_dash_and_copied_as_nothing() -> None:
    targets = compare_tables(compared(REFERENCE, FASTER, drawn=1), ENGLISH)[2]
    row = next(row for row in targets.rows if str(row[0]).endswith("probability"))
    pasted = tab_separated(replace(targets, rows=(row,)), ENGLISH).splitlines()[1].split("\t")
    assert pasted[:2] == [row[0], "%"]
    assert pasted[2:] == ["below 2 %", ""]
    assert ensemble(STUDY, REFERENCE, 256).probability["turnover_2025"].value == 0


def test_a_probability_that_can_be_told_is_copied_whole() -> None:
    targets = compare_tables(compared(REFERENCE, FASTER, drawn=1), ENGLISH)[2]
    row = [row for row in targets.rows if str(row[0]).endswith("probability")][-1]
    value = tab_separated(replace(targets, rows=(row,)), ENGLISH).splitlines()[1].split("\t")[2]
    watched = [target for target in STUDY.targets if 0 < ensemble(STUDY, REFERENCE, 256).probability[target].value < 1]
    assert float(value) in [100 * ensemble(STUDY, REFERENCE, 256).probability[key].value for key in watched]


def test_the_answer_has_changes_only_where_something_changes() -> None:
    assert len(compare_answer(compared(REFERENCE), ENGLISH).tables) == 3
    assert len(compare_answer(compared(REFERENCE, FASTER), ENGLISH).tables) == 5


def test_the_json_has_words_and_nulls_where_there_are_no_numbers() -> None:
    answer = compare_json(compared(REFERENCE, STEADY))
    outlook = answer["assumptions"][0]
    assert outlook["levels"] == {"reference": "observed", "steady": "normal"}
    assert outlook["changes"] == {"reference": None, "steady": None}
    certain = replace(REFERENCE, key="other", distributions={"trend.voice": Distribution(Kind.NORMAL, 0)})
    (line,) = compare_json(compared(REFERENCE, certain))["assumptions"]
    assert line["levels"] == {"reference": {"shape": "normal", "spread": 4.0}, "other": None}


def test_a_path_is_told_by_year_and_its_unit_once() -> None:
    falling = replace(changed("Falling"), paths={"trend.voice": ((2023, -2.0),)})
    assumptions, *_ = compare_tables(compared(REFERENCE, falling), ENGLISH, changes=False)
    (row,) = (row for row in assumptions.rows if "trend of voice" in str(row[0]))
    first = STUDY.levers["trend.voice"].default.value
    assert row[1:] == ("%/yr", f"{first:g}", f"2021: {first:g} · 2023: {first - 2:g}")
