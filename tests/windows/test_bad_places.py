"""Where installing fails, it says why, also silently, and an older version works as before."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from bundle.wine import start_wine, wine_environment
from offsim import __version__
from tests.windows.computer import Computer
from tests.windows.conftest import Installed, install
from tests.windows.drives import change, new_drive
from tests.windows.screen import wait_for

TARGET = r"/D=X:\offsim"
ONE_VERSION = "size=150m"  # room for one, not for two beside each other
FEW_FILES = "size=500m,nr_inodes=3000"  # some 2,000 files and folders are one version
PARTS = {"runtime", "licences", "offsim.exe", "offsim-cli.exe", "uninstall.exe"}


@pytest.fixture
def older(computer: Computer, setup: Path, tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Installed]:
    """An older version, installed on a drive of its own."""
    with new_drive(computer, tmp_path / "drive", request.param) as drive:
        assert install(computer, setup, TARGET).returncode == 0
        yield Installed(computer, drive / "offsim")


def assert_works(installed: Installed) -> None:
    """The older version is there, whole, and nothing of a newer one is."""
    assert {path.name for path in installed.folder.iterdir()} == PARTS
    assert installed.computer.run(installed.command, "--version").stdout.split() == [b"offsim", __version__.encode()]
    assert b"pai-2020" in installed.computer.run(installed.command, "studies").stdout


def break_off(older: Installed) -> None:
    """Leave what an installer leaves that is killed once the older parts are away and the first new one is in."""
    (older.folder / "offsim-old").mkdir()
    for part in PARTS:
        (older.folder / part).rename(older.folder / "offsim-old" / part)
    (older.folder / "runtime").mkdir()
    (older.folder / "runtime" / "files.txt").touch()


def test_a_small_disk_is_refused_before_anything_is_written(
    computer: Computer, newer_setup: Path, tmp_path: Path
) -> None:
    with new_drive(computer, tmp_path / "drive", "size=20m") as drive:
        done = install(computer, newer_setup, TARGET)
        assert done.returncode == 7
        assert b" MB free" in done.stderr
        assert list(drive.iterdir()) == []


@pytest.mark.parametrize("older", [ONE_VERSION], indirect=True)
def test_an_upgrade_without_room_leaves_the_older_version(older: Installed, newer_setup: Path) -> None:
    assert install(older.computer, newer_setup, TARGET).returncode == 7
    assert_works(older)
    break_off(older)
    assert install(older.computer, newer_setup, TARGET).returncode == 7
    assert_works(older)  # put back, though there was no room again


@pytest.mark.parametrize("older", [FEW_FILES], indirect=True)
def test_a_disk_that_runs_full_halfway_leaves_the_older_version(older: Installed, newer_setup: Path) -> None:
    done = install(older.computer, newer_setup, TARGET)
    assert done.returncode == 2
    assert b"stopped halfway" in done.stderr
    assert_works(older)


@pytest.mark.parametrize("older", ["size=500m"], indirect=True)
def test_on_a_read_only_disk_the_older_version_works_on(older: Installed, newer_setup: Path) -> None:
    change(older.folder.parent, "ro")
    done = install(older.computer, newer_setup, TARGET)
    assert done.returncode == 9
    assert rb"X:\offsim" in done.stderr
    assert_works(older)
    assert install(older.computer, newer_setup, r"/D=X:\elsewhere").returncode == 9


def test_a_drive_that_is_not_there_is_refused(computer: Computer, newer_setup: Path) -> None:
    assert install(computer, newer_setup, r"/D=Q:\offsim").returncode == 9


def test_a_folder_with_too_long_a_name_is_refused(computer: Computer, newer_setup: Path) -> None:
    done = install(computer, newer_setup, rf"/D=C:\{'long' * 30}\{'longer' * 30}")
    assert done.returncode == 10
    assert b"too long" in done.stderr
    assert not (computer.drive / ("long" * 30)).exists()


def test_an_installer_that_is_killed_leaves_the_older_version_and_the_next_one_leaves_nothing_of_it(
    installed: Installed, newer_setup: Path, setup: Path
) -> None:
    computer = installed.computer
    words = ["/S", *f"/D={windows_folder(installed)}".split(" ")]
    with start_wine([newer_setup, *words], wine_environment(computer.prefix, computer.extra)) as process:
        wait_for("the first files", (installed.folder / "offsim-new" / "runtime" / "lib").is_dir)
        process.kill()
    computer.run("taskkill", "/f", "/im", newer_setup.name)
    assert computer.run(installed.command, "--version").stdout.split() == [b"offsim", __version__.encode()]
    assert b"pai-2020" in computer.run(installed.command, "studies").stdout
    assert install(computer, setup).returncode == 0
    assert_works(installed)


def test_a_damaged_installation_is_named_and_installing_again_mends_it(installed: Installed, setup: Path) -> None:
    (installed.folder / "runtime" / "python313.dll").write_bytes(b"MZ")
    said = installed.computer.run(installed.command, "studies")
    assert said.returncode == 1
    assert rb"runtime\python313.dll" in said.stderr
    (installed.folder / "runtime" / "files.txt").unlink()
    said = installed.computer.run(installed.command, "studies")
    assert said.returncode == 1
    assert rb"runtime\files.txt" in said.stderr
    assert install(installed.computer, setup).returncode == 0
    assert_works(installed)


@pytest.mark.parametrize("part", ["runtime", "licences"])
def test_a_folder_of_something_else_is_left_alone(computer: Computer, newer_setup: Path, part: str) -> None:
    folder = computer.drive / "other"
    shutil.rmtree(folder, ignore_errors=True)
    (folder / part).mkdir(parents=True)
    (folder / part / "theirs.txt").write_text("theirs")
    done = install(computer, newer_setup, r"/D=C:\other")
    assert done.returncode == 6
    assert part.encode() in done.stderr
    assert computer.files(folder) == {f"{part}/theirs.txt"}


def windows_folder(installed: Installed) -> str:
    """Return what the computer calls the folder offsim lies in."""
    return "C:\\" + str(installed.folder.relative_to(installed.computer.drive)).replace("/", "\\")
