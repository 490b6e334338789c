"""The parts of the page of own figures, and where they stand."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from offsim.language import Language
from offsim.model.study import Study
from offsim.model.units import UNITS
from offsim.report.measure_words import COUNTED
from offsim.storage.jump_off_reach import years_to_jump_off
from offsim.ui.arrow_keys import PushButton
from offsim.ui.flow_row import FlowRow
from offsim.ui.own_data.figures_grid import FiguresGrid
from offsim.ui.own_data.figures_model import FiguresModel
from offsim.ui.own_data.record_view import RecordView
from offsim.ui.own_data.subject import OWN_MARK, subject_words, subjects
from offsim.ui.plain_text import PlainLabel
from offsim.ui.provenance_box import ProvenanceBox
from offsim.ui.splitter import TurningSplitter
from offsim.ui.stable_label import StableLabel
from offsim.ui.style import CAPTION, Theme, faint, scaled
from offsim.ui.text_size import grown
from offsim.ui.wheel import Choice

LEAST_BESIDE, LEAST_GRID = 520, 180
"""The width from which on the record stands beside the figures, and their least height, at text of 100 %."""


class DataLayout:
    """Makes the parts, and lays them out on a page; they do nothing by themselves."""

    def __init__(self, page: QWidget, study: Study, language: Language, theme: Theme) -> None:
        self._study, self._language, self._theme = study, language, theme
        self.subject, self.jump_off = Choice(), Choice()
        self._begins = StableLabel(wraps=True)
        self.figures = FiguresModel(study, language, theme)
        self.grid = FiguresGrid(self.figures, language)
        self.record = RecordView(study, language, theme)
        self.paste = PushButton(language.translate("DataPage", "&Paste"))
        self.bring = PushButton(language.translate("DataPage", "&Import…"))
        self.rebase, self.allow = PushButton(), PushButton(language.translate("DataPage", "Add a jump-off year"))
        self.told, self.wrong = StableLabel(lines=2), StableLabel(lines=2)
        self.wrong.hide()
        self.provenance = ProvenanceBox(study, language)
        self._name()
        self._fill()
        self._lay_out(page)

    def _name(self) -> None:
        for name, part in (
            ("own_subject", self.subject),
            ("own_jump_off", self.jump_off),
            ("own_begins", self._begins),
            ("own_paste", self.paste),
            ("own_import", self.bring),
            ("own_rebase", self.rebase),
            ("own_allow", self.allow),
            ("own_told", self.told),
            ("own_wrong", self.wrong),
        ):
            part.setObjectName(name)
        for told in (self.told, self._begins):
            scaled(told, CAPTION)

    def _fill(self) -> None:
        for subject in subjects(self._study):
            unit = self._language.say(UNITS[subject.unit].label)
            words = subject_words(self._study, subject, self._language)
            says_itself = subject.outcome and subject.unit in COUNTED
            self.subject.addItem(words if says_itself else self._language.joined(", ", (words, unit)))
        lever = self._study.levers.get("jump_off")
        for year in range(int(lever.low), int(lever.high) + 1) if lever else ():
            self.jump_off.addItem(str(year), year)
        self.jump_off.setEnabled(lever is not None)

    def _lay_out(self, page: QWidget) -> None:
        language = self._language
        mark = PlainLabel(language.translate("DataPage", "{mark} own figure").format(mark=OWN_MARK))
        faint(mark, self._theme)
        top = self._row(language.translate("DataPage", "Fi&gures of"), self.subject)
        top.add(mark).add(self.paste, self.bring)
        splitter = TurningSplitter(grown(LEAST_BESIDE), language)
        self.grid.setMinimumHeight(grown(LEAST_GRID))
        splitter.addWidget(self.grid)
        splitter.addWidget(self.record)
        splitter.setSizes([1100, 900])  # shares of the room
        for side in range(2):
            splitter.setStretchFactor(side, 1)
        layout = QVBoxLayout(page)
        layout.setContentsMargins(8, 8, 8, 4)
        layout.addWidget(top)
        layout.addWidget(splitter, 1)
        layout.addWidget(self.told)
        layout.addWidget(self.wrong)
        layout.addWidget(self.provenance)
        layout.addWidget(self._beginning())
        layout.addWidget(self._begins)
        self._begins.setVisible(self.jump_off.isEnabled())

    def show_jump_off(self, year: int) -> None:
        """Show the jump-off year of the scenario shown, and what it comes to."""
        self.figures.jump_off = year
        self.jump_off.setCurrentIndex(self.jump_off.findData(year))
        language = self._language
        if year > self._study.base_year:
            words = language.translate("DataPage", "Follows what was observed up to {year}, projected from {next}.")
        else:
            words = language.translate("DataPage", "Projected from {next}, whatever was observed from then on.")
        self._begins.show_text(words.format(year=year, next=year + 1), self._theme.faint)

    def _beginning(self) -> FlowRow:
        """Return the row that says where the projection begins."""
        language = self._language
        row = self._row(language.translate("DataPage", "&Jump-off year"), self.jump_off)
        if not self.jump_off.isEnabled() and years_to_jump_off(self._study):
            row.add(self.allow)
        elif not self.jump_off.isEnabled():
            none = language.translate("DataPage", "Not yet: no figures after {base}.")
            label = PlainLabel(none.format(base=self._study.base_year))
            faint(label, self._theme)
            row.add(label)
        return row.add(self.rebase, last=True)

    def _row(self, words: str, choice: Choice) -> FlowRow:
        label = PlainLabel(words)
        label.setBuddy(choice)
        return FlowRow().add(label, choice, stretch=int(choice is self.subject))
