"""Puts a language into Qt: Qt's own texts, number formats and the direction of the layout."""

from __future__ import annotations

from PySide6.QtCore import QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtGui import QGuiApplication

from offsim.language import Language, load_language
from offsim.model.text import LANGUAGES, QT_TRANSLATE_NOOP, Message

TERRITORY = {"en": "en_GB", "fr": "fr_MA", "ar": "ar_MA"}

CLEAR_FIELD = QT_TRANSLATE_NOOP("PartName", "Clear the field")
CONTEXT_MENU = QT_TRANSLATE_NOOP("PartName", "Context menu")
"""What parts are called that Qt makes without a name."""
QT_TEXTS = frozenset({
    CLEAR_FIELD,
    CONTEXT_MENU,
    QT_TRANSLATE_NOOP("QPlatformTheme", "OK"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "Cancel"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "Open"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "Save"),
    QT_TRANSLATE_NOOP("QDialogButtonBox", "OK"),
    QT_TRANSLATE_NOOP("QFileDialog", "&Open"),
    QT_TRANSLATE_NOOP("QFileDialog", "&Save"),
    QT_TRANSLATE_NOOP("QFileDialog", "&Look in:"),
    QT_TRANSLATE_NOOP("QFileDialog", "Files of &type:"),
    QT_TRANSLATE_NOOP("QFileDialog", "Directory:"),
    QT_TRANSLATE_NOOP("QFileDialog", "Directories"),
    QT_TRANSLATE_NOOP("QFileDialog", "Parent Directory"),
    QT_TRANSLATE_NOOP("QFileDialog", "Go to the parent directory"),
    QT_TRANSLATE_NOOP("QFileDialog", "Find Directory"),
    QT_TRANSLATE_NOOP("QFileDialog", "Could not delete directory."),
    QT_TRANSLATE_NOOP("QFileDialog", "Save As"),
    QT_TRANSLATE_NOOP(
        "QFileSystemModel",
        '<b>The name "%1" cannot be used.</b>'
        "<p>Try using another name, with fewer characters or no punctuation marks.",
    ),
    QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "File"),
    QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "%1 File"),
    QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "Folder"),
    QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "File Folder"),
    QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "Drive"),
    QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "Shortcut"),
    QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "Unknown"),
    QT_TRANSLATE_NOOP("QMimeType", "TOML document"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "Close"),
    QT_TRANSLATE_NOOP("QShortcut", "Up"),
    QT_TRANSLATE_NOOP("QShortcut", "Down"),
})  # fmt: skip
"""Texts of Qt that its own catalogues lack, or word otherwise than offsim's menus and help do; and names it lacks."""


class OwnQtTexts(QTranslator):
    """Translates ``QT_TEXTS`` from offsim's own catalogue, and nothing else."""

    def __init__(self, parent: QGuiApplication, language: Language) -> None:
        super().__init__(parent)
        self._texts = {text: language.say(text) for text in QT_TEXTS}

    def isEmpty(self) -> bool:
        """Say that there is something to translate."""
        return False

    def translate(self, context: str, source: str, _disambiguation: str | None = None, _number: int = -1) -> str | None:
        """Return a text of Qt in the language, None where that is left to Qt's own catalogue."""
        return self._texts.get(Message(context, source))


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
    app.installTranslator(OwnQtTexts(app, language))
    app.setLayoutDirection(Qt.LayoutDirection.RightToLeft if language.right_to_left else Qt.LayoutDirection.LeftToRight)
    return language


def known_language(code: str) -> str:
    """Return a language that was chosen, by its code; that of the computer where it is none, as where it is empty."""
    return code if code in LANGUAGES else system_language()


def system_language() -> str:
    """Return the language of the computer where offsim speaks it, else English."""
    code = QLocale.system().name()[:2]
    return code if code in LANGUAGES else "en"
