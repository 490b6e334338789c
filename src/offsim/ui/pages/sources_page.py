"""The page of sources: every number of the study with where it comes from, to search and to read in full."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QLineEdit, QVBoxLayout

from offsim.language import Language
from offsim.model.facts import Fact, Status
from offsim.model.study import Study
from offsim.report.amounts import amount
from offsim.report.facts import NamedFact, every_fact
from offsim.report.labels import status_label
from offsim.report.provenance_words import arithmetic_words, published_words
from offsim.report.tables import row_name
from offsim.ui.pages.page import Page
from offsim.ui.pages.status_filter import StatusFilter
from offsim.ui.plain_table import PlainTable
from offsim.ui.plain_text import MarkedUp, MarkedUpText, give_tip, marked_up, written
from offsim.ui.splitter import Splitter
from offsim.ui.spoken_search import say_found
from offsim.ui.style import Theme
from offsim.ui.text_size import grown
from offsim.ui.told_arithmetic import told_arithmetic
from offsim.ui.wheel import Choice

LEAST_COLUMN, LEAST_TABLE = 44, 120
SHOWN = (Status.OWN, Status.PUBLIC, Status.DERIVED, Status.SEED, Status.ASSUMPTION)
"""The statuses to choose from, in this order."""


class SourcesPage(Page):
    """Lists a study's facts; the one chosen is told in full below."""

    def __init__(self, study: Study, language: Language, _theme: Theme) -> None:
        super().__init__()
        self._study, self._language = study, language
        self._facts = list(every_fact(study, language))
        self._find = QLineEdit(
            placeholderText=language.translate("SourcesPage", "Find a figure…"), clearButtonEnabled=True
        )
        self._status = Choice()
        self._table = PlainTable()
        self._detail = MarkedUpText()
        self._rows = StatusFilter([named.fact.status for named in self._facts])
        self._rows.setSourceModel(self._model())
        self._table.setModel(self._rows)
        self._lay_out()
        self._find.textChanged.connect(self._rows.setFilterFixedString)
        say_found(self._find, self._rows.rowCount, language)
        self._status.currentIndexChanged.connect(lambda _: self._rows.show_status(self._status.currentData()))
        self._find.textChanged.connect(lambda _: self._tell_one())
        self._status.currentIndexChanged.connect(lambda _: self._tell_one())
        self._table.selectionModel().currentRowChanged.connect(
            lambda index: self._tell(self._rows.mapToSource(index).row())
        )
        self._table.setCurrentIndex(self._rows.index(0, 0))

    def show_fact(self, key: str) -> None:
        """Choose a fact by its dotted key."""
        self._find.clear()
        self._status.setCurrentIndex(0)
        place = next((number for number, named in enumerate(self._facts) if named.key == key), 0)
        index = self._rows.mapFromSource(self._rows.sourceModel().index(place, 0))
        self._table.setCurrentIndex(index)
        self._table.scrollTo(index, PlainTable.ScrollHint.PositionAtCenter)
        self._table.setFocus()

    def kept(self) -> object:
        """Return what is searched for, the status chosen, and the fact that is told in full."""
        row = self._rows.mapToSource(self._table.currentIndex()).row()
        return self._find.text(), self._status.currentData(), self._facts[row].key if row >= 0 else ""

    def resume(self, kept: tuple[str, str, str]) -> None:
        """Search for the same, among facts of the same status, and tell the same one."""
        words, status, key = kept
        self._find.setText(words)
        self._status.setCurrentIndex(max(self._status.findData(status), 0))
        place = next((number for number, named in enumerate(self._facts) if named.key == key), -1)
        index = self._rows.mapFromSource(self._rows.sourceModel().index(place, 0))
        if index.isValid():
            self._table.setCurrentIndex(index)

    def _model(self) -> QStandardItemModel:
        language = self._language
        model = QStandardItemModel()
        model.setHorizontalHeaderLabels(
            [
                language.translate("SourcesPage", "Group"),
                language.translate("SourcesPage", "Figure"),
                language.translate("SourcesPage", "Value"),
                language.translate("SourcesPage", "Year"),
                language.translate("SourcesPage", "Status"),
                language.translate("SourcesPage", "Source"),
            ]
        )
        for named in self._facts:
            cells = [QStandardItem(cell) for cell in self._cells(named)]
            for cell in cells:
                cell.setEditable(False)
                give_tip(cell, cell.text())
            model.appendRow(cells)
        model.setVerticalHeaderLabels([row_name((named.part, named.label), language) for named in self._facts])
        return model

    def _cells(self, named: NamedFact) -> list[str]:
        fact, language = named.fact, self._language
        return [
            language.isolated(named.part),
            language.isolated(named.label),
            self._value(fact),
            str(fact.year or ""),
            language.say(status_label(fact.status)),
            language.isolated(language.say(self._study.sources[fact.source].title)),
        ]

    def _tell_one(self) -> None:
        """Tell the first of the facts shown where the one chosen is not among them."""
        if not self._table.currentIndex().isValid():
            self._table.setCurrentIndex(self._rows.index(0, 0))

    def _tell(self, place: int) -> None:
        if not 0 <= place < len(self._facts):
            self._detail.clear()
            return
        named, language = self._facts[place], self._language
        told = [marked_up("h3", written(language.joined(" · ", (named.part, named.label)))), self._told(named.fact)]
        if named.fact.alternatives:
            heading = language.translate("SourcesPage", "Other sources say")
            told += [marked_up("h4", written(heading)), *map(self._told, named.fact.alternatives)]
        self._detail.show_marked_up(marked_up("div", *told))

    def _told(self, fact: Fact) -> MarkedUp:
        """Return a fact in full, a paragraph a part; formulas and addresses run left to right in every language."""
        language, source = self._language, self._study.sources[fact.source]
        standing = language.say(status_label(fact.status))
        if fact.year is not None:
            standing = f"{standing} · {fact.year}"
        quote = language.translate("SourcesPage", "“{quote}”").format(quote=fact.quote) if fact.quote else ""
        titles = language.joined(
            " · ", filter(None, [language.say(source.title), published_words(source.published, language)])
        )
        return marked_up(
            "div",
            marked_up("p", marked_up("b", written(self._value(fact))), written(f" · {standing}")),
            marked_up("p", written(language.say(fact.note))),
            told_arithmetic(arithmetic_words(fact.arithmetic, language)),
            marked_up("p", written(quote)),
            marked_up("p", written(titles)),
            marked_up("p", written(source.address), left_to_right=True),
        )

    def _value(self, fact: Fact) -> str:
        if fact.unit == "year":
            return str(int(fact.value))
        return amount(fact.value, self._language.exact(fact.value), fact.unit, self._language)

    def _lay_out(self) -> None:
        language = self._language
        self._find.setObjectName("find_fact")
        self._find.setAccessibleName(language.translate("SourcesPage", "Find a figure"))
        self._status.setObjectName("status_of_facts")
        self._status.setAccessibleName(language.translate("SourcesPage", "Status of the figures shown"))
        self._status.addItem(language.translate("SourcesPage", "All figures"), "")
        for status in SHOWN:
            self._status.addItem(language.say(status_label(status)), str(status))
        self._table.setObjectName("facts")
        self._table.setAccessibleName(language.translate("SourcesPage", "Every figure of the study"))
        self._table.setSelectionBehavior(PlainTable.SelectionBehavior.SelectRows)
        self._table.setSelectionMode(PlainTable.SelectionMode.SingleSelection)
        self._table.name_groups_once()
        self._table.verticalHeader().hide()
        header = self._table.horizontalHeader()
        for column, width in enumerate((96, 150, 104, 48, 84)):
            header.resizeSection(column, grown(width))
        header.setSectionResizeMode(5, QHeaderView.ResizeMode.Stretch)
        header.setMinimumSectionSize(grown(LEAST_COLUMN))
        self._table.setMinimumHeight(grown(LEAST_TABLE))
        self._detail.setObjectName("fact")
        self._detail.setAccessibleName(language.translate("SourcesPage", "The figure chosen, in full"))
        splitter = Splitter(Qt.Orientation.Vertical, language)
        splitter.addWidget(self._table)
        splitter.addWidget(self._detail)
        splitter.setStretchFactor(0, 3)
        splitter.setStretchFactor(1, 2)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 4)
        line = QHBoxLayout()
        line.addWidget(self._find, 1)
        line.addWidget(self._status)
        layout.addLayout(line)
        layout.addWidget(splitter, 1)
