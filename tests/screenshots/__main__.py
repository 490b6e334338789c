"""Takes pictures of every page, language, theme and size: ``make screenshots``, or with a folder of one's own."""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path
from time import monotonic, sleep

from PySide6.QtWidgets import QApplication

from offsim.app import App
from offsim.model.text import LANGUAGES
from offsim.session.settings import THEME, Settings
from offsim.ui.help.window import HelpWindow
from offsim.ui.main_window import MainWindow
from offsim.ui.new_study_dialog import NewStudyDialog
from offsim.ui.pages.pages import PAGES
from offsim.ui.settings_dialog import SettingsDialog

SIZES = ((1400, 900), (1024, 768))
THEMES = ("light", "dark")
LAID_OUT_SECONDS = 0.3
HELP = ("projection", "equations", "glossary")
"""Topics of the help that are taken; of the last one also what a search in it finds."""
PRESETS = ("diversification", "french_recession")


def main(folder: Path) -> int:
    """Write the pictures into a folder and print how many there are."""
    folder.mkdir(parents=True, exist_ok=True)
    qt = QApplication([])
    count = 0
    for language in LANGUAGES:
        for theme in THEMES:
            for size in SIZES:
                count += take(qt, folder, language, theme, size)
    print(f"{count} pictures in {folder}")
    return 0


def take(qt: QApplication, folder: Path, language: str, theme: str, size: tuple[int, int]) -> int:
    """Take every page of one window, the settings and the page of questions; return how many."""
    with tempfile.TemporaryDirectory() as settings_folder:
        os.environ["XDG_CONFIG_HOME"] = settings_folder
        settings = Settings()
        settings.set(THEME, theme)
        app = App(qt, settings, language)
        window = app.window
        set_up(window, size)
        stem = f"{language}-{theme}-{size[0]}x{size[1]}"
        for page in PAGES:
            window.pages.show_page(page.key)
            settle(qt, window)
            window.grab().save(str(folder / f"{stem}-{page.key}.png"))
        for key, dialog in (
            ("settings", SettingsDialog(window.language, window.language.code, theme, window)),
            ("new_study", NewStudyDialog(window.study, window.language, window)),
        ):
            dialog.show()
            settle(qt, window)
            dialog.grab().save(str(folder / f"{stem}-{key}.png"))
            dialog.close()
        shown = take_help(qt, window, folder / f"{stem}-help") if size == SIZES[0] else 0
        window.leave()
        window.deleteLater()
        qt.processEvents()
        return len(PAGES) + 2 + shown


def take_help(qt: QApplication, window: MainWindow, stem: Path) -> int:
    """Take some topics of the help, and a search; return how many pictures."""
    dialog = HelpWindow(window.language, window.theme, window)
    dialog.show()
    for topic in HELP:
        dialog.show_link(topic)
        settle(qt, window)
        dialog.grab().save(f"{stem}-{topic}.png")
    dialog.search(dialog.windowTitle().split()[0])
    settle(qt, window)
    dialog.grab().save(f"{stem}-search.png")
    dialog.close()
    return len(HELP) + 1


def set_up(window: MainWindow, size: tuple[int, int]) -> None:
    """Show the window at a size, with scenarios and levers moved, as a planner would have it."""
    window.resize(*size)
    window.show()
    window.resize(*size)
    for preset in PRESETS:
        window.steps.add_preset(preset)
    window.steps.set_lever("sensitivity.france", 2.4, 1)
    window.steps.set_lever("trend.france", 16.0, 2)
    window.steps.set_year("trend.rest_of_europe", 2017, 6.0, 3)


def settle(qt: QApplication, window: MainWindow) -> None:
    """Let everything be laid out, and what follows later follow; QTest.qWait would let no other thread of Python in."""
    begin = monotonic()
    while window.draws.busy or window.goals.busy or monotonic() < begin + LAID_OUT_SECONDS:
        qt.processEvents()
        sleep(0.005)


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1] if len(sys.argv) > 1 else "build/screenshots")))
