"""One figure of the planner's own in a study: its source beside it, what stood there among the alternatives."""

import pytest

from offsim.model.facts import Status
from offsim.model.problems import Problem
from offsim.storage.figure_edits import NO_DATE, Provenance, typed_date, with_own_value
from offsim.storage.study_file import parse_study
from offsim.storage.study_text import found_at
from offsim.storage.toml_sections import Place
from tests.small_study import SMALL_STUDY

OFFICE = Provenance("Statistics office", "2026-02-01")
LATER = Provenance("Statistics office", "2026-09-01")


@pytest.mark.parametrize(
    ("place", "unit"),
    [
        (("base", "turnover"), "bn MAD"),
        (("markets", "voice", "trend"), "% a year"),
        (("targets", "turnover_2025", "value"), "bn MAD"),
        (("events", "war", "hits", "voice"), "weight"),
    ],
)
def test_a_figure_put_in_says_whose_it_is_and_what_stood_there(place: Place, unit: str) -> None:
    before = found_at(SMALL_STUDY, place)
    stood = before["value"] if isinstance(before, dict) else before
    value = stood * 1.01
    after = with_own_value(SMALL_STUDY, place, value, unit, OFFICE)
    study = parse_study(after, "after")
    found = found_at(after, place)
    assert (found["value"], found["status"], found["unit"]) == (value, Status.OWN, unit)
    assert study.sources[found["source"]].published.in_language("en") == OFFICE.published
    assert [other["value"] for other in found["alternatives"]] == [stood]


def test_an_own_figure_put_in_again_leaves_no_trace_of_itself() -> None:
    once = with_own_value(SMALL_STUDY, ("base", "turnover"), 11, "bn MAD", OFFICE)
    twice = found_at(with_own_value(once, ("base", "turnover"), 12, "bn MAD", LATER), ("base", "turnover"))
    assert twice["value"] == 12
    assert twice["alternatives"] == found_at(once, ("base", "turnover"))["alternatives"]


def test_the_same_source_is_written_down_once_and_a_later_one_beside_it() -> None:
    once = with_own_value(SMALL_STUDY, ("base", "turnover"), 11, "bn MAD", OFFICE)
    same = with_own_value(once, ("base", "jobs"), 101, "jobs", OFFICE)
    later = with_own_value(same, ("base", "jobs"), 102, "jobs", LATER)
    counts = [len(found_at(words, ("sources",))) for words in (SMALL_STUDY, once, same, later)]
    assert [count - counts[0] for count in counts] == [0, 1, 1, 2]


@pytest.mark.parametrize(
    ("typed", "date"),
    [
        *(("", ""), ("2026", "2026"), ("2026-03", "2026-03"), (" 2026-03-31 ", "2026-03-31"), ("٢٠٢٦", "2026")),
        *(("31/03/2026", "2026-03-31"), ("1.4.2026", "2026-04-01"), ("3/2026", "2026-03"), ("2026/3/1", "2026-03-01")),
    ],
)
def test_a_date_is_a_year_a_month_a_day_or_nothing(typed: str, date: str) -> None:
    assert typed_date(typed) == date


@pytest.mark.parametrize(
    "typed", ["soon", "2026-02-30", "2026-13", "31/02/2026", "03/31/2026", "31/03/26", "26", "2026 or so"]
)
def test_other_words_are_no_date(typed: str) -> None:
    with pytest.raises(Problem) as told:
        typed_date(typed)
    assert told.value.reason == NO_DATE
