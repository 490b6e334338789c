"""What the study in another file has otherwise is shown, and taken over item by item."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QLabel, QPushButton

from offsim.app import App
from offsim.model.text import LANGUAGES
from offsim.storage.study_file import parse_study
from offsim.storage.study_text import add_table, found_at, set_value
from offsim.ui.access_keys import key_of
from offsim.ui.notice import Notice
from tests.gui.hands import part, settled, trigger, wait_until
from tests.gui.study_items import (
    answering,
    change,
    checked,
    observed,
    own_target,
    own_turnover,
    shown_dialog,
    written,
)
from tests.gui.test_access_keys import distinct
from tests.old_studies import old_study


def compared(app: App, file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(file), ""))
    trigger(app.window, "action:compare_study")


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


def test_of_many_faults_the_first_are_told_and_the_others_counted(
    app: App, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "faulty.toml"
    file.write_text(app.document.scenarios.study.text.replace('unit = "bn MAD"', 'unit = "bananas"'), encoding="utf-8")
    compared(app, file, monkeypatch)
    *faults, more = part(app.window, Notice, "notice").text.splitlines()
    assert all("bananas" in fault for fault in faults)
    assert more.endswith("more")


def test_the_name_of_a_file_is_told_on_one_line_without_what_turns_words_round(
    app: App, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    theirs = parse_study(own_target(app.document.scenarios.study.text), "theirs")
    file = written(tmp_path / "one\ntwo\u202e.toml", theirs)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(file), ""))
    sentence = part(shown_dialog(app, monkeypatch, "action:compare_study"), QLabel, "sentence").text()
    assert "one\\ntwo\\u202e.toml" in sentence


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
