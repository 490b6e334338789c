"""The ways into the tour: the menu, the offer at the first start, and a window built anew while it is taken."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QWidget

from offsim.session.settings import TOUR_KNOWN, Settings
from offsim.ui.notice import Notice
from offsim.ui.tour.toured import Toured

if TYPE_CHECKING:
    from offsim.ui.tour.guide import Guide


class Tour:
    """Begins and leaves the tour of one window; what guides through it is loaded only then."""

    def __init__(self, toured: Toured, actions: Mapping[str, QAction], notice: Notice, settings: Settings) -> None:
        self._toured, self._notice, self._settings = toured, notice, settings
        self._present = actions["present"]
        self._guide: Guide | None = None
        translate = toured.language.translate
        self._offer = translate(
            "Tour",
            "Take the five-minute tour of this window? It goes through the study that is open, and changes nothing "
            "by itself.",
        )
        self._start, self._later = translate("Tour", "Start"), translate("Tour", "Not now")
        notice.gone.connect(self._remember)
        actions["tour"].triggered.connect(lambda _=False: self.begin())
        self._present.triggered.connect(lambda _=False: self.leave())

    def offer(self) -> None:
        """Offer it once the window has been painted, unless it was offered before and the offer is gone."""
        if not self._settings.get(TOUR_KNOWN):
            self._toured.window.painted.connect(self._ask, Qt.ConnectionType.SingleShotConnection)

    def begin(self, key: str = "") -> None:
        """Begin at a stop, by its key, or at the first; a presentation is left."""
        self._begin(key, QApplication.focusWidget())
        if self._toured.window.isFullScreen():
            self._present.trigger()  # a window with text as before, in the place of this one, goes on with the tour
            if self._toured.window.isVisible():  # where none came, leaving the presentation has ended it
                self._begin(key, QApplication.focusWidget())

    def _begin(self, key: str, had_focus: QWidget | None) -> None:
        from offsim.ui.tour.guide import Guide  # noqa: PLC0415  (not needed to start)

        self.leave()
        self._settings.set(TOUR_KNOWN, value=True)
        if self._notice.text == self._offer:
            self._notice.hide()
        self._guide = Guide(self._toured, had_focus)
        self._guide.ended.connect(self._forget)
        self._guide.begin(key)

    def leave(self) -> str | None:
        """End it where it is being taken; return the key of its stop, None where it is not."""
        if self._guide is None:
            return None
        key = self._guide.step.key
        self._guide.end()
        return key

    def _ask(self) -> None:
        """Offer it, unless the planner works or takes it by now, or something is more urgent: then next time."""
        if self._notice.isHidden() and not self._guide and not self._toured.document.history.count():
            offers = (self._start, lambda: self._begin("", None)), (self._later, self._notice.hide)
            self._notice.say(self._offer, wrong=False, offers=offers)

    def _remember(self) -> None:
        """Do not offer it again, once the planner has answered, closed the offer or worked on."""
        if self._notice.text == self._offer:
            self._settings.set(TOUR_KNOWN, value=True)

    def _forget(self) -> None:
        self._guide = None
