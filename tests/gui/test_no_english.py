"""In French and Arabic nothing in the window is English: every page, panel, menu and dialog, with every study."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialog, QDockWidget, QMenu, QTableView, QTextBrowser

from offsim.app import App
from offsim.language import load_language
from offsim.model.problems import Problems
from offsim.model.scenario_set import new_set
from offsim.report.changes import change_lines
from offsim.storage.own_figures import Observed
from offsim.storage.studies import open_study, shipped_study_ids
from offsim.storage.study_file import parse_study
from offsim.ui.difference_dialog import DifferenceDialog
from offsim.ui.members_dialog import MembersDialog
from offsim.ui.new_study_dialog import NewStudyDialog
from offsim.ui.own_data.import_dialog import ImportDialog
from offsim.ui.pages.page_table import PAGES
from offsim.ui.settings_dialog import SettingsDialog
from offsim.ui.source_card import SourceCard
from offsim.ui.study_dialogs import FaultsDialog, StudyNameDialog
from tests.gui.conftest import OpenApp
from tests.gui.hands import let_it_show, part, settled, wait_until
from tests.gui.words_shown import words_of
from tests.left_in_english import Detector

CODES = ("fr", "ar")
STUDIES = {key: open_study(key) for key in shipped_study_ids()}
"""Named by nobody, so that a study that ships later is looked at too."""


def on_study(open_app: OpenApp, code: str, key: str) -> App:
    """Open a window on a study, with all its scenarios and some steps."""
    app = open_app(code)
    app.document.replace(new_set(STUDIES[key]), None)
    app.window.anew_wanted.emit()
    let_it_show()
    steps = app.window.steps
    for preset in STUDIES[key].presets:
        steps.add_preset(preset)
    steps.duplicate()
    lever = next(key for key in STUDIES[key].levers if key.startswith("trend."))
    steps.set_lever(lever, STUDIES[key].levers[lever].high, 1)
    steps.set_year(lever, STUDIES[key].last_year, 0.0, 2)
    wait_until(lambda: settled(app))
    return app


def pages(app: App) -> Iterator[str]:
    window = app.window
    for panel in window.findChildren(QDockWidget):
        panel.show()
    for menu in window.findChildren(QMenu):
        menu.aboutToShow.emit()
    for page in PAGES:
        window.pages.show_page(page.key)
        wait_until(lambda: settled(app))
    yield from words_of(window)


@pytest.mark.parametrize("study", STUDIES)
@pytest.mark.parametrize("code", CODES)
def test_no_page_panel_or_menu_is_in_english(open_app: OpenApp, code: str, study: str) -> None:
    detector = Detector(load_language(code), STUDIES.values())
    assert detector.found(pages(on_study(open_app, code, study))) == []


@pytest.mark.parametrize("code", CODES)
def test_every_figure_told_in_full_is_in_the_language(open_app: OpenApp, code: str) -> None:
    detector = Detector(load_language(code), STUDIES.values())
    app = open_app(code)
    app.window.pages.show_page("sources")
    let_it_show()
    table, detail = part(app.window, QTableView, "facts"), part(app.window, QTextBrowser, "fact")
    told: list[str] = []
    for row in range(table.model().rowCount()):
        table.setCurrentIndex(table.model().index(row, 0))
        told.append(detail.toPlainText())
    study, language, theme = app.window.study, app.language, app.window.theme
    cards = (SourceCard(study, lever, language, theme, app.window) for lever in study.levers.values())
    assert detector.found([*told, *(words for card in cards for words in words_of(card))]) == []


def dialogs(app: App) -> Iterator[QDialog]:
    window, language, theme = app.window, app.language, app.window.theme
    place = Observed("turnover", window.study.perimeter)
    yield SettingsDialog(language, "", "light", window)
    yield NewStudyDialog(window.study, language, window)
    yield MembersDialog(language, theme, 1, window)
    yield StudyNameDialog(language, window)
    yield ImportDialog(window.study, place, ("", "2026-02-01"), language, theme, window)
    lines = change_lines(new_set(window.study), app.document.scenarios, language)
    yield DifferenceDialog("", "", "", lines, {}, window)
    with pytest.raises(Problems) as faults:
        parse_study(window.study.text.replace("step = 0.1", 'step = "x"'), "x.toml")
    yield FaultsDialog(Path("x.xlsx"), faults.value.problems, language, window)


@pytest.mark.parametrize("code", CODES)
def test_no_dialog_is_in_english(open_app: OpenApp, code: str) -> None:
    app = on_study(open_app, code, "pai-2020")
    told = [words for dialog in dialogs(app) for words in words_of(dialog)]
    assert Detector(load_language(code), STUDIES.values()).found(told) == []
