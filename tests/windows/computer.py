"""A Windows computer of our own: a Wine prefix with the shims, its registry, and what is run on it."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from bundle.wine import ready_prefix, run_wine, stop_prefix, windows_path
from tests.windows.shims import OVERRIDES, put_shims

FONTS = r"HKCU\Software\Wine\Fonts\Replacements"
ARABIC_FONTS = ("Tahoma", "MS Shell Dlg", "MS Shell Dlg 2", "Segoe UI", "Arial")


@dataclass(frozen=True)
class Computer:
    """The prefix, and the environment every program on it gets."""

    prefix: Path
    extra: Mapping[str, str] = field(default_factory=lambda: {"WINEDLLOVERRIDES": OVERRIDES})

    @property
    def drive(self) -> Path:
        """The folder that is its drive C."""
        return self.prefix / "drive_c"

    @property
    def home(self) -> Path:
        """The folder of its user."""
        return next(folder for folder in (self.drive / "users").iterdir() if folder.name != "Public")

    def run(
        self, *words: str | Path, seconds: int = 120, folder: Path | None = None, extra: Mapping[str, str] | None = None
    ) -> subprocess.CompletedProcess[bytes]:
        """Run a program to its end."""
        given = {**self.extra, **(extra or {})}
        return run_wine(words, prefix=self.prefix, extra=given, folder=folder, seconds=seconds)

    def registry(self, key: str, name: str | None = None) -> str | None:
        """Return a value of the registry, the default one without a name; None where there is none."""
        said = self.run("reg", "query", key, *(["/v", name] if name else ["/ve"]))
        lines = [line.strip().split("    ") for line in said.stdout.decode().splitlines() if line.startswith("    ")]
        return lines[0][-1] if said.returncode == 0 and lines else None

    def has_key(self, key: str) -> bool:
        """Say whether the registry has a key."""
        return self.run("reg", "query", key).returncode == 0

    def files(self, folder: Path) -> set[str]:
        """Return the names of the files below a folder."""
        return {file.relative_to(folder).as_posix() for file in folder.rglob("*") if file.is_file()}


def ready_computer(prefix: Path, work: Path) -> Computer:
    """Make the computer, or take the one of an earlier run with its user's folders emptied."""
    computer = Computer(prefix)
    system = computer.drive / "windows" / "system32"
    if not (prefix / "ready").is_file():
        stop_prefix(prefix)
        shutil.rmtree(prefix, ignore_errors=True)
        ready_prefix(prefix)
        stop_prefix(prefix)
        put_shims(system, work)
        ready_prefix(prefix, computer.extra)
        computer.run("winecfg", "/v", "win10")
        for font in ARABIC_FONTS:
            computer.run("reg", "add", FONTS, "/v", font, "/d", "DejaVu Sans", "/f")
        (prefix / "ready").touch()
    ready_prefix(prefix, computer.extra)
    _forget_offsim(computer)
    return computer


def _forget_offsim(computer: Computer) -> None:
    for root in ("HKCU", "HKLM"):
        for key in (
            r"Microsoft\Windows\CurrentVersion\Uninstall\offsim",
            r"Classes\.offsim",
            r"Classes\offsim.document",
        ):
            computer.run("reg", "delete", rf"{root}\Software\{key}", "/f")
    for place in ("AppData/Roaming/offsim", "AppData/Local/offsim", "AppData/Local/Programs/offsim", "Temp"):
        shutil.rmtree(computer.home / place, ignore_errors=True)
    (computer.home / "Temp").mkdir()
    for place in ("Program Files/offsim", "Mes programmes", "upgraded", "own", "other", "stick"):
        shutil.rmtree(computer.drive / place, ignore_errors=True)


def keep_idle(computer: Computer) -> subprocess.Popen[bytes]:
    """Start a program that does nothing: while one is there, the services of the computer stay."""
    return subprocess.Popen(
        ["/usr/lib/wine/wine64", "cmd", "/c", "ping -n 3000 127.0.0.1"],
        env={**os.environ, **computer.extra, "WINEPREFIX": str(computer.prefix), "WINEDEBUG": "-all"},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )


__all__ = ["Computer", "keep_idle", "ready_computer", "windows_path"]
