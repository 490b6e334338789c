"""Any sequence of edits leaves a set that can be saved, shown and compared."""

from collections.abc import Callable
from contextlib import suppress

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from offsim.model import scenario_set
from offsim.model.levers import checked_distribution, checked_value
from offsim.model.problems import Problem
from offsim.model.scenario_set import ScenarioSet, new_set
from offsim.model.text import text
from offsim.model.uncertainty import Distribution, Kind
from tests.small_study import small_study
from tests.uncertain_study import uncertain_study

Edit = Callable[[ScenarioSet], ScenarioSet]

# Few letters, but awkward ones: the whole of Unicode takes seconds to load where tests have never run before.
NAMES = st.text(st.sampled_from('aZ9 \u00e9\u0642\u200e\u202f\n\t\x00{}"\\/\U0001f600'), max_size=8)
UNHURRIED = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture])


def begin() -> ScenarioSet:
    return new_set(small_study(), text("Mine"))


def some_lever_value(draw: st.DrawFn, key: str) -> float:
    lever = small_study().levers[key]
    if lever.whole:
        return float(draw(st.integers(int(lever.low), int(lever.high))))
    return draw(st.one_of(st.floats(lever.low, lever.high), st.just(lever.default.value)))


@st.composite
def edited_sets(draw: st.DrawFn, most: int = 12) -> ScenarioSet:
    """Draw a set that any edits have led to; those that are refused leave it as it was."""
    scenarios = begin()
    for _ in range(draw(st.integers(0, most))):
        with suppress(Problem):
            scenarios = draw(edits(scenarios))(scenarios)
    return scenarios


@st.composite
def edits(draw: st.DrawFn, scenarios: ScenarioSet) -> Edit:
    return draw(st.sampled_from(EDITS))(draw, scenarios)


def some_key(draw: st.DrawFn, scenarios: ScenarioSet) -> str:
    return draw(st.sampled_from([scenario.key for scenario in scenarios.scenarios]))


def set_lever(draw: st.DrawFn, scenarios: ScenarioSet) -> Edit:
    scenario, key = some_key(draw, scenarios), draw(st.sampled_from(list(small_study().levers)))
    value = some_lever_value(draw, key)
    return lambda before: scenario_set.set_lever(before, scenario, key, value)


def set_distribution(draw: st.DrawFn, scenarios: ScenarioSet) -> Edit:
    scenario, key = some_key(draw, scenarios), draw(st.sampled_from(list(small_study().levers)))
    spread = draw(st.floats(0, small_study().levers[key].high - small_study().levers[key].low))
    own = draw(st.sampled_from([None, Distribution(draw(st.sampled_from(Kind)), spread)]))
    return lambda before: scenario_set.set_distribution(before, scenario, key, own)


def keyed(function: Callable[[ScenarioSet, str], ScenarioSet]) -> Callable[[st.DrawFn, ScenarioSet], Edit]:
    def drawn(draw: st.DrawFn, scenarios: ScenarioSet) -> Edit:
        key = some_key(draw, scenarios)
        return lambda before: function(before, key)

    return drawn


def worded(function: Callable[[ScenarioSet, str, str], ScenarioSet]) -> Callable[[st.DrawFn, ScenarioSet], Edit]:
    def drawn(draw: st.DrawFn, scenarios: ScenarioSet) -> Edit:
        key, words = some_key(draw, scenarios), draw(NAMES)
        return lambda before: function(before, key, words)

    return drawn


def add(draw: st.DrawFn, _: ScenarioSet) -> Edit:
    name = draw(NAMES)
    return lambda before: scenario_set.add(before, name)


def add_preset(draw: st.DrawFn, _: ScenarioSet) -> Edit:
    preset = draw(st.sampled_from(list(small_study().presets)))
    return lambda before: scenario_set.add_preset(before, preset)


def set_outlook(draw: st.DrawFn, scenarios: ScenarioSet) -> Edit:
    key, outlook = some_key(draw, scenarios), draw(st.sampled_from(list(small_study().outlooks)))
    return lambda before: scenario_set.set_outlook(before, key, outlook)


def move(draw: st.DrawFn, scenarios: ScenarioSet) -> Edit:
    key, place = some_key(draw, scenarios), draw(st.integers(0, len(scenarios.scenarios)))
    return lambda before: scenario_set.move(before, key, place)


def show_target(draw: st.DrawFn, _: ScenarioSet) -> Edit:
    target, shown = draw(st.sampled_from(list(small_study().targets))), draw(st.booleans())
    return lambda before: scenario_set.show_target(before, target, shown)


EDITS = [
    set_lever,
    set_distribution,
    set_outlook,
    add,
    add_preset,
    move,
    show_target,
    *map(keyed, (scenario_set.activate, scenario_set.reset_levers, scenario_set.delete, scenario_set.set_reference)),
    *map(worded, (scenario_set.rename, scenario_set.duplicate, scenario_set.set_note)),
]


def check(scenarios: ScenarioSet) -> None:
    study = scenarios.study
    keys = [scenario.key for scenario in scenarios.scenarios]
    colours = [scenario.colour for scenario in scenarios.scenarios]
    assert keys
    assert all(keys)
    assert len(set(keys)) == len(keys)
    assert len(set(colours)) == len(colours)
    assert min(colours) >= 0
    assert {scenarios.active, scenarios.reference} <= set(keys)
    assert list(scenarios.targets) == [key for key in study.targets if key in scenarios.targets]
    for scenario in scenarios.scenarios:
        assert scenario.outlook in study.outlooks
        assert scenario.name.in_language("en").strip()
        for key, value in scenario.values.items():
            assert checked_value(study.levers[key], value) != study.levers[key].default.value
        for key, own in scenario.distributions.items():
            assert checked_distribution(study.levers[key], own) != study.levers[key].distribution


@UNHURRIED
@given(edited_sets())
def test_any_edits_keep_a_set_whole(scenarios: ScenarioSet) -> None:
    check(scenarios)


@UNHURRIED
@given(edited_sets(), st.data())
def test_an_edit_leaves_the_set_before_it_alone(scenarios: ScenarioSet, data: st.DataObject) -> None:
    before = (scenarios.scenarios, [dict(scenario.values) for scenario in scenarios.scenarios])
    with suppress(Problem):
        data.draw(edits(scenarios))(scenarios)
    assert (scenarios.scenarios, [dict(scenario.values) for scenario in scenarios.scenarios]) == before


def test_a_set_begins_with_the_reference_and_a_copy_of_it() -> None:
    scenarios = begin()
    assert [scenario.key for scenario in scenarios.scenarios] == ["reference", "scenario_1"]
    assert (scenarios.reference, scenarios.active) == ("reference", "scenario_1")
    assert scenarios.active_scenario.values == scenarios.reference_scenario.values
    assert scenarios.targets == ("turnover_2025", "jobs_2025")


def test_a_lever_put_back_to_its_default_leaves_no_trace() -> None:
    there = scenario_set.set_lever(begin(), "scenario_1", "trend.voice", 9)
    assert there.active_scenario.values == {"trend.voice": 9.0}
    assert scenario_set.set_lever(there, "scenario_1", "trend.voice", 5.5) == begin()


def test_a_distribution_as_the_study_has_it_leaves_no_trace() -> None:
    scenarios = new_set(uncertain_study(), text("Mine"))
    there = scenario_set.set_distribution(scenarios, "scenario_1", "trend.voice", Distribution(Kind.UNIFORM, 3.0))
    assert there.active_scenario.distributions == {"trend.voice": Distribution(Kind.UNIFORM, 3.0)}
    for own in (None, Distribution(Kind.NORMAL, 4.0)):
        assert scenario_set.set_distribution(there, "scenario_1", "trend.voice", own) == scenarios
    assert scenario_set.reset_levers(there, "scenario_1") == scenarios


def test_an_edit_that_changes_nothing_returns_the_same_set() -> None:
    scenarios = begin()
    assert scenario_set.set_note(scenarios, "scenario_1", "") is scenarios


def test_a_set_shows_what_was_added() -> None:
    added = scenario_set.add_preset(begin(), "steady")
    assert added.active == "steady"
    assert added.active_scenario.outlook == "normal"
    again = scenario_set.add_preset(added, "steady")
    assert again.active not in ("steady", "scenario_1", "reference")
    copied = scenario_set.duplicate(again, "reference", "Reference again")
    assert copied.scenarios[1] == copied.active_scenario


def test_a_neighbour_takes_over_from_what_is_deleted() -> None:
    three = scenario_set.activate(scenario_set.add_preset(begin(), "steady"), "reference")
    left = scenario_set.delete(three, "reference")
    assert (left.active, left.reference) == ("scenario_1", "scenario_1")


@pytest.mark.parametrize(
    ("edit", "sentence"),
    [
        (lambda s: scenario_set.activate(s, "x"), "There is no scenario “x” here. Available: reference, scenario_1."),
        (lambda s: scenario_set.set_outlook(s, "reference", "x"), "There is no economic outlook “x” in this study."),
        (lambda s: scenario_set.show_target(s, "x", True), "There is no target “x” in this study."),
        (lambda s: scenario_set.rename(s, "reference", " \n "), "A scenario needs a name."),
        (lambda s: scenario_set.set_lever(s, "reference", "trend.voice", 99), "takes values from"),
        (
            lambda s: scenario_set.set_distribution(s, "reference", "trend.voice", Distribution(Kind.NORMAL, 181.0)),
            "The standard deviation or half-width of the lever “trend.voice” goes from 0 to 180.0 (% a year), the",
        ),
        (
            lambda s: scenario_set.set_distribution(
                s, "reference", "recession.north.start", Distribution(Kind.NORMAL, 1)
            ),
            "takes whole numbers and has no distribution",
        ),
        (lambda s: scenario_set.delete(scenario_set.delete(s, "reference"), "scenario_1"), "cannot be deleted"),
    ],
)
def test_what_cannot_be_done_is_refused_in_a_sentence(edit: Edit, sentence: str) -> None:
    with pytest.raises(Problem) as caught:
        edit(begin())
    assert sentence in str(caught.value)
