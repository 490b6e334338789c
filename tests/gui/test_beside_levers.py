"""Nothing is cut on a page beside levers that were opened where there is little room."""

from __future__ import annotations

import pytest

from offsim.model.text import LANGUAGES
from offsim.ui.pages.page_table import PAGES
from tests.gui.conftest import OpenApp
from tests.gui.hands import let_it_show, settled, turn_to, wait_until
from tests.gui.layout_measure import faults
from tests.gui.test_fits import SIZES, TEXTS, THEMES, opened

ROUNDS = 3
"""A text that needs more lines asks for them, then what holds it, then the page."""


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("size", "text"), [*((SIZES[0], text) for text in TEXTS), *((SIZES[1], text) for text in TEXTS[1:])]
)
def test_every_page_fits_beside_levers(open_app: OpenApp, size: tuple[int, int], text: int, language: str) -> None:
    app = opened(open_app, text, language, THEMES[0])
    app.window.resize(*size)
    found = {}
    for row in PAGES:
        turn_to(app, row.key)
        app.window.panels.levers.show()
        wait_until(lambda: settled(app))
        for _ in range(ROUNDS):
            let_it_show()
        if wrong := faults(app.window.pages.front):
            found[row.key] = wrong
    assert found == {}
