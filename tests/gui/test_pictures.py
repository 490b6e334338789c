"""Charts drawn for paper one by one: what pages would show, and never two of them made in one step."""

from __future__ import annotations

from contextlib import suppress
from inspect import GEN_CLOSED, getgeneratorstate

import pytest
from PySide6.QtWidgets import QApplication

from offsim.language import load_language
from offsim.model.scenario_set import add_preset, new_set
from offsim.model.text import text
from offsim.session.snapshot import Snapshot, snapshot
from offsim.storage.studies import open_study, shipped_study_ids
from offsim.ui import pictures
from offsim.ui.charts.plot import Plot
from offsim.ui.pages.page_table import PAGES, PageRow
from offsim.ui.style import LIGHT

DRAWN = [row for row in PAGES if row.draws]
ENGLISH = load_language("en")


def shown(study: str) -> Snapshot:
    """Return two scenarios that differ, the second one shown."""
    return snapshot(add_preset(new_set(open_study(study), text("Mine")), "french_recession"))


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("study", shipped_study_ids())
@pytest.mark.parametrize("row", DRAWN, ids=[row.key for row in DRAWN])
def test_what_is_drawn_is_what_a_new_page_shows(row: PageRow, study: str) -> None:
    found = shown(study)
    page = row.make(found.scenarios.study, ENGLISH, LIGHT)
    page.show_snapshot(found)
    page.complete()
    wanted = [(chart.stem, chart.caption, chart.figures) for chart in page.pictures if chart.figures.rows]
    page.close_down()
    drawn = filter(None, pictures._drawings(row, found, ENGLISH, None))
    assert [(chart.stem, chart.caption, chart.figures) for chart in drawn if chart.figures.rows] == wanted


def test_what_was_chosen_on_the_page_is_drawn(qapp: QApplication) -> None:
    assert qapp
    row, kept = next(row for row in DRAWN if row.key == "projection"), (("companies", "jobs"), True)
    drawn = filter(None, pictures._drawings(row, shown("pai-2020"), ENGLISH, kept))
    assert [chart.stem for chart in drawn] == ["companies-difference", "jobs-difference"]


def test_no_step_of_an_export_makes_two_charts(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    assert qapp
    made, most = 0, 0

    def counted(self: Plot, *words: object, **named: object) -> None:
        nonlocal made
        made += 1
        begin(self, *words, **named)  # type: ignore[arg-type]

    begin = Plot.__init__
    monkeypatch.setattr(Plot, "__init__", counted)
    steps, wanted = pictures.pictures(shown("digital-2030"), ENGLISH), None
    while getgeneratorstate(steps) != GEN_CLOSED:
        before = made
        with suppress(StopIteration):
            wanted = steps.send(wanted() if wanted else None)
        most = max(most, made - before)
    assert made > len(DRAWN)
    assert most == 1
