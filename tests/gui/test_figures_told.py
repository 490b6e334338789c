"""What the table of own figures tells of each: what a projection goes on from, and what is hardly meant."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from offsim.app import App
from offsim.ui.own_data.subject import OWN_MARK, facts_of, subjects
from offsim.ui.stable_label import StableLabel
from tests.gui.hands import part, trigger, turn_to
from tests.gui.own_figures import choose, grid, shown, stand_at, type_figure

Role = Qt.ItemDataRole
BESIDE = "shown beside the projection, which it does not move"
FAR = "far from all other figures: check the unit"


def told(app: App, year: int, column: str) -> list[str]:
    """Return what is told of a cell under the pointer, and to whoever hears it."""
    cell = grid(app).figures.index_of(year, column)
    return [str(cell.data(role)) for role in (Role.ToolTipRole, Role.AccessibleTextRole)]


def heads(app: App) -> list[str]:
    figures = grid(app).figures
    return [str(figures.headerData(place, Qt.Orientation.Horizontal)) for place in range(figures.columnCount())]


def test_the_perimeter_that_is_projected_says_so_above_its_figures(app: App) -> None:
    turn_to(app, "data")
    for place, projected in ((0, True), (1, True), (2, False), (5, False)):
        choose(app, "own_subject", place)
        assert [head.endswith(", projected") for head in heads(app)] == [projected, *[False] * (len(heads(app)) - 1)]


def test_of_a_figure_is_told_wherever_it_is_read_whether_it_moves_the_projection(app: App) -> None:
    type_figure(app, 2016, "A", "8.1")
    type_figure(app, 2016, "B", "12")
    assert all(BESIDE in words for words in (*told(app, 2016, "A"), *told(app, 2016, "B")))
    app.window.steps.set_lever("jump_off", 2016, 0)
    turn_to(app, "projection")
    turn_to(app, "data")
    assert not any(BESIDE in words for words in told(app, 2016, "A"))
    assert all(BESIDE in words for words in told(app, 2016, "B"))


@pytest.mark.parametrize(("column", "aside"), [("A", False), ("B", True)])
def test_an_empty_cell_says_what_a_figure_there_would_do(app: App, column: str, *, aside: bool) -> None:
    stand_at(app, 2016, column)
    words = part(app.window, StableLabel, "own_told").text()
    assert "no figure: type one" in words
    assert (BESIDE in words) is aside


def test_a_figure_that_is_hardly_meant_is_marked_in_its_cell_until_it_is_mended(app: App) -> None:
    type_figure(app, 2016, "A", "8100")
    assert shown(app, 2016, "A") == f"⚠ {OWN_MARK} 8,100"
    assert all(FAR in words for words in told(app, 2016, "A"))
    type_figure(app, 2016, "A", "8.1")
    assert shown(app, 2016, "A") == f"{OWN_MARK} 8.1"
    assert not any(FAR in words for words in told(app, 2016, "A"))


def test_a_figure_is_measured_against_the_one_it_stands_in_the_place_of(app: App) -> None:
    subject = next(
        place
        for place, one in enumerate(subjects(app.window.study))
        if one.outcome and len(facts_of(app.window.study, one)) == 1
    )
    turn_to(app, "data")
    choose(app, "own_subject", subject)
    ((year, column), fact) = next(iter(grid(app).figures.facts.items()))
    type_figure(app, year, column, f"{fact.value * 1000:.0f}")
    assert "⚠" in shown(app, year, column)


def test_every_outcome_has_the_same_rows(app: App) -> None:
    turn_to(app, "data")
    years = []
    for place, subject in enumerate(subjects(app.window.study)):
        if subject.outcome:
            choose(app, "own_subject", place)
            years.append(grid(app).figures.years)
    assert len(set(years)) == 1


def test_what_was_refused_is_told_with_why_wherever_it_is_read_and_after_redo(app: App) -> None:
    why = "“many” is no number"
    type_figure(app, 2016, "A", "many")
    stand_at(app, 2015, "A")
    trigger(app.window, "action:undo")
    trigger(app.window, "action:redo")
    assert grid(app).current() == (2016, "A")
    assert part(app.window, StableLabel, "own_told").text().startswith("⚠ 2016")
    assert why in part(app.window, StableLabel, "own_told").text()
    assert why in told(app, 2016, "A")[0]
