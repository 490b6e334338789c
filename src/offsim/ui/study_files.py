"""What the File menu offers for studies: a new one from questions, the open one or a workbook, and saving the study."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import NamedTuple

import tomli
from PySide6.QtWidgets import QFileDialog, QWidget

from offsim.language import Language
from offsim.model.characters import file_name
from offsim.model.problems import Problems
from offsim.model.scenario_set import ScenarioSet, new_set
from offsim.model.study import Study
from offsim.session.document import Document
from offsim.session.worker import Watch
from offsim.storage.atomic_file import write_atomically
from offsim.storage.recovery import Work
from offsim.storage.studies import shipped_study_ids
from offsim.storage.study_file import parse_study
from offsim.ui.file_work import FileWork, last_call
from offsim.ui.save_question import ask_where

TEXT, WORKBOOK = ".toml", ".xlsx"


class Desk(NamedTuple):
    """What the File menu works with: ``may_leave`` asks about what is unsaved, ``guarded`` tells what goes wrong.

    ``folder`` is where files were last; ``exports`` writes files, ``imports`` reads them and does what that comes to.
    """

    window: QWidget
    document: Document
    language: Language
    may_leave: Callable[[], bool]
    guarded: Callable[[Callable[[], None]], bool]
    folder: Callable[[], Path]
    exports: FileWork
    imports: FileWork


class StudyFiles:
    """Carries out what the File menu offers for studies."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def ask_questions(self) -> None:
        """Make a study from a page of questions, and begin a document on it that is not saved yet."""
        from offsim.ui.new_study_dialog import NewStudyDialog  # noqa: PLC0415  (not needed to start)

        desk = self._desk
        if not desk.may_leave():  # asked first: calling it off at the end would lose what was put in
            return
        dialog = NewStudyDialog(desk.document.scenarios.study, desk.language, desk.window)
        dialog.exec()
        if dialog.made:
            begun = new_set(dialog.made)
            reference = begun.reference_scenario
            self._begin(replace(begun, scenarios=(reference,), active=reference.key), begun)
        dialog.deleteLater()

    def ask_name(self) -> None:
        """Begin a document on the study that is open, under a name of its own, with the scenarios there are."""
        from offsim.ui.study_dialogs import StudyNameDialog  # noqa: PLC0415  (not needed to start)

        desk = self._desk
        if not desk.may_leave():
            return
        dialog = StudyNameDialog(desk.language, desk.window)
        dialog.exec()
        if dialog.name:
            before = desk.document.scenarios
            desk.guarded(lambda: self._begin(before, _in_study_called(dialog.name, before)))
        dialog.deleteLater()

    def ask_workbook(self) -> None:
        """Let the planner choose the workbook of a study, and begin a document on it."""
        language = self._desk.language
        kinds = language.translate("Files", "Workbooks of studies") + f" (*{WORKBOOK})"
        title = language.translate("Files", "New study from a workbook")
        name, _ = QFileDialog.getOpenFileName(self._desk.window, title, str(self._desk.folder()), kinds)
        if name:
            self.open_workbook(Path(name))

    def open_workbook(self, file: Path) -> None:
        """Begin a document on the workbook of a study; all its faults are told by their cells."""
        self._desk.imports.run(partial(self._read_workbook, file))

    def ask_save(self) -> None:
        """Let the planner choose where the study goes, as a text or as a workbook by the ending, and write it."""
        if self._desk.exports.tell_busy():
            return
        language, study = self._desk.language, self._desk.document.scenarios.study
        title = language.translate("Files", "Save study as")
        texts, workbooks = (
            language.translate("Files", "Study files"),
            language.translate("Files", "Workbooks of studies"),
        )
        kinds = f"{texts} (*{TEXT});;{workbooks} (*{WORKBOOK})"
        suggested = self._desk.folder() / f"{file_name(study.key)}{TEXT}"
        if file := ask_where(self._desk.window, language, title, suggested, kinds, (TEXT, WORKBOOK)):
            self._desk.exports.run(partial(_written, study, file, language))

    def _read_workbook(self, file: Path, watch: Watch) -> Callable[[], None]:
        """Read a workbook, in any thread, and return what is to be done with it in the window's."""
        from offsim.storage.study_workbook import read_study_workbook  # noqa: PLC0415  (slow to import)

        do: Callable[[], None]
        try:
            do = partial(self._begin_on, read_study_workbook(file).study)
        except Problems as problems:
            do = partial(show_faults, file, problems, self._desk)
        last_call(watch)
        return do

    def _begin_on(self, study: Study) -> None:
        if self._desk.may_leave():
            self._desk.document.replace(new_set(study), None)

    def _begin(self, before: ScenarioSet, after: ScenarioSet) -> None:
        """Open a set that no file holds, as a step after another, so that it counts as unsaved."""

        def words(language: Language) -> str:
            return language.translate("Step", "New study “{name}”").format(name=language.say(after.study.title))

        self._desk.document.restore(words, Work(after, before, None, None))


def show_faults(file: Path, problems: Problems, desk: Desk) -> None:
    """Show all the faults of a workbook."""
    from offsim.ui.study_dialogs import FaultsDialog  # noqa: PLC0415  (hardly ever)

    dialog = FaultsDialog(file, problems.problems, desk.language, desk.window)
    dialog.exec()
    dialog.deleteLater()


def _written(study: Study, file: Path, language: Language, watch: Watch) -> list[Path]:
    content = study_bytes(study, file.suffix.lower(), language)
    last_call(watch)
    write_atomically(file, content)
    return [file]


def study_bytes(study: Study, ending: str, language: Language) -> bytes:
    """Return a study as a file of its own: its text as it stands, or the workbook of it."""
    if ending == TEXT:
        return study.text.encode()
    from offsim.report.study_workbook import study_workbook_bytes  # noqa: PLC0415  (slow to import)
    from offsim.storage.study_to_sheets import study_sheets  # noqa: PLC0415  (only where asked for)

    return study_workbook_bytes(study_sheets(tomli.loads(study.text), study.levers), study, language)


def _in_study_called(name: str, scenarios: ScenarioSet) -> ScenarioSet:
    """Return the scenarios over a study of their own: the same under another name."""
    from offsim.storage.study_keys import with_title  # noqa: PLC0415  (slow to import)

    taken = {*shipped_study_ids(), scenarios.study.key}
    study = parse_study(with_title(scenarios.study.text, name, taken), name)
    return replace(scenarios, study=study, edition="")
