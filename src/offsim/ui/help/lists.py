"""What stands at the start of the help: the contents as a tree, and what a search found as a list."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QTextDocument
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QTreeWidget,
    QTreeWidgetItem,
)

from offsim.language import Language
from offsim.model.text import Counted
from offsim.ui.announcing import announce
from offsim.ui.assistive_choice import AssistiveChoice
from offsim.ui.fonts import semi_bold
from offsim.ui.help.finding import Line, find, folded
from offsim.ui.help.result_painter import ResultPainter
from offsim.ui.help.topic import Topic
from offsim.ui.plain_text import give_tip
from offsim.ui.spoken_label import SETTLED_MS
from offsim.ui.style import GRID, Theme
from offsim.ui.text_size import grown

KEY = Qt.ItemDataRole.UserRole
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
MOVES = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
ROW = 24
LONGEST, BEFORE = 110, 40


class ContentsTree(QTreeWidget):
    """The topics in their groups; ``topic_wanted`` tells the key of the one chosen."""

    topic_wanted = Signal(str)

    def __init__(
        self, groups: Sequence[tuple[str, Sequence[str]]], titles: Mapping[str, str], language: Language
    ) -> None:
        super().__init__()
        self.setObjectName("help_contents")
        self.setAccessibleName(language.translate("Help", "Contents of the help"))
        self.setHeaderHidden(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setIndentation(grown(14))
        self._items: dict[str, QTreeWidgetItem] = {}
        for name, topics in groups:
            group = QTreeWidgetItem(self, [name])
            group.setFont(0, semi_bold(self.font()))
            group.setFlags(Qt.ItemFlag.ItemIsEnabled)
            for topic in topics:
                self._items[topic] = QTreeWidgetItem(group, [titles[topic]])
                self._items[topic].setData(0, KEY, topic)
                give_tip(self._items[topic], titles[topic])  # which a narrow column shortens
                self._items[topic].setSizeHint(0, QSize(0, grown(ROW)))
        self.expandAll()
        self.currentItemChanged.connect(lambda item, _: self._want(item))
        AssistiveChoice(self)

    def show_topic(self, key: str) -> None:
        """Show a topic as the one chosen."""
        before = self.blockSignals(True)
        self.setCurrentItem(self._items[key])
        self.blockSignals(before)
        self.scrollToItem(self._items[key])

    @property
    def wide(self) -> int:
        """How many pixels wide it must be for every title to be read whole."""
        longest = max(self.fontMetrics().horizontalAdvance(item.text(0)) for item in self._items.values())
        return longest + 2 * self.indentation() + self.verticalScrollBar().sizeHint().width() + 3 * GRID

    def _want(self, item: QTreeWidgetItem | None) -> None:
        if item is not None and (key := item.data(0, KEY)):
            self.topic_wanted.emit(key)


class ResultList(QListWidget):
    """The lines found, each under the title of its topic; ``line_wanted`` tells the ``Line`` chosen.

    What is typed into the box that it filters moves the choice, or takes it.
    """

    line_wanted = Signal(object)

    def __init__(self, topics: Mapping[str, Topic], language: Language, theme: Theme) -> None:
        super().__init__()
        self._topics, self._language = topics, language
        self._lines: list[Line] = []
        self.setObjectName("help_results")
        self.setAccessibleName(language.translate("Help", "Found in the help"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self._painter = ResultPainter(theme)
        self._painter.setParent(self)
        self.setItemDelegate(self._painter)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._settled = QTimer(self, singleShot=True, interval=SETTLED_MS)
        self._settled.timeout.connect(self._say_found)
        self.itemActivated.connect(self._want)
        self.itemClicked.connect(self._want)

    def search(self, words: str) -> None:
        """Show where words stand."""
        self.clear()
        if not self._lines:
            self._lines = [line for topic in self._topics.values() for line in lines_of(topic)]
        for line in find(words, self._lines):
            title = self._topics[line.topic].title
            told = "" if line.level == 1 else around(line.words, words)
            item = QListWidgetItem(f"{title}\n{told}".strip(), self)
            item.setData(KEY, line)
            give_tip(item, line.words)
        if not self.count() and words.strip():
            words = self._language.translate("Help", "Nothing found. Try fewer words.")
            nothing = QListWidgetItem(f"\n{words}", self)  # which goes on below, as a title does not
            nothing.setFlags(Qt.ItemFlag.NoItemFlags)
            nothing.setData(Qt.ItemDataRole.AccessibleTextRole, words)
        else:
            self.setCurrentRow(0)
        self._settled.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys that choose in a list from the box of the search."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and isinstance(watched, QLineEdit):
            if event.key() in MOVES:
                QApplication.sendEvent(self, QKeyEvent(event.type(), event.key(), event.modifiers()))
                self._say(self.currentItem())
                return True
            if event.key() == Qt.Key.Key_Escape and watched.text():
                watched.clear()  # the next one closes the window
                return True
            if event.key() in ENTER:
                if self.currentItem() is not None and watched.text().strip():
                    self._want(self.currentItem())
                return True
        return super().eventFilter(watched, event)

    def _say_found(self) -> None:
        """Have whoever types into the box hear how much was found, and what is chosen of it."""
        if self.isVisible():
            count = self.count() if self.currentItem() is not None else 0
            found = self._language.say(Counted.tr("%n found", None, count)) if count else ""
            self._say(self.currentItem() or self.item(0), found)

    def _say(self, item: QListWidgetItem | None, before: str = "") -> None:
        if item is not None:
            announce(self, "\n".join(filter(None, (before, item.text().strip()))))

    def _want(self, item: QListWidgetItem) -> None:
        if (line := item.data(KEY)) is not None:
            self.line_wanted.emit(line)


def lines_of(topic: Topic) -> list[Line]:
    """Return the lines of a topic, as a document of Qt's numbers them."""
    document, found = QTextDocument(), []
    document.setMarkdown(topic.markdown)
    block = document.begin()
    while block.isValid():
        words = block.text().replace("\N{OBJECT REPLACEMENT CHARACTER}", "").strip()
        if words:
            found.append(Line(topic.key, block.blockNumber(), words, block.blockFormat().headingLevel()))
        block = block.next()
    return found


def around(line: str, words: str) -> str:
    """Return as much of a line as the list has room for, from a little before the first of the words sought."""
    first, length = folded(words).split()[0], len(line)
    place = folded(line).find(first) if len(folded(line)) == length else 0
    begin = line.rfind(" ", 0, place - BEFORE) + 1 if place > BEFORE and length > LONGEST else 0
    cut = line[begin : begin + LONGEST]
    return f"{'…' if begin else ''}{cut}{'…' if begin + LONGEST < length else ''}"
