"""Compiles ``offsim.exe`` and ``offsim-cli.exe`` from the one C file, with icon, version and manifest."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from bundle.places import BUILD, HERE, ROOT
from bundle.processes import run

SOURCES = HERE / "launcher"
WORK = BUILD / "launcher"
MINGW = "x86_64-w64-mingw32-"
LAUNCHERS = {"offsim.exe": ("-mwindows", "-DWINDOWED"), "offsim-cli.exe": ("-mconsole",)}
FLAGS = ("-std=c11", "-O2", "-Wall", "-Wextra", "-Werror", "-municode", "-D_WIN32_WINNT=0x0A00", "-static", "-s",
         "-Wl,--no-insert-timestamp", "-Wl,--dynamicbase,--nxcompat,--high-entropy-va")  # fmt: skip
ICON_SIZES = (16, 20, 24, 32, 40, 48, 64, 128, 256)
DRAW = """
import sys
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer
app = QGuiApplication([])
drawing = QSvgRenderer(sys.argv[1])
for size in map(int, sys.argv[3:]):
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    drawing.render(painter)
    painter.end()
    image.save(f"{sys.argv[2]}/{size}.png")
"""


def make_launchers(tree: Path, version: str) -> None:
    """Put both programs into the tree."""
    WORK.mkdir(parents=True, exist_ok=True)
    make_icon(WORK / "offsim.ico")
    for name, kind in LAUNCHERS.items():
        resources = WORK / f"{name}.res"
        numbers = ",".join([*version.split("."), "0", "0", "0"][:4])
        run([f"{MINGW}windres", "-I", SOURCES, "-I", WORK, f"-DNUMBERS={numbers}", f'-DVERSION=\\"{version}\\"',
             f'-DNAME=\\"{name}\\"', "-O", "coff", SOURCES / "launcher.rc", resources])  # fmt: skip
        run([f"{MINGW}gcc", *FLAGS, *kind, SOURCES / "launcher.c", resources, "-o", tree / name])


def make_icon(file: Path) -> None:
    """Draw the program's icon in the sizes Windows asks for."""
    drawing = ROOT / "resources" / "icons" / "offsim.svg"
    run([sys.executable, "-c", DRAW, drawing, file.parent, *map(str, ICON_SIZES)],
        environment={**os.environ, "QT_QPA_PLATFORM": "offscreen"})  # fmt: skip
    pictures = [file.parent / f"{size}.png" for size in ICON_SIZES]
    run(["icotool", "--create", "--output", file, *pictures[:-1], f"--raw={pictures[-1]}"])
