"""The markets of a new study in a table, and the economies they follow, which appear as their names are typed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from offsim.language import Language
from offsim.model.problems import Problem
from offsim.storage.typed_answers import ECONOMY, MOST_MARKETS, NAME, SHARES, economies_of, market_rows, rest_of
from offsim.ui.field_box import FaultLabel
from offsim.ui.flow_row import FlowRow
from offsim.ui.plain_text import PlainLabel
from offsim.ui.typed_table import TypedModel, TypedTable

MARKET_ROWS, ECONOMY_ROWS = 4, 3
BEGIN_WITH = 2
MARKETS, NORMAL = "markets", "normal"


class MarketsBox(QWidget):
    """Two tables, each with what is wrong below it; ``edited`` says that something in them was changed.

    Once the others have shares, the last market has the rest; a market has the economy of its own name. Both are offers
    that hold until something else is typed.
    """

    edited = Signal()

    def __init__(self, language: Language) -> None:
        super().__init__()
        self._language = language
        self._typed_normal: dict[str, str] = {}
        self._heads = {MARKETS: market_head(language), NORMAL: economy_head(language)}
        self.markets = TypedModel(self._heads[MARKETS], language, self.palette(), words=2)
        self.economies = TypedModel(self._heads[NORMAL], language, self.palette(), words=1, first=1)
        self.markets.show_rows([[""] * len(self._heads[MARKETS])] * BEGIN_WITH)
        markets, economies = (
            language.translate(
                "NewStudy", "&Markets; their growth is that of years in which the client economy’s is normal"
            ),
            language.translate("NewStudy", "Normal &growth of the client economies, the average of many years"),
        )
        self.table = TypedTable("markets", markets.replace("&", ""), self.markets, MARKET_ROWS)
        self._economies = TypedTable("economies", economies.replace("&", ""), self.economies, ECONOMY_ROWS)
        self._add_button = QPushButton(language.translate("NewStudy", "&Add a market"))
        self._faults = {key: FaultLabel(key, self.palette()) for key in (MARKETS, NORMAL)}
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for words, table, key in ((markets, self.table, MARKETS), (economies, self._economies, NORMAL)):
            label = PlainLabel(words)
            label.setBuddy(table)
            layout.addWidget(label)
            layout.addWidget(table)
            layout.addWidget(self._faults[key])
            if key == MARKETS:
                layout.addWidget(self._buttons())
        self.markets.edited.connect(self._follow)
        self.economies.edited.connect(self._keep_normal)

    @property
    def rows(self) -> list[list[str]]:
        """The markets as they stand, what is offered too."""
        columns = range(len(self._heads[MARKETS]))
        return [[self.markets.shown(row, column) for column in columns] for row in range(len(self.markets.rows))]

    @property
    def normal(self) -> dict[str, str]:
        """What is typed as the normal growth of the economies, by name."""
        return {name: self._typed_normal.get(name.casefold(), "") for name in economies_of(self.rows)}

    def show_faults(self, faults: Mapping[str, Problem]) -> None:
        """Mark the cells that are wrong, and say below each table what is wrong with which."""
        for key, model in ((MARKETS, self.markets), (NORMAL, self.economies)):
            cells = {name.removeprefix(f"{key}."): problem for name, problem in faults.items() if name.startswith(key)}
            places = {_place(key, cell): self._language.explain(it) for cell, it in cells.items() if cell != key}
            whole = [self._language.explain(faults[key])] if key in faults else []
            model.show_faults(places)
            self._faults[key].show_fault("\n".join([*whole, *map(self._told, [key] * len(places), places.items())]))

    def first_wrong(self, faults: Mapping[str, Problem]) -> TypedTable | None:
        """Return the table with the first fault, at its cell; None where nothing is wrong."""
        for key, table in ((MARKETS, self.table), (NORMAL, self._economies)):
            names = [name for name in faults if name.startswith(key)]
            if names:
                cell = names[0].removeprefix(f"{key}.")
                table.go_to(*(_place(key, cell) if cell != key else (0, NAME)))
                return table
        return None

    def _told(self, key: str, fault: tuple[tuple[int, int], str]) -> str:
        """Return what is wrong with a cell, with the row and the column it is in."""
        (row, column), sentence = fault
        where = self._language.translate("NewStudy", "Row {row}, {column}: {fault}")
        return where.format(row=row + 1, column=self._heads[key][column], fault=sentence)

    def _buttons(self) -> FlowRow:
        row = FlowRow()
        for button, name, task in (
            (self._add_button, "add_market", self._add),
            (QPushButton(self._language.translate("NewStudy", "Remo&ve the market")), "remove_market", self._remove),
            (QPushButton(self._language.translate("NewStudy", "Fill u&p to 100 %")), "rest", self._fill_up),
        ):
            button.setObjectName(name)
            button.setAutoDefault(False)
            button.clicked.connect(lambda _=False, task=task: task())
            row.add(button)
        return row

    def _add(self) -> None:
        self.markets.add_row()
        self.table.go_to(len(self.markets.rows) - 1, NAME)

    def _remove(self) -> None:
        if len(self.markets.rows) > 1:
            self.markets.remove_row(self._chosen())
            self.table.setFocus()

    def _fill_up(self) -> None:
        """Give the chosen market, or the last, what was typed for the others leaves of 100 %."""
        chosen = self._chosen()
        for column in SHARES:
            rest = rest_of([row[column] for _, row in self._others(chosen)], self._language.code)
            self.markets.setData(self.markets.index(chosen, column), self._language.exact(rest) if rest else "")
        self.table.setFocus()

    def _others(self, chosen: int) -> list[tuple[int, Sequence[str]]]:
        return [(number, row) for number, row in market_rows(self.markets.rows) if number != chosen]

    def _chosen(self) -> int:
        found = self.table.currentIndex()
        return found.row() if found.isValid() else len(self.markets.rows) - 1

    def _follow(self) -> None:
        """Offer what follows from what is typed, and have the economies that are named now."""
        typed = self.markets.rows
        offered = {(place, ECONOMY): row[NAME] for place, row in enumerate(typed)}
        last = max((number for number, _ in market_rows(typed)), default=0)
        for column in SHARES:
            shares = [row[column] for _, row in self._others(last)]
            if all(shares) and typed[last][NAME] and (rest := rest_of(shares, self._language.code)):
                offered[last, column] = self._language.exact(rest)
        self._add_button.setEnabled(len(typed) < MOST_MARKETS)
        self.markets.offered = offered
        self.markets.renew()
        self.economies.show_rows([[name, words] for name, words in self.normal.items()])
        self.edited.emit()

    def _keep_normal(self) -> None:
        self._typed_normal |= {name.casefold(): words for name, words in self.economies.rows}
        self.edited.emit()


def market_head(language: Language) -> tuple[str, ...]:
    """Return the headings of the table of markets."""
    return (
        language.translate("NewStudy", "Market"),
        language.translate("NewStudy", "Client economy"),
        language.translate("NewStudy", "Share of turnover, %"),
        language.translate("NewStudy", "Share of jobs, %"),
        language.translate("NewStudy", "Growth, % a year"),
    )


def economy_head(language: Language) -> tuple[str, ...]:
    """Return the headings of the table of economies."""
    return language.translate("NewStudy", "Client economy"), language.translate("NewStudy", "Normal growth, % a year")


def _place(key: str, cell: str) -> tuple[int, int]:
    """Return the row and the column of a cell as answers call it; normal growth has one column."""
    row, _, column = cell.partition(".")
    return int(row), int(column) if key == MARKETS else 1
