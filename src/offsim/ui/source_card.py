"""The small card beside a lever: what it does, its default and ranges, and the way to the Sources page."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from offsim.language import Language
from offsim.model.study import Lever, Study
from offsim.report.amounts import amount
from offsim.report.labels import lever_amount, own_name, status_label
from offsim.ui.plain_text import PlainLabel
from offsim.ui.pop_up import PopUp
from offsim.ui.style import NORMAL, Theme, scaled
from offsim.ui.text_size import grown

WIDTH = 340


class SourceCard(PopUp):
    """Pops up beside a button; Escape or a click elsewhere closes it."""

    page_wanted = Signal(str)

    def __init__(self, study: Study, lever: Lever, language: Language, theme: Theme, parent: QWidget) -> None:
        name = own_name(study, lever, language)
        super().__init__("source_card", name, theme, parent)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 10, 12, 10)
        words = told_source(study, lever, language)
        title, told = PlainLabel(name), PlainLabel(words)
        self.tell(words)
        scaled(title, NORMAL, bold=True)
        told.setObjectName("source_told")
        for label in (title, told):
            label.setWordWrap(True)
            label.setFixedWidth(grown(WIDTH))
        more = QPushButton(language.translate("SourceCard", "Show on the Sources page"))
        more.setObjectName("source_page")
        more.clicked.connect(lambda: self.page_wanted.emit(lever.key))
        more.clicked.connect(self.close)
        layout.addWidget(title)
        layout.addWidget(told)
        layout.addWidget(more, 0, Qt.AlignmentFlag.AlignLeading)
        more.setFocus()


def told_source(study: Study, lever: Lever, language: Language) -> str:
    """Return what the card says, a paragraph a part."""
    fact, exact = lever.default, language.exact
    default = language.translate("SourceCard", "Default {value}: {status}, {source}").format(
        value=amount(fact.value, exact(fact.value), fact.unit, language),
        status=language.say(status_label(fact.status)),
        source=language.say(study.sources[fact.source].title),
    )
    ranges = language.translate(
        "SourceCard", "Plausible {low} to {high} ({against}); can be set from {least} to {most}."
    )
    told = ranges.format(
        low=exact(lever.plausible[0]),
        high=lever_amount(lever, lever.plausible[1], language, exact(lever.plausible[1])),
        against=language.say(lever.against),
        least=exact(lever.low),
        most=lever_amount(lever, lever.high, language, exact(lever.high)),
    )
    return "\n\n".join(part for part in (language.say(lever.help), default, language.say(fact.note), told) if part)
