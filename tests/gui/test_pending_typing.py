"""What is still being typed counts where it was typed, and every row shows what the document has."""

from __future__ import annotations

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QListWidget

from offsim.app import App
from tests.gui.hands import box, focus, let_it_show, part, slider, steps, trigger, value

LEVER = "trend.france"  # 4, in steps of 0.1


def begin_to_type(app: App, words: str) -> None:
    typed = box(app, LEVER)
    focus(typed)
    typed.selectAll()
    QTest.keyClicks(typed, words)


def in_scenario(app: App, key: str) -> float | None:
    return app.document.scenarios.scenario(key).values.get(LEVER)


@pytest.mark.parametrize("action", ["add_scenario", "duplicate", "set_reference", "move_up"])
def test_a_number_being_typed_stays_with_its_scenario(app: App, action: str) -> None:
    own = app.document.scenarios.active
    begin_to_type(app, "9")
    trigger(app.window, f"action:{action}")
    let_it_show()
    assert in_scenario(app, own) == 9
    assert box(app, LEVER).lineEdit().text() == f"{value(app, LEVER):g}"


def test_a_number_being_typed_does_not_survive_its_scenario(app: App) -> None:
    begin_to_type(app, "9")
    trigger(app.window, "action:delete")
    let_it_show()
    assert in_scenario(app, "reference") is None
    assert box(app, LEVER).lineEdit().text() == "4"


def test_a_row_shows_the_document_after_an_edit_undone_at_once(app: App) -> None:
    app.window.steps.set_lever(LEVER, 9.0, 1)
    box(app, LEVER).edited.emit(12.0)
    app.document.history.undo()
    app.document.history.undo()
    let_it_show()
    assert value(app, LEVER) == 4
    assert box(app, LEVER).lineEdit().text() == "4"
    assert slider(app, LEVER).lever_value() == 4


def test_a_note_being_typed_stays_with_its_scenario(app: App) -> None:
    own = app.document.scenarios.active
    app.window.notes.setPlainText("because")
    trigger(app.window, "action:duplicate")
    noted = {scenario.key: scenario.note.in_language("en") for scenario in app.document.scenarios.scenarios}
    assert noted[own] == "because"
    assert steps(app) == 2


def test_a_name_being_typed_counts_before_the_next_command(app: App) -> None:
    trigger(app.window, "action:rename")
    editor = part(app.window, QListWidget, "scenarios").findChild(QLineEdit)
    assert editor is not None
    editor.setText("Mine")
    trigger(app.window, "action:duplicate")
    assert [scenario.name.in_language("en") for scenario in app.document.scenarios.scenarios][1] == "Mine"


def test_a_message_never_takes_words_for_mark_up(app: App) -> None:
    begin_to_type(app, "<h1>BIG</h1>")
    trigger(app.window, "action:add_scenario")
    assert "<h1>BIG</h1>" in app.window.notice.text or not app.window.notice.isVisible()
    assert part(app.window, QListWidget, "scenarios").count() == 3


def test_a_note_that_nobody_touched_is_no_step_whatever_spaces_it_has(app: App) -> None:
    app.window.steps.set_note("5\N{NO-BREAK SPACE}% more")
    let_it_show()
    count = steps(app)
    app.window.notes.tell()
    assert steps(app) == count
    assert app.document.scenarios.active_scenario.note.in_language("en") == "5\N{NO-BREAK SPACE}% more"
