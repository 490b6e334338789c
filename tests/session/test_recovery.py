"""A document that is not saved is kept while it changes, off the window's thread, and no longer than it must."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from threading import get_ident

import pytest
from PySide6.QtCore import QObject, QTimer
from pytestqt.qtbot import QtBot

from offsim.model import scenario_set
from offsim.model.problems import Problem
from offsim.model.scenario_set import new_set
from offsim.model.text import text
from offsim.session import recovery as recovery_module
from offsim.session.document import Document
from offsim.session.recovery import WAIT_MS, Recovery
from offsim.storage.document_file import MOST_BYTES, read_document
from offsim.storage.recovery import Left, Nook, Work, keep, left_behind
from tests.small_study import small_study


@pytest.fixture
def document() -> Document:
    return Document(new_set(small_study(), text("Mine")))


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return tmp_path / "recovery"


@pytest.fixture(autouse=True)
def recovery(document: Document, root: Path) -> Iterator[Recovery]:
    parent = QObject()
    recovery = Recovery(document, root, parent)
    yield recovery
    recovery.finish()


def note(document: Document, words: str) -> None:
    document.edit("note", scenario_set.set_note(document.scenarios, document.scenarios.active, words))


def ended(recovery: Recovery, root: Path) -> list[Left]:
    """End as a killed window would as far as its nook goes, and return what the next start is offered."""
    recovery.leave_at_once()
    left, problems = left_behind(root)
    assert problems == []
    for found in left:
        found.nook.lock.close()
    return left


def notes(left: list[Left]) -> list[str]:
    return [found.work.now.active_scenario.note.in_language("en") for found in left]


def test_a_change_is_kept_within_five_seconds(document: Document, root: Path, qtbot: QtBot) -> None:
    assert WAIT_MS <= 2000
    note(document, "one")
    qtbot.waitUntil(lambda: any(root.glob("*/document.offsim")), timeout=20_000)


def test_changes_that_follow_one_another_do_not_put_it_off(document: Document, recovery: Recovery) -> None:
    wait = recovery.findChild(QTimer)
    assert isinstance(wait, QTimer)
    note(document, "one")
    begun = wait.timerId()
    note(document, "two")
    assert wait.isActive()
    assert wait.timerId() == begun  # one that is started again has another


def test_the_latest_change_is_what_is_kept(document: Document, recovery: Recovery, root: Path) -> None:
    for words in ("one", "two", "three"):
        note(document, words)
        recovery.keep()
    assert notes(ended(recovery, root)) == ["three"]


def test_everything_is_written_in_another_thread(
    document: Document, recovery: Recovery, root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    threads = set()

    def watched(nook: Nook, work: Work, before: Work | None, version: str) -> None:
        threads.add(get_ident())
        keep(nook, work, before, version)

    monkeypatch.setattr(recovery_module, "keep", watched)
    note(document, "one")
    recovery.keep()
    assert len(ended(recovery, root)) == 1
    assert threads
    assert get_ident() not in threads


def test_nothing_is_made_before_something_is_unsaved(document: Document, recovery: Recovery, root: Path) -> None:
    document.activate("reference")
    recovery.keep()
    assert ended(recovery, root) == []
    assert not root.exists()


@pytest.mark.parametrize("way", ["saved", "undone", "left for another", "closed"])
def test_what_is_saved_or_refused_is_forgotten(
    document: Document, recovery: Recovery, root: Path, tmp_path: Path, way: str
) -> None:
    note(document, "one")
    recovery.keep()
    if way == "saved":
        document.save(tmp_path / "plan.offsim")
    elif way == "undone":
        document.history.undo()
        recovery.keep()
    elif way == "left for another":
        document.replace(new_set(small_study(), text("Other")), None)
    else:
        recovery.finish()
    assert ended(recovery, root) == []
    assert not root.exists() or list(root.iterdir()) == []


def test_what_changes_after_saving_is_kept_beside_what_was_saved(
    document: Document, recovery: Recovery, root: Path, tmp_path: Path
) -> None:
    file = tmp_path / "plan.offsim"
    note(document, "one")
    recovery.keep()
    document.save(file)
    note(document, "two")
    (left,) = ended(recovery, root)
    assert (left.work.file, left.work.stamp) == (file, document.stamp)
    assert left.work.saved == document.saved
    assert notes([left]) == ["two"]


def test_restored_work_stays_kept_where_it_was_until_it_is_saved(
    document: Document, recovery: Recovery, root: Path
) -> None:
    note(document, "one")
    recovery.leave_at_once()
    (left,), _ = left_behind(root)
    again = Document(new_set(small_study(), text("Next start")))
    parent = QObject()
    next_start = Recovery(again, root, parent)
    again.restore("restore", left.work)
    next_start.take_over(left)
    assert again.modified
    assert again.scenarios == document.scenarios
    assert len(ended(next_start, root)) == 1
    assert [folder.name for folder in root.iterdir()] == [left.nook.folder.name]
    again.history.undo()
    assert again.scenarios == document.saved


def test_a_folder_that_cannot_be_written_is_told_once_and_nothing_else_fails(
    document: Document, recovery: Recovery, root: Path, qtbot: QtBot, tmp_path: Path
) -> None:
    root.touch()
    told: list[Problem] = []
    recovery.failed.connect(told.append)
    for words in ("one", "two"):
        note(document, words)
        recovery.keep()
    qtbot.waitUntil(lambda: bool(told), timeout=20_000)
    document.save(tmp_path / "plan.offsim")
    recovery.finish()
    assert [str(root) in str(problem) for problem in told] == [True]


def test_a_document_too_large_to_open_is_told_once_and_its_file_stays(
    document: Document, recovery: Recovery, root: Path, qtbot: QtBot, tmp_path: Path
) -> None:
    file = tmp_path / "plan.offsim"
    note(document, "short")
    document.save(file)
    told: list[Problem] = []
    recovery.failed.connect(told.append)
    for words in ("one", "two"):
        note(document, words * MOST_BYTES)
        recovery.keep()
        with pytest.raises(Problem, match="exceeds the 4000000 bytes that offsim opens"):
            document.save(file)
    qtbot.waitUntil(lambda: bool(told), timeout=20_000)
    assert document.modified
    assert read_document(file) == document.saved
    note(document, "short again")
    assert notes(ended(recovery, root)) == ["short again"]
    assert len(told) == 1
