"""``offsim compare`` and ``offsim hindcast``: what they answer, and what they refuse."""

import json
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook

from offsim.analysis.coverage import coverage
from offsim.analysis.fitted_scenario import fitted_scenario
from offsim.analysis.hindcast import fit
from offsim.ensemble.ensemble import ensemble
from offsim.language import load_language
from offsim.model.levers import lever_value
from offsim.model.outcomes import NATIONAL
from offsim.model.projection import project
from offsim.report.coverage_words import coverage_sentence
from offsim.storage.studies import open_study
from tests.cli.conftest import Said, as_told

STUDY = open_study("pai-2020")
Asked = Callable[..., dict[str, Any]]


@pytest.fixture
def asked(said: Said) -> Asked:
    def run(*words: str | Path) -> dict[str, Any]:
        status, out, err = said(*words, "--json", "-")
        assert (status, err) == (0, "")
        answer: dict[str, Any] = json.loads(out)
        return answer

    return run


def documented(command: str) -> set[str]:
    """Return the keys that the documentation names in a command's section."""
    words = (Path(__file__).parents[2] / "docs" / "json.md").read_text(encoding="utf-8")
    section = words.partition(f"## `offsim {command}`\n")[2].partition("\n## ")[0]
    return {line.split("`")[1] for line in section.splitlines() if line.startswith("| `")}


def turnover(answer: dict[str, Any]) -> dict[str, Any]:
    (line,) = (line for line in answer["outcomes"] if line["key"] == "turnover")
    assert isinstance(line, dict)
    return line


def test_all_presets_are_compared_with_the_first(asked: Asked) -> None:
    answer = asked("compare")
    assert [scenario["key"] for scenario in answer["scenarios"]] == list(STUDY.presets)
    assert (answer["reference"], answer["year"]) == ("reference", 2020)
    expected = {
        key: float(NATIONAL["turnover"].values(project(STUDY, preset))[-1]) for key, preset in STUDY.presets.items()
    }
    assert turnover(answer)["levels"] == as_told(expected)
    assert turnover(answer)["changes"] == as_told(
        {key: level - expected["reference"] for key, level in expected.items()}
    )
    assert not any(line["subject"] == "probability" for line in answer["targets"])


def test_the_first_named_is_the_reference_and_none_comes_twice(asked: Asked) -> None:
    answer = asked("compare", "steady", "plan", "steady", "--year", "2016")
    assert (answer["reference"], answer["year"]) == ("steady", 2016)
    assert list(turnover(answer)["levels"]) == ["steady", "plan"]


def test_what_is_set_stands_beside_the_others(asked: Asked) -> None:
    answer = asked("compare", "reference", "--set", "trend.france=6")
    assert [scenario["name"] for scenario in answer["scenarios"]] == ["Reference", "Reference, changed"]
    (line,) = answer["assumptions"]
    assert (line["subject"], line["key"]) == ("lever", "trend.france")
    assert line["levels"] == {"reference": 4, "reference_2": 6}
    assert [scenario["key"] for scenario in asked("compare", "plan", "--scenario", "steady")["scenarios"]] == [
        "plan", "steady",
    ]  # fmt: skip
    assert asked("compare", "--scenario", "steady") == asked("compare")


def test_a_document_is_compared_whole_or_by_what_it_shows(asked: Asked, document: Path, small: Path) -> None:
    whole = asked("compare", "--scenario", document)
    assert [scenario["key"] for scenario in whole["scenarios"]] == ["reference", "scenario_1"]
    assert [line["key"] for line in whole["assumptions"]] == ["trend.voice"]
    assert asked("compare", "scenario_1", "steady", "--scenario", document)["reference"] == "scenario_1"
    shown = asked("compare", "slump", document, "--study", small)
    assert [scenario["name"] for scenario in shown["scenarios"]] == ["Slump", "Mine"]


def test_members_tell_how_likely_each_target_is(asked: Asked) -> None:
    answer = asked("compare", "reference", "plan", "--simulations", "500", "--seed", "3")
    likely = {line["key"]: line["levels"] for line in answer["targets"] if line["subject"] == "probability"}
    drawn = {key: ensemble(STUDY, STUDY.presets[key], 500, 3).probability for key in ("reference", "plan")}
    assert likely == as_told(
        {target: {key: 100 * found[target].value for key, found in drawn.items()} for target in likely}
    )
    assert len(likely) == 3


def test_a_comparison_is_a_sentence_and_tables(said: Said, tmp_path: Path) -> None:
    _, out, _ = said("compare", "reference", "diversification")
    assert out.startswith("“Diversification” gives the highest turnover in 2020, 0.9 bn MAD above “Reference”.")
    assert "Changes against “Reference”" in out
    assert said("compare", "--xlsx", tmp_path / "c.xlsx")[:2] == (0, f"{tmp_path}/c.xlsx\n")


def test_the_record_is_fitted(asked: Asked) -> None:
    answer = asked("hindcast")
    found = fit(STUDY, "france", ["A"])
    assert (answer["economy"], answer["perimeters"]) == ("france", ["A"])
    assert (answer["conclusive"], answer["points"]) == (found.conclusive, len(found.pairs))
    assert [answer["trend"], answer["sensitivity"]] == as_told([asdict(found.trend), asdict(found.sensitivity)])
    assert [*answer["trend"]] == ["value", "standard_error", "low", "high", "p"]
    assert answer["coverage"] == as_told([asdict(covered) for covered in coverage(STUDY)])
    fitted = fitted_scenario(STUDY, STUDY.presets["reference"], found)
    assert answer["levers"] == {
        key: lever_value(STUDY, fitted, key)
        for key in ("trend.france", "trend.rest_of_europe", "trend.rest_of_world", "sensitivity.france")
    }
    assert [series["perimeter"] for series in answer["observed"]] == ["A", "B", "R", "A", "B", "R"]


def test_several_perimeters_are_put_together(asked: Asked) -> None:
    answer = asked("hindcast", "--perimeter", "A", "--perimeter", "B", "--economy", "world")
    assert [pair["perimeter"] for pair in answer["pairs"]] == ["A"] * 4 + ["B"] * 4
    assert answer["sensitivity"]["value"] == as_told(fit(STUDY, "world", ["A", "B"]).sensitivity.value)


def test_the_record_answers_in_words(said: Said, tmp_path: Path) -> None:
    _, out, _ = said("hindcast")
    assert out.startswith("The data are inconclusive: sensitivity ")
    assert "2011–2012" in out
    assert coverage_sentence(coverage(STUDY), load_language("en")) in out
    assert said("hindcast", "--xlsx", tmp_path / "b.xlsx")[0] == 0


def test_four_points_of_the_old_study_are_inconclusive(said: Said, asked: Asked) -> None:
    file = Path(__file__).parents[1] / "old_files" / "studies" / "digital-2030.toml"
    _, out, _ = said("hindcast", "--study", file)
    assert out.startswith("The data are inconclusive: sensitivity 0.90 (95\xa0% interval −0.90 to 2.70, p = 0.16), ")
    answer = asked("hindcast", "--study", file)
    assert (answer["conclusive"], answer["points"]) == (False, 4)
    found = answer["sensitivity"]
    assert [round(found[key], 2) for key in ("low", "high", "p")] == [-0.90, 2.70, 0.16]


@pytest.mark.parametrize("command", ["compare", "hindcast"])
def test_the_documentation_names_every_key(asked: Asked, command: str) -> None:
    answer = asked(command)
    parts = answer.get("outcomes", [])[:1]
    assert documented(command) == {*answer, *(key for part in parts for key in part)}


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        ("compare steady", "It takes two scenarios to compare; there is only “steady”. Name another."),
        ("compare stedy plan", "There is no scenario “stedy” in the study “pai-2020”. Did you mean “steady”?"),
        ("compare plan none.offsim", "none.offsim: cannot be read"),
        ("compare --year 2013", "The study goes from 2013 to 2020; “2013” is not a year in it after the first."),
        ("compare --year soon", "The study goes from 2013 to 2020; “soon” is not a year in it after the first."),
        ("compare --simulations 0", "The number of simulations is a whole number"),
        ("compare --seed 5", "--seed needs --simulations"),
        ("hindcast --economy mars", "There is no economy “mars” in this study. Available: france, euro_area, world."),
        ("hindcast --perimeter Z", "There is no perimeter “Z” in this study. Available: A, B, C, R."),
        ("hindcast --perimeter C", "The historical data are too short for an estimate: 3 changes of turnover"),
        ("hindcast A", "“A” is one word too many."),
    ],
)
def test_what_cannot_be_done_is_told(said: Said, words: str, sentence: str) -> None:
    status, out, err = said(*words.split())
    assert (status, out) == (2, "")
    assert err.startswith(sentence)
    assert err.count("\n") == 1


def test_a_document_of_another_study_is_told(said: Said, document: Path) -> None:
    status, _, err = said("compare", "plan", document)
    assert status == 2
    assert err == (
        f"{document}: is of the study “small”, not of “pai-2020” as the others. Name it after --scenario instead.\n"
    )


def test_the_workbook_draws_every_scenario_that_is_compared(said: Said, tmp_path: Path) -> None:
    file = tmp_path / "compared.xlsx"
    assert said("compare", "steady", "plan", "--xlsx", file)[0] == 0
    results = load_workbook(file)["Results"]
    names = {
        results[series.tx.strRef.f.partition("!")[2].replace("$", "")].value for series in results._charts[0].series
    }
    assert {"Steady trends", "What the plan needs"} <= names
