"""The page that puts scenarios side by side: what sets them apart in a sentence, and in tables what differs."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QVBoxLayout

from offsim.analysis.compare import Comparison, Subject, compare
from offsim.language import Language
from offsim.model.study import Study
from offsim.report.questions.compare import compare_sentence, compare_tables
from offsim.ui.answer_label import AnswerLabel
from offsim.ui.check_box import CheckBox
from offsim.ui.flow_row import FlowRow
from offsim.ui.pages.answer_columns import wider
from offsim.ui.pages.answer_table import AnswerTable
from offsim.ui.pages.page import Page
from offsim.ui.plain_text import PlainLabel
from offsim.ui.splitter import Splitter
from offsim.ui.style import CAPTION, Theme, faint, scaled
from offsim.ui.wheel import Choice

SHARES = (3, 4, 4)


class ComparePage(Page):
    """Shows every scenario of a snapshot as a column."""

    def __init__(self, study: Study, language: Language, theme: Theme) -> None:
        super().__init__()
        self._language, self._theme = language, theme
        self._found: Comparison | None = None
        self._sentence = AnswerLabel(lines=2)
        self.roomy.connect(self._sentence.show_roomy)
        self._year = Choice()
        for year in study.years[1:]:
            self._year.addItem(str(year), year)
        self._year.setCurrentIndex(self._year.count() - 1)
        self._changes = CheckBox(language.translate("ComparePage", "Changes against the reference"))
        words = language.translate("ComparePage", "A double click on an assumption, or Enter, goes to its lever.")
        self._hint = PlainLabel(words)
        titles = {
            "compare_assumptions": language.translate("ComparePage", "Assumptions that differ"),
            "compare_outcomes": language.translate("ComparePage", "Outcomes of the scenarios"),
            "compare_targets": language.translate("ComparePage", "Targets of the scenarios"),
        }
        self.tables = tuple(AnswerTable(name, title, language, evenly=True) for name, title in titles.items())
        self._lay_out()
        self.choices = (self._year, self._changes)
        self._year.currentIndexChanged.connect(lambda _: self.asked.emit())
        self._changes.toggled.connect(lambda _: self._show())
        self.tables[0].activated.connect(self._ask_for_lever)
        for table in self.tables:
            table.horizontalScrollBar().valueChanged.connect(self._scroll)

    def follow(self) -> None:
        """Compare the scenarios as they are now."""
        if not self._snapshot:
            return
        scenarios = self._snapshot.scenarios
        self._found = compare(
            scenarios.scenarios,
            scenarios.reference,
            self._snapshot.projections,
            self._snapshot.ensembles,
            scenarios.targets,
            int(self._year.currentData()),
        )
        self._show()

    def _show(self) -> None:
        if not self._found:
            return
        self._sentence.show_text(compare_sentence(self._found, self._language))
        alone = len(self._found.scenarios) == 1
        self._changes.setEnabled(not alone)
        shown = compare_tables(self._found, self._language, changes=self._changes.isChecked() and not alone)
        for view, table in zip(self.tables, shown, strict=True):
            view.setVisible(bool(table.rows))
            view.show_table(table)
        stand_below([view for view, table in zip(self.tables, shown, strict=True) if table.rows])
        self._hint.setVisible(bool(shown[0].rows))

    def _scroll(self, place: int) -> None:
        """Keep the columns of a scenario above one another."""
        for table in self.tables:
            table.horizontalScrollBar().setValue(place)

    def _ask_for_lever(self, index: QModelIndex) -> None:
        if not self._found:
            return
        line = self._found.assumptions[self.tables[0].row_at(index)]
        if line.subject is not Subject.OUTLOOK:
            self.lever_wanted.emit(line.key)

    def _lay_out(self) -> None:
        language = self._language
        self.setObjectName("page:compare")
        self._sentence.setObjectName("compare_sentence")
        self._year.setObjectName("compare_year")
        self._changes.setObjectName("compare_changes")
        label = PlainLabel(language.translate("ComparePage", "Year"))
        label.setBuddy(self._year)
        self._hint.setObjectName("compare_hint")
        scaled(self._hint, CAPTION)
        self._hint.setWordWrap(True)
        faint(self._hint, self._theme)
        choices = FlowRow()
        choices.add(label, self._year).add(self._changes)
        splitter = Splitter(Qt.Orientation.Vertical, language)
        for place, table in enumerate(self.tables):
            splitter.addWidget(table)
            table.setHorizontalScrollMode(AnswerTable.ScrollMode.ScrollPerPixel)
            table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)  # columns are as wide in each
            splitter.setStretchFactor(place, SHARES[place])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 4)
        layout.setSpacing(8)
        layout.addWidget(self._sentence)
        layout.addWidget(choices)
        layout.addWidget(self._hint)
        layout.addWidget(splitter, 1)


def stand_below(tables: Sequence[AnswerTable]) -> None:
    """Let columns of tables with the same scenarios stand below each other."""
    needs = [wider(found) for found in zip(*(table.columns.needs for table in tables), strict=True)]
    for table in tables:
        table.columns.widen(needs)
