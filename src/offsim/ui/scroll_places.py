"""How far down the parts of a window are scrolled, by their names."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

ONCE = Qt.ConnectionType.SingleShotConnection
ABOUT_AS_LONG = 0.1
"""By what part of itself a way may be another for the same pixels to be the same place: not all is laid out at once."""
Place = tuple[int, int]
"""How many pixels a part is scrolled, of how many it can be."""


def scroll_places(window: QWidget) -> dict[str, Place]:
    """Return how far each is scrolled, of those that are."""
    bars = ((area.objectName(), area.verticalScrollBar()) for area in _areas(window))
    return {name: (bar.value(), bar.maximum()) for name, bar in bars if bar.maximum() > 0 and bar.value()}


def scroll_to(window: QWidget, places: Mapping[str, Place]) -> None:
    """Scroll each as far again, or to the same part of its way where that is longer or shorter by now."""
    for area in _areas(window) if places else ():
        if area.objectName() in places:
            (value, before), bar = places[area.objectName()], area.verticalScrollBar()
            alike = abs(bar.maximum() - before) <= ABOUT_AS_LONG * before
            place = value if alike else round(value * bar.maximum() / before)
            if place > bar.maximum():
                bar.rangeChanged.connect(lambda *_, bar=bar, place=place: bar.setValue(place), ONCE)
            bar.setValue(place)


def _areas(window: QWidget) -> Iterator[QAbstractScrollArea]:
    return (area for area in window.findChildren(QAbstractScrollArea) if area.objectName())
