"""Parts that Qt makes without a name have one for who hears the window."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLineEdit, QMenu, QToolButton

from tests.gui.conftest import OpenApp
from tests.gui.hands import part


@pytest.mark.parametrize(
    ("code", "words"), [("en", ("Clear the field", "Context menu")), ("fr", ("Effacer le champ", "Menu contextuel"))]
)
def test_what_qt_makes_without_a_name_has_one_in_the_language_of_the_window(
    open_app: OpenApp, code: str, words: tuple[str, str]
) -> None:
    window = open_app(code).window
    field = QLineEdit("typed", window, clearButtonEnabled=True)
    field.show()
    assert [button.accessibleName() for button in field.findChildren(QToolButton)] == [words[0]]
    menu = field.createStandardContextMenu()
    menu.ensurePolished()
    assert menu.accessibleName() == words[1]
    for known in window.findChildren(QMenu):
        known.ensurePolished()
        assert known.accessibleName() not in ("", known.title() if "&" in known.title() else "")
    assert part(window, QMenu, "menu:export").accessibleName() == part(window, QToolButton, "export").text()
