"""Puts a language into Qt: Qt's own texts, number formats and the direction of the layout."""

from __future__ import annotations

from PySide6.QtCore import QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtGui import QGuiApplication

from offsim.language import Language, load_language
from offsim.model.text import LANGUAGES

TERRITORY = {"en": "en_GB", "fr": "fr_MA", "ar": "ar_MA"}


def install_language(app: QGuiApplication, code: str) -> Language:
    """Switch the application to a language and return it; the window's own texts are asked of the result."""
    for before in app.findChildren(QTranslator):
        app.removeTranslator(before)
        before.deleteLater()
    qt_texts = QTranslator(app)
    qt_texts.load(f"qtbase_{code}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    app.installTranslator(qt_texts)
    QLocale.setDefault(QLocale(TERRITORY[code]))
    language = load_language(code)
    app.setLayoutDirection(Qt.LayoutDirection.RightToLeft if language.right_to_left else Qt.LayoutDirection.LeftToRight)
    return language


def system_language() -> str:
    """Return the language of the computer where offsim speaks it, else English."""
    code = QLocale.system().name()[:2]
    return code if code in LANGUAGES else "en"
