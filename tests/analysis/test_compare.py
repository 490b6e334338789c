"""Scenarios stand side by side in their order: what differs and only that, what they come to, and by how much."""

from dataclasses import replace

import pytest

from offsim.analysis.compare import Comparison, Line, Subject, compare
from offsim.ensemble.ensemble import ensemble
from offsim.model.outcomes import NATIONAL
from offsim.model.problems import Problem
from offsim.model.projection import project
from offsim.model.scenario import Scenario
from offsim.model.uncertainty import Distribution, Kind
from tests.uncertain_study import uncertain_study

STUDY = uncertain_study()
REFERENCE, STEADY, SLUMP = (STUDY.presets[key] for key in ("reference", "steady", "slump"))


def compared(*scenarios: Scenario, reference: str = "reference", year: int = 2025, drawn: int = 0) -> Comparison:
    projections = {scenario.key: project(STUDY, scenario) for scenario in scenarios}
    ensembles = {scenario.key: ensemble(STUDY, scenario, 256) for scenario in scenarios[:drawn]}
    return compare(scenarios, reference, projections, ensembles, tuple(STUDY.targets), year)


def line(lines: tuple[Line, ...], subject: Subject, key: str) -> Line:
    (found,) = (one for one in lines if (one.subject, one.key) == (subject, key))
    return found


def test_only_assumptions_that_differ_are_told() -> None:
    found = compared(REFERENCE, SLUMP)
    assert [(one.subject, one.key, one.unit, one.levels, one.changes) for one in found.assumptions] == [
        ("lever", "recession.north.depth", "points a year", (0, 3), (0, 3)),
        ("lever", "recession.north.start", "year", (2021, 2022), (0, 1)),
    ]


def test_the_outlook_comes_first_and_levers_in_the_order_of_the_study() -> None:
    found = compared(REFERENCE, STEADY).assumptions
    assert found[0] == Line(Subject.OUTLOOK, "", "", ("observed", "normal"), (None, None))
    assert [one.key for one in found[1:]] == ["productivity", "event.war", "event.plan"]


def test_what_is_uncertain_in_another_way_differs() -> None:
    own = Distribution(Kind.UNIFORM, 2.0)
    other = replace(
        REFERENCE, key="other", distributions={"trend.voice": own, "trend.paper": Distribution(own.kind, 0)}
    )
    (found,) = compared(REFERENCE, other).assumptions
    assert (found.subject, found.key, found.unit) == (Subject.DISTRIBUTION, "trend.voice", "% a year")
    assert found.levels == (Distribution(Kind.NORMAL, 4.0), own)


def test_equal_scenarios_differ_in_nothing() -> None:
    found = compared(REFERENCE, replace(REFERENCE, key="copy"))
    assert found.assumptions == ()
    assert {change for one in found.lines for change in one.changes} == {0}


def test_outcomes_are_of_the_year_asked_for() -> None:
    found = compared(REFERENCE, STEADY, SLUMP, year=2022)
    assert [one.key for one in found.outcomes] == list(NATIONAL)
    turnover = line(found.outcomes, Subject.OUTCOME, "turnover")
    assert turnover.levels == tuple(
        NATIONAL["turnover"].values(project(STUDY, scenario))[2] for scenario in (REFERENCE, STEADY, SLUMP)
    )
    assert turnover.unit == "bn MAD"


def test_changes_are_from_the_reference_wherever_it_stands() -> None:
    found = compared(REFERENCE, STEADY, SLUMP, reference="steady")
    for one in found.outcomes + found.targets:
        assert one.changes == tuple(level - one.levels[1] for level in one.levels)  # type: ignore[operator]
        assert one.changes[1] == 0


def test_targets_keep_their_own_year() -> None:
    found = compared(REFERENCE, STEADY, year=2025)
    projected, gap = (line(found.targets, about, "old_2022") for about in (Subject.PROJECTED, Subject.GAP))
    assert projected.levels[1] == pytest.approx(7.3 * 1.055**2)
    assert gap.levels[1] == pytest.approx(7.3 * 1.055**2 - 7)
    assert [one.key for one in found.targets[::2]] == list(STUDY.targets)


def test_probabilities_are_told_where_there_are_any() -> None:
    assert not any(one.subject is Subject.PROBABILITY for one in compared(REFERENCE, STEADY).targets)
    found = line(compared(REFERENCE, STEADY, SLUMP, drawn=2).targets, Subject.PROBABILITY, "old_2022")
    likely = [100 * ensemble(STUDY, scenario, 256).probability["old_2022"].value for scenario in (REFERENCE, STEADY)]
    assert (found.levels, found.unit) == ((*likely, None), "%")
    assert found.changes == (0, likely[1] - likely[0], None)


def test_a_reference_that_is_not_there_is_told() -> None:
    with pytest.raises(Problem, match="no scenario “steady” here"):
        compared(REFERENCE, SLUMP, reference="steady")


@pytest.mark.parametrize("year", [2019, 2020, 2026])
def test_a_year_without_outcomes_is_told(year: int) -> None:
    with pytest.raises(Problem, match=f"“{year}” is not a year in it"):
        compared(REFERENCE, SLUMP, year=year)
