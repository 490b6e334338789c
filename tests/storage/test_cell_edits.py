"""One figure of a table put in or taken out: what it replaced comes back, and nothing else of the text changes."""

from __future__ import annotations

import pytest

from offsim.model.facts import Status
from offsim.model.problems import Problem, Problems
from offsim.model.study import Study, record
from offsim.storage.cell_edits import with_figure, without_figure
from offsim.storage.figure_edits import Provenance
from offsim.storage.jump_off_reach import with_jump_off, years_to_jump_off
from offsim.storage.own_figures import Growth, Observed
from offsim.storage.studies import open_study
from offsim.storage.study_file import parse_study
from tests.small_study import small_study

OFFICE = Provenance("Statistics office, table 3", "2026-02-01")
GROWTH = {"pai-2020": Growth("observed", "france"), "small": Growth("observed", "north")}
STUDIES = [open_study("pai-2020"), small_study()]
each_study = pytest.mark.parametrize("study", STUDIES, ids=lambda study: study.key)


def put_in(study: Study, place: Observed | Growth, year: int, value: float) -> Study:
    return parse_study(with_figure(study, place, year, value, OFFICE), "x")


def take_out(study: Study, edition: Study, place: Observed | Growth, year: int) -> Study:
    return parse_study(without_figure(study, edition.text, place, year), "x")


@each_study
@pytest.mark.parametrize(("outcome", "after"), [("turnover", 0), ("turnover", 3), ("turnover", 5), ("companies", 1)])
def test_an_observed_figure_is_put_in_and_taken_out_again(study: Study, outcome: str, after: int) -> None:
    place, year = Observed(outcome, study.perimeter), study.base_year + after
    before = record(study, outcome, study.perimeter)
    changed = put_in(put_in(study, place, year, 8.1), place, year, 8.2)
    found = record(changed, outcome, study.perimeter)
    assert (found[year].value, found[year].status) == (8.2, Status.OWN)
    assert {key: fact for key, fact in found.items() if key != year} == {
        key: fact for key, fact in before.items() if key != year
    }
    if year in before:
        first, *others = found[year].alternatives
        assert (first.value, first.source, others) == (
            before[year].value, before[year].source, [*before[year].alternatives]
        )  # fmt: skip
    assert take_out(changed, study, place, year).text == study.text


@each_study
def test_growth_is_put_in_and_taken_out_again(study: Study) -> None:
    place = GROWTH[study.key]
    year = study.base_year + 2
    before = study.outlooks[place.outlook].growth[place.economy]
    changed = put_in(put_in(study, place, year, 0.5), place, year, 0.75)
    path = changed.outlooks[place.outlook].growth[place.economy]
    assert [fact.value for fact in path] == [0.75 if fact.year == year else fact.value for fact in before]
    assert [fact.year for fact in path if fact.status is Status.OWN] == [year]
    assert path[1].note.in_language("en") == f"{year}: {before[1].value} → 0.75 ({before[1].source})"
    assert take_out(changed, study, place, year).outlooks[place.outlook].growth[place.economy] == before


@each_study
def test_growth_of_a_study_as_it_was_is_needed_in_every_year(study: Study) -> None:
    with pytest.raises(Problem, match="needs the growth of every year"):
        without_figure(study, "", GROWTH[study.key], study.last_year)


def test_a_shipped_figure_is_taken_out_of_the_record_with_those_beside_it() -> None:
    study = STUDIES[0]
    after = take_out(study, study, Observed("turnover", "A"), 2018)
    assert 2018 not in record(after, "turnover", "A")
    assert [fact.value for fact in record(after, "jobs", "A").values()] == [
        fact.value for fact in record(study, "jobs", "A").values()
    ]


def test_the_jump_off_year_follows_the_last_year_observed() -> None:
    study = STUDIES[0]
    later = put_in(study, Observed("jobs", "A"), 2019, 90_000)
    assert (later.levers["jump_off"].high, later.levers["jump_off"].plausible) == (2019, (2013, 2019))
    assert put_in(study, Observed("jobs", "B"), 2018, 90_000).levers["jump_off"].high == 2018
    without = later
    for outcome, year in (("jobs", 2019), ("jobs", 2018), ("turnover", 2018)):
        without = take_out(without, study, Observed(outcome, "A"), year)
    assert without.levers["jump_off"].high == 2017


def test_the_last_figure_a_jump_off_year_needs_stays() -> None:
    study = STUDIES[0]
    left = [(key, year) for key in ("turnover", "jobs") for year in record(study, key, "A") if year > study.base_year]
    for outcome, year in left[:-1]:
        study = take_out(study, STUDIES[0], Observed(outcome, "A"), year)
    with pytest.raises(Problem, match="the study has a jump-off year"):
        without_figure(study, "", Observed(left[-1][0], "A"), left[-1][1])


def test_a_study_with_later_figures_can_have_a_jump_off_year_that_changes_nothing_yet() -> None:
    study = small_study()
    assert years_to_jump_off(study) == ()
    place = Observed("turnover", study.perimeter)
    for year in (study.base_year, study.base_year + 2, study.last_year + 1):
        study = put_in(study, place, year, 6)
    assert years_to_jump_off(study) == (study.base_year + 2,)
    lever = parse_study(with_jump_off(study, OFFICE), "x").levers["jump_off"]
    assert (lever.default.value, lever.default.status) == (study.base_year, Status.OWN)
    assert (lever.low, lever.high) == (study.base_year, study.base_year + 2)


@pytest.mark.parametrize("outcome", ["turnover", "jobs"])
@pytest.mark.parametrize("value", [0, -3, 1e16])
def test_what_no_projection_can_be_held_to_is_refused(outcome: str, value: float) -> None:
    with pytest.raises(Problems):
        put_in(STUDIES[0], Observed(outcome, "A"), 2016, value)


def test_the_order_of_the_years_is_kept() -> None:
    changed = put_in(put_in(STUDIES[0], Observed("turnover", "A"), 2016, 8), Observed("turnover", "A"), 2009, 5.5)
    years = [*record(changed, "turnover", "A")]
    assert years == sorted(years)
