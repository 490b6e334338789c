"""The scenarios in order: pick, rename in place, drag to reorder, and the buttons for the rest."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from offsim.language import Language
from offsim.model.outcomes import NATIONAL
from offsim.session.picture import Picture
from offsim.ui.style import Theme

ROW = 26
ROWS_SEEN = 5


class ScenarioList(QWidget):
    """Shows the scenarios of a picture; the wishes are scenario keys."""

    activated = Signal(str)
    renamed = Signal(str, str)
    moved = Signal(str, int)

    def __init__(self, words: Language, theme: Theme) -> None:
        super().__init__()
        self._words = words
        self._theme = theme
        self._list = QListWidget()
        self._list.setObjectName("scenarios")
        self._list.setAccessibleName(words.translate("ScenarioList", "Scenarios"))
        self._list.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self._list.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked | QAbstractItemView.EditTrigger.EditKeyPressed
        )
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self._list.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(2)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 4, 8, 0)
        layout.setSpacing(2)
        layout.addWidget(self._list)
        layout.addLayout(self._buttons)
        self._list.currentItemChanged.connect(self._tell_activated)
        self._list.itemChanged.connect(self._tell_renamed)
        self._list.model().rowsMoved.connect(self._tell_moved)

    def add_button(self, button: QToolButton) -> None:
        """Add a button under the list; a stretch goes before the second."""
        if self._buttons.count() == 1:
            self._buttons.addStretch(1)
        self._buttons.addWidget(button)

    def add_context_actions(self, actions: list) -> None:  # type: ignore[type-arg]
        """Put actions into the list's context menu."""
        self._list.addActions(actions)

    def rename_current(self) -> None:
        """Begin to rename the scenario that is shown."""
        self._list.editItem(self._list.currentItem())

    def show_picture(self, picture: Picture) -> None:
        """Show the scenarios, the one whose levers are shown, and the reference."""
        scenarios = picture.scenarios
        blocked = self._list.blockSignals(True)
        if self._list.count() != len(scenarios.scenarios):
            self._list.clear()
            for _ in scenarios.scenarios:
                item = QListWidgetItem()
                item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable)
                item.setSizeHint(QSize(0, ROW))
                self._list.addItem(item)
        for place, scenario in enumerate(scenarios.scenarios):
            item = self._list.item(place)
            reference = scenario.key == scenarios.reference
            shown = (scenario.key, scenario.colour, reference, self._words.say(scenario.name))
            if item.data(Qt.ItemDataRole.UserRole + 1) != shown:
                item.setData(Qt.ItemDataRole.UserRole, scenario.key)
                item.setData(Qt.ItemDataRole.UserRole + 1, shown)
                item.setText(self._words.say(scenario.name))
                item.setIcon(self._mark(scenario.colour, reference=reference))
            turnover = NATIONAL["turnover"].values(picture.projections[scenario.key])[-1]
            item.setToolTip(self._tip(item.text(), float(turnover), scenarios.study.last_year, reference=reference))
            if scenario.key == scenarios.active:
                self._list.setCurrentItem(item)
        self._list.setFixedHeight(min(ROWS_SEEN, max(2, len(scenarios.scenarios))) * ROW + 6)
        self._list.blockSignals(blocked)

    def _tip(self, name: str, turnover: float, year: int, *, reference: bool) -> str:
        words = (
            self._words.translate("ScenarioList", "{name} (the reference): {turnover} bn MAD in {year}")
            if reference
            else self._words.translate("ScenarioList", "{name}: {turnover} bn MAD in {year}")
        )
        return words.format(name=name, turnover=self._words.number(turnover, 2), year=year)

    def _mark(self, colour: int, *, reference: bool) -> QIcon:
        """Return a dot in the scenario's colour; the reference's is a grey flag's square, so colour is not alone."""
        pixmap = QPixmap(32, 32)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if reference:
            painter.setBrush(QColor(self._theme.reference))
            painter.drawRect(6, 6, 20, 20)
        else:
            painter.setBrush(QColor(self._theme.scenario(colour)))
            painter.drawEllipse(5, 5, 22, 22)
        painter.end()
        return QIcon(pixmap)

    def _tell_activated(self, item: QListWidgetItem | None) -> None:
        if item:
            self.activated.emit(item.data(Qt.ItemDataRole.UserRole))

    def _tell_renamed(self, item: QListWidgetItem) -> None:
        shown = item.data(Qt.ItemDataRole.UserRole + 1)
        if shown and item.text() != shown[3]:
            name = item.text()
            item.setText(shown[3])
            self.renamed.emit(shown[0], name)

    def _tell_moved(self, *_places: object) -> None:
        item = self._list.currentItem()
        self.moved.emit(item.data(Qt.ItemDataRole.UserRole), self._list.row(item))
