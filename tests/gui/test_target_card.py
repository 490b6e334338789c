"""The card of a target at a glance: value with unit, target, gap, and a pill that does not speak by colour alone."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from itertools import combinations

import pytest
from PySide6.QtCore import QEvent, QPoint, QRectF
from PySide6.QtGui import QAction, QColor, QHelpEvent, QImage, QPainter
from PySide6.QtWidgets import QApplication, QToolTip

from offsim.analysis.target_status import TargetStatus, target_status
from offsim.app import App
from offsim.language import load_language
from offsim.model.projection import project
from offsim.model.text import LANGUAGES
from offsim.session.settings import TEXT_SIZE, Settings
from offsim.ui.pages.card_words import card_words
from offsim.ui.pages.status_pill import GROUND, draw_pill
from offsim.ui.pages.target_card import TargetCard
from offsim.ui.style import DARK, LIGHT, Theme
from tests.gui.conftest import OpenApp
from tests.gui.drawn_text import written_by
from tests.gui.hands import part, seen
from tests.gui.test_contrast import contrast

THEMES = pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])


def status(app: App, key: str) -> TargetStatus:
    scenarios = app.document.scenarios
    return target_status(project(scenarios.study, scenarios.active_scenario), scenarios.study.targets[key])


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("en", ("10.4", "bn MAD", "target 16", "−5.6", "not reached")),
        ("fr", ("10,4", "MMDH", "objectif 16", "−5,6", "non atteint")),
        ("ar", ("10,4", "مليار درهم", "الهدف 16", "−5,6", "لم يتحقق")),
    ],
)
def test_it_says_value_unit_target_gap_and_status(app: App, language: str, told: tuple[str, ...]) -> None:
    words = card_words(status(app, "turnover_2020"), None, load_language(language))
    found = (words.projected, words.unit, words.target, words.gap, words.status)
    assert tuple(word.replace("\u200e", "").replace("\u061c", "") for word in found) == told


def test_how_likely_it_is_can_be_said_in_fewer_words(app: App) -> None:
    seen(app)  # waits for the probabilities
    longest, shorter, shortest = part(app.window, TargetCard, "card:turnover_2020").words.likely
    assert longest.startswith(shorter)
    assert shorter.endswith(shortest)


@pytest.mark.parametrize("width", [1024, 1400])
def test_cards_of_a_row_have_the_same_height(app: App, width: int) -> None:
    app.window.resize(width, 768)
    seen(app)
    cards = [part(app.window, TargetCard, f"card:{key}") for key in app.document.scenarios.targets]
    assert len({card.height() for card in cards}) == 1
    assert all(card.height() == card.sizeHint().height() for card in cards)


@THEMES
def test_the_words_of_a_pill_stand_out_from_its_ground(theme: Theme) -> None:
    for colour in (theme.good, theme.bad):
        image = QImage(1, 1, QImage.Format.Format_RGB32)
        image.fill(QColor(theme.raised))
        ground = QColor(colour)
        ground.setAlpha(GROUND)
        with QPainter(image) as painter:
            painter.fillRect(image.rect(), ground)
        assert contrast(colour, QColor(image.pixel(0, 0)).name()) >= 4.5


def test_a_pill_tells_reached_from_missed_without_colour() -> None:
    theme = replace(LIGHT, bad=LIGHT.good)
    drawn = []
    for reached in (True, False):
        drawn.append(QImage(60, 20, QImage.Format.Format_RGB32))
        drawn[-1].fill(QColor(theme.raised))
        with QPainter(drawn[-1]) as painter:
            draw_pill(painter, QRectF(drawn[-1].rect()), "", theme, reached=reached, mirrored=False)
    assert drawn[0] != drawn[1]


def test_its_tip_tells_the_source_of_the_target_and_lies_below_the_card(
    app: App, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[tuple[QPoint, str]] = []
    monkeypatch.setattr(QToolTip, "showText", lambda place, words, *_: shown.append((place, words)))
    study = app.document.scenarios.study
    card = part(app.window, TargetCard, "card:turnover_2020")
    middle = card.rect().center()
    QApplication.sendEvent(card, QHelpEvent(QEvent.Type.ToolTip, middle, card.mapToGlobal(middle)))
    ((place, words),) = shown
    assert study.sources[study.targets["turnover_2020"].value.source].title.in_language("en") in words
    assert place.y() + 16 >= card.mapToGlobal(card.rect().bottomLeft()).y()
    entry = part(app.window, QAction, "target:turnover_2020")
    assert entry.toolTip() == card.toolTip()


@pytest.mark.parametrize("code", LANGUAGES)
def test_a_gap_without_room_is_left_out_not_cut_off(open_app: OpenApp, code: str) -> None:
    app = open_app(code)
    seen(app)
    card = part(app.window, TargetCard, "card:added_jobs_2020")
    for width in range(card.minimumWidth(), 400, 8):
        card.resize(width, card.height())
        assert not [text.words for text in written_by(card) if "17" in text.words and text.words.endswith("…")]


def letters(*words: str) -> Counter[str]:
    """Return how often each letter and digit stands in words: Arabic is written in pieces, in another order."""
    return Counter(filter(str.isalnum, "".join(words)))


@pytest.mark.parametrize("code", LANGUAGES)
def test_cards_stand_in_one_row_with_large_text_and_keep_their_figures(open_app: OpenApp, code: str) -> None:
    Settings().set(TEXT_SIZE, 150)
    app = open_app(code)
    app.window.resize(1366, 768)
    seen(app)
    cards = [part(app.window, TargetCard, f"card:{key}") for key in app.document.scenarios.targets]
    assert len(cards) == 3
    assert {(card.y(), card.height()) for card in cards} == {(0, cards[0].heightForWidth(cards[0].width()))}
    for card in cards:
        told = card.words
        written = written_by(card)
        figures = (told.projected, told.unit, told.target, told.gap, told.status)
        assert letters(*figures) <= letters(*(text.words for text in written))
        assert all(card.rect().toRectF().contains(text.ink) for text in written)
        assert not [one for one, other in combinations(written, 2) if one.ink.intersects(other.ink)]


@pytest.mark.parametrize("panel", ["", "warnings"], ids=["", "beside warnings"])
@pytest.mark.parametrize("code", LANGUAGES)
def test_every_card_of_a_small_window_says_in_a_word_whether_its_target_is_reached(
    open_app: OpenApp, code: str, panel: str
) -> None:
    app = open_app(code)
    if panel:
        app.window.panels.side.open(panel)
    app.window.resize(1366 if panel else 1024, 768)
    seen(app)
    for key in app.document.scenarios.targets:
        card = part(app.window, TargetCard, f"card:{key}")
        assert letters(card.words.status) <= letters(*(text.words for text in written_by(card))), key


@pytest.mark.parametrize("code", LANGUAGES)
def test_a_narrow_card_is_higher_and_keeps_all_but_its_title_whole(open_app: OpenApp, code: str) -> None:
    app = open_app(code)
    seen(app)
    card = part(app.window, TargetCard, "card:turnover_2020")
    narrow = card.minimumWidth()
    assert card.heightForWidth(narrow) > card.sizeHint().height()
    card.resize(narrow, card.heightForWidth(narrow))
    cut = [text.words for text in written_by(card) if text.words.endswith("…")]
    assert [words for words in cut if not card.words.title.startswith(words.rstrip("…"))] == []
