"""The scenarios in order: pick, rename in place, drag to reorder, and the buttons for the rest."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QApplication,
    QDockWidget,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from offsim.language import Language
from offsim.session.snapshot import Snapshot
from offsim.ui.assistive_choice import AssistiveChoice
from offsim.ui.levers.scenario_row import COLOUR, REFERENCE, ROW, ScenarioRow
from offsim.ui.plain_text import give_tip
from offsim.ui.style import Theme
from offsim.ui.text_size import grown

LEAST_ROWS, ROWS_SEEN = 2, 5
ONWARD = {
    QAbstractItemDelegate.EndEditHint.EditNextItem: True,
    QAbstractItemDelegate.EndEditHint.EditPreviousItem: False,
}
"""Whether what ends the typing of a name leads on to the next part, or back to the one before."""
KEY, NAME = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1


class _Names(QListWidget):
    """Is as high as its rows where there is room, and no less than ``LEAST_ROWS``: a small screen holds the window.

    It takes a name that Tab is pressed in, and lets the key go on to the next part as it does anywhere else.
    """

    def __init__(self) -> None:
        super().__init__()
        self._rows = LEAST_ROWS
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    def show_rows(self, rows: int) -> None:
        """Be as high as so many rows, where there is room."""
        self._rows = rows
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Ask for all rows."""
        return QSize(super().sizeHint().width(), self._rows * grown(ROW))

    def minimumSizeHint(self) -> QSize:
        """Ask for the least rows."""
        return QSize(super().minimumSizeHint().width(), LEAST_ROWS * grown(ROW))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the scenario that is shown in view."""
        super().resizeEvent(event)
        self.scrollTo(self.currentIndex())

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        """Close a field in which a name was typed; Qt would have Tab begin with the name below."""
        super().closeEditor(editor, QAbstractItemDelegate.EndEditHint.NoHint)
        if hint in ONWARD:
            self.focusNextPrevChild(ONWARD[hint])


class ScenarioList(QWidget):
    """Shows the scenarios of a snapshot; the wishes are scenario keys."""

    activated = Signal(str)
    renamed = Signal(str, str)
    moved = Signal(str, int)
    delete_wanted = Signal()

    def __init__(self, language: Language, theme: Theme) -> None:
        super().__init__()
        self._language = language
        self._theme = theme
        self._shown: tuple[list[tuple[str, int, bool, str]], str] = ([], "")
        self._to_name = False
        self._list = _Names()
        for_name = language.translate("ScenarioList", "Name of the scenario")
        self._list.setItemDelegate(ScenarioRow(theme, for_name, self._list))
        self._list.setFrameShape(QListWidget.Shape.NoFrame)
        self._list.viewport().setAutoFillBackground(False)
        self._list.setMouseTracking(True)
        self._list.setObjectName("scenarios")
        self._list.setAccessibleName(language.translate("ScenarioList", "Scenarios"))
        self._list.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self._list.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked | QAbstractItemView.EditTrigger.EditKeyPressed
        )
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self._list.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(2)
        self._last: QWidget = self._list
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 4, 8, 0)
        layout.setSpacing(2)
        layout.addWidget(self._list)
        layout.addLayout(self._buttons)
        self._list.currentItemChanged.connect(self._tell_activated)
        AssistiveChoice(self._list)
        self._list.itemChanged.connect(self._tell_renamed)
        self._list.model().rowsMoved.connect(self._tell_moved)
        delete = QShortcut(QKeySequence(Qt.Key.Key_Delete), self._list)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)  # not while a name is being typed
        delete.activated.connect(self.delete_wanted)

    def add_button(self, button: QToolButton) -> None:
        """Add a button under the list; a stretch goes before the second."""
        if self._buttons.count() == 1:
            self._buttons.addStretch(1)
        self._buttons.addWidget(button)
        self.setTabOrder(self._last, button)  # it comes after all else in the window has
        self._last = button

    def add_context_actions(self, actions: list) -> None:  # type: ignore[type-arg]
        """Put actions into the list's context menu."""
        self._list.addActions(actions)

    def rename_current(self) -> None:
        """Begin to rename the scenario that is shown, and show the panel that the list is in: it may be hidden."""
        if (panel := _panel_of(self)) is not None:
            panel.show()
        if self._list.state() is not QAbstractItemView.State.EditingState:  # or a name is being typed already
            self._list.setFocus()
            self._list.editItem(self._list.currentItem())

    def name_next(self) -> None:
        """Begin to name the scenario that is added next as soon as it is listed, where the list is seen."""
        self._to_name = True

    def finish_renaming(self) -> None:
        """Let a name count that is still being typed."""
        editor = QApplication.focusWidget()
        if isinstance(editor, QLineEdit) and self._list.viewport().isAncestorOf(editor):
            self._list.commitData(editor)
            self._list.closeEditor(editor, QAbstractItemDelegate.EndEditHint.NoHint)

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Show the scenarios, the one whose levers are shown, and the reference."""
        scenarios = snapshot.scenarios
        to_name, self._to_name = self._to_name, False  # also where none was added: it may be refused
        shown = [
            (scenario.key, scenario.colour, scenario.key == scenarios.reference, self._language.say(scenario.name))
            for scenario in scenarios.told_apart
        ]
        if (shown, scenarios.active) == self._shown:
            return
        self._shown = (shown, scenarios.active)
        blocked = self._list.blockSignals(True)
        while self._list.count() > len(shown):
            self._list.takeItem(self._list.count() - 1)
        while self._list.count() < len(shown):
            item = QListWidgetItem()
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable)
            item.setSizeHint(QSize(0, grown(ROW)))
            self._list.addItem(item)
        for place, scenario in enumerate(shown):
            self._show_item(self._list.item(place), *scenario)
            if scenario[0] == scenarios.active:
                self._list.setCurrentRow(place)
        self._list.show_rows(min(ROWS_SEEN, max(LEAST_ROWS, len(shown))))
        self.updateGeometry()  # else whoever asked before it was seen would not ask again
        self._list.blockSignals(blocked)
        if to_name and self.isVisible():
            self.rename_current()

    def _show_item(self, item: QListWidgetItem, key: str, colour: int, reference: bool, name: str) -> None:
        item.setData(KEY, key)
        item.setData(NAME, name)
        item.setText(name)
        item.setData(COLOUR, colour)
        item.setData(REFERENCE, reference)
        tip = (
            self._language.translate("ScenarioList", "{name} (the reference)").format(name=name) if reference else name
        )
        give_tip(item, tip)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, tip)

    def _tell_activated(self, item: QListWidgetItem | None) -> None:
        if item:
            self.activated.emit(item.data(KEY))

    def _tell_renamed(self, item: QListWidgetItem) -> None:
        if item.text() != item.data(NAME):
            name = item.text().strip()
            item.setText(item.data(NAME))
            if name != item.data(NAME):
                self.renamed.emit(item.data(KEY), name)

    def _tell_moved(self, *_places: object) -> None:
        item = self._list.currentItem()
        self.moved.emit(item.data(KEY), self._list.row(item))


def _panel_of(part: QWidget) -> QDockWidget | None:
    holder: QWidget | None = part
    while holder is not None and not isinstance(holder, QDockWidget):
        holder = holder.parentWidget()
    return holder
