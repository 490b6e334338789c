"""What a planner changed in the study is marked, listed and taken back."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListWidget, QPushButton

from offsim.app import App
from offsim.storage.study_text import found_at, remove_table, set_value
from offsim.ui.study_items_dialog import StudyItemsDialog
from tests.gui.hands import part, settled, steps, trigger, wait_until
from tests.gui.study_items import (
    answering,
    change,
    check,
    checked,
    lines,
    mark,
    observed,
    own_target,
    own_turnover,
    shown_dialog,
)


def test_a_study_that_is_changed_is_marked_and_one_that_is_not_is_not(app: App) -> None:
    assert mark(app).isHidden()
    assert not app.window.actions_by_key["study_changes"].isEnabled()
    change(app, own_turnover)
    assert not mark(app).isHidden()
    assert mark(app).accessibleName()
    app.document.history.undo()
    wait_until(lambda: mark(app).isHidden())


def test_the_mark_is_saved_with_the_document(app: App, tmp_path: Path) -> None:
    change(app, own_turnover)
    app.document.save(tmp_path / "own.offsim")
    app.window.files.new("pai-2020")
    wait_until(lambda: mark(app).isHidden())
    app.window.files.open(tmp_path / "own.offsim")
    wait_until(lambda: not mark(app).isHidden())


def test_what_was_changed_is_listed_with_what_was_what_is_and_its_source(
    app: App, monkeypatch: pytest.MonkeyPatch
) -> None:
    change(app, own_turnover, observed, own_target)
    seen = answering(monkeypatch, "")
    mark(app).click()
    survey = " – Our survey, 1 March 2026"
    assert seen[0] == [
        f"Base year · Turnover: 7.3 bn MAD (reference page) → 7.9 bn MAD (own figure){survey}",
        f"Turnover · 16 bn MAD in 2020: 16 bn MAD (reference page) → 18 bn MAD (own figure){survey}",
        f"A: offshoring (exchange office) · Turnover, observed · 2019: none → 9.9 bn MAD (own figure){survey}",
        f"A: offshoring (exchange office) · Turnover, observed · 2020: none → 9.1 bn MAD (own figure){survey}",
    ]
    assert steps(app) == 3


def test_going_back_on_one_item_leaves_the_others_and_is_one_step(app: App, monkeypatch: pytest.MonkeyPatch) -> None:
    change(app, own_turnover, own_target)
    with_both = app.document.scenarios
    answering(monkeypatch, "back", "Base year")
    trigger(app.window, "action:study_changes")
    study = app.document.scenarios.study
    assert study.levers["base.turnover"].default.value == 7.3
    assert study.targets["turnover_2020"].value.value == 18
    assert steps(app) == 3
    app.document.history.undo()
    assert app.document.scenarios == with_both


def test_going_back_on_everything_is_the_study_as_it_was_and_the_mark_goes(
    app: App, monkeypatch: pytest.MonkeyPatch
) -> None:
    shipped = app.document.scenarios
    change(app, own_turnover, own_target)
    for choice, words in (("as_it_was", ()), ("back", ("Turnover",))):
        answering(monkeypatch, choice, *words)
        trigger(app.window, "action:study_changes")
        assert app.document.scenarios == shipped
        wait_until(lambda: mark(app).isHidden())
        app.document.history.undo()
        wait_until(lambda: not mark(app).isHidden() and settled(app))


def test_what_makes_no_study_cannot_be_chosen_and_says_why(app: App, monkeypatch: pytest.MonkeyPatch) -> None:
    first = app.document.scenarios.study.text
    words = set_value(set_value(first, ("base", "turnover", "value"), 90), ("base", "turnover", "bounds"), [60, 99])
    words = set_value(words, ("base", "turnover", "plausible"), [70, 98])
    keys = [*found_at(first, ("presets",))]
    words = set_value(words, ("presets", keys[0], "levers"), {"base.turnover": 75})
    change(app, lambda _: words)
    before = app.document.scenarios

    def answer(dialog: StudyItemsDialog) -> int:
        dialog.show()
        check(dialog, "(reference page)")
        assert not part(dialog, QPushButton, "choice:back").isEnabled()
        assert any("presets" in line for line in lines(dialog, "lines"))
        assert part(dialog, QPushButton, "choice:as_it_was").isEnabled()
        check(dialog, "Scenarios")
        assert part(dialog, QPushButton, "choice:back").isEnabled()
        return 0

    monkeypatch.setattr(StudyItemsDialog, "exec", answer)
    trigger(app.window, "action:study_changes")
    assert app.document.scenarios == before


def test_items_are_found_and_checked_by_the_lot(app: App, monkeypatch: pytest.MonkeyPatch) -> None:
    change(app, own_turnover, observed, own_target)
    dialog = shown_dialog(app, monkeypatch, "action:study_changes")
    part(dialog, QPushButton, "check:all").click()
    assert checked(dialog) == lines(dialog)
    part(dialog, QPushButton, "check:observed").click()
    assert len(checked(dialog)) == 2
    assert all("observed" in line for line in checked(dialog))
    part(dialog, QPushButton, "check:none").click()
    assert checked(dialog) == []
    assert not part(dialog, QPushButton, "choice:back").isEnabled()


def test_taking_a_target_out_is_gone_back_on(app: App, monkeypatch: pytest.MonkeyPatch) -> None:
    change(app, lambda words: remove_table(own_turnover(words), ("targets", "turnover_2020")))
    answering(monkeypatch, "back", "taken out")
    trigger(app.window, "action:study_changes")
    study = app.document.scenarios.study
    assert next(iter(study.targets)) == "turnover_2020"
    assert study.levers["base.turnover"].default.value == 7.9


def test_return_takes_and_escape_leaves(app: App, monkeypatch: pytest.MonkeyPatch) -> None:
    change(app, own_turnover, own_target)
    dialog = shown_dialog(app, monkeypatch, "action:study_changes")
    items = part(dialog, QListWidget, "items")
    assert dialog.focusWidget() is items
    QTest.keyClick(items, Qt.Key.Key_Space)
    assert len(checked(dialog)) == 1
    QTest.keyClick(items, Qt.Key.Key_Return)
    assert (dialog.chosen, dialog.isVisible()) == ("back", False)
    again = shown_dialog(app, monkeypatch, "action:study_changes")
    QTest.keyClick(part(again, QListWidget, "items"), Qt.Key.Key_Escape)
    assert (again.chosen, again.isVisible()) == ("", False)
