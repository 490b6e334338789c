"""How the parts of the Study page stand: sections beside the table, what is told of a cell below it, then the bars."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from offsim.language import Language
from offsim.ui.splitter import Splitter
from offsim.ui.study_tables.section_choice import SectionChoice


def lay_out(
    page: QWidget,
    sections: SectionChoice,
    above: QWidget,
    parts: tuple[QWidget, QWidget],
    *below: QWidget,
    language: Language,
) -> None:
    """Lay out a page; the table and what is told of its cells are ``parts``, between which the room can be divided."""
    splitter = Splitter(Qt.Orientation.Vertical, language)
    for part, stretch in zip(parts, (3, 1), strict=True):
        splitter.addWidget(part)
        splitter.setStretchFactor(splitter.count() - 1, stretch)
    beside = QVBoxLayout()
    beside.setContentsMargins(0, 0, 0, 0)
    beside.addWidget(sections.drop_down)
    beside.addWidget(above)
    beside.addWidget(splitter, 1)
    for part in below:
        beside.addWidget(part)
    layout = QHBoxLayout(page)
    layout.setContentsMargins(8, 8, 8, 4)
    layout.addWidget(sections)
    layout.addLayout(beside, 1)
