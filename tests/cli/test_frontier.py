"""The command ``offsim frontier``: a map of two levers, where a target is just met, and what it refuses."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook

from tests.cli.conftest import Said

LEVERS = ("trend.france", "sensitivity.france")


def test_the_map_and_its_border_agree_with_the_projection(said: Said, answered: Callable[..., dict[str, Any]]) -> None:
    status, out, err = said("frontier", *LEVERS, "--target", "turnover_2020", "--points", "5", "--json", "-")
    assert (status, err) == (0, "")
    found = json.loads(out)
    assert (found["one"], found["other"], found["outcome"], found["year"]) == (*LEVERS, "turnover", 2020)
    for up, row in zip(found["up"], found["values"], strict=True):
        run = answered("--set", f"{LEVERS[0]}={found['across'][2]!r}", "--set", f"{LEVERS[1]}={up!r}")
        assert run["outcomes"]["turnover"]["values"][-1] == pytest.approx(row[2], rel=1e-12)
    met = [(x, y) for x, line in zip(found["across"], found["border"], strict=True) for y in line]
    for x, y in met:
        run = answered("--set", f"{LEVERS[0]}={x!r}", "--set", f"{LEVERS[1]}={y!r}")
        assert run["outcomes"]["turnover"]["values"][-1] == pytest.approx(16, abs=1e-6)


def test_it_answers_in_words_and_on_a_sheet(said: Said, tmp_path: Path) -> None:
    assert "16 bn MAD in 2020" in said("frontier", *LEVERS, "--target", "turnover_2020")[1]
    assert said("frontier", *LEVERS, "--outcome", "jobs")[1].startswith("Jobs in 2020 goes from")
    file = tmp_path / "map.xlsx"
    assert said("frontier", *LEVERS, "--target", "turnover_2020", "--xlsx", file)[0] == 0
    assert "Frontier" in load_workbook(file).sheetnames


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        ((), "A map takes two levers, as in “offsim frontier"),
        (LEVERS[:1], "A map takes two levers, as in “offsim frontier"),
        ((LEVERS[0], LEVERS[0]), "A map takes two levers; “trend.france” is named twice."),
        ((LEVERS[0], "trend"), "There is no lever “trend” in this study."),
        ((*LEVERS, "--points", "1000"), "A map has a whole number of points a side, from 2 to 501, not “1000”."),
        ((*LEVERS, "--points", "many"), "A map has a whole number of points a side, from 2 to 501, not “many”."),
        ((*LEVERS, "--outcome", "profit"), "There is no outcome “profit”."),
        ((*LEVERS, "--year", "2013"), "The study goes from 2013 to 2020; “2013” is not a year in it"),
        ((*LEVERS, "--target", "profit"), "There is no target “profit” in this study."),
    ],
)
def test_bad_input_gets_one_sentence(said: Said, words: tuple[str, ...], sentence: str) -> None:
    status, out, err = said("frontier", *words)
    assert (status, out) == (2, "")
    assert err.startswith(sentence)
    assert err.count("\n") == 1
