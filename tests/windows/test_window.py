"""The window, opened as a planner opens it: levers dragged, a document saved and opened, a workbook exported."""

from __future__ import annotations

import json
import time
import zipfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from threading import Thread

import pytest
from PySide6.QtGui import QColor, QImage

from bundle.places import BUILD
from bundle.wine import start_wine, wine_environment
from tests.windows.computer import Computer
from tests.windows.conftest import Installed, install
from tests.windows.screen import Screen, wait_for

BARE = QColor("black")
NEUTRAL = (900, 640)  # a part of the window that a click does nothing to
BOX_WIDTH = 900  # a message box is narrower, the window wider
LONGEST = 60  # seconds to wait for a still screen
SECONDS = 240  # to open the window, on a machine that does much else
LEFT, TOP, RIGHT, BOTTOM = 150, 470, 460, 520  # where the slider of France's growth is looked for


@contextmanager
def window(
    installed: Installed, screen: Screen, *words: str, extra: Mapping[str, str] | None = None
) -> Iterator[list[bytes]]:
    """Open the window and close it again; gives the lines it says on its standard error, of which more may come."""
    environment = wine_environment(installed.computer.prefix, {**installed.computer.extra, **(extra or {})})
    said: list[bytes] = []
    with start_wine([installed.program, *words], environment) as process:
        listener = Thread(target=said.extend, args=[process.stderr], daemon=True)
        listener.start()
        try:
            wait_for("the window", lambda: screen.windows("offsim"), SECONDS)
            still(screen)
            yield said
        finally:
            process.kill()
            installed.computer.run("taskkill", "/f", "/im", "offsim.exe")
            listener.join(SECONDS)
        wait_for("the window to close", lambda: not screen.windows("offsim"), SECONDS)


def still(screen: Screen) -> None:
    """Wait until nothing moves on the screen for a while."""
    wait_for("something to see", lambda: screen.image().pixelColor(*NEUTRAL) != BARE, SECONDS)
    before, since, begin = screen.image(), time.monotonic(), time.monotonic()
    while time.monotonic() - since < 3 and time.monotonic() - begin < LONGEST:
        time.sleep(0.5)
        now = screen.image()
        if now != before:
            before, since = now, time.monotonic()


def handle(image: QImage) -> tuple[int, int]:
    """Return the middle of the handle of France's growth, a blue disc."""
    blue = [(x, y) for y in range(TOP, BOTTOM) for x in range(LEFT, RIGHT) if _blue(image.pixelColor(x, y))]
    first = blue[0][1]
    disc = [(x, y) for x, y in blue if y < first + 16]
    columns = sorted(x for x, _ in disc)
    return columns[len(columns) // 2], first + 7


def _blue(colour: QColor) -> bool:
    return colour.blue() > 140 and colour.red() < 40 and colour.green() < 120


def press(screen: Screen, keys: str) -> None:
    """Press a shortcut in the main window, which without a window manager nobody gives the keyboard back."""
    still(screen)
    screen.hands("windowfocus", screen.windows("offsim")[0])
    screen.hands("mousemove", *NEUTRAL, "click", 1)
    screen.hands("key", keys)


def give_name(screen: Screen, title: str, name: str, file: Path) -> None:
    """Put a file's name into the dialog of that title, confirm, and wait for the file."""
    wait_for(title, lambda: screen.windows(title), SECONDS)
    time.sleep(1)  # the dialog fills in the name it suggests
    screen.hands("key", "End", *["BackSpace"] * 30)
    screen.hands("type", "--delay", "40", name)
    screen.hands("key", "Return")
    wait_for(name, file.is_file, SECONDS)


def test_a_planner_drags_saves_exports_and_opens_again(installed: Installed, screen: Screen) -> None:
    saved, exported = installed.computer.drive / "saved.offsim", installed.computer.drive / "exported.xlsx"
    for file in (saved, exported):
        file.unlink(missing_ok=True)
    with window(installed, screen, "--lang", "fr"):
        screen.picture(BUILD / "window-fr.png")
        x, y = handle(screen.image())
        screen.drag((x, y), (x + 40, y))
        still(screen)
        screen.picture(BUILD / "window-fr-dragged.png")
        press(screen, "ctrl+s")
        give_name(screen, "Enregistrer", r"C:\saved.offsim", saved)
        press(screen, "ctrl+e")
        give_name(screen, "Exporter", r"C:\exported.xlsx", exported)
    assert "trend.france" in json.dumps(json.loads(saved.read_text(encoding="utf-8")))
    assert zipfile.is_zipfile(exported)
    for key in (r"Classes\.offsim", r"Classes\offsim.document"):
        _for_all(installed, key)
    installed.computer.run("start", r"C:\saved.offsim")
    wait_for("the document", lambda: screen.windows("saved.offsim"), SECONDS)
    still(screen)
    screen.picture(BUILD / "window-by-double-click.png")
    installed.computer.run("taskkill", "/f", "/im", "offsim.exe")
    wait_for("the window to close", lambda: not screen.windows("offsim"), SECONDS)


def _for_all(installed: Installed, key: str) -> None:
    """Wine does not look among a user's own associations, so copy them to those of all users."""
    installed.computer.run("reg", "copy", rf"HKCU\Software\{key}", rf"HKLM\Software\{key}", "/s", "/f")


def test_the_window_opens_in_arabic(installed: Installed, screen: Screen) -> None:
    with window(installed, screen, "--lang", "ar"):
        screen.picture(BUILD / "window-ar.png")
        assert len(screen.windows("offsim")) == 1


def box(installed: Installed, screen: Screen, picture: str, *words: str, language: str = "C.UTF-8") -> int | None:
    """Start a program that will not open its window, close the box it opens instead, and return its exit status."""
    extra = {**installed.computer.extra, "LC_ALL": language}
    with start_wine([installed.program, *words], wine_environment(installed.computer.prefix, extra)) as process:
        try:
            wait_for("the box", lambda: screen.windows("offsim"), SECONDS)
            time.sleep(1)
            screen.picture(BUILD / f"{picture}.png")
            shown = screen.windows("offsim")[0]
            assert screen.width(shown) < BOX_WIDTH
            screen.hands("windowfocus", shown)
            screen.hands("key", "Return")
            wait_for("the end", lambda: process.poll() is not None, SECONDS)
        finally:
            process.kill()
    return process.returncode


def test_a_start_that_fails_says_so_in_a_box(installed: Installed, screen: Screen) -> None:
    assert box(installed, screen, "box", "--nonsense") == 2


@pytest.fixture
def plain(computer: Computer, setup: Path) -> Installed:
    """An installation whose folder Wine can read in languages that this computer has no letters for."""
    found = Installed(computer, computer.drive / "own")
    if not found.program.is_file():
        assert install(computer, setup, r"/D=C:\own").returncode == 0
    return found


@pytest.mark.parametrize(
    ("name", "language"),
    [("python313.dll", "ar_MA.UTF-8"), ("lib/PySide6/Qt6Core.dll", "fr_FR.UTF-8"), ("lib/offsim/app.py", "C.UTF-8")],
)
def test_a_damaged_installation_is_told_in_a_box(plain: Installed, screen: Screen, name: str, language: str) -> None:
    victim = plain.folder / "runtime" / name
    hidden = [(file, file.with_name(file.name + ".hidden")) for file in (victim, *compiled(victim))]
    for file, aside in hidden:
        file.rename(aside)
    try:
        assert box(plain, screen, f"box-{victim.stem}", language=language) == 1
    finally:
        for file, aside in hidden:
            aside.rename(file)


def compiled(source: Path) -> list[Path]:
    """Return the byte code of a source file, which would do without it."""
    return list((source.parent / "__pycache__").glob(f"{source.stem}.*"))
