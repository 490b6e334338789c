"""What the record says in tables: the fit, the changes it is made of, the record beside the projection."""

import math
from dataclasses import astuple

import pytest

from offsim.analysis.coverage import Coverage
from offsim.analysis.hindcast import fit, pairs
from offsim.language import load_language
from offsim.model.outcomes import NATIONAL
from offsim.model.projection import project
from offsim.report.questions.hindcast import hindcast_answer, hindcast_json, hindcast_sentence, on_line, pairs_table
from offsim.report.tables import Figure
from offsim.storage.studies import open_study

STUDY = open_study("pai-2020")
ENGLISH = load_language("en")
REFERENCE = STUDY.presets["reference"]
PROJECTION = project(STUDY, REFERENCE)
COVERED = (Coverage("A", "turnover", 10, 4, 9), Coverage("A", "jobs", 28, 13, 25))


def test_the_sentence_is_the_conclusion_and_what_the_bands_are_worth() -> None:
    found = fit(STUDY, "france", ["A"])
    answer = hindcast_answer(found, PROJECTION, COVERED, ENGLISH)
    assert answer.sentence == (
        f"{hindcast_sentence(found, ENGLISH)} Bands were drawn from every observed year of perimeter A. "
        "Turnover: of 10 comparisons of a band with a later observed year, 4 lie within the 50 % band and 9 within the "
        "90 % band. Jobs: of 28 comparisons of a band with a later observed year, 13 lie within the 50 % band and 25 "
        "within the 90 % band."
    )
    assert hindcast_answer(found, PROJECTION, (), ENGLISH).sentence == hindcast_sentence(found, ENGLISH)


def test_estimates_and_counts_stand_in_tables() -> None:
    found = fit(STUDY, "france", ["A"])
    fitted, covered = hindcast_answer(found, PROJECTION, COVERED, ENGLISH).tables[:2]
    for row, estimate in zip(fitted.rows, (found.sensitivity, found.trend), strict=True):
        assert [cell.value for cell in row[2:7] if isinstance(cell, Figure)] == [*astuple(estimate)]
    assert [[cell.value for cell in row[2:] if isinstance(cell, Figure)] for row in covered.rows] == [
        [10, 4, 9], [28, 13, 25],
    ]  # fmt: skip


def test_every_change_stands_beside_the_line() -> None:
    found = fit(STUDY, "world", ["A", "B"])
    rows = pairs_table(STUDY, "world", found.pairs, ENGLISH, found).rows
    assert [row[:2] for row in rows] == [(pair.perimeter, f"{pair.first}–{pair.last}") for pair in found.pairs]
    missed = []
    for row, pair in zip(rows, found.pairs, strict=True):
        growth, deviation, line = (cell.value for cell in row[2:] if isinstance(cell, Figure))
        assert (growth, deviation) == (pair.growth, pair.deviation)
        assert line == on_line(found, pair.deviation)
        missed.append(growth - line)
    assert math.fsum(missed) == pytest.approx(0, abs=1e-9)


def test_without_a_fit_there_is_no_line() -> None:
    few = pairs(STUDY, "france", ["A"])[:2]
    assert all(math.isnan(row[4].value) for row in pairs_table(STUDY, "france", few, ENGLISH).rows)  # type: ignore[union-attr]


def test_only_the_perimeter_that_is_projected_is_compared() -> None:
    series = hindcast_answer(fit(STUDY, "france", ["A"]), PROJECTION, (), ENGLISH).tables[2]
    for perimeter, outcome, year, observed, projected, difference in series.rows:
        assert isinstance(observed, Figure)
        assert isinstance(projected, Figure)
        assert isinstance(difference, Figure)
        if perimeter == "A" and int(str(year)) >= STUDY.base_year:
            values = NATIONAL["jobs" if outcome == "Jobs" else "turnover"].values(PROJECTION)
            assert projected.value == values[int(str(year)) - STUDY.base_year]
            assert difference.value == pytest.approx((projected.value / observed.value - 1) * 100)
        else:
            assert math.isnan(projected.value)
            assert math.isnan(difference.value)


def test_the_json_names_only_levers_that_are_fitted() -> None:
    answer = hindcast_json(fit(STUDY, "euro_area", ["B"]), REFERENCE, PROJECTION, COVERED)
    assert list(answer["levers"]) == [
        "trend.france", "trend.rest_of_europe", "trend.rest_of_world", "sensitivity.euro_area",
    ]  # fmt: skip
