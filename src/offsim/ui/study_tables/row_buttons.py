"""The buttons over a table of the Study page, with the same in its context menu and by key."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QWidget

from offsim.language import Language
from offsim.model.text import QT_TRANSLATE_NOOP, Message
from offsim.ui.flat_button import FlatButton
from offsim.ui.icons import icon
from offsim.ui.plain_text import give_tip
from offsim.ui.style import CAPTION, Theme, scaled

ADD, COPY, DELETE, UP, DOWN, PRESET = "add", "copy", "delete", "up", "down", "preset"


@dataclass(frozen=True, slots=True)
class ButtonRow:
    """What can be done with rows: its key, words, key on the keyboard, and icon."""

    key: str
    label: Message
    shortcut: str = ""
    icon: str = ""


BUTTONS = (
    ButtonRow(ADD, QT_TRANSLATE_NOOP("StudyPage", "Add"), "Ins", "add"),
    ButtonRow(COPY, QT_TRANSLATE_NOOP("StudyPage", "Duplicate"), "Ctrl+Shift+D", "duplicate"),
    ButtonRow(DELETE, QT_TRANSLATE_NOOP("StudyPage", "Delete"), "Shift+Del", "delete"),
    ButtonRow(UP, QT_TRANSLATE_NOOP("StudyPage", "Move up"), "Alt+Up"),
    ButtonRow(DOWN, QT_TRANSLATE_NOOP("StudyPage", "Move down"), "Alt+Down"),
    ButtonRow(PRESET, QT_TRANSLATE_NOOP("StudyPage", "Add the scenario shown")),
)


class RowButtons(QWidget):
    """``wanted`` tells the key of what is to be done with the current row of a table."""

    wanted = Signal(str)

    def __init__(self, table: QWidget, language: Language, theme: Theme) -> None:
        super().__init__()
        self._actions: dict[str, QAction] = {}
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        table.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        for row in BUTTONS:
            action = self._actions[row.key] = self._action(row, table, language, theme)
            table.addAction(action)
            button = FlatButton(theme)
            button.setObjectName(f"study_{row.key}")
            button.setDefaultAction(action)
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            scaled(button, CAPTION)
            action.visibleChanged.connect(lambda button=button, action=action: button.setVisible(action.isVisible()))
            layout.addWidget(button)
        layout.addStretch(1)

    def enable(self, *, kind: str, row: bool) -> None:
        """Let be done what can be: ``kind`` is the key of rows that can be added, ``row`` says that there is one."""
        for key, action in self._actions.items():
            action.setVisible(bool(kind) and (key != PRESET or kind == "presets"))
            action.setEnabled(bool(kind) and (row or key in (ADD, PRESET)))

    def _action(self, row: ButtonRow, table: QWidget, language: Language, theme: Theme) -> QAction:
        action = QAction(language.say(row.label), table)
        action.setObjectName(f"study_action:{row.key}")
        action.setShortcut(QKeySequence(row.shortcut))
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        if row.icon:
            action.setIcon(icon(row.icon, theme))
        key = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        give_tip(action, f"{language.say(row.label)} ({key})" if key else language.say(row.label))
        action.triggered.connect(lambda: self.wanted.emit(row.key))
        return action
