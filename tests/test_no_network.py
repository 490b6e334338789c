"""Nothing leaves the planner's computer: no socket is opened, and no module could open one.

But for the cluster that a planner names: ``offsim.ensemble.cluster`` alone can load Dask, and
``tests/cli/test_workers.py`` watches that it talks to that address and to nobody else.
"""

import ast
import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

SOURCES = sorted((Path(__file__).parents[1] / "src" / "offsim").rglob("*.py"))

FORBIDDEN = {
    "asyncio", "dask", "distributed",
    "ftplib", "http", "imaplib", "poplib", "requests", "smtplib", "socket", "socketserver", "ssl", "telnetlib",
    "urllib.request", "xmlrpc",
    *(f"PySide6.Qt{name}" for name in ("Network", "NetworkAuth", "WebSockets", "WebEngineCore", "WebEngineWidgets")),
}  # fmt: skip

# Python tells its audit hooks of every socket, name look-up and download before it happens.
# A program may set ALLOWED to the one host and port that may be spoken to.
WATCHED = """
import sys
def allowed(event, arguments):
    address = globals().get("ALLOWED")
    if event == "socket.getaddrinfo":
        return address and (arguments[:2] == address or arguments[0] == "127.0.0.1")  # a number asks nobody
    if event == "socket.connect":
        return arguments[1][:2] == address
    return address and event == "socket.__new__"  # which talks to nobody yet
def watch(event, arguments):
    if event.startswith(("socket.", "http.", "urllib.", "ftplib.", "smtplib.")) and not allowed(event, arguments):
        print("network:", event, arguments, file=sys.stderr, flush=True)
        import os
        os._exit(99)
sys.addaudithook(watch)
"""

RUN = """
from offsim.cli import run_command_line
for words in {words}:
    assert run_command_line(words) == 0
"""

WINDOW = """
from PySide6.QtCore import QCoreApplication, QEventLoop, QTimer
from PySide6.QtWidgets import QApplication
def a_moment(*_):
    loop = QEventLoop()
    QTimer.singleShot(1000, loop.quit)
    loop.exec()
    return 0
QApplication.exec = a_moment
from offsim.app import run_window
assert run_window(None, "fr") == 0
"""


def run_watched(program: str, folder: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(  # noqa: S603
        [sys.executable, "-c", WATCHED + program], cwd=folder, capture_output=True, text=True, check=False, timeout=60
    )


def imports(file: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def test_no_module_can_open_a_connection() -> None:
    found = [(file.name, name) for file in SOURCES for name in imports(file)]
    assert len(found) > 100
    assert [(file, name) for file, name in found if any(f"{name}.".startswith(f"{bad}.") for bad in FORBIDDEN)] == []


def test_only_the_cluster_s_module_names_what_can() -> None:
    naming = [file.name for file in SOURCES if '"distributed"' in file.read_text(encoding="utf-8")]
    assert naming == ["cluster.py"]


@pytest.mark.parametrize(
    "program",
    [
        "import socket; socket.socket()",
        "import socket; socket.getaddrinfo('localhost', 80)",
        "import urllib.request; urllib.request.urlopen('http://localhost:1')",
    ],
)
@pytest.mark.parametrize("allowed", ["", "ALLOWED = ('localhost', 81)\n"])
def test_the_watch_sees_a_connection(allowed: str, program: str, tmp_path: Path) -> None:
    if allowed:
        program = program.replace("socket.socket()", "socket.socket().connect(('127.0.0.1', 80))")
    assert run_watched(allowed + program, tmp_path).returncode == 99


def test_the_command_line_opens_no_connection(tmp_path: Path) -> None:
    runs = [["studies"], ["levers"], ["run"], ["run", "--json", "r.json", "--xlsx", "r.xlsx", "--charts", "charts"]]
    answer = run_watched(RUN.format(words=json.dumps(runs)), tmp_path)
    assert answer.returncode == 0, answer.stderr
    assert (tmp_path / "r.xlsx").exists()


def test_the_window_opens_no_connection(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for variable in ("HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"):
        monkeypatch.setenv(variable, str(tmp_path))
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    answer = run_watched(WINDOW, tmp_path)
    assert answer.returncode == 0, answer.stderr
