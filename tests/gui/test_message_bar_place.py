"""The message bar hides nothing that the keys go to, and is whole, however little room levers leave the page."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QAbstractButton, QPushButton, QWidget

from offsim.app import App
from offsim.model.text import LANGUAGES
from offsim.session.settings import TEXT_SIZE, Settings
from offsim.ui.plain_text import PlainLabel
from tests.gui.conftest import OpenApp
from tests.gui.hands import focus, let_it_show, part, turn_to, wait_until

WRITTEN = "The report was written to “the last scenario of the commission of 2020.xlsx”."


def spot(app: App, widget: QWidget) -> QRect:
    return QRect(widget.mapTo(app.window, widget.rect().topLeft()), widget.size())


def on_top(app: App) -> bool:
    return spot(app, app.window.notice).center().y() < spot(app, app.window.pages).center().y()


def at_data(app: App) -> tuple[QPushButton, QPushButton]:
    """Return the lowest button of the page of figures, and one at its head."""
    app.window.resize(1366, 768)
    turn_to(app, "data")
    let_it_show()
    return part(app.window, QPushButton, "own_rebase"), part(app.window, QPushButton, "own_import")


def test_it_gives_way_to_a_part_that_is_gone_to(app: App) -> None:
    low, high = at_data(app)
    focus(high)
    app.window.notice.say("Saved.", wrong=False)
    let_it_show()
    assert not on_top(app)
    assert spot(app, app.window.notice).intersects(spot(app, low))
    focus(low)
    assert on_top(app)
    assert not spot(app, app.window.notice).intersects(spot(app, low))
    focus(high)
    assert not on_top(app)


def test_it_comes_where_it_does_not_hide_what_has_the_focus(app: App) -> None:
    low, _ = at_data(app)
    focus(low)
    app.window.notice.say("Saved.", wrong=False)
    let_it_show()
    assert on_top(app)


def test_it_stays_while_one_goes_to_its_own_buttons(app: App) -> None:
    low, _ = at_data(app)
    focus(low)
    app.window.notice.say("Saved.", wrong=False, offers=[("Open", lambda: None)])
    let_it_show()
    focus(part(app.window.notice, QPushButton, "notice_offer"))
    assert on_top(app)


def test_it_goes_along_with_the_page(app: App) -> None:
    app.window.notice.say("Saved.", wrong=False)
    let_it_show()
    before, pages = spot(app, app.window.notice), app.window.centralWidget()
    assert pages is not None
    pages.move(pages.pos() + QPoint(40, 0))
    assert spot(app, app.window.notice).topLeft() == before.topLeft() + QPoint(40, 0)


@pytest.mark.parametrize("text", [100, 150, 200])
@pytest.mark.parametrize("code", LANGUAGES)
def test_it_is_whole_beside_levers(open_app: OpenApp, code: str, text: int) -> None:
    Settings().set(TEXT_SIZE, text)
    app = open_app(code)
    app.window.resize(1024, 768)
    app.window.panels.levers.show()
    let_it_show()
    notice = app.window.notice
    notice.say(WRITTEN, offers=[("Open", lambda: None), ("Open the folder", lambda: None)])
    wait_until(lambda: part(notice, QWidget, "notice_offer").isVisible())
    let_it_show()
    words = part(notice, PlainLabel, "notice_words")
    assert words.height() >= words.heightForWidth(words.width())
    assert words.width() >= max(words.fontMetrics().horizontalAdvance(word) for word in WRITTEN.split())
    for button in notice.findChildren(QAbstractButton):
        if button.isVisible():
            assert button.width() >= button.minimumSizeHint().width()
            assert spot(app, notice).contains(spot(app, button)), button.objectName()
    assert app.window.rect().contains(spot(app, notice))
