"""A screen to open windows on, with a mouse, a keyboard and pictures of it."""

from __future__ import annotations

import os
import struct
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtGui import QImage

from bundle.processes import BuildError

SIZE = (1400, 900)


@dataclass(frozen=True, slots=True)
class Screen:
    """The display's name, and the file its pixels are in."""

    display: str
    pixels: Path

    def hands(self, *words: str | int) -> str:
        """Have xdotool do something, and return what it says."""
        environment = {**os.environ, "DISPLAY": self.display}
        done = subprocess.run(  # noqa: S603
            ["xdotool", *map(str, words)],  # noqa: S607
            env=environment,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )
        return done.stdout.strip()

    def windows(self, title: str) -> list[str]:
        """Return the visible windows whose title holds a text."""
        return self.hands("search", "--onlyvisible", "--name", title).split()

    def titles(self) -> list[str]:
        """Return the titles of offsim's windows; xdotool finds no letters beyond ASCII, but tells them."""
        return [self.hands("getwindowname", window) for window in self.windows("offsim")]

    def width(self, window: str) -> int:
        """Return the width of a window."""
        shown = self.hands("getwindowgeometry", "--shell", window)
        return int(dict(line.split("=") for line in shown.splitlines())["WIDTH"])

    def image(self) -> QImage:
        """Return what is on the screen."""
        data = self.pixels.read_bytes()
        head, _, _, _, width, height = struct.unpack(">6I", data[:24])
        row, colours = struct.unpack(">I", data[48:52])[0], struct.unpack(">I", data[76:80])[0]
        begin = head + 12 * colours
        return QImage(data[begin:], width, height, row, QImage.Format.Format_RGB32).copy()

    def picture(self, file: Path) -> None:
        """Save what is on the screen."""
        file.parent.mkdir(parents=True, exist_ok=True)
        self.image().save(str(file))

    def drag(self, begin: tuple[int, int], end: tuple[int, int]) -> None:
        """Press the mouse at one point, go to another in steps and let go."""
        self.hands("mousemove", *begin, "mousedown", 1)
        for step in range(1, 11):
            x, y = (round(a + (b - a) * step / 10) for a, b in zip(begin, end, strict=True))
            self.hands("mousemove", x, y)
            time.sleep(0.05)
        self.hands("mouseup", 1)


@contextmanager
def new_screen(folder: Path) -> Iterator[Screen]:
    """Start a screen and take it away again."""
    folder.mkdir(parents=True, exist_ok=True)
    read, write = os.pipe()
    nobody = subprocess.DEVNULL
    size = f"{SIZE[0]}x{SIZE[1]}x24"
    words = ["Xvfb", "-displayfd", str(write), "-screen", "0", size, "-fbdir", str(folder), "-nolisten", "tcp"]
    server = subprocess.Popen(words, pass_fds=[write], stdin=nobody, stdout=nobody, stderr=nobody)  # noqa: S603
    os.close(write)
    try:
        with os.fdopen(read) as told:
            number = told.readline().strip()
        yield Screen(f":{number}", folder / "Xvfb_screen0")
    finally:
        server.terminate()
        server.wait()


def wait_for(what: str, condition: Callable[[], object], seconds: float = 60) -> None:
    """Wait until a condition holds; raises BuildError naming ``what`` where it does not in time."""
    end = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > end:
            raise BuildError(f"waited {seconds:.0f} s in vain for {what}")
        time.sleep(0.1)
