"""The page of a planner's own figures: what was observed and how economies grow, typed, pasted or imported."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from offsim.language import Language
from offsim.model.editions import in_changed_study
from offsim.model.facts import Status
from offsim.model.levers import lever_value
from offsim.model.problems import Problem, Problems
from offsim.model.scenario_set import ScenarioSet
from offsim.model.study import Study
from offsim.report.amounts import amount, number_words
from offsim.session.gestures import next_gesture
from offsim.session.snapshot import Snapshot
from offsim.storage.cell_edits import with_figure, without_figure
from offsim.storage.jump_off_reach import with_jump_off
from offsim.storage.own_figures import Growth, Observed
from offsim.storage.study_file import parse_study
from offsim.ui.announcing import announce
from offsim.ui.fault_words import fault_words
from offsim.ui.own_data.base_year import ask_base_year
from offsim.ui.own_data.data_layout import DataLayout
from offsim.ui.own_data.figures_model import REFUSED_MARK
from offsim.ui.own_data.import_file import ask_file
from offsim.ui.own_data.refused import Refused, refused_in, refused_words
from offsim.ui.own_data.subject import (
    OWN_MARK,
    cell_words,
    far_words,
    figure_step,
    subject_of,
    subjects,
)
from offsim.ui.own_data.typed import is_one_number, typed_figure
from offsim.ui.pages.page import Page
from offsim.ui.plain_text import on_clipboard
from offsim.ui.style import Theme

FAULTS_TOLD = 3


class DataPage(Page):
    """Shows own figures and others; each edit is a step of the document."""

    def __init__(self, study: Study, language: Language, theme: Theme) -> None:
        super().__init__()
        self._study, self._language, self._theme = study, language, theme
        self.setObjectName("page:data")
        self._parts = DataLayout(self, study, language, theme)
        self._typing = False
        self._connect()
        self._parts.subject.setCurrentIndex(0)
        self._show_subject(0)

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Show the scenario of another snapshot beside the figures."""
        super().show_snapshot(snapshot)
        self._parts.record.show_outcome(self._parts.figures.subject.outcome or "turnover", snapshot)
        self.scales, self.pictures = self._parts.record.charts, self._parts.record.charts[:1]
        if "jump_off" in self._study.levers:
            self._parts.show_jump_off(int(lever_value(self._study, snapshot.scenarios.active_scenario, "jump_off")))

    def kept(self) -> object:
        """Return what is chosen and typed here."""
        parts = self._parts
        return parts.figures.subject, parts.grid.current(), parts.provenance.kept(), parts.figures.all_refused

    def resume(self, kept: Any) -> None:  # noqa: ANN401
        """Stand at the cell where the page before this one stood, with its source."""
        subject, cell, provenance, refused = kept
        if subject in subjects(self._study):
            self._parts.subject.setCurrentIndex(subjects(self._study).index(subject))
        self._parts.grid.choose(*cell)
        self._parts.provenance.resume(provenance)
        self._refuse_again(refused)

    def has_draft(self) -> bool:
        """Say whether something was typed that could not be taken."""
        return bool(self._parts.figures.all_refused)

    def take_draft(self, words: str) -> None:
        """Put what could not be taken into its cells again."""
        refused = refused_in(self._study, words)
        if refused:
            self._parts.subject.setCurrentIndex(subjects(self._study).index([*refused][-1]))
        self._refuse_again(refused)

    def restore(self, held: Any) -> None:  # noqa: ANN401
        """Have what could not be taken before stand in its cells again, and show a subject that has some."""
        refused = held or {}
        if refused and self._parts.figures.subject not in refused:
            self._parts.subject.setCurrentIndex(subjects(self._study).index(next(iter(refused))))
        self._say("")
        self._refuse_again(refused)
        self._parts.grid.choose(*[self._parts.grid.current(), *self._parts.figures.refused][-1])

    def drop_draft(self) -> None:
        """Drop what could not be taken."""
        self._say("")
        self._refuse_again({})

    def _refuse_again(self, refused: Refused) -> None:
        cell = self._parts.grid.current()
        self._parts.figures.refuse_again(refused)
        self._parts.grid.choose(*cell)
        self._tell_draft(entered=True)

    def finish_typing(self) -> None:
        """Let count what is being typed into a cell, unless that is being taken already."""
        if not self._typing:
            self._parts.grid.finish_typing()

    def import_figures(self) -> None:
        """Let the planner choose a file, and show what is understood of it."""
        if (file := ask_file(self, self._language)) is not None:
            self._import(file, "")

    def _connect(self) -> None:
        parts = self._parts
        parts.subject.currentIndexChanged.connect(self._show_subject)
        parts.figures.typed.connect(self._take)
        parts.provenance.mended.connect(self._take_again)
        parts.grid.emptied.connect(lambda: self._take_out(*parts.grid.current()))
        parts.grid.pasted.connect(self._paste)
        parts.grid.selectionModel().currentChanged.connect(self._tell_cell)
        parts.paste.clicked.connect(self._paste)
        parts.bring.clicked.connect(self.import_figures)
        parts.jump_off.activated.connect(self._set_jump_off)
        parts.jump_off.currentIndexChanged.connect(self._tell_cell)
        parts.allow.clicked.connect(self._allow_jump_off)
        parts.rebase.clicked.connect(lambda: self._guarded(self._rebase))
        parts.record.chart_made.connect(self.chart_made)
        parts.record.hindcast_wanted.connect(lambda: self.page_wanted.emit("hindcast"))

    def _show_subject(self, place: int) -> None:
        self._parts.figures.show_subject(subjects(self._study)[place])
        self._parts.grid.choose(self._study.base_year, self._study.perimeter)
        self._tell_cell()
        self._say("")
        self.asked.emit()

    def _tell_cell(self) -> None:
        """Say in a line where the figure of the current cell comes from, and name the year on the button."""
        parts, language = self._parts, self._language
        year, column = parts.grid.current()
        fact, refused = parts.figures.facts.get((year, column)), (year, column) in parts.figures.refused
        said = cell_words(parts.figures.name(column), year, parts.figures.words((year, column)), language)
        mark = REFUSED_MARK if refused else OWN_MARK if fact and fact.status is Status.OWN else ""
        parts.told.show_text(f"{mark} {said}".strip(), self._theme.faint)
        parts.rebase.setText(language.translate("DataPage", "&Make {year} the base year…").format(year=year))

    def _take(self, year: int, column: str, words: str) -> None:
        """Take what was typed into a cell as an own figure; what cannot be read stays in sight."""
        if self._typing:
            return
        self._typing, before = True, self._study
        try:
            if not self._guarded(lambda: self._put(year, column, words)):
                self._parts.figures.refuse(year, column, words)
        finally:
            self._typing = False
        self._tell_draft(entered=self._study is before)

    def _take_again(self) -> None:
        """Try again what could not be taken, wherever it stands: the date may have been all that was wrong."""
        place, cell = self._parts.subject.currentIndex(), self._parts.grid.current()
        for subject, cells in self._parts.figures.all_refused.items():
            self._parts.subject.setCurrentIndex(subjects(self._study).index(subject))
            for (year, column), words in cells.items():
                self._take(year, column, words)
        self._parts.subject.setCurrentIndex(place)
        self._parts.grid.choose(*cell)

    def _tell_draft(self, *, entered: bool) -> None:
        """Tell what stands in cells and could not be taken, whether it was entered now, and mark what it is about."""
        refused, box, marks = self._parts.figures.all_refused, self._parts.subject, f"{REFUSED_MARK} "
        for place, subject in enumerate(subjects(self._study)):
            words = box.itemText(place).removeprefix(marks)
            box.setItemText(place, f"{marks}{words}" if refused.get(subject) else words)
        self.drafted.emit(refused_words(self._study, refused), refused, entered)
        self._tell_cell()

    def _put(self, year: int, column: str, words: str) -> None:
        self._parts.figures.forget(year, column)
        if not words.strip():
            self._empty(year, column)
            return
        figures = self._parts.figures
        value = typed_figure(words, figures.subject, figures.facts.values(), self._language.code)
        place = figures.subject.place(column)
        text = with_figure(self._study, place, year, value, self._parts.provenance.checked)
        told = number_words(value, self._language)
        self._change(text, place, year, amount(value, told, figures.subject.unit, self._language))

    def _take_out(self, year: int, column: str) -> None:
        """Empty a cell: first of what could not be read there, then of its figure."""
        if self._parts.figures.forget(year, column):
            self._say("")
            self._tell_draft(entered=True)
        else:
            self._guarded(lambda: self._empty(year, column))

    def _empty(self, year: int, column: str) -> None:
        if (year, column) in self._parts.figures.facts and self._snapshot is not None:
            place, edition = self._parts.figures.subject.place(column), self._over_study(self._snapshot).edition
            self._change(without_figure(self._study, edition, place, year), place, year, "")

    def _change(self, text: str, place: Observed | Growth, year: int, value: str) -> None:
        study = parse_study(text, self._language.say(self._study.title))
        step = partial(figure_step, self._study, place, year, value)
        self._study = study  # what is asked for next, before the window is built anew, goes on from there
        self.study_wanted.emit(study, step)

    def _paste(self) -> None:
        """Show what is understood of what waits to be pasted; one number alone goes into the current cell."""
        words = on_clipboard()
        if is_one_number(words, self._language.code):
            self._take(*self._parts.grid.current(), words.strip())
        else:
            self._import(None, words)

    def _import(self, file: Path | None, words: str) -> None:
        """Show what is understood of a file, or of pasted words, and take it where the planner wants it."""
        from offsim.ui.own_data.import_dialog import ImportDialog  # noqa: PLC0415  (not needed to start)

        self.finish_typing()
        parts = self._parts
        place = parts.figures.subject.place(parts.grid.current()[1])
        dialog = ImportDialog(self._study, place, parts.provenance.kept(), self._language, self._theme, self)
        if file is None:
            dialog.read_pasted(words)
        else:
            dialog.read_file(file)
        dialog.exec()
        if dialog.made is not None:
            parts.provenance.resume(dialog.provenance.kept())
            subject, column = subject_of(dialog.place)
            parts.subject.setCurrentIndex(subjects(self._study).index(subject))
            parts.grid.choose(dialog.first_year, column)
            self.study_wanted.emit(dialog.made, dialog.step_words)
        dialog.deleteLater()

    def _set_jump_off(self, _: int) -> None:
        year, lever = self._parts.jump_off.currentData(), self._study.levers["jump_off"]

        def words(language: Language) -> str:
            return language.joined(" ", (language.say(lever.label), str(year)))

        self.levers_wanted.emit({"jump_off": float(year)}, words, next_gesture())

    def _allow_jump_off(self) -> None:
        self._guarded(self._add_jump_off)

    def _add_jump_off(self) -> None:
        text = with_jump_off(self._study, self._parts.provenance.checked)
        study = parse_study(text, self._language.say(self._study.title))
        self.study_wanted.emit(study, lambda language: language.translate("Step", "Jump-off year added"))

    def _rebase(self) -> None:
        self.finish_typing()
        if self._snapshot is None:
            return
        year, _ = self._parts.grid.current()
        made = ask_base_year(self, self._over_study(self._snapshot), year, self._language)
        if made is not None:
            self.study_wanted.emit(
                made, lambda language: language.translate("DataPage", "Base year {year}").format(year=year)
            )

    def _over_study(self, snapshot: Snapshot) -> ScenarioSet:
        """Return the scenarios over the study as it was changed here since the snapshot."""
        return in_changed_study(snapshot.scenarios, self._study).scenarios

    def _guarded(self, task: Callable[[], None]) -> bool:
        """Do something; where that cannot be, say why under the table, and change nothing."""
        try:
            task()
        except (Problem, Problems) as error:
            self._say(" ".join(fault_words(error, self._language, FAULTS_TOLD)))
            return False
        self._say("")
        return True

    def _say(self, wrong: str) -> None:
        """Say under the table what is wrong, or else which figures lie far from all others."""
        told = wrong or far_words(self._study, self._parts.figures.subject, self._language)
        self._parts.wrong.show_text(told, self._theme.bad if wrong else self._theme.warn)
        self._parts.wrong.setVisible(bool(told))
        if self.isVisible():
            announce(self, told)
