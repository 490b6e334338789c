"""``offsim rank`` and ``offsim explain``: what they answer, write and refuse."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from offsim.analysis.explain import OUTLOOK, by_lever
from offsim.analysis.measures import Measure
from offsim.analysis.rank import sobol_indices, tornado
from offsim.language import load_language
from offsim.model.scenario_set import new_set
from offsim.model.text import text
from offsim.report.questions.rank import rank_json
from offsim.report.rank_words import rank_sentence
from offsim.storage.document_file import document_bytes
from offsim.storage.studies import open_study
from tests.cli.conftest import Said, as_told

PLAN = open_study("pai-2020")
TURNOVER = Measure("turnover", 2020)


def asked(said: Said, *words: str | Path) -> dict[str, Any]:
    status, out, err = said(*words, "--json", "-")
    assert (status, err) == (0, "")
    answer: dict[str, Any] = json.loads(out)
    return answer


def documented(section: str) -> list[str]:
    """Return the keys that the documentation lists of a question."""
    words = (Path(__file__).parents[2] / "docs" / "json.md").read_text(encoding="utf-8")
    told = words.split(f"\n## `offsim {section}`")[1].split("\n## ")[0]
    return [line.split("`")[1] for line in told.splitlines() if line.startswith("| `")]


def test_explain_gives_every_lever_its_part(said: Said) -> None:
    answer = asked(said, "explain", "reference", "known_2014")
    found = by_lever(PLAN, PLAN.presets["reference"], PLAN.presets["known_2014"], TURNOVER)
    assert list(answer) == ["outcome", "year", "difference", "contributions"]
    assert (answer["outcome"], answer["year"], answer["difference"]) == ("turnover", 2020, as_told(found.difference))
    assert [part["lever"] for part in answer["contributions"]] == [*PLAN.levers, OUTLOOK]
    assert {part["lever"]: part["value"] for part in answer["contributions"]} == as_told(found.contributions)
    assert sum(part["value"] for part in answer["contributions"]) == pytest.approx(answer["difference"], abs=1e-9)


def test_explain_answers_in_words_and_tables(said: Said) -> None:
    status, out, err = said("explain", "reference", "diversification")
    assert (status, err) == (0, "")
    assert out.startswith("Turnover in 2020: “Diversification” is 0.91 bn MAD above “Reference”: +0.70 from Growth · ")
    assert "By lever" in out


def test_settings_change_the_scenario_that_is_explained(said: Said) -> None:
    setting = ("--set", "trend.france=3", "--outlook", "normal", "--outcome", "jobs", "--year", "2016")
    answer = asked(said, "explain", "reference", "reference", *setting)
    parts = {part["lever"]: part["value"] for part in answer["contributions"] if part["value"]}
    assert set(parts) == {"trend.france", OUTLOOK}
    assert (answer["outcome"], answer["year"]) == ("jobs", 2016)


def test_two_equal_scenarios_differ_in_nothing(said: Said) -> None:
    status, out, _ = said("explain", "plan", "plan")
    assert (status, out.strip()) == (0, "The two scenarios assume the same, so nothing differs.")
    assert asked(said, "explain", "plan", "plan")["difference"] == 0


def test_documents_can_be_explained_and_bring_their_study(said: Said, document: Path) -> None:
    answer = asked(said, "explain", "steady", document)
    assert answer["year"] == 2025
    assert {part["lever"] for part in answer["contributions"]} >= {"trend.voice"}


def test_rank_gives_tornado_and_indices(said: Said) -> None:
    answer = asked(said, "rank", "--draws", "256", "--seed", "3", "--target", "jobs_level_2020")
    of, scenario = Measure("jobs", 2020), PLAN.presets["reference"]
    expected = rank_json(tornado(PLAN, scenario, of), sobol_indices(PLAN, scenario, of, 3, 256), 3)
    assert answer == as_told(expected)


def test_rank_says_what_matters_most(said: Said) -> None:
    status, out, err = said("rank", "--draws", "256")
    found = sobol_indices(PLAN, PLAN.presets["reference"], TURNOVER, 1, 256)
    assert (status, err) == (0, "")
    assert out.startswith(rank_sentence(PLAN, found, load_language("en")))


def test_the_documentation_names_every_key(said: Said) -> None:
    ranked = asked(said, "rank", "--draws", "16")
    assert documented("rank") == [*ranked, *ranked["factors"][0], *ranked["tornado"][0]]
    explained = asked(said, "explain", "reference", "plan")
    assert documented("explain") == [*explained, *explained["contributions"][0]]


def test_answers_go_into_the_workbook(said: Said, tmp_path: Path) -> None:
    for words in (("explain", "reference", "plan"), ("rank", "--draws", "16")):
        status, out, err = said(*words, "--xlsx", tmp_path / "answer.xlsx")
        assert (status, err, out.strip()) == (0, "", str(tmp_path / "answer.xlsx"))


@pytest.mark.parametrize(
    ("words", "complaint"),
    [
        (("explain", "reference"), "Two scenarios are needed, such as: offsim explain reference diversification."),
        (("explain", "reference", "plan", "steady"), "“steady” is one word too many."),
        (("explain", "reference", "plan", "--scenario", "steady"), "--scenario makes a third scenario"),
        (("explain", "reference", "known_2015"), "There is no scenario “known_2015” in the study “pai-2020”."),
        (("explain", "reference", "plan", "--outcome", "profit"), "There is no outcome “profit”."),
        (("explain", "reference", "plan", "--year", "2013"), "“2013” is not a year in it after the first."),
        (("rank", "--year", "soon"), "“soon” is not a year in it after the first."),
        (("rank", "--outcome", "profit"), "There is no outcome “profit”."),
        (("rank", "--target", "moon"), "There is no target “moon” in this study."),
        (("rank", "--target", "turnover_2020", "--year", "2020"), "--target says which outcome and year"),
        (("rank", "--draws", "many"), "A ranking takes a whole number of draws from 2 to 262,144, not “many”."),
        (("rank", "--seed", "-1"), "seed"),
    ],
)
def test_what_cannot_be_asked_is_refused_in_a_sentence(said: Said, words: tuple[str, ...], complaint: str) -> None:
    status, out, err = said(*words)
    assert (status, out) == (2, "")
    assert complaint in err


def test_documents_of_another_study_are_not_held_against_each_other(said: Said, document: Path, tmp_path: Path) -> None:

    other = tmp_path / "other.offsim"
    other.write_bytes(document_bytes(new_set(PLAN, text("Other")), "0.1.0"))
    status, _, err = said("explain", document, other)
    assert status == 2
    assert "of different studies, “small” and “pai-2020”" in err
