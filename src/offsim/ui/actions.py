"""Every command of the window as a table: its menu, words, key and icon."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from offsim.language import Language
from offsim.model.text import QT_TRANSLATE_NOOP, Message
from offsim.ui.icons import icon
from offsim.ui.plain_text import give_tip
from offsim.ui.style import Theme

FILE = QT_TRANSLATE_NOOP("Menu", "&File")
EDIT = QT_TRANSLATE_NOOP("Menu", "&Edit")
VIEW = QT_TRANSLATE_NOOP("Menu", "&View")
SCENARIO = QT_TRANSLATE_NOOP("Menu", "&Scenario")
ANALYSE = QT_TRANSLATE_NOOP("Menu", "&Analyse")
HELP = QT_TRANSLATE_NOOP("Menu", "&Help")
MENUS = (FILE, EDIT, VIEW, SCENARIO, ANALYSE, HELP)


class ActionRow(NamedTuple):
    """One command; ``key`` is its object name, ``shortcut`` a standard key or a key sequence."""

    key: str
    menu: Message
    label: Message
    shortcut: QKeySequence.StandardKey | str = ""
    icon: str = ""


KEYS = QKeySequence.StandardKey

ACTIONS: tuple[ActionRow, ...] = (
    ActionRow("new", FILE, QT_TRANSLATE_NOOP("Action", "&New document"), KEYS.New, "new"),
    ActionRow("open", FILE, QT_TRANSLATE_NOOP("Action", "&Open…"), KEYS.Open, "open"),
    ActionRow("save", FILE, QT_TRANSLATE_NOOP("Action", "&Save"), KEYS.Save, "save"),
    ActionRow("save_as", FILE, QT_TRANSLATE_NOOP("Action", "Save &as…"), "Ctrl+Shift+S"),
    ActionRow("save_study", FILE, QT_TRANSLATE_NOOP("Action", "Save stud&y as…")),
    ActionRow("import_figures", FILE, QT_TRANSLATE_NOOP("Action", "I&mport figures…")),
    ActionRow("import_workbook", FILE, QT_TRANSLATE_NOOP("Action", "Import from wor&kbook…")),
    ActionRow("export_workbook", FILE, QT_TRANSLATE_NOOP("Action", "Export Excel &workbook…"), "Ctrl+E", "export"),
    ActionRow("export_page", FILE, QT_TRANSLATE_NOOP("Action", "Export the summary &page (PDF)…"), "Ctrl+P"),
    ActionRow("export_charts", FILE, QT_TRANSLATE_NOOP("Action", "Export &images of the charts…")),
    ActionRow("export_chart", FILE, QT_TRANSLATE_NOOP("Action", "Export this c&hart…"), "Ctrl+Shift+E"),
    ActionRow("settings", FILE, QT_TRANSLATE_NOOP("Action", "Se&ttings…"), "Ctrl+,", "settings"),
    ActionRow("quit", FILE, QT_TRANSLATE_NOOP("Action", "&Quit"), "Ctrl+Q"),
    ActionRow("undo", EDIT, QT_TRANSLATE_NOOP("Action", "&Undo"), KEYS.Undo, "undo"),
    ActionRow("redo", EDIT, QT_TRANSLATE_NOOP("Action", "&Redo"), KEYS.Redo, "redo"),
    ActionRow("copy_answer", EDIT, QT_TRANSLATE_NOOP("Action", "&Copy the answer"), "Ctrl+Shift+C", "copy"),
    ActionRow("copy_chart", EDIT, QT_TRANSLATE_NOOP("Action", "Copy this c&hart")),
    ActionRow("copy_chart_data", EDIT, QT_TRANSLATE_NOOP("Action", "Copy the da&ta of this chart")),
    ActionRow("find_lever", EDIT, QT_TRANSLATE_NOOP("Action", "&Find a lever"), KEYS.Find),
    ActionRow(
        "reset_levers", EDIT, QT_TRANSLATE_NOOP("Action", "Reset the scenario's levers to their &defaults"), "", "reset"
    ),
    ActionRow("study_changes", EDIT, QT_TRANSLATE_NOOP("Action", "What &you changed in the study…")),
    ActionRow("compare_study", EDIT, QT_TRANSLATE_NOOP("Action", "Co&mpare the study with a file…")),
    ActionRow("newer_edition", EDIT, QT_TRANSLATE_NOOP("Action", "Take the study's ne&wer edition…")),
    ActionRow("revert", EDIT, QT_TRANSLATE_NOOP("Action", "Go back to what was last &saved")),
    ActionRow("next_page", VIEW, QT_TRANSLATE_NOOP("Action", "&Next page"), "Ctrl+PgDown"),
    ActionRow("previous_page", VIEW, QT_TRANSLATE_NOOP("Action", "Pre&vious page"), "Ctrl+PgUp"),
    ActionRow("next_panel", VIEW, QT_TRANSLATE_NOOP("Action", "Next pane&l"), "F6"),
    ActionRow("previous_panel", VIEW, QT_TRANSLATE_NOOP("Action", "Previous pan&el"), "Shift+F6"),
    ActionRow("larger_text", VIEW, QT_TRANSLATE_NOOP("Action", "La&rger text"), "Ctrl++"),
    ActionRow("smaller_text", VIEW, QT_TRANSLATE_NOOP("Action", "S&maller text"), "Ctrl+-"),
    ActionRow("usual_text", VIEW, QT_TRANSLATE_NOOP("Action", "Usual te&xt size"), "Ctrl+0"),
    ActionRow("present", VIEW, QT_TRANSLATE_NOOP("Action", "&Presentation"), "F11"),
    ActionRow("add_scenario", SCENARIO, QT_TRANSLATE_NOOP("Action", "&Add scenario"), "Ctrl+Shift+N", "add"),
    ActionRow("duplicate", SCENARIO, QT_TRANSLATE_NOOP("Action", "D&uplicate"), "Ctrl+D", "duplicate"),
    ActionRow("rename", SCENARIO, QT_TRANSLATE_NOOP("Action", "&Rename"), "F2"),
    ActionRow("delete", SCENARIO, QT_TRANSLATE_NOOP("Action", "&Delete"), "", "delete"),
    ActionRow("set_reference", SCENARIO, QT_TRANSLATE_NOOP("Action", "Use as re&ference"), "Ctrl+R", "reference"),
    ActionRow("move_up", SCENARIO, QT_TRANSLATE_NOOP("Action", "Move u&p"), "Ctrl+Shift+Up"),
    ActionRow("move_down", SCENARIO, QT_TRANSLATE_NOOP("Action", "Move do&wn"), "Ctrl+Shift+Down"),
    ActionRow("uncertainty", ANALYSE, QT_TRANSLATE_NOOP("Action", "Show &uncertainty"), "Ctrl+U"),
    ActionRow("draw", ANALYSE, QT_TRANSLATE_NOOP("Action", "Run more &simulations…"), "Ctrl+M"),
    ActionRow("stop_drawing", ANALYSE, QT_TRANSLATE_NOOP("Action", "S&top"), "Ctrl+."),
    ActionRow("help", HELP, QT_TRANSLATE_NOOP("Action", "Co&ntents"), "", "source"),
    ActionRow("help_page", HELP, QT_TRANSLATE_NOOP("Action", "&Help on this page"), KEYS.HelpContents),
    ActionRow("glossary", HELP, QT_TRANSLATE_NOOP("Action", "&Glossary")),
    ActionRow("equations", HELP, QT_TRANSLATE_NOOP("Action", "&Equations")),
    ActionRow("tour", HELP, QT_TRANSLATE_NOOP("Action", "&Tour of the window")),
    ActionRow("crash_reports", HELP, QT_TRANSLATE_NOOP("Action", "&Crash reports…")),
    ActionRow("about", HELP, QT_TRANSLATE_NOOP("Action", "&About offsim")),
)


@cache
def keys_of(shortcut: QKeySequence.StandardKey | str) -> QKeySequence:
    """Return the keys of a shortcut, read once: to read them, Qt has the names of many keys translated."""
    if isinstance(shortcut, str):
        return QKeySequence(shortcut, QKeySequence.SequenceFormat.PortableText)
    return QKeySequence(shortcut)


def command_words(key: str, language: Language) -> str:
    """Return what a command (key) is called, as the title of what it asks."""
    return _plain(next(row for row in ACTIONS if row.key == key), language)


def _plain(row: ActionRow, language: Language) -> str:
    return language.say(row.label).replace("&", "").rstrip("…")


def make_actions(window: QWidget, language: Language, theme: Theme) -> dict[str, QAction]:
    """Return the actions by key, with a tip that names their key and a name for tests and assistive tools."""
    actions = {}
    for row in ACTIONS:
        action = QAction(language.say(row.label), window)
        action.setObjectName(f"action:{row.key}")
        if row.icon:
            action.setIcon(icon(row.icon, theme, mirrored=language.right_to_left))
        if row.shortcut:
            action.setShortcut(keys_of(row.shortcut))
        plain = _plain(row, language)
        key = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        give_tip(action, f"{plain} ({key})" if key else plain)
        actions[row.key] = action
    return actions
