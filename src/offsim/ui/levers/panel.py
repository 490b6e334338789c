"""The levers of the scenario that is shown, in groups that close, with a box to find one."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from offsim.language import Language
from offsim.model.levers import lever_values
from offsim.model.scenario import Scenario
from offsim.model.study import LeverGroup, Study
from offsim.model.uncertainty import distribution_of
from offsim.ui.levers.row import LeverRow
from offsim.ui.quiet_button import QuietButton
from offsim.ui.style import NORMAL, SMALL, Theme, faint, scaled


class Group(QWidget):
    """A heading that opens and closes the rows under it."""

    toggled = Signal()

    def __init__(self, group: LeverGroup, rows: list[LeverRow], words: Language, theme: Theme) -> None:
        super().__init__()
        self.key = group.key
        self._wanted = ""
        self.rows = rows
        self._label = words.say(group.label)
        self._heading = QuietButton(theme)
        self._heading.setAccessibleName(self._label)
        self._heading.setObjectName(f"group:{group.key}")
        self._heading.setCheckable(True)
        self._heading.setChecked(True)
        scaled(self._heading, NORMAL, bold=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 4, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._heading)
        for row in rows:
            layout.addWidget(row)
        self._heading.toggled.connect(lambda _: self.filter(self._wanted))
        self._heading.toggled.connect(self.toggled)
        self._show_arrow()

    @property
    def is_open(self) -> bool:
        """Whether the rows are to be seen."""
        return self._heading.isChecked()

    def set_open(self, opened: bool) -> None:
        """Open or close it."""
        self._heading.setChecked(opened)

    def filter(self, wanted: str) -> None:
        """Show the rows that match; all of an open group, none of a closed one, where nothing is looked for."""
        self._wanted = wanted
        for row in self.rows:
            row.setVisible(row.matches(wanted) if wanted else self.is_open)
        self.setVisible(not wanted or any(row.matches(wanted) for row in self.rows))
        self._show_arrow()

    def _show_arrow(self) -> None:
        closed = "◂" if self.layoutDirection() is Qt.LayoutDirection.RightToLeft else "▸"
        self._heading.setText(f"{'▾' if self.is_open else closed}  {self._label}")


class LeverPanel(QWidget):
    """Shows a scenario's lever values and passes on what the hand wants."""

    edited = Signal(str, float, int)
    settled = Signal()
    refused = Signal(object)
    source_wanted = Signal(str, QWidget)
    distribution_wanted = Signal(str, QWidget)
    outlook_wanted = Signal(str)
    groups_toggled = Signal()

    def __init__(self, study: Study, words: Language, theme: Theme) -> None:
        super().__init__()
        self._study = study
        self._words, self._theme = words, theme
        headings = {group.key: words.say(group.label) for group in study.groups}
        self.rows = {key: LeverRow(lever, headings[lever.group], words, theme) for key, lever in study.levers.items()}
        self._groups = [
            Group(group, [row for row in self.rows.values() if row.lever.group == group.key], words, theme)
            for group in study.groups
        ]
        self._find = QLineEdit(placeholderText=words.translate("LeverPanel", "Find a lever…"), clearButtonEnabled=True)
        self._outlook = QComboBox()
        self._scroll = QScrollArea()
        self._lay_out()
        self._connect()

    def show_scenario(self, scenario: Scenario) -> None:
        """Show every lever's value and distribution, and the outlook."""
        for key, value in lever_values(self._study, scenario).items():
            row, distribution = self.rows[key], distribution_of(self._study, scenario, key)
            if row.value != value:
                row.show_value(value)
            if row.distribution != distribution:
                row.show_distribution(distribution)
        if scenario.outlook != self._outlook.currentData():
            self._outlook.setCurrentIndex(self._outlook.findData(scenario.outlook))
        self._outlook.setToolTip(self._words.say(self._study.outlooks[scenario.outlook].note))

    def closed_groups(self) -> list[str]:
        """Return the keys of the groups that are closed."""
        return [group.key for group in self._groups if not group.is_open]

    def close_groups(self, keys: list[str]) -> None:
        """Close these groups and open the others."""
        for group in self._groups:
            group.set_open(group.key not in keys)

    def show_lever(self, key: str) -> None:
        """Bring a lever into view and give it the focus."""
        self._find.clear()
        row = self.rows[key]
        next(group for group in self._groups if row in group.rows).set_open(True)
        self._scroll.ensureWidgetVisible(row)
        row.slider.setFocus()

    def _filter(self, wanted: str) -> None:
        for group in self._groups:
            group.filter(wanted.strip())
        self._nothing.setVisible(all(group.isHidden() for group in self._groups))

    def go_to_find(self) -> None:
        """Go to the box that finds a lever."""
        self._find.setFocus()
        self._find.selectAll()

    def _follow_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Scroll to the part of a lever that takes the focus."""
        if now is not None and self._scroll.isAncestorOf(now):
            self._scroll.ensureWidgetVisible(now, 0, 40)

    def _lay_out(self) -> None:
        self._find.setObjectName("find_lever")
        self._find.setAccessibleName(self._words.translate("LeverPanel", "Find a lever"))
        inner = QWidget()
        rows = QVBoxLayout(inner)
        rows.setContentsMargins(0, 0, 4, 8)
        rows.setSpacing(0)
        for group in self._groups:
            rows.addWidget(group)
        rows.addStretch(1)
        self._scroll.setWidget(inner)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 0, 8, 0)
        layout.setSpacing(4)
        heading = QLabel(self._words.translate("LeverPanel", "Client economies follow"))
        heading.setBuddy(self._outlook)
        faint(heading, self._theme)
        scaled(heading, SMALL)
        self._outlook.setObjectName("outlook")
        self._outlook.setAccessibleName(heading.text())
        self._outlook.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._outlook.setMinimumContentsLength(10)
        for key, outlook in self._study.outlooks.items():
            self._outlook.addItem(self._words.say(outlook.label), key)
        self._nothing = QLabel(self._words.translate("LeverPanel", "No lever is called that."))
        self._nothing.setObjectName("no_lever")
        self._nothing.setVisible(False)
        faint(self._nothing, self._theme)
        leave = QShortcut(QKeySequence(Qt.Key.Key_Escape), self._find)
        leave.setContext(Qt.ShortcutContext.WidgetShortcut)
        leave.activated.connect(self._find.clear)
        for part in (heading, self._outlook, self._find, self._nothing, self._scroll):
            layout.addWidget(part, 1 if part is self._scroll else 0)

    def _connect(self) -> None:
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow_focus)
        for row in self.rows.values():
            row.edited.connect(self.edited)
            row.settled.connect(self.settled)
            row.refused.connect(self.refused)
            row.source_wanted.connect(self.source_wanted)
            row.distribution_wanted.connect(self.distribution_wanted)
        for group in self._groups:
            group.toggled.connect(self.groups_toggled)
        self._find.textChanged.connect(self._filter)
        self._outlook.activated.connect(lambda place: self.outlook_wanted.emit(self._outlook.itemData(place)))
