"""One sitting from beginning to end: move a lever, look, undo, keep scenarios, save, come back another day."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDockWidget, QFileDialog, QListWidget, QPlainTextEdit

from tests.gui.conftest import OpenApp
from tests.gui.hands import (
    box,
    chart,
    drag,
    focus,
    held,
    keys,
    part,
    press,
    pull,
    seen,
    slider,
    trigger,
    type_into,
    value,
)

FRENCH_SENSITIVITY = "sensitivity.france"


def test_a_drag_shows_at_once_what_it_does_and_is_one_step_back(open_app: OpenApp) -> None:
    app = open_app()
    before = seen(app)
    turnover = chart(app, "turnover")
    reference = turnover.values_shown("reference")
    found = []
    with held(slider(app, FRENCH_SENSITIVITY)):
        for wanted in (2.0, 3.0, 4.2):
            pull(slider(app, FRENCH_SENSITIVITY), wanted)
            assert value(app, FRENCH_SENSITIVITY) == pytest.approx(wanted, abs=0.1)
            assert turnover.top == before.tops[0]
            assert turnover.values_shown("reference") == reference
            found.append(seen(app))
    for earlier, later in zip([before, *found], found, strict=False):
        assert earlier.curves != later.curves
        assert earlier.figures != later.figures
        assert earlier.cards != later.cards
        assert earlier.answer != later.answer
    assert app.document.history.count() == 1
    assert app.window.isWindowModified()

    trigger(app.window, "action:undo")
    assert seen(app) == before
    assert app.document.history.index() == 0


def test_the_axis_stands_still_under_the_hand_and_settles_after(open_app: OpenApp) -> None:
    app = open_app()
    turnover = chart(app, "turnover")
    before = turnover.top
    french_growth = slider(app, "trend.france")
    with held(french_growth):
        pull(french_growth, 40.0)
        assert max(turnover.values_shown("scenario_1")) > before
        assert turnover.top == before
    assert turnover.top > max(turnover.values_shown("scenario_1"))


def test_a_sitting_is_found_again_as_it_was_left(
    open_app: OpenApp, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    app = open_app()
    window = app.window
    drag(slider(app, FRENCH_SENSITIVITY), 2.4)
    trigger(window, "action:undo")
    assert value(app, FRENCH_SENSITIVITY) == 1.3
    trigger(window, "action:redo")
    trigger(window, "action:add_scenario")
    drag(slider(app, FRENCH_SENSITIVITY), 0.7)
    type_into(box(app, "trend.rest_of_world"), "12,25")
    trigger(window, "action:set_reference")
    trigger(window, "target:turnover_2015")
    part(window, QDockWidget, "panel:notes").show()
    notes = part(window, QPlainTextEdit, "notes")
    focus(notes)
    QTest.keyClicks(notes, "What if France grows without us?")
    press(part(window, QListWidget, "scenarios"), Qt.Key.Key_Up)
    before = seen(app)

    file = tmp_path / "sitting.offsim"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(file), ""))
    trigger(window, "action:save")
    kept = app.document.scenarios
    assert not window.isWindowModified()
    assert file.is_file()

    again = open_app(file=file)
    assert again.document.scenarios == kept
    assert again.document.scenarios.reference == "scenario_2"
    assert again.document.scenarios.active == "scenario_1"
    assert keys(again) == ["reference", "scenario_1", "scenario_2"]
    assert value(again, FRENCH_SENSITIVITY) == pytest.approx(2.4, abs=0.05)
    assert kept.scenario("scenario_2").values["trend.rest_of_world"] == 12.25
    assert kept.scenario("scenario_2").note.in_language("en") == "What if France grows without us?"
    assert "turnover_2015" not in again.document.scenarios.targets
    found = seen(again)
    assert found.curves == before.curves
    assert found.cards == before.cards
    assert (found.answer, found.figures, found.levers) == (before.answer, before.figures, before.levers)
    assert again.document.history.count() == 0
    assert not again.window.isWindowModified()
