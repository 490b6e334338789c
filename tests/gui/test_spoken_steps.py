"""What a screen reader says of several steps at once, of entries that are no part of the document, and of warnings."""

from __future__ import annotations

from offsim.app import App
from tests.gui.hands import drag, let_it_show, slider
from tests.gui.own_figures import type_figure


def test_several_steps_undone_or_made_again_at_once_are_counted(app: App, said: list[str]) -> None:
    for _ in range(3):
        app.window.actions_by_key["add_scenario"].trigger()
    for place, expected in ((0, "3 steps undone"), (2, "2 steps made again"), (1, "Undone: “Scenario 4” added")):
        said.clear()
        app.document.history.setIndex(place)
        assert said == [expected]


def test_an_entry_that_is_no_part_of_the_document_yet_is_said_where_it_is_undone(app: App, said: list[str]) -> None:
    type_figure(app, 2016, "A", "many")
    for key, expected in (
        ("undo", "Undone: Entry that is not part of the document yet"),
        ("redo", "Made again: Entry that is not part of the document yet"),
    ):
        said.clear()
        app.window.actions_by_key[key].trigger()
        let_it_show()
        assert said[-1] == expected


def test_warnings_that_come_are_counted(app: App, said: list[str]) -> None:
    said.clear()
    drag(slider(app, "trend.france"), 16.0)
    let_it_show()
    counts = [words for words in said if words.endswith(" warnings")]
    assert counts[-1] == f"{app.window.panels.side.buttons['warnings'].accessibleName().split(' ')[0]} warnings"
    said.clear()
    drag(slider(app, "trend.france"), 4.0)
    let_it_show()
    assert not [words for words in said if "warning" in words]
