"""What every chart with axes is: no menu of pyqtgraph's, a focus that is seen, and a way to be drawn elsewhere."""

from __future__ import annotations

from collections.abc import Mapping

import pyqtgraph as pg
from PySide6.QtCore import QCoreApplication, QEvent, QRectF, Qt
from PySide6.QtGui import QColor, QFocusEvent, QHideEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QGraphicsScene, QSizePolicy, QWidget

from offsim.ui.charts.card_edge import ROUND, draw_card_edge
from offsim.ui.charts.drawing import Key
from offsim.ui.charts.help_button import FROM_EDGE, SIDE
from offsim.ui.charts.pens import pen
from offsim.ui.charts.plot_area import EDGE, PlotArea
from offsim.ui.fonts import semi_bold
from offsim.ui.plain_text import written
from offsim.ui.style import CAPTION, Theme, sized
from offsim.ui.text_size import grown

HALF_A_NUMBER = 12
"""How far a number may go beyond the end of its axis, in pixels at text of 100 %."""
TICK, AFTER_TICK, LEAST_TITLE = 4, 2, 30
"""The length of a tick, what lies between it and its number, and the least height of a title, in pixels."""
NO_INDEX = QGraphicsScene.ItemIndexMethod.NoIndex
"""pyqtgraph changes the size of its texts without a word to the scene, whose index would keep those that are gone."""


class Plot(pg.GraphicsView):
    """Stands still under the pointer; numbers and years rise to the right in every language."""

    caption = ""
    key: Key | None = None
    _seen = _resized = False
    """Whether it has been painted since it was shown, and whether it has another size since it was fitted."""

    def __init__(self, theme: Theme, axes: Mapping[str, pg.AxisItem]) -> None:
        super().__init__(background=theme.base)
        self.scene().setItemIndexMethod(NO_INDEX)
        self.enableMouse(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._theme = theme
        self._entitled = ""
        self.area = PlotArea(axes)
        self.setCentralItem(self.area)
        self.box = self.area.box
        for axis in axes.values():
            axis.setTextPen(theme.faint)
            axis.setPen(pen(theme.line))
            axis.setStyle(tickFont=sized(self.font(), CAPTION))
            if axis.orientation == "bottom":  # as high as the help beside it: none of the years lies below that
                below = grown(SIDE) + FROM_EDGE - TICK - AFTER_TICK
                axis.setStyle(tickTextHeight=below, autoExpandTextSpace=False)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def entitle(self, title: str) -> None:
        """Write a title above, in the heavier weight of ordinary text."""
        if title == self._entitled:  # a title is marked up, and the plot is laid out anew for it
            return
        self._entitled = title
        self.area.title.item.setFont(semi_bold(self.font()))
        self.area.entitle(written(title), self._theme.text, self.font().pointSizeF(), LEAST_TITLE)

    def keep_corner(self, above: int = EDGE) -> None:
        """Leave the corner of the help free of the axis below: its name and its last number stand beside it."""
        beside = grown(SIDE + HALF_A_NUMBER) + FROM_EDGE
        self.area.rows.setContentsMargins(EDGE, above, beside, EDGE)

    @property
    def summary(self) -> str:
        """What is heard of it, worked out where it is asked for."""
        return self.accessibleDescription() or self.caption

    def settle(self) -> None:
        """Let the axes fit what is shown."""

    def fit_to_size(self) -> None:
        """Fit what is shown to the size there is, once there is anything to show."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit it; before it is seen, once for all the sizes that a page lays it out in."""
        super().resizeEvent(event)
        if self.isVisible() and not self._seen:
            self._resized = True
            QCoreApplication.postEvent(self, QEvent(QEvent.Type.LayoutRequest))
        else:
            self.fit_to_size()

    def event(self, event: QEvent) -> bool:
        """Fit it where all is laid out."""
        if event.type() is QEvent.Type.LayoutRequest:
            self._fit_where_resized()
        return super().event(event)

    def keep_least(self, width: int, height: int) -> None:
        """Be no smaller than a size, given for text at 100 %, in pixels: words grow with text, and push the axes."""
        self.setMinimumSize(grown(width), grown(height))

    def draw(self, painter: QPainter) -> None:
        """Draw it at its own size, without the focus."""
        self.render(painter, QRectF(self.viewport().rect()), self.viewport().rect())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the chart as a card, with a frame around it where it has the focus."""
        self._fit_where_resized()  # the screen does not always wait for what is laid out
        super().paintEvent(event)
        self._seen = True
        painter = QPainter(self.viewport())
        draw_card_edge(painter, self.viewport().rect(), self._theme)
        if self.hasFocus():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(self._theme.accent), 2.0))
            painter.drawRoundedRect(QRectF(self.viewport().rect()).adjusted(1, 1, -1, -1), ROUND, ROUND)
        painter.end()

    def hideEvent(self, event: QHideEvent) -> None:
        """Take what comes next as seen for the first time."""
        super().hideEvent(event)
        if not event.spontaneous():
            self._seen = False

    def _fit_where_resized(self) -> None:
        if self._resized:
            self._resized = False
            self.fit_to_size()

    def inputMethodQuery(self, query: Qt.InputMethodQuery) -> object:
        """Answer as a widget without a caret, so that a page scrolls to the whole of it, not to a graphics view's."""
        return QWidget.inputMethodQuery(self, query)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the focus, and have ready what is heard of the chart."""
        super().focusInEvent(event)
        self.setAccessibleDescription(self.summary)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show it no longer."""
        super().focusOutEvent(event)
        self.viewport().update()
