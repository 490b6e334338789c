"""Text from 80 to 200 %: rows, boxes and charts grow with it, it is remembered, and the window stays on the screen."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QDockWidget, QWidget

from offsim.app import App
from offsim.model.text import LANGUAGES
from offsim.session.settings import TEXT_SIZE, Settings
from offsim.ui.levers.number_box import NumberBox
from offsim.ui.notice import Notice
from offsim.ui.pages.figures_table import FiguresTable
from offsim.ui.pages.page_table import PAGES
from offsim.ui.rail import Rail
from offsim.ui.stable_label import StableLabel
from offsim.ui.text_size import SIZES, USUAL, text_percent
from tests.gui.conftest import OpenApp
from tests.gui.hands import box, chart, drag, focus, let_it_show, part, slider, trigger, turn_to, value

LARGER, SMALLER, AS_USUAL = "action:larger_text", "action:smaller_text", "action:usual_text"


def heights(app: App) -> dict[str, float]:
    """Return how high things are that hold text."""
    window = app.window
    table = part(window, FiguresTable, "figures")
    rail = part(window, Rail, "rail")
    return {
        "the sentence": part(window, StableLabel, "answer").fontMetrics().height(),
        "a row of a table": table.rowHeight(0),
        "what stands in it": table.fontMetrics().height(),
        "a page on the rail": rail.visualItemRect(rail.item(1)).height(),
        "a box": part(window, NumberBox, "box:trend.france").sizeHint().height(),
        "a box's width": box(app, "trend.france").width(),
        "a chart's numbers": chart(app, "turnover").area.axes["bottom"].height(),
        "the menu bar": window.menuBar().height(),
    }


def test_everything_grows_with_the_text_and_shrinks_again(app: App) -> None:
    usual = heights(app)
    for _ in range(4):
        trigger(app.window, LARGER)
    large = heights(app)
    assert text_percent() == 175
    assert {name for name in usual if large[name] < 1.3 * usual[name]} == set()
    trigger(app.window, AS_USUAL)
    assert heights(app) == usual
    trigger(app.window, SMALLER)
    assert {name for name, height in heights(app).items() if height > usual[name]} == set()


def test_panels_are_as_wide_for_the_text_as_they_were_and_at_usual_text_as_before(app: App) -> None:
    def widths() -> tuple[int, int]:
        app.window.panels.side.open("warnings")
        let_it_show()
        levers, warnings = (part(app.window, QDockWidget, f"panel:{name}") for name in ("levers", "warnings"))
        found = levers.width(), warnings.width()
        app.window.panels.side.open(None)
        return found

    before = widths()
    trigger(app.window, LARGER)
    assert [round(now / was, 1) for now, was in zip(widths(), before, strict=True)] == [1.1, 1.1]
    for _ in range(len(SIZES)):
        trigger(app.window, LARGER)
    part(app.window, QDockWidget, "panel:levers").show()
    let_it_show()
    trigger(app.window, AS_USUAL)
    assert [round(now / was, 1) for now, was in zip(widths(), before, strict=True)] == [1.0, 1.0]


def test_the_focus_is_seen_where_its_place_is_folded_away(app: App) -> None:
    app.window.resize(1100, 700)
    focus(slider(app, "trend.france"))
    for _ in range(len(SIZES)):
        trigger(app.window, LARGER)
        now = QApplication.focusWidget()
        assert now is not None
        assert now.isVisible()
        assert app.window.isAncestorOf(now)
    assert not slider(app, "trend.france").isVisible()


def test_it_stops_at_both_ends(app: App) -> None:
    for action, end in ((LARGER, SIZES[-1]), (SMALLER, SIZES[0])):
        for _ in range(len(SIZES) + 1):
            trigger(app.window, action)
        assert text_percent() == end
    assert (SIZES[0], SIZES[-1]) == (80, 200)


@pytest.mark.parametrize(
    ("code", "words"),
    [("en", "Text size {} %"), ("fr", "Taille du texte\xa0: {}\xa0%"), ("ar", "حجم النص: {} %")],
)
def test_every_step_says_how_large_the_text_is_now_and_so_do_both_ends(
    open_app: OpenApp, monkeypatch: pytest.MonkeyPatch, code: str, words: str
) -> None:
    app, aloud = open_app(code), list[str]()

    def hear(speaker: QWidget, said: str) -> None:
        if isinstance(speaker, Notice):
            aloud.append(said)

    monkeypatch.setattr("offsim.ui.announcing.announce", hear)
    for action, percent in ((LARGER, 110), (LARGER, 125), (SMALLER, 110), (AS_USUAL, 100), (AS_USUAL, 100)):
        trigger(app.window, action)
        assert app.window.notice.isVisible()
        assert app.window.notice.text == words.format(percent)
        assert aloud == [words.format(percent)]
        aloud.clear()


def test_how_large_the_text_is_hides_nothing_that_is_wrong(app: App, monkeypatch: pytest.MonkeyPatch) -> None:
    aloud: list[str] = []
    app.window.notice.say("The file is gone.")
    monkeypatch.setattr("offsim.ui.notice.announce", lambda _, said: aloud.append(said))
    trigger(app.window, LARGER)
    assert app.window.notice.text == "The file is gone."
    assert "Text size 110 %" in aloud


def test_it_is_remembered_and_nothing_of_the_work_is_lost(open_app: OpenApp) -> None:
    app = open_app()
    turn_to(app, "compare")
    drag(slider(app, "trend.france"), 6.0)
    dragged = value(app, "trend.france")
    assert dragged != app.document.scenarios.study.levers["trend.france"].default.value
    trigger(app.window, LARGER)
    assert (value(app, "trend.france"), app.document.history.count()) == (dragged, 1)
    assert PAGES[app.window.pages.currentIndex()].key == "compare"
    app.document.history.undo()
    let_it_show()
    app.window.close()
    assert Settings().get(TEXT_SIZE) == 110
    open_app()
    assert text_percent() == 110


@pytest.mark.parametrize("kept", ["90", "gross", "99999999999999999999", "-5", "0"])
def test_a_size_that_is_none_becomes_the_nearest_that_is_one(open_app: OpenApp, kept: str) -> None:
    Settings()._store.setValue(TEXT_SIZE.key, kept)  # type: ignore[union-attr]
    open_app()
    assert text_percent() == {"90": 90, "0": 80}.get(kept, USUAL)


@pytest.mark.parametrize("code", LANGUAGES)
@pytest.mark.parametrize("percent", [SIZES[0], SIZES[-1]])
def test_the_window_fits_a_small_screen_at_every_size(open_app: OpenApp, code: str, percent: int) -> None:
    Settings().set(TEXT_SIZE, percent)
    app = open_app(code)
    for _ in range(2):  # the second time with the panels hidden
        app.window.resize(1366, 700)
        let_it_show()
    for row in PAGES:
        turn_to(app, row.key)
        least = app.window.minimumSizeHint()
        assert (least.width() <= 1366, least.height() <= 700) == (True, True), row.key


def test_the_size_of_the_system_is_what_100_per_cent_is(qapp: QApplication, app: App) -> None:
    before = qapp.font().pointSizeF()
    trigger(app.window, LARGER)
    assert qapp.font().pointSizeF() == pytest.approx(1.1 * before)
    trigger(app.window, AS_USUAL)
    assert qapp.font().pointSizeF() == before
