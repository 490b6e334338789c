"""What a planner changed in the study is marked, listed and taken back; what another file has is taken over."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QListWidget, QPushButton, QToolButton

from offsim.app import App
from offsim.model.scenario_set import new_set
from offsim.model.study import Study
from offsim.model.text import LANGUAGES, text
from offsim.storage.document_file import document_bytes
from offsim.storage.figure_edits import Provenance, with_own_value
from offsim.storage.imports.understood import Point
from offsim.storage.study_edits import with_observations
from offsim.storage.study_file import parse_study
from offsim.storage.study_text import add_table, found_at, remove_table, set_value
from offsim.ui.notice import Notice
from offsim.ui.study_items_dialog import StudyItemsDialog
from tests.gui.hands import let_it_show, part, settled, steps, trigger, wait_until
from tests.gui.test_access_keys import distinct, key_of
from tests.old_studies import old_study

MINE = Provenance("Our survey", "2026-03-01")


def own_turnover(words: str) -> str:
    return with_own_value(words, ("base", "turnover"), 7.9, "bn MAD", MINE)


def own_target(words: str) -> str:
    return with_own_value(words, ("targets", "turnover_2020", "value"), 18, "bn MAD", MINE)


def observed(words: str) -> str:
    return with_observations(words, ("turnover", "A"), "bn MAD", [Point(2019, 9.9), Point(2020, 9.1)], MINE)


def change(app: App, *changes: Callable[[str], str]) -> None:
    """Change the study, a step for each."""
    for made in changes:
        before = app.window
        app.window.steps.change_study(parse_study(made(app.document.scenarios.study.text), "own"), "a change")
        wait_until(lambda before=before: app.window is not before and settled(app))  # type: ignore[misc]


def lines(dialog: StudyItemsDialog, name: str = "items") -> list[str]:
    found = part(dialog, QListWidget, name)
    return [found.item(row).text() for row in range(found.count())]


def check(dialog: StudyItemsDialog, *words: str) -> None:
    """Check the items whose lines have these words in them, with the keyboard."""
    found = part(dialog, QListWidget, "items")
    for row in range(found.count()):
        if any(word in found.item(row).text() for word in words):
            found.setCurrentRow(row)
            QTest.keyClick(found, Qt.Key.Key_Space)


def checked(dialog: StudyItemsDialog) -> list[str]:
    found = part(dialog, QListWidget, "items")
    return [line for row, line in enumerate(lines(dialog)) if found.item(row).checkState() is Qt.CheckState.Checked]


def answering(monkeypatch: pytest.MonkeyPatch, choice: str, *words: str) -> list[list[str]]:
    """Check items and press a button of the dialog whenever it comes up; return the lines it showed."""
    seen: list[list[str]] = []

    def answer(dialog: StudyItemsDialog) -> int:
        dialog.show()
        seen.append(lines(dialog))
        check(dialog, *words)
        if choice:
            button = part(dialog, QPushButton, f"choice:{choice}")
            assert button.isEnabled()
            button.click()
        return 0

    monkeypatch.setattr(StudyItemsDialog, "exec", answer)
    return seen


def mark(app: App) -> QToolButton:
    return part(app.window, QToolButton, "study_mark")


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
    survey = " – Our survey, 2026-03-01"
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


def shown_dialog(app: App, monkeypatch: pytest.MonkeyPatch, action: str) -> StudyItemsDialog:
    """Return a dialog that stays."""
    kept: list[StudyItemsDialog] = []

    def keep(dialog: StudyItemsDialog) -> int:
        kept.append(dialog)
        dialog.show()
        return 0

    monkeypatch.setattr(StudyItemsDialog, "exec", keep)
    trigger(app.window, action)
    let_it_show()
    return kept[0]


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


def compared(app: App, file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(file), ""))
    trigger(app.window, "action:compare_study")


def written(file: Path, study: Study) -> Path:
    content = study.text.encode()
    file.write_bytes(content if file.suffix == ".toml" else document_bytes(new_set(study, text("Theirs")), "1.0"))
    return file


@pytest.mark.parametrize("name", ["theirs.toml", "theirs.offsim"])
def test_newer_observations_are_taken_from_the_file_of_a_colleague(
    app: App, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    change(app, own_turnover)
    theirs = parse_study(own_target(observed(app.document.scenarios.study.text)), "theirs")
    seen = answering(monkeypatch, "take", "observed")
    compared(app, written(tmp_path / name, theirs), monkeypatch)
    assert len(seen[0]) == 3
    study = app.document.scenarios.study
    assert [fact.year for it in study.observations for fact in it.points if fact.status == "own"] == [2019, 2020]
    assert study.targets["turnover_2020"].value.value == 16
    assert study.levers["base.turnover"].default.value == 7.9
    assert study.levers["jump_off"].high == 2020
    wait_until(lambda: settled(app))
    seen = answering(monkeypatch, "")
    trigger(app.window, "action:study_changes")
    assert len(seen[0]) == 3


def test_nothing_of_another_file_is_chosen_at_first(app: App, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    theirs = parse_study(own_target(app.document.scenarios.study.text), "theirs")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(written(tmp_path / "a.toml", theirs)), ""))
    dialog = shown_dialog(app, monkeypatch, "action:compare_study")
    assert checked(dialog) == []
    assert not part(dialog, QPushButton, "choice:take").isEnabled()


BAD: Sequence[tuple[str, Callable[[Path], object]]] = (
    ("bad.toml", lambda file: file.write_text("nothing")),
    ("bad.offsim", lambda file: file.write_text("nothing")),
    ("gone.toml", lambda _: None),
    ("old.toml", lambda file: written(file, old_study("pai-2020"))),
)


@pytest.mark.parametrize(("name", "made"), BAD, ids=[name for name, _ in BAD])
def test_a_file_that_cannot_be_compared_is_told_and_nothing_changes(
    app: App, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, made: Callable[[Path], object]
) -> None:
    before = app.document.scenarios
    made(tmp_path / name)
    compared(app, tmp_path / name, monkeypatch)
    assert name in part(app.window, Notice, "notice").text
    assert app.document.scenarios is before


def test_a_new_market_is_checked_with_the_shares_that_add_up(
    app: App, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    mine = app.document.scenarios.study
    market = found_at(mine.text, ("markets", "rest_of_world"))
    words = add_table(mine.text, ("markets", "asia"), {**market, "label": "Asia"})
    for share in ("turnover_share", "jobs_share"):
        half = getattr(mine.markets[-1], share).value / 2
        for key in ("rest_of_world", "asia"):
            words = set_value(words, ("markets", key, share, "value"), half)
    theirs = parse_study(words, "theirs")
    answering(monkeypatch, "take", "Asia")
    compared(app, written(tmp_path / "theirs.toml", theirs), monkeypatch)
    assert app.document.scenarios.study == theirs


def test_taking_a_target_out_is_gone_back_on(app: App, monkeypatch: pytest.MonkeyPatch) -> None:
    change(app, lambda words: remove_table(own_turnover(words), ("targets", "turnover_2020")))
    answering(monkeypatch, "back", "taken out")
    trigger(app.window, "action:study_changes")
    study = app.document.scenarios.study
    assert next(iter(study.targets)) == "turnover_2020"
    assert study.levers["base.turnover"].default.value == 7.9


@pytest.mark.parametrize("code", LANGUAGES)
@pytest.mark.parametrize("action", ["action:study_changes", "action:compare_study"])
def test_no_two_buttons_of_a_dialog_share_an_access_key(
    open_app: Callable[..., App], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, code: str, action: str
) -> None:
    app = open_app(code)
    theirs = parse_study(own_target(app.document.scenarios.study.text), "theirs")
    change(app, observed)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(written(tmp_path / "a.toml", theirs)), ""))
    dialog = shown_dialog(app, monkeypatch, action)
    keys = [key_of(button.text()) for button in dialog.findChildren(QPushButton)]
    assert distinct(keys)
    assert len([key for key in keys if key]) >= 4


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
