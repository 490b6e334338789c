"""The page of sources: every number of the study with where it comes from, to search and to read in full."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QSortFilterProxyModel, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QHeaderView, QLineEdit, QSplitter, QTableView, QTextBrowser, QVBoxLayout

from offsim.language import Language
from offsim.model.facts import Fact
from offsim.model.study import Study
from offsim.model.units import UNITS
from offsim.report.facts import NamedFact, every_fact
from offsim.report.labels import status_label
from offsim.ui.pages.page import Page
from offsim.ui.style import Theme


class SourcesPage(Page):
    """Lists a study's facts; the one chosen is told in full below."""

    def __init__(self, study: Study, language: Language, _theme: Theme) -> None:
        super().__init__()
        self._study, self._language = study, language
        self._facts = list(every_fact(study, language))
        self._find = QLineEdit(
            placeholderText=language.translate("SourcesPage", "Find a figure…"), clearButtonEnabled=True
        )
        self._table = QTableView()
        self._detail = QTextBrowser()
        self._rows = QSortFilterProxyModel()
        self._rows.setSourceModel(self._model())
        self._rows.setFilterKeyColumn(-1)
        self._rows.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._table.setModel(self._rows)
        self._lay_out()
        self._find.textChanged.connect(self._rows.setFilterFixedString)
        self._table.selectionModel().currentRowChanged.connect(
            lambda index: self._tell(self._rows.mapToSource(index).row())
        )
        self._table.setCurrentIndex(self._rows.index(0, 0))

    def show_fact(self, key: str) -> None:
        """Choose a fact by its dotted key."""
        self._find.clear()
        place = next((number for number, named in enumerate(self._facts) if named.key == key), 0)
        index = self._rows.mapFromSource(self._rows.sourceModel().index(place, 0))
        self._table.setCurrentIndex(index)
        self._table.scrollTo(index, QTableView.ScrollHint.PositionAtCenter)
        self._table.setFocus()

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
                cell.setToolTip(cell.text())
            model.appendRow(cells)
        return model

    def _cells(self, named: NamedFact) -> list[str]:
        fact, language = named.fact, self._language
        return [
            named.part,
            named.label,
            self._value(fact),
            str(fact.year or ""),
            language.say(status_label(fact.status)),
            language.say(self._study.sources[fact.source].title),
        ]

    def _tell(self, place: int) -> None:
        if not 0 <= place < len(self._facts):
            return
        named, language = self._facts[place], self._language
        told = f"<h3>{escape(named.part)} · {escape(named.label)}</h3>{self._told(named.fact)}"
        if named.fact.alternatives:
            heading = language.translate("SourcesPage", "Other sources say")
            told += f"<h4>{escape(heading)}</h4>" + "".join(map(self._told, named.fact.alternatives))
        self._detail.setHtml(told)

    def _told(self, fact: Fact) -> str:
        """Return a fact in full, a paragraph a part; arithmetic and addresses run left to right in every language."""
        language, source = self._language, self._study.sources[fact.source]
        standing = language.say(status_label(fact.status))
        if fact.year is not None:
            standing = f"{standing} · {fact.year}"
        quote = language.translate("SourcesPage", "“{quote}”").format(quote=fact.quote) if fact.quote else ""
        parts = [
            (f"<b>{escape(self._value(fact))}</b> · {escape(standing)}", ""),
            (escape(language.say(fact.note)), ""),
            (f"<code>{escape(fact.arithmetic)}</code>" if fact.arithmetic else "", ' dir="ltr"'),
            (escape(quote), ""),
            (escape(" · ".join(filter(None, [language.say(source.title), source.published]))), ""),
            (escape(source.address), ' dir="ltr"'),
        ]
        return "".join(f"<p{direction}>{part}</p>" for part, direction in parts if part)

    def _value(self, fact: Fact) -> str:
        if fact.unit == "year":
            return str(int(fact.value))
        return f"{self._language.exact(fact.value)} {self._language.say(UNITS[fact.unit].label)}"

    def _lay_out(self) -> None:
        language = self._language
        self._find.setObjectName("find_fact")
        self._find.setAccessibleName(language.translate("SourcesPage", "Find a figure"))
        self._table.setObjectName("facts")
        self._table.setAccessibleName(language.translate("SourcesPage", "Every figure of the study"))
        self._table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self._table.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self._table.setAlternatingRowColors(True)
        self._table.setShowGrid(False)
        self._table.setTabKeyNavigation(False)
        self._table.verticalHeader().hide()
        self._table.verticalHeader().setDefaultSectionSize(22)
        header = self._table.horizontalHeader()
        for column, width in enumerate((120, 180, 120, 52, 96)):
            header.resizeSection(column, width)
        header.setSectionResizeMode(5, QHeaderView.ResizeMode.Stretch)
        self._detail.setObjectName("fact")
        self._detail.setAccessibleName(language.translate("SourcesPage", "The figure chosen, in full"))
        self._detail.setOpenLinks(False)
        splitter = QSplitter(Qt.Orientation.Vertical)
        splitter.addWidget(self._table)
        splitter.addWidget(self._detail)
        splitter.setStretchFactor(0, 3)
        splitter.setStretchFactor(1, 2)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 4)
        layout.addWidget(self._find)
        layout.addWidget(splitter, 1)
