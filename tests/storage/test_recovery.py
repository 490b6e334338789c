"""Unsaved work outlives its window: kept whole, offered once, and gone when saved or refused."""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from offsim.model import scenario_set
from offsim.model.problems import Problem
from offsim.model.scenario_set import ScenarioSet, new_set
from offsim.model.text import text
from offsim.storage.document_file import MOST_BYTES, document_bytes
from offsim.storage.file_stamp import Stamp, read_stamp
from offsim.storage.recovery import (
    ABOUT,
    DOCUMENT,
    SAVED,
    Left,
    Nook,
    Work,
    forget,
    keep,
    leave,
    left_behind,
    new_nook,
)
from tests.small_study import small_study

STAMP = Stamp(1, 2, 3, "4")


@pytest.fixture
def saved() -> ScenarioSet:
    return new_set(small_study(), text("Mine"))


@pytest.fixture
def now(saved: ScenarioSet) -> ScenarioSet:
    return scenario_set.set_note(saved, saved.active, "Why it matters")


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return tmp_path / "state" / "recovery"


@pytest.fixture
def nook(root: Path) -> Iterator[Nook]:
    nook = new_nook(root)
    yield nook
    nook.lock.close()


def offered(root: Path) -> list[Left]:
    """Return what is offered, and let go of it again."""
    left, problems = left_behind(root)
    assert problems == []
    for found in left:
        found.nook.lock.close()
    return left


def test_what_could_not_be_opened_again_is_not_kept_and_what_was_kept_stays(
    nook: Nook, root: Path, now: ScenarioSet, saved: ScenarioSet
) -> None:
    work = Work(now, saved, None, None)
    keep(nook, work, None, "1.0")
    longer = scenario_set.set_note(now, now.active, "é" * (MOST_BYTES // 2))
    for later in (Work(longer, saved, None, None), Work(longer, now, None, None)):
        with pytest.raises(Problem, match="exceeds the 4000000 bytes that offsim opens"):
            keep(nook, later, work, "1.0")
    nook.lock.close()
    assert [left.work for left in offered(root)] == [work]


def test_work_comes_back_whole_when_its_window_is_gone(
    nook: Nook, root: Path, now: ScenarioSet, saved: ScenarioSet
) -> None:
    work = Work(now, saved, Path("/home/planner/plan.offsim"), STAMP)
    keep(nook, work, None, "1.0")
    assert offered(root) == []
    nook.lock.close()
    (left,) = offered(root)
    assert left.work == work
    assert left.when == (nook.folder / DOCUMENT).stat().st_mtime
    assert [found.work for found in offered(root)] == [work]


def test_each_window_has_its_own_and_the_latest_comes_first(root: Path, now: ScenarioSet, saved: ScenarioSet) -> None:
    for number in range(3):
        nook = new_nook(root)
        keep(nook, Work(scenario_set.set_note(now, now.active, f"{number}"), saved, None, None), None, "1.0")
        os.utime(nook.folder / DOCUMENT, (number, number))
        nook.lock.close()
    living = new_nook(root)
    keep(living, Work(now, saved, None, None), None, "1.0")
    assert [left.work.now.active_scenario.note.in_language("en") for left in offered(root)] == ["2", "1", "0"]
    living.lock.close()


def test_what_one_window_is_offered_no_other_is(nook: Nook, root: Path, now: ScenarioSet, saved: ScenarioSet) -> None:
    keep(nook, Work(now, saved, None, None), None, "1.0")
    nook.lock.close()
    left, _ = left_behind(root)
    assert offered(root) == []
    for found in left:
        leave(found.nook)
    assert len(offered(root)) == 1


def test_only_the_document_is_written_where_the_rest_is_as_before(
    nook: Nook, now: ScenarioSet, saved: ScenarioSet
) -> None:
    first = Work(saved, saved, None, None)
    keep(nook, first, None, "1.0")
    before = [read_stamp(nook.folder / name) for name in (SAVED, ABOUT)]
    keep(nook, Work(now, saved, None, None), first, "1.0")
    assert [read_stamp(nook.folder / name) for name in (SAVED, ABOUT)] == before
    assert (nook.folder / DOCUMENT).read_bytes() == document_bytes(now, "1.0")


def test_what_is_saved_or_refused_is_not_offered_and_leaves_nothing(
    nook: Nook, root: Path, now: ScenarioSet, saved: ScenarioSet
) -> None:
    keep(nook, Work(now, saved, None, None), None, "1.0")
    forget(nook)
    leave(nook)
    assert offered(root) == []
    assert list(root.iterdir()) == []


def test_a_window_killed_before_it_kept_anything_leaves_nothing(nook: Nook, root: Path) -> None:
    nook.lock.close()
    assert offered(root) == []
    assert list(root.iterdir()) == []


def test_work_that_was_saved_just_before_the_end_is_not_offered(
    nook: Nook, root: Path, tmp_path: Path, now: ScenarioSet, saved: ScenarioSet
) -> None:
    file = tmp_path / "plan.offsim"
    file.write_bytes(document_bytes(now, "1.0"))
    keep(nook, Work(now, saved, file, STAMP), None, "1.0")
    nook.lock.close()
    assert offered(root) == []
    assert list(root.iterdir()) == []


@pytest.mark.parametrize("content", [b"", b"\0" * 4096, b"{}", b"[]", b'{"file": 1, "stamp": 2}'])
@pytest.mark.parametrize("name", [DOCUMENT, SAVED, ABOUT])
def test_work_that_cannot_be_read_is_told_once_and_lies_where_it_says(
    nook: Nook, root: Path, now: ScenarioSet, saved: ScenarioSet, name: str, content: bytes
) -> None:
    keep(nook, Work(now, saved, None, None), None, "1.0")
    nook.lock.close()
    (nook.folder / name).write_bytes(content)
    left, (problem,) = left_behind(root)
    assert left == []
    aside = Path(str(problem.fields["folder"]))
    assert aside.name in str(problem)  # the middle of a long path is left out
    assert (aside / name).read_bytes() == content
    assert offered(root) == []
    assert aside.is_dir()


def test_what_is_no_nook_is_left_alone(root: Path) -> None:
    (root / "someone's folder").mkdir(parents=True)
    (root / "a file").touch()
    assert offered(root) == []
    assert {found.name for found in root.iterdir()} == {"someone's folder", "a file"}


def test_a_state_folder_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(Problem, match="It is safe only when you save it"):
        new_nook(tmp_path / "file" / "recovery")
    assert offered(tmp_path / "file" / "recovery") == []


def test_a_name_that_is_no_text_comes_back(nook: Nook, root: Path, now: ScenarioSet, saved: ScenarioSet) -> None:
    file = Path(os.fsdecode(b"/tmp/r\xe9sum\xe9.offsim"))
    keep(nook, Work(now, saved, file, None), None, "1.0")
    assert json.loads((nook.folder / ABOUT).read_bytes())
    nook.lock.close()
    assert [left.work.file for left in offered(root)] == [file]


def test_a_copied_nook_is_offered_too(nook: Nook, root: Path, now: ScenarioSet, saved: ScenarioSet) -> None:
    keep(nook, Work(now, saved, None, None), None, "1.0")
    shutil.copytree(nook.folder, root / "copy")  # a state folder restored from a backup, on another start of the system
    assert len(offered(root)) == 1
