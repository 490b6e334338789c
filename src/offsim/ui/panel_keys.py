"""Goes by key from panel to panel of the window, and on to a page that is turned to."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from offsim.ui.focus_chain import following

ABOUT = "about"
"""The property of a card that lies over a window which holds the part that it speaks of."""
FORWARD, BACK = Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason


def go_on(places: Sequence[QWidget], by: int) -> None:
    """Go to the next of ``places`` (by 1), or to the one before (by -1), that has anything to go to."""
    focus, count = QApplication.focusWidget(), len(places)
    nowhere = -1 if by > 0 else 0
    now = next((at for at, place in enumerate(places) if focus and _is_in(place, focus)), nowhere)
    for step in range(1, count + 1):
        if enter(places[(now + by * step) % count], FORWARD if by > 0 else BACK):
            return


def with_card(places: Sequence[QWidget], card: QWidget, front: QWidget) -> list[QWidget]:
    """Return places with a card after the one that it speaks of a part of, or after the page in ``front``."""
    about = card.property(ABOUT)
    found = next((place for place in places if isinstance(about, QWidget) and _is_in(place, about)), front)
    at = places.index(found) + 1
    return [*places[:at], card, *places[at:]]


def enter(place: QWidget, reason: Qt.FocusReason = FORWARD) -> bool:
    """Give the focus to the part of a place that had it last, or else to its first; say whether there is one."""
    last = place.focusWidget()
    part = last if last and _is_in(place, last) and _is_stop(last) else next(_stops(place), None)
    if part is None:
        return False
    part.setFocus(reason)
    return True


def _stops(place: QWidget) -> Iterator[QWidget]:
    """Give the parts of a place that the Tab key stops at, in its order."""
    part = place
    while True:
        if _is_in(place, part) and _is_stop(part):
            yield part
        part = following(part)
        if part is place:
            return


def _is_in(place: QWidget, part: QWidget) -> bool:
    return part is place or place.isAncestorOf(part)


def _is_stop(part: QWidget) -> bool:
    by_tab = part.focusPolicy().value & Qt.FocusPolicy.TabFocus.value
    return bool(by_tab) and part.isVisible() and part.isEnabled() and part.focusProxy() is None
