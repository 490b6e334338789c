"""Where the parts lie that the tour points at, as far as they are to be seen."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QCoreApplication, QEvent, QRect, Qt
from PySide6.QtWidgets import QMainWindow, QScrollArea, QTableView, QWidget

from offsim.model.scenario_set import ScenarioSet
from offsim.ui.focus_chain import following
from offsim.ui.style import GRID
from offsim.ui.text_size import grown
from offsim.ui.tour.place import GAP, RING
from offsim.ui.tour.steps import HELP_MENU, Step, part_names

LEAST = 8
"""Of what is seen less of than so many pixels, nothing is pointed at."""


def parts_of(window: QWidget, patterns: Iterable[str], scenarios: ScenarioSet) -> list[QWidget]:
    """Return the parts of the window that the patterns of a stop stand for."""
    names = [name for pattern in patterns for name in part_names(pattern, scenarios) if name != HELP_MENU]
    found = (window.findChild(QWidget, name) for name in names)
    return [part for part in found if isinstance(part, QWidget)]


def around(parts: list[QWidget], window: QWidget) -> Iterator[QWidget]:
    """Give the parts and all that they lie in, up to the window: where one moves, the parts do."""
    seen: set[QWidget] = set()
    for part in parts:
        holder: QWidget | None = part
        while holder is not None and holder not in seen:
            seen.add(holder)
            yield holder
            holder = None if holder is window else holder.parentWidget()


def last_in(part: QWidget) -> QWidget:
    """Return the last stop of the Tab key within a part, the part itself where it has none."""
    last, widget = part, following(part)
    while widget is not part:
        if part.isAncestorOf(widget) and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            last = widget
        widget = following(widget)
    return last


def bring_into_view(parts: list[QWidget], window: QWidget) -> None:
    """Scroll what the parts lie in, so that they are to be seen."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)  # where a page was just made
    for part in reversed(parts):  # the first last: of several, it is the one to be seen
        for holder in around([part], window):
            if isinstance(holder, QScrollArea) and holder is not part:
                _scroll_to(part, holder)


def make_way(part: QWidget, card: QRect, window: QWidget) -> None:
    """Scroll a part down from under a card that lies over its upper edge, where there is room for it below."""
    place = QRect(part.mapTo(window, part.rect().topLeft()), part.size())
    down = card.bottom() + GAP - place.top()
    if not card.intersects(place.adjusted(-RING, -RING, RING, RING)):
        return
    for holder in around([part], window):
        if isinstance(holder, QScrollArea) and holder is not part:
            seen, bar = holder.viewport(), holder.verticalScrollBar()
            if 0 < down < seen.height() - part.mapTo(seen, part.rect().bottomLeft()).y():
                bar.setValue(bar.value() - down)


def scrolled(parts: list[QWidget], window: QWidget) -> list[int]:
    """Return how far what the parts lie in is scrolled."""
    holders = around(parts, window)
    return [holder.verticalScrollBar().value() for holder in holders if isinstance(holder, QScrollArea)]


def _scroll_to(part: QWidget, area: QScrollArea) -> None:
    """Scroll to a part, and to where reading it begins where it is larger than what is seen."""
    area.ensureWidgetVisible(part)
    start = part.rect().topRight() if part.isRightToLeft() else part.rect().topLeft()
    if inner := area.widget():
        start = part.mapTo(inner, start)
    area.ensureVisible(start.x(), start.y(), GRID, GRID)


def spots_of(window: QMainWindow, step: Step, parts: list[QWidget]) -> list[QRect]:
    """Return what is to be seen of the parts, in the window's coordinates."""
    most = grown(step.height) if step.height else window.height()
    spots = seen_of(parts, window, most)
    if HELP_MENU in step.targets and window.menuBar().isVisible():
        bar = window.menuBar()
        entry = bar.actionGeometry(bar.actions()[-1])
        spots.append(QRect(bar.mapTo(window, entry.topLeft()), entry.size()))
    return [spot for spot in spots if min(spot.width(), spot.height()) >= LEAST]


def seen_of(parts: list[QWidget], window: QWidget, most: int) -> list[QRect]:
    """Return where parts are seen, of each no more than ``most`` pixels from its upper edge."""
    return [_seen(part, window, most) for part in parts if part.isVisible()]


def _seen(part: QWidget, window: QWidget, most: int) -> QRect:
    """Return what is seen of a part: what lies within all that it lies in."""
    spot = QRect(part.mapTo(window, part.rect().topLeft()), part.size())
    for holder in around([part], window):
        spot &= QRect(holder.mapTo(window, holder.rect().topLeft()), holder.size())
    high = min(spot.height(), most)
    spot.setHeight(_without_part_of_a_row(part, high) if isinstance(part, QTableView) else high)
    return spot


def _without_part_of_a_row(table: QTableView, high: int) -> int:
    """Return so much of a height of a table that no row is cut, unless that is the first."""
    above = table.viewport().y()
    row = table.rowAt(high - above - 1)
    begin = table.rowViewportPosition(row)
    cut = row >= 0 and begin + table.rowHeight(row) > high - above
    return above + begin if cut and begin > 0 else high
