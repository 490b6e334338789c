"""The installer and the uninstaller as a planner sees them, page by page, in each language; pictures of all of them."""

from __future__ import annotations

import shutil
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtGui import QColor

from bundle.places import BUILD
from bundle.wine import start_wine, wine_environment
from tests.windows.computer import Computer
from tests.windows.screen import Screen, wait_for

LANGUAGES = {"fr": "fr_FR.UTF-8", "ar": "ar_MA.UTF-8"}
INSTALLS = {"fr": "Installation de offsim", "ar": "تثبيت offsim"}
REMOVES = {"fr": "Désinstallation de offsim", "ar": "إزالة offsim"}
FOLDER_FIELD = (700, 490)  # in the middle of the field, mirrored or not
SIDE_PICTURE = QColor("#0B3D66")
BESIDE = ((450, 560), (950, 560))  # where it is seen, in one direction of writing or the other
SECONDS = 240  # on a machine that does much else
Look = Callable[..., None]
IN_BOX = "space"  # presses the button with the frame


@contextmanager
def dialogs(computer: Computer, screen: Screen, language: str, *words: str | Path) -> Iterator[Look]:
    """Start an installer in a language; gives what takes a picture of the page, once it is drawn, and confirms it."""
    extra = {**computer.extra, "LC_ALL": LANGUAGES[language]}
    with start_wine(words, wine_environment(computer.prefix, extra)) as process:

        def look(name: str, key: str = "Return") -> None:
            time.sleep(1)
            screen.picture(BUILD / f"setup-{language}-{name}.png")
            press(screen, key)

        try:
            wait_for("the first page", lambda: screen.windows("offsim"), SECONDS)
            yield look
            press_until(screen, "the end", lambda: process.poll() is not None)
        finally:
            process.kill()
    assert process.returncode == 0


def press(screen: Screen, *keys: str) -> None:
    """Press keys in the window in front, the smallest: without a window manager nobody gives it the keyboard."""
    if windows := screen.windows("offsim"):
        screen.hands("windowfocus", min(windows, key=screen.width), "key", *keys)


def press_until(screen: Screen, what: str, condition: Callable[[], bool]) -> None:
    """Confirm the page, more than once where it was not ready to hear it, until a condition holds."""

    def pressed() -> bool:
        if not condition():
            press(screen, "Return")
            time.sleep(2)
        return condition()

    wait_for(what, pressed, SECONDS)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_page_comes_in_the_language_of_the_computer(
    computer: Computer, screen: Screen, newer_setup: Path, language: str
) -> None:
    for name in ("own", "other"):
        shutil.rmtree(computer.drive / name, ignore_errors=True)
    (computer.drive / "other" / "runtime").mkdir(parents=True)
    with dialogs(computer, screen, language, newer_setup, r"/D=C:\other") as look:
        assert screen.titles() == [INSTALLS[language]]
        look("licence")
        look("folder")
        press_until(screen, "the box that names the foreign folder", lambda: len(screen.windows("offsim")) == 2)
        look("foreign-folder", IN_BOX)
        wait_for("the page again", lambda: len(screen.windows("offsim")) == 1, SECONDS)
        screen.hands("mousemove", *FOLDER_FIELD, "click", 1, "key", "ctrl+a")
        screen.hands("type", r"C:\own")
        press_until(screen, "the installation to begin", (computer.drive / "own").exists)
        wait_for("the last page", lambda: any(screen.image().pixelColor(*at) == SIDE_PICTURE for at in BESIDE), SECONDS)
        time.sleep(1)
        press(screen, IN_BOX)  # not to start it
        look("finished")
    assert list((computer.drive / "other").rglob("*")) == [computer.drive / "other" / "runtime"]
    with dialogs(computer, screen, language, computer.drive / "own" / "uninstall.exe", r"_?=C:\own") as look:
        assert screen.titles() == [REMOVES[language]]
        look("uninstall")
        press_until(screen, "the question about settings", lambda: len(screen.windows("offsim")) == 2)
        look("settings", IN_BOX)
        wait_for("the last page", lambda: len(screen.windows("offsim")) == 1, SECONDS)
        look("uninstalled")
