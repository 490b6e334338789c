"""Saving under a name: the ending is there before anyone is asked about overwriting, and that name is asked about."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QMessageBox

from offsim.app import App
from tests.gui.hands import change, save_as, trigger

BUTTONS = QMessageBox.StandardButton
WRITES = [
    ("save_as", "plan", "plan.offsim"),
    ("export_workbook", "plan", "plan.xlsx"),
    ("export_page", "plan", "plan.pdf"),
    ("export_chart", "plan", "plan.png"),
]


class Answers:
    """Names files one after the other, and answers the question about overwriting."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, chosen: list[Path], button: QMessageBox.StandardButton) -> None:
        self.asked: list[str] = []
        self.options: list[object] = []

        def name(*arguments: object) -> tuple[str, str]:
            self.options.append(arguments[-1])
            return (str(chosen.pop(0)) if chosen else "", "")

        def answer(box: QMessageBox) -> QMessageBox.StandardButton:
            self.asked.append(box.text())
            return button

        monkeypatch.setattr(QFileDialog, "getSaveFileName", name)
        monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(chosen.pop(0)) if chosen else "")
        monkeypatch.setattr(QMessageBox, "exec", answer)


@pytest.mark.parametrize(("command", "typed", "written"), WRITES)
def test_the_file_that_would_be_overwritten_is_the_one_asked_about(
    app: App, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, command: str, typed: str, written: str
) -> None:
    (tmp_path / typed).write_bytes(b"another file, of the name that was typed")
    (tmp_path / written).write_bytes(b"as it was")
    change(app)
    answers = Answers(monkeypatch, [tmp_path / typed], BUTTONS.Cancel)
    trigger(app.window, f"action:{command}")
    assert written in answers.asked[0]
    assert str(tmp_path) in answers.asked[0]
    assert answers.options == [QFileDialog.Option.DontConfirmOverwrite]
    assert (tmp_path / written).read_bytes() == b"as it was"
    Answers(monkeypatch, [tmp_path / typed], BUTTONS.Yes)
    trigger(app.window, f"action:{command}")
    assert (tmp_path / written).read_bytes() != b"as it was"
    assert (tmp_path / typed).read_bytes() == b"another file, of the name that was typed"


@pytest.mark.parametrize(("command", "typed", "written"), WRITES)
def test_a_file_of_the_name_without_ending_is_nothing_to_ask_about(
    app: App, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, command: str, typed: str, written: str
) -> None:
    (tmp_path / typed).write_bytes(b"not touched")
    answers = Answers(monkeypatch, [tmp_path / typed], BUTTONS.Cancel)
    trigger(app.window, f"action:{command}")
    assert answers.asked == []
    assert (tmp_path / written).is_file()


@pytest.mark.parametrize(("command", "typed", "written"), WRITES)
def test_who_does_not_overwrite_names_another_file(
    app: App, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, command: str, typed: str, written: str
) -> None:
    (tmp_path / written).write_bytes(b"as it was")
    answers = Answers(monkeypatch, [tmp_path / typed, tmp_path / "other"], BUTTONS.No)
    trigger(app.window, f"action:{command}")
    assert len(answers.asked) == 1
    assert (tmp_path / written).read_bytes() == b"as it was"
    assert (tmp_path / written.replace("plan", "other")).is_file()


@pytest.mark.parametrize("button", [BUTTONS.Yes, BUTTONS.No, BUTTONS.Cancel])
def test_pictures_are_overwritten_only_where_that_is_wanted(
    app: App, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, button: QMessageBox.StandardButton
) -> None:
    (tmp_path / "projection-jobs.png").write_bytes(b"as it was")
    answers = Answers(monkeypatch, [tmp_path], button)
    trigger(app.window, "action:export_charts")
    assert "projection-jobs.png" in answers.asked[0]
    assert "turnover" not in answers.asked[0]
    assert ((tmp_path / "projection-jobs.png").read_bytes() != b"as it was") is (button == BUTTONS.Yes)
    assert (tmp_path / "projection-turnover.svg").exists() is (button == BUTTONS.Yes)


def test_a_folder_that_runs_the_other_way_is_told_by_itself(
    app: App, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "خطة"
    folder.mkdir()
    Answers(monkeypatch, [folder], BUTTONS.Yes)
    trigger(app.window, "action:export_charts")
    before, told = app.window.notice.text.split(" in ", 1)
    assert int(before.split()[0]) > 1
    assert (told[0], told[1:-1], told[-1]) == ("\u2068", str(folder), "\u2069")


def suggested(app: App, monkeypatch: pytest.MonkeyPatch, command: str) -> str:
    """Return under which name a command would write."""
    asked: list[str] = []

    def name(*arguments: object) -> tuple[str, str]:
        asked.append(str(arguments[2]))
        return "", ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", name)
    trigger(app.window, f"action:{command}")
    return Path(asked[0]).name


@pytest.mark.parametrize(
    ("command", "without", "of_document"),
    [
        ("save_as", "pai-2020.offsim", "plan.offsim"),
        ("export_workbook", "pai-2020.xlsx", "plan.xlsx"),
        ("export_page", "pai-2020.pdf", "plan.pdf"),
        ("export_chart", "turnover.png", "plan-turnover.png"),
        ("save_study", "pai-2020.toml", "pai-2020.toml"),
    ],
)
def test_what_is_written_is_called_after_the_document(
    app: App, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, command: str, without: str, of_document: str
) -> None:
    assert suggested(app, monkeypatch, command) == without
    save_as(app, tmp_path / "plan.offsim", monkeypatch)
    assert suggested(app, monkeypatch, command) == of_document


def test_all_that_can_be_opened_is_offered_at_once(app: App, monkeypatch: pytest.MonkeyPatch) -> None:
    kinds: list[str] = []

    def name(*arguments: object) -> tuple[str, str]:
        kinds.append(str(arguments[3]))
        return "", ""

    monkeypatch.setattr(QFileDialog, "getOpenFileName", name)
    trigger(app.window, "action:open")
    first, *_ = kinds[0].split(";;")
    assert all(f"*{ending}" in first for ending in (".offsim", ".toml", ".xlsx"))
