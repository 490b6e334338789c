"""Writes a picture of the window with 256 colours, in less than half the room and to the eye the same."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from PySide6.QtGui import QImage

COLOURS, FREQUENT = 256, 128
"""How many colours a picture has, and how many of them are those of most pixels; the others are those missed most."""


def write_small(image: QImage, file: Path) -> None:
    """Write a picture as a PNG with a palette."""
    picture = image.convertToFormat(QImage.Format.Format_RGB32)
    pixels = np.frombuffer(picture.constBits(), np.uint32).reshape(picture.height(), picture.width())
    colours, places, counts = np.unique(pixels, return_inverse=True, return_counts=True)
    chosen = [*np.argsort(counts)[::-1][:FREQUENT]]
    parts = np.stack([(colours >> shift) & 255 for shift in (16, 8, 0)], -1).astype(float)
    off = np.min([_off(parts, place) for place in chosen], axis=0)
    while len(chosen) < min(COLOURS, len(colours)):
        chosen.append(np.argmax(off * np.sqrt(counts)))
        off = np.minimum(off, _off(parts, chosen[-1]))
    nearest = np.argmin([_off(parts, place) for place in chosen], axis=0).astype(np.uint8)
    found = np.ascontiguousarray(nearest[places].reshape(pixels.shape))
    height, width = found.shape
    small = QImage(found.data, width, height, width, QImage.Format.Format_Indexed8)
    small.setColorTable([int(colours[place]) for place in chosen])
    small.save(str(file), quality=0)  # the lossless kind takes that for how little room it may have


def _off(parts: np.ndarray, place: int) -> np.ndarray:
    """Return how far every colour (n, 3) is from one of them, squared."""
    found: np.ndarray = ((parts - parts[place]) ** 2).sum(-1)
    return found
