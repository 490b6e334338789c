"""The menu bar, the toolbar and the buttons, filled from the actions."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QMainWindow, QMenu, QToolButton, QWidget

from offsim.language import Language
from offsim.model.characters import quoted
from offsim.model.scenario_names import told_apart
from offsim.model.study import Study
from offsim.storage.studies import open_study, shipped_study_ids
from offsim.ui.actions import ACTIONS, FILE, MENUS, SCENARIO, VIEW, keys_of
from offsim.ui.flat_style import LEAST_TARGET
from offsim.ui.pages.page_table import NUMBERED, PAGES
from offsim.ui.plain_text import add_entry
from offsim.ui.study_files import StudyFiles
from offsim.ui.target_tip import target_tip
from offsim.ui.text_size import grown
from offsim.ui.tip_by_key import IconButton

MARK = 16
SEPARATED = {
    "save",
    "next_panel",
    "larger_text",
    "present",
    "copy_answer",
    "import_figures",
    "settings",
    "quit",
    "reset_levers",
    "set_reference",
    "crash_reports",
    "about",
}


def fill_menus(window: QMainWindow, actions: dict[str, QAction], language: Language) -> dict[str, QMenu]:
    """Fill the menu bar from the table of actions; return the menus by the English text of their label."""
    menus = {label.source: window.menuBar().addMenu(language.say(label)) for label in MENUS}
    open_menus = QShortcut(QKeySequence(Qt.Key.Key_F10), window)
    open_menus.activated.connect(lambda: _go_to_menus(window))
    for row in ACTIONS:
        menu = menus[row.menu.source]
        if row.key in SEPARATED:
            menu.addSeparator()
        menu.addAction(actions[row.key])
    return menus


def _go_to_menus(window: QMainWindow) -> None:
    """Open the first menu, as Alt and its letter do; the arrow keys lead to the others."""
    bar = window.menuBar()
    bar.setActiveAction(bar.actions()[0])


def add_new_menu(menus: dict[str, QMenu], language: Language, new: Callable[[str], None]) -> None:
    """Put the shipped studies into File ▸ New on another study, read when it is first looked at."""
    menu = QMenu(language.translate("Menu", "New on another st&udy"), menus[FILE.source])
    menu.setObjectName("menu:new")
    menus[FILE.source].insertMenu(menus[FILE.source].actions()[1], menu)

    def fill() -> None:
        for key in shipped_study_ids() if menu.isEmpty() else ():
            action = add_entry(menu, language.say(open_study(key).title))
            action.setObjectName(f"new:{key}")
            action.triggered.connect(lambda _=False, key=key: new(key))

    menu.aboutToShow.connect(fill)


def add_recent_menu(
    menus: dict[str, QMenu], language: Language, recent: Callable[[], list[Path]], opened: Callable[[Path], None]
) -> None:
    """Put the files opened last into File ▸ Open recent, fresh at each look."""
    menu = QMenu(language.translate("Menu", "Open &recent"), menus[FILE.source])
    menu.setObjectName("menu:recent")
    file_menu = menus[FILE.source]
    file_menu.insertMenu(file_menu.actions()[3], menu)

    def fill() -> None:
        menu.clear()
        for number, file in enumerate(recent(), start=1):
            action = add_entry(menu, quoted(file.name), quoted(str(file)), key=str(number))
            action.setObjectName(f"recent:{number}")
            action.triggered.connect(lambda _=False, file=file: opened(file))
        if menu.isEmpty():
            nothing = menu.addAction(language.translate("Menu", "No recent files"))
            nothing.setObjectName("recent:none")
            nothing.setEnabled(False)

    menu.setToolTipsVisible(True)
    menu.aboutToShow.connect(fill)


def add_study_menu(menus: dict[str, QMenu], language: Language, studies: StudyFiles) -> None:
    """Put the ways to a study of one's own into File ▸ New study."""
    menu = QMenu(language.translate("Menu", "N&ew study"), menus[FILE.source])
    menu.setObjectName("menu:new_study")
    for key, words, task in (
        ("questions", language.translate("Menu", "From a page of &questions…"), studies.ask_questions),
        ("open", language.translate("Menu", "From the study that is &open…"), studies.ask_name),
        ("workbook", language.translate("Menu", "From a &workbook…"), studies.ask_workbook),
    ):
        action = menu.addAction(words)
        action.setObjectName(f"new_study:{key}")
        action.triggered.connect(lambda _=False, task=task: task())
    menus[FILE.source].insertMenu(menus[FILE.source].actions()[2], menu)


def add_preset_menu(menu: QMenu, study: Study, language: Language, add: Callable[[str], None]) -> None:
    """Put the study's preset scenarios into a menu."""
    for key, preset in zip(study.presets, told_apart(tuple(study.presets.values())), strict=True):
        action = add_entry(menu, language.say(preset.name), language.say(preset.note))
        action.setObjectName(f"preset:{key}")
        action.triggered.connect(lambda _=False, key=key: add(key))
    menu.setToolTipsVisible(True)


def add_target_menu(
    menus: dict[str, QMenu], study: Study, language: Language, show: Callable[[str, bool], None]
) -> dict[str, QAction]:
    """Put the study's targets into View ▸ Targets; return their actions by key."""
    menu = menus[VIEW.source].addMenu(language.translate("Menu", "&Targets"))
    menu.setObjectName("menu:targets")
    menu.setToolTipsVisible(True)
    actions = {}
    for key, target in study.targets.items():
        action = add_entry(menu, language.say(target.label), target_tip(study, target, language))
        action.setObjectName(f"target:{key}")
        action.setCheckable(True)
        action.triggered.connect(lambda checked, key=key: show(key, checked))
        actions[key] = action
    return actions


def add_page_actions(menus: dict[str, QMenu], language: Language, show: Callable[[str], None]) -> None:
    """Put the pages first into the View menu, each with Ctrl and its number as long as there are keys for it."""
    view = menus[VIEW.source]
    after = view.actions()[0]
    for number, row in enumerate(PAGES, 1):
        action = QAction(language.say(row.label), view)
        action.setObjectName(f"page:{row.key}")
        if number <= NUMBERED:
            action.setShortcut(keys_of(f"Ctrl+{number}"))
        action.triggered.connect(lambda _=False, key=row.key: show(key))
        view.insertAction(after, action)


def study_menu(menus: dict[str, QMenu], actions: dict[str, QAction], parent: QWidget) -> QMenu:
    """Return the menu of the study's button: the studies that ship, and the ways to others that the File menu has."""
    found = QMenu(parent)
    inside = {menu.objectName(): menu for menu in menus[FILE.source].findChildren(QMenu)}
    ships = inside["menu:new"]
    found.setObjectName("menu:studies")

    def fill() -> None:
        if found.isEmpty():
            ships.aboutToShow.emit()
            found.addActions(ships.actions())
            found.addSeparator()
            found.addMenu(inside["menu:new_study"])
            found.addMenu(inside["menu:recent"])
            found.addAction(actions["open"])

    found.aboutToShow.connect(fill)
    return found


def scenario_buttons(actions: dict[str, QAction], presets: QMenu, language: Language) -> list[QToolButton]:
    """Return the buttons under the scenario list; the first opens the presets too."""
    buttons: list[QToolButton] = []
    for key in ("add_scenario", "duplicate", "set_reference", "delete"):
        button = IconButton()
        button.setObjectName(f"button:{key}")
        button.setDefaultAction(actions[key])
        button.setAutoRaise(True)
        button.setMinimumSize(grown(LEAST_TARGET), grown(LEAST_TARGET))
        button.setIconSize(QSize(grown(MARK), grown(MARK)))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        button.setAccessibleName(actions[key].toolTip())
        buttons.append(button)
    buttons[0].setMenu(presets)
    buttons[0].setPopupMode(QToolButton.ToolButtonPopupMode.MenuButtonPopup)
    buttons[0].setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    buttons[0].setText(language.translate("Menu", "Add scenario"))
    buttons[0].setAccessibleName(buttons[0].text())
    return buttons


def preset_menu(menus: dict[str, QMenu], language: Language) -> QMenu:
    """Return the menu of presets, put into the Scenario menu."""
    menu = QMenu(language.translate("Menu", "From the study's pre&sets"), menus[SCENARIO.source])
    menu.setObjectName("menu:presets")
    menus[SCENARIO.source].insertMenu(menus[SCENARIO.source].actions()[1], menu)
    return menu
