"""Why the system refused, told as it is where the system itself is vague."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from offsim.storage import system_reasons
from offsim.storage.system_reasons import NAME_TOO_LONG, NO_FILE, SAID_OF_LONG_PATHS, reason_of


@pytest.fixture
def limit(monkeypatch: pytest.MonkeyPatch) -> int:
    """The limit of a Windows that is told nothing."""
    monkeypatch.setattr(system_reasons, "LONGEST_PATH", 259)
    return 259


def refused(number: int, path: str | Path | None) -> OSError:
    return OSError(number, os.strerror(number), path)


@pytest.mark.parametrize("number", SAID_OF_LONG_PATHS)
def test_a_path_over_the_limit_is_what_is_wrong(number: int, limit: int) -> None:
    assert reason_of(refused(number, "/" + "x" * limit)) == NAME_TOO_LONG


@pytest.mark.parametrize("path", ["/" + "x" * 258, None])
def test_a_path_within_the_limit_or_unknown_is_not(path: str | None, limit: int) -> None:
    assert reason_of(refused(errno.ENOENT, path)) == NO_FILE, limit


def test_a_relative_path_counts_with_its_folder(limit: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert reason_of(refused(errno.ENOENT, Path("x" * (limit - 10)))) == NAME_TOO_LONG


def test_a_full_disk_is_full_however_long_the_path(limit: int) -> None:
    assert reason_of(refused(errno.ENOSPC, "/" + "x" * limit)) == system_reasons.DISK_FULL


def test_without_a_limit_no_path_is_blamed() -> None:
    assert reason_of(refused(errno.ENOENT, "/" + "x" * 1000)) == NO_FILE
