"""The presentation: one page fills the screen, keys step through the scenarios, Esc leaves."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QByteArray, QObject, QSize
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDockWidget,
    QMainWindow,
    QMenu,
    QSizePolicy,
    QToolBar,
    QWidget,
)

from offsim.language import Language
from offsim.session.document import Document
from offsim.ui.announcing import announce_standing
from offsim.ui.bar_button import BarButton, Look
from offsim.ui.pages.page import Page
from offsim.ui.panels import Panels
from offsim.ui.plain_text import PlainLabel, give_tip
from offsim.ui.strip import Strip
from offsim.ui.style import GRID, TITLE, Theme, scaled

STEPS = {"PgDown": 1, "PgUp": -1}
ARROWS = {"Right": 1, "Left": -1}
"""Which way the arrows go where text runs to the right; else they go the other way."""
WITHOUT_ARROWS = QAbstractButton | QComboBox | Page | None
"""What may have the focus and makes nothing of the arrows, or nothing but going on by one."""
ROOM, QUARTERS = (1280, 720), 4
"""The screen that text of 100 % is large enough for, in pixels; on larger ones it grows by quarters."""


def growth_on(screen: QSize) -> float:
    """Return how many times as large text is on a screen of a size, in pixels, that a room looks at."""
    times = min(screen.width() / ROOM[0], screen.height() / ROOM[1])
    return max(1.0, int(times * QUARTERS) / QUARTERS)


class Presentation(QObject):
    """Takes away what stands around the pages of a window, and puts it back as it was."""

    def __init__(
        self,
        window: QMainWindow,
        panels: Panels,
        document: Document,
        activate: Callable[[str], object],
        language: Language,
        theme: Theme,
    ) -> None:
        super().__init__(window)
        self._window, self._panels, self._document, self._activate = window, panels, document, activate
        self._language, self._theme = language, theme
        self._before: tuple[QByteArray, QByteArray] | None = None
        self._bar: PresentationBar | None = None
        self._keys: list[QShortcut] = []
        self._arrows: list[QShortcut] = []

    @property
    def running(self) -> bool:
        """Whether the window presents."""
        return self._before is not None

    def toggle(self) -> None:
        """Begin, unless a window with larger text presents in the place of this one; or leave."""
        if self.running:
            self.end()
            return
        self._window.presents.emit(True)  # type: ignore[attr-defined]
        if self._window.isVisible():
            self.begin()

    def end(self) -> None:
        """Leave, as the planner wants it: text is as large again as it was."""
        self.leave()
        self._window.presents.emit(False)  # type: ignore[attr-defined]

    def begin(self) -> None:
        """Let the page fill the screen."""
        if self.running:
            return
        window = self._window
        self._before = window.saveState(), window.saveGeometry()
        window.resized.disconnect(self._panels.make_room)  # type: ignore[attr-defined]
        for part in self._around():
            part.hide()
        window.addActions([action for menu in window.menuBar().findChildren(QMenu) for action in menu.actions()])
        self._bar = PresentationBar(window, self.step, self.end, self._language, self._theme)
        self._keys = [self._key(key, partial(self.step, by)) for key, by in STEPS.items()]
        onward = -1 if self._language.right_to_left else 1
        self._arrows = [self._key(key, partial(self.step, by * onward)) for key, by in ARROWS.items()]
        self._keys += [*self._arrows, self._key("Esc", self.end)]
        if isinstance(app := QApplication.instance(), QApplication):
            app.focusChanged.connect(self._leave_arrows)
        self._leave_arrows(None, window.focusWidget())
        self._document.changed.connect(self._show)
        self._show()
        window.showFullScreen()

    def leave(self) -> None:
        """Put back what stood around the page."""
        if self._before is None or self._bar is None:
            return
        window, (layout, place) = self._window, self._before
        self._document.changed.disconnect(self._show)
        if isinstance(app := QApplication.instance(), QApplication):
            app.focusChanged.disconnect(self._leave_arrows)
        for key in self._keys:
            key.deleteLater()
        window.removeToolBar(self._bar)
        self._bar.deleteLater()
        self._before, self._bar, self._keys, self._arrows = None, None, [], []
        for action in window.actions():
            window.removeAction(action)
        for part in (window.menuBar(), window.statusBar()):
            part.show()
        window.restoreGeometry(place)
        window.restoreState(layout)
        window.resized.connect(self._panels.make_room)  # type: ignore[attr-defined]

    def step(self, by: int) -> None:
        """Show the scenario so many places further, from the last to the first."""
        scenarios = self._document.scenarios
        keys = [scenario.key for scenario in scenarios.scenarios]
        self._activate(keys[(keys.index(scenarios.active) + by) % len(keys)])

    def _leave_arrows(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Leave the arrows to what has the focus where it uses them."""
        for key in self._arrows:
            key.setEnabled(isinstance(now, WITHOUT_ARROWS))

    def _around(self) -> list[QWidget]:
        window = self._window
        parts = [*window.findChildren(QDockWidget), *window.findChildren(QToolBar)]
        return [window.menuBar(), window.statusBar(), *parts]

    def _key(self, key: str, task: Callable[[], object]) -> QShortcut:
        shortcut = QShortcut(QKeySequence(key), self._window)
        shortcut.activated.connect(task)
        return shortcut

    def _show(self) -> None:
        scenarios = self._document.scenarios
        names = {shown.key: shown.name for shown in scenarios.told_apart}
        place = list(names).index(scenarios.active) + 1
        if self._bar:
            self._bar.show_scenario(self._language.say(names[scenarios.active]), place, len(names))


class PresentationBar(Strip):
    """Names the scenario that is shown; its buttons do what the keys do."""

    def __init__(
        self,
        window: QMainWindow,
        step: Callable[[int], object],
        leave: Callable[[], object],
        language: Language,
        theme: Theme,
    ) -> None:
        super().__init__("presentation", language.translate("Presentation", "Presentation"), theme, window)
        self._language = language
        self.give_room(GRID, GRID - 2, GRID, GRID - 2, between=GRID // 2)
        self._name, self._place = PlainLabel(), PlainLabel()
        self._name.setObjectName("presented")
        scaled(self._name, TITLE, bold=True)
        space = QWidget()
        space.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        for part in (self._name, space, self._place):
            self.addWidget(part)
        for name, words, key, task in (
            ("present:previous", language.translate("Presentation", "Previous scenario"), "PgUp", partial(step, -1)),
            ("present:next", language.translate("Presentation", "Next scenario"), "PgDown", partial(step, 1)),
            ("present:leave", language.translate("Presentation", "Leave (Esc)"), "", leave),
        ):
            button = BarButton(name, theme, Look.EDGED)
            button.setText(words)
            named = QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
            give_tip(button, f"{words} ({named})" if named else words)
            button.clicked.connect(lambda _=False, task=task: task())
            self.addWidget(button)
        self._leave = button
        window.addToolBar(self)

    def show_scenario(self, name: str, place: int, count: int) -> None:
        """Show the name of a scenario, and which one of how many it is, and have it said where it is another."""
        before = self._name.text(), self._place.text()
        words = self._language.translate("Presentation", "{place} of {count}").format(place=place, count=count)
        self._name.setText(self._language.isolated(name))
        self._place.setText(words)
        if before != (now := (self._name.text(), words)):
            begins = not any(before)
            told = (self.windowTitle(), *now, self._leave.text()) if begins else now
            announce_standing(self, "\n".join(told))
