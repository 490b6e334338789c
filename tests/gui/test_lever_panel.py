"""The panel of levers: find one, close groups, ask where a number comes from, choose the outlook."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QFrame, QLabel, QLineEdit, QPushButton, QTableView, QTextBrowser, QToolButton

from offsim.app import App
from offsim.model.levers import main_levers
from offsim.model.uncertainty import Distribution, Kind
from offsim.report.labels import full_name
from offsim.session.settings import TEXT_SIZE, Settings
from offsim.ui.levers.heading import GroupHeading
from offsim.ui.levers.row import LeverRow
from tests.gui.conftest import OpenApp
from tests.gui.hands import focus, let_it_show, more, part, press, settled, steps, trigger, wait_until
from tests.gui.study_hands import choose_in, table

KEYS = Qt.Key
SENSITIVITY = "sensitivity.france"  # 1.3, from 0 to 5 in steps of 0.1, plausible up to 3


def shown_levers(app: App) -> set[str]:
    """Return the levers that have a row to be seen."""
    return {row.lever.key for row in built(app) if row.isVisibleTo(app.window)}


def built(app: App) -> list[LeverRow]:
    return app.window.levers.findChildren(LeverRow)


def others(app: App) -> set[str]:
    """Return the levers that are no main ones."""
    study = app.document.scenarios.study
    return set(study.levers) - set(main_levers(study))


def test_finding_shows_the_levers_that_match_by_label_or_key(app: App) -> None:
    find = part(app.window, QLineEdit, "find_lever")
    study = app.document.scenarios.study
    assert shown_levers(app) == set(main_levers(study))
    trigger(app.window, "action:find_lever")
    assert find.hasFocus()
    QTest.keyClicks(find, "SENSITIVITY ")
    assert shown_levers(app) == {key for key in study.levers if key.startswith("sensitivity.")}
    find.setText("telecom_price")
    assert shown_levers(app) == {"event.telecom_price_war"}
    find.setText("no such lever")
    assert shown_levers(app) == set()
    find.clear()
    assert shown_levers(app) == set(main_levers(study))


def test_finding_looks_into_closed_groups_and_leaves_them_closed(app: App) -> None:
    heading = part(app.window, GroupHeading, "group:base")
    find = part(app.window, QLineEdit, "find_lever")
    find.setText("base.jobs")
    assert shown_levers(app) == {"base.jobs"}
    assert ", open" in heading.accessibleName()
    find.clear()
    assert "base.jobs" not in shown_levers(app)
    assert not heading.isChecked()
    heading.click()
    find.setText("base.jobs")
    assert shown_levers(app) == {"base.jobs"}
    find.clear()
    assert {"base.jobs", "base.turnover"} <= shown_levers(app)


def test_the_other_levers_are_folded_and_have_no_rows_until_they_are_looked_at(app: App) -> None:
    assert {row.lever.key for row in built(app)} == set(main_levers(app.document.scenarios.study))
    heading = part(app.window, GroupHeading, "group:events")
    heading.click()
    let_it_show()
    events = {key for key in others(app) if key.startswith("event.")}
    assert {row.lever.key for row in built(app)} == events | set(main_levers(app.document.scenarios.study))
    assert events < shown_levers(app)
    heading.click()
    assert not events & shown_levers(app)


def test_every_lever_has_one_row_however_it_is_found(app: App) -> None:
    study = app.document.scenarios.study
    for key in study.levers:
        app.window.levers.show_lever(key)
    let_it_show()
    assert sorted(row.lever.key for row in built(app)) == sorted(study.levers)
    assert shown_levers(app) == set(study.levers)


def test_a_lever_that_is_shown_opens_its_group_comes_into_view_and_has_the_focus(app: App) -> None:
    for key in ("base.jobs", "trend.france", "event.pandemic_2020"):
        app.window.levers.show_lever(key)
        let_it_show()
        row = app.window.levers.row(key)
        assert row.slider.hasFocus()
        assert not row.slider.visibleRegion().isEmpty()
    assert part(app.window, GroupHeading, "group:base").isChecked()


def test_a_heading_counts_its_levers_and_those_that_are_changed(app: App) -> None:
    heading = part(app.window, GroupHeading, "group:events")
    assert heading.accessibleName() == "Events, folded, 5 levers"
    before = heading.grab().toImage()
    app.window.steps.set_lever("event.pandemic_2020", 1.0, 1)
    app.window.steps.set_lever("event.telecom_price_war", 1.0, 2)
    let_it_show()
    assert heading.accessibleName() == "Events, folded, 5 levers, 2 changed"
    assert heading.grab().toImage() != before
    app.document.activate("reference")
    let_it_show()
    assert heading.accessibleName() == "Events, folded, 5 levers"


def test_a_row_that_is_built_late_shows_what_the_others_were_shown(app: App) -> None:
    app.window.steps.set_lever("event.pandemic_2020", 1.0, 1)
    app.window.steps.set_distribution("event.pandemic_2020", Distribution(Kind.UNIFORM, 2.0), 2)
    app.window.steps.set_path("growth.euro_area", {2014: 1.0, 2016: 2.0}, 3)
    wait_until(lambda: settled(app))
    row = app.window.levers.row("event.pandemic_2020")
    assert (row.value, row.box.lineEdit().text(), row.slider.lever_value()) == (1.0, "1", 1.0)
    assert row.distribution == Distribution(Kind.UNIFORM, 2.0)
    assert row.slider.solution is not None
    changing = app.window.levers.row("growth.euro_area")
    assert dict(changing.path) == {2014: 1.0, 2016: 2.0}
    assert changing.years is not None
    assert not changing.years.isHidden()


def test_a_lever_tells_its_source_and_leads_to_its_page(app: App) -> None:
    lever = app.document.scenarios.study.levers[SENSITIVITY]
    more(app, SENSITIVITY, "source")
    card = part(app.window, QFrame, "source_card")
    assert card.isVisible()
    told = "".join(label.text() for label in card.findChildren(QLabel))
    for said in (lever.label.in_language("en"), lever.help.in_language("en"), "1.3"):
        assert said in told
    QTest.mouseClick(part(card, QPushButton, "source_page"), Qt.MouseButton.LeftButton)
    let_it_show()
    facts = part(app.window, QTableView, "facts")
    assert facts.isVisible()
    chosen = [index.data() for index in facts.selectionModel().selectedRows(1)]
    assert chosen == [lever.label.in_language("en")]
    assert lever.label.in_language("en") in part(app.window, QTextBrowser, "fact").toPlainText()


def test_escape_closes_the_source_card(app: App) -> None:
    more(app, SENSITIVITY, "source")
    card = part(app.window, QFrame, "source_card")
    QTest.keyClick(card, KEYS.Key_Escape)
    assert not card.isVisible()


def test_a_card_that_is_closed_by_key_gives_the_focus_back_to_its_button(app: App) -> None:
    button = more(app, SENSITIVITY, "source")
    card = part(app.window, QFrame, "source_card")
    assert card.isVisible()
    QTest.keyClick(card, KEYS.Key_Escape)
    let_it_show()
    assert app.window.focusWidget() is button
    assert button.isVisible()


def test_the_outlook_is_one_step(app: App) -> None:
    outlook = part(app.window, QComboBox, "outlook")
    assert outlook.currentData() == "observed"
    focus(outlook)
    press(outlook, KEYS.Key_End)
    assert app.document.scenarios.active_scenario.outlook == "normal"
    assert steps(app) == 1
    trigger(app.window, "action:undo")
    assert outlook.currentData() == "observed"


def test_main_levers_chosen_on_the_study_page_stand_open_in_their_order(study_page: App) -> None:
    study = study_page.document.scenarios.study
    before = main_levers(study)
    added = full_name(study, study.levers["event.pandemic_2020"], study_page.language)
    row = next(place for place, words in enumerate(rows_of_study(study_page)) if words.endswith(str(len(before) + 1)))
    choose_in(study_page, row, "", added)
    wait_until(lambda: settled(study_page))
    assert main_levers(study_page.document.scenarios.study) == (*before, "event.pandemic_2020")
    assert [row.lever.key for row in built(study_page)] == [*before, "event.pandemic_2020"]
    trigger(study_page.window, "action:undo")
    wait_until(lambda: settled(study_page))
    assert [row.lever.key for row in built(study_page)] == [*before]


def rows_of_study(app: App) -> tuple[str, ...]:
    found = table(app).cells.grid
    assert found is not None
    return found.names


@pytest.mark.parametrize(("text", "height"), [(100, 728), (150, 728), (200, 728), (100, 480)])
def test_a_lever_is_seen_whole_however_low_the_panel(open_app: OpenApp, text: int, height: int) -> None:
    Settings().set(TEXT_SIZE, text)
    app = open_app()
    app.window.resize(1366, height)
    app.window.panels.levers.show()
    let_it_show()
    for key in main_levers(app.document.scenarios.study):
        app.window.levers.show_lever(key)
        let_it_show()
        row = part(app.window, LeverRow, f"lever:{key}")
        assert row.visibleRegion().boundingRect() == row.rect(), key
    goal = part(app.window, QComboBox, "goal")
    focus(goal)
    let_it_show()
    assert goal.visibleRegion().boundingRect() == goal.rect()


def test_who_empties_the_box_that_finds_levers_stays_in_it(app: App) -> None:
    find = part(app.window, QLineEdit, "find_lever")
    find.setText("recession")
    let_it_show()
    (empty,) = find.findChildren(QToolButton)
    empty.setFocus()
    empty.click()
    let_it_show()
    assert (find.text(), app.window.focusWidget()) == ("", find)
