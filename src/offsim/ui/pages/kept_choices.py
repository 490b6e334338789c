"""What is chosen in the boxes of a page, by their names, and how their parts share its room."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from PySide6.QtWidgets import QCheckBox, QComboBox, QSplitter, QWidget


def kept_choices(boxes: Iterable[QWidget]) -> dict[str, object]:
    """Return what is chosen in each box, whatever language it is in."""
    return {box.objectName(): _chosen(box) for box in boxes}


def resume_choices(boxes: Iterable[QWidget], kept: Mapping[str, object]) -> None:
    """Choose the same, as far as it is there."""
    for box in boxes:
        chosen = kept.get(box.objectName())
        if isinstance(box, QCheckBox):
            box.setChecked(bool(chosen))
        elif isinstance(box, QSplitter) and isinstance(chosen, list):
            box.setSizes(chosen)
        elif isinstance(box, QComboBox):
            offered = [_data(box, place) for place in range(box.count())]
            if chosen in offered:
                box.setCurrentIndex(offered.index(chosen))


def _chosen(box: QWidget) -> object:
    if isinstance(box, QComboBox):
        return _data(box, box.currentIndex())
    if isinstance(box, QSplitter):
        return box.sizes()
    return isinstance(box, QCheckBox) and box.isChecked()


def _data(box: QComboBox, place: int) -> object:
    """Return what an entry stands for; its place where that is all that tells it from the others."""
    data = box.itemData(place)
    return place if data is None else data
