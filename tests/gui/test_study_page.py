"""The Study page: its tables edited by hand, drafts told and kept, and every step undone to the very text of before."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFrame, QLineEdit, QListWidget, QMessageBox, QPushButton, QToolButton

from offsim.app import App
from offsim.language import load_language
from offsim.model.facts import Status
from offsim.model.study import Study
from offsim.resources import resource_path
from offsim.storage.study_file import read_study
from offsim.ui.pages.study_page import StudyPage
from offsim.ui.plain_text import copy, on_clipboard
from offsim.ui.study_tables.cell_table import CellTable
from offsim.ui.study_tables.section_choice import SectionChoice
from offsim.ui.study_tables.sections import SECTIONS, Section
from offsim.ui.style import LIGHT
from offsim.ui.wheel import Choice
from tests.gui.conftest import OpenApp
from tests.gui.hands import drag, focus, let_it_show, part, press, slider, steps, trigger, turn_to, wait_until
from tests.gui.study_hands import (
    choose_in,
    click,
    faults,
    go_to,
    head,
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


@pytest.fixture
def page(app: App) -> App:
    turn_to(app, "study")
    return app


def test_a_figure_put_in_is_the_planners_own(page: App) -> None:
    open_section(page, "base")
    part(page.window, QLineEdit, "own_source").setText("Our survey")
    before = study_of(page).text
    type_in(page, 0, "Value", "7.9")
    fact = study_of(page).levers["base.turnover"].default
    assert (fact.value, fact.status) == (7.9, Status.OWN)
    assert study_of(page).sources[fact.source].title.in_language("en") == "Our survey"
    assert "own figure" in told(page)
    assert "Our survey" in told(page)
    assert steps(page) == 1
    trigger(page.window, "action:undo")
    assert study_of(page).text == before


def test_the_keyboard_goes_on_in_the_table_after_a_step(page: App) -> None:
    open_section(page, "base")
    type_in(page, 1, "Value", "70000")
    assert page.window.focusWidget() is table(page)
    cell = table(page).current_cell()
    assert cell is not None
    assert (cell.row, cell.words) == ("Jobs", "70000")


@pytest.mark.parametrize("key", [Key.Key_Tab, Key.Key_Backtab])
def test_the_keyboard_stays_in_the_table_after_a_step_that_tab_ends(page: App, key: Key) -> None:
    open_section(page, "base")
    go_to(page, 0, "Value")
    focus(table(page))
    QTest.keyClick(table(page), Key.Key_Return)
    editor, before = part(page.window, QLineEdit, "study_cell"), page.window
    editor.setText("7.9")
    editor.setModified(True)
    QTest.keyClick(editor, key)
    wait_until(lambda: page.window is not before)
    assert study_of(page).levers["base.turnover"].default.value == 7.9
    assert page.window.focusWidget() is table(page)


def test_a_target_is_added(page: App) -> None:
    open_section(page, "targets")
    count = len(study_of(page).targets)
    click(page, "study_add")
    assert shown(page)[-1][0] == "New target"
    row = len(shown(page)) - 1
    type_in(page, row, "Name", "18 bn")
    choose_in(page, row, "Outcome", "Jobs")
    type_in(page, row, "Year", "2019")
    type_in(page, row, "Value", "90000")
    *_, target = study_of(page).targets.values()
    assert (target.label.in_language("en"), target.outcome, target.year) == ("18 bn", "jobs", 2019)
    assert (target.value.value, target.value.unit) == (90000, "jobs")
    assert (len(study_of(page).targets), steps(page)) == (count + 1, 5)


def test_an_event_is_added_with_its_dates(page: App) -> None:
    open_section(page, "events")
    click(page, "study_add")
    row = len(shown(page)) - 1
    type_in(page, row, "First year", "2016")
    type_in(page, row, "Length", "3")
    type_in(page, row, "Strength", "-1.5")
    type_in(page, row, "Weight · France", "1")
    event = study_of(page).events[-1]
    assert (event.start.value, event.years.value) == (2016, 3)
    assert {market: fact.value for market, fact in event.hits.items()} == {"france": 1}
    assert study_of(page).levers[f"event.{event.key}"].default.value == -1.5
    go_to(page, row, "Weight · France")
    press(table(page), Key.Key_Delete)
    assert study_of(page).events[-1].hits == {}


def test_a_market_is_added_with_the_rest_offered(page: App) -> None:
    open_section(page, "markets")
    before, text_before = steps(page), study_of(page).text
    click(page, "study_add")
    assert steps(page) == before
    assert "not part of the study yet" in said(page)
    assert faults(page) == [
        "New market · Share of turnover, %: expected a value above zero, found 0.",
        "New market · Share of jobs, %: expected a value above zero, found 0.",
    ]
    type_in(page, 3, "Share of turnover", "10")
    type_in(page, 3, "Share of jobs", "5")
    assert faults(page) == [
        "Shares of turnover add up to 110 %, not 100 %.",
        "Shares of jobs add up to 105 %, not 100 %.",
    ]
    taker = part(page.window, Choice, "study_taker")
    assert [taker.itemText(row) for row in range(taker.count())] == ["France", "Rest of Europe"]  # others have no more
    rest = part(page.window, QPushButton, "study_rest")
    assert rest.text() == "Give the rest to France"
    focus(rest)
    rest.click()
    let_it_show()
    assert page.window.focusWidget() is table(page)
    assert steps(page) == before + 1
    assert [market.turnover_share.value for market in study_of(page).markets] == [62, 18, 10, 10]
    assert said(page) == ""
    trigger(page.window, "action:undo")
    assert study_of(page).text == text_before


def test_a_draft_survives_other_sections_and_pages_and_can_be_dropped(page: App) -> None:
    open_section(page, "markets")
    type_in(page, 0, "Share of turnover", "80")
    open_section(page, "targets")
    turn_to(page, "projection")
    drag(slider(page, "trend.france"), 6.0)
    turn_to(page, "study")
    assert faults(page) == ["Shares of turnover add up to 108 %, not 100 %."]
    open_section(page, "markets")
    assert shown(page)[0][2] == "80"
    click(page, "study_drop")
    assert shown(page)[0][2] == "72"
    assert said(page) == ""


@pytest.mark.parametrize("seen", [True, False])
def test_a_draft_is_asked_about_and_shown_before_the_document_is_left(
    page: App, monkeypatch: pytest.MonkeyPatch, *, seen: bool
) -> None:
    asked: list[str] = []
    answers = [QMessageBox.StandardButton.Discard, QMessageBox.StandardButton.Cancel]

    def answer(box: QMessageBox) -> QMessageBox.StandardButton:
        asked.append(box.objectName())
        return answers.pop()

    monkeypatch.setattr(QMessageBox, "exec", answer)
    open_section(page, "markets")
    click(page, "study_add")
    turn_to(page, "projection")
    if not seen:
        page._rebuild()
    assert not page.window.close()
    assert page.window.pages.kept()[0] == "study"
    assert "not part of the study yet" in said(page)
    page.window.files.new(study_of(page).key)
    let_it_show()
    turn_to(page, "study")
    assert said(page) == ""
    assert asked == ["draft", "draft"]
    assert page.window.close()


def test_a_draft_that_the_study_has_left_behind_is_dropped_and_that_is_said(page: App) -> None:
    open_section(page, "base")
    type_in(page, 0, "Value", "7.9")
    open_section(page, "markets")
    type_in(page, 0, "Share of turnover", "80")
    trigger(page.window, "action:undo")
    assert shown(page)[0][2] == "72"
    assert "were dropped" in said(page)


def test_what_cannot_be_read_stays_in_sight_and_is_told(page: App) -> None:
    open_section(page, "markets")
    type_in(page, 0, "Trend", "much")
    assert shown(page)[0][4] == "much"
    assert faults(page) == ["France · Trend, %/yr: “much” is not a number. Type one, such as 12.5."]
    assert "“much” is not a number" in told(page)
    type_in(page, 1, "Trend", "7")
    assert steps(page) == 0
    type_in(page, 0, "Trend", "5")
    assert study_of(page).levers["trend.france"].default.value == 5
    assert steps(page) == 1


def test_what_was_typed_into_a_row_goes_with_the_row(page: App) -> None:
    open_section(page, "targets")
    type_in(page, 1, "Year", "soon")
    assert said(page)
    go_to(page, 1, "Name")
    click(page, "study_delete")
    assert (said(page), steps(page)) == ("", 1)


def test_a_spread_without_a_distribution_is_told(page: App) -> None:
    open_section(page, "levers")
    row = next(n for n, cells in enumerate(shown(page)) if "Normal" in cells)
    table(page).go_to(row, len(head(page)) - 2)
    focus(table(page))
    copy("Fixed\t3")
    QTest.keyClick(table(page), Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    let_it_show()
    assert steps(page) <= 1
    assert said(page) == "" or "Choose the distribution first" in faults(page)[0]


def test_a_fault_is_beside_its_cell_in_the_section_where_it_was_made(page: App) -> None:
    open_section(page, "markets")
    type_in(page, 0, "Trend", "900")
    (fault,) = faults(page)
    assert fault.startswith(
        "France · Trend, %/yr: expected a default and a plausible range within the bounds, found 900"
    )
    index = table(page).cells.index(0, 4)
    assert index.data(Qt.ItemDataRole.DecorationRole) is not None
    assert fault in index.data(Qt.ItemDataRole.AccessibleTextRole)


def test_a_fault_leads_to_its_cell(page: App) -> None:
    open_section(page, "study")
    type_in(page, 3, "", "2021")
    assert any("2021" in fault for fault in faults(page))
    found = part(page.window, QListWidget, "study_faults")
    found.itemActivated.emit(found.item(0))
    let_it_show()
    assert part(page.window, SectionChoice, "study_sections").section.key == "outlooks"
    cell = table(page).current_cell()
    assert cell is not None
    assert cell.heading.startswith("2021")


def test_a_later_last_year_is_a_study_once_every_growth_is_there(page: App) -> None:
    open_section(page, "study")
    type_in(page, 3, "", "2021")
    open_section(page, "outlooks")
    for row in range(len(shown(page))):
        type_in(page, row, "2021", "1.5")
    assert said(page) == "" or "jump" in " ".join(faults(page))
    assert study_of(page).last_year == 2021
    assert steps(page) == 1


def test_what_is_still_needed_is_not_deleted(page: App) -> None:
    open_section(page, "economies")
    go_to(page, 0, "Name")
    click(page, "study_delete")
    assert said(page).startswith("“France” is not deleted: these markets follow it: France.")
    assert steps(page) == 0


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
def test_a_task_undone_gives_the_very_text_of_before(page: App, task: str) -> None:
    before = study_of(page).text
    open_section(page, "events")
    click(page, task)
    changed = study_of(page).text
    assert changed != before
    trigger(page.window, "action:undo")
    assert study_of(page).text == before
    trigger(page.window, "action:redo")
    assert study_of(page).text == changed


def test_the_keys_of_the_table_do_what_the_buttons_do(page: App) -> None:
    open_section(page, "targets")
    names = [row[0] for row in shown(page)]
    table(page).go_to(0, 0)
    focus(table(page))
    QTest.keyClick(table(page), Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    let_it_show()
    assert [row[0] for row in shown(page)] == [names[1], names[0], *names[2:]]
    assert table(page).currentIndex().row() == 1
    QTest.keyClick(table(page), Key.Key_Insert)
    let_it_show()
    assert shown(page)[-1][0] == "New target"
    QTest.keyClick(table(page), Key.Key_Delete, Qt.KeyboardModifier.ShiftModifier)
    let_it_show()
    assert len(shown(page)) == len(names)
    QTest.keyClick(table(page), Key.Key_D, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    let_it_show()
    assert len(shown(page)) == len(names) + 1


def test_the_scenario_shown_becomes_one_of_the_study(page: App) -> None:
    drag(slider(page, "trend.france"), 6.0)
    open_section(page, "presets")
    click(page, "study_preset")
    *_, preset = study_of(page).presets.values()
    assert (preset.name.in_language("en"), preset.values) == ("My scenario", {"trend.france": 6.0})
    assert "Growth · France: 6 %/yr" in told(page)


def test_words_are_edited_in_the_language_of_the_window(open_app: OpenApp) -> None:
    app = open_app("fr")
    turn_to(app, "study")
    before = dict(study_of(app).title.words)
    type_in(app, 0, "", "Mon plan")
    assert dict(study_of(app).title.words) == {**before, "fr": "Mon plan"}


def test_cells_are_copied_and_pasted(page: App) -> None:
    open_section(page, "outlooks")
    go_to(page, 0, "2014")
    copy("1,5\t2.5\n0.5\t-1\n")
    focus(table(page))
    QTest.keyClick(table(page), Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    let_it_show()
    assert steps(page) == 1
    outlook = next(iter(study_of(page).outlooks.values()))
    grown = [[fact.value for fact in path[:2]] for path in outlook.growth.values()][:2]
    assert grown == [[1.5, 2.5], [0.5, -1]]
    QTest.keyClick(table(page), Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert on_clipboard() == "1.5\n"


def test_what_is_pasted_over_itself_stays_whose_it_was(page: App) -> None:
    open_section(page, "outlooks")
    table(page).selectAll()
    copy(table(page).copied_text().replace("1.0668", "1.1", 1))
    for _ in range(2):
        table(page).go_to(0, 0)
        focus(table(page))
        QTest.keyClick(table(page), Key.Key_V, Qt.KeyboardModifier.ControlModifier)
        let_it_show()
    assert steps(page) == 1
    own = [fact for path in next(iter(study_of(page).outlooks.values())).growth.values() for fact in path
           if fact.status is Status.OWN]  # fmt: skip
    assert [fact.value for fact in own] == [1.1]


@pytest.mark.parametrize(("code", "study"), [("fr", "digital-2030"), ("ar", "pai-2020")])
def test_every_cell_has_a_name_and_is_told(open_app: OpenApp, code: str, study: str) -> None:
    app = open_app(code, resource_path("studies", f"{study}.toml"))
    turn_to(app, "study")
    for section in SECTIONS:
        open_section(app, section.key)
        found = table(app).cells.grid
        assert found is not None
        for number, row in enumerate(found.cells):
            for column, cell in enumerate(row):
                assert section.across or cell.row
                assert cell.heading
                table(app).go_to(number, column)
                assert told(app)


def test_a_page_that_is_narrow_has_a_drop_down_for_its_sections(page: App) -> None:
    found = part(page.window, StudyPage, "page:study")
    sections, drop_down = part(page.window, SectionChoice, "study_sections"), part(page.window, Choice, "study_section")
    page.window.resize(1400, 900)
    let_it_show()
    assert (sections.isHidden(), drop_down.isHidden()) == (False, True)
    page.window.resize(1024, 768)
    let_it_show()
    assert (sections.isHidden(), drop_down.isHidden()) == (found.width() < 760, found.width() >= 760)
    drop_down.setCurrentIndex(2)
    assert sections.section.key == SECTIONS[2].key


def test_what_is_still_being_typed_counts_before_anything_else_is_done(page: App) -> None:
    open_section(page, "base")
    go_to(page, 0, "Value")
    focus(table(page))
    QTest.keyClicks(table(page), "8")
    part(page.window, StudyPage, "page:study").finish_typing()
    let_it_show()
    assert study_of(page).levers["base.turnover"].default.value == 8
    part(page.window, StudyPage, "page:study").finish_typing()
    assert steps(page) == 1


@pytest.mark.parametrize("typed", ["1e999", "--", "12 %%", "1,234.5.6"])
def test_what_is_no_number_is_told_whatever_it_is(page: App, typed: str) -> None:
    open_section(page, "markets")
    type_in(page, 0, "Trend", typed)
    assert "is not a number" in faults(page)[0]
    assert shown(page)[0][4] == typed


@pytest.mark.parametrize("words", ['a "quote" and a \\', "'''", "[markets]", "# no remark", "ملاحظة"])
def test_words_come_back_as_they_were_typed(page: App, words: str) -> None:
    open_section(page, "targets")
    copy(words)
    go_to(page, 0, "Name")
    focus(table(page))
    QTest.keyClick(table(page), Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    let_it_show()
    assert next(iter(study_of(page).targets.values())).label.in_language("en") == words


def test_controls_that_other_programs_copy_are_left_out(page: App) -> None:
    open_section(page, "targets")
    go_to(page, 0, "Name")
    QGuiApplication.clipboard().setText("18\x00 bn\u202e \x85MAD")
    focus(table(page))
    QTest.keyClick(table(page), Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    let_it_show()
    assert said(page) == ""
    assert next(iter(study_of(page).targets.values())).label.in_language("en") == "18 bn \nMAD"


def test_a_figure_that_a_study_need_not_have_is_taken_out_and_put_in(page: App) -> None:
    open_section(page, "base")
    row = [cells[0] for cells in shown(page)].index("Wage of a job, a year")
    go_to(page, row, "Value")
    press(table(page), Key.Key_Delete)
    assert study_of(page).wage is None
    type_in(page, row, "Value", "50000")
    wage = study_of(page).wage
    assert wage is not None
    assert (wage.value, wage.unit, wage.status) == (50000, "MAD", Status.OWN)


def test_the_names_of_rows_stay_in_sight_in_a_wide_table(page: App) -> None:
    page.window.resize(1024, 768)
    open_section(page, "economies")
    let_it_show()
    assert table(page).verticalHeader().isHidden()
    go_to(page, 0, "Shocks · persistence")
    let_it_show()
    assert table(page).verticalHeader().isVisible()
    table(page).go_to(0, 0)
    let_it_show()
    assert table(page).verticalHeader().isHidden()


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize(
    ("section", "row", "column", "typed", "sentence"),
    [
        ("study", 3, 0, "2019", "2020 · Year: expected a year from 2013 to 2019, found 2020."),
        ("study", 5, 0, "Morocco", "Site whose density counts: expected the key of a site that has land and floor"),
        ("targets", 0, 2, "2050", "16 bn MAD in 2020 · Year: expected a year from 2013 to 2020, found 2050."),
        ("events", 0, 3, "0", "AMRC-APEBI agreement · Length in years: expected a value above zero, found 0."),
        ("events", 0, 2, "2016.5", "First year: “2016.5” is not a whole number. Type one, such as 2030."),
        ("levers", 0, 6, "90", "France · Plausible from: expected a default and a plausible range within the bounds"),
        ("levers", 0, 8, "0", "France · Step: expected a step above zero, found 0."),
        ("levers", 0, 10, "500", "the lever “France” goes from 0 to 60 (% a year), the width of its bounds; 500 is"),
        ("base", 7, 3, "-4", "Occupancy limit · Lowest: expected bounds above 0 and not above 100, found −4."),
        ("base", 1, 1, "0", "Jobs · Value: expected a default and a plausible range within the bounds, found 0."),
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
