"""The card of the tour: which stop it is, what it says, and the buttons that lead on, back and out."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from offsim.language import Language
from offsim.ui.announcing import announce, announce_standing
from offsim.ui.bar_button import BarButton, Look
from offsim.ui.plain_text import PlainLabel, caption
from offsim.ui.style import CAPTION, GRID, HEADING, Theme, coloured, faint, framed, scaled
from offsim.ui.text_size import grown

WIDTH = 320
"""How wide the card is at 100 %, where the window has the room."""


class Card(QFrame):
    """No window of its own: what it speaks of goes on working, and keeps the focus."""

    on = Signal()
    back = Signal()
    out = Signal()

    def __init__(self, language: Language, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self._language, self._theme = language, theme
        self.setObjectName("tour")
        self._place, self._title = PlainLabel(), PlainLabel()
        self._words, self._figures, self._done = PlainLabel(), PlainLabel(), PlainLabel()
        self.end = BarButton("tour:end", theme)
        self.previous = BarButton("tour:back", theme, Look.EDGED)
        self.next = BarButton("tour:next", theme, Look.FILLED)
        self._lay_out()
        self.end.clicked.connect(self.out)
        self.previous.clicked.connect(self.back)
        self.next.clicked.connect(self.on)

    @property
    def spoken(self) -> str:
        """All that stands on it, as a screen reader says it."""
        parts = (self._place, self._title, self._words, self._figures, self._done)
        return "\n".join(part.text() for part in parts if not part.isHidden())

    def show_step(self, place: int, count: int, title: str, words: str, figures: str) -> None:
        """Show another stop, the ``place``-th of ``count``."""
        language = self._language
        step = language.translate("Tour", "Tour: step {place} of {count}")
        self._place.setText(step.format(place=place, count=count))
        self._title.setText(title)
        self._words.setText(words)
        self._figures.setText(figures)
        self.show_done("")
        self.previous.setEnabled(place > 1)
        finish, following = language.translate("Tour", "Finish"), language.translate("Tour", "Next")
        self.next.setText(caption(finish if place == count else following))

    def show_figures(self, figures: str) -> None:
        """Tell other figures, where they are told."""
        self._figures.setText(figures)
        self._figures.setVisible(self._done.isHidden() and bool(figures))
        self.setAccessibleName(self.spoken)

    def show_done(self, words: str) -> None:
        """Say that the planner has done what the stop asks for; nothing where she has not."""
        self._done.setText(f"✓ {words}" if words else "")
        self._done.setVisible(bool(words))
        self._figures.setVisible(not words and bool(self._figures.text()))  # it told what was before
        self.setAccessibleName(self.spoken)

    def announce_all(self) -> None:
        """Have a screen reader say all that stands on it, where there is one."""
        announce_standing(self, self.spoken)

    def announce(self, words: str) -> None:
        """Have a screen reader say words, where there is one."""
        announce(self, words)

    def size_within(self, room: QSize) -> QSize:
        """Return the size that its words need, no wider than half of a room."""
        width = max(min(grown(WIDTH), room.width() // 2), self.minimumSizeHint().width())
        layout = self.layout()
        return QSize(width, layout.totalHeightForWidth(width) if layout else 0)

    def _lay_out(self) -> None:
        language, theme = self._language, self._theme
        framed(self, theme, theme.edge)
        faint(self._place, theme)
        scaled(self._place, CAPTION)
        scaled(self._title, HEADING, bold=True)
        coloured(self._done, theme.good)
        for label in (self._title, self._words, self._figures, self._done):
            label.setWordWrap(True)
            label.setMinimumWidth(1)
        self.end.setText(caption(language.translate("Tour", "End (Esc)")))
        self.previous.setText(caption(language.translate("Tour", "Back")))
        buttons = QHBoxLayout()
        buttons.setSpacing(GRID // 2)
        buttons.addWidget(self.end)
        buttons.addStretch(1)
        buttons.addWidget(self.previous)
        buttons.addWidget(self.next)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * GRID, GRID + 4, 2 * GRID, GRID + 4)
        column.setSpacing(GRID - 2)
        for part in (self._place, self._title, self._words, self._figures, self._done):
            column.addWidget(part)
        column.addLayout(buttons)
        self.setCursor(Qt.CursorShape.ArrowCursor)
