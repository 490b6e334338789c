"""Unsaved work, kept in the state folder until it is saved or refused, so that it outlives the program.

Each window has a nook, a folder of its own, from its first unsaved change on:

====================  =====================================================================================
``lock``              locked as long as the window lives; the system lets go when it ends, however it ends
``saved.offsim``      the document as it was last saved or opened, or begun
``about.json``        ``file``, where it was, and ``stamp``, what was known of that file; both null for none
``draft.toml``        the study as it is being changed, where that is no study yet, and what is typed in its cells
``document.offsim``   the document as it is; written last and removed first, so that the others are there
====================  =====================================================================================
"""

from __future__ import annotations

import json
import os
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import BinaryIO

from offsim.model.problems import Problem, Problems
from offsim.model.scenario_set import ScenarioSet, same_content
from offsim.model.text import QT_TRANSLATE_NOOP
from offsim.storage.atomic_file import synchronise_folder, write_atomically
from offsim.storage.document_file import MOST_BYTES, document_bytes, read_document
from offsim.storage.file_kind import is_ordinary_file
from offsim.storage.file_lock import hold
from offsim.storage.file_stamp import Stamp
from offsim.storage.input_file import read_bytes
from offsim.storage.system_reasons import reason_of

LOCK, SAVED, ABOUT, DRAFT, DOCUMENT = "lock", "saved.offsim", "about.json", "draft.toml", "document.offsim"
ENDING_OF_UNREADABLE = ".unreadable"

NO_NOOK = QT_TRANSLATE_NOOP(
    "Problem", "Unsaved work cannot be kept in “{folder}” ({why}). It is safe only when you save it."
)
WORK_UNREADABLE = QT_TRANSLATE_NOOP(
    "Problem", "Unsaved work of an earlier session cannot be read ({why}). It was left in “{folder}”."
)


@dataclass(frozen=True, slots=True)
class Work:
    """What a window shows: the document as it is ``now`` and as last ``saved``, its file and that file's stamp.

    ``draft`` is the text of the study as it is being changed, empty where nothing of it is not a study yet.
    """

    now: ScenarioSet
    saved: ScenarioSet
    file: Path | None
    stamp: Stamp | None
    draft: str = ""


@dataclass(frozen=True, slots=True, eq=False)
class Nook:
    """A window's folder, and the open file by which it is locked."""

    folder: Path
    lock: BinaryIO


@dataclass(frozen=True, slots=True, eq=False)
class Left:
    """Work of a window that is gone, in a nook locked anew; ``when`` it was kept, in seconds since 1970."""

    nook: Nook
    work: Work
    when: float


def new_nook(root: Path) -> Nook:
    """Make a nook under ``root``; raises Problem where nothing can be kept there."""
    try:
        while (nook := _made(root)) is None:  # another window has just swept it, taking it for one without work
            pass
    except OSError as error:
        raise Problem(NO_NOOK, folder=str(root), why=reason_of(error)) from error
    return nook


def keep(nook: Nook, work: Work, before: Work | None, version: str) -> None:
    """Write ``work`` into a nook that holds ``before``; raises Problem, and what was kept stays.

    Work on another document, or saved since, is to be forgotten first. ``version`` is the program's, for the documents.
    """
    now = document_bytes(work.now, version)
    if before is None or (work.saved, work.file, work.stamp) != (before.saved, before.file, before.stamp):
        write_atomically(nook.folder / SAVED, document_bytes(work.saved, version))
        about = {
            "file": None if work.file is None else str(work.file),
            "stamp": None if work.stamp is None else asdict(work.stamp),
        }
        write_atomically(nook.folder / ABOUT, json.dumps(about).encode())
    if work.draft:
        write_atomically(nook.folder / DRAFT, work.draft.encode())
    elif before is not None and before.draft:
        with suppress(OSError):
            (nook.folder / DRAFT).unlink(missing_ok=True)
    write_atomically(nook.folder / DOCUMENT, now)


def forget(nook: Nook) -> None:
    """Remove what is kept in a nook, because it is saved or refused."""
    with suppress(OSError):
        (nook.folder / DOCUMENT).unlink(missing_ok=True)
        (nook.folder / DRAFT).unlink(missing_ok=True)


def leave(nook: Nook) -> None:
    """Unlock a nook, and remove it where it holds no work."""
    with suppress(OSError):
        if not (nook.folder / DOCUMENT).exists():
            for name in (SAVED, ABOUT, DRAFT):
                (nook.folder / name).unlink(missing_ok=True)
            nook.lock.close()  # before it is removed, for Windows
            (nook.folder / LOCK).unlink()
            nook.folder.rmdir()
    nook.lock.close()


def left_behind(root: Path) -> tuple[list[Left], list[Problem]]:
    """Return the work of windows that are gone, the latest first, and what of it cannot be read.

    A nook another window holds is passed by. One without work, or with work that was saved after all, is removed.
    """
    left, problems = [], []
    for folder in _nooks(root):
        try:
            found = _left(folder)
        except (Problem, Problems) as problem:
            problems.append(problem if isinstance(problem, Problem) else problem.problems[0])
        else:
            left += [found] if found else []
    return sorted(left, key=lambda found: found.when, reverse=True), problems


def saved_now(work: Work) -> ScenarioSet:
    """Return what the work's own file holds now, or held when it was last saved where it cannot be read."""
    try:
        return read_document(work.file) if work.file else work.saved
    except (Problem, Problems):
        return work.saved


def _nooks(root: Path) -> list[Path]:
    try:
        return [folder for folder in root.iterdir() if is_ordinary_file(folder / LOCK)]
    except OSError:
        return []


def _left(folder: Path) -> Left | None:
    """Return what a nook holds, locked, or None where there is nothing to offer."""
    try:
        nook = _locked(folder)
    except OSError:
        return None
    if nook is None:
        return None
    try:
        when = (folder / DOCUMENT).stat().st_mtime
    except OSError:
        leave(nook)
        return None
    try:
        work = _work(folder)
    except (OSError, ValueError, TypeError, KeyError, Problem, Problems) as error:
        raise _put_aside(nook, error) from error
    if not work.draft and same_content(work.now, saved_now(work)):
        forget(nook)
        leave(nook)
        return None
    return Left(nook, work, when)


def _work(folder: Path) -> Work:
    about = json.loads(read_bytes(folder / ABOUT, MOST_BYTES))
    return Work(
        now=read_document(folder / DOCUMENT),
        saved=read_document(folder / SAVED),
        file=None if about["file"] is None else Path(about["file"]),
        stamp=None if about["stamp"] is None else Stamp(**about["stamp"]),
        draft=read_bytes(folder / DRAFT, MOST_BYTES).decode() if is_ordinary_file(folder / DRAFT) else "",
    )


def _put_aside(nook: Nook, error: Exception) -> Problem:
    """Let work that cannot be read lie where it is not offered again, and say where."""
    nook.lock.close()
    aside = nook.folder.with_name(nook.folder.name + ENDING_OF_UNREADABLE)
    with suppress(OSError):
        (nook.folder / LOCK).unlink()
        nook.folder.rename(aside)
    why = error.problems[0] if isinstance(error, Problems) else error
    return Problem(WORK_UNREADABLE, folder=str(aside), why=why if isinstance(why, Problem) else str(why))


def _made(root: Path) -> Nook | None:
    folder = root / f"{os.getpid()}-{os.urandom(6).hex()}"
    folder.mkdir(mode=0o700, parents=True)
    synchronise_folder(root)
    try:
        return _locked(folder)
    except FileNotFoundError:
        return None


def _locked(folder: Path) -> Nook | None:
    """Lock a nook; None where its window lives, or another is just looking at it."""
    lock = (folder / LOCK).open("ab")
    try:
        held = hold(lock)
    except OSError:  # a file system without locks: better to offer work twice than never
        held = True
    if held and (folder / LOCK).exists():  # not removed by who held it before
        return Nook(folder, lock)
    lock.close()
    return None
