"""The card beside a lever: how uncertain the lever is, to see, to change and to read the source of."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QCloseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from offsim.language import Language
from offsim.model.levers import parsed_distribution
from offsim.model.problems import Problem
from offsim.model.study import Lever, Study
from offsim.model.uncertainty import Distribution, Kind
from offsim.model.units import UNITS
from offsim.report.distribution_words import CERTAIN, KIND_WORDS, distribution_source, spread_label, where_it_lies
from offsim.report.labels import own_name
from offsim.session.gestures import Gesture, next_gesture
from offsim.ui.dialog_help import offer_help, offer_reading
from offsim.ui.levers.distribution_drawing import draw_distribution
from offsim.ui.levers.number_box import NumberBox, Reading
from offsim.ui.plain_text import PlainLabel, give_tip
from offsim.ui.pop_up import PopUp
from offsim.ui.style import NORMAL, Theme, coloured, scaled
from offsim.ui.text_size import grown
from offsim.ui.wheel import Choice

WIDTH = 340


class Drawing(QWidget):
    """A distribution over the whole of its lever's bounds."""

    def __init__(self, lever: Lever, value: float, theme: Theme) -> None:
        super().__init__()
        self._lever, self._value, self._theme = lever, value, theme
        self._found: Distribution | None = None
        self.setFixedHeight(grown(70))

    def show_distribution(self, found: Distribution | None) -> None:
        """Draw another one."""
        self._found = found
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        room = QRectF(self.rect()).adjusted(1, 2, -1, -1)
        draw_distribution(painter, room, self._lever, self._value, self._found, self._theme)
        painter.end()


class DistributionCard(PopUp):
    """Pops up beside a button; ``edited`` tells key, distribution (None: as the study has it) and gesture at once.

    All that is done on one card is one step of the history; its ``pace`` tells when a hand takes hold and lets go.
    """

    edited = Signal(str, object, int)
    page_wanted = Signal(str)

    def __init__(
        self,
        study: Study,
        lever: Lever,
        value: float,
        found: Distribution | None,
        language: Language,
        theme: Theme,
        parent: QWidget,
    ) -> None:
        self._called = own_name(study, lever, language)
        super().__init__("distribution_card", self._called, theme, parent)
        self._lever, self._value, self._language = lever, value, language
        self._found = found
        self._gesture, self.pace = next_gesture(), Gesture(self)
        self._drawing = Drawing(lever, value, theme)
        self._shape = Choice()
        self.box = NumberBox(Reading(self._read, 0.0, lever.high - lever.low, lever.step), language)
        self.box.setButtonSymbols(NumberBox.ButtonSymbols.NoButtons)
        self._told, self._wrong = PlainLabel(), PlainLabel()
        self._source = PlainLabel(distribution_source(study, lever, language))
        self._back = QPushButton(language.translate("DistributionCard", "As in the study"))
        self._more = QPushButton(language.translate("SourceCard", "Show on the Sources page"))
        coloured(self._wrong, theme.bad)
        self._lay_out()
        self._name_parts()
        self._connect()
        offer_help(self, "distributions", language)
        offer_reading(self._drawing, "distributions#card", language, theme, ground=theme.raised)
        self._show()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Let a spread that is still being typed count, and let go."""
        self.box.read()
        self.pace.end()
        super().closeEvent(event)

    def _read(self, words: str) -> float:
        return parsed_distribution(self._lever, self._kind or Kind.NORMAL, words, self._language.code).spread

    @property
    def _kind(self) -> Kind | None:
        """The shape chosen, None where the lever is certain."""
        chosen = self._shape.currentData()
        return Kind(chosen) if chosen else None

    def _lay_out(self) -> None:
        title = PlainLabel(self._called)
        scaled(title, NORMAL, bold=True)
        for label in (self._told, self._wrong, self._source):
            label.setWordWrap(True)
            label.setFixedWidth(grown(WIDTH))
        self._shape.addItem(self._language.say(CERTAIN), "")
        for kind, label_of_kind in KIND_WORDS.items():
            self._shape.addItem(self._language.say(label_of_kind), kind.value)
        symbol = self._language.say(UNITS[self._lever.default.unit].symbol)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 10, 12, 10)
        layout.addWidget(title)
        layout.addLayout(_row(self._shape, PlainLabel("±"), self.box, PlainLabel(symbol)))
        for widget in (self._drawing, self._told, self._wrong, self._source):
            layout.addWidget(widget)
        layout.addLayout(_row(self._back, self._more))
        self._shape.setFocus()

    def _name_parts(self) -> None:
        self._drawing.setObjectName("distribution_drawing")
        self._drawing.setAccessibleName(self._called)
        _name(self._shape, self._language.translate("DistributionCard", "Shape of the distribution"))
        for button, key in ((self._shape, "shape"), (self.box, "spread"), (self._back, "back"), (self._more, "more")):
            button.setObjectName(f"distribution_{key}")
        for label, key in ((self._wrong, "wrong"), (self._source, "source"), (self._told, "told")):
            label.setObjectName(f"distribution_{key}")

    def _connect(self) -> None:
        self._shape.activated.connect(self._choose)
        self.box.edited.connect(lambda spread: self._take(Distribution(self._kind or Kind.NORMAL, spread)))
        self.box.refused.connect(self._refuse)
        self._back.clicked.connect(lambda: self._take(self._lever.distribution, back=True))
        self._more.clicked.connect(lambda: self.page_wanted.emit(f"{self._lever.key}.distribution"))
        self._more.clicked.connect(self.close)
        self._more.setVisible(self._lever.spread is not None)

    def _choose(self) -> None:
        """Take the shape chosen, with the spread there is or one to begin with."""
        if self._kind is None:
            self._take(Distribution(Kind.NORMAL, 0.0))
        else:
            begun = self._lever.distribution.spread if self._lever.distribution else 0.0
            spread = (self._found.spread if self._found else 0.0) or begun or self._guess()
            self._take(Distribution(self._kind, spread))

    def _guess(self) -> float:
        """Return a spread to begin with: a quarter of the plausible range, in whole steps."""
        low, high = self._lever.plausible
        guess = max(round((high - low) / 4 / self._lever.step), 1) * self._lever.step
        return min(guess, self._lever.high - self._lever.low)

    def _take(self, found: Distribution | None, *, back: bool = False) -> None:
        self._found = found
        self.pace.step(dragged=False)
        self.edited.emit(self._lever.key, None if back else found, self._gesture)
        self._show()

    def _refuse(self, problem: Problem) -> None:
        self._wrong.setText(self._language.explain(problem))
        self._wrong.show()
        self.adjustSize()

    def _show(self) -> None:
        found = self._found if self._found and self._found.spread else None
        self._shape.setCurrentIndex(self._shape.findData(found.kind.value if found else ""))
        self.box.show_value(found.spread if found else 0.0)
        self.box.setEnabled(found is not None)
        unit = self._language.say(UNITS[self._lever.default.unit].label)
        _name(self.box, f"{self._language.say(spread_label(found.kind if found else Kind.NORMAL))}, {unit}")
        self._drawing.show_distribution(found)
        self._told.setText(where_it_lies(self._lever, self._value, found, self._language))
        self._back.setEnabled(self._found != self._lever.distribution)
        self._wrong.hide()
        self.adjustSize()


def _name(part: QWidget, name: str) -> None:
    part.setAccessibleName(name)
    give_tip(part, name)


def _row(*parts: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    for part in parts:
        row.addWidget(part)
    row.addStretch(1)
    return row
