"""Installing, upgrading, refusing and uninstalling, each silently and each in a folder of its own."""

from __future__ import annotations

import shutil
import time
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from bundle.places import DIST
from bundle.wine import start_wine, wine_environment
from offsim import __version__
from tests.windows.computer import Computer
from tests.windows.conftest import FOLDER, NEWER, Installed, install
from tests.windows.screen import Screen, wait_for

APPS = r"Software\Microsoft\Windows\CurrentVersion\Uninstall\offsim"
TOO_OLD = "7601"
KEPT = ("offsim.ini", "mine.offsim")
RUN_FROM_TEMP = "Un.exe"
SESSIONS = r"HKLM\System\CurrentControlSet\Control\Session Manager"
WINDOWS_KEY = r"HKLM\Software\Microsoft\Windows NT\CurrentVersion"


def uninstall(computer: Computer, folder: str, *words: str) -> int:
    """Uninstall in place; from elsewhere the uninstaller goes on in a copy of itself that nobody can wait for."""
    return computer.run(
        on_drive(computer, folder) / "uninstall.exe", "/S", *words, *f"_?={folder}".split(" ")
    ).returncode


def uninstall_as_apps_does(computer: Computer, key: str) -> None:
    """Uninstall with the words of the entry under "Apps"; a copy in TEMP does it, which nobody can wait for."""
    words = computer.registry(key, "QuietUninstallString") or ""
    program, *rest = words.removeprefix('"').split('"')
    folder = on_drive(computer, program).parent
    assert computer.run(program, *rest[0].split()).returncode == 0
    wait_for("the uninstaller", lambda: not (folder / "uninstall.exe").exists() and not computer.has_key(key))


def on_drive(computer: Computer, folder: str) -> Path:
    """Return where a folder of drive C lies on this computer."""
    return computer.drive.joinpath(*folder.split("\\")[1:])


@pytest.fixture
def running(installed: Installed, screen: Screen) -> Iterator[None]:
    """The window, open."""
    environment = wine_environment(installed.computer.prefix, installed.computer.extra)
    with start_wine([installed.program], environment) as process:
        wait_for("the window", lambda: screen.windows("offsim"), 240)
        yield
        process.kill()
        installed.computer.run("taskkill", "/f", "/im", "offsim.exe")
    wait_for("the window to close", lambda: not screen.windows("offsim"))


def test_the_installed_files_are_the_listed_ones(installed: Installed) -> None:
    listed = (installed.folder / "runtime" / "files.txt").read_text().splitlines()
    names = {line.split(" ", 1)[1].replace("\\", "/") for line in listed}
    assert installed.computer.files(installed.folder) == names | {"runtime/files.txt", "uninstall.exe"}


def test_apps_lists_it_with_size_and_version(installed: Installed, setup: Path) -> None:
    assert install(installed.computer, setup, f"/D={FOLDER}").returncode == 0  # other tests have uninstalled theirs
    found = {name: installed.computer.registry(rf"HKCU\{APPS}", name) for name in ("DisplayVersion", "EstimatedSize")}
    assert found["DisplayVersion"] == __version__
    assert 50_000 < int(found["EstimatedSize"] or "0", 16) < 110_000
    menu = installed.computer.home / "AppData/Roaming/Microsoft/Windows/Start Menu/Programs/offsim.lnk"
    assert menu.is_file()


def test_an_upgrade_leaves_settings_and_no_older_file(computer: Computer, setup: Path, newer_setup: Path) -> None:
    folder = computer.drive / "upgraded"
    assert install(computer, setup, r"/D=C:\upgraded").returncode == 0
    settings = computer.home / "AppData/Roaming/offsim/offsim.ini"
    settings.parent.mkdir(parents=True, exist_ok=True)
    settings.write_text("[General]\n")
    document = folder / "mine.offsim"
    document.write_text("kept")
    assert install(computer, newer_setup, r"/D=C:\upgraded").returncode == 0
    assert not (folder / "licences/colorama/LICENSE.txt").exists()
    assert [name for name in ("offsim-old", "offsim-new", "offsim-gone") if (folder / name).exists()] == []
    assert settings.exists()
    assert document.exists()
    assert computer.registry(rf"HKCU\{APPS}", "DisplayVersion") == NEWER
    assert uninstall(computer, r"C:\upgraded") == 0
    assert computer.files(folder) <= {"mine.offsim", "uninstall.exe"}
    assert settings.exists()
    assert not computer.has_key(rf"HKCU\{APPS}")
    assert not computer.has_key(r"HKCU\Software\Classes\offsim.document")


def test_uninstalling_leaves_nothing_but_what_is_the_planner_s(computer: Computer, newer_setup: Path) -> None:
    settings = computer.home / "AppData/Roaming/offsim/offsim.ini"
    document = computer.drive / "own" / "mine.offsim"
    settings.unlink(missing_ok=True)
    before = everything(computer)
    assert install(computer, newer_setup, r"/D=C:\own").returncode == 0
    settings.parent.mkdir(parents=True, exist_ok=True)
    for file in (settings, document):
        file.write_text("kept")
    uninstall_as_apps_does(computer, rf"HKCU\{APPS}")
    wait_for("the end", lambda: {file.name for file in everything(computer) - before} <= {*KEPT, RUN_FROM_TEMP})
    left = everything(computer) - before
    assert {settings, document} <= left
    at_next_start = computer.registry(SESSIONS, "PendingFileRenameOperations") or ""
    copies = left - {settings, document}
    assert [file for file in copies if f"{file.parent.name}\\{file.name}" not in at_next_start] == []
    assert not computer.has_key(r"HKCU\Software\Classes\offsim.document")
    document.unlink()
    document.parent.rmdir()


def everything(computer: Computer) -> set[Path]:
    """Return every file of the drive, those the uninstaller's copy leaves in TEMP included."""
    system = computer.drive / "windows"
    return {file for file in computer.drive.rglob("*") if file.is_file() and not file.is_relative_to(system)}


def test_an_administrator_installs_for_all_and_each_kind_finds_the_other(
    computer: Computer, setup: Path, newer_setup: Path
) -> None:
    assert install(computer, newer_setup, r"/D=C:\own").returncode == 0
    for_all = install(computer, setup, "/ALLUSERS")
    assert for_all.returncode == 0
    assert NEWER.encode() in for_all.stderr
    assert rb"C:\own" in for_all.stderr
    assert (computer.drive / "Program Files" / "offsim" / "offsim.exe").is_file()
    assert computer.registry(rf"HKLM\{APPS}", "DisplayVersion") == __version__
    uninstall_as_apps_does(computer, rf"HKCU\{APPS}")
    refused = install(computer, newer_setup, r"/D=C:\own")
    assert refused.returncode == 4
    assert f"offsim {__version__} is installed".encode() in refused.stderr
    assert not (computer.drive / "own").exists()
    uninstall_as_apps_does(computer, rf"HKLM\{APPS}")
    assert not (computer.drive / "Program Files" / "offsim").exists()
    alone = install(computer, newer_setup, "/ALLUSERS")
    assert (alone.returncode, alone.stderr) == (0, b"")
    uninstall_as_apps_does(computer, rf"HKLM\{APPS}")


def test_an_old_windows_is_refused(computer: Computer, setup: Path) -> None:
    before = computer.registry(WINDOWS_KEY, "CurrentBuildNumber") or ""
    try:
        computer.run("reg", "add", WINDOWS_KEY, "/v", "CurrentBuildNumber", "/d", TOO_OLD, "/f")
        assert install(computer, setup, r"/D=C:\old windows").returncode == 8
    finally:
        computer.run("reg", "add", WINDOWS_KEY, "/v", "CurrentBuildNumber", "/d", before, "/f")


@pytest.mark.usefixtures("running")
def test_nothing_is_replaced_or_removed_while_it_runs(installed: Installed, setup: Path) -> None:
    before = installed.computer.files(installed.folder)
    assert install(installed.computer, setup).returncode == 3
    assert uninstall(installed.computer, FOLDER) == 3
    assert installed.computer.files(installed.folder) == before


def test_the_portable_archive_keeps_its_settings_beside_the_program(computer: Computer, screen: Screen) -> None:
    folder = computer.drive / "stick"
    shutil.rmtree(folder, ignore_errors=True)
    with zipfile.ZipFile(DIST / f"offsim-{__version__}-portable.zip") as archive:
        archive.extractall(folder)
    program = folder / "offsim" / "offsim.exe"
    with start_wine([program], wine_environment(computer.prefix, computer.extra)) as process:
        wait_for("the window", lambda: screen.windows("offsim"), 240)
        time.sleep(2)
        screen.hands("windowfocus", screen.windows("offsim")[0])
        screen.hands("mousemove", 900, 640, "click", 1, "key", "ctrl+q")
        wait_for("the end", lambda: process.poll() is not None, 60)
    assert (folder / "offsim" / "settings" / "offsim.ini").is_file()
    shutil.rmtree(folder)
