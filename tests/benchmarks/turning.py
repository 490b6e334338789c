"""Turning to another page that was made before, and to another language, until it is painted."""

from __future__ import annotations

from itertools import cycle
from time import sleep

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from offsim.app import App
from offsim.model.text import LANGUAGES
from offsim.ui.pages.page_table import PAGES
from tests.benchmarks.frame import PaintCounter, shown_app
from tests.benchmarks.table import Row, timed

ROUNDS, SWITCHES = 20, 20
MOST_PAGE_MS, MOST_LANGUAGE_MS = 50, 150


def turning_rows() -> list[Row]:
    """Measure every page, and languages with the first page in front."""
    with shown_app() as app:
        times: dict[str, list[float]] = {row.key: [] for row in PAGES}
        for _ in range(1 + ROUNDS):
            for key, found in times.items():
                found.append(_turned(app, key))
        pages = [Row(f"turning to a page, {key}", found[1:], most_p95_ms=MOST_PAGE_MS) for key, found in times.items()]
        _turned(app, PAGES[0].key)
        codes = cycle(LANGUAGES)
        languages = [_switched(app, next(codes)) for _ in range(SWITCHES + len(LANGUAGES))][len(LANGUAGES) :]
        return [*pages, Row("turning to another language", languages, most_p95_ms=MOST_LANGUAGE_MS)]


def _turned(app: App, key: str) -> float:
    """Turn to a page from the next one."""
    pages, place = app.window.pages, [row.key for row in PAGES].index(key)
    pages.show_page(PAGES[(place + 1) % len(PAGES)].key)
    _rest()
    counter = PaintCounter([app.window.rail.viewport()])  # where another page is shown as chosen, in the same painting
    return timed(lambda: counter.until_painted(lambda: pages.show_page(key)))


def _switched(app: App, code: str) -> float:
    """Switch as the settings do."""
    _rest()
    return timed(lambda: _painted(app, code))


def _painted(app: App, code: str) -> None:
    app.speak(code)
    PaintCounter([app.window.rail.viewport()]).until_painted(app.window.update)


def _rest() -> None:
    """Let follow what follows a change."""
    for _ in range(30):
        QApplication.processEvents()
        sleep(0.01)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)  # the windows before, as in a loop
