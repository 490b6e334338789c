"""Fetches the locked archives the program is made of, once."""

from __future__ import annotations

import os
import sys
import zipfile
from pathlib import Path

from bundle.places import DOWNLOADS, ROOT
from bundle.processes import BuildError, run

WHEELS = ROOT / "requirements" / "windows.txt"
PYTHON = ROOT / "requirements" / "windows-python.txt"
PIP = (sys.executable, "-m", "pip", "--quiet", "--disable-pip-version-check", "--no-input", "download", "--no-deps")
TARGET = ("--platform", "win_amd64", "--python-version", "3.13", "--implementation", "cp", "--only-binary", ":all:")


def archives() -> dict[str, Path]:
    """Return the file of each locked distribution by its name, fetched where it is not there yet.

    pip takes nothing whose hash is not in the locks, whatever index it comes from.
    """
    DOWNLOADS.mkdir(parents=True, exist_ok=True)
    locked = [line.split("==")[0] for lock in (WHEELS, PYTHON) for line in _entries(lock)]
    found = {name: _file(name) for name in locked}
    if not all(found.values()) or not _current():
        _fetch()
        found = {name: _file(name) for name in locked}
    return {name: _present(name, file) for name, file in found.items()}


def _fetch() -> None:
    for old in DOWNLOADS.iterdir():
        if old.is_file():
            old.unlink()
    common = (*PIP, "--require-hashes", "--dest", DOWNLOADS)
    run([*common, *TARGET, "--requirement", WHEELS])
    builder = DOWNLOADS / "setuptools"
    zipfile.ZipFile(_present("setuptools", _file("setuptools"))).extractall(builder)
    # pip asks the set-up file of a source archive for its name; nothing may be fetched for that.
    environment = {**os.environ, "PYTHONPATH": str(builder)}
    run([*common, "--no-build-isolation", "--no-binary", ":all:", "--requirement", PYTHON], environment=environment)
    _stamp().write_text(_locks())


def _entries(lock: Path) -> list[str]:
    return [line for line in lock.read_text().splitlines() if "==" in line and not line.startswith("#")]


def _file(name: str) -> Path | None:
    start = name.replace("-", "_") + "-"
    return next((file for file in sorted(DOWNLOADS.iterdir()) if file.name.lower().startswith(start)), None)


def _present(name: str, file: Path | None) -> Path:
    if file is None:
        raise BuildError(f"pip did not bring {name}")
    return file


def _stamp() -> Path:
    return DOWNLOADS / "locks"


def _locks() -> str:
    return WHEELS.read_text() + PYTHON.read_text()


def _current() -> bool:
    return _stamp().is_file() and _stamp().read_text() == _locks()
