"""What is remembered comes back, and what is not usable is as if it had never been remembered."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QByteArray, QSettings

from offsim.session.settings import (
    GEOMETRY,
    LANGUAGE,
    LAST_FOLDER,
    LAYOUT,
    OPEN_GROUPS,
    RECENT_FILES,
    RECENT_FILES_KEPT,
    THEME,
    Setting,
    Settings,
)
from offsim.storage.error_log import OWN_FOLDER, log_error

SETTINGS: tuple[Setting[Any], ...] = (
    LANGUAGE,
    THEME,
    GEOMETRY,
    *LAYOUT.values(),
    OPEN_GROUPS,
    RECENT_FILES,
    LAST_FOLDER,
)


@pytest.fixture(autouse=True)
def settings_folder(tmp_path: Path) -> Path:
    """Keep what is remembered in a folder of the test, never in the user's."""
    folder = tmp_path / "settings"
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(folder))
    return folder


def test_no_two_settings_share_a_key() -> None:
    assert len({setting.key for setting in SETTINGS}) == len(SETTINGS)


@pytest.mark.parametrize("setting", SETTINGS, ids=lambda setting: setting.key)
def test_at_first_a_setting_is_its_default(setting: Setting[Any]) -> None:
    assert Settings().get(setting) == setting.default


@pytest.mark.parametrize(
    ("setting", "value"),
    [
        (LANGUAGE, "ar"),
        (THEME, "dark"),
        (GEOMETRY, QByteArray(b"\x01\x00\xff")),
        (OPEN_GROUPS, []),
        (OPEN_GROUPS, ["growth"]),
        (OPEN_GROUPS, ["growth", "place"]),
    ],
    ids=str,
)
def test_what_is_remembered_is_there_at_the_next_start(setting: Setting[Any], value: object) -> None:
    Settings().set(setting, value)
    assert Settings().get(setting) == value


def test_what_has_another_type_counts_as_not_remembered() -> None:
    Settings().set(Setting(GEOMETRY.key, ""), "wide")
    assert Settings().get(GEOMETRY) == GEOMETRY.default


def test_the_latest_files_come_first_once_and_only_while_they_are_there(tmp_path: Path) -> None:
    settings = Settings()
    files = [tmp_path / f"{number}.offsim" for number in range(RECENT_FILES_KEPT + 2)]
    for file in files:
        file.touch()
        settings.remember_file(file)
    settings.remember_file(files[-3])
    latest = [files[-3], *reversed(files)]
    expected = list(dict.fromkeys(latest))[:RECENT_FILES_KEPT]
    assert settings.recent_files() == expected
    expected[1].unlink()
    assert settings.recent_files() == [expected[0], *expected[2:]]
    assert Settings().get(RECENT_FILES)[0] == str(files[-3])


def stand_in(folder: Path, kind: str) -> None:
    """Put something else where the file of settings would be."""
    file = folder / "offsim" / "offsim.ini"
    if kind == "a file for its folder":
        folder.mkdir()
        file.parent.touch()
        return
    file.parent.mkdir(parents=True)
    if kind == "a pipe":
        os.mkfifo(file)
    elif kind == "a link to a pipe":
        os.mkfifo(folder / "pipe")
        file.symlink_to(folder / "pipe")
    elif kind == "a folder":
        file.mkdir()
    elif kind == "a link to itself":
        file.symlink_to(file)
    elif kind == "a huge file":
        with file.open("wb") as stream:
            stream.truncate(50_000_000_000)
    else:
        file.write_bytes(STRANGE[kind])


STRANGE = {
    "nothing in it": b"",
    "no settings at all": b"\0\xff\xfe[[[=%" * 999,
    "a damaged value": b"[General]\nlanguage=@Variant(\0\0\0\x7f\xff\xff)\nrecent_files=@Variant(xyz)\ntheme=@Size(1)\n"
    b"[window]\ngeometry=@ByteArray(\xff\nlayout_ltr=@Rect(1 2)\n",
    "values of other kinds": b"[General]\nlanguage=1, 2\nrecent_files=@Size(3 4), @Invalid(), x\n"
    b"uncertainty=maybe, no\n",
}
KINDS = (
    "a pipe",
    "a link to a pipe",
    "a folder",
    "a link to itself",
    "a huge file",
    "a file for its folder",
    *STRANGE,
)


@pytest.mark.parametrize("kind", KINDS)
def test_whatever_stands_in_the_place_of_the_settings_nothing_hangs_or_fails(
    settings_folder: Path, tmp_path: Path, kind: str
) -> None:
    stand_in(settings_folder, kind)
    settings = Settings()
    for setting in SETTINGS:
        assert isinstance(settings.get(setting), type(setting.default))
    assert settings.recent_files() == []
    file = tmp_path / "plan.offsim"
    file.touch()
    settings.remember_file(file)
    settings.set(THEME, "dark")
    assert settings.get(THEME) == "dark"
    assert settings.recent_files() == [file]


@pytest.mark.parametrize("name", ["n" * 300, "n" * 5000, "a\0b", "gone", ""])
def test_a_recent_file_that_cannot_be_looked_at_is_passed_by(tmp_path: Path, name: str) -> None:
    settings, file = Settings(), tmp_path / "plan.offsim"
    file.touch()
    settings.set(RECENT_FILES, [str(tmp_path / name), str(file)])
    assert settings.recent_files() == [file]
    settings.remember_file(file)
    assert settings.recent_files() == [file]


def test_a_recent_file_in_a_folder_that_may_not_be_entered_is_passed_by(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    settings, file, stat = Settings(), tmp_path / "plan.offsim", Path.stat
    file.touch()
    settings.set(RECENT_FILES, [str(tmp_path / "closed" / "other.offsim"), str(file)])

    def refused(path: Path, **how: bool) -> os.stat_result:
        if "closed" in path.parts:
            raise PermissionError(13, "Permission denied", str(path))
        return stat(path, **how)

    monkeypatch.setattr(Path, "stat", refused)
    assert settings.recent_files() == [file]


def test_a_file_is_remembered_or_not_where_the_working_folder_is_gone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    gone = tmp_path / "gone"
    gone.mkdir()
    monkeypatch.chdir(gone)
    gone.rmdir()
    Settings().remember_file(Path("plan.offsim"))


def test_a_folder_of_ones_own_holds_all_that_is_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    own = tmp_path / "stick"
    monkeypatch.setenv(OWN_FOLDER, str(own))
    settings = Settings()
    settings.set(THEME, "dark")
    del settings  # Qt writes when the last reference goes
    assert {file.name for file in own.iterdir()} == {"offsim.ini"}
    assert log_error(ValueError("seen"), "1.0").parent == own
    monkeypatch.delenv(OWN_FOLDER)
    assert Settings().get(THEME) == THEME.default
