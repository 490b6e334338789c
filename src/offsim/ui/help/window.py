"""The window of the help: contents and search at its start, the topic beside them, back and forward."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, QUrl
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from offsim.language import Language
from offsim.ui.announcing import announce
from offsim.ui.flat_button import FlatButton
from offsim.ui.help.contents import GROUPS, TOPICS, split_link
from offsim.ui.help.finding import Line
from offsim.ui.help.lists import ContentsTree, ResultList
from offsim.ui.help.topic import read_topic
from offsim.ui.help.topic_view import TopicView
from offsim.ui.icons import icon
from offsim.ui.plain_text import give_tip
from offsim.ui.style import GRID, Theme, margins
from offsim.ui.text_size import grown

SIZE, LEAST, LEAST_SIDE, SIDE = (980, 700), (680, 440), 220, 270
BESIDE = 80
"""How much of the screen is left beside it."""


class HelpWindow(QDialog):
    """Shows topics in one language; not modal. ``show_link`` leads to one, such as ``seek`` or ``seek#read``."""

    def __init__(self, language: Language, theme: Theme, parent: QWidget, link: str = TOPICS[0]) -> None:
        super().__init__(parent)
        self._language, self._theme = language, theme
        self._been, self._place = [link], 0
        self.setObjectName("help")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(language.translate("Help", "Help of offsim"))
        self.view = TopicView(language, theme)
        self.view.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)  # so that every topic has one width,
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)  # which nothing in it is beyond
        self._topics = {key: read_topic(key, language) for key in TOPICS}
        titles = {key: topic.title for key, topic in self._topics.items()}
        self.contents = ContentsTree([(language.say(name), keys) for name, keys in GROUPS], titles, language)
        self.results = ResultList(self._topics, language, theme)
        self._side = QStackedWidget()
        self._find = QLineEdit()
        self._back, self._forward = self._buttons()
        self._lay_out()
        self._connect()
        self._show()
        self.view.setFocus()

    @property
    def link(self) -> str:
        """Where it is."""
        return self._been[self._place]

    def show_link(self, link: str) -> None:
        """Go to a topic or a section of one; going back leads to where it is now."""
        if split_link(link)[0] in self._topics and link != self.link:
            self._been[self._place + 1 :] = [link]
            self._place += 1
        self._show()

    def search(self, words: str) -> None:
        """Show where words stand, as if they had been typed."""
        self._find.setText(words)

    def _turn(self, by: int) -> None:
        self._place = min(max(self._place + by, 0), len(self._been) - 1)
        self._show()

    def _show(self) -> None:
        key, section = split_link(self.link)
        self.view.show_topic(self._topics[key], section)
        self.contents.show_topic(key)
        self._back.setEnabled(self._place > 0)
        self._forward.setEnabled(self._place + 1 < len(self._been))

    def _show_line(self, line: Line) -> None:
        self.show_link(line.topic)
        self.view.mark_line(line.number)
        announce(self.view, f"{self._topics[line.topic].title}\n{line.words}")

    def _search(self, words: str) -> None:
        self.results.search(words)
        self._side.setCurrentWidget(self.results if words.strip() else self.contents)

    def _go_to_find(self) -> None:
        self._find.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._find.selectAll()

    def _buttons(self) -> tuple[FlatButton, FlatButton]:
        language, made = self._language, []
        for name, words, keys in (
            ("back", language.translate("Help", "Back"), "Alt+Left"),
            ("forward", language.translate("Help", "Forward"), "Alt+Right"),
        ):
            button = FlatButton(self._theme)
            button.setObjectName(f"help_{name}")
            button.setIcon(icon(name, self._theme, mirrored=language.right_to_left))
            button.setAccessibleName(words)
            button.setShortcut(QKeySequence(keys))
            give_tip(button, f"{words} ({button.shortcut().toString(QKeySequence.SequenceFormat.NativeText)})")
            button.setFixedSize(grown(32), grown(32))
            button.setIconSize(QSize(grown(16), grown(16)))
            made.append(button)
        return made[0], made[1]

    def _lay_out(self) -> None:
        asks = self._language.translate("Help", "Search the help")
        self._find.setObjectName("help_find")
        self._find.setPlaceholderText(asks)
        self._find.setAccessibleName(asks)
        self._find.setClearButtonEnabled(True)
        self._find.setMinimumHeight(grown(28))
        top = QHBoxLayout()
        for button in (self._back, self._forward):
            top.addWidget(button)
        top.addWidget(self._find, 1)
        start = QWidget()
        column = QVBoxLayout(start)
        column.setContentsMargins(margins(GRID, GRID, 0, GRID, right_to_left=self._language.right_to_left))
        column.addLayout(top)
        self._side.addWidget(self.contents)
        self._side.addWidget(self.results)
        column.addWidget(self._side, 1)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setChildrenCollapsible(False)
        start.setMinimumWidth(grown(LEAST_SIDE))
        for part in (start, self.view):
            split.addWidget(part)
        split.setStretchFactor(1, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(split)
        room = self.screen().availableSize() - QSize(BESIDE, BESIDE)
        self.setMinimumSize(QSize(*map(grown, LEAST)).boundedTo(room))
        self.resize(QSize(*map(grown, SIZE)).boundedTo(room))
        side = min(max(grown(SIDE), self.contents.wide), self.width() * 3 // 8)
        split.setSizes([side, self.width() - side])

    def _connect(self) -> None:
        self._back.clicked.connect(lambda: self._turn(-1))
        self._forward.clicked.connect(lambda: self._turn(1))
        self.contents.topic_wanted.connect(self.show_link)
        self.results.line_wanted.connect(self._show_line)
        self.view.anchorClicked.connect(self._follow)
        self._find.textChanged.connect(self._search)
        self._find.installEventFilter(self.results)  # Up, Down and Enter in the box go to the results
        for keys in (QKeySequence.StandardKey.Find, "F3"):
            QShortcut(QKeySequence(keys), self, self._go_to_find)

    def _follow(self, link: QUrl) -> None:
        self.show_link(link.toString())
