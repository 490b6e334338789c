"""Nothing is cut, nothing lies over something else, and all can be hit, at every size, size of text and language."""

from __future__ import annotations

import os
from itertools import product

import pytest

from offsim.app import App
from offsim.model.text import LANGUAGES
from offsim.session.settings import TEXT_SIZE, THEME, Settings
from offsim.ui.pages.pages import PAGES
from tests.gui.conftest import OpenApp
from tests.gui.hands import let_it_show, settled, turn_to, wait_until
from tests.gui.layout_measure import faults

SIZES = ((1024, 768), (1366, 768), (1400, 900), (2800, 1800))
TEXTS = (100, 150, 200)
THEMES = ("light", "dark")
PRESETS = ("diversification", "french_recession")
EVERY = [
    (size, text, language, THEMES[(place + at) % 2])
    for (place, size), (at, text), (code, language) in product(enumerate(SIZES), enumerate(TEXTS), enumerate(LANGUAGES))
    if os.environ.get("OFFSIM_EVERY_SIZE") or code == (place + at) % len(LANGUAGES)
]
"""Each size with each size of text, each of both with each language; the themes take turns, for they change colours."""


def opened(open_app: OpenApp, text: int, language: str, theme: str) -> App:
    Settings().set(TEXT_SIZE, text)
    Settings().set(THEME, theme)
    app = open_app(language)
    for preset in PRESETS:
        app.window.steps.add_preset(preset)
    let_it_show()
    return app


@pytest.mark.parametrize(("size", "text", "language", "theme"), EVERY)
def test_every_page_fits(open_app: OpenApp, size: tuple[int, int], text: int, language: str, theme: str) -> None:
    app = opened(open_app, text, language, theme)
    found = {}
    for row in PAGES:
        turn_to(app, row.key)
        app.window.resize(*size)
        wait_until(lambda: settled(app))
        let_it_show()
        wrong = faults(app.window if row is PAGES[0] else app.window.pages.front)
        if (now := (app.window.width(), app.window.height())) != size:
            wrong.append(f"the window is {now[0]} × {now[1]}")
        if wrong:
            found[row.key] = wrong
    assert found == {}
