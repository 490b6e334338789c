"""A document keeps what is true through any order of edits, gestures, undo, redo, save and open."""

from __future__ import annotations

import tempfile
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from offsim.model import scenario_set
from offsim.model.problems import Problem
from offsim.model.scenario_set import ScenarioSet, new_set
from offsim.model.text import text
from offsim.model.uncertainty import Distribution, Kind
from offsim.session.document import Document
from offsim.storage.document_file import read_document
from tests.small_study import small_study

LEVERS = tuple(small_study().levers)
PARTS = st.integers(0, 10).map(lambda tenths: tenths / 10)
PLACES = st.integers(0, 7)
NAMES = st.sampled_from(["A", "B ", "  C  d", "é", "سيناريو"])


def started() -> Document:
    return Document(new_set(small_study(), text("Mine")))


def content(scenarios: ScenarioSet) -> ScenarioSet:
    """Return a set as it counts for the history: looking at another scenario is no edit."""
    return replace(scenarios, active="")


def lever_set(scenarios: ScenarioSet, lever: str, part: float) -> ScenarioSet:
    """Set a lever of the scenario shown to a part of the way from its low to its high bound."""
    found = scenarios.study.levers[lever]
    value = round(found.low + part * (found.high - found.low))
    return scenario_set.set_lever(scenarios, scenarios.active, lever, float(value))


class DocumentMachine(RuleBasedStateMachine):
    """Does at random what a planner does, and keeps a naive account of the history beside."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.document = started()
        self.document.changed.connect(self.look)
        self.gesture = 0
        self.account = [content(self.document.scenarios)]
        self.saved = self.account[0]
        self.look()

    def teardown(self) -> None:
        self.folder.cleanup()

    def look(self) -> None:
        """See what a window sees: only what ``changed`` has announced."""
        self.seen = (self.document.scenarios, self.document.modified)

    def edit(self, after: ScenarioSet, gesture: int | None = None) -> None:
        before, index = self.document.scenarios, self.document.history.index()
        self.document.edit("edit", after, ("lever", gesture) if gesture else None)
        assert self.document.scenarios == after
        now = self.document.history.index()
        if after == before:
            assert now == index
            return
        assert self.document.history.count() == now
        if now == index - 1:  # back where the gesture began
            assert self.account[now] == content(after)
            self.account = self.account[: now + 1]
        else:
            assert now in {index, index + 1}
            self.account = [*self.account[:now], content(after)]

    @initialize(part=PARTS)
    def begin(self, part: float) -> None:
        self.move_a_lever(LEVERS[0], part)

    @rule(lever=st.sampled_from(LEVERS), part=PARTS)
    def move_a_lever(self, lever: str, part: float) -> None:
        self.edit(lever_set(self.document.scenarios, lever, part))

    @rule(lever=st.sampled_from(LEVERS), parts=st.lists(PARTS, min_size=1, max_size=4), back=st.booleans())
    def drag(self, lever: str, parts: list[float], back: bool) -> None:
        """A gesture is one step at most, and none where it ends where it began."""
        self.gesture += 1
        before, index = self.document.scenarios, self.document.history.index()
        for part in parts:
            self.edit(lever_set(self.document.scenarios, lever, part), self.gesture)
        if back:
            self.edit(before, self.gesture)
        moved = content(self.document.scenarios) != content(before)
        assert self.document.history.index() == index + moved

    @rule(lever=st.sampled_from(LEVERS), part=PARTS)
    def go_on_dragging(self, lever: str, part: float) -> None:
        """Steps by key go on in the gesture before, whatever came between."""
        if self.gesture:
            self.edit(lever_set(self.document.scenarios, lever, part), self.gesture)

    @rule(name=NAMES, place=PLACES, copy=st.booleans())
    def add(self, name: str, place: int, copy: bool) -> None:
        scenarios = self.document.scenarios
        if len(scenarios.scenarios) < 6:
            self.edit(
                scenario_set.duplicate(scenarios, self.key(place), name) if copy else scenario_set.add(scenarios, name)
            )

    @rule(preset=st.sampled_from(sorted(small_study().presets)))
    def add_preset(self, preset: str) -> None:
        if len(self.document.scenarios.scenarios) < 6:
            self.edit(scenario_set.add_preset(self.document.scenarios, preset))

    @rule(place=PLACES)
    def delete(self, place: int) -> None:
        if len(self.document.scenarios.scenarios) > 1:
            self.edit(scenario_set.delete(self.document.scenarios, self.key(place)))

    @rule(place=PLACES, to=PLACES)
    def move(self, place: int, to: int) -> None:
        scenarios = self.document.scenarios
        self.edit(scenario_set.move(scenarios, self.key(place), to % len(scenarios.scenarios)))

    @rule(place=PLACES, name=NAMES)
    def rename(self, place: int, name: str) -> None:
        self.edit(scenario_set.rename(self.document.scenarios, self.key(place), name))

    @rule(place=PLACES, note=st.text(max_size=5))
    def write_a_note(self, place: int, note: str) -> None:
        note = note.encode(errors="ignore").decode()
        self.edit(scenario_set.set_note(self.document.scenarios, self.key(place), note))

    @rule(place=PLACES)
    def set_reference(self, place: int) -> None:
        self.edit(scenario_set.set_reference(self.document.scenarios, self.key(place)))

    @rule(watched=st.sampled_from(sorted(small_study().targets)), shown=st.booleans())
    def watch(self, watched: str, shown: bool) -> None:
        self.edit(scenario_set.show_target(self.document.scenarios, watched, shown))

    @rule(outlook=st.sampled_from(sorted(small_study().outlooks)))
    def set_outlook(self, outlook: str) -> None:
        scenarios = self.document.scenarios
        self.edit(scenario_set.set_outlook(scenarios, scenarios.active, outlook))

    @rule(seed=st.integers(0, 9))
    def set_seed(self, seed: int) -> None:
        self.edit(scenario_set.set_seed(self.document.scenarios, seed))

    @rule(lever=st.sampled_from(LEVERS), kind=st.sampled_from(Kind), part=PARTS)
    def set_distribution(self, lever: str, kind: Kind, part: float) -> None:
        scenarios = self.document.scenarios
        found = scenarios.study.levers[lever]
        if not found.whole:
            distribution = Distribution(kind, round(part * (found.high - found.low), 6))
            self.edit(scenario_set.set_distribution(scenarios, scenarios.active, lever, distribution))

    @rule()
    def reset(self) -> None:
        self.edit(scenario_set.reset_levers(self.document.scenarios, self.document.scenarios.active))

    @rule()
    def revert(self) -> None:
        self.edit(self.document.saved)

    @rule(place=PLACES)
    def activate(self, place: int) -> None:
        modified, index = self.document.modified, self.document.history.index()
        self.document.activate(self.key(place))
        assert self.document.scenarios.active == self.key(place)
        assert (self.document.modified, self.document.history.index()) == (modified, index)

    @rule()
    def undo(self) -> None:
        self.document.history.undo()

    @rule()
    def redo(self) -> None:
        self.document.history.redo()

    @rule(place=st.integers(0, 20))
    def jump(self, place: int) -> None:
        self.document.history.setIndex(place % len(self.account))

    @rule()
    def undo_and_redo_everything(self) -> None:
        for index in (0, self.document.history.count()):
            self.document.history.setIndex(index)
            assert content(self.document.scenarios) == self.account[index]

    @rule()
    def save_and_open(self) -> None:
        file = Path(self.folder.name) / "kept.offsim"
        self.document.save(file)
        self.saved = content(self.document.scenarios)
        assert not self.document.modified
        assert [path.name for path in file.parent.iterdir()] == ["kept.offsim"]
        again = started()
        again.replace(read_document(file), file)
        assert again.scenarios == self.document.scenarios
        assert not again.modified

    @rule()
    def reopen(self) -> None:
        file = Path(self.folder.name) / "kept.offsim"
        if file.exists():
            self.document.replace(read_document(file), file)
            assert content(self.document.scenarios) == self.saved
            assert self.document.history.count() == 0
            self.account = [self.saved]

    def key(self, place: int) -> str:
        scenarios = self.document.scenarios.scenarios
        return scenarios[place % len(scenarios)].key

    @invariant()
    def the_history_is_what_was_done(self) -> None:
        history = self.document.history
        assert history.count() == len(self.account) - 1
        assert content(self.document.scenarios) == self.account[history.index()]

    @invariant()
    def modified_tells_the_truth(self) -> None:
        assert self.document.modified is (content(self.document.scenarios) != self.saved)
        assert content(self.document.saved) == self.saved

    @invariant()
    def whoever_looks_sees_the_latest(self) -> None:
        assert self.seen == (self.document.scenarios, self.document.modified)

    @invariant()
    def the_set_holds_together(self) -> None:
        scenarios = self.document.scenarios
        known = [scenario.key for scenario in scenarios.scenarios]
        assert len(set(known)) == len(known)
        assert {scenarios.active, scenarios.reference} <= set(known)
        assert len({scenario.colour for scenario in scenarios.scenarios}) == len(known)


DocumentMachine.TestCase.settings = settings(
    max_examples=100, stateful_step_count=30, deadline=None, suppress_health_check=list(HealthCheck), derandomize=True
)
test_a_document_holds_in_any_order_of_deeds = DocumentMachine.TestCase


def test_undoing_back_to_what_was_saved_is_unmodified_and_beyond_it_is_not(tmp_path: Path) -> None:
    document = started()
    document.edit("one", lever_set(document.scenarios, LEVERS[0], 0.1))
    document.save(tmp_path / "kept.offsim")
    document.edit("two", lever_set(document.scenarios, LEVERS[0], 0.2))
    found = [document.modified]
    for _ in range(2):
        document.history.undo()
        found.append(document.modified)
    assert found == [True, False, True]
    document.edit("other", lever_set(document.scenarios, LEVERS[0], 0.3))
    document.history.undo()
    assert document.modified, "what was saved can no longer be reached"


def test_a_gesture_that_goes_on_after_saving_is_a_step_of_its_own(tmp_path: Path) -> None:
    document = started()
    document.edit("one", lever_set(document.scenarios, LEVERS[0], 0.1), ("lever", 1))
    document.save(tmp_path / "kept.offsim")
    document.edit("one", lever_set(document.scenarios, LEVERS[0], 0.2), ("lever", 1))
    assert document.modified
    assert document.history.count() == 2


def test_what_cannot_be_saved_stays_as_it_was(tmp_path: Path) -> None:
    document = started()
    document.edit("one", lever_set(document.scenarios, LEVERS[0], 0.1))
    before = document.scenarios
    with pytest.raises(Problem):
        document.save(tmp_path / "no such folder" / "kept.offsim")
    assert (document.scenarios, document.file, document.modified) == (before, None, True)


def test_what_cannot_be_opened_leaves_the_document_alone(tmp_path: Path) -> None:
    document = started()
    document.edit("one", lever_set(document.scenarios, LEVERS[0], 0.1))
    before = document.scenarios
    with pytest.raises(Problem):
        document.replace(read_document(tmp_path / "missing.offsim"), None)
    assert (document.scenarios, document.file, document.modified) == (before, None, True)
    assert document.history.count() == 1
