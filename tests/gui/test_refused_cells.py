"""Cells of the Study page: each is taken or refused on its own; words say which sections are at fault."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from offsim.app import App
from offsim.ui.study_tables.section_choice import SectionChoice
from offsim.ui.study_tables.sections import SECTIONS
from tests.gui.conftest import OpenApp
from tests.gui.hands import let_it_show, part, trigger, turn_to
from tests.gui.study_hands import faults, head, open_section, said, shown, study_of, type_in


@pytest.mark.parametrize(("section", "column", "wrong"), [("events", "First year", "20x6"), ("events", "Length", "-3")])
def test_each_cell_is_taken_or_refused_on_its_own(study_page: App, section: str, column: str, wrong: str) -> None:
    open_section(study_page, section)
    at = head(study_page).index(next(it for it in head(study_page) if it.startswith(column)))
    type_in(study_page, 0, column, wrong)
    type_in(study_page, 0, "Strength", "-1.5")
    type_in(study_page, 1, column, "2")
    assert shown(study_page)[0][at] == wrong
    assert len(faults(study_page)) == 1
    assert study_of(study_page).levers[f"event.{study_of(study_page).events[0].key}"].default.value == -1.5
    open_section(study_page, "study")
    assert "is not part of the study" in said(study_page)


def test_a_wrong_date_of_the_source_holds_back_figures_alone_and_until_it_is_mended(study_page: App) -> None:
    open_section(study_page, "targets")
    date = part(study_page.window, QLineEdit, "own_date")
    date.setText("soon")
    type_in(study_page, 0, "Value", "15")
    type_in(study_page, 0, "Name", "Fifteen")
    type_in(study_page, 0, "Year", "2018")
    target = next(iter(study_of(study_page).targets.values()))
    assert (str(target.label), target.year, target.value.value) == ("Fifteen", 2018, 16)
    assert "“soon” is not a date" in faults(study_page)[0]
    date = part(study_page.window, QLineEdit, "own_date")
    date.setText("2016-03")
    date.editingFinished.emit()
    let_it_show()
    assert next(iter(study_of(study_page).targets.values())).value.value == 15
    assert said(study_page) == ""


def test_what_was_refused_is_tried_again_with_every_other_cell(study_page: App) -> None:
    open_section(study_page, "levers")
    row = next(number for number, cells in enumerate(shown(study_page)) if "Rest of Europe" in cells)
    type_in(study_page, row, "Value", "900")
    assert "found 900" in faults(study_page)[0]
    type_in(study_page, row, "Highest", "1000")
    assert (faults(study_page), said(study_page)) == ([], "")
    assert study_of(study_page).levers["trend.rest_of_europe"].default.value == 900


def test_a_refused_cell_stays_through_undo(study_page: App) -> None:
    open_section(study_page, "markets")
    type_in(study_page, 0, "Trend", "much")
    type_in(study_page, 1, "Trend", "7")
    trigger(study_page.window, "action:undo")
    assert shown(study_page)[0][4] == "much"
    assert len(faults(study_page)) == 1


@pytest.mark.parametrize(
    ("code", "markets", "study"),
    [("en", "Markets, 2 faults", "1 fault"), ("fr", "Marchés, 2 erreurs", "1 erreur"), ("ar", "خطآن", "خطأ واحد")],
)
def test_a_section_at_fault_says_so_in_words(open_app: OpenApp, code: str, markets: str, study: str) -> None:
    app = open_app(code)
    turn_to(app, "study")
    found, tips = part(app.window, SectionChoice, "study_sections"), Qt.ItemDataRole.ToolTipRole
    said_aloud = Qt.ItemDataRole.AccessibleTextRole
    keys = [section.key for section in SECTIONS]
    for key, column, wrong in (("markets", 2, ("1e999", "--")), ("events", 2, ("soon",))):
        found.choose(key)
        let_it_show()
        for row, words in enumerate(wrong):
            type_in(app, row, head(app)[column], words)
    for part_of in (found.model(), found.drop_down.model()):
        told = [str(part_of.index(row, 0).data(said_aloud)) for row in range(part_of.rowCount())]
        assert markets in told[keys.index("markets")]
        assert study in told[keys.index("events")]
        assert part_of.index(keys.index("markets"), 0).data(tips) == told[keys.index("markets")]
        assert not any(sign.isdigit() for sign in told[keys.index("targets")])
        assert not part_of.index(keys.index("targets"), 0).data(tips)
    assert study in found.drop_down.accessibleDescription()
    found.choose("targets")
    assert found.drop_down.accessibleDescription() == ""
