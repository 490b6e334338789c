"""The answer of a page in words: large where the page is, and otherwise as large as leaves room for the rest."""

from __future__ import annotations

from offsim.ui.spoken_label import SpokenLabel
from offsim.ui.style import HEADING, TITLE, sized


class AnswerLabel(SpokenLabel):
    """Has one of two sizes of type; a screen reader says it where it comes into view, and once it is another one."""

    def __init__(self, lines: int) -> None:
        super().__init__(lines)
        self._ordinary = self.font()
        self.setFont(sized(self._ordinary, HEADING))

    def show_roomy(self, roomy: bool) -> None:
        """Take the larger size on a ``roomy`` page, and wrap anew."""
        self.setFont(sized(self._ordinary, TITLE if roomy else HEADING))
        self.ask_for_lines()
        self.updateGeometry()
