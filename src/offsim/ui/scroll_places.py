"""How far down the parts of a window are scrolled, by their names."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from PySide6.QtWidgets import QAbstractScrollArea, QWidget


def scroll_places(window: QWidget) -> dict[str, float]:
    """Return the part of its way, 0 to 1, that each is scrolled, of those that are."""
    bars = ((area.objectName(), area.verticalScrollBar()) for area in _areas(window))
    return {name: bar.value() / bar.maximum() for name, bar in bars if bar.maximum() > 0 and bar.value()}


def scroll_to(window: QWidget, places: Mapping[str, float]) -> None:
    """Scroll each as far again."""
    for area in _areas(window):
        if area.objectName() in places:
            bar = area.verticalScrollBar()
            bar.setValue(round(places[area.objectName()] * bar.maximum()))


def _areas(window: QWidget) -> Iterator[QAbstractScrollArea]:
    return (area for area in window.findChildren(QAbstractScrollArea) if area.objectName())
