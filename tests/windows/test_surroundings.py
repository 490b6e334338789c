"""Beside another Python and another Qt the program takes nothing for its own, and it opens no socket."""

from __future__ import annotations

from pathlib import Path

import pytest

from bundle.byte_code import COMPILER
from bundle.wine import windows_path
from tests.windows.conftest import Installed
from tests.windows.screen import Screen
from tests.windows.test_window import window

WATCHED = {"WINEDEBUG": "+winsock"}  # Wine tells what is asked of the library that Windows' sockets come from
HEARD = b"winsock"  # the window loads that library, which is told, too
OPENED = b"WSASocketW"  # all of them, in whatever language a program is written, come from this call


@pytest.fixture
def hostile(tmp_path: Path) -> dict[str, str]:
    """What Anaconda, another Qt and a careless installer leave in the environment, all of it broken."""
    plugins = tmp_path / "plugins" / "platforms"
    plugins.mkdir(parents=True)
    for folder, names in {
        tmp_path: ("Qt6Core", "Qt6Gui", "Qt6Widgets", "python313", "python3", "shiboken6.abi3", "pyside6.abi3"),
        plugins: ("qwindows", "qoffscreen"),
    }.items():
        for name in names:
            (folder / f"{name}.dll").write_bytes(b"MZ no library")
    (tmp_path / "json.py").write_text("raise SystemExit('taken')")
    return {
        "WINEPATH": windows_path(tmp_path),  # what Wine puts first on PATH
        "PYTHONPATH": windows_path(tmp_path),
        "PYTHONHOME": windows_path(tmp_path),
        "QT_PLUGIN_PATH": windows_path(tmp_path / "plugins"),
        "QT_QPA_PLATFORM_PLUGIN_PATH": windows_path(plugins),
        "QT_QPA_PLATFORM": "offscreen",
        "QT_STYLE_OVERRIDE": "no style",
    }


def sockets(said: list[bytes]) -> list[bytes]:
    return [line for line in said if OPENED in line or b"connect" in line or b"getaddrinfo" in line]


def test_what_another_qt_left_does_no_harm_to_the_command_line(
    installed: Installed, hostile: dict[str, str], tmp_path: Path
) -> None:
    charts = windows_path(tmp_path / "charts")
    said = installed.computer.run(installed.command, "run", "--charts", charts, extra=hostile, seconds=300)
    assert said.returncode == 0, said.stderr.decode()


def test_beside_another_qt_the_window_opens_and_it_opens_no_socket(
    installed: Installed, screen: Screen, hostile: dict[str, str]
) -> None:
    with window(installed, screen, extra={**hostile, **WATCHED}) as said:
        assert len(screen.windows("offsim")) == 1
    assert any(HEARD in line for line in said)
    assert sockets(said) == []


def test_the_command_line_opens_no_socket(installed: Installed) -> None:
    said = installed.computer.run(
        installed.command, "run", "--simulations", "500", "--json", "-", extra=WATCHED, seconds=300
    )
    assert said.returncode == 0
    assert sockets(said.stderr.splitlines()) == []


def test_the_watch_sees_a_socket(installed: Installed) -> None:
    python = COMPILER / "cp313" / "python.exe"
    said = installed.computer.run(python, "-c", "import socket; socket.socket()", extra=WATCHED)
    assert said.returncode == 0
    assert len(sockets(said.stderr.splitlines())) > 0
