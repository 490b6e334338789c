"""Takes pictures of every page at every size and size of text: ``make screenshots``, or with a folder of one's own."""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path
from time import monotonic, sleep

from PySide6.QtWidgets import QApplication

from offsim.app import App
from offsim.session.settings import TEXT_SIZE, THEME, Settings
from offsim.ui.help.window import HelpWindow
from offsim.ui.main_window import MainWindow
from offsim.ui.pages.page_table import PAGES
from offsim.ui.tour.steps import STEPS
from tests.gui.every_dialog import DIALOGS

SHOWN = (
    ((1024, 768), 100, "en", "light"),
    ((1024, 768), 150, "fr", "dark"),
    ((1024, 768), 200, "ar", "light"),
    ((1366, 768), 100, "ar", "dark"),
    ((1366, 768), 150, "en", "light"),
    ((1400, 900), 100, "fr", "light"),
    ((1400, 900), 200, "en", "dark"),
    ((2800, 1800), 150, "ar", "light"),
    ((2800, 1800), 200, "fr", "dark"),
)
"""Size, size of text, language and theme: each with several of the others, not all with all."""
LAID_OUT_SECONDS = 0.3
HELP = ("projection", "equations", "glossary")
"""Topics of the help that are taken; of the last one also what a search in it finds."""
PRESETS = ("diversification", "french_recession")


def main(folder: Path) -> int:
    """Write the pictures into a folder and print how many there are."""
    folder.mkdir(parents=True, exist_ok=True)
    qt = QApplication([])
    count = 0
    for number, (size, text, language, theme) in enumerate(SHOWN):
        count += take(qt, folder, size, text, language, theme, dialogs=number == 2)
    print(f"{count} pictures in {folder}")
    return 0


def take(
    qt: QApplication, folder: Path, size: tuple[int, int], text: int, language: str, theme: str, *, dialogs: bool
) -> int:
    """Take every page and stop of the tour of one window, and every dialog if wanted; return how many."""
    with tempfile.TemporaryDirectory() as settings_folder:
        os.environ["XDG_CONFIG_HOME"] = os.environ["XDG_STATE_HOME"] = settings_folder
        settings = Settings()
        settings.set(THEME, theme)
        settings.set(TEXT_SIZE, text)
        app = App(qt, settings, language)
        window = app.window
        set_up(qt, window, size)
        stem = f"{size[0]}x{size[1]}-{text}-{language}-{theme}"
        for page in PAGES:
            window.pages.show_page(page.key)
            settle(qt, window)
            window.grab().save(str(folder / f"{stem}-{page.key}.png"))
        for key, make in DIALOGS.items() if dialogs else ():
            dialog = make(window)
            dialog.show()
            settle(qt, window)
            dialog.grab().save(str(folder / f"{stem}-{key.replace(' ', '_')}.png"))
            dialog.close()
        shown = take_help(qt, window, folder / f"{stem}-help") if size == SHOWN[0][0] else 0
        shown += take_tour(qt, window, folder / f"{stem}-tour")
        app.recovery.finish()
        window.leave()
        window.deleteLater()
        qt.processEvents()
        return len(PAGES) + len(DIALOGS) * dialogs + shown


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


def take_tour(qt: QApplication, window: MainWindow, stem: Path) -> int:
    """Take every stop of the tour of the window; return how many."""
    for place, step in enumerate(STEPS, 1):
        window.tour.begin(step.key)
        settle(qt, window)
        window.grab().save(f"{stem}-{place:02}.png")
    return len(STEPS)


def set_up(qt: QApplication, window: MainWindow, size: tuple[int, int]) -> None:
    """Show the window at a size, with scenarios and levers moved, as a planner would have it."""
    window.show()
    settle(qt, window)
    window.resize(*size)
    for preset in PRESETS:
        window.steps.add_preset(preset)
    window.steps.set_lever("sensitivity.france", 2.4, 1)
    window.steps.set_lever("trend.france", 16.0, 2)
    window.steps.set_year("trend.rest_of_europe", 2017, 6.0, 3)


def settle(qt: QApplication, window: MainWindow) -> None:
    """Let everything be laid out, and what follows later follow; QTest.qWait would let no other thread of Python in."""
    end = monotonic() + LAID_OUT_SECONDS
    while monotonic() < end:
        qt.processEvents()
        if is_busy(window):
            end = monotonic() + LAID_OUT_SECONDS
        sleep(0.005)


def is_busy(window: MainWindow) -> bool:
    """Say whether something that is shown is still being worked out, by the page in front as well."""
    return window.draws.busy or window.goals.busy or getattr(window.pages.front, "busy", False)


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1] if len(sys.argv) > 1 else "build/screenshots")))
