"""Leads through the stops of the tour: turns to the page, points at the part, and sees when it is done."""

from __future__ import annotations

from contextlib import suppress
from itertools import pairwise

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QWidget

from offsim.session.snapshot import Snapshot
from offsim.ui.style import GRID
from offsim.ui.tour.card import Card
from offsim.ui.tour.place import placed
from offsim.ui.tour.ring import Ring
from offsim.ui.tour.spots import around, bring_into_view, parts_of, spots_of
from offsim.ui.tour.steps import Step, part_names, steps_for
from offsim.ui.tour.toured import Toured

MOVED = (QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide)


class Guide(QObject):
    """Changes nothing in the document; ``ended`` comes once, however the tour ends."""

    ended = Signal()

    def __init__(self, toured: Toured) -> None:
        super().__init__(toured.window)
        self._toured = toured
        self._snapshot = toured.shown()
        self._steps = steps_for(self._snapshot)
        self._place = 0
        self._before: object = None
        self._told = ""
        self._parts: list[QWidget] = []
        self._watched: list[QWidget] = []
        self._rings: list[Ring] = []
        self._had_focus = QApplication.focusWidget()
        self.card = Card(toured.language, toured.theme, toured.window)
        self._leave = QShortcut(QKeySequence(Qt.Key.Key_Escape), toured.window)
        self._connect()

    @property
    def step(self) -> Step:
        """The stop it is at."""
        return self._steps[self._place]

    def begin(self, key: str) -> None:
        """Go to a stop by its key, or to the first; the card has the focus then, for it was asked for."""
        known = [step.key for step in self._steps]
        self._toured.panels.levers.show()
        self._go(known.index(key) if key in known else 0)
        if not self.step.hand:
            self.card.next.setFocus()

    def end(self) -> None:
        """Leave, and give the focus back where the card had it."""
        self._watch([])
        self._toured.document.changed.disconnect(self._see_whether_done)
        self._toured.pages.currentChanged.disconnect(self._find)
        focus = QApplication.focusWidget()
        had = focus is not None and self.card.isAncestorOf(focus)
        for part in (self.card, *self._rings):
            part.hide()
            part.deleteLater()
        self._leave.setEnabled(False)
        if had:
            before = self._had_focus
            seen = before is not None and before.isVisible() and before.window() is self._toured.window
            (before if before and seen else self._toured.pages).setFocus()
        self.ended.emit()
        self.deleteLater()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Stay beside what the stop points at, wherever that goes."""
        if event.type() in MOVED:
            self._stand()
        return False

    def _connect(self) -> None:
        card, toured = self.card, self._toured
        card.on.connect(self._on)
        card.back.connect(lambda: self._go(self._place - 1))
        card.out.connect(self.end)
        self._leave.activated.connect(self.end)
        self._leave.activatedAmbiguously.connect(self.end)
        toured.document.changed.connect(self._see_whether_done)
        toured.pages.currentChanged.connect(self._find)

    def _on(self) -> None:
        if self._place + 1 < len(self._steps):
            self._go(self._place + 1)
        else:
            self.end()

    def _go(self, place: int) -> None:
        """Turn to a stop."""
        toured, self._place = self._toured, place
        step, say = self.step, toured.language.say
        snapshot = toured.shown()
        toured.pages.show_page(step.page)
        self._before, self._told = step.watched(snapshot.scenarios), ""
        figures = step.figures(snapshot, toured.language)
        self.card.show_step(place + 1, len(self._steps), say(step.title), say(step.words), figures)
        self._give_hand(step, snapshot)
        self._find()
        bring_into_view(self._parts, toured.window)
        self._stand()
        self.card.announce(self.card.spoken)

    def _give_hand(self, step: Step, snapshot: Snapshot) -> None:
        """Let the part be used at once that the stop is about."""
        for name in part_names(step.hand, snapshot.scenarios) if step.hand else ():
            kind, _, key = name.partition(":")
            if kind == "slider":
                self._toured.levers.show_lever(key)
            elif isinstance(hand := self._toured.window.findChild(QWidget, name), QWidget):
                hand.setFocus()

    def _find(self) -> None:
        """Look for the parts anew: a page may have been made, or cards."""
        toured = self._toured
        self._parts = parts_of(toured.window, self.step, toured.document.scenarios)
        self._watch([*around(self._parts, toured.window)] or [toured.window])
        if self._parts:
            self._reach_by_tab(self._parts[0])
        self._stand()

    def _reach_by_tab(self, part: QWidget) -> None:
        """Let the Tab key lead from the part to the card."""
        chain = (part, self.card.next, self.card.previous, self.card.end)
        for before, after in pairwise(chain):
            QWidget.setTabOrder(before, after)

    def _watch(self, widgets: list[QWidget]) -> None:
        for widget in self._watched:
            with suppress(RuntimeError):  # it is gone by now
                widget.removeEventFilter(self)
        self._watched = widgets
        for widget in widgets:
            widget.installEventFilter(self)

    def _stand(self) -> None:
        """Put the rings around the parts, and the card beside them."""
        toured = self._toured
        spots = spots_of(toured.window, self.step, self._parts)
        while len(self._rings) < len(spots):
            self._rings.append(Ring(toured.theme, toured.window))
        for ring, spot in zip(self._rings, spots, strict=False):
            ring.surround(spot)
        for ring in self._rings[len(spots) :]:
            ring.hide()
        room = self._room()
        size = self.card.size_within(room.size())
        self.card.setGeometry(placed(size, spots, room, right_to_left=toured.language.right_to_left))
        self.card.show()
        self.card.raise_()

    def _room(self) -> QRect:
        """Return what lies between the bars at the top and the bottom of the window."""
        window, pages = self._toured.window, self._toured.pages
        top = pages.mapTo(window, pages.rect().topLeft()).y()
        room = QRect(0, top, window.width(), pages.height())
        return room.adjusted(GRID, GRID, -GRID, -GRID)

    def _see_whether_done(self) -> None:
        step, toured = self.step, self._toured
        if step.done is not None:
            done = step.watched(toured.document.scenarios) != self._before
            words = toured.language.say(step.done) if done else ""
            if words != self._told:
                self._told = words
                self.card.show_done(words)
                self._stand()
                self.card.announce(words)
