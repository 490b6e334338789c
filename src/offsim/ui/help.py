"""Help: how to use offsim, in the planner's language, and what this program is."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextTable, QTextTableFormat
from PySide6.QtWidgets import QDialog, QMessageBox, QTextBrowser, QVBoxLayout, QWidget

from offsim import __version__
from offsim.language import Language
from offsim.resources import resource_path
from offsim.ui.plain_text import MarkedUpText, message_box


def show_help(parent: QWidget, language: Language) -> QDialog:
    """Open the help beside the window and return it."""
    dialog = QDialog(parent)
    dialog.setObjectName("help")
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setWindowTitle(language.translate("Help", "How to use offsim"))
    browser = MarkedUpText()
    browser.setObjectName("help_text")
    browser.setMarkdown(resource_path("help", language.code, "offsim.md").read_text(encoding="utf-8"))
    if language.right_to_left:
        stand_at_right(browser)
    layout = QVBoxLayout(dialog)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.addWidget(browser)
    dialog.resize(640, 640)
    dialog.show()
    return dialog


def stand_at_right(browser: QTextBrowser) -> None:
    """Put the tables of a text to the right, which Qt does not do by itself where the text runs from there."""
    for frame in browser.document().rootFrame().childFrames():
        if isinstance(frame, QTextTable):
            form = QTextTableFormat(frame.format().toTableFormat())
            form.setAlignment(Qt.AlignmentFlag.AlignRight)
            frame.setFormat(form)


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
