"""Fine lines on a chart at the numbers of its axis, over the years and not under the names beside them."""

from __future__ import annotations

import numpy as np
import pyqtgraph as pg

from offsim.ui.charts.axes import NumberAxis
from offsim.ui.charts.pens import pen
from offsim.ui.charts.plot_area import PlotArea
from offsim.ui.style import Theme


class LevelGrid:
    """Belongs to one chart."""

    def __init__(self, area: PlotArea, axis: NumberAxis, theme: Theme) -> None:
        self._box, self._axis = area.box, axis
        self._shown: tuple[float, float, tuple[float, ...]] | None = None
        self.lines = area.add(pg.PlotCurveItem(pen=pen(theme.line), connect="pairs"), -1)

    def draw(self, first: float, last: float) -> None:
        """Draw it from the first year to the last, where it is another by now."""
        low, top = self._box.viewRange()[1]
        levels = [level for _, some in self._axis.tickValues(low, top, self._box.height()) for level in some]
        shown = (first, last, tuple(levels))
        if shown != self._shown:
            self._shown = shown
            self.lines.setData(np.tile([first, last], len(levels)), np.repeat(levels, 2))
