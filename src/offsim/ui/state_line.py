"""The line at the bottom: whether everything is saved, how many members are drawn, and how long the last step took."""

from __future__ import annotations

from PySide6.QtCore import QTimer

from offsim.language import Language
from offsim.model.text import Counted
from offsim.session.document import Document
from offsim.session.snapshot import Snapshot
from offsim.ui.stable_label import StableLabel
from offsim.ui.style import SMALL, Theme, scaled

FOLLOWS_MS = 100


class StateLine(StableLabel):
    """Follows a document a moment later, so that no lever step waits for it."""

    def __init__(self, document: Document, language: Language, theme: Theme) -> None:
        super().__init__()
        self._document, self._language, self._theme = document, language, theme
        self._snapshot: Snapshot | None = None
        self._seconds = 0.0
        self._waits = QTimer(self, singleShot=True, interval=FOLLOWS_MS)
        self._waits.timeout.connect(self._follow)
        self.setObjectName("state")
        scaled(self, SMALL)

    def show_state(self, snapshot: Snapshot, seconds: float) -> None:
        """Tell of another snapshot, and how long it took to show."""
        self._snapshot, self._seconds = snapshot, seconds
        if not self._waits.isActive():
            self._waits.start()

    def _follow(self) -> None:
        language = self._language
        parts: list[str]
        if self._document.modified:
            parts = [language.translate("State", "unsaved changes")]
        elif self._document.file:
            parts = [language.translate("State", "saved")]
        else:
            parts = [language.translate("State", "new")]
        if self._snapshot and (found := self._snapshot.ensemble):
            run = language.say(Counted.tr("%n simulations", None, found.members))
            parts.append(
                language.translate("State", "{simulations}, seed {seed}").format(simulations=run, seed=found.seed)
            )
        parts.append(language.translate("State", "{number} ms").format(number=language.number(self._seconds * 1000)))
        self.show_text(" · ".join(parts), self._theme.faint)
