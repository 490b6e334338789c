"""Where the panels stand around the pages: built, hidden where the window is narrow, and remembered."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QMargins, QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QDockWidget, QMainWindow, QVBoxLayout, QWidget

from offsim.language import Language
from offsim.model.text import QT_TRANSLATE_NOOP, Message
from offsim.session.settings import GEOMETRY, LAYOUT, Settings
from offsim.ui.rail import Rail
from offsim.ui.text_size import grown

WIDE = 1200
LAYOUT_VERSION = 1
"""Goes up with what stands around the pages, so that a layout remembered before is not taken for one of now."""
FIRST_SIZE = QSize(1400, 900)
FRAME = QMargins(8, 32, 8, 8)
"""What the system puts around a window, about; known only once it is shown."""
LEAST_LEVERS, LEVERS, SIDE = 300, 330, 210
HISTORY, WARNINGS, NOTES = "history", "warnings", "notes"
SIDE_TITLES: Mapping[str, Message] = {
    HISTORY: QT_TRANSLATE_NOOP("Panel", "History"),
    WARNINGS: QT_TRANSLATE_NOOP("Panel", "Warnings"),
    NOTES: QT_TRANSLATE_NOOP("Panel", "Notes"),
}
SIDE_HEIGHTS = {HISTORY: 500, WARNINGS: 200, NOTES: 180}


def dock(name: str, title: str, inner: QWidget, parent: QWidget) -> QDockWidget:
    """Return a panel that can be closed and moved, and is remembered by its name."""
    panel = QDockWidget(title, parent)
    panel.setObjectName(name)
    panel.setWidget(inner)
    panel.toggleViewAction().setObjectName(f"show:{name}")
    panel.setFeatures(
        QDockWidget.DockWidgetFeature.DockWidgetClosable | QDockWidget.DockWidgetFeature.DockWidgetMovable
    )
    return panel


def stacked(*parts: QWidget) -> QWidget:
    """Return widgets one above the other, the last of which takes what room there is."""
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    for part in parts:
        column.addWidget(part, 1 if part is parts[-1] else 0)
    return holder


def within(place: QRect, screen: QRect) -> QRect:
    """Return a window's place, moved and made smaller where it must be so that its frame, too, is on the screen."""
    room = screen.marginsRemoved(FRAME)
    size = place.size().boundedTo(room.size())
    if size == place.size() and screen.contains(place):
        return place  # snapped to an edge, perhaps
    last = room.bottomRight() - QPoint(size.width() - 1, size.height() - 1)
    return QRect(QPoint(min(max(place.x(), room.x()), last.x()), min(max(place.y(), room.y()), last.y())), size)


class Panels:
    """The levers at the window's start, the panels of ``SIDE_TITLES`` at its end; size and layout in the settings."""

    def __init__(
        self,
        window: QMainWindow,
        settings: Settings,
        language: Language,
        levers: QWidget,
        side: Mapping[str, QWidget],
        rail: Rail,
    ) -> None:
        self._window, self._settings, self._language = window, settings, language
        self._rail = rail
        self._layout = LAYOUT[language.right_to_left]
        start, end = Qt.DockWidgetArea.LeftDockWidgetArea, Qt.DockWidgetArea.RightDockWidgetArea
        if language.right_to_left:
            start, end = end, start
        levers.setMinimumWidth(grown(LEAST_LEVERS))
        self.levers = dock("panel:levers", language.translate("Panel", "Scenarios and levers"), levers, window)
        self._side = {
            key: dock(f"panel:{key}", language.say(title), side[key], window) for key, title in SIDE_TITLES.items()
        }
        self.all = (self.levers, *self._side.values())
        window.addDockWidget(start, self.levers)
        for panel in self._side.values():
            window.addDockWidget(end, panel)

    def restore(self) -> None:
        """Take the size and layout remembered; at the first start, or on another screen, what suits the screen."""
        window = self._window
        window.resize(FIRST_SIZE)
        if not self._settings.get(GEOMETRY).isEmpty():
            window.restoreGeometry(self._settings.get(GEOMETRY))  # not where the screen is much wider or narrower
        if not window.windowState():
            window.setGeometry(within(window.geometry(), window.screen().availableGeometry()))
        wide = min(window.width(), window.screen().availableGeometry().width()) >= grown(WIDE)
        self._rail.make_room(narrow=not wide)
        if not window.restoreState(self._settings.get(self._layout), LAYOUT_VERSION):
            window.resizeDocks(
                [self.levers, self._side[HISTORY]], [grown(LEVERS), grown(SIDE)], Qt.Orientation.Horizontal
            )
            window.resizeDocks(list(self._side.values()), list(SIDE_HEIGHTS.values()), Qt.Orientation.Vertical)
            self.show_side(wide=wide)

    def remember(self) -> None:
        """Remember size and layout for the next window."""
        self._settings.set(GEOMETRY, self._window.saveGeometry())
        self._settings.set(self._layout, self._window.saveState(LAYOUT_VERSION))

    def make_room(self, before: int, now: int) -> None:
        """Make rail and side narrow where the window's width becomes so, and wide again."""
        if (before >= grown(WIDE)) is not (now >= grown(WIDE)):
            self._rail.make_room(narrow=now < grown(WIDE))
            self.show_side(wide=now >= grown(WIDE))

    def show_side(self, *, wide: bool) -> None:
        """Show history, warnings and notes, or not."""
        for panel in self._side.values():
            panel.setVisible(wide)

    def count_warnings(self, count: int) -> None:
        """Tell in the title how many warnings there are."""
        title = self._language.say(SIDE_TITLES[WARNINGS])
        if count:
            numbered = self._language.translate("Panel", "{title} ({count})")
            title = numbered.format(title=title, count=self._language.number(count))
        self._side[WARNINGS].setWindowTitle(title)
