"""The rail at the window's start: the pages in their groups, each with its icon, and its word where there is room."""

from __future__ import annotations

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListWidget, QListWidgetItem, QMainWindow, QSizePolicy

from offsim.language import Language
from offsim.ui.pages.page_table import NUMBERED, PAGES, PageRow
from offsim.ui.pages.pages import Pages
from offsim.ui.panel_keys import enter
from offsim.ui.plain_text import give_tip, show_tip
from offsim.ui.rail_painter import DRAFTED, ICON, KEY, RailPainter, across
from offsim.ui.strip import Strip, sides
from offsim.ui.style import Theme
from offsim.ui.tip_by_key import BY_KEY

LEAST_ROW = 28
CHOOSE = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
SELECT = QItemSelectionModel.SelectionFlag
Index = QModelIndex | QPersistentModelIndex


class Rail(QListWidget):
    """One stop of the Tab key: the arrows go through the pages, Return or Space chooses one, ``wanted`` by its key.

    ``entered_page`` says that the keys are to go on there: with Return, while Space lets one choose again.

    Where it is ``narrow`` it shows icons alone, and a line for the heading of a group.
    """

    wanted = Signal(str)
    entered_page = Signal()

    def __init__(self, language: Language, theme: Theme) -> None:
        super().__init__()
        self.narrow, self.theme, self._language = False, theme, language
        self._drafted: frozenset[str] = frozenset()
        self.setObjectName("rail")
        self.setAccessibleName(language.translate("Rail", "Pages"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMouseTracking(True)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_Hover)
        ground = self.palette()
        ground.setColor(ground.ColorRole.Base, QColor(theme.raised))
        self.setPalette(ground)
        self._painter = RailPainter(theme)
        self._painter.setParent(self)
        self.setItemDelegate(self._painter)
        for place, row in enumerate(PAGES):
            if not place or row.group is not PAGES[place - 1].group:
                heading = QListWidgetItem(language.say(row.group), self)
                heading.setFlags(Qt.ItemFlag.NoItemFlags)
            self._add(row, place)
        self._pages = [item for item in map(self.item, range(self.count())) if item.data(KEY)]
        words = [item.text() for item in self._pages]
        self._wide = {narrow: across([] if narrow else words, self.font()) for narrow in (False, True)}
        self.clicked.connect(lambda index: self._want(index.data(KEY)))
        self.show_page(0)

    @property
    def page(self) -> str:
        """The key of the page that is shown as chosen."""
        key: str = self.selectedIndexes()[0].data(KEY)
        return key

    def show_page(self, place: int) -> None:
        """Show another page, by its place among all, as the one chosen."""
        item = self._pages[place]
        self.setCurrentItem(item)
        self.selectionModel().select(self.indexFromItem(item), SELECT.ClearAndSelect)

    def show_drafts(self, pages: frozenset[str]) -> None:
        """Mark the pages (keys) that hold what is not part of the document yet, which answers elsewhere leave out."""
        if pages == self._drafted:  # as at nearly every lever step
            return
        self._drafted = pages
        for place, item in enumerate(self._pages):
            drafted = item.data(KEY) in pages
            if drafted is not bool(item.data(DRAFTED)):
                item.setData(DRAFTED, drafted)
                words = self._language.translate("Rail", "{page}: not all that was entered is in the document yet")
                told = words.format(page=item.text()) if drafted else item.text()
                item.setData(Qt.ItemDataRole.AccessibleTextRole, told)
                give_tip(item, _with_keys(told, place))

    def make_room(self, *, narrow: bool) -> None:
        """Show icons alone, or with their words."""
        if narrow != self.narrow:
            self.narrow = self._painter.narrow = narrow
            self._share_height()
            self.doItemsLayout()
            self.updateGeometry()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the pages be lower where they would otherwise not all be seen."""
        super().resizeEvent(event)
        before = self._painter.room
        self._share_height()
        if self._painter.room != before:
            self.scheduleDelayedItemsLayout()

    def _share_height(self) -> None:
        headings = (self.count() - len(self._pages)) * self._painter.heading_height(self.fontMetrics().height())
        self._painter.room = self.height() - headings

    def sizeHint(self) -> QSize:
        """Ask for the room of the longest word, or of an icon."""
        return QSize(self._wide[self.narrow], LEAST_ROW * len(PAGES))

    def minimumSizeHint(self) -> QSize:
        """Ask for the same width, and the height of some pages: the others can be scrolled to."""
        return QSize(self._wide[self.narrow], 3 * LEAST_ROW)

    def selectionCommand(self, _index: Index, _event: QEvent | None = None) -> QItemSelectionModel.SelectionFlag:
        """Leave the choice alone: what has the focus is chosen only by Return, Space or a click."""
        return SELECT.NoUpdate

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        """Turn to the page that a screen reader chooses, without a key or a click."""
        super().selectionChanged(selected, deselected)
        for index in selected.indexes():
            self._want(index.data(KEY))

    def moveCursor(self, action: QAbstractItemView.CursorAction, _modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Go from page to page, past the headings."""
        moves = QAbstractItemView.CursorAction
        last = len(self._pages) - 1
        now = self._pages.index(self.currentItem())
        places = {moves.MoveUp: now - 1, moves.MoveDown: now + 1, moves.MoveHome: 0, moves.MoveEnd: last}
        places |= {moves.MovePageUp: 0, moves.MovePageDown: last}
        return self.indexFromItem(self._pages[min(max(places.get(action, now), 0), last)])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose the page that has the focus, or move."""
        self._painter.ringed = True
        if event.key() in CHOOSE:
            self._want(self.currentItem().data(KEY))
            if event.key() != Qt.Key.Key_Space:
                self.entered_page.emit()
        else:
            super().keyPressEvent(event)
            self._tell()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Begin at the page chosen."""
        self._painter.ringed = event.reason() in BY_KEY
        if event.reason() in BY_KEY:
            self.setCurrentIndex(self.selectedIndexes()[0])
        super().focusInEvent(event)
        if self._painter.ringed:
            self._tell()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll where not all pages have room, and else let it pass."""
        if self.verticalScrollBar().maximum():
            super().wheelEvent(event)
        else:
            event.ignore()

    def _tell(self) -> None:
        """Say what the page is called that the keys are at, where there is no word beside its icon."""
        if self.narrow:
            item = self.currentItem()
            below = self.viewport().mapToGlobal(self.visualItemRect(item).bottomLeft())
            show_tip(below, item.toolTip(), self)

    def _add(self, row: PageRow, place: int) -> None:
        label = self._language.say(row.label)
        item = QListWidgetItem(label, self)
        item.setData(KEY, row.key)
        item.setData(ICON, row.icon)
        give_tip(item, _with_keys(label, place))

    def _want(self, key: str | None) -> None:
        if key:
            self.wanted.emit(key)


def _with_keys(words: str, place: int) -> str:
    """Return words of a page, by its place among all, with the keys that lead there, where it has any."""
    return f"{words} (Ctrl+{place + 1})" if place < NUMBERED else words


def add_rail(window: QMainWindow, pages: Pages, language: Language, theme: Theme) -> Rail:
    """Put a rail at the start of a window; it and the pages follow each other."""
    rail = Rail(language, theme)
    strip = Strip("rail_strip", language.translate("Rail", "Pages"), theme, window)
    strip.addWidget(rail)
    strip.give_room(*((0, 1, 0, 0) if language.right_to_left else (0, 0, 1, 0)))  # Qt turns margins of a mirrored strip
    start, _ = sides(right_to_left=language.right_to_left)
    window.addToolBar(start, strip)
    rail.wanted.connect(pages.show_page)
    rail.entered_page.connect(lambda: enter(pages.front))
    pages.currentChanged.connect(rail.show_page)
    return rail
