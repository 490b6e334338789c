"""What targets are called on a chart: each name stands by its own line, whatever the room and the other targets."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPointF
from PySide6.QtWidgets import QApplication

from offsim.language import load_language
from offsim.model.scenario_set import new_set
from offsim.model.text import text
from offsim.session.snapshot import snapshot
from offsim.storage.studies import open_study
from offsim.ui.charts.chart import ProjectionChart
from offsim.ui.charts.figures import TURNOVER_AXIS, TargetMark, chart_of
from offsim.ui.charts.target_marks import MARGIN
from offsim.ui.style import LIGHT
from tests.gui.hands import texts_of

HALF_A_PIXEL = 0.5


@pytest.mark.usefixtures("app")
@settings(deadline=None, max_examples=25)
@given(
    st.lists(st.floats(1, 40), min_size=1, max_size=4, unique_by=round),
    st.integers(170, 400),
)
@example([16.0, 20.0], 200)
@example([16.0, 17.0, 18.0], 170)
@example([39.0, 40.0], 170)
@example([33.0, 24.75, 31.75], 277)
def test_a_name_is_nearest_to_its_own_line_and_covers_no_other_name(values: list[float], height: int) -> None:
    scenarios = new_set(open_study("pai-2020"), text("Mine"))
    whole = chart_of(snapshot(scenarios), TURNOVER_AXIS, load_language("en"), LIGHT)
    drawn = ProjectionChart("chart:turnover", "Turnover", TURNOVER_AXIS, load_language("en"), LIGHT)
    drawn.resize(300, height)
    drawn.show()
    marks = tuple(
        TargetMark(f"target_{place}", f"target no. {place}", 2020, value) for place, value in enumerate(values)
    )
    drawn.show_chart(replace(whole, targets=marks))
    QApplication.processEvents()
    lines = {mark.label: drawn.box.mapViewToScene(QPointF(2020, mark.value)).y() for mark in marks}
    names = {
        words: item.textItem.mapRectToScene(item.textItem.boundingRect()).adjusted(0, MARGIN, 0, -MARGIN)
        for item, words in texts_of(drawn).items()
        if words in lines
    }
    assert names.keys() == lines.keys()
    for words, place in names.items():
        away = {other: abs(place.center().y() - line) for other, line in lines.items()}
        assert away[words] <= min(away.values()) + HALF_A_PIXEL, words
        for other, theirs in names.items():
            assert other == words or place.intersected(theirs).height() <= HALF_A_PIXEL, values
    drawn.hide()
