"""Another language, look or size of text: the window is another, and the planner is where they were."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QLineEdit, QScrollArea, QScrollBar, QWidget

from offsim.analysis.seek import seek as find
from offsim.app import App
from offsim.session.goals import Solutions
from offsim.session.snapshot import Snapshot
from offsim.ui.levers.heading import GroupHeading
from offsim.ui.pages.page_table import PAGES
from offsim.ui.pages.projection_page import ProjectionPage
from offsim.ui.text_size import text_percent
from tests.gui.hands import drag, focus, let_it_show, part, pause, settled, slider, trigger, turn_to, wait_until
from tests.gui.own_figures import type_figure
from tests.gui.test_languages import choose_settings

Switch = Callable[[App, pytest.MonkeyPatch], object]
SWITCHES: dict[str, Switch] = {
    "language": lambda app, patch: choose_settings(app, patch, language="ar"),
    "theme": lambda app, patch: choose_settings(app, patch, theme="dark"),
    "text": lambda app, _: trigger(app.window, "action:larger_text"),
}
EVERY_SWITCH = pytest.mark.parametrize("switch", SWITCHES.values(), ids=SWITCHES.keys())
CHOICES = {
    "projection": ("chart_outcome:1", "chart_difference", "figures_choice"),
    "compare": ("compare_year",),
    "sites": ("site",),
    "seek": ("effort_group",),
    "frontier": ("frontier_what", "frontier_one"),
    "rank": ("rank_outcome", "rank_year"),
    "explain": ("explain_one", "explain_outcome", "explain_year"),
    "hindcast": ("hindcast_economy", "hindcast_perimeter"),
    "sources": ("status_of_facts",),
}


def choose(app: App, name: str) -> int:
    """Choose the entry of a box that lies two further, as a hand would, and return its place."""
    box = part(app.window, QComboBox, name)
    place = (box.currentIndex() + 2) % box.count()
    box.setCurrentIndex(place)
    box.activated.emit(place)
    let_it_show()
    return box.currentIndex()


@EVERY_SWITCH
def test_the_choices_of_every_page_are_kept(app: App, monkeypatch: pytest.MonkeyPatch, switch: Switch) -> None:
    trigger(app.window, "action:add_scenario")
    chosen: dict[str, int] = {}
    for page, names in CHOICES.items():
        turn_to(app, page)
        chosen |= {name: choose(app, name) for name in names}
    turn_to(app, "compare")
    part(app.window, QCheckBox, "compare_changes").click()
    switch(app, monkeypatch)
    assert PAGES[app.window.pages.currentIndex()].key == "compare"
    assert part(app.window, QCheckBox, "compare_changes").isChecked()
    for page, names in CHOICES.items():
        turn_to(app, page)
        kept = {name: part(app.window, QComboBox, name).currentIndex() for name in names}
        assert kept == {name: chosen[name] for name in names}


@EVERY_SWITCH
@pytest.mark.parametrize(
    ("page", "name"),
    [
        ("projection", "slider:sensitivity.france"),
        ("projection", "chart:jobs"),
        ("compare", "compare_year"),
        ("study", "study_table"),
        ("sources", "find_fact"),
        ("seek", "scenarios"),
    ],
)
def test_the_focus_is_kept(app: App, monkeypatch: pytest.MonkeyPatch, switch: Switch, page: str, name: str) -> None:
    turn_to(app, page)
    focus(part(app.window, QWidget, name))
    switch(app, monkeypatch)
    app.window.activateWindow()
    let_it_show()
    found = QApplication.focusWidget()
    assert found is not None
    assert (found.objectName(), found.window()) == (name, app.window)


@EVERY_SWITCH
@pytest.mark.parametrize("place", [QRect(2, 2, 1916, 1076), QRect(300, 200, 1100, 800)])
def test_the_place_on_the_screen_is_kept(
    app: App, monkeypatch: pytest.MonkeyPatch, switch: Switch, place: QRect
) -> None:
    app.window.setGeometry(place)
    let_it_show()
    switch(app, monkeypatch)
    let_it_show()
    assert app.window.geometry() == place


@EVERY_SWITCH
def test_groups_panels_scrolling_and_drawn_simulations_are_kept(
    app: App, monkeypatch: pytest.MonkeyPatch, switch: Switch
) -> None:
    wait_until(lambda: settled(app))
    part(app.window, GroupHeading, "group:events").click()
    app.window.panels.side.open("notes")
    let_it_show()
    bar = part(app.window, QScrollArea, "lever_scroll").verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    size, members = app.window.size(), drawn(app)
    switch(app, monkeypatch)
    assert drawn(app) == members
    let_it_show()
    assert app.window.levers.groups_open() == ["events"]
    assert app.window.panels.side.open_panel == "notes"
    now = part(app.window, QScrollArea, "lever_scroll").verticalScrollBar()
    assert now.value() / now.maximum() == pytest.approx(0.5, abs=0.02)
    assert app.window.size() == size


def drawn(app: App) -> int:
    """Return of how many simulations what is shown is."""
    found = app.window.draws.known(app.document.scenarios)
    return found[app.document.scenarios.active].members


def test_a_hidden_lever_panel_stays_hidden(app: App, monkeypatch: pytest.MonkeyPatch) -> None:
    app.window.panels.levers.hide()
    SWITCHES["language"](app, monkeypatch)
    assert app.window.panels.levers.isHidden()


def test_the_size_of_text_outlives_another_language(app: App, monkeypatch: pytest.MonkeyPatch) -> None:
    SWITCHES["text"](app, monkeypatch)
    larger = text_percent()
    SWITCHES["language"](app, monkeypatch)
    assert text_percent() == larger


def test_words_looked_for_are_kept_in_the_same_language_alone(app: App, monkeypatch: pytest.MonkeyPatch) -> None:
    part(app.window, QLineEdit, "find_lever").setText("sensitivity")
    SWITCHES["theme"](app, monkeypatch)
    assert part(app.window, QLineEdit, "find_lever").text() == "sensitivity"
    assert slider(app, "sensitivity.france").isVisible()
    SWITCHES["language"](app, monkeypatch)
    assert part(app.window, QLineEdit, "find_lever").text() == ""
    assert app.window.layoutDirection() is Qt.LayoutDirection.RightToLeft


@EVERY_SWITCH
def test_marks_that_were_found_are_not_sought_again(app: App, monkeypatch: pytest.MonkeyPatch, switch: Switch) -> None:
    wait_until(lambda: settled(app))
    marks = app.window.levers._solutions
    assert marks
    sought: list[object] = []

    def seek(*asked: Any, **more: Any) -> Solutions:  # noqa: ANN401  (as the function that is watched)
        sought.append(asked)
        return find(*asked, **more)

    monkeypatch.setattr("offsim.analysis.seek.seek", seek)
    switch(app, monkeypatch)
    wait_until(lambda: settled(app))
    pause(100)
    assert (sought, app.window.levers._solutions) == ([], marks)
    drag(slider(app, "sensitivity.france"), 2.0)
    wait_until(lambda: settled(app))
    assert app.window.levers._solutions != marks


@EVERY_SWITCH
def test_the_document_is_shown_once_with_what_was_drawn(
    app: App, monkeypatch: pytest.MonkeyPatch, switch: Switch
) -> None:
    wait_until(lambda: settled(app))
    shown: list[Snapshot] = []
    show = ProjectionPage.show_snapshot

    def look(page: ProjectionPage, snapshot: Snapshot) -> None:
        shown.append(snapshot)
        show(page, snapshot)

    monkeypatch.setattr(ProjectionPage, "show_snapshot", look)
    switch(app, monkeypatch)
    let_it_show()
    pause(100)
    assert [bool(found.ensembles) for found in shown] == [True]


@pytest.mark.parametrize("part_of_way", [0.35, 1.0])
def test_levers_stay_where_they_were_scrolled_while_figures_are_typed(app: App, part_of_way: float) -> None:
    app.window.resize(1366, 768)
    turn_to(app, "data")

    def bar() -> QScrollBar:
        return part(app.window, QScrollArea, "lever_scroll").verticalScrollBar()

    place = round(bar().maximum() * part_of_way)
    bar().setValue(place)
    for year, words in ((2014, "7.2"), (2016, "8.1"), (2017, "9.1")):
        type_figure(app, year, "A", words)
        assert bar().value() == place
