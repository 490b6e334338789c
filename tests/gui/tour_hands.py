"""Hands for the tour of the window: take it, go on, and see where it stands and what it points at."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QRect
from PySide6.QtTest import QTest

from offsim.app import App
from offsim.ui.tour.card import Card
from offsim.ui.tour.ring import Ring
from offsim.ui.tour.steps import STEPS
from tests.gui.hands import (
    LEFT_BUTTON,
    let_it_show,
    trigger,
    wait_until,
)


def take(app: App) -> Card:
    """Begin the tour from the menu."""
    trigger(app.window, "action:tour")
    return card_of(app)


def card_of(app: App) -> Card:
    (card,) = cards(app)
    return card


def cards(app: App) -> list[Card]:
    let_it_show()
    return [card for card in app.window.findChildren(Card) if card.isVisible()]


def touring(app: App) -> bool:
    return bool(cards(app))


def go_on(app: App, key: str = "") -> None:
    """Press Next until a stop, or once."""
    while True:
        QTest.mouseClick(card_of(app).next, LEFT_BUTTON)
        let_it_show()
        if not key or stop(app) == key:
            return


def stop(app: App) -> str:
    """Return the key of the stop that the card shows."""
    title = card_of(app).spoken.splitlines()[1]
    return next(step.key for step in STEPS if app.language.say(step.title) == title)


def spots(app: App) -> list[QRect]:
    """Return what the rings of the window surround."""
    rings = [ring for ring in app.window.findChildren(Ring) if ring.isVisible()]
    return [ring.geometry() for ring in rings]


def each_stop(app: App) -> Iterator[str]:
    """Go through the tour, from stop to stop."""
    take(app)
    while touring(app):
        yield stop(app)
        go_on(app)


def assert_beside(app: App) -> None:
    """Check that something is pointed at, and that the card lies in the window and over none of it."""
    wait_until(lambda: bool(spots(app)))  # some pages work out first what they show
    found, card = spots(app), card_of(app).geometry()
    assert app.window.rect().contains(card)
    assert [spot for spot in found if spot.intersects(card)] == []
