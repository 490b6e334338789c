"""What is entered and is no part of the document yet is undone and made again in order, through any clicks between."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from offsim.model import scenario_set
from offsim.model.scenario_set import new_set
from offsim.model.text import text
from offsim.session.document import Document
from tests.small_study import small_study

STUDY = small_study()
LEVER = STUDY.levers["trend.voice"]
PAGES = ("study", "data")
ENTRIES = st.tuples(st.just("enter"), st.sampled_from(PAGES), st.sampled_from(["", "a", "b", "c"]))
EDITS = st.tuples(st.just("edit"), st.integers(int(LEVER.low), int(LEVER.high)), st.none())
BACK = st.tuples(st.sampled_from(["undo", "redo"]), st.none(), st.none())
CLICKS = st.tuples(st.just("click"), st.integers(0, 20), st.none())
BECOMES = st.tuples(st.just("becomes"), st.sampled_from(PAGES), st.sampled_from(["", "a", "b"]))
"""A part of what a page holds becomes a step of the history, and this is left."""
Deed = tuple[str, object, object]


class Planner:
    """Does deeds to a document beside pages that hold what they are told to."""

    def __init__(self) -> None:
        self.document = Document(new_set(STUDY, text("Mine")))
        self.held: dict[str, str] = dict.fromkeys(PAGES, "")
        self.document.draft_wanted.connect(self._hold)

    def _hold(self, page: str, held: object, _again: object) -> None:
        self.held[page] = str(held or "")

    def do(self, deed: Deed) -> None:
        name, what, words = deed
        document = self.document
        if name == "enter":
            self.held[str(what)] = str(words)
            document.keep_draft(str(what), str(words), words, entered=True)
        elif name == "edit":
            self._edit(float(str(what)))
        elif name == "becomes":
            before = document.scenarios
            self._edit(float(len(str(words)) + len(self.held[str(what)])))
            if document.scenarios is not before:
                self.held[str(what)] = str(words)
                document.keep_draft(str(what), str(words), words, entered=False)
        elif name == "click":
            document.history.setIndex(int(str(what)) % (document.history.count() + 1))
        else:
            (document.undo if name == "undo" else document.redo)()

    def _edit(self, value: float) -> None:
        scenarios = self.document.scenarios
        self.document.edit("step", scenario_set.set_lever(scenarios, scenarios.active, LEVER.key, value))

    @property
    def state(self) -> tuple[int, dict[str, str]]:
        return self.document.history.index(), dict(self.held)

    def go_on(self, name: str) -> int:
        """Undo, or redo, until there is no more; return how often."""
        document, times = self.document, 0
        while document.can_undo if name == "undo" else document.can_redo:
            before = self.state
            self.do((name, None, None))
            assert self.state != before, f"{name} does nothing"
            times += 1
            assert times < 200, f"{name} has no end"
        return times


@given(st.lists(st.one_of(ENTRIES, EDITS, BACK, CLICKS, BECOMES), max_size=25))
def test_undo_goes_back_to_the_beginning_whatever_was_done(deeds: list[Deed]) -> None:
    planner = Planner()
    for deed in deeds:
        planner.do(deed)
        assert planner.document.draft == "\n".join(filter(None, planner.held.values()))
    planner.go_on("undo")
    assert planner.state == (0, dict.fromkeys(PAGES, ""))


@given(st.lists(st.one_of(ENTRIES, EDITS), max_size=25))
def test_all_that_was_undone_can_be_made_again(deeds: list[Deed]) -> None:
    planner = Planner()
    for deed in deeds:
        planner.do(deed)
    end = planner.state
    back = planner.go_on("undo")
    assert planner.go_on("redo") == back
    assert planner.state == end


@given(st.lists(st.one_of(ENTRIES, EDITS), min_size=1, max_size=12))
def test_each_deed_is_undone_before_those_before_it(deeds: list[Deed]) -> None:
    planner = Planner()
    states = [planner.state]
    for deed in deeds:
        planner.do(deed)
        if planner.state != states[-1]:
            states.append(planner.state)
    for state in reversed(states[:-1]):
        planner.do(("undo", None, None))
        assert planner.state == state
    assert not planner.document.can_undo
