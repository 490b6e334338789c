"""Whatever rows are added, copied, moved, changed and deleted, a study is left, or what is wrong is told."""

from __future__ import annotations

import tomllib
from collections.abc import Callable

from hypothesis import given, settings
from hypothesis import strategies as st

from offsim.model.problems import Problem, Problems
from offsim.model.text import Message, text
from offsim.storage.entry_edits import with_figure
from offsim.storage.figure_edits import Provenance
from offsim.storage.row_edits import SINGULAR, with_copy, with_row, with_row_moved, without_row
from offsim.storage.shares import SHARES, with_rest
from offsim.storage.study_file import parse_study
from tests.small_study import SMALL_STUDY

OWN = Provenance("Our survey", "2026-11-26")
Edit = Callable[[str], str]
NOTHING_LEFT = Message("Test", "no such row is left")


def edits() -> st.SearchStrategy[Edit]:
    rows = st.sampled_from([*SINGULAR]).flatmap(lambda kind: st.tuples(st.just(kind), st.integers(0, 3)))

    def at(words: str, kind: str, number: int) -> tuple[str, str]:
        there = [*tomllib.loads(words).get(kind, ())]
        if not there:
            raise Problem(NOTHING_LEFT)  # and so it is not asked for
        return kind, there[number % len(there)]

    return st.one_of(
        rows.map(lambda row: lambda words: with_row(words, row[0], text("New"), OWN)[0]),
        rows.map(lambda row: lambda words: with_copy(words, at(words, *row), text({"ar": "Copy"}), OWN)[0]),
        rows.map(lambda row: lambda words: without_row(words, at(words, *row), "fr")),
        st.tuples(rows, st.integers(-2, 2)).map(
            lambda it: lambda words: with_row_moved(words, at(words, *it[0]), it[1])
        ),
        st.sampled_from(SHARES).map(
            lambda share: lambda words: with_figure(words, (*at(words, "markets", 0), share), 20, "%", OWN)
        ),
        st.integers(0, 3).map(lambda number: lambda words: with_rest(words, at(words, "markets", number)[1], OWN)),
    )


@given(st.lists(edits(), max_size=6))
@settings(max_examples=40, deadline=None)
def test_any_row_of_edits_leaves_a_study_or_tells_what_is_wrong(done: list[Edit]) -> None:
    words = SMALL_STUDY
    for edit in done:
        try:
            words = edit(words)
        except Problem:
            continue
        try:
            assert parse_study(words, "edited.toml").text == words
        except (Problem, Problems):
            tomllib.loads(words)  # a draft, whose faults are told
