"""Where the panels stand around the pages: built, hidden where the window is narrow, and remembered."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QByteArray, QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QDockWidget, QMainWindow, QVBoxLayout, QWidget

from offsim.language import Language
from offsim.model.text import QT_TRANSLATE_NOOP, Counted, Message
from offsim.session.settings import GEOMETRY, LAYOUT, Settings
from offsim.ui.announcing import announce
from offsim.ui.panel_title import PanelTitle
from offsim.ui.plain_text import give_tip
from offsim.ui.rail import Rail
from offsim.ui.room import FRAME
from offsim.ui.side_rail import SideButton, SideRail
from offsim.ui.strip import Strip
from offsim.ui.style import Theme
from offsim.ui.text_size import drawn, grown

WIDE, CROWDED = 1200, 860
"""Below these widths, at text of 100 %, the rails are narrow; the levers fold behind a button."""
LAYOUT_VERSION = 1
"""Goes up with what stands around the pages, so that a layout remembered before is not taken for one of now."""
FIRST_SIZE = QSize(1400, 900)
LEAST_LEVERS, LEVERS, SIDE = 300, 330, 240
HISTORY, WARNINGS, NOTES = "history", "warnings", "notes"
SIDE_TITLES: Mapping[str, Message] = {
    HISTORY: QT_TRANSLATE_NOOP("Panel", "History"),
    WARNINGS: QT_TRANSLATE_NOOP("Panel", "Warnings"),
    NOTES: QT_TRANSLATE_NOOP("Panel", "Notes"),
}
SIDE_ICONS = {HISTORY: "history", WARNINGS: "warning", NOTES: "notes"}


def dock(name: str, title: str, inner: QWidget, parent: QWidget, language: Language, theme: Theme) -> QDockWidget:
    """Return a panel that can be closed and moved, and is remembered by its name."""
    panel = QDockWidget(title, parent)
    panel.setObjectName(name)
    panel.setWidget(inner)
    panel.toggleViewAction().setObjectName(f"show:{name}")
    panel.setFeatures(
        QDockWidget.DockWidgetFeature.DockWidgetClosable | QDockWidget.DockWidgetFeature.DockWidgetMovable
    )
    PanelTitle(panel, language, theme)
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
    """The levers at the window's start, the pages, the panels of ``SIDE_TITLES`` at its end: one is open at most.

    Size and layout are kept in the settings.
    """

    def __init__(
        self,
        window: QMainWindow,
        settings: Settings,
        language: Language,
        levers: QWidget,
        pages: QWidget,
        side: Mapping[str, QWidget],
        rail: Rail,
    ) -> None:
        self._window, self._settings, self._language = window, settings, language
        self._rail = rail
        self._layout = LAYOUT[language.right_to_left]
        self._made_room: str | None = None
        self._grown = drawn(1.0)
        self._narrow = False
        self._warnings: int | None = None
        start, end = Qt.DockWidgetArea.LeftDockWidgetArea, Qt.DockWidgetArea.RightDockWidgetArea
        if language.right_to_left:
            start, end = end, start
        levers.setMinimumWidth(grown(LEAST_LEVERS))
        named = language.translate("Panel", "Scenarios and levers")
        self.levers = dock("panel:levers", named, levers, window, language, rail.theme)
        window.addDockWidget(start, self.levers)
        window.setCentralWidget(pages)  # in this order the Tab key comes to what there is
        self._side = {
            key: dock(f"panel:{key}", language.say(title), side[key], window, language, rail.theme)
            for key, title in SIDE_TITLES.items()
        }
        self.all = (self.levers, *self._side.values())
        for panel in self._side.values():
            panel.hide()
            window.addDockWidget(end, panel)
        self.crowded = self._folded = False
        self._add_unfold_button()
        self.side = SideRail(window, self._side, SIDE_ICONS, language, rail.theme)
        rail.itemSelectionChanged.connect(self._make_way)

    @property
    def around(self) -> tuple[tuple[QWidget, ...], tuple[QWidget, ...]]:
        """What stands before and after the pages, in order."""
        return (self._rail, self.levers), (*self._side.values(), self.side)

    def restore(self) -> None:
        """Take the size and layout remembered; at the first start, or on another screen, what suits the screen."""
        window = self._window
        window.resize(FIRST_SIZE)
        if not self._settings.get(GEOMETRY).isEmpty():
            window.restoreGeometry(self._settings.get(GEOMETRY))  # not where the screen is much wider or narrower
        if not window.windowState():
            window.setGeometry(within(window.geometry(), window.screen().availableGeometry()))
        self._fit(narrow=min(window.width(), window.screen().availableGeometry().width()) < grown(WIDE))
        if not window.restoreState(self._settings.get(self._layout), LAYOUT_VERSION):
            docks = [self.levers, *self._side.values()]
            window.resizeDocks(docks, [grown(LEVERS), *[grown(SIDE)] * len(self._side)], Qt.Orientation.Horizontal)
        self._fold(crowded=window.width() < grown(CROWDED))

    def remember(self) -> None:
        """Remember size and layout for the next window."""
        self._settings.set(GEOMETRY, self._window.saveGeometry())
        self._settings.set(self._layout, self._state())

    def _state(self) -> QByteArray:
        """Return the layout; levers that are folded by themselves open by themselves in a wider window."""
        layout = self._window.layout()
        if layout is None or not (self._folded and self.levers.isHidden()):
            return self._window.saveState(LAYOUT_VERSION)
        layout.setEnabled(False)  # for a moment that nobody sees, nothing need make room
        self.levers.show()
        state = self._window.saveState(LAYOUT_VERSION)
        self.levers.hide()
        layout.setEnabled(True)
        return state

    def take_over(self, other: Panels) -> None:
        """Have the panels open that were in another window, in its place, as wide beside text of this size.

        Levers fold by themselves, as in any window.
        """
        if not self._window.windowState():  # what was there had room: its frame is known by now
            self._window.setGeometry(other._window.geometry())
        self.side.open(other.side.open_panel)
        if self._folded is other._folded:
            self.levers.setHidden(other.levers.isHidden())
        for mine, theirs in zip(self.all, other.all, strict=True):
            if mine is self.levers and self._narrow is not other._narrow:
                width = self._levers_width
            elif theirs.testAttribute(Qt.WidgetAttribute.WA_Resized):
                width = round(theirs.width() * self._grown / other._grown)
            elif self._grown == other._grown:
                continue  # it has not been seen there, and is as it is remembered
            else:
                width = self._levers_width if mine is self.levers else grown(SIDE)
            self._window.resizeDocks([mine], [width], Qt.Orientation.Horizontal)

    def make_room(self, before: int, now: int) -> None:
        """Make the rails narrow and close the side where the window becomes narrow; undo it where it becomes wide."""
        self._fold(crowded=now < grown(CROWDED))
        narrow = now < grown(WIDE)
        if (before < grown(WIDE)) is narrow:
            return
        self._fit(narrow=narrow)
        self._window.resizeDocks([self.levers], [self._levers_width], Qt.Orientation.Horizontal)
        if narrow:
            self._made_room = self.side.open_panel
            self.side.open(None)
        elif self._made_room and not self.side.open_panel:
            self.side.open(self._made_room)

    def _add_unfold_button(self) -> None:
        """Put a button for the levers below the pages; it is seen where they are folded."""
        button = SideButton("side:levers", "levers", self.levers, self._rail.theme)
        button.narrow = True
        button.setAccessibleName(self.levers.windowTitle())
        give_tip(button, self.levers.windowTitle())
        strip = self._rail.parentWidget()
        if isinstance(strip, Strip):
            strip.addWidget(button).setVisible(False)

    def _make_way(self) -> None:
        """Fold levers that were opened where there is no room beside them: a page is turned to."""
        if self.crowded:
            self.levers.hide()

    def _fold(self, *, crowded: bool) -> None:
        """Fold the levers where the page would have no room beside them, and open them where it has again."""
        if self.crowded is crowded:
            return
        self.crowded = crowded
        if strip := self._rail.parentWidget():
            strip.actions()[-1].setVisible(crowded)  # PySide loses one that is kept
        if crowded:
            self._folded = not self.levers.isHidden()
            self.levers.hide()
        elif self._folded:
            self._folded = False
            self.levers.show()

    @property
    def _levers_width(self) -> int:
        """How wide the levers are, unless someone has them wider or narrower."""
        return grown(LEAST_LEVERS if self._narrow else LEVERS)

    def _fit(self, *, narrow: bool) -> None:
        self._narrow = narrow
        self._rail.make_room(narrow=narrow)
        self.side.make_room(narrow=narrow)

    def count_warnings(self, count: int, notes: int) -> None:
        """Tell how many warnings there are in the title and on the rail, and there in its tip how many notes too."""
        language, panel = self._language, self._side[WARNINGS]
        title, number = language.say(SIDE_TITLES[WARNINGS]), language.number(count) if count else ""
        if count:
            title = language.translate("Panel", "{title} ({count})").format(title=title, count=number)
        panel.setWindowTitle(title)
        button = self.side.buttons[WARNINGS]
        button.show_count(number)
        counted = Counted.tr("%n warnings", None, count), Counted.tr("%n notes", None, notes)
        told = language.joined(", ", map(language.say, counted))
        if self._warnings is not None and count > self._warnings:
            announce(button, language.say(counted[0]))
        self._warnings = count
        button.setAccessibleName(told)
        give_tip(button, told)
