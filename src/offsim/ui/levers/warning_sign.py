"""The sign in the box of a lever that is set to something implausible, and what it says."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from offsim.ui.announcing import announce
from offsim.ui.icons import icon
from offsim.ui.levers.more_button import MARK
from offsim.ui.plain_text import PlainLabel, give_tip
from offsim.ui.style import Theme
from offsim.ui.text_size import grown


class WarningSign(PlainLabel):
    """Stands at the start of a box, where its number has room to spare; hidden while there is nothing to warn of."""

    def __init__(self, box: QWidget, theme: Theme, *, right_to_left: bool) -> None:
        super().__init__(parent=box)
        side = grown(MARK)
        self.setPixmap(icon("warning", theme).pixmap(side, side))
        inside = (box.height() - side) // 2
        self.setGeometry(box.width() - side - inside if right_to_left else inside, inside, side, side)
        self.hide()

    def show_warning(self, words: str, *, aloud: bool) -> None:
        """Warn of something, or of nothing; ``aloud`` where the warning comes up, and not at each step beyond."""
        if words and aloud and self.isHidden():
            announce(self, words)
        self.setVisible(bool(words))
        if words:
            give_tip(self, words)
            self.setAccessibleName(words)
