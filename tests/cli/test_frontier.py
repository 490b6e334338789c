"""The command ``offsim frontier``: in words, as JSON, on a sheet, and what it refuses."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook

from tests.cli.conftest import Said

LEVERS = ("trend.france", "sensitivity.france")
DOCUMENTED = Path(__file__).parents[2] / "docs" / "json.md"


def object_of(said: Said, *words: str) -> dict[str, Any]:
    status, out, err = said("frontier", *LEVERS, *words, "--json", "-")
    assert (status, err) == (0, "")
    content: dict[str, Any] = json.loads(out)
    return content


def test_a_cell_of_the_map_is_the_run_with_both_levers_set(said: Said, answered: Callable[..., dict[str, Any]]) -> None:
    content = object_of(said, "--points", "4")
    assert (content["one"], content["other"], content["outcome"], content["year"]) == (*LEVERS, "turnover", 2020)
    settings = (f"{content['one']}={content['across'][3]!r}", f"{content['other']}={content['up'][1]!r}")
    run = answered("--set", settings[0], "--set", settings[1])
    assert content["values"][1][3] == pytest.approx(run["outcomes"]["turnover"]["values"][-1], rel=1e-12)


def test_on_the_border_the_target_is_just_met(said: Said, answered: Callable[..., dict[str, Any]]) -> None:
    content = object_of(said, "--target", "turnover_2020", "--points", "31")
    there = [(one, values[0]) for one, values in zip(content["across"], content["border"], strict=True) if values]
    assert there
    for one, other in there:
        run = answered("--set", f"{LEVERS[0]}={one!r}", "--set", f"{LEVERS[1]}={other!r}")
        assert run["targets"][0]["gap"] == pytest.approx(0, abs=1e-6)


def test_an_outcome_and_a_year_can_be_asked_for(said: Said) -> None:
    content = object_of(said, "--outcome", "jobs", "--year", "2016", "--points", "3")
    assert (content["outcome"], content["year"]) == ("jobs", 2016)
    assert "border" not in content


def test_the_chance_of_a_target_can_be_mapped(said: Said) -> None:
    content = object_of(said, "--target", "turnover_2020", "--chance", "--points", "3")
    assert all(0 <= part <= 1 for row in content["probability"] for part in row)
    assert (content["simulations"], content["seed"]) == (4096, 1)
    assert content == object_of(said, "--target", "turnover_2020", "--points", "3", "--chance")


def test_the_documentation_names_every_key(said: Said) -> None:
    words = DOCUMENTED.read_text(encoding="utf-8").split("## `offsim frontier`")[1].split("\n## ")[0]
    named = {line.split("`")[1] for line in words.splitlines() if line.startswith("| `")}
    line = object_of(said, "--target", "turnover_2020", "--points", "2")
    chance = object_of(said, "--target", "turnover_2020", "--chance", "--points", "2")
    assert named == line.keys() | chance.keys()


def test_it_answers_in_words_and_on_a_sheet(said: Said, tmp_path: Path) -> None:
    status, out, _ = said("frontier", *LEVERS, "--target", "turnover_2020")
    assert status == 0
    assert out.startswith("Threshold for “16 bn MAD in 2020”: ")
    assert "Threshold of the target" in out
    file = tmp_path / "frontier.xlsx"
    assert said("frontier", *LEVERS, "--xlsx", file)[0] == 0
    assert "Threshold map" in load_workbook(file).sheetnames


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        ("", "A map takes two levers, as in “offsim frontier trend.france trend.rest_of_europe”."),
        ("trend.france", "A map takes two levers, as in “offsim frontier trend.france trend.rest_of_europe”."),
        ("trend.france trend.france", "A map takes two levers; “trend.france” is named twice."),
        ("trend.france trend", "There is no lever “trend” in this study."),
        ("trend.france productivity jobs", "“jobs” is one word too many."),
        ("trend.france productivity --points 1", "A map has a whole number of points a side, from 2 to 501, not “1”."),
        ("trend.france productivity --points 1000000", "A map has a whole number of points a side, from 2 to 501, not"),
        ("trend.france productivity --points many", "A map has a whole number of points a side, from 2 to 501, not"),
        ("trend.france productivity --target turnover", "There is no target “turnover” in this study."),
        ("trend.france productivity --outcome profit", "There is no outcome “profit”."),
        ("trend.france productivity --year 2050", "The study goes from 2013 to 2020; “2050” is not a year in it"),
        ("trend.france productivity --target turnover_2020 --year 2020", "--target says which outcome and year"),
        ("trend.france productivity --chance", "--chance needs --target, which says what is to be reached."),
        ("trend.france productivity --chance --target turnover_2020 --points 102", "A map has a whole number of"),
        ("trend.france trend.france --chance --target turnover_2020", "A map takes two levers; “trend.france” is"),
    ],
)
def test_bad_input_gets_one_sentence(said: Said, words: str, sentence: str) -> None:
    status, out, err = said("frontier", *words.split())
    assert (status, out) == (2, "")
    assert err.startswith(sentence)
    assert err.count("\n") == 1
