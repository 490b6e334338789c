"""The line at the bottom: how many members are drawn, and how long the last step took."""

from __future__ import annotations

from offsim.language import Language
from offsim.model.text import Counted
from offsim.session.snapshot import Snapshot
from offsim.ui.stable_label import StableLabel
from offsim.ui.style import CAPTION, GRID, Theme, scaled


class StateLine(StableLabel):
    """Follows the snapshots, so that no lever step waits for it."""

    def __init__(self, language: Language, theme: Theme) -> None:
        super().__init__()
        self._language, self._theme = language, theme
        self._snapshot: Snapshot | None = None
        self._seconds = 0.0
        self.setObjectName("state")
        self.setContentsMargins(GRID, 0, GRID, 0)
        scaled(self, CAPTION)

    def show_state(self, snapshot: Snapshot, seconds: float) -> None:
        """Take another snapshot, and how long it took to show, to ``follow``."""
        self._snapshot, self._seconds = snapshot, seconds

    def follow(self) -> None:
        """Show how things stand now."""
        language = self._language
        parts: list[str] = []
        if self._snapshot and (found := self._snapshot.ensemble):
            run = language.say(Counted.tr("%n simulations", None, found.members))
            parts.append(
                language.translate("State", "{simulations}, seed {seed}").format(simulations=run, seed=found.seed)
            )
        parts.append(language.translate("State", "{number} ms").format(number=language.number(self._seconds * 1000)))
        self.show_text(" · ".join(parts), self._theme.faint)
