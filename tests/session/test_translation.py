"""Qt's own texts are those of the language, and agree with offsim's menus and help."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QFileDialog,
    QLabel,
    QLineEdit,
    QMessageBox,
    QPlainTextEdit,
    QTextBrowser,
    QTextEdit,
    QTreeView,
    QWidget,
)

from offsim.session.translation import QT_TEXTS, install_language


@pytest.fixture
def app(qapp: QApplication) -> Iterator[QApplication]:
    yield qapp
    install_language(qapp, "en")
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    QLocale.setDefault(QLocale("en_GB"))


def shown(keys: str) -> str:
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)


def test_arabic_buttons_say_what_the_menus_say(app: QApplication) -> None:
    install_language(app, "ar")
    words = [QCoreApplication.translate("QPlatformTheme", word) for word in ("OK", "Cancel", "Open", "Save")]
    assert words == ["موافق", "إلغاء", "فتح", "حفظ"]


@pytest.mark.parametrize(("code", "expected"), [("fr", "Ctrl+Maj+Haut"), ("ar", "Ctrl+Shift+Up")])
def test_keys_are_named_as_in_the_help(app: QApplication, code: str, expected: str) -> None:
    install_language(app, code)
    assert shown("Ctrl+Shift+Up") == expected


def test_what_offsim_does_not_word_is_left_to_qt(app: QApplication) -> None:
    install_language(app, "fr")
    assert QCoreApplication.translate("QFileDialog", "Folder") == "Dossier"
    assert QCoreApplication.translate("QFileDialog", "&Look in:") != "&Look in:"


def test_in_english_nothing_changes(app: QApplication) -> None:
    install_language(app, "en")
    assert all(QCoreApplication.translate(*text) == text.source for text in QT_TEXTS)


SAME_IN_FRENCH = {"Type", "OK"}


def texts_of(widget: QWidget) -> Iterator[str]:
    """Go through all that a dialog or a menu says, to the eye and to a screen reader."""
    for part in (widget, *widget.findChildren(QWidget)):
        named = (part.accessibleName(), part.accessibleDescription(), part.toolTip())
        yield from (*named, *(action.text() for action in part.actions()))
        if isinstance(part, QLabel | QAbstractButton):
            yield part.text()
        if isinstance(part, QTreeView):
            model, root = part.model(), part.rootIndex()
            yield from (str(model.headerData(it, Qt.Orientation.Horizontal)) for it in range(model.columnCount(root)))


def own_dialog(folder: Path, mode: QFileDialog.FileMode, way: QFileDialog.AcceptMode) -> QFileDialog:
    dialog = QFileDialog(None, "", str(folder))
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.setFileMode(mode)
    dialog.setAcceptMode(way)
    dialog.setViewMode(QFileDialog.ViewMode.Detail)
    return dialog


def opened(folder: Path) -> Iterator[QWidget]:
    """Go through the dialogs and menus that Qt makes: for files, with every button, and to copy and paste."""
    for mode in (QFileDialog.FileMode.AnyFile, QFileDialog.FileMode.ExistingFile, QFileDialog.FileMode.Directory):
        yield from (own_dialog(folder, mode, way) for way in QFileDialog.AcceptMode)
    box = QMessageBox()
    box.setDetailedText("1")
    for button in QMessageBox.StandardButton:
        if button.value.bit_count() == 1 and button.value >= QMessageBox.StandardButton.FirstButton.value:
            box.addButton(button)
    yield box
    for edit in (QLineEdit("1"), QPlainTextEdit("1"), QTextEdit("1"), QTextBrowser()):
        edit.createStandardContextMenu()  # inside of it
        yield edit


def said_by_qt(app: QApplication, code: str, folder: Path) -> list[str]:
    install_language(app, code)
    widgets = list(opened(folder))
    for widget in widgets:
        widget.ensurePolished()
    found = [words.partition("\t")[0] for widget in widgets for words in texts_of(widget)]
    for widget in widgets:
        widget.deleteLater()
    return found


@pytest.mark.parametrize("code", ["fr", "ar"])
def test_no_dialog_or_menu_of_qt_is_in_english(app: QApplication, code: str, tmp_path: Path) -> None:
    english = {words for words in said_by_qt(app, "en", tmp_path) if re.search("[A-Za-z]", words)}
    told = said_by_qt(app, code, tmp_path)
    assert len(english) > 50
    same = english & {*told} - SAME_IN_FRENCH - {str(tmp_path), tmp_path.name}
    assert not same


@pytest.mark.parametrize("code", ["fr", "ar"])
def test_kinds_of_files_are_in_the_language(app: QApplication, code: str) -> None:
    install_language(app, code)
    kinds = ("Folder", "Drive", "%1 File", "File", "Unknown", "Shortcut")
    assert all(QCoreApplication.translate("QAbstractFileIconProvider", kind) != kind for kind in kinds)
