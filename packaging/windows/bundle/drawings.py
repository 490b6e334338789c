"""Draws what Windows shows of the program and the installer: the icon, and the picture beside its last page."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from bundle.places import ROOT
from bundle.processes import run

ICON_SIZES = (16, 20, 24, 32, 40, 48, 64, 128, 256)
DRAW = """
import sys
from PySide6.QtCore import QRectF, Qt
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
side = QImage(164, 314, QImage.Format.Format_RGB888)
side.fill("#0B3D66")
painter = QPainter(side)
drawing.render(painter, QRectF(18, 24, 128, 128))
painter.end()
side.save(f"{sys.argv[2]}/side.bmp")
"""


def make_drawings(folder: Path) -> None:
    """Write ``offsim.ico``, in the sizes Windows asks for, and ``side.bmp`` into the folder."""
    drawing = ROOT / "resources" / "icons" / "offsim.svg"
    run([sys.executable, "-c", DRAW, drawing, folder, *map(str, ICON_SIZES)],
        environment={**os.environ, "QT_QPA_PLATFORM": "offscreen"})  # fmt: skip
    pictures = [folder / f"{size}.png" for size in ICON_SIZES]
    run(["icotool", "--create", "--output", folder / "offsim.ico", *pictures[:-1], f"--raw={pictures[-1]}"])
