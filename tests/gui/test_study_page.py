"""The Study page: its tables edited by hand, drafts told and kept, and every step undone to the very text of before."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLineEdit, QListWidget, QToolButton

from offsim.app import App
from offsim.language import load_language
from offsim.model.facts import Status
from offsim.model.study import Study
from offsim.resources import resource_path
from offsim.storage.study_file import read_study
from offsim.ui.pages.study_page import StudyPage
from offsim.ui.study_tables.cell_table import CellTable
from offsim.ui.study_tables.section_choice import SectionChoice
from offsim.ui.study_tables.sections import SECTIONS, Section
from offsim.ui.style import LIGHT
from offsim.ui.wheel import Choice
from tests.gui.conftest import OpenApp
from tests.gui.hands import let_it_show, part, press, steps, trigger, turn_to
from tests.gui.study_hands import (
    choose_in,
    click,
    go_to,
    open_section,
    said,
    shown,
    study_of,
    table,
    told,
    type_in,
)
from tests.recorded_study import recorded_study

Key = Qt.Key
ENGLISH = load_language("en")

WITHIN = "expected a default and a plausible range within the bounds"


def test_a_figure_put_in_is_the_planners_own(study_page: App) -> None:
    open_section(study_page, "base")
    part(study_page.window, QLineEdit, "own_source").setText("Our survey")
    before = study_of(study_page).text
    type_in(study_page, 0, "Value", "7.9")
    fact = study_of(study_page).levers["base.turnover"].default
    assert (fact.value, fact.status) == (7.9, Status.OWN)
    assert study_of(study_page).sources[fact.source].title.in_language("en") == "Our survey"
    assert "own figure" in told(study_page)
    assert "Our survey" in told(study_page)
    assert steps(study_page) == 1
    trigger(study_page.window, "action:undo")
    assert study_of(study_page).text == before


def test_a_target_is_added(study_page: App) -> None:
    open_section(study_page, "targets")
    count = len(study_of(study_page).targets)
    click(study_page, "study_add")
    assert shown(study_page)[-1][0] == "New target"
    row = len(shown(study_page)) - 1
    type_in(study_page, row, "Name", "18 bn")
    choose_in(study_page, row, "Outcome", "Jobs")
    type_in(study_page, row, "Year", "2019")
    type_in(study_page, row, "Value", "90000")
    *_, target = study_of(study_page).targets.values()
    assert (target.label.in_language("en"), target.outcome, target.year) == ("18 bn", "jobs", 2019)
    assert (target.value.value, target.value.unit) == (90000, "jobs")
    assert (len(study_of(study_page).targets), steps(study_page)) == (count + 1, 5)


def test_an_event_is_added_with_its_dates(study_page: App) -> None:
    open_section(study_page, "events")
    click(study_page, "study_add")
    row = len(shown(study_page)) - 1
    type_in(study_page, row, "First year", "2016")
    type_in(study_page, row, "Length", "3")
    type_in(study_page, row, "Strength", "-1.5")
    type_in(study_page, row, "Weight · France", "1")
    event = study_of(study_page).events[-1]
    assert (event.start.value, event.years.value) == (2016, 3)
    assert {market: fact.value for market, fact in event.hits.items()} == {"france": 1}
    assert study_of(study_page).levers[f"event.{event.key}"].default.value == -1.5
    go_to(study_page, row, "Weight · France")
    press(table(study_page), Key.Key_Delete)
    assert study_of(study_page).events[-1].hits == {}


def test_what_is_still_needed_is_not_deleted(study_page: App) -> None:
    open_section(study_page, "economies")
    go_to(study_page, 0, "Name")
    click(study_page, "study_delete")
    assert said(study_page).startswith("“France” is not deleted: it is followed by France.")
    assert steps(study_page) == 0


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("section", [section for section in SECTIONS if section.kind], ids=lambda section: section.key)
def test_every_task_makes_a_study_or_says_why_not(section: Section) -> None:
    for task in ("study_add", "study_copy", "study_delete", "study_down"):
        alone = StudyPage(recorded_study(), ENGLISH, LIGHT)
        wanted: list[Study] = []
        alone.study_wanted.connect(lambda study, _, wanted=wanted: wanted.append(study))
        part(alone, SectionChoice, "study_sections").choose(section.key)
        part(alone, QToolButton, task).click()
        told_why = not part(alone, QFrame, "study_draft").isHidden()
        assert bool(wanted) != told_why or part(alone, CellTable, "study_table").cells.rowCount() < 2
        alone.deleteLater()


@pytest.mark.parametrize("task", ["study_add", "study_copy", "study_delete", "study_down"])
def test_a_task_undone_gives_the_very_text_of_before(study_page: App, task: str) -> None:
    before = study_of(study_page).text
    open_section(study_page, "events")
    click(study_page, task)
    changed = study_of(study_page).text
    assert changed != before
    trigger(study_page.window, "action:undo")
    assert study_of(study_page).text == before
    trigger(study_page.window, "action:redo")
    assert study_of(study_page).text == changed


def test_the_scenario_shown_becomes_one_of_the_study(study_page: App) -> None:
    study_page.window.steps.set_lever("trend.france", 6.0, 1)
    let_it_show()
    open_section(study_page, "presets")
    click(study_page, "study_preset")
    *_, preset = study_of(study_page).presets.values()
    assert (preset.name.in_language("en"), preset.values) == ("My scenario", {"trend.france": 6.0})
    assert "Growth · France: 6 %/yr" in told(study_page)


def test_words_are_edited_in_the_language_of_the_window(open_app: OpenApp) -> None:
    app = open_app("fr")
    turn_to(app, "study")
    before = dict(study_of(app).title.words)
    type_in(app, 0, "", "Mon plan")
    assert dict(study_of(app).title.words) == {**before, "fr": "Mon plan"}


def test_a_page_that_is_narrow_has_a_drop_down_for_its_sections(study_page: App) -> None:
    found = part(study_page.window, StudyPage, "page:study")
    sections, drop_down = (
        part(study_page.window, SectionChoice, "study_sections"),
        part(study_page.window, Choice, "study_section"),
    )
    study_page.window.resize(1400, 900)
    let_it_show()
    assert (sections.isHidden(), drop_down.isHidden()) == (False, True)
    study_page.window.resize(1024, 768)
    let_it_show()
    assert (sections.isHidden(), drop_down.isHidden()) == (found.width() < 760, found.width() >= 760)
    drop_down.setCurrentIndex(2)
    assert sections.section.key == SECTIONS[2].key


def test_a_figure_that_a_study_need_not_have_is_taken_out_and_put_in(study_page: App) -> None:
    open_section(study_page, "base")
    row = [cells[0] for cells in shown(study_page)].index("Wage of a job, a year")
    go_to(study_page, row, "Value")
    press(table(study_page), Key.Key_Delete)
    assert study_of(study_page).wage is None
    type_in(study_page, row, "Value", "50000")
    wage = study_of(study_page).wage
    assert wage is not None
    assert (wage.value, wage.unit, wage.status) == (50000, "MAD", Status.OWN)


def test_the_names_of_rows_stay_in_sight_in_a_wide_table(study_page: App) -> None:
    study_page.window.resize(1024, 768)
    open_section(study_page, "economies")
    let_it_show()
    assert table(study_page).verticalHeader().isHidden()
    go_to(study_page, 0, "Shocks · persistence")
    let_it_show()
    assert table(study_page).verticalHeader().isVisible()
    table(study_page).go_to(0, 0)
    let_it_show()
    assert table(study_page).verticalHeader().isHidden()


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize(
    ("section", "row", "column", "typed", "sentence"),
    [
        ("study", 3, 0, "2019", "2020 · Year: expected a year from 2013 to 2019, found 2020."),
        ("study", 5, 0, "Morocco", "Site whose density is used: expected the key of a site that has land and floor"),
        ("targets", 0, 2, "2050", "16 bn MAD in 2020 · Year: expected a year from 2013 to 2020, found 2050."),
        ("events", 0, 3, "0", "AMRC-APEBI agreement · Length in years: expected a value above zero, found 0."),
        ("events", 0, 2, "2016.5", "First year: “2016.5” is not a whole number. Type one, such as 2030."),
        ("levers", 0, 6, "90", f"France · Plausible from: {WITHIN} from −20 to 40"),
        ("levers", 0, 8, "0", "France · Step: expected a step above zero, found 0."),
        ("levers", 0, 10, "500", "the lever “France” goes from 0 to 60 (% a year), the width of its bounds; 500 is"),
        ("base", 7, 3, "-4", "Occupancy limit · Lowest: expected bounds above 0 and not above 100, found −4."),
        ("base", 1, 1, "0", f"Jobs · Value: {WITHIN} from 10000 to 300000, found 0."),
        ("base", 0, 1, "7,300", "Turnover · Value: “7,300” can be read as two numbers. Write “7300” or “7.300”"),
        ("sites", 1, 1, "Casanearshore", "Casanearshore · Inside of: expected another site that does not lie inside"),
        ("correlations", 0, 0, "World", "Correlations: expected every pair of economies once."),
        ("economies", 0, 9, "1.5", "France · Shocks · persistence, pp per pp: expected a number above −1 and below 1"),
        ("levers", 0, 5, "3", "expected levers of this study, each with a value it can take (The lever “France” takes"),
    ],
)
def test_faults_are_told_by_the_names_of_rows_and_columns(
    section: str, row: int, column: int, typed: str, sentence: str
) -> None:
    alone = StudyPage(read_study(resource_path("studies", "pai-2020.toml")), ENGLISH, LIGHT)
    part(alone, SectionChoice, "study_sections").choose(section)
    shown_cells = part(alone, CellTable, "study_table")
    grid = shown_cells.cells.grid
    assert grid is not None
    shown_cells.typed.emit([(grid.cells[row][column], typed)])
    listed = part(alone, QListWidget, "study_faults")
    sentences = [listed.item(number).text() for number in range(listed.count())]
    assert any(sentence in found for found in sentences), sentences
    assert not any("“trend." in found or "[{" in found for found in sentences)
    alone.deleteLater()
