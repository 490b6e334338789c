"""The page in front and the goal of the marks are kept in the document, and are no change of it."""

from __future__ import annotations

from pathlib import Path

import pytest

from offsim.app import App
from offsim.session.goals import Goal
from offsim.ui.pages.page_table import PAGES
from tests.gui.conftest import OpenApp
from tests.gui.hands import drag, let_it_show, open_file, save_as, slider, trigger, turn_to

GOAL = Goal(("jobs_level_2020",))


def looked_at(app: App) -> tuple[str, Goal]:
    return PAGES[app.window.pages.currentIndex()].key, app.window.goals.goal


def test_they_come_back_with_the_document(open_app: OpenApp, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    app = open_app()
    file = tmp_path / "plan.offsim"
    drag(slider(app, "trend.france"), 6.0)
    turn_to(app, "seek")
    app.window.goals.choose(GOAL)
    save_as(app, file, monkeypatch)
    assert looked_at(open_app("fr", file)) == ("seek", GOAL)
    again = open_app()
    assert looked_at(again)[0] == "projection"
    open_file(again, file)
    assert looked_at(again) == ("seek", GOAL)
    trigger(again.window, "action:larger_text")
    assert looked_at(again) == ("seek", GOAL)
    turn_to(again, "compare")
    trigger(again.window, "action:usual_text")
    assert looked_at(again) == ("compare", GOAL)


def test_no_marks_and_a_chance_are_kept_too(open_app: OpenApp, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for goal in (Goal(), Goal(("turnover_2020",), 0.8)):
        app, file = open_app(), tmp_path / "plan.offsim"
        monkeypatch.setattr("offsim.ui.save_question.ask_overwriting", lambda *_: True)
        app.window.goals.choose(goal)
        save_as(app, file, monkeypatch)
        assert looked_at(open_app("en", file)) == ("projection", goal)


def test_turning_a_page_is_no_change_to_save_or_undo(app: App) -> None:
    turn_to(app, "compare")
    app.window.goals.choose(GOAL)
    let_it_show()
    assert not app.document.modified
    assert app.document.history.count() == 0
