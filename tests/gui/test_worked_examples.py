"""The worked examples of the help are done in the window: whoever follows one sees what it quotes."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QComboBox, QPushButton

from offsim.app import App
from offsim.model.text import LANGUAGES
from offsim.ui.pages.page_table import PAGES
from offsim.ui.pages.target_card import TargetCard
from offsim.ui.stable_label import StableLabel
from offsim.ui.warnings_list import WarningsList
from tests.gui.conftest import OpenApp
from tests.gui.hands import box, part, settled, trigger, turn_to, type_into, wait_until
from tests.gui.study_hands import open_section, type_in
from tests.gui.test_marks import choose
from tests.help_topics import help_page
from tests.test_help_examples import QUOTE, plain

Seen = Iterator[None]


def pick(app: App, name: str, data: object) -> None:
    """Choose from a list of the window by what an entry stands for."""
    found = part(app.window, QComboBox, name)
    choose(found, next(place for place in range(found.count()) if found.itemData(place) == data))


def projection(app: App) -> Seen:
    yield
    type_into(box(app, "trend.common"), "2")
    yield


def as_it_opens(_app: App) -> Seen:
    yield


def rank(app: App) -> Seen:
    wait_until(lambda: bool(part(app.window, StableLabel, "rank_answer").text()))
    yield


def compare(app: App) -> Seen:
    trigger(app.window, "preset:diversification")
    yield


def explain(app: App) -> Seen:
    trigger(app.window, "preset:diversification")
    yield


def sites(app: App) -> Seen:
    turn_to(app, "seek")
    choose(part(app.window, QComboBox, "seek_goal"), 1)
    wait_until(lambda: settled(app))
    part(app.window, QPushButton, "effort_until").click()
    turn_to(app, "sites")
    pick(app, "site", "casanearshore")
    yield


def data(app: App) -> Seen:
    choose(part(app.window, QComboBox, "own_jump_off"), 2)
    turn_to(app, "projection")
    yield


def study(app: App) -> Seen:
    open_section(app, "base")
    type_in(app, 0, app.language.translate("StudyColumn", "Value"), "8")
    turn_to(app, "projection")
    yield


def sources(app: App) -> Seen:
    type_into(box(app, "sensitivity.france"), "1.7")
    turn_to(app, "projection")
    yield


EXAMPLES = {
    **dict.fromkeys(("seek", "frontier", "hindcast"), as_it_opens),
    **{made.__name__: made for made in (projection, compare, sites, rank, explain, data, study, sources)},
}


def told(app: App) -> str:
    """Return the sentences that the page in front shows."""
    wait_until(lambda: settled(app))
    wait_until(lambda: not getattr(app.window.pages.currentWidget(), "busy", False))
    labels = (label.text() for label in app.window.findChildren(StableLabel) if label.isVisible())
    cards = (card.accessibleName() for card in app.window.findChildren(TargetCard) if card.isVisible())
    warned = part(app.window, WarningsList, "warnings")
    return plain(" ".join([*labels, *cards, *(warned.item(row).text() for row in range(warned.count()))]))


@pytest.mark.parametrize("code", LANGUAGES)
@pytest.mark.parametrize("topic", [row.key for row in PAGES])
def test_who_follows_an_example_in_the_window_sees_what_it_quotes(open_app: OpenApp, topic: str, code: str) -> None:
    app = open_app(code)
    turn_to(app, topic)
    seen = [told(app) for _ in EXAMPLES[topic](app)]
    quotes = QUOTE.findall(help_page(code, topic))
    assert [quote for quote in quotes if not any(plain(quote) in words for words in seen)] == []
