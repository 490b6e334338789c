"""Leads through the stops of the tour: turns to the page, points at the part, and sees when it is done."""

from __future__ import annotations

from contextlib import suppress
from itertools import pairwise

from PySide6.QtCore import QEvent, QObject, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from offsim.session.schedule import REST_MS
from offsim.ui.panel_keys import ABOUT, enter
from offsim.ui.style import GRID
from offsim.ui.tour.card import Card
from offsim.ui.tour.place import placed
from offsim.ui.tour.ring import Ring
from offsim.ui.tour.spots import around, bring_into_view, last_in, make_way, parts_of, scrolled, seen_of, spots_of
from offsim.ui.tour.steps import Step, part_names, steps_for
from offsim.ui.tour.toured import Toured

MOVED = (QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide)
ESCAPE = Qt.Key.Key_Escape
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
ASKING = (QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.FocusOut)


class Guide(QObject):
    """Changes nothing in the document; ``ended`` comes once, however the tour ends.

    The focus then goes back to what ``had_focus``, or to the page where nothing was in use.
    """

    ended = Signal()

    def __init__(self, toured: Toured, had_focus: QWidget | None) -> None:
        super().__init__(toured.window)
        self._toured = toured
        self._steps = steps_for(toured.shown())
        self._place = 0
        self._before = toured.document.scenarios
        self._told = ""
        self._parts: list[QWidget] = []
        self._watched: list[QWidget] = []
        self._rings: list[Ring] = []
        self._had_focus = had_focus
        self._handed: QWidget | None = None
        self._scrolled: list[int] = []
        self._again = QTimer(self, singleShot=True, interval=0)
        self._again.timeout.connect(self._bring_again)
        self._figures = QTimer(self, singleShot=True, interval=REST_MS)
        self._figures.timeout.connect(self._show_figures)
        self.card = Card(toured.language, toured.theme, toured.window)
        self._connect()

    @property
    def step(self) -> Step:
        """The stop it is at."""
        return self._steps[self._place]

    def begin(self, key: str) -> None:
        """Go to a stop by its key, or to the first; the card has the focus then, for it was asked for."""
        known = [step.key for step in self._steps]
        self._go(known.index(key) if key in known else 0)
        self._handed = None  # no Return came along, and who was at work in the part goes on there
        if not self.step.hand:
            self.card.next.setFocus()

    def end(self) -> None:
        """Leave, and give the focus back where the card had it."""
        self._again.stop()
        self._figures.stop()
        self._watch([])
        self._toured.document.changed.disconnect(self._see_whether_done)
        self._toured.document.changed.disconnect(self._figures.start)
        self._toured.pages.currentChanged.disconnect(self._find)
        focus = QApplication.focusWidget()
        had = focus is not None and self.card.isAncestorOf(focus)
        for part in (self.card, *self._rings):
            part.hide()
            part.deleteLater()
        if had:
            before = self._had_focus
            if before is not None and before.isVisible() and before.window() is self._toured.window:
                before.setFocus()
            else:
                enter(self._toured.pages.front)
        self.ended.emit()
        self.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay beside what the stop points at, wherever that goes, and end with Escape.

        The window is asked last whether a key means something to what has the focus, before any of its shortcuts: a
        cell that is being typed in keeps its Escape.
        """
        if watched is self._handed and event.type() in ASKING and self._keep_from(event):
            return True
        if event.type() in MOVED:
            if event.type() is QEvent.Type.Resize:
                self._again.start()
            self._stand()
        elif watched is self._toured.window and _is_escape(event):
            event.accept()
            self.end()
            return True
        return False

    def _connect(self) -> None:
        card, toured = self.card, self._toured
        card.on.connect(self._on)
        card.back.connect(lambda: self._go(self._place - 1))
        card.out.connect(self.end)
        toured.document.changed.connect(self._see_whether_done)
        toured.document.changed.connect(self._figures.start)
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
        self._before, self._told = snapshot.scenarios, ""
        figures = step.figures(snapshot, toured.language)
        self.card.show_step(place + 1, len(self._steps), say(step.title), say(step.words), figures)
        beside = not toured.panels.crowded or self._is_about_levers()
        if not self._arranged(levers=beside) and not beside:
            self._arranged(levers=True)
        self.card.announce_all()

    def _arranged(self, *, levers: bool) -> bool:
        """Have all stand where it belongs, with the levers beside the page or without; say whether nothing is covered.

        Where there is little room a page is best read without them; a card that would cover it stands over them.
        """
        self._toured.panels.levers.setVisible(levers)
        self._give_hand()
        self._find()
        self._bring()
        self._stand()
        if len(self._parts) == 1:
            make_way(self._parts[0], self.card.geometry(), self._toured.window)
            self._stand()
        return not any(ring.isVisible() and ring.geometry().intersects(self.card.geometry()) for ring in self._rings)

    def _is_about_levers(self) -> bool:
        """Say whether the stop points at the levers or lets one be moved: else a page needs the room they take."""
        parts = parts_of(self._toured.window, self.step.targets, self._toured.document.scenarios)
        return bool(self._names_of_hand()) or any(self._toured.levers.isAncestorOf(part) for part in parts)

    def _bring(self) -> None:
        """Scroll to what the stop points at."""
        bring_into_view(self._parts, self._toured.window)
        self._scrolled = scrolled(self._parts, self._toured.window)

    def _bring_again(self) -> None:
        """Scroll there anew where something grew above it, as long as the planner has not scrolled elsewhere."""
        if scrolled(self._parts, self._toured.window) == self._scrolled:
            self._bring()
            self._stand()

    def _give_hand(self) -> None:
        """Let the part be used at once that the stop is about: a slider in view, its group open."""
        kind, _, key = next(iter(self._names_of_hand()), "").partition(":")
        if kind == "slider":
            self._toured.levers.show_lever(key)
        elif (hand := self._hand()) is not None:
            hand.setFocus()

        self._handed = self._hand()

    def _keep_from(self, event: QEvent) -> bool:
        """Let Return, which came to the stop, do nothing: the part would do what nobody asked for.

        The focus stays, and it is said how the card is reached. From then on the part is the planner's, as it is once
        anything else is done with it.
        """
        self._handed = None
        if not isinstance(event, QKeyEvent) or event.key() not in ENTER:
            return False
        self.card.announce(self._toured.language.translate("Tour", "Press F6 to go on with the tour."))
        return True

    def _hand(self) -> QWidget | None:
        names = self._names_of_hand()
        found = self._toured.window.findChild(QWidget, names[0]) if names else None
        return found if isinstance(found, QWidget) else None

    def _names_of_hand(self) -> list[str]:
        return part_names(self.step.hand, self._toured.document.scenarios) if self.step.hand else []

    def _find(self) -> None:
        """Look for the parts anew: a page may have been made, or cards."""
        toured = self._toured
        self._parts = parts_of(toured.window, self.step.targets, toured.document.scenarios)
        self.card.setProperty(ABOUT, self._hand() or next(iter(self._parts), None))
        watched = [*around(self._parts, toured.window)] or [toured.window]
        if self._handed is not None and self._handed not in watched:
            watched.append(self._handed)  # which has the focus by now: told of its keys before whatever else is
        self._watch(watched)
        if self._parts:
            self._reach_by_tab(self._parts[0])
        self._stand()

    def _reach_by_tab(self, part: QWidget) -> None:
        """Let the Tab key lead to the card, from the part to be used or from the last that is in what is pointed at."""
        hand = self._hand()
        start = last_in(part) if hand is None else hand
        for before, after in pairwise((start, self.card.next, self.card.previous, self.card.end)):
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
        room = self._room()
        size = self.card.size_within(room.size())
        spots = spots_of(toured.window, self.step, self._parts)
        moving = parts_of(toured.window, self.step.watched, toured.document.scenarios)
        watched = seen_of(moving, toured.window, toured.window.height())
        place, spots = placed(size, spots, room, right_to_left=toured.language.right_to_left, watched=watched)
        while len(self._rings) < len(spots):
            self._rings.append(Ring(toured.theme, toured.window))
        for ring, spot in zip(self._rings, spots, strict=False):
            ring.surround(spot)
        for ring in self._rings[len(spots) :]:
            ring.hide()
        self.card.setGeometry(place)
        self.card.show()
        self.card.raise_()

    def _room(self) -> QRect:
        """Return what lies between the bars at the top and the bottom of the window."""
        window, pages = self._toured.window, self._toured.pages
        top = pages.mapTo(window, pages.rect().topLeft()).y()
        room = QRect(0, top, window.width(), pages.height())
        return room.adjusted(GRID, GRID, -GRID, -GRID)

    def _show_figures(self) -> None:
        """Tell the figures of the stop as they are by now."""
        self.card.show_figures(self.step.figures(self._toured.now(), self._toured.language))
        self._stand()

    def _see_whether_done(self) -> None:
        step, toured = self.step, self._toured
        if step.done is not None:
            done = step.achieved(self._before, toured.document.scenarios)
            words = toured.language.say(step.done) if done else ""
            if words != self._told:
                self._told = words
                self.card.show_done(words)
                self._stand()
                self.card.announce(words)


def _is_escape(event: QEvent) -> bool:
    return isinstance(event, QKeyEvent) and (event.type(), event.key()) == (QEvent.Type.ShortcutOverride, ESCAPE)
