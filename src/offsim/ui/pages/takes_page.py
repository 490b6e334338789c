"""The page that asks what it would take: where each lever alone reaches a target, and levers that share the effort."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QVBoxLayout

from offsim.language import Language
from offsim.model.study import Study
from offsim.report.questions.seek import gaps_sentence, named_lever, ticks_sentence, ticks_table
from offsim.report.uncertainty_words import per_cent
from offsim.session.aims import NO_TICKS, Aim, Ticks
from offsim.session.picture import Picture
from offsim.ui.levers.aim_box import AimBox
from offsim.ui.levers.gestures import next_gesture
from offsim.ui.pages.answer_table import AnswerTable
from offsim.ui.pages.effort_panel import EffortPanel
from offsim.ui.pages.page import Page
from offsim.ui.still_text import StillText
from offsim.ui.style import LARGE, SMALL, Theme, faint, scaled

CHANCES = (None, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95)


class TakesPage(Page):
    """Shows the marks of the sliders as a table; a row sets its lever."""

    def __init__(self, study: Study, language: Language, theme: Theme) -> None:
        super().__init__()
        self._study, self._language, self._theme = study, language, theme
        self._picture: Picture | None = None
        self._ticks: Ticks = NO_TICKS
        self._rows: tuple[str, ...] = ()
        self._selected: tuple[str, ...] = ()
        self._showing = False
        self._aim, self._chance = AimBox("takes_aim", language), QComboBox()
        self._answer, self._reading = StillText(lines=2), StillText(lines=2)
        title = language.translate("TakesPage", "What each lever alone would have to be")
        self.table = AnswerTable("ticks", title, language)
        self.effort = EffortPanel(study, language, theme)
        self._lay_out()
        self._connect()

    def show_picture(self, picture: Picture) -> None:
        """Show another picture."""
        self._picture = picture
        self._aim.show_aim(self._study, picture.aim, picture.scenarios.targets)
        self._chance.setEnabled(len(picture.aim.targets) == 1)
        self._chance.setCurrentIndex(max(self._chance.findData(picture.aim.chance), 0))
        self._show()
        self.effort.show_picture(picture, self._selected)

    def show_ticks(self, ticks: Ticks) -> None:
        """Show where each lever alone meets the targets."""
        self._ticks = ticks
        self._show()

    def _show(self) -> None:
        picture, language = self._picture, self._language
        if picture is None:
            return
        study, scenario, aim = picture.scenarios.study, picture.scenarios.active_scenario, picture.aim
        if not aim.targets:
            self._answer.show_text(language.translate("TakesPage", "Choose a target above."))
            self._reading.show_text("")
        else:
            self._answer.show_text(gaps_sentence(study, scenario, aim.targets, language, aim.chance))
            told = ticks_sentence(study, self._ticks, language, aim.chance) if self._ticks else self._waiting(aim)
            self._reading.show_text(told, self._theme.faint)
        shown = ticks_table(study, scenario, self._ticks, language)
        self._showing = True  # what is selected stays: the levers, not the rows
        self._rows = tuple(key for key, tick in self._ticks.items() if tick.toward or tick.value is not None)
        self.table.show_table(shown)
        self.table.select_rows([place for place, key in enumerate(self._rows) if key in self._selected])
        self._showing = False

    def _waiting(self, aim: Aim) -> str:
        return "" if aim.chance is None else self._language.translate("TakesPage", "The chances are being worked out…")

    def _select(self) -> None:
        """Note the levers whose rows the planner has selected."""
        if not self._showing:
            rows = {self.table.row_at(index) for index in self.table.selectionModel().selectedIndexes()}
            self._selected = tuple(key for place, key in enumerate(self._rows) if place in rows)
            self.effort.choose(self._selected)

    def _take(self, index: QModelIndex) -> None:
        """Set the lever of a row to what it would have to be."""
        key = self._rows[self.table.row_at(index)]
        value = self._ticks[key].value
        if value is None:
            self.lever_wanted.emit(key)
            return
        self.levers_wanted.emit({key: value}, named_lever(self._study, key, value, self._language), next_gesture())

    def _choose_chance(self) -> None:
        if self._picture:
            self.aim_wanted.emit(Aim(self._picture.aim.targets, self._chance.currentData()))

    def _connect(self) -> None:
        self._aim.chosen.connect(self.aim_wanted)
        self._chance.activated.connect(self._choose_chance)
        self.table.activated.connect(self._take)
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._select())
        self.effort.levers_wanted.connect(self.levers_wanted)

    def _lay_out(self) -> None:
        language = self._language
        self.setObjectName("page:takes")
        self._answer.setObjectName("takes_answer")
        self._reading.setObjectName("takes_levers")
        scaled(self._answer, LARGE)
        self._chance.setObjectName("takes_chance")
        self._chance.setAccessibleName(language.translate("TakesPage", "On the line, or with a chance"))
        for chance in CHANCES:
            self._chance.addItem(self._chance_words(chance), chance)
        top = QHBoxLayout()
        for label, box, stretch in (
            (language.translate("TakesPage", "To reach"), self._aim, 2),
            (language.translate("TakesPage", "by"), self._chance, 1),
        ):
            heading = QLabel(label)
            heading.setBuddy(box)
            top.addWidget(heading)
            top.addWidget(box, stretch)
        top.addStretch(1)
        hint = QLabel(
            language.translate("TakesPage", "A double click on a row, or Return, sets its lever. Ctrl+C copies.")
        )
        faint(hint, self._theme)
        scaled(hint, SMALL)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 4)
        layout.setSpacing(8)
        layout.addLayout(top)
        layout.addWidget(self._answer)
        layout.addWidget(self._reading)
        layout.addWidget(self.table, 1)
        layout.addWidget(hint, 0, Qt.AlignmentFlag.AlignLeading)
        layout.addWidget(self.effort)

    def _chance_words(self, chance: float | None) -> str:
        if chance is None:
            return self._language.translate("TakesPage", "the line, nothing left to chance")
        words = self._language.translate("TakesPage", "a chance of {chance}")
        return words.format(chance=per_cent(self._language.exact(chance * 100), self._language))
