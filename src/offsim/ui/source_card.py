"""The small card beside a lever's "?": what it does, its default and ranges, and the way to the Sources page."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from offsim.language import Language
from offsim.model.study import Lever, Study
from offsim.model.units import UNITS
from offsim.report.labels import status_label
from offsim.ui.pop_up import PopUp
from offsim.ui.style import Theme


class SourceCard(PopUp):
    """Pops up beside a button; Escape or a click elsewhere closes it."""

    page_wanted = Signal(str)

    def __init__(self, study: Study, lever: Lever, language: Language, theme: Theme, parent: QWidget) -> None:
        super().__init__("source_card", theme, parent)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 10, 12, 10)
        told = QLabel(told_source(study, lever, language))
        told.setTextFormat(Qt.TextFormat.RichText)
        told.setWordWrap(True)
        told.setFixedWidth(340)
        more = QPushButton(language.translate("SourceCard", "Show on the Sources page"))
        more.setObjectName("source_page")
        more.clicked.connect(lambda: self.page_wanted.emit(lever.key))
        more.clicked.connect(self.close)
        layout.addWidget(told)
        layout.addWidget(more, 0, Qt.AlignmentFlag.AlignLeading)
        more.setFocus()


def told_source(study: Study, lever: Lever, language: Language) -> str:
    """Return what the card says, as rich text."""
    fact, exact = lever.default, language.exact
    unit = language.say(UNITS[fact.unit].label)
    default = language.translate("SourceCard", "Default {value} {unit}: {status}, {source}").format(
        value=exact(fact.value),
        unit=unit,
        status=language.say(status_label(fact.status)),
        source=language.say(study.sources[fact.source].title),
    )
    ranges = language.translate(
        "SourceCard", "Plausible {low} to {high} ({against}); can be set from {least} to {most}."
    )
    told = ranges.format(
        low=exact(lever.plausible[0]),
        high=exact(lever.plausible[1]),
        against=language.say(lever.against),
        least=exact(lever.low),
        most=exact(lever.high),
    )
    parts = (escape(language.say(lever.help)), escape(default), escape(language.say(fact.note)), escape(told))
    return f"<b>{escape(language.say(lever.label))}</b>" + "".join(f"<p>{part}</p>" for part in parts if part)
