"""While a hand holds a lever the axes stand still, and what leaves them is shown leaving; then they fit again."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QComboBox

from offsim.app import App
from offsim.language import load_language
from offsim.model.text import LANGUAGES
from tests.gui.conftest import OpenApp
from tests.gui.hands import chart, held, keys, let_it_show, part, pull, settled, slider, texts_of, wait_until

LEVER = "trend.france"


@pytest.mark.parametrize("code", LANGUAGES)
def test_a_line_that_leaves_the_frame_is_marked_at_its_edge_with_its_value(open_app: OpenApp, code: str) -> None:
    app = open_app(code)
    turnover, moved = chart(app, "turnover"), slider(app, LEVER)
    top = turnover.top
    assert turnover.leaving == ""
    with held(moved):
        pull(moved, 30.0)
        assert turnover.top == top
        highest = max(turnover.values_shown("scenario_1"))
        assert highest > top
        assert load_language(code).number(highest, 1) in turnover.leaving
        assert turnover.leaving.startswith("▲")
        marks = [item for item, words in texts_of(turnover).items() if words == turnover.leaving]
        (mark,) = marks
        frame = turnover.box.sceneBoundingRect()
        drawn = mark.mapRectToScene(mark.boundingRect())
        assert frame.adjusted(-1, -1, 1, 1).contains(drawn)
        pull(moved, 4.0)
        assert turnover.leaving == ""
        pull(moved, 30.0)
    assert turnover.leaving == ""
    assert turnover.top > max(turnover.values_shown("scenario_1"))


def test_the_axis_stands_still_where_the_chart_becomes_smaller_meanwhile(app: App) -> None:
    turnover, moved = chart(app, "turnover"), slider(app, LEVER)
    top = turnover.top
    with held(moved):
        pull(moved, 30.0)
        turnover.resize(turnover.width() - 40, turnover.height() - 20)
        assert turnover.top == top
    assert turnover.top > top


def test_a_line_that_falls_out_of_the_frame_is_marked_below(app: App) -> None:
    measured = part(app.window, QComboBox, "chart_difference")
    measured.setCurrentIndex(1)
    let_it_show()
    turnover, moved = chart(app, "turnover"), slider(app, LEVER)
    with held(moved):
        pull(moved, -20.0)
        lowest = min(turnover.values_shown("scenario_1"))
        assert turnover.leaving.startswith("▼")
        assert load_language("en").number(lowest, 1) in turnover.leaving
    assert turnover.leaving == ""


def test_nothing_is_marked_where_nothing_leaves(app: App) -> None:
    moved = slider(app, LEVER)
    with held(moved):
        pull(moved, 4.1)
        assert {chart(app, outcome).leaving for outcome in ("turnover", "jobs")} == {""}
    wait_until(lambda: settled(app))
    assert keys(app) == ["reference", "scenario_1"]
