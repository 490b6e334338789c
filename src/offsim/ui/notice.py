"""A bar for what went wrong or may be undone, over the lower edge of the page: it moves nothing."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from offsim.language import Language
from offsim.session.document import StepWords, in_words
from offsim.ui.announcing import announce, announce_standing
from offsim.ui.flat_button import FlatButton
from offsim.ui.focus_chain import preceding
from offsim.ui.icons import icon
from offsim.ui.plain_text import PlainLabel, give_tip, selectable
from offsim.ui.style import Theme, framed, margins

Offer = tuple[str, Callable[[], object]]
"""The words of a button, and what it does."""
Offers = Sequence[Offer] | Callable[["Notice"], Sequence[Offer]]
"""Buttons, or what makes them for a bar, in its language: these go on with what is said in the window that comes after.
"""
PASSING_MS = 5000


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
        self._mark.setPixmap(icon("warning", theme).pixmap(16, 16))
        self._words = PlainLabel()
        self._words.setObjectName("notice_words")
        self._words.setWordWrap(True)
        self._words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._offers: list[QPushButton] = []
        self._made: Callable[[Notice], Sequence[Offer]] | None = None
        self._close = close = FlatButton(theme)
        close.setObjectName("close_notice")
        close.setIcon(icon("close", theme))
        give_tip(close, language.translate("Notice", "Close this message"))
        close.setAccessibleName(close.toolTip())
        close.clicked.connect(self.hide)
        self._layout = layout = QHBoxLayout(self)
        layout.setContentsMargins(margins(12, 6, 6, 6, right_to_left=language.right_to_left))
        layout.addWidget(self._mark)
        layout.addWidget(self._words, 1)
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
        for button in self._offers:
            button.hide()
            button.deleteLater()
        self._made = offers if callable(offers) else None
        self._offers = [self._button(*offer) for offer in (offers(self) if callable(offers) else offers)]
        self.show()
        if aloud:
            announce_standing(self, sentence)

    def mention(self, told: StepWords, *, aloud: bool = True) -> None:
        """Say what matters for a moment alone: it takes the place of nothing that is wrong or offers something."""
        if self.isHidden() or not (self._wrong or self._offers):
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
        again = other._made is not None or not other._offers
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

    def _button(self, words: str, task: Callable[[], object]) -> QPushButton:
        button = QPushButton(words)
        button.setObjectName("notice_offer")
        button.setAccessibleDescription(self._sentence)  # which was said when it came, and is asked for later
        button.clicked.connect(self.hide)
        button.clicked.connect(lambda _=False: task())
        self._layout.insertWidget(self._layout.count() - 1, button)
        self.setTabOrder(preceding(self._close), button)  # keys come to it where eyes do
        return button
