"""Our own plain icons, drawn from SVG in the colour of the text they stand with."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap, QTransform
from PySide6.QtSvg import QSvgRenderer

from offsim.resources import resource_path
from offsim.ui.style import Theme

SIZES = (16, 24, 48)
MIRRORED = {"undo", "redo", "back", "forward"}


@lru_cache(maxsize=128)
def icon(name: str, theme: Theme, *, mirrored: bool = False) -> QIcon:
    """Return ``resources/icons/<name>.svg`` tinted for a theme; arrows turn round where the layout does.

    Where it cannot be chosen, the style makes it pale when it is first seen so.
    """
    renderer, result = _renderer(name, theme.text), QIcon()
    for size in SIZES:
        result.addPixmap(_drawn(renderer, size, mirrored=mirrored and name in MIRRORED))
    return result


@lru_cache(maxsize=128)
def tinted(name: str, colour: str, size: int, ratio: float = 1.0) -> QPixmap:
    """Return ``resources/icons/<name>.svg`` in a colour (#rrggbb), ``size`` pixels wide on a screen of this ratio."""
    pixmap = _drawn(_renderer(name, colour), round(size * ratio), mirrored=False)
    pixmap.setDevicePixelRatio(ratio)
    return pixmap


def _renderer(name: str, colour: str) -> QSvgRenderer:
    drawing = resource_path("icons", f"{name}.svg").read_text(encoding="utf-8")
    return QSvgRenderer(QByteArray(drawing.replace("currentColor", colour).encode()))


def _drawn(renderer: QSvgRenderer, size: int, *, mirrored: bool) -> QPixmap:
    pixmap = QPixmap(size, size)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    if mirrored:
        painter.setTransform(QTransform(-1, 0, 0, 1, size, 0))
    renderer.render(painter, QRectF(0, 0, size, size))
    painter.end()
    return pixmap


def program_icon() -> QIcon:
    """Return the program's own icon."""
    return QIcon(str(resource_path("icons", "offsim.svg")))
