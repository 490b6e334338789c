"""Every chart leaves the window: as a picture or as data, by its menu, by Ctrl+C and from the menu bar."""

from __future__ import annotations

import csv
import math
import subprocess
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from offsim.app import App
from offsim.model.outcomes import national_outcomes
from offsim.model.projection import project
from offsim.ui.charts.chart import ProjectionChart
from offsim.ui.charts.drawing import Drawing, in_theme
from offsim.ui.pages.page_table import PAGES
from offsim.ui.style import DARK, LIGHT
from offsim.ui.wheel import Choice
from tests.gui.conftest import OpenApp
from tests.gui.hands import chart, drag, focus, let_it_show, part, slider, trigger, turn_to, wait_until

WITH_CHARTS = ["projection", "frontier", "rank", "explain", "sites", "data", "hindcast"]


def charts_of(app: App, page: str) -> list[Drawing]:
    """Return the charts of a page once it shows what they are to show."""
    turn_to(app, page)
    charts = list(app.window.pages.front.pictures)
    wait_until(lambda: all(drawing.figures.rows for drawing in charts))
    return charts


def changed(app: App) -> App:
    """Let the scenario differ from the reference, so that a difference can be explained."""
    drag(slider(app, "trend.france"), 12.0)
    let_it_show()
    return app


def clipboard() -> list[list[str]]:
    """Return the table on the clipboard."""
    return list(csv.reader(QApplication.clipboard().text().splitlines(), delimiter="\t"))


def choose(monkeypatch: pytest.MonkeyPatch, file: Path) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(file), ""))


@pytest.mark.parametrize("page", WITH_CHARTS)
def test_every_chart_takes_the_focus_and_offers_to_be_kept(app: App, page: str) -> None:
    for drawing in charts_of(changed(app), page):
        assert isinstance(drawing, QWidget)
        focus(drawing)
        assert drawing.accessibleName()
        assert drawing.contextMenuPolicy() is Qt.ContextMenuPolicy.ActionsContextMenu  # by pointer and by menu key
        offered = [action.objectName().split(":")[0] for action in drawing.actions()]
        assert offered == ["copy_chart", "copy_chart_data", "export_chart", "explain"]


@pytest.mark.parametrize("page", WITH_CHARTS)
def test_ctrl_c_copies_the_chart_that_has_the_focus(app: App, page: str) -> None:
    for drawing in charts_of(changed(app), page):
        QApplication.clipboard().clear()
        assert isinstance(drawing, QWidget)
        focus(drawing)
        QTest.keyClick(drawing, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
        picture = QApplication.clipboard().image()
        assert picture.width() == 1800
        assert picture.pixelColor(2, 2).name() == LIGHT.base.lower()


def test_the_focus_is_seen(app: App) -> None:
    for page in ("projection", "frontier", "hindcast"):
        for drawing in charts_of(app, page):
            assert isinstance(drawing, QWidget)
            app.window.setFocus()
            before = drawing.grab().toImage()
            focus(drawing)
            assert drawing.grab().toImage() != before


@pytest.mark.parametrize("page", WITH_CHARTS)
def test_the_data_are_a_table_with_every_digit_and_no_noise(app: App, page: str) -> None:
    for drawing in charts_of(changed(app), page):
        assert isinstance(drawing, QWidget)
        part(drawing, QAction, f"copy_chart_data:{drawing.objectName()}").trigger()
        head, *rows = clipboard()
        assert len(rows) == len(drawing.figures.rows)
        assert {len(row) for row in rows} == {len(head)}
        numbers = [cell for row in rows for cell in row if cell.lstrip("-").replace(".", "", 1).isdigit()]
        assert numbers
        assert all(len(cell.lstrip("-0.").replace(".", "")) <= 15 for cell in numbers)


def test_the_table_of_a_chart_holds_what_it_draws(app: App) -> None:
    trigger(changed(app).window, "action:copy_chart_data")
    scenarios = app.document.scenarios
    head, *rows = clipboard()
    assert head[:3] == ["Turnover, bn MAD", "My scenario", "Reference"]
    own = {int(row[0]): row[1] for row in rows if row[1]}
    values = project(scenarios.study, scenarios.active_scenario).turnover.sum(axis=0)
    assert [float(own[year]) for year in scenarios.study.years] == pytest.approx(values.tolist(), rel=1e-14)


@pytest.mark.parametrize("code", ["fr", "ar"])
def test_the_decimal_sign_is_that_of_the_language(open_app: OpenApp, code: str) -> None:
    trigger(open_app(code).window, "action:copy_chart_data")
    assert any("," in cell for row in clipboard()[1:] for cell in row[1:])
    assert not any("." in cell for row in clipboard()[1:] for cell in row[1:])


@pytest.mark.parametrize(("ending", "begins"), [("png", b"\x89PNG"), ("svg", b"<?xml"), ("pdf", b"%PDF")])
def test_the_menu_saves_the_first_chart_of_the_page_or_the_one_in_focus(
    app: App, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, ending: str, begins: bytes
) -> None:
    for name, focused in (("first", False), ("other", True)):
        choose(monkeypatch, tmp_path / f"{name}.{ending}")
        if focused:
            focus(chart(app, "jobs"))
        trigger(app.window, "action:export_chart")
        assert (tmp_path / f"{name}.{ending}").read_bytes().startswith(begins)
        assert f"{name}.{ending}" in app.window.notice.text
    if ending == "pdf":
        told = [words_in(tmp_path / f"{name}.pdf") for name in ("first", "other")]
        assert ["Turnover, bn MAD" in words for words in told] == [True, False]
        assert ["Jobs, thousand" in words for words in told] == [False, True]


def test_a_page_without_charts_says_so(app: App) -> None:
    turn_to(app, "sources")
    for command in ("copy_chart", "copy_chart_data", "export_chart"):
        trigger(app.window, f"action:{command}")
        assert app.window.notice.text == "There is no chart on this page."


def test_no_page_that_draws_is_left_out(app: App) -> None:
    for row in PAGES:
        turn_to(app, row.key)
        assert bool(app.window.pages.front.pictures) is (row.key in WITH_CHARTS)


def test_a_dark_chart_is_light_on_paper() -> None:
    assert in_theme(DARK.accent, DARK, LIGHT) == LIGHT.accent
    assert in_theme(DARK.reference, DARK, LIGHT) == LIGHT.reference
    assert [in_theme(colour, DARK, LIGHT) for colour in DARK.scenarios] == list(LIGHT.scenarios)


def test_any_outcome_can_be_charted_as_level_or_difference(app: App) -> None:
    changed(app)
    scenarios = app.document.scenarios
    outcomes, measured = part(app.window, Choice, "chart_outcome:1"), part(app.window, Choice, "chart_difference")
    drawn = part(app.window, ProjectionChart, "chart:turnover")
    own, reference = (project(scenarios.study, scenarios.scenario(key)) for key in (scenarios.active, "reference"))
    for key, outcome in national_outcomes(scenarios.study).items():
        outcomes.setCurrentIndex(outcomes.findData(key))
        for difference in (False, True):
            measured.setCurrentIndex(measured.findData(difference))
            let_it_show()
            base = outcome.values(reference) if difference else 0.0
            expected = ((outcome.values(own) - base) / drawn.axis.divisor).tolist()
            assert drawn.values_shown(scenarios.active) == pytest.approx(expected, nan_ok=True)
            low, high = drawn.box.viewRange()[1]
            assert all(low <= value <= high for value in expected if math.isfinite(value))


def test_what_the_charts_show_is_kept_for_the_next_page(app: App) -> None:
    outcomes = part(app.window, Choice, "chart_outcome:2")
    outcomes.setCurrentIndex(outcomes.findData("companies"))
    part(app.window, Choice, "chart_difference").setCurrentIndex(1)
    kept = app.window.pages.kept()
    app._rebuild()
    let_it_show()
    assert app.window.pages.kept() == kept
    assert part(app.window, ProjectionChart, "chart:jobs").axis.outcome == "companies"


def words_in(file: Path) -> str:
    return subprocess.run(["pdftotext", "-layout", file, "-"], capture_output=True, text=True, check=True).stdout  # noqa: S603, S607
