"""Looking at a file never fails: what cannot be looked at is not there."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from offsim.storage.file_kind import is_folder, is_ordinary_file, is_there


def test_files_folders_and_others_are_told_apart(tmp_path: Path) -> None:
    file, pipe = tmp_path / "file", tmp_path / "pipe"
    file.touch()
    os.mkfifo(pipe)
    found = {place: (is_ordinary_file(place), is_folder(place), is_there(place)) for place in (file, tmp_path, pipe)}
    assert found == {file: (True, False, True), tmp_path: (False, True, True), pipe: (False, False, True)}


@pytest.mark.parametrize("name", ["none", "none/below", "n" * 300, "n" * 5000, "a\0b", "loop"])
def test_what_cannot_be_is_not_there(tmp_path: Path, name: str) -> None:
    (tmp_path / "loop").symlink_to(tmp_path / "loop")
    place = tmp_path / name
    assert not any(look(place) for look in (is_ordinary_file, is_folder, is_there))


@pytest.mark.parametrize("number", [errno.EACCES, errno.ENAMETOOLONG, errno.EIO, errno.ESTALE, errno.ETIMEDOUT])
def test_what_the_system_does_not_show_is_not_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int
) -> None:
    def refused(*_: object, **__: object) -> None:
        raise OSError(number, os.strerror(number))

    with monkeypatch.context() as patch:
        patch.setattr(Path, "stat", refused)
        found = [look(tmp_path) for look in (is_ordinary_file, is_folder, is_there)]
    assert found == [False] * 3
