"""A document with an older edition of its study: said so, shown what changes, taken over in one step that goes back.

One of another format is taken whole or not at all; of any other what is chosen is taken, item by item.
"""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QPushButton, QToolButton

from offsim.app import App
from offsim.model.editions import in_changed_study
from offsim.model.scenario_set import ScenarioSet, new_set, set_distribution, set_lever
from offsim.model.study import Study
from offsim.model.text import text
from offsim.model.uncertainty import Distribution, Kind
from offsim.report.labels import full_name
from offsim.storage import studies
from offsim.storage.document_file import document_bytes, read_document
from offsim.storage.figure_edits import Provenance, with_own_value
from offsim.storage.studies import has_newer_edition, open_study
from offsim.storage.study_differences import differences
from offsim.storage.study_file import parse_study
from offsim.storage.study_text import remove_table, set_fact
from offsim.ui.difference_dialog import DifferenceDialog
from offsim.ui.notice import Notice
from offsim.ui.study_items_dialog import StudyItemsDialog
from offsim.ui.study_items_list import CHECKED
from tests.gui.hands import drag, part, settled, slider, steps, trigger, wait_until
from tests.old_studies import old_study


@pytest.fixture
def old_document(tmp_path: Path) -> Path:
    scenarios = set_lever(new_set(old_study("pai-2020"), text("Mine")), "scenario_1", "trend.france", 5.25)
    file = tmp_path / "old.offsim"
    file.write_bytes(document_bytes(scenarios, "0.1.0"))
    return file


def answering(monkeypatch: pytest.MonkeyPatch, choice: str) -> list[list[str]]:
    """Press a button of the dialog whenever it comes up; return the lines it showed."""
    shown: list[list[str]] = []

    def press(dialog: DifferenceDialog) -> int:
        lines = dialog.findChild(QListWidget, "lines")
        assert lines is not None
        shown.append([lines.item(row).text() for row in range(lines.count())])
        if choice:
            button = dialog.findChild(QPushButton, f"choice:{choice}")
            assert button is not None
            button.click()
        return 0

    monkeypatch.setattr(DifferenceDialog, "exec", press)
    return shown


def test_the_newer_edition_is_offered_shown_taken_and_undone(
    open_app: Callable[..., App], old_document: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    app = open_app()
    app.window.files.open(old_document)
    wait_until(lambda: app.window.document.scenarios.study.format == 1 and app.window.isVisible())
    wait_until(lambda: "newer edition" in part(app.window, Notice, "notice").text)
    shown = answering(monkeypatch, "take")
    app.window.actions_by_key["newer_edition"].trigger()
    assert any("“Mine”: Turnover in 2020: " in line and " → " in line for line in shown[0])
    wait_until(lambda: app.document.scenarios.study == open_study("pai-2020"))
    assert app.document.scenarios.active_scenario.values == {"trend.france": 5.25}
    wait_until(lambda: not app.window.actions_by_key["newer_edition"].isEnabled())
    app.document.history.undo()
    wait_until(lambda: app.document.scenarios.study.format == 1)
    assert not app.document.modified


def test_what_the_newer_edition_cannot_keep_is_told(
    open_app: Callable[..., App], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    key = "sensitivity.other_france"
    own = Distribution(Kind.NORMAL, 0.4)
    scenarios = set_distribution(new_set(old_study("digital-2030"), text("Mine")), "scenario_1", key, own)
    file = tmp_path / "old.offsim"
    file.write_bytes(document_bytes(scenarios, "0.1.0"))
    app = opened(open_app, file)
    shown = answering(monkeypatch, "")
    trigger(app.window, "action:newer_edition")
    name = full_name(scenarios.study, scenarios.study.levers[key], app.window.language)
    assert shown[0][-1] == f"“Mine”: {name} cannot be kept as it is set"


def test_nothing_is_taken_where_nothing_is_chosen(
    open_app: Callable[..., App], old_document: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    app = opened(open_app, old_document)
    answering(monkeypatch, "")
    trigger(app.window, "action:newer_edition")
    assert app.document.scenarios.study == old_study("pai-2020")
    assert not app.document.modified


def test_a_document_with_the_edition_of_today_says_nothing(open_app: Callable[..., App]) -> None:
    app = open_app()
    assert not app.window.actions_by_key["newer_edition"].isEnabled()
    assert part(app.window, Notice, "notice").isHidden()


def test_no_step_looks_for_a_newer_edition_again(app: App, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[None] = []
    known = studies.shipped_study_ids()

    def noted() -> tuple[str, ...]:
        asked.append(None)
        return known

    monkeypatch.setattr(studies, "shipped_study_ids", noted)
    drag(slider(app, "trend.france"), 6.0)
    wait_until(lambda: settled(app))
    assert not asked


TURNOVER, TARGET = ("base", "turnover"), ("targets", "turnover_2020", "value")
POINT = ("observations", 0, "points", 1)
MINE = Provenance("Our survey", "2026-03-01")


def shipped() -> Study:
    return open_study("pai-2020")


def older_words() -> str:
    """Return the study as an older edition might have been: other figures, and a year less observed."""
    words = set_fact(set_fact(shipped().text, TURNOVER, {"value": 7.2}), TARGET, {"value": 15})
    return remove_table(words, POINT)


def older_document(file: Path, words: str, *changes: Callable[[str], str]) -> Path:
    """Write a document whose study is an older edition, changed by the planner."""
    scenarios = new_set(parse_study(words, "older"), text("Mine"))
    for change in changes:
        scenarios = in_changed_study(scenarios, parse_study(change(scenarios.study.text), "own")).scenarios
    file.write_bytes(document_bytes(scenarios, "0.1.0"))
    return file


def opened(open_app: Callable[..., App], file: Path) -> App:
    app = open_app()
    app.window.files.open(file)
    wait_until(lambda: app.window.actions_by_key["newer_edition"].isEnabled() and settled(app))
    return app


def own_turnover(words: str) -> str:
    return with_own_value(words, TURNOVER, 7.9, "bn MAD", MINE)


def own_wage(words: str) -> str:
    return with_own_value(words, ("wage",), 70000, "MAD", MINE)


def choosing(
    monkeypatch: pytest.MonkeyPatch, choice: str, press: str = "", turn: str = ""
) -> list[list[tuple[str, bool]]]:
    """Press a button above the list and turn items, then press one below, of the dialog whenever it comes up.

    Returns what the items say, and whether they were checked at first.
    """
    seen: list[list[tuple[str, bool]]] = []

    def answer(dialog: StudyItemsDialog) -> int:
        items = part(dialog, QListWidget, "items")
        rows = [items.item(row) for row in range(items.count())]
        seen.append([(row.text(), row.checkState() is Qt.CheckState.Checked) for row in rows])
        if press:
            part(dialog, QPushButton, f"check:{press}").click()
        for row in rows:
            if turn and turn in row.text():
                row.setCheckState(CHECKED[row.checkState() is not Qt.CheckState.Checked])
        if choice:
            part(dialog, QPushButton, f"choice:{choice}").click()
        return 0

    monkeypatch.setattr(StudyItemsDialog, "exec", answer)
    return seen


def take(app: App) -> ScenarioSet:
    """Open the dialog, and return the document after it."""
    trigger(app.window, "action:newer_edition")
    wait_until(lambda: settled(app))
    return app.document.scenarios


def test_every_item_of_the_newer_edition_is_offered_and_all_of_them_are_the_shipped_study(
    open_app: Callable[..., App], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    app = opened(open_app, older_document(tmp_path / "old.offsim", older_words()))
    before = app.document.scenarios
    seen = choosing(monkeypatch, "take")
    after = take(app)
    assert [words.split(" – ")[0] for words, _ in seen[0]] == [
        "Base year · Turnover: 7.2 bn MAD (reference page) → 7.3 bn MAD (reference page)",
        "Turnover · 16 bn MAD in 2020: 15 bn MAD (reference page) → 16 bn MAD (reference page)",
        "A: offshoring (exchange office) · Turnover, observed · 2012: none → 7.4 bn MAD (calculated)",
    ]
    assert all(checked for _, checked in seen[0])
    assert after.study.text == shipped().text
    assert after.edition == ""
    assert steps(app) == 1
    wait_until(lambda: not app.window.actions_by_key["newer_edition"].isEnabled())
    app.document.history.undo()
    assert app.document.scenarios == before


def test_what_the_planner_changed_too_is_told_and_kept_unless_it_is_checked(
    open_app: Callable[..., App], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    app = opened(open_app, older_document(tmp_path / "old.offsim", older_words(), own_turnover, own_wage))
    seen = choosing(monkeypatch, "take")
    after = take(app)
    assert [checked for _, checked in seen[0]] == [False, True, True]
    assert "(you changed this too)" in seen[0][0][0]
    assert after.study.levers["base.turnover"].default.value == 7.9
    assert after.study.targets["turnover_2020"].value.value == 16
    assert after.edition == shipped().text
    assert {found.place for found in differences(after.edition, after.study.text)} == {TURNOVER, ("wage",)}
    wait_until(lambda: not app.window.actions_by_key["newer_edition"].isEnabled())


def test_what_is_left_is_a_change_of_the_planner_and_not_offered_again(
    open_app: Callable[..., App], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    app = opened(open_app, older_document(tmp_path / "old.offsim", older_words()))
    choosing(monkeypatch, "take", turn="Base year")
    after = take(app)
    assert after.study.levers["base.turnover"].default.value == 7.2
    assert after.study.targets["turnover_2020"].value.value == 16
    wait_until(lambda: not app.window.actions_by_key["newer_edition"].isEnabled())
    file = tmp_path / "again.offsim"
    app.document.save(file)
    assert not has_newer_edition(read_document(file))
    assert [found.place for found in differences(after.edition, after.study.text)] == [TURNOVER]


def test_nothing_at_all_is_taken_where_nothing_is_checked_and_it_is_not_offered_again(
    open_app: Callable[..., App], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    app = opened(open_app, older_document(tmp_path / "old.offsim", older_words()))
    choosing(monkeypatch, "take", press="none")
    assert take(app).study.text == older_words()
    wait_until(lambda: not app.window.actions_by_key["newer_edition"].isEnabled())
    assert part(app.window, QToolButton, "study_mark").isVisibleTo(app.window)


def test_newer_observations_alone_are_taken(
    open_app: Callable[..., App], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    app = opened(open_app, older_document(tmp_path / "old.offsim", older_words()))
    choosing(monkeypatch, "take", press="observed")
    after = take(app)
    assert after.study.observations == shipped().observations
    assert after.study.levers["base.turnover"].default.value == 7.2


def test_an_edition_that_differs_in_remarks_alone_is_taken_as_it_is(
    open_app: Callable[..., App], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    app = opened(open_app, older_document(tmp_path / "old.offsim", f"# An older remark.\n{shipped().text}"))
    seen = choosing(monkeypatch, "take")
    assert take(app).study.text == shipped().text
    assert seen == [[]]
