"""The page of questions, read: numbers as each language types them, and every fault at its field at once."""

from __future__ import annotations

from dataclasses import replace

import pytest

from offsim.language import load_language
from offsim.model.problems import Problem
from offsim.model.text import LANGUAGES
from offsim.storage.typed_answers import Typed, economies_of, read_answers, read_title, rest_of
from tests.answered import ANSWERS, SURVEY

TYPED = Typed(
    title=" Automotive  services, Tangier ",
    question="Can turnover reach 3 bn MAD?",
    site="Tangier",
    base_year="2024",
    last_year="2030",
    turnover="1.5",
    jobs="6 000",
    markets=(
        ("Spain", "Spain", "45", "50", "8"),
        ("", "", "", "", ""),
        ("France", "France", "55", "50", "7"),
    ),
    normal={"Spain": "1.8", "France": "1.3"},
    outcome="turnover",
    target_year="2030",
    target_value="3",
    provenance=SURVEY,
)


def faults(typed: Typed, code: str = "en") -> dict[str, str]:
    """Return what is said of the fields that are wrong."""
    answers, found = read_answers(typed, code)
    assert (answers is None) == bool(found)
    return {name: load_language(code).explain(problem) for name, problem in found.items()}


def market(number: int, *cells: str) -> Typed:
    """Return the page with another row of the markets."""
    rows = [list(row) for row in TYPED.markets]
    rows[number] = list(cells)
    return replace(TYPED, markets=rows)


def test_what_is_typed_well_is_answered_and_empty_rows_are_nothing() -> None:
    answers, found = read_answers(TYPED, "en")
    assert found == {}
    assert answers is not None
    assert answers.target is not None
    target = replace(answers.target, label="3 bn MAD in 2030")
    assert replace(answers, target=target) == ANSWERS


@pytest.mark.parametrize(
    ("code", "turnover", "jobs"), [("fr", "1,5", "6\u202f000"), ("ar", "1,5", "6 000"), ("en", "1.5", "6,000")]
)
def test_numbers_are_read_as_the_language_writes_them(code: str, turnover: str, jobs: str) -> None:
    answers, _ = read_answers(replace(TYPED, turnover=turnover, jobs=jobs), code)
    assert answers is not None
    assert (answers.turnover, answers.jobs) == (1.5, 6000)


def test_an_empty_page_is_told_all_that_it_lacks_at_once() -> None:
    nothing = Typed("", "", "", "", "", "", "", [[""] * 5] * 2, {}, "", "", "", SURVEY)
    assert set(faults(nothing)) == {"title", "site", "base_year", "last_year", "turnover", "jobs", "markets"}


@pytest.mark.parametrize(
    ("typed", "field", "said"),
    [
        (replace(TYPED, turnover="a lot"), "turnover", "“a lot” is no number"),
        (replace(TYPED, jobs="-4"), "jobs", "Write a whole number from 1 to 100,000,000"),
        (replace(TYPED, turnover="nan"), "turnover", "no number"),
        (replace(TYPED, base_year="24"), "base_year", "a year from 1950"),
        (replace(TYPED, last_year="2024"), "last_year", "from 2025 to 2064"),
        (replace(TYPED, last_year="2065"), "last_year", "from 2025 to 2064"),
        (replace(TYPED, title="x" * 121), "title", "at most 120"),
        (replace(TYPED, normal={"Spain": "1.8"}), "normal.1", "Write a number"),
        (replace(TYPED, target_year="2031"), "target_year", "from 2025 to 2030"),
        (replace(TYPED, target_value=""), "target_value", "Write a number"),
        (market(2, "Spain", "France", "55", "50", "7"), "markets.2.0", "Another market is called “Spain”"),
        (market(2, "France", "", "55", "50", "7"), "markets.2.1", "whose growth"),
        (market(2, "", "France", "55", "50", "7"), "markets.2.0", "Name the market"),
        (market(2, "France", "France", "50", "50", "7"), "markets.2.2", "add up to 95 %"),
        (market(2, "France", "France", "55", "0", "7"), "markets.2.3", "0 is too small"),
        (market(2, "France", "France", "55", "50", "700"), "markets.2.4", "700 is too small or too large"),
    ],
)
def test_a_fault_is_told_at_its_field(typed: Typed, field: str, said: str) -> None:
    found = faults(typed)
    assert list(found) == [field]
    assert said in found[field]


def test_a_number_with_two_readings_is_asked_for_again() -> None:
    assert "two numbers" in faults(replace(TYPED, turnover="1,500"))["turnover"]


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_fault_is_a_sentence_in_each_language(code: str) -> None:
    nothing = Typed("", "", "", "", "", "?", "", [["", "", "x", "", "1"], [""] * 5], {}, "jobs", "", "", SURVEY)
    said = faults(nothing, code).values()
    assert len(said) > 8
    assert all("{" not in sentence for sentence in said)
    assert code == "en" or not any("Write" in sentence for sentence in said)


def test_economies_are_named_once_whatever_their_capitals() -> None:
    rows = [["A", "spain", "", "", ""], ["B", "Spain", "", "", ""], ["C", "France", "", "", ""]]
    assert economies_of(rows) == ("spain", "France")


@pytest.mark.parametrize(
    ("shares", "rest"),
    [(["45"], 55.0), (["33.3", "", "33.3"], 33.4), (["60", "50"], 0.0), (["some"], 0.0), ([], 100.0)],
)
def test_the_rest_of_the_shares_is_what_they_leave_of_100(shares: list[str], rest: float) -> None:
    assert rest_of(shares, "en") == rest


def test_a_name_is_one_line_that_is_not_empty() -> None:
    assert read_title(" A\nB ") == "A B"
    with pytest.raises(Problem):
        read_title("  ")
