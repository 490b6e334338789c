"""What a chart with axes is laid out of: a title, room for names below it, the box that is drawn in, and its axes."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeVar

import pyqtgraph as pg
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGraphicsGridLayout

TITLE, NAMES, BOX, BELOW = range(4)
"""The rows of the layout; names may stand above the axis at the left, in no column."""
PLACES = {"left": (BOX, 0), "bottom": (BELOW, 1)}
EDGE = 1
"""What is kept free at the edges, in pixels."""
OVER_PICTURES = 0.5
"""How high axes are drawn: above the pictures of maps, below all that stands on them."""
Item = TypeVar("Item", bound=pg.GraphicsObject)


class PlotArea(pg.GraphicsWidget):
    """Stands still under the pointer, and has a range only once it is given one.

    pyqtgraph's own ``PlotItem`` is made with forms and menus nobody sees, which take half of the time a chart does.
    """

    def __init__(self, axes: Mapping[str, pg.AxisItem]) -> None:
        super().__init__()
        self.axes = axes
        self.title = pg.LabelItem("", parent=self, justify="left")
        self.box = pg.ViewBox(parent=self, enableMouse=False, enableMenu=False)
        self.box.disableAutoRange()
        self.rows = QGraphicsGridLayout()
        self.setLayout(self.rows)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.rows.setContentsMargins(EDGE, EDGE, EDGE, EDGE)
        self.rows.setSpacing(0)
        self.rows.addItem(self.title, TITLE, 1)
        self.rows.addItem(self.box, BOX, 1)
        self.title.setVisible(False)
        for side, axis in axes.items():
            axis.linkToView(self.box)
            axis.setZValue(OVER_PICTURES)
            self.rows.addItem(axis, *PLACES[side])

    def add(self, item: Item, height: float | None = None) -> Item:
        """Draw a part in years and values, so ``height`` above the others where it matters, and return it."""
        item.setParentItem(self.box.childGroup)  # else pyqtgraph has it follow the whole view first, and then the box
        self.box.addItem(item, ignoreBounds=True)
        if height is not None:
            item.setZValue(height)
        return item

    def entitle(self, title: str, colour: str, points: float, least: float) -> None:
        """Write a title, marked up, in so many points; it has ``least`` pixels of height, or what it needs."""
        self.title.setVisible(True)
        self.title.setText(title, color=colour, size=f"{points}pt")
        high = max(least, self.title_height)
        self.title.setMaximumHeight(high)
        self.rows.setRowFixedHeight(TITLE, high)

    @property
    def title_height(self) -> float:
        """How many pixels the title needs."""
        return float(self.title.item.boundingRect().height())
