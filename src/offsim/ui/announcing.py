"""What a screen reader is to say at once, wherever the focus is."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

SAID, KNOWN = "said", "known"
"""Where a window keeps what its parts said last of what stands there, and what is known from the one before it."""


def announce(widget: QWidget, words: str) -> None:
    """Have a screen reader say words of a widget, where there is one and there are any."""
    if words and QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, words))


@contextmanager
def heard(widget: QWidget) -> Iterator[None]:
    """Have it be heard where a key leads: where no further, what the widget is described by is said again."""
    before = widget.accessibleDescription()
    yield
    if widget.accessibleDescription() == before:
        announce(widget, before)


def announce_standing(widget: QWidget, words: str) -> None:
    """Have it say what stands in a part that comes into view, unless the window built anew shows what was known."""
    window, name = widget.window(), widget.objectName()
    known = dict(window.property(KNOWN) or {})
    if known.pop(name, None) != words:
        announce(widget, words)
    window.setProperty(KNOWN, known)
    window.setProperty(SAID, {**(window.property(SAID) or {}), name: words})


def standing_words(window: QWidget) -> Mapping[str, str]:
    """Return what whoever hears a window knows of what is to be seen in it, by the name of the part."""
    told = {**(window.property(SAID) or {}), **(window.property(KNOWN) or {})}
    parts = {name: window.findChild(QWidget, name) for name in told}
    return {name: words for name, words in told.items() if (part := parts[name]) is not None and part.isVisible()}


def take_as_known(window: QWidget, words: Mapping[str, str]) -> None:
    """Let what was known of the window before not be said again when this one comes in its place."""
    window.setProperty(KNOWN, dict(words))


def describe(widget: QWidget, words: str) -> None:
    """Describe a widget anew; while it has the focus a screen reader says it at once, as the keys step through it."""
    if words != widget.accessibleDescription():
        widget.setAccessibleDescription(words)
        if widget.hasFocus():
            announce(widget, words)
