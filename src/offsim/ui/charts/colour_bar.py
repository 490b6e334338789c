"""The bar that says which colour of a map stands for which value."""

from __future__ import annotations

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QLinearGradient, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from offsim.language import Language
from offsim.model.arrays import Array
from offsim.ui.charts.threshold_map import AXIS_WIDTH, COLOURS, levels
from offsim.ui.plain_text import give_tip
from offsim.ui.style import CAPTION, scaled
from offsim.ui.text_size import grown

BAR, STOPS, AFTER = 160, 16, 6


class ColourBar(QWidget):
    """Shows the least and the greatest value at the ends of the colours, numbers rising to the right."""

    def __init__(self, language: Language) -> None:
        super().__init__()
        self._language = language
        self._ends = ("", "")
        self._colours = pg.colormap.get(COLOURS)
        scaled(self, CAPTION)
        self.setObjectName("colours")
        self.setFixedHeight(self.fontMetrics().height() + 4)

    def show_range(self, values: Array, unit: str, decimals: int) -> None:
        """Name the ends for values in a unit."""
        least, most = levels(values)
        same = not np.ptp(values[np.isfinite(values)]) if np.isfinite(values).any() else True
        number = self._language.number
        self._ends = (number(least, decimals), f"{number(least if same else most, decimals)} {unit}")
        told = self._language.translate("FrontierPage", "Colours from {least} to {most}")
        self.setAccessibleName(told.format(least=self._ends[0], most=self._ends[1]))
        give_tip(self, self.accessibleName())
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the ends and the colours between them."""
        painter = QPainter(self)
        painter.setPen(self.palette().windowText().color())
        self.draw(painter)
        painter.end()

    def draw(self, painter: QPainter) -> None:
        """Draw them at the widget's size, the numbers with the painter's pen.

        Where there is little room, the margin under the axis gives way first, then the colours; the numbers never do.
        """
        painter.setFont(self.font())
        width, beyond = (self.fontMetrics().horizontalAdvance(end) + AFTER for end in self._ends)
        room = self.width() - width - beyond
        margin = max(min(grown(AXIS_WIDTH), room - grown(BAR)), 0)
        bar = QRectF(margin + width, 3, max(min(grown(BAR), room - margin), 0), self.height() - 6)
        gradient = QLinearGradient(bar.topLeft(), bar.topRight())
        for stop in range(STOPS + 1):
            gradient.setColorAt(stop / STOPS, self._colours.map(stop / STOPS, mode="qcolor"))
        painter.fillRect(bar, gradient)
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignLeft
        painter.drawText(QRectF(margin, 0, width, self.height()), flags, self._ends[0])
        painter.drawText(QRectF(bar.right() + AFTER, 0, self.width(), self.height()), flags, self._ends[1])
