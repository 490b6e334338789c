"""The message bar hides nothing that the keys go to: it lies at the upper edge as long as that is below."""

from __future__ import annotations

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QPushButton, QWidget

from offsim.app import App
from tests.gui.hands import focus, let_it_show, part, turn_to


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
