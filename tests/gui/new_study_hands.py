"""A planner's hands at the page of questions for a new study: fill it in, and have the study made."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import (
    QApplication,
    QPushButton,
)

from offsim.app import App
from offsim.model.scenario_set import ScenarioSet
from offsim.ui.new_study_dialog import NewStudyDialog
from tests.gui.hands import let_it_show, part, trigger
from tests.gui.new_study_keys import answer
from tests.gui.own_study_page import fill_in


def create(dialog: NewStudyDialog) -> None:
    part(dialog, QPushButton, "create").click()
    QApplication.processEvents()


def made_by_questions(app: App, monkeypatch: pytest.MonkeyPatch) -> ScenarioSet:
    def follow(dialog: NewStudyDialog) -> None:
        fill_in(dialog)
        create(dialog)

    answer(monkeypatch, NewStudyDialog, follow)
    trigger(app.window, "new_study:questions")
    let_it_show()
    return app.document.scenarios
