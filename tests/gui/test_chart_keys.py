"""What says what the marks and colours of a chart stand for is whole, however little room levers leave the page."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QWidget

from offsim.app import App
from offsim.model.text import LANGUAGES
from offsim.session.settings import TEXT_SIZE, Settings
from offsim.ui.charts.chart_legend import ChartLegend
from offsim.ui.charts.colour_bar import ColourBar
from offsim.ui.charts.fan_key import FanKey
from offsim.ui.charts.tornado import Tornado
from tests.gui.conftest import OpenApp
from tests.gui.drawn_text import Written, written_by
from tests.gui.hands import let_it_show, settled, turn_to, wait_until
from tests.gui.layout_measure import SLACK

SIZES, TEXTS = ((1024, 768), (1366, 768)), (100, 150, 200)
KEYS: dict[str, tuple[type[QWidget], ...]] = {
    "projection": (ChartLegend, FanKey),
    "frontier": (ColourBar,),
    "rank": (Tornado,),
}
"""What says what is drawn stands for, by the page it is on."""


def cut_or_covered(key: QWidget) -> list[str]:
    """Return what a key writes beyond its edges, or over other words of it."""
    room = key.rect()
    texts = written_by(key)
    return [
        text.words
        for text in texts
        if text.ink.left() < -SLACK
        or text.ink.right() > room.width() + SLACK
        or text.ink.bottom() > room.height() + SLACK
        or any(_over(text, other) for other in texts if other is not text)
    ]


def _over(text: Written, other: Written) -> bool:
    shared = text.ink.intersected(other.ink)
    return shared.width() > SLACK and shared.height() > SLACK


def keys_of(app: App, page: str) -> list[QWidget]:
    found = [key for kind in KEYS[page] for key in app.window.pages.front.findChildren(kind)]
    return [part for key in found for part in (key, *key.findChildren(QWidget)) if part.isVisible()]


@pytest.mark.parametrize("text", TEXTS)
@pytest.mark.parametrize("code", LANGUAGES)
def test_keys_of_charts_are_whole_beside_levers(open_app: OpenApp, code: str, text: int) -> None:
    Settings().set(TEXT_SIZE, text)
    app = open_app(code)
    found = {}
    for page in KEYS:
        for size in SIZES:
            app.window.resize(*size)
            turn_to(app, page)
            app.window.panels.levers.show()
            wait_until(lambda: settled(app))
            let_it_show()
            keys = keys_of(app, page)
            assert keys, page
            if wrong := [words for key in keys for words in cut_or_covered(key)]:
                found[page, size] = wrong
    assert found == {}


@pytest.mark.parametrize("code", LANGUAGES)
def test_keys_of_charts_are_whole_however_narrow_the_chart(open_app: OpenApp, code: str) -> None:
    app = open_app(code)
    for page in ("frontier", "rank"):
        turn_to(app, page)
        wait_until(lambda: settled(app))
        for key in keys_of(app, page):
            for width in range(320, 1000, 20):
                key.resize(width, key.height())
                assert cut_or_covered(key) == [], width
