"""The first half of docs/own-study.md is true: filled in by keyboard, the page of questions gives the answer quoted."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import Qt

from offsim.language import load_language
from offsim.model.facts import Status
from offsim.model.text import LANGUAGES
from offsim.ui.markets_box import market_head
from offsim.ui.new_study_dialog import NewStudyDialog
from offsim.ui.stable_label import StableLabel
from tests.gui.conftest import OpenApp
from tests.gui.hands import let_it_show, part, trigger, wait_until
from tests.gui.new_study_keys import answer, go_to, press_key
from tests.gui.own_study_page import ANSWERS, DOCS, PAGES, QUESTIONS, fill_in, rows, under
from tests.test_tour import plain


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_page_leads_from_the_questions_to_a_projection(
    open_app: OpenApp, monkeypatch: pytest.MonkeyPatch, code: str
) -> None:
    def follow(dialog: NewStudyDialog) -> None:
        fill_in(dialog, code)
        go_to(dialog, "create")
        press_key(Qt.Key.Key_Space)

    app = open_app(code)
    answer(monkeypatch, NewStudyDialog, follow)
    trigger(app.window, "new_study:questions")
    let_it_show()
    study = app.document.scenarios.study
    assert study.title.in_language(code) in PAGES[code]
    assert study.levers["base.turnover"].default.status is Status.OWN
    assert app.window.pages.kept()[0] == "projection"
    assert plain(part(app.window, StableLabel, "answer").text()) == ANSWERS[code]
    wait_until(lambda: bool(app.window.catch_up().ensembles))


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_field_of_the_page_of_questions_is_on_the_page(code: str) -> None:
    assert [len(rows(lines)) for lines in QUESTIONS[code]] == [7, 4]
    assert len(under(market_head(load_language(code)), code)) == 2
    assert PAGES[code].count("\n| ") - PAGES[code].count("\n| ---") == 7 + 4 + 2 + 2 + 4


@pytest.mark.parametrize("code", LANGUAGES)
def test_its_pictures_are_there(code: str) -> None:
    pictures = re.findall(r"\]\((pictures/.*?)\)", PAGES[code])
    assert len(pictures) == 2
    assert all((DOCS / picture).is_file() for picture in pictures)
