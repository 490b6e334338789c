"""The figures of a subject as a table to be edited: a row a year, a column a perimeter or an economy."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor, QFont

from offsim.language import Language
from offsim.model.facts import Fact, Status
from offsim.model.problems import Problem
from offsim.model.study import Study
from offsim.report.amounts import number_words
from offsim.storage.own_figures import Growth
from offsim.ui.fonts import semi_bold
from offsim.ui.own_data.refused import Refused
from offsim.ui.own_data.subject import (
    OWN_MARK,
    Subject,
    beside_words,
    cell_words,
    columns_of,
    facts_of,
    far_cells,
    figure_words,
    is_projected,
    subjects,
    years_of,
)
from offsim.ui.own_data.typed import typed_figure
from offsim.ui.plain_text import plain_tip
from offsim.ui.style import Theme

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
REFUSED_MARK = "⚠"
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute


class FiguresModel(QAbstractTableModel):
    """Holds the figures of a study; ``typed`` gives year, column (key) and words, and changes nothing by itself.

    What was typed and could not be taken stays in its cell, whatever subject is shown in between, until something else
    is typed there. ``jump_off`` is the year up to which the scenario shown holds what was observed.
    """

    typed = Signal(int, str, str)

    def __init__(self, study: Study, language: Language, theme: Theme) -> None:
        super().__init__()
        self._study, self._language, self._theme = study, language, theme
        self._refused: dict[Subject, dict[tuple[int, str], str]] = {}
        self.jump_off: int | None = None
        self.show_subject(Subject(outcome="turnover"))

    def show_subject(self, subject: Subject) -> None:
        """Hold the figures of another subject."""
        self.beginResetModel()
        self.subject = subject
        self.years, self.labels = self._years(subject), columns_of(self._study, subject)
        self.columns = [*self.labels]
        self.facts = facts_of(self._study, subject)
        self._far = frozenset(far_cells(self._study, subject))
        self.endResetModel()

    @property
    def refused(self) -> Mapping[tuple[int, str], str]:
        """What could not be taken of the subject shown, by year and column (key)."""
        return self._refused.get(self.subject, {})

    @property
    def all_refused(self) -> Refused:
        """What could not be taken, by subject, then by year and column (key)."""
        return {subject: dict(cells) for subject, cells in self._refused.items() if cells}

    def refuse_again(self, refused: Refused) -> None:
        """Keep in sight what could not be taken before, as far as there are cells for it."""
        self.beginResetModel()
        for subject in subjects(self._study):
            columns = columns_of(self._study, subject)
            cells = refused.get(subject, {}).items()
            kept = {(year, key): words for (year, key), words in cells if key in columns}
            if subject.outlook:  # whose rows are the years projected, and no others
                years = years_of(self._study, subject)
                kept = {at: words for at, words in kept.items() if at[0] in years}
            self._refused[subject] = kept
        self.years = self._years(self.subject)
        self.endResetModel()

    def _years(self, subject: Subject) -> range:
        """Return the rows of a subject, up to those in which something was refused."""
        years = years_of(self._study, subject)
        known = {years[0], years[-1], *(year for year, _ in self._refused.get(subject, {}))}
        return range(min(known), max(known) + 1)

    def refuse(self, year: int, column: str, words: str) -> None:
        """Keep in sight what was typed and cannot be taken."""
        self._refused.setdefault(self.subject, {})[year, column] = words
        index = self.index_of(year, column)
        self.dataChanged.emit(index, index)

    def forget(self, year: int, column: str) -> bool:
        """Drop what was refused in a cell; return whether there was anything."""
        index = self.index_of(year, column)
        there = self._refused.get(self.subject, {}).pop((year, column), None) is not None
        self.dataChanged.emit(index, index)
        return there

    def cell(self, index: Index) -> tuple[int, str]:
        """Return the year and the column (key) of a cell."""
        return self.years[index.row()], self.columns[index.column()]

    def index_of(self, year: int, column: str) -> QModelIndex:
        """Return a cell by its year and column (key); the first where it is not there."""
        row = self.years.index(year) if year in self.years else 0
        return self.index(row, self.columns.index(column) if column in self.columns else 0)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Count the years."""
        return 0 if parent.isValid() else len(self.years)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Count the perimeters or economies."""
        return 0 if parent.isValid() else len(self.columns)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let every cell be typed into."""
        return super().flags(index) | Qt.ItemFlag.ItemIsEditable

    def setData(self, index: Index, value: object, role: int = Role.EditRole) -> bool:
        """Tell what was typed, unless it is what stood there; what was refused may be taken now."""
        same = str(value) == self.data(index, Role.EditRole) and self.cell(index) not in self.refused
        if role != Role.EditRole or same:
            return False
        self.typed.emit(*self.cell(index), str(value))
        return True

    def data(self, index: Index, role: int = Role.DisplayRole) -> object:
        """Return a figure as it is written, edited, told, or stands; own ones have a mark and bold type."""
        cell = self.cell(index)
        fact, refused = self.facts.get(cell), self.refused.get(cell)
        if role == Role.DisplayRole:
            return f"{REFUSED_MARK} {refused}" if refused is not None else self._shown(cell, fact)
        if role == Role.EditRole:
            return refused if refused is not None else self._language.exact(fact.value) if fact else ""
        if role == Role.ToolTipRole and (fact or refused is not None):
            return plain_tip(self._warned(cell))
        if role == Role.AccessibleTextRole:
            return self._told(cell, refused)
        return self._looks(role, cell, own=fact is not None and fact.status is Status.OWN, refused=refused is not None)

    def words(self, cell: tuple[int, str]) -> str:
        """Return where the figure of a cell comes from and what it moves, or what may be done where there is none.

        Of what was refused there it is why, as far as its words tell.
        """
        year, column = cell
        place, fact = self.subject.place(column), self.facts.get((year, column))
        if (typed := self.refused.get(cell)) is not None:
            return self._refusal(typed)
        if fact is not None:
            return figure_words(self._study, place, fact, self.jump_off, self._language)
        none = self._language.translate("DataPage", "no figure: type one, or paste several with their years")
        aside = not isinstance(place, Growth) and not is_projected(self._study, place)
        return self._language.joined(" · ", (none, beside_words(self._language))) if aside else none

    def _refusal(self, typed: str) -> str:
        try:
            typed_figure(typed, self.subject, self.facts.values(), self._language.code)
        except Problem as problem:
            return self._language.explain(problem)
        return self._language.translate("OwnData", "cannot be read: {words}").format(words=typed)

    def _warned(self, cell: tuple[int, str]) -> str:
        """Return the same, and whether the figure is hardly meant."""
        far = self._language.translate("OwnData", "far from all other figures: check the unit")
        return self._language.joined(" · ", (self.words(cell), far)) if cell in self._far else self.words(cell)

    def _looks(self, role: int, cell: tuple[int, str], *, own: bool, refused: bool) -> object:
        if role == Role.TextAlignmentRole:
            return RIGHT
        if role == Role.FontRole and own:
            return semi_bold(QFont())
        if role == Role.ForegroundRole and (refused or own):
            theme = self._theme
            return QColor(theme.bad if refused else theme.warn if cell in self._far else theme.accent)
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> object:
        """Return a perimeter, an economy or a year."""
        if orientation is Qt.Orientation.Vertical:
            return str(self.years[section]) if role == Role.DisplayRole else None
        column = self.columns[section]
        label, place = self.name(column), self.subject.place(column)
        if not isinstance(place, Growth) and is_projected(self._study, place):
            label = self._language.translate("OwnData", "{perimeter}, projected").format(perimeter=label)
        if role == Role.DisplayRole:
            return self._language.isolated(label)
        return plain_tip(label) if role == Role.ToolTipRole else None

    def name(self, column: str) -> str:
        """Return what the perimeter or economy of a column (key) is called."""
        return self._language.say(self.labels[column])

    def _shown(self, cell: tuple[int, str], fact: Fact | None) -> str:
        if fact is None:
            return ""
        marks = [REFUSED_MARK] if cell in self._far else []
        marks += [OWN_MARK] if fact.status is Status.OWN else []
        return " ".join((*marks, number_words(fact.value, self._language)))

    def _told(self, cell: tuple[int, str], refused: str | None) -> str:
        """Return a cell in full, for whoever hears it."""
        year, column = cell
        if refused is not None:
            said = self._language.translate("OwnData", "cannot be read: {words}").format(words=refused)
        elif cell in self.facts:
            said = self._warned(cell)
        else:
            said = self._language.translate("OwnData", "empty")
        return cell_words(self.name(column), year, said, self._language)
