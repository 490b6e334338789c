"""What differs between two states of a document, as a planner reads it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from offsim.language import load_language
from offsim.model import scenario_set
from offsim.model.scenario_set import ScenarioSet, new_set
from offsim.model.text import text
from offsim.model.uncertainty import Distribution, Kind
from offsim.report.changes import change_lines
from offsim.report.distribution_words import distribution_words
from offsim.report.labels import full_name
from offsim.storage.studies import open_study

ENGLISH = load_language("en")
STUDY = open_study("pai-2020")
BEFORE = new_set(STUDY, text("Mine"))
MINE = BEFORE.active


def lines(after: ScenarioSet) -> list[str]:
    return change_lines(BEFORE, after, ENGLISH)


def test_where_nothing_differs_there_is_no_line() -> None:
    assert lines(BEFORE) == []
    assert lines(scenario_set.activate(BEFORE, "reference")) == []


@pytest.mark.parametrize(
    ("edit", "line"),
    [
        (lambda s: scenario_set.set_lever(s, MINE, "trend.france", 6.5), "“Mine”: {lever}: 4 %/yr → 6.5 %/yr"),
        (
            lambda s: scenario_set.set_distribution(s, MINE, "trend.france", Distribution(Kind.UNIFORM, 2.0)),
            "“Mine”: {lever}: {spread} → Uniform, ± 2 %/yr",
        ),
        (lambda s: scenario_set.rename(s, MINE, "Ours"), "“Mine”: now called “Ours”"),
        (lambda s: scenario_set.set_note(s, MINE, "Why"), "“Mine”: another note"),
        (lambda s: scenario_set.add(s, "New"), "“New”: new"),
        (lambda s: scenario_set.delete(s, MINE), "“Mine”: deleted"),
        (lambda s: scenario_set.set_seed(s, 7), "Seed: 1 → 7"),
        (lambda s: scenario_set.move(s, MINE, 0), "The scenarios are in another order"),
        (lambda s: scenario_set.set_reference(s, MINE), "Compared with: {reference} → Mine"),
        (lambda s: scenario_set.show_target(s, s.targets[0], False), "Other targets are watched"),
    ],
)
def test_every_edit_has_a_line(edit: Callable[[ScenarioSet], ScenarioSet], line: str) -> None:
    lever = STUDY.levers["trend.france"]
    expected = line.format(
        lever=full_name(STUDY, lever, ENGLISH),
        spread=distribution_words(lever, lever.distribution, ENGLISH),
        reference=ENGLISH.say(BEFORE.reference_scenario.name),
    )
    assert lines(edit(BEFORE)) == [expected]


def test_an_outlook_has_a_line() -> None:
    other = list(STUDY.outlooks)[-1]
    (line,) = lines(scenario_set.set_outlook(BEFORE, MINE, other))
    assert line.endswith(f"→ {ENGLISH.say(STUDY.outlooks[other].label)}")


def test_another_study_is_one_line() -> None:
    other = replace(BEFORE, study=open_study("digital-2030"))
    (line,) = lines(other)
    assert ENGLISH.say(other.study.title) in line


def test_several_edits_have_a_line_each_in_every_language() -> None:
    after = scenario_set.rename(scenario_set.set_note(scenario_set.add(BEFORE, "New"), MINE, "Why"), MINE, "Ours")
    for code in ("en", "fr", "ar"):
        found = change_lines(BEFORE, after, load_language(code))
        assert len(found) == 3
        assert all("{" not in line for line in found)
