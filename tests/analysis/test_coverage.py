"""Observed points are counted in the bands drawn from every earlier observed year, as a closed form has them."""

from collections.abc import Mapping
from dataclasses import replace

import pytest

from offsim.analysis.coverage import Coverage, coverage, from_origin
from offsim.ensemble.workers import Cancelled
from offsim.model.facts import Fact, Status
from offsim.model.outcomes import NATIONAL
from offsim.model.projection import project
from offsim.model.study import Observation, Study
from offsim.storage.studies import open_study
from offsim.storage.study_file import parse_study
from tests.small_study import SMALL_STUDY

STD = 5.0
HISTORY = """
[[economies.{key}.history]]
values = {{ 2016 = 1.0, 2017 = -2.0, 2018 = 2.5, 2019 = 3.0, 2020 = 1.5, 2021 = 4.0 }}
source = "book"
status = "public"
"""
HISTORIES = HISTORY.format(key="north") + HISTORY.format(key="south")
SHOCK = f'[shock]\nstd = {STD}\npersistence = 0\nsource = "book"\nstatus = "public"\n'
SHIPPED = [open_study("pai-2020"), open_study("digital-2030")]


def study_with(*series: tuple[str, str, Mapping[int, float]], words: str = HISTORIES) -> Study:
    """Return the small study, uncertain in its shock alone, with series: outcome, perimeter, and values by year."""
    made = parse_study(SMALL_STUDY + words + SHOCK, "shaken.toml")
    observations = tuple(
        Observation(
            outcome,
            perimeter,
            tuple(Fact(value, "jobs", year, "book", Status.PUBLIC) for year, value in points.items()),
        )
        for outcome, perimeter, points in series
    )
    return replace(made, observations=observations, digest=f"{made.digest} {series}")


def next_year(origin: int, strays: float, outcome: str = "turnover") -> float:
    """Return an outcome a year after it was 10: what the model makes of it, and so many deviations of its growth."""
    study = study_with((outcome, "all", {origin: 10.0}))
    calm = from_origin(study, origin, origin + 1)
    line = NATIONAL[outcome].values(project(calm, calm.presets["as_it_happened"]))
    if outcome == "jobs":
        return float(line[1] + 10 * strays * STD / 100 / 1.01)  # turnover per job grows by 1 %
    return float(line[1] + 10 * strays * STD / 100)


@pytest.mark.parametrize("outcome", ["turnover", "jobs"])
@pytest.mark.parametrize("origin", [2016, 2019, 2020])
@pytest.mark.parametrize(
    ("strays", "in50", "in90"),
    [(0, 1, 1), (0.64, 1, 1), (-0.64, 1, 1), (0.71, 0, 1), (-1.6, 0, 1), (1.69, 0, 0), (-1.69, 0, 0)],
)
def test_a_shock_alone_covers_what_a_normal_distribution_does(
    outcome: str, origin: int, strays: float, in50: int, in90: int
) -> None:
    study = study_with((outcome, "all", {origin: 10.0, origin + 1: next_year(origin, strays, outcome)}))
    assert coverage(study) == (Coverage("all", outcome, 1, in50, in90),)


def test_every_later_year_is_a_point_of_every_earlier_one() -> None:
    study = study_with(
        ("turnover", "all", {2016: 5.0, 2017: 5.0, 2018: 5.0, 2020: 5.0}), ("jobs", "all", {2017: 9.0, 2019: 9.0})
    )
    assert [(found.outcome, found.points) for found in coverage(study)] == [("turnover", 6), ("jobs", 1)]


def test_other_perimeters_are_never_counted() -> None:
    own = ("turnover", "all", {2016: 5.0, 2017: 5.0})
    wide = ("turnover", "wide", {2016: 50.0, 2017: 5.0, 2018: 500.0})
    assert coverage(study_with(own, wide)) == coverage(study_with(own))
    assert coverage(study_with(wide)) == ()


@pytest.mark.parametrize("value", [0.0, -3.0])
@pytest.mark.parametrize("outcome", ["turnover", "jobs"])
def test_what_was_not_above_zero_neither_begins_a_projection_nor_counts(outcome: str, value: float) -> None:
    known = {2017: 5.0, 2019: 5.0}
    (without,) = coverage(study_with((outcome, "all", known)))
    assert coverage(study_with((outcome, "all", {2016: value, **known, 2020: value}))) == (without,)
    assert coverage(study_with((outcome, "all", dict.fromkeys(known, value)))) == ()


def test_years_whose_clients_are_not_known_are_not_judged() -> None:
    points = {2016: 5.0, 2017: 5.0, 2021: 5.0, 2022: 5.0}
    (found,) = coverage(study_with(("turnover", "all", points)))
    assert found.points == 3
    assert coverage(study_with(("turnover", "all", points), words=HISTORY.format(key="north"))) == ()


def test_what_was_observed_begins_a_projection_without_an_error() -> None:
    study = SHIPPED[1]
    begun = from_origin(study, 2019, 2024)
    assert (begun.base_year, begun.last_year, begun.outlooks["as_it_happened"].observed) == (2019, 2024, 2024)
    for key in ("turnover", "jobs"):
        seen = {fact.year: fact.value for one in study.observations if one.perimeter == "B" and one.outcome == key
                for fact in one.points}  # fmt: skip
        lever = begun.levers[f"base.{key}"]
        assert (lever.default.value, lever.distribution) == (seen[2019], None)


def test_it_tells_how_far_it_is_and_stops_when_told() -> None:
    told: list[tuple[int, int]] = []
    study = study_with(("turnover", "all", {2016: 5.0, 2017: 5.0, 2018: 5.0}))
    coverage(study, progress=lambda *part: told.append(part))
    assert told == [(1, 2), (2, 2)]
    with pytest.raises(Cancelled):
        coverage(study, stop=lambda: True)


@pytest.mark.parametrize("study", SHIPPED, ids=lambda study: study.key)
def test_the_bands_of_the_studies_are_honest(study: Study) -> None:
    found = coverage(study)
    assert [one.outcome for one in found] == ["turnover", "jobs"]
    for one in found:
        assert one.in90 >= 0.8 * one.points
        assert one.in50 > 0.3 * one.points
