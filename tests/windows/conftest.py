"""One Windows computer for all tests here, with a screen, and offsim in a folder with spaces and Arabic letters."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from bundle.installer import make_installer
from bundle.launchers import WORK, make_launchers
from bundle.places import BUILD, DIST, TREE
from bundle.processes import run
from bundle.signing import Signing
from bundle.wine import stop_prefix
from offsim import __version__
from tests.windows.computer import Computer, keep_idle, ready_computer
from tests.windows.screen import Screen, new_screen

WANTED = "OFFSIM_TEST_WINDOWS"  # set by `make test-windows`, which first builds what these tests install
FOLDER = r"C:\Mes programmes\برنامج offsim"
NEWER = "99.0.0"
PASSWORD = "only for this test"  # noqa: S105

collect_ignore_glob = [] if os.environ.get(WANTED) else ["test_*.py"]


@dataclass(frozen=True, slots=True)
class Installed:
    """Where offsim lies on the computer."""

    computer: Computer
    folder: Path

    @property
    def command(self) -> Path:
        return self.folder / "offsim-cli.exe"

    @property
    def program(self) -> Path:
        return self.folder / "offsim.exe"


@pytest.fixture(scope="session")
def screen(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Screen]:
    with new_screen(tmp_path_factory.mktemp("screen")) as screen:
        os.environ["DISPLAY"] = screen.display
        yield screen


@pytest.fixture(scope="session")
def computer(screen: Screen) -> Iterator[Computer]:  # noqa: ARG001  (it must be there)
    """The computer; its services are started with the screen, or no window would be seen."""
    prefix = BUILD / "wine-test"
    stop_prefix(prefix)
    made = ready_computer(prefix, BUILD / "shims")
    idle = keep_idle(made)
    yield made
    stop_prefix(prefix)
    idle.wait()


@pytest.fixture(scope="session")
def setup() -> Path:
    return DIST / f"offsim-{__version__}-setup.exe"


@pytest.fixture(scope="session")
def signing(tmp_path_factory: pytest.TempPathFactory) -> Signing:
    """A certificate of our own making."""
    folder = tmp_path_factory.mktemp("certificate")
    key, certificate, both, password = (folder / name for name in ("key.pem", "root.pem", "both.p12", "password"))
    password.write_text(PASSWORD)
    run(["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", key, "-out", certificate, "-days", "2",
         "-subj", "/CN=offsim test", "-addext", "extendedKeyUsage=codeSigning"])  # fmt: skip
    run(["openssl", "pkcs12", "-export", "-inkey", key, "-in", certificate, "-out", both, "-passout",
         f"file:{password}"])  # fmt: skip
    return Signing(both, password)


@pytest.fixture(scope="session")
def newer_setup(signing: Signing) -> Path:
    """A signed installer of the same files but one, numbered as a newer version; its programs say so, too."""
    goal = BUILD / f"offsim-{NEWER}-setup.exe"
    leaver = TREE / "licences" / "colorama" / "LICENSE.txt"
    content = leaver.read_bytes()
    leaver.unlink()
    make_launchers(TREE, NEWER, signing)
    make_installer(TREE, WORK, NEWER, goal, signing, quick=True)
    leaver.write_bytes(content)
    make_launchers(TREE, __version__)
    return goal


def install(computer: Computer, setup: Path, *words: str) -> subprocess.CompletedProcess[bytes]:
    """Install silently; words after ``/D=`` travel as separate ones, as NSIS wants them without quotes."""
    return computer.run(setup, "/S", *(part for word in words for part in word.split(" ")), seconds=300)


@pytest.fixture
def installed(computer: Computer, setup: Path) -> Installed:
    """The installation; made again where a test has installed elsewhere, which removes it here."""
    found = Installed(computer, computer.drive.joinpath(*FOLDER.split("\\")[1:]))
    if not found.program.is_file():
        done = install(computer, setup, f"/D={FOLDER}")
        assert done.returncode == 0, done
    return found
