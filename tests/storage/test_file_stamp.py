"""A file is the same as long as its content is, however often it is written."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from offsim.storage import file_stamp
from offsim.storage.file_stamp import Standing, read_stamp, standing, written_stamp


@pytest.fixture
def file(tmp_path: Path) -> Path:
    file = tmp_path / "plan.offsim"
    file.write_bytes(b"one")
    return file


def test_what_nobody_touched_is_the_same_and_is_not_read_again(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    known = read_stamp(file)
    assert written_stamp(file, b"one") == known
    monkeypatch.setattr(file_stamp, "read_bytes", None)
    assert standing(file, known) == (Standing.SAME, known)


def test_the_same_content_written_again_is_the_same(file: Path) -> None:
    known = read_stamp(file)
    os.utime(file, ns=(1, 1))
    found, now = standing(file, known)
    assert found is Standing.SAME
    assert now == read_stamp(file) != known


def test_another_content_of_the_same_length_and_time_in_another_file_is_seen(file: Path) -> None:
    known, times = read_stamp(file), file.stat()
    other = file.with_name("other")
    other.write_bytes(b"two")
    os.utime(other, ns=(times.st_atime_ns, times.st_mtime_ns))
    other.replace(file)
    assert standing(file, known)[0] is Standing.CHANGED


def test_a_file_that_is_gone_and_one_that_cannot_be_read_are_told_apart(file: Path) -> None:
    known = read_stamp(file)
    file.unlink()
    assert standing(file, known)[0] is Standing.GONE
    file.mkdir()
    assert standing(file, known)[0] is Standing.UNREADABLE


def test_a_file_crossed_while_it_was_written_is_another(file: Path) -> None:
    mine = written_stamp(file, b"mine, which someone has overwritten since")
    assert standing(file, mine)[0] is Standing.CHANGED
