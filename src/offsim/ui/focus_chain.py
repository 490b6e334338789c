"""Walks the parts of a window in the order of the Tab key, and ties none of them to another by doing so.

PySide takes what ``nextInFocusChain`` returns for a child of what it was asked of. Once that is deleted, all that
follows counts as deleted too, up to the window, its menus and their entries.
"""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget


def following(part: QWidget) -> QWidget:
    """Return what follows a part; the first part of a window follows the last."""
    return _with_own_parent(part.nextInFocusChain())


def preceding(part: QWidget) -> QWidget:
    """Return what a part follows."""
    return _with_own_parent(part.previousInFocusChain())


def _with_own_parent(part: QWidget | None) -> QWidget:
    """Give a part back to its parent, where Qt has had it all along: only PySide hears of it."""
    assert part is not None  # noqa: S101  (the chain is a ring)
    QObject.setParent(part, part.parent())
    return part
