"""Lines, names and targets that come and go: what is drawn no more is nowhere in the scene, and can be taken apart."""

from __future__ import annotations

from dataclasses import replace
from typing import TypeVar

import numpy as np
import pytest
from pyqtgraph import ViewBox
from PySide6.QtCore import QRectF
from PySide6.QtWidgets import QApplication, QGraphicsItem

from offsim.language import load_language
from offsim.model.scenario_set import add_preset, new_set
from offsim.model.text import text
from offsim.session.snapshot import snapshot
from offsim.storage.studies import open_study
from offsim.ui.charts.chart import ProjectionChart
from offsim.ui.charts.figures import TURNOVER_AXIS, Line, TargetMark, chart_of
from offsim.ui.style import LIGHT

EVERYWHERE = QRectF(-1e5, -1e5, 2e5, 2e5)
"""More than any chart takes, in the pixels of a scene."""
Part = TypeVar("Part", Line, TargetMark)


def some(parts: tuple[Part, ...], chance: np.random.Generator) -> tuple[Part, ...]:
    """Return some of the parts of a chart, under names of any length."""
    return tuple(replace(part, label="n" * chance.integers(1, 40)) for part in parts if chance.random() < 0.6)


@pytest.mark.usefixtures("app")
def test_what_a_chart_draws_no_more_is_found_nowhere_in_it(monkeypatch: pytest.MonkeyPatch) -> None:
    scenarios = new_set(open_study("pai-2020"), text("Mine"))
    for preset in ("diversification", "french_recession"):
        scenarios = add_preset(scenarios, preset)
    english, chance, gone = load_language("en"), np.random.default_rng(1), list[QGraphicsItem]()
    whole, remove = chart_of(snapshot(scenarios), TURNOVER_AXIS, english, LIGHT), ViewBox.removeItem

    def noted(box: ViewBox, item: QGraphicsItem) -> None:
        remove(box, item)
        gone.append(item)  # so that it can be looked for

    monkeypatch.setattr(ViewBox, "removeItem", noted)
    for _ in range(20):
        drawn = ProjectionChart("chart:turnover", "Turnover", TURNOVER_AXIS, english, LIGHT)
        drawn.resize(500, 300)
        drawn.show()
        for _ in range(15):
            lines, targets = some(whole.lines, chance), some(whole.targets, chance)
            drawn.show_chart(replace(whole, lines=lines, targets=targets))
            for _ in range(chance.integers(5)):
                QApplication.processEvents()
            assert not {id(item) for item in gone} & {id(item) for item in drawn.scene().items(EVERYWHERE)}
    assert len(gone) > 300
