"""The import of figures: what they are for, what was understood, corrections, and nothing taken before it is seen."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QWidget

from offsim.language import Language
from offsim.model.characters import quoted
from offsim.model.problems import Problem, Problems
from offsim.model.study import Study
from offsim.session.document import StepWords
from offsim.storage.imports.understood import Ask
from offsim.storage.own_figures import Growth, Observed, with_own_figures
from offsim.ui.dialog_help import offer_help
from offsim.ui.fault_words import fault_words
from offsim.ui.own_data.import_layout import ImportLayout
from offsim.ui.own_data.import_tables import MOST_ROWS
from offsim.ui.own_data.reading import Reading
from offsim.ui.own_data.subject import columns_of, subject_of, subject_words, subjects
from offsim.ui.style import Theme

FAULTS_TOLD = 3


class ImportDialog(QDialog):
    """``made`` is the study with the figures, None until they are taken; ``step_words`` say so in the history."""

    def __init__(
        self,
        study: Study,
        place: Observed | Growth,
        provenance: tuple[str, str],
        language: Language,
        theme: Theme,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._study, self._language, self._theme = study, language, theme
        self._reading = Reading(study, place)
        self._parts = ImportLayout(self, study, language, theme)
        self.made: Study | None = None
        self.provenance = self._parts.provenance
        self.provenance.resume(provenance)
        self._fill()
        self._connect()
        offer_help(self, "own_figures", language)

    def read_file(self, file: Path) -> None:
        """Read a file, and show what is understood of it; that may take as long as the importer lets a hostile one."""
        self._parts.named.setText(self._language.isolated(quoted(file.name)))
        self.provenance.suggest(quoted(file.name))
        self._do(lambda: self._reading.read_file(file))

    def read_pasted(self, words: str) -> None:
        """Show what is understood of words that were pasted."""
        called = self._language.translate("Import", "What was pasted")
        self._parts.named.setText(called)
        self._do(lambda: self._reading.read_pasted(words, called))

    @property
    def place(self) -> Observed | Growth:
        """What the figures are for."""
        return self._reading.place

    @property
    def first_year(self) -> int:
        """The first year of the series that was taken."""
        return self._reading.found.series[0].points[0].year

    @property
    def step_words(self) -> StepWords:
        """What the history calls the step."""
        points, study = self._reading.found.series[0].points, self._study
        subject, column = subject_of(self.place)
        first, last = points[0].year, points[-1].year

        def words(language: Language) -> str:
            one = language.translate("Import", "{what}, {where}: {first}")
            several = language.translate("Import", "{what}, {where}: {first}–{last}")
            what, where = subject_words(study, subject, language), language.say(columns_of(study, subject)[column])
            return (one if first == last else several).format(what=what, where=where, first=first, last=last)

        return words

    def _do(self, task: Callable[[], None]) -> None:
        """Do something with the source, and show what is understood then."""
        QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            task()
        finally:
            QGuiApplication.restoreOverrideCursor()
        self._show()

    def _show(self) -> None:
        parts, reading, language = self._parts, self._reading, self._language
        questions = {question.ask: question for question in reading.found.questions}
        parts.form.show_encoding(reading.encoding)
        parts.form.show_rows(reading.settled, questions)
        parts.grid.show_grid(reading.grid)
        rows = len(reading.grid.rows) if reading.grid else 0
        more = language.translate("Import", "the first {shown} of {rows} rows").format(shown=MOST_ROWS, rows=rows)
        parts.more.setText(more if rows > MOST_ROWS else "")
        parts.series.show_series(reading.series, self._study, self.place)
        parts.take_over.setEnabled(reading.series is not None)
        asked = [language.tell(question.words) for question in reading.found.questions]
        noticed = [language.tell(notice) for notice in reading.found.notices]
        if reading.problem:
            parts.said.show_text(language.explain(reading.problem), self._theme.bad)
        else:
            parts.said.show_text("\n".join([*asked, *noticed]), self._theme.warn if asked else self._theme.faint)

    def _take(self) -> None:
        """Take the figures over; where the study cannot have them, say why and stay."""
        (series,) = self._reading.found.series
        title = self._language.say(self._study.title)
        try:
            self.made = with_own_figures(self._study, self.place, series, self.provenance.checked, title)
        except (Problem, Problems) as error:
            told = fault_words(error, self._language, FAULTS_TOLD)
            self._parts.said.show_text("\n".join(told), self._theme.bad)
        else:
            self.accept()

    def _fill(self) -> None:
        subject, column = subject_of(self.place)
        for each in subjects(self._study):
            self._parts.subject.addItem(subject_words(self._study, each, self._language))
        self._parts.subject.setCurrentIndex(subjects(self._study).index(subject))
        self._fill_columns()
        self._parts.column.setCurrentIndex(self._parts.column.findData(column))

    def _fill_columns(self) -> None:
        self._parts.column.clear()
        subject = subjects(self._study)[self._parts.subject.currentIndex()]
        for key, label in columns_of(self._study, subject).items():
            self._parts.column.addItem(self._language.say(label), key)

    def _change_place(self) -> None:
        subject = subjects(self._study)[self._parts.subject.currentIndex()]
        self._do(lambda: self._reading.put_at(subject.place(self._parts.column.currentData())))

    def _change_subject(self) -> None:
        self._fill_columns()
        self._change_place()

    def _answer(self, ask: Ask, key: str) -> None:
        self._do(lambda: self._reading.answer(ask, key))

    def _connect(self) -> None:
        parts = self._parts
        parts.subject.activated.connect(lambda _: self._change_subject())
        parts.column.activated.connect(lambda _: self._change_place())
        parts.form.answered.connect(self._answer)
        parts.form.encoded.connect(lambda name: self._do(lambda: self._reading.encode(name)))
        parts.take_over.clicked.connect(self._take)
        parts.buttons.rejected.connect(self.reject)
