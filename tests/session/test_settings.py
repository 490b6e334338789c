"""What is remembered comes back, and what is not usable is as if it had never been remembered."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QByteArray, QSettings

from offsim.session.settings import (
    CLOSED_GROUPS,
    GEOMETRY,
    LANGUAGE,
    LAST_FOLDER,
    LAYOUT,
    RECENT_FILES,
    RECENT_FILES_KEPT,
    THEME,
    Setting,
    Settings,
)

SETTINGS: tuple[Setting[Any], ...] = (
    LANGUAGE,
    THEME,
    GEOMETRY,
    *LAYOUT.values(),
    CLOSED_GROUPS,
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
        (CLOSED_GROUPS, []),
        (CLOSED_GROUPS, ["growth"]),
        (CLOSED_GROUPS, ["growth", "place"]),
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
