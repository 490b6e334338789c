"""The size a dialog opens at: it grows with text, and stays within the screen."""

from __future__ import annotations

from PySide6.QtCore import QMargins, QSize
from PySide6.QtWidgets import QWidget

from offsim.ui.text_size import grown

FRAME = QMargins(8, 32, 8, 8)
"""What the system puts around a window, about; known only once it is shown."""


def open_at(dialog: QWidget, width: int, height: int = 0) -> None:
    """Give a dialog a size, told for text of 100 %, as far as the screen has room for it.

    Without a height it takes what its words need.
    """
    room = dialog.screen().availableGeometry().marginsRemoved(FRAME).size()
    size = QSize(grown(width), grown(height)).boundedTo(room)
    if height:
        dialog.resize(size)
    else:
        dialog.setMinimumWidth(size.width())
