"""What a killed save leaves is swept at the next save there: offsim's own, and never what is being written."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import BinaryIO

import pytest

from offsim.storage import spare_file
from offsim.storage.atomic_file import write_atomically
from offsim.storage.file_lock import hold
from offsim.storage.unfinished import undo_unfinished

SAVE_UNTIL_KILLED = (
    "import os, signal, sys; from pathlib import Path; from offsim.storage import atomic_file; "
    "atomic_file.os.fsync = lambda _: os.kill(os.getpid(), signal.SIGKILL); "
    "atomic_file.write_atomically(Path(sys.argv[1]), b'half')"
)


def spares(folder: Path) -> list[str]:
    return [file.name for file in folder.iterdir() if spare_file.NAME.fullmatch(file.name)]


def test_what_a_killed_save_has_left_goes_with_the_next_save(tmp_path: Path) -> None:
    file = tmp_path / "plan.offsim"
    file.write_bytes(b"as it was")
    killed = subprocess.run([sys.executable, "-c", SAVE_UNTIL_KILLED, str(file)], check=False)  # noqa: S603
    assert killed.returncode == -signal.SIGKILL
    assert file.read_bytes() == b"as it was"
    assert len(spares(tmp_path)) == 1
    write_atomically(tmp_path / "other.xlsx", b"whole")
    assert spares(tmp_path) == []


def test_nothing_else_is_swept(tmp_path: Path) -> None:
    others = {".offsim-0123.tmp", ".offsim-0123456789ab.tmp.bak", "offsim-0123456789ab.tmp", "~$plan.offsim", "a.tmp"}
    for name in others:
        (tmp_path / name).write_bytes(b"someone's")
    (tmp_path / ".offsim-0123456789ab.tmp").mkdir()
    write_atomically(tmp_path / "plan.offsim", b"whole")
    assert {file.name for file in tmp_path.iterdir()} == {*others, "plan.offsim", ".offsim-0123456789ab.tmp"}


def test_what_another_save_is_writing_is_left_alone(tmp_path: Path) -> None:
    with spare_file.spare_file(tmp_path) as (file, stream):
        stream.write(b"not yet whole")
        write_atomically(tmp_path / "other.xlsx", b"whole")
        assert spares(tmp_path) == [file.name]
    assert spares(tmp_path) == []


def test_a_save_whose_file_was_swept_at_birth_takes_another(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    swept: list[str] = []

    def held_too_late(stream: BinaryIO) -> bool:
        if not swept:
            swept.extend(spares(tmp_path))
            (tmp_path / swept[0]).unlink()
        return hold(stream)

    monkeypatch.setattr(spare_file, "hold", held_too_late)
    write_atomically(tmp_path / "plan.offsim", b"whole")
    assert [file.name for file in tmp_path.iterdir()] == ["plan.offsim"]
    assert len(swept) == 1


def test_where_nothing_can_be_locked_files_are_saved_and_none_is_swept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_locks(_: object) -> bool:
        raise OSError(os.strerror(37))

    monkeypatch.setattr(spare_file, "hold", no_locks)
    left = tmp_path / ".offsim-0123456789ab.tmp"
    left.write_bytes(b"perhaps being written")
    write_atomically(tmp_path / "plan.offsim", b"whole")
    assert {file.name for file in tmp_path.iterdir()} == {left.name, "plan.offsim"}


def test_who_leaves_at_once_takes_what_is_being_written_along(tmp_path: Path) -> None:
    with spare_file.spare_file(tmp_path):
        undo_unfinished()
        assert spares(tmp_path) == []
