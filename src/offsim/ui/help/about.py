"""What this program is."""

from __future__ import annotations

from PySide6.QtWidgets import QMessageBox, QWidget

from offsim import __version__
from offsim.language import Language
from offsim.ui.plain_text import message_box


def show_about(parent: QWidget, language: Language) -> None:
    """Say what this program is."""
    told = language.translate(
        "Help",
        "offsim {version}\n\nWhat-if scenarios for Morocco's offshoring sector. Free software "
        "under the MIT licence. Made with Python, Qt for Python (LGPL), numpy, pyqtgraph and "
        "XlsxWriter; its fonts are IBM Plex (SIL Open Font License). It never connects to the Internet.",
    )
    title = language.translate("Help", "About offsim")
    words, okay = told.format(version=__version__), QMessageBox.StandardButton.Ok
    box = message_box(QMessageBox.Icon.NoIcon, title, words, okay, parent)
    box.setObjectName("about")
    box.exec()
