"""The settings: language and theme."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QWidget

from offsim.language import NAMES, Language
from offsim.ui.plain_text import add_field
from offsim.ui.wheel import Choice


class SettingsDialog(QDialog):
    """Asks for language and theme; ``language_code`` and ``theme`` hold what was chosen.

    ``code`` is the language remembered; empty stands for the system's.
    """

    def __init__(self, language: Language, code: str, theme: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("settings")
        self.setWindowTitle(language.translate("SettingsDialog", "Settings"))
        self._language = Choice()
        self._language.setObjectName("language")
        as_system = language.translate("SettingsDialog", "Use system setting")
        self._language.addItem(as_system, "")
        for each, name in NAMES.items():
            self._language.addItem(name, each)
        self._language.setCurrentIndex(max(0, self._language.findData(code)))
        self._theme = Choice()
        self._theme.setObjectName("theme")
        themes = {
            "system": as_system,
            "light": language.translate("SettingsDialog", "Light"),
            "dark": language.translate("SettingsDialog", "Dark"),
        }
        for key, label in themes.items():
            self._theme.addItem(label, key)
        self._theme.setCurrentIndex(self._theme.findData(theme))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        form = QFormLayout(self)
        add_field(form, language.translate("SettingsDialog", "&Language"), self._language)
        add_field(form, language.translate("SettingsDialog", "&Theme"), self._theme)
        form.addRow(buttons)

    @property
    def language_code(self) -> str:
        """The language chosen; empty for that of the system."""
        return str(self._language.currentData())

    @property
    def theme(self) -> str:
        """The theme chosen."""
        return str(self._theme.currentData())
