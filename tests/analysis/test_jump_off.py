"""A jump-off year up to which not everything was observed is warned of, whichever outcome is not."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from offsim.analysis.jump_off import HeldApart, held_apart
from offsim.analysis.plausibility import warnings
from offsim.language import load_language
from offsim.model.projection import project
from offsim.model.scenario import Scenario
from offsim.model.study import Study
from offsim.model.text import text
from offsim.report.warning_words import warning_words
from offsim.storage.cell_edits import with_figure
from offsim.storage.figure_edits import Provenance
from offsim.storage.jump_off_reach import with_jump_off
from offsim.storage.own_figures import Observed
from offsim.storage.study_file import parse_study
from tests.small_study import small_study

SURVEY = Provenance("Our survey", "2026-11-26")


def observed(turnover: Sequence[int], jobs: Sequence[int]) -> Study:
    """Return the small study with a jump-off year, and with turnover and jobs observed in some years."""
    study = small_study()
    for outcome, years, value in (("turnover", turnover, 8.0), ("jobs", jobs, 70_000.0)):
        for year in years:
            study = parse_study(with_figure(study, Observed(outcome, study.perimeter), year, value, SURVEY), "x")
    return parse_study(with_jump_off(study, SURVEY), "x")


def from_year(year: int) -> Scenario:
    return Scenario("s", text("S"), "observed", values={"jump_off": float(year)})


@pytest.mark.parametrize(
    ("turnover", "jobs", "year", "expected"),
    [
        ((2022,), (2022,), 2022, None),
        ((2021, 2022), (2022,), 2022, None),
        ((2022,), (2022,), 2020, None),  # the base year, in which both were
        ((2022,), (), 2022, {"turnover": 2022, "jobs": 2020}),
        ((2021,), (2021, 2022), 2022, {"turnover": 2021, "jobs": 2022}),
        ((2022,), (2022,), 2021, {"turnover": 2020, "jobs": 2020}),
        ((2021, 2023), (2021, 2023), 2022, {"turnover": 2021, "jobs": 2021}),
    ],
)
def test_every_outcome_is_to_be_observed_in_the_jump_off_year(
    turnover: Sequence[int], jobs: Sequence[int], year: int, expected: dict[str, int] | None
) -> None:
    study = observed(turnover, jobs)
    scenario = from_year(year)
    found = held_apart(project(study, scenario))
    assert found == ((HeldApart(year, expected),) if expected else ())
    assert [one for one in warnings(scenario, project(study, scenario)) if isinstance(one, HeldApart)] == [*found]


def test_a_study_without_a_jump_off_year_has_nothing_to_warn_of() -> None:
    study = small_study()
    assert held_apart(project(study, next(iter(study.presets.values())))) == ()


def test_the_warning_tells_of_each_outcome_up_to_which_year_it_is_held() -> None:
    study = observed((2022,), ())
    (found,) = held_apart(project(study, from_year(2022)))
    assert warning_words(found, load_language("en")) == (
        "With jump-off year 2022, turnover is held to what was observed up to 2022, and jobs up to 2020. "
        "Enter the other figures on the page “Data”, or choose another year."
    )
    (neither,) = held_apart(project(study, from_year(2021)))
    assert warning_words(neither, load_language("en")) == (
        "With jump-off year 2021, turnover and jobs are held to what was observed up to 2020. "
        "Enter figures of 2021 on the page “Data”, or choose another year."
    )
    for code in ("fr", "ar"):
        words = warning_words(found, load_language(code))
        assert "2022" in words
        assert "2020" in words
