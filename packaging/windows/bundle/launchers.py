"""Compiles ``offsim.exe`` and ``offsim-cli.exe`` from the one C file, with icon, version and manifest."""

from __future__ import annotations

from pathlib import Path

from bundle.drawings import make_drawings
from bundle.installer import numbers
from bundle.places import BUILD, HERE
from bundle.processes import run
from bundle.signing import Signing, sign

SOURCES = HERE / "launcher"
WORK = BUILD / "launcher"
MINGW = "x86_64-w64-mingw32-"
LAUNCHERS = {"offsim.exe": ("-mwindows", "-DWINDOWED"), "offsim-cli.exe": ("-mconsole",)}
FLAGS = ("-std=c11", "-O2", "-Wall", "-Wextra", "-Werror", "-municode", "-D_WIN32_WINNT=0x0A00", "-static", "-s",
         "-Wl,--no-insert-timestamp", "-Wl,--dynamicbase,--nxcompat,--high-entropy-va")  # fmt: skip


def make_launchers(tree: Path, version: str, signing: Signing | None = None) -> None:
    """Put both programs into the tree, signed where a certificate is given."""
    WORK.mkdir(parents=True, exist_ok=True)
    make_drawings(WORK)
    four = numbers(version).replace(".", ",")
    for name, kind in LAUNCHERS.items():
        resources = WORK / f"{name}.res"
        run([f"{MINGW}windres", "-I", SOURCES, "-I", WORK, f"-DNUMBERS={four}", f'-DVERSION=\\"{version}\\"',
             f'-DNAME=\\"{name}\\"', "-O", "coff", SOURCES / "launcher.rc", resources])  # fmt: skip
        run([f"{MINGW}gcc", *FLAGS, *kind, SOURCES / "launcher.c", resources, "-o", tree / name])
        if signing:
            sign(tree / name, signing)
