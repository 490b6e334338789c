"""What was understood of a source, each part with a drop-down to correct it, and what has to be asked."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFormLayout, QWidget

from offsim.language import Language
from offsim.model.characters import cleaned
from offsim.model.text import QT_TRANSLATE_NOOP, Message
from offsim.storage.imports.encodings import IN_USE, NAMES
from offsim.storage.imports.understood import Ask, Question, Settled
from offsim.ui.plain_text import PlainLabel, add_field, caption
from offsim.ui.wheel import Choice

LABELS: Mapping[Ask, Message] = {
    Ask.SHEET: QT_TRANSLATE_NOOP("Import", "Sheet"),
    Ask.SEPARATOR: QT_TRANSLATE_NOOP("Import", "Columns parted by"),
    Ask.HIDDEN: QT_TRANSLATE_NOOP("Import", "Hidden rows, columns"),
    Ask.YEARS: QT_TRANSLATE_NOOP("Import", "Years in"),
    Ask.DATES: QT_TRANSLATE_NOOP("Import", "Dates are"),
    Ask.SERIES: QT_TRANSLATE_NOOP("Import", "Series"),
    Ask.DECIMAL: QT_TRANSLATE_NOOP("Import", "Decimal sign"),
    Ask.UNIT: QT_TRANSLATE_NOOP("Import", "Unit"),
    Ask.SHOWN: QT_TRANSLATE_NOOP("Import", "Unit goes with"),
}
ENCODINGS = ("utf-8", "utf-16", *IN_USE)
OPEN_MARK = "▸"


class ImportForm(QWidget):
    """A row for each question; ``answered`` tells one and its key, ``encoded`` the name of an encoding."""

    answered = Signal(object, str)
    encoded = Signal(str)

    def __init__(self, language: Language) -> None:
        super().__init__()
        self._language = language
        self._choices = {ask: Choice() for ask in LABELS}
        self._encoding = Choice()
        self._form = QFormLayout(self)
        self._form.setContentsMargins(0, 0, 0, 0)
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._add("encoding", language.translate("Import", "Encoding"), self._encoding)
        self._encoding.activated.connect(lambda _: self.encoded.emit(self._encoding.currentData()))
        for ask, choice in self._choices.items():
            self._add(ask.value, language.say(LABELS[ask]), choice)
            choice.activated.connect(lambda _, ask=ask: self._answer(ask))

    def show_encoding(self, name: str) -> None:
        """Show in which encoding a text was read; with no name there is none to show."""
        if name and self._encoding.findData(name) < 0:
            known = [*dict.fromkeys((*ENCODINGS, name))]
            self._encoding.clear()
            for each in known:
                self._encoding.addItem(NAMES.get(each, each.upper()), each)
        self._encoding.setCurrentIndex(self._encoding.findData(name))
        self._form.setRowVisible(self._encoding, bool(name))

    def show_rows(self, settled: Mapping[Ask, Settled], questions: Mapping[Ask, Question]) -> None:
        """Show what is settled, and what is still open; all else is hidden."""
        for ask, choice in self._choices.items():
            question = questions.get(ask) or (settled[ask].question if ask in settled else None)
            self._form.setRowVisible(choice, question is not None)
            if question is not None:
                self._show(ask, question, settled[ask].key if ask in settled and ask not in questions else None)

    def _show(self, ask: Ask, question: Question, key: str | None) -> None:
        """Show one question with its answer; None where it is open."""
        choice, language = self._choices[ask], self._language
        entries = [(_entry(language.say(each.label)), each.key) for each in question.choices]
        if entries != [(choice.itemText(at), choice.itemData(at)) for at in range(choice.count())]:
            choice.clear()
            for words, each in entries:
                choice.addItem(words, each)
        open_words, settled_words = language.translate("Import", "Choose…"), language.translate("Import", "as written")
        choice.setPlaceholderText(open_words if key is None else settled_words)
        choice.setCurrentIndex(choice.findData(key) if key else -1)
        label = self._form.labelForField(choice)
        if isinstance(label, PlainLabel):
            label.setText(f"{OPEN_MARK} {language.say(LABELS[ask])}" if key is None else language.say(LABELS[ask]))
        choice.setAccessibleDescription(language.tell(question.words) if key is None else "")

    def _answer(self, ask: Ask) -> None:
        self.answered.emit(ask, self._choices[ask].currentData())

    def _add(self, name: str, words: str, choice: Choice) -> None:
        choice.setObjectName(f"import:{name}")
        choice.setAccessibleName(words)
        choice.setMinimumWidth(150)
        choice.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        add_field(self._form, words, choice)


def _entry(words: str) -> str:
    """Return what a drop-down shows of words that may be somebody's heading: on one line, nothing harmful in it."""
    return caption(cleaned(words)).replace("&&", "&")
