"""The tables of the import: the source as it was read, and the series as it was understood."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QHeaderView

from offsim.language import Language
from offsim.model.characters import cleaned
from offsim.model.facts import Fact
from offsim.model.study import Study
from offsim.model.units import UNITS
from offsim.report.amounts import number_words
from offsim.storage.imports.grid import Grid, column_name
from offsim.storage.imports.understood import Series
from offsim.storage.own_figures import Growth, Observed
from offsim.ui.own_data.subject import facts_of, subject_of
from offsim.ui.plain_table import PlainTable
from offsim.ui.plain_text import caption, plain_tip
from offsim.ui.text_size import grown

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
LEAST_COLUMN, MOST_COLUMN, LEAST_HEIGHT, BESIDE = 40, 180, 90, 12
MOST_ROWS, MOST_COLUMNS = 200, 60
"""What is shown of a source; all of it is read."""


class TextModel(QAbstractTableModel):
    """Rows of words under headings; ``names`` stand before the rows."""

    def __init__(self) -> None:
        super().__init__()
        self.head: Sequence[str] = ()
        self.rows: Sequence[Sequence[str]] = ()
        self.names: Sequence[str] = ()

    def show_rows(self, head: Sequence[str], rows: Sequence[Sequence[str]], names: Sequence[str] = ()) -> None:
        """Hold others."""
        self.beginResetModel()
        self.head, self.rows, self.names = head, rows, names
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Count the rows."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Count the columns."""
        return 0 if parent.isValid() else len(self.head)

    def data(self, index: Index, role: int = Role.DisplayRole) -> object:
        """Return a cell's words on one line, or in full as its tip."""
        words = self.rows[index.row()][index.column()]
        if role == Role.DisplayRole:
            return caption(words).replace("&&", "&")
        if role == Role.AccessibleTextRole:
            return f"{self.head[index.column()]}: {words}"
        return plain_tip(words) if role == Role.ToolTipRole and words else None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> object:
        """Return a heading, or the name of a row."""
        if role != Role.DisplayRole:
            return None
        if orientation is Qt.Orientation.Horizontal:
            return self.head[section]
        return self.names[section] if self.names else str(section + 1)


class TextTable(PlainTable):
    """Shows words to be read, not changed."""

    def __init__(self, name: str, title: str, language: Language) -> None:
        super().__init__()
        self._language = language
        self.shown = TextModel()
        self.setObjectName(name)
        self.setAccessibleName(title)
        self.setModel(self.shown)
        self.horizontalHeader().setMinimumSectionSize(grown(LEAST_COLUMN))
        self.setMinimumHeight(grown(LEAST_HEIGHT))

    def show_grid(self, grid: Grid | None) -> None:
        """Show a source, its columns called by letters and its rows by numbers."""
        rows = [row[:MOST_COLUMNS] for row in grid.rows[:MOST_ROWS]] if grid else []
        width = max(map(len, rows), default=0)
        words = [[self._language.isolated(cleaned(cell.words)) for cell in row] for row in rows]
        self.shown.show_rows([column_name(at) for at in range(width)], words)
        for column in range(width):
            self.setColumnWidth(column, min(self.sizeHintForColumn(column) + BESIDE, grown(MOST_COLUMN)))

    def show_series(self, series: Series | None, study: Study, place: Observed | Growth) -> None:
        """Show a series by year beside what the study has now."""
        language = self._language
        head = [
            language.translate("Import", "Year"),
            language.translate("Import", "Value"),
            language.translate("Import", "Unit"),
            language.translate("Import", "Flag"),
            language.translate("Import", "As written"),
            language.translate("Import", "In the study now"),
        ]
        rows = _rows(series, study, place, language) if series else []
        self.shown.show_rows(head, rows, [""] * len(rows))
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        widest = max(map(header.fontMetrics().horizontalAdvance, head))
        header.setMinimumSectionSize(widest + BESIDE)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)


def _rows(series: Series, study: Study, place: Observed | Growth, language: Language) -> list[list[str]]:
    subject, column = subject_of(place)
    facts, unit = facts_of(study, subject), language.say(UNITS[series.unit].label)

    def now(year: int) -> str:
        fact: Fact | None = facts.get((year, column))
        return number_words(fact.value, language) if fact else "–"

    found = [
        (point.year, number_words(point.value, language), unit, point.flag, language.isolated(cleaned(point.words)))
        for point in series.points
    ]
    found += [(year, language.translate("Import", "missing"), "", "", "") for year in series.missing]
    return [[str(year), *words, now(year)] for year, *words in sorted(found)]
