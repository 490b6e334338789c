"""The installer and the uninstaller as a planner sees them, page by page, in each language; pictures of all of them."""

from __future__ import annotations

import shutil
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from bundle.places import BUILD
from bundle.wine import start_wine, wine_environment
from tests.windows.computer import Computer
from tests.windows.screen import Screen, wait_for

LANGUAGES = {"en": "C.UTF-8", "fr": "fr_FR.UTF-8", "ar": "ar_MA.UTF-8"}
INSTALLS = {"en": "offsim Setup", "fr": "Installation de offsim", "ar": "تثبيت offsim"}
REMOVES = {"en": "offsim Uninstall", "fr": "Désinstallation de offsim", "ar": "إزالة offsim"}
FOLDER_FIELD = (700, 490)  # in the middle of the field, mirrored or not
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
            wait_for("the first page", lambda: screen.windows("offsim"))
            yield look
            wait_for("the end", lambda: process.poll() is not None)
        finally:
            process.kill()
    assert process.returncode == 0


def press(screen: Screen, *keys: str) -> None:
    """Press keys in the window in front, the smallest: without a window manager nobody gives it the keyboard."""
    screen.hands("windowfocus", min(screen.windows("offsim"), key=screen.width), "key", *keys)


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
        wait_for("the box that names the foreign folder", lambda: len(screen.windows("offsim")) == 2)
        look("foreign-folder", IN_BOX)
        wait_for("the page again", lambda: len(screen.windows("offsim")) == 1)
        screen.hands("mousemove", *FOLDER_FIELD, "click", 1, "key", "ctrl+a")
        screen.hands("type", r"C:\own")
        press(screen, "Return")
        wait_for("the program", (computer.drive / "own" / "uninstall.exe").is_file)
        time.sleep(2)
        press(screen, IN_BOX)  # not to start it
        look("finished")
    assert list((computer.drive / "other").rglob("*")) == [computer.drive / "other" / "runtime"]
    with dialogs(computer, screen, language, computer.drive / "own" / "uninstall.exe", r"_?=C:\own") as look:
        assert screen.titles() == [REMOVES[language]]
        look("uninstall")
        wait_for("the question about settings", lambda: len(screen.windows("offsim")) == 2)
        look("settings", IN_BOX)
        wait_for("the last page", lambda: len(screen.windows("offsim")) == 1)
        look("uninstalled")
