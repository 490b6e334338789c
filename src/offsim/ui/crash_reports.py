"""Shows where crash reports and unsaved work lie, and opens that folder."""

from __future__ import annotations

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QMessageBox, QPushButton, QWidget

from offsim.language import Language
from offsim.model.characters import quoted
from offsim.storage.error_log import state_folder
from offsim.storage.file_kind import is_folder
from offsim.ui.plain_text import message_box, selectable
from offsim.ui.written_files import is_local


def show_crash_reports(parent: QWidget, language: Language) -> None:
    """Tell the folder, and offer to open it where it is there and on this computer."""
    folder = state_folder()
    told = language.translate(
        "CrashReports",
        "What went wrong unexpectedly is noted down in this folder, on this computer alone. Unsaved work is kept "
        "beside it until it is saved or deleted.\n\n{folder}",
    )
    title = language.translate("CrashReports", "Crash reports")
    close = QMessageBox.StandardButton.Close
    box = message_box(QMessageBox.Icon.NoIcon, title, told.format(folder=quoted(str(folder))), close, parent)
    box.setObjectName("crash_reports")
    box.setText(selectable(box.text()))
    box.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    button = QPushButton(language.translate("CrashReports", "&Open the folder"))
    box.addButton(button, QMessageBox.ButtonRole.ActionRole)
    button.setEnabled(is_folder(folder) and is_local(folder))
    box.exec()
    if box.clickedButton() is button:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
