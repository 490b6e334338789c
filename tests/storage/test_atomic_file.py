"""A file is written whole or stays as it was, and the planner is told why."""

import errno
import os
import stat
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from offsim.model.problems import Problem
from offsim.storage import atomic_file
from offsim.storage.atomic_file import RESERVED, check_writable, write_atomically

OLD, NEW = b"what was there", b"what is new"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    file = tmp_path / "report.xlsx"
    file.write_bytes(OLD)
    return file


def refusal(file: Path) -> str:
    with pytest.raises(Problem) as caught:
        write_atomically(file, NEW)
    return str(caught.value)


def left_in(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def test_a_file_is_replaced_and_nothing_else_is_left(file: Path) -> None:
    write_atomically(file, NEW)
    assert left_in(file.parent) == {"report.xlsx": NEW}


def test_a_new_file_is_made(tmp_path: Path) -> None:
    write_atomically(tmp_path / "new.xlsx", NEW)
    assert left_in(tmp_path) == {"new.xlsx": NEW}


def test_the_longest_name_a_folder_takes_is_taken(tmp_path: Path) -> None:
    write_atomically(tmp_path / ("n" * 255), NEW)
    assert left_in(tmp_path) == {"n" * 255: NEW}


def test_a_file_keeps_its_rights(file: Path) -> None:
    file.chmod(0o640)
    write_atomically(file, NEW)
    assert stat.S_IMODE(file.stat().st_mode) == 0o640


def test_a_link_stays_a_link(file: Path) -> None:
    link = file.with_name("link.xlsx")
    link.symlink_to(file)
    write_atomically(link, NEW)
    assert link.is_symlink()
    assert file.read_bytes() == NEW


def test_a_missing_folder_is_named(tmp_path: Path) -> None:
    assert refusal(tmp_path / "none" / "r.xlsx") == (
        f"{tmp_path}/none/r.xlsx: cannot be written, because there is no folder “{tmp_path}/none”. "
        "Make it, or choose another."
    )


def test_a_file_in_the_place_of_the_folder_is_no_folder(file: Path) -> None:
    assert f"there is no folder “{file}”" in refusal(file / "r.xlsx")
    assert left_in(file.parent) == {"report.xlsx": OLD}


def test_a_folder_that_lets_nobody_write_is_named() -> None:
    assert refusal(Path("/proc/r.xlsx")) == (
        "/proc/r.xlsx: cannot be written, because “/proc” does not let you write. Choose another folder."
    )


def test_a_folder_is_not_replaced_by_a_file(tmp_path: Path) -> None:
    assert refusal(tmp_path) == f"{tmp_path}: is a folder. Give the name of a file in it."


def test_what_is_no_ordinary_file_is_written_to_and_not_replaced() -> None:
    write_atomically(Path("/dev/null"), NEW)
    assert stat.S_ISCHR(Path("/dev/null").stat().st_mode)
    assert refusal(Path("/dev/full")) == (
        "/dev/full: cannot be written, because the disk is full. Make room and try again."
    )


def test_a_file_open_in_excel_stays_and_the_planner_is_told(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def locked(source: Path, target: Path) -> None:
        raise PermissionError(errno.EACCES, "Access is denied", str(source), None, str(target))

    monkeypatch.setattr(Path, "replace", locked)
    assert refusal(file) == (
        f"{file}: is write-protected or in use by another program. Close it in Excel and try again."
    )
    assert left_in(file.parent) == {"report.xlsx": OLD}


def test_a_protected_file_is_not_replaced(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "access", lambda *_: False)  # root may write to everything
    assert "is write-protected or in use" in refusal(file)
    assert left_in(file.parent) == {"report.xlsx": OLD}


@pytest.mark.parametrize(
    ("number", "sentence"),
    [
        (errno.ENOSPC, "the disk is full. Make room and try again."),
        (errno.EDQUOT, "the disk is full. Make room and try again."),
        (errno.EROFS, "does not let you write. Choose another folder."),
        (errno.EIO, "cannot be written (the disk or the connection to it failed). Choose another folder."),
    ],
)
def test_a_failure_half_way_leaves_the_old_file_and_no_part(
    file: Path, monkeypatch: pytest.MonkeyPatch, number: int, sentence: str
) -> None:
    def fails(_: int) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(os, "fsync", fails)
    assert sentence in refusal(file)
    assert left_in(file.parent) == {"report.xlsx": OLD}


def test_an_interruption_half_way_leaves_the_old_file_and_no_part(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(_: int) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(os, "fsync", interrupted)
    with pytest.raises(KeyboardInterrupt):
        write_atomically(file, NEW)
    assert left_in(file.parent) == {"report.xlsx": OLD}


WRITE_TO = (
    "import sys; from pathlib import Path; from offsim.storage.atomic_file import write_atomically as write; "
    "write(Path(sys.argv[1]), b'what is new'); print(' and more')"
)


@pytest.mark.parametrize("name", ["/dev/stdout", "/dev/fd/1", "/proc/self/fd/1"])
def test_an_open_stream_is_written_to_where_it_stands(tmp_path: Path, name: str) -> None:
    words = [sys.executable, "-c", WRITE_TO, name]
    assert subprocess.check_output(words) == NEW + b" and more\n"  # noqa: S603
    with (tmp_path / "out").open("wb") as out:
        subprocess.run(words, stdout=out, check=True)  # noqa: S603
    assert left_in(tmp_path) == {"out": NEW + b" and more\n"}


def test_standard_error_can_be_written_to() -> None:
    run = subprocess.run([sys.executable, "-c", WRITE_TO, "/dev/stderr"], capture_output=True, check=True)  # noqa: S603
    assert run.stderr == NEW


def test_a_pipe_is_written_to_and_not_replaced(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    check_writable(pipe)
    read: list[bytes] = []
    reader = threading.Thread(target=lambda: read.append(pipe.read_bytes()))
    reader.start()
    write_atomically(pipe, NEW)
    reader.join(10)
    assert read == [NEW]
    assert pipe.is_fifo()


@pytest.mark.parametrize("act", [check_writable, lambda file: write_atomically(file, NEW)])
def test_a_link_to_itself_is_told(tmp_path: Path, act: Callable[[Path], None]) -> None:
    link = tmp_path / "link.xlsx"
    link.symlink_to(link)
    with pytest.raises(Problem, match=r"cannot be written \(the links lead in a circle\)"):
        act(link)
    assert link.is_symlink()


@pytest.mark.parametrize("act", [check_writable, lambda file: write_atomically(file, NEW)])
def test_a_folder_that_is_gone_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, act: Callable[[Path], None]
) -> None:
    gone = tmp_path / "gone"
    gone.mkdir()
    monkeypatch.chdir(gone)
    gone.rmdir()
    with pytest.raises(Problem, match=r"r\.xlsx: cannot be written, because there is no folder"):
        act(Path("r.xlsx"))


def test_a_check_leaves_everything_as_it_was(file: Path) -> None:
    check_writable(file)
    check_writable(file.with_name("new.xlsx"))
    for wrong in (file.parent, file / "r.xlsx", file.parent / "none" / "r.xlsx"):
        with pytest.raises(Problem):
            check_writable(wrong)
    assert left_in(file.parent) == {"report.xlsx": OLD}


def test_owner_mode_and_attributes_survive(file: Path) -> None:
    file.chmod(0o640)
    os.setxattr(file, "user.xdg.comment", b"from the ministry")
    if os.geteuid() == 0:  # only root gives files away
        os.chown(file, 12345, 54321)
    before = file.stat()
    write_atomically(file, NEW)
    after = file.stat()
    assert (after.st_uid, after.st_gid, after.st_mode) == (before.st_uid, before.st_gid, before.st_mode)
    assert os.getxattr(file, "user.xdg.comment") == b"from the ministry"


def test_what_may_not_be_copied_costs_nothing_else(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(*_: object) -> None:
        raise PermissionError(errno.EPERM, os.strerror(errno.EPERM))

    os.setxattr(file, "user.xdg.comment", b"from the ministry")
    for name in ("chown", "setxattr", "listxattr"):
        monkeypatch.setattr(os, name, refused)
    file.chmod(0o640)
    write_atomically(file, NEW)
    assert stat.S_IMODE(file.stat().st_mode) == 0o640
    assert left_in(file.parent) == {"report.xlsx": NEW}


@pytest.mark.parametrize("content", [NEW, NEW * 1000, b""])
def test_a_file_of_two_names_keeps_both(file: Path, content: bytes) -> None:
    other = file.with_name("other.xlsx")
    other.hardlink_to(file)
    write_atomically(file, content)
    assert left_in(file.parent) == {"report.xlsx": content, "other.xlsx": content}
    assert file.samefile(other)


def test_a_failure_half_way_puts_back_what_was_in_a_file_of_two_names(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file.with_name("other.xlsx").hardlink_to(file)
    write, room = os.write, [4]

    def writes_until_full(descriptor: int, content: memoryview) -> int:
        if room:
            return write(descriptor, content[: room.pop()])
        monkeypatch.setattr(os, "write", write)
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(os, "write", writes_until_full)
    assert "the disk is full" in refusal(file)
    assert left_in(file.parent) == {"report.xlsx": OLD, "other.xlsx": OLD}


@pytest.mark.parametrize(("blocked", "written"), [(3, True), (40, True), (41, False)])
def test_a_file_that_is_blocked_for_a_moment_is_tried_again_for_two_seconds(
    file: Path, monkeypatch: pytest.MonkeyPatch, blocked: int, written: bool
) -> None:
    replace = Path.replace
    waited: list[float] = []
    attempts: list[Path] = []

    def scanned(source: Path, target: Path) -> Path:
        attempts.append(source)
        if len(attempts) <= blocked:
            raise PermissionError(errno.EACCES, "Access is denied", str(source), None, str(target))
        return replace(source, target)

    monkeypatch.setattr(Path, "replace", scanned)
    monkeypatch.setattr(atomic_file, "WAITS", (0.05,) * 40)
    monkeypatch.setattr(atomic_file, "sleep", waited.append)
    if written:
        write_atomically(file, NEW)
    else:
        assert "in use by another program" in refusal(file)
    assert left_in(file.parent) == {"report.xlsx": NEW if written else OLD}
    assert sum(waited) == pytest.approx(min(blocked, 40) * 0.05)


@pytest.mark.parametrize("name", ["aux.json", "NUL", "Con.xlsx", "com1.tar.gz", "lpt² .txt", "prn/inside.json"])
def test_a_name_windows_keeps_for_a_device_is_refused_everywhere(tmp_path: Path, name: str) -> None:
    for act in (check_writable, lambda file: write_atomically(file, NEW)):
        with pytest.raises(Problem) as caught:
            act(tmp_path / name)
        assert caught.value.reason == RESERVED
    assert left_in(tmp_path) == {}


@pytest.mark.parametrize("name", ["auxiliary.json", "console.xlsx", "com.json", "my aux.json"])
def test_a_name_that_only_looks_like_a_device_is_written(tmp_path: Path, name: str) -> None:
    write_atomically(tmp_path / name, NEW)
    assert left_in(tmp_path) == {name: NEW}
