"""A bar for what went wrong or may be undone, over the lower edge of the page: it moves nothing."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QBoxLayout, QFrame, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from offsim.language import Language
from offsim.session.document import StepWords, in_words
from offsim.ui.announcing import announce, announce_standing
from offsim.ui.arrow_keys import PushButton
from offsim.ui.flat_button import FlatButton
from offsim.ui.flow_row import FlowRow
from offsim.ui.focus_chain import preceding
from offsim.ui.icons import icon
from offsim.ui.plain_text import PlainLabel, give_tip, selectable
from offsim.ui.style import Theme, framed, margins
from offsim.ui.text_size import grown

Offer = tuple[str, Callable[[], object]]
"""The words of a button, and what it does."""
Offers = Sequence[Offer] | Callable[["Notice"], Sequence[Offer]]
"""Buttons, or what makes them for a bar, in its language: these go on with what is said in the window that comes after.
"""
PASSING_MS, MARK = 5000, 16
LEAST_WORDS = 200
"""With less room for words beside what is offered, in pixels at text of 100 %, that stands below them."""


class Notice(QFrame):
    """Hidden until there is something to say; stays until it is closed or said again, and tells when it is ``gone``.

    What is only mentioned goes by itself, unless the pointer or the focus is there. Escape closes it from within.

    What is told by a function of the language is said again in the language of the window that comes after, with what
    it offers, where a function makes that.
    """

    gone = Signal()

    def __init__(self, language: Language, theme: Theme) -> None:
        super().__init__()
        self.language, self._theme = language, theme
        self._told: StepWords = ""
        self._sentence, self._wrong = "", True
        self._came_from: QWidget | None = None
        self.setObjectName("notice")
        self._mark = PlainLabel()
        self._mark.setPixmap(icon("warning", theme).pixmap(grown(MARK), grown(MARK)))
        self._words = PlainLabel()
        self._words.setObjectName("notice_words")
        self._words.setWordWrap(True)
        self._words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._offers = FlowRow()
        self._made: Callable[[Notice], Sequence[Offer]] | None = None
        self._close = close = FlatButton(theme)
        close.setObjectName("close_notice")
        close.setIcon(icon("close", theme))
        close.setIconSize(QSize(grown(MARK), grown(MARK)))
        give_tip(close, language.translate("Notice", "Close this message"))
        close.setAccessibleName(close.toolTip())
        close.clicked.connect(self.hide)
        self._body = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._body.addWidget(self._words, 1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(margins(12, 6, 6, 6, right_to_left=language.right_to_left))
        layout.addWidget(self._mark)
        layout.addLayout(self._body, 1)
        layout.addWidget(close)
        self._passing = QTimer(self, singleShot=True, interval=PASSING_MS)
        self._passing.timeout.connect(self._pass)
        if isinstance(app := QApplication.instance(), QApplication):
            app.focusChanged.connect(self._remember)
        self.hide()

    @property
    def text(self) -> str:
        """What the bar says."""
        return self._sentence

    def say(self, told: StepWords, *, wrong: bool = True, offers: Offers = (), aloud: bool = True) -> None:
        """Show a sentence, with a button for each thing there is to offer: its words, and what it does."""
        self._passing.stop()
        self._mark.setVisible(wrong)
        framed(self, self._theme, self._theme.warn if wrong else self._theme.good)
        sentence = in_words(told, self.language)
        self._told, self._sentence, self._wrong = told, sentence, wrong
        self._words.setText(selectable(sentence))
        self.setAccessibleName(sentence)
        self._made = offers if callable(offers) else None
        self._offer(offers(self) if callable(offers) else offers)
        self.show()
        if aloud:
            announce_standing(self, sentence)

    def mention(self, told: StepWords, *, aloud: bool = True) -> None:
        """Say what matters for a moment alone: it takes the place of nothing that is wrong or offers something."""
        if self.isHidden() or not (self._wrong or self._offering):
            self.say(told, wrong=False, aloud=aloud)
            self._passing.start()
        else:
            announce(self, in_words(told, self.language))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close by Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            super().keyPressEvent(event)

    def minimumSizeHint(self) -> QSize:
        """Ask for the room that words need, or the widest of what is offered, whether it stands beside or below."""
        hint, least = super().minimumSizeHint(), max(grown(LEAST_WORDS), self._offers.minimumSizeHint().width())
        return QSize(hint.width() - self._body.minimumSize().width() + least, hint.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Have what is offered below the words where they have too little room beside it."""
        super().resizeEvent(event)
        self._turn()

    def hideEvent(self, event: QHideEvent) -> None:
        """Tell that it is gone, unless it is its window that goes."""
        super().hideEvent(event)
        if self.isHidden():
            self.gone.emit()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Give the focus back to where it came from, once it is hidden with it; Qt would let it go on by one."""
        with suppress(RuntimeError):  # where it came from is gone by now
            if self.isHidden() and self._came_from is not None and self._came_from.isVisible():
                self._came_from.setFocus()
                return True
        return super().focusNextPrevChild(forward)

    def take_over(self, other: Notice) -> None:
        """Go on saying what another bar says, in this one's language, where it can be said in it.

        What offers something that only its own window can do is said anew by the other where it still holds.
        """
        same = self.language.code == other.language.code
        again = other._made is not None or not other._offering
        if not other.isHidden() and again and (same or not isinstance(other._told, str)):
            self.say(other._told, wrong=other._wrong, offers=other._made or ())
            if other._passing.isActive():
                self._passing.start()

    def _pass(self) -> None:
        """Go, unless it is being read or used."""
        focus = QApplication.focusWidget()
        if self.underMouse() or (focus is not None and self.isAncestorOf(focus)):
            self._passing.start()
        else:
            self.hide()

    def _remember(self, before: QWidget | None, now: QWidget | None) -> None:
        if before is not None and now is not None and self.isAncestorOf(now) and not self.isAncestorOf(before):
            self._came_from = before

    @property
    def _offering(self) -> bool:
        return self._offers.sizeHint().width() > 0

    def _offer(self, offers: Sequence[Offer]) -> None:
        """Put buttons in the place of those before."""
        self._offers.hide()
        self._offers.deleteLater()
        self._offers = FlowRow()
        self._body.addWidget(self._offers)
        for words, task in offers:
            self._offers.add(button := self._button(words, task))
            self.setTabOrder(preceding(self._close), button)  # keys come to it where eyes do
        self._offers.setVisible(bool(offers))
        self._turn()

    def _turn(self) -> None:
        ways, left = QBoxLayout.Direction, self._body.geometry().width() - self._offers.sizeHint().width()
        self._body.setDirection(ways.LeftToRight if left >= grown(LEAST_WORDS) else ways.TopToBottom)

    def _button(self, words: str, task: Callable[[], object]) -> QPushButton:
        button = PushButton(words)
        button.setObjectName("notice_offer")
        button.setAccessibleDescription(self._sentence)  # which was said when it came, and is asked for later
        button.clicked.connect(self.hide)
        button.clicked.connect(lambda _=False: task())
        return button
