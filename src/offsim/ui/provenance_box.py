"""Where a planner says who says so: the source and the date that go with every figure put in."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCompleter, QLineEdit

from offsim.language import Language
from offsim.model.characters import cleaned
from offsim.model.problems import Problem
from offsim.model.study import Study
from offsim.storage.figure_edits import Provenance, typed_date
from offsim.ui.field_box import FaultLabel
from offsim.ui.flow_row import FlowRow
from offsim.ui.plain_text import PlainLabel
from offsim.ui.text_size import grown

DATE_WIDTH, BESIDE_WORDS = 104, 24
"""How wide the line for a date is at most, and what a line takes beside its words, in pixels at text of 100 %."""


class ProvenanceBox(FlowRow):
    """Two lines to type in; the first offers the sources that the study has already.

    ``mended`` tells that the date, which was none, is one again.
    """

    mended = Signal()

    def __init__(self, study: Study, language: Language) -> None:
        super().__init__()
        self._language = language
        self._suggested = ""
        self._source, self._date = QLineEdit(), QLineEdit()
        self._source.setObjectName("own_source")
        self._source.setPlaceholderText(self._unnamed)
        self._source.setMinimumWidth(self._source.fontMetrics().horizontalAdvance(self._unnamed) + grown(BESIDE_WORDS))
        titles = [language.say(source.title) for source in study.sources.values()]
        completer = QCompleter(titles, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self._source.setCompleter(completer)
        self._date.setObjectName("own_date")
        self._date.setText(datetime.now(UTC).astimezone().date().isoformat())
        self._date.setMaximumWidth(grown(DATE_WIDTH))
        source = PlainLabel(language.translate("Provenance", "S&ource of what you enter"))
        date = PlainLabel(language.translate("Provenance", "&Date"))
        source.setBuddy(self._source)
        date.setBuddy(self._date)
        self.add(source).add(self._source, stretch=1)  # each in a line of its own where there is little room
        self.add(date, self._date)
        self._fault = FaultLabel("own_date", self.palette())
        self.add(self._fault, stretch=1)
        self._date.editingFinished.connect(self._look_again)

    @property
    def provenance(self) -> Provenance:
        """What is typed; own figures whose source nobody names are called so."""
        source, date = (cleaned(field.text()).strip() for field in (self._source, self._date))
        return Provenance(source or self._unnamed, date)

    @property
    def checked(self) -> Provenance:
        """What is typed, for figures to be put in.

        Raises:
            Problem: the date is none; it is said beside it too.
        """
        typed = self.provenance
        self._look()
        return replace(typed, published=typed_date(typed.published))

    def has_date(self) -> bool:
        """Say whether the date is one, or empty; one that is none is said beside it, and has the focus."""
        self._look()
        if not self._fault.isHidden():
            self._date.setFocus()
        return self._fault.isHidden()

    def _look_again(self) -> None:
        wrong = bool(self._date.accessibleDescription())
        self._look()
        if self._fault.isHidden():
            self._date.setText(typed_date(self.provenance.published))  # so that it is seen which day was understood
        if wrong and not self._date.accessibleDescription():
            self.mended.emit()

    def _look(self) -> None:
        """Say beside the date whether it is none."""
        sentence = ""
        try:
            typed_date(self.provenance.published)
        except Problem as problem:
            sentence = self._language.explain(problem)
        self._fault.show_fault(sentence)
        self._date.setAccessibleDescription(sentence)

    def kept(self) -> tuple[str, str]:
        """Return what is typed, for the box that takes this one's place; what was only suggested is not."""
        source = self._source.text()
        return "" if source == self._suggested else source, self._date.text()

    def resume(self, kept: tuple[str, str]) -> None:
        """Hold what was typed into another box."""
        self._source.setText(kept[0])
        self._date.setText(kept[1])
        self._look()

    def suggest(self, source: str) -> None:
        """Offer a source where none is typed, such as the name of a file; it is of this once."""
        if not self._source.text():
            self._suggested = source
            self._source.setText(source)

    @property
    def _unnamed(self) -> str:
        return self._language.translate("Provenance", "Own figures")
