"""Brings a report's workbook home into the window: what was changed is shown, then taken as the planner wants."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QFileDialog

from offsim.language import Language
from offsim.model.characters import quoted
from offsim.model.editions import in_edition
from offsim.model.problems import Problem, Problems
from offsim.model.scenario_set import ScenarioSet
from offsim.model.study_difference import FigureChange
from offsim.report.changes import change_lines, lost_lines
from offsim.session.worker import Watch
from offsim.storage.recovery import Work
from offsim.storage.returned_figures import has_place, taken_over, workbook_source
from offsim.storage.returned_workbook import NOT_A_REPORT, Returned, read_returned, with_changed, with_new
from offsim.ui.actions import command_words
from offsim.ui.dialog_help import offer_help
from offsim.ui.difference_dialog import DifferenceDialog, Further
from offsim.ui.file_work import last_call
from offsim.ui.study_files import WORKBOOK, Desk, show_faults

ADD, OPEN = "add", "open"


@dataclass(frozen=True, slots=True)
class ReportFiles:
    """Carries out what the File menu offers for reports that come back; ``open_study`` opens what is no report."""

    desk: Desk
    open_study: Callable[[Path], None]

    def ask(self) -> None:
        """Let the planner choose the workbook of a report, and bring it home."""
        language = self.desk.language
        kinds = language.translate("Files", "Excel workbooks") + f" (*{WORKBOOK})"
        title = language.translate("Files", "Import from workbook")
        name, _ = QFileDialog.getOpenFileName(self.desk.window, title, str(self.desk.folder()), kinds)
        if name:
            before = self.desk.document.scenarios
            self.desk.imports.run(partial(self._read, Path(name), before))

    def open(self, file: Path) -> None:
        """Bring a report home, or open the workbook of a study."""
        before = self.desk.document.scenarios

        def either(watch: Watch) -> Callable[[], None]:
            try:
                return self._read(file, before, watch)
            except Problem as problem:
                if problem.reason != NOT_A_REPORT:
                    raise
                return partial(self.open_study, file)

        self.desk.imports.run(either)

    def _read(self, file: Path, over: ScenarioSet, watch: Watch) -> Callable[[], None]:
        """Read a report, in any thread, and return what is to be done with it in the window's."""
        do: Callable[[], None]
        try:
            do = partial(self._bring, file, read_returned(file, over))
        except Problems as problems:
            do = partial(show_faults, file, problems, self.desk)
        last_call(watch)
        return do

    def _bring(self, file: Path, returned: Returned) -> None:
        desk, before, exported = self.desk, self.desk.document.scenarios, returned.exported
        chosen, figures = self._ask_what(file, returned, before)

        def words(language: Language) -> str:
            return language.translate("Step", "Imported from “{file}”").format(file=quoted(file.name))

        if chosen == ADD:
            placed = [change for change in figures if has_place(before.study, change)]
            desk.document.edit(words, self._taken(with_new(before, _over(returned, before)), placed, file))
        elif chosen == OPEN:
            made = self._taken(with_new(exported, returned), figures, file)
            if desk.may_leave():
                desk.document.restore(words, Work(made, exported, None, None))

    def _taken(self, scenarios: ScenarioSet, figures: Sequence[FigureChange], file: Path) -> ScenarioSet:
        """Return scenarios over their study with the figures."""
        source = workbook_source(file, self.desk.language.translate("Import", "workbook {name}"))
        return taken_over(scenarios, figures, source, str(file)).scenarios if figures else scenarios

    def _ask_what(self, file: Path, returned: Returned, before: ScenarioSet) -> tuple[str, Sequence[FigureChange]]:
        """Show what was changed; return what is chosen, and the figures of the study that are to be taken over."""
        language = self.desk.language
        lines = [*_lines(returned, before, language)]
        same = returned.exported.study == before.study
        sentence = (
            language.translate(
                "ReportFiles", "“{file}” was exported from this study. Changed scenarios become new ones."
            )
            if same
            else language.translate(
                "ReportFiles",
                "“{file}” was exported from another study, “{study}”. Open it with its own study, or take its changed "
                "scenarios over into the study that is open.",
            )
        )
        told = language.translate("ReportFiles", "What was changed in the workbook:")
        add = (
            language.translate("ReportFiles", "&Add the changed scenarios")
            if same and returned.changed
            else language.translate("ReportFiles", "&Take the figures over")
            if same
            else language.translate("ReportFiles", "&Take over into this study")
        )
        as_document = language.translate("ReportFiles", "&Open as a document of its own")
        choices = {ADD: add} if returned.changed or returned.figures else {}
        choices = {**choices, OPEN: as_document} if same else {OPEN: as_document, **choices}
        named = sentence.format(file=quoted(file.name), study=language.say(returned.exported.study.title))
        also = language.translate("ReportFiles", "Also take the changed &figures over into the study")
        further = Further(also, () if returned.changed else (ADD,)) if returned.figures else None
        title = command_words("import_workbook", language)
        dialog = DifferenceDialog(title, named, told, lines, choices, self.desk.window, further)
        offer_help(dialog, "workbook#home", language)
        dialog.exec()
        dialog.deleteLater()
        return dialog.chosen, returned.figures if dialog.further else ()


def _over(returned: Returned, before: ScenarioSet) -> Returned:
    """Return the changed scenarios as they are over the study that is open."""
    if returned.exported.study == before.study:
        return returned
    moved = in_edition(with_changed(returned), before.study).scenarios
    changed = {scenario.key: scenario for scenario in moved.scenarios if scenario.key in returned.changed}
    return Returned(returned.exported, returned.in_use, changed, returned.changes, returned.notices)


def _lines(returned: Returned, before: ScenarioSet, language: Language) -> Iterator[str]:
    """Give what was changed, what was noticed, and what the study that is open has no place for."""
    from offsim.report.returned_words import (  # noqa: PLC0415  (hardly ever, and it brings all of the workbook)
        called,
        figure_lines,
        figure_names,
        notice_lines,
    )

    changed, other = with_changed(returned), returned.exported.study != before.study
    names = figure_names(returned.exported.study, language)
    lines = [*change_lines(returned.exported, changed, language), *figure_lines(returned.figures, names, language)]
    yield from lines or [language.translate("Import", "Nothing was changed since the export.")]
    yield from notice_lines(returned.notices, names, language)
    if returned.changed and other:
        yield from lost_lines(changed, in_edition(changed, before.study), language)
    without = language.translate("Import", "{cell}: the study that is open has no figure “{name}”.")
    for change in returned.figures if other else ():
        if not has_place(before.study, change):
            yield without.format(cell=change.cell, name=called(change, names))
