"""Qt's own texts are those of the language, and agree with offsim's menus and help."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication

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
