"""Files that cannot be read or written: one clear sentence, the open document untouched, nothing partial left."""

from __future__ import annotations

import errno
import json
from pathlib import Path
from typing import NoReturn

import pytest
from PySide6.QtWidgets import QFileDialog, QMenu, QMessageBox

from offsim import __version__
from offsim.app import App
from offsim.resources import resource_path
from offsim.storage.document_file import document_bytes
from tests.gui.conftest import OpenApp
from tests.gui.hands import box, drag, let_it_show, part, seen, slider, trigger, type_into, value

STUDY = resource_path("studies", "pai-2020.toml").read_text(encoding="utf-8")


def bad_files(folder: Path, good: bytes) -> dict[str, tuple[Path, str]]:
    """Write every kind of file that is not to be opened; return by kind the file, and what is said of it."""
    newer = json.loads(good) | {"format": 999, "offsim": "42.0"}
    meddled = json.loads(good)
    meddled["study"]["text"] += "\n# a word more\n"
    unknown = json.loads(good)
    unknown["scenarios"][0]["levers"] = {"trend.frence": 3.0, "trend.france": 1e9}
    contents = {
        "truncated.offsim": (good[: len(good) // 2], "not an offsim document"),
        "foreign.offsim": (b"PK\x03\x04\xff\xfe" * 50, "not an offsim document"),
        "empty.offsim": (b"", "not an offsim document"),
        "other.offsim": (b'{"some": "json"}', "not an offsim document"),
        "newer.offsim": (json.dumps(newer).encode(), "42.0"),
        "meddled.offsim": (json.dumps(meddled).encode(), "damaged"),
        "levers.offsim": (json.dumps(unknown).encode(), "trend.france"),
        "foreign.toml": (b"\x89PNG\r\n\x1a\n\x00\xff", "foreign.toml"),
        "truncated.toml": (STUDY[: len(STUDY) // 2].encode(), "truncated.toml"),
        "faulty.toml": (STUDY.replace('unit = "% a year"', 'unit = "bananas"').encode(), "more"),
    }
    for name, (content, _) in contents.items():
        (folder / name).write_bytes(content)
    found = {name: (folder / name, said) for name, (_, said) in contents.items()}
    (folder / "folder.offsim").mkdir()
    for name in ("missing.offsim", "missing.toml", "folder.offsim"):
        found[name] = (folder / name, name)
    return found


def test_what_cannot_be_opened_is_told_and_changes_nothing(app: App, tmp_path: Path) -> None:
    files = bad_files(tmp_path, document_bytes(app.document.scenarios, __version__))
    before, scenarios, window = seen(app), app.document.scenarios, app.window
    for file, said in files.values():
        window.notice.hide()
        window.files.open(file)
        let_it_show()
        assert window.notice.isVisible(), file.name
        assert file.name in window.notice.text
        assert said in window.notice.text
        assert "Traceback" not in window.notice.text
        assert len(window.notice.text.splitlines()) <= 7
        assert app.document.scenarios is scenarios
        assert app.document.file is None
        assert app.window is window
        assert seen(app) == before


def test_a_bad_file_given_at_the_start_leaves_the_usual_window(open_app: OpenApp, tmp_path: Path) -> None:
    app = open_app(file=tmp_path / "missing.offsim")
    assert app.window.notice.isVisible()
    assert "missing.offsim" in app.window.notice.text
    assert app.document.scenarios.study.key == "pai-2020"


def test_a_bad_file_keeps_the_history_and_is_not_offered_again(
    app: App, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    drag(slider(app, "trend.france"), 6.0)
    before = value(app, "trend.france")
    monkeypatch.setattr(QMessageBox, "exec", lambda _: QMessageBox.StandardButton.Discard)
    bad = tmp_path / "bad.offsim"
    bad.write_text("{", encoding="utf-8")
    app.window.files.open(bad)
    let_it_show()
    assert value(app, "trend.france") == before
    assert app.window.isWindowModified()
    trigger(app.window, "action:undo")
    assert value(app, "trend.france") == 4.0
    menu = part(app.window, QMenu, "menu:recent")
    menu.aboutToShow.emit()
    assert not any("bad.offsim" in action.text() for action in menu.actions())


def choose(monkeypatch: pytest.MonkeyPatch, file: Path) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(file), ""))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(file))


def files_in(folder: Path) -> set[str]:
    return {file.name for file in folder.rglob("*") if "settings" not in file.parts}


@pytest.mark.parametrize("command", ["save", "export_workbook", "export_page", "export_chart", "export_charts"])
def test_where_nothing_can_be_written_nothing_is_and_the_sentence_says_so(
    app: App, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, command: str
) -> None:
    drag(slider(app, "trend.france"), 6.0)
    (tmp_path / "plain file").write_text("x", encoding="utf-8")
    before, scenarios = files_in(tmp_path), app.document.scenarios
    for place in (tmp_path / "no such folder" / "plan.x", tmp_path / "plain file" / "plan.x"):
        app.window.notice.hide()
        choose(monkeypatch, place)
        trigger(app.window, f"action:{command}")
        assert app.window.notice.isVisible()
        assert str(place) in app.window.notice.text
        assert files_in(tmp_path) == before
    assert app.document.scenarios is scenarios
    assert app.document.file is None
    assert app.window.isWindowModified()


def test_the_name_of_a_folder_is_not_written_over(app: App, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "plan.offsim"
    folder.mkdir()
    choose(monkeypatch, folder)
    trigger(app.window, "action:save")
    assert "folder" in app.window.notice.text
    assert list(folder.iterdir()) == []


@pytest.mark.parametrize(("command", "ending"), [("save", "offsim"), ("export_workbook", "xlsx")])
def test_a_file_open_in_another_program_stays_and_the_sentence_tells_to_close_it(
    app: App, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, command: str, ending: str
) -> None:
    file = tmp_path / f"plan.{ending}"
    file.write_bytes(b"as it was")
    choose(monkeypatch, file)
    monkeypatch.setattr(QMessageBox, "exec", lambda _: QMessageBox.StandardButton.Yes)

    def locked(source: Path, target: Path) -> NoReturn:
        raise PermissionError(errno.EACCES, "used by another process", str(source), None, str(target))

    with monkeypatch.context() as patch:
        patch.setattr(Path, "replace", locked)
        trigger(app.window, f"action:{command}")
    assert "Excel" in app.window.notice.text
    assert str(file) in app.window.notice.text
    assert file.read_bytes() == b"as it was"
    assert files_in(tmp_path) == {file.name}
    trigger(app.window, f"action:{command}")
    assert file.read_bytes() != b"as it was"


def test_a_workbook_is_written_and_told(app: App, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    choose(monkeypatch, tmp_path / "report")
    trigger(app.window, "action:export_workbook")
    assert (tmp_path / "report.xlsx").read_bytes().startswith(b"PK")
    assert str(tmp_path / "report.xlsx") in app.window.notice.text
    assert not app.window.isWindowModified()


def test_pictures_of_the_charts_are_written(app: App, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    choose(monkeypatch, tmp_path)
    trigger(app.window, "action:export_charts")
    charts = [
        *("projection-turnover", "projection-jobs", "frontier-map", "rank-tornado"),
        *("sites-turnover", "sites-jobs", "sites-floor-need", "sites-land-need"),
        *("hindcast-turnover", "hindcast-jobs", "hindcast-fit"),
    ]
    assert files_in(tmp_path) == {f"{chart}.{ending}" for chart in charts for ending in ("png", "svg", "pdf")}
    for chart in charts:
        assert (tmp_path / f"{chart}.png").read_bytes().startswith(b"\x89PNG")
        assert b"<text" in (tmp_path / f"{chart}.svg").read_bytes()
        assert (tmp_path / f"{chart}.pdf").read_bytes().startswith(b"%PDF")


def test_the_next_sentence_replaces_the_one_before(app: App, tmp_path: Path) -> None:
    app.window.files.open(tmp_path / "missing.offsim")
    type_into(box(app, "trend.france"), "much")
    assert "missing.offsim" not in app.window.notice.text
