"""The sign in the box of a lever that is set to something implausible, and what it says."""

from __future__ import annotations

from offsim.ui.announcing import announce
from offsim.ui.icons import icon
from offsim.ui.levers.more_button import MARK
from offsim.ui.levers.number_box import NumberBox
from offsim.ui.plain_text import PlainLabel, give_tip
from offsim.ui.style import Theme
from offsim.ui.text_size import grown


class WarningSign(PlainLabel):
    """Stands at the start of a box, whose number keeps clear of it; hidden while there is nothing to warn of."""

    def __init__(self, box: NumberBox, theme: Theme, *, right_to_left: bool) -> None:
        super().__init__(parent=box)
        self._box = box
        side = grown(MARK)
        self.setPixmap(icon("warning", theme).pixmap(side, side))
        inside = (box.height() - side) // 2
        self._taken = inside + side
        self.setGeometry(box.width() - side - inside if right_to_left else inside, inside, side, side)
        self.hide()

    def show_warning(self, words: str, *, aloud: bool) -> None:
        """Warn of something, or of nothing; ``aloud`` where the warning comes up, and not at each step beyond."""
        if words and aloud and self.isHidden():
            announce(self, words)
        self.setVisible(bool(words))
        self._box.keep_clear(self._taken if words else 0)
        if words:
            give_tip(self, words)
            self.setAccessibleName(words)
