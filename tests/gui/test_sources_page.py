"""The page of sources shows figures of one status alone where that is wanted, and goes on so when the study changes."""

import pytest
from PySide6.QtWidgets import QComboBox, QLineEdit, QTableView, QTextBrowser

from offsim.app import App
from offsim.model.facts import Status
from offsim.report.facts import every_fact
from offsim.report.labels import status_label
from offsim.storage.figure_edits import Provenance, with_own_value
from offsim.storage.study_file import parse_study
from tests.gui.hands import let_it_show, part, settled, turn_to, wait_until

STATUS_COLUMN = 4


def shown(app: App, column: int) -> list[str]:
    model = part(app.window, QTableView, "facts").model()
    return [str(model.index(row, column).data()) for row in range(model.rowCount())]


def choose(app: App, status: str) -> None:
    statuses = part(app.window, QComboBox, "status_of_facts")
    statuses.setCurrentIndex(statuses.findData(status))
    let_it_show()


def chosen_figure(app: App) -> str:
    return str(part(app.window, QTableView, "facts").currentIndex().siblingAtColumn(1).data())


def change_turnover(app: App) -> None:
    """Put in a turnover of one's own, as a page would."""
    study = app.document.scenarios.study
    words = with_own_value(study.text, ("base", "turnover"), 7.9, "bn MAD", Provenance("Our survey", "2026-03-01"))
    before = app.window
    app.window.steps.change_study(parse_study(words, "own"), "Turnover")
    wait_until(lambda: app.window is not before and settled(app))


@pytest.mark.parametrize("status", Status)
def test_one_status_is_shown_and_no_other(app: App, status: Status) -> None:
    change_turnover(app)
    turn_to(app, "sources")
    choose(app, status)
    label = app.language.say(status_label(status))
    facts = [named for named in every_fact(app.document.scenarios.study, app.language) if named.fact.status is status]
    assert shown(app, STATUS_COLUMN) == [label] * len(facts)
    assert facts
    choose(app, "")
    assert len(set(shown(app, STATUS_COLUMN))) == len(Status)


def test_status_and_words_are_sought_together(app: App) -> None:
    turn_to(app, "sources")
    choose(app, Status.ASSUMPTION)
    part(app.window, QLineEdit, "find_fact").setText("recession")
    assert 0 < len(shown(app, 1)) < len([named for named in shown(app, 1) if "ecession" in named]) + 1
    assert set(shown(app, STATUS_COLUMN)) == {"assumption"}


def test_a_figure_that_is_wanted_is_shown_whatever_was_chosen(app: App) -> None:
    turn_to(app, "sources")
    choose(app, Status.OWN)
    assert shown(app, 1) == []
    app.window.pages.show_fact("base.turnover")
    assert chosen_figure(app) == "Turnover"


def test_the_page_goes_on_as_it_was_when_the_study_changes(app: App) -> None:
    turn_to(app, "sources")
    choose(app, Status.PUBLIC)
    part(app.window, QLineEdit, "find_fact").setText("france")
    table = part(app.window, QTableView, "facts")
    table.setCurrentIndex(table.model().index(3, 0))
    before = chosen_figure(app), shown(app, 1)
    change_turnover(app)
    assert (chosen_figure(app), shown(app, 1)) == before
    assert part(app.window, QComboBox, "status_of_facts").currentData() == Status.PUBLIC


def test_what_is_told_in_full_is_among_what_is_shown(app: App) -> None:
    turn_to(app, "sources")
    detail = part(app.window, QTextBrowser, "fact")
    choose(app, Status.PUBLIC)
    assert "published" in detail.toPlainText()
    part(app.window, QLineEdit, "find_fact").setText("no such figure")
    assert detail.toPlainText() == ""
    part(app.window, QLineEdit, "find_fact").clear()
    assert "published" in detail.toPlainText()
