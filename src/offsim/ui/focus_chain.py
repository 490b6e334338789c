"""Walks the parts of a window in the order of the Tab key, and ties none of them to another by doing so.

PySide takes what ``nextInFocusChain`` returns for a child of what it was asked of. Once that is deleted, all that
follows counts as deleted too, up to the window, its menus and their entries.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from itertools import takewhile

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget


def following(part: QWidget) -> QWidget:
    """Return what follows a part; the first part of a window follows the last."""
    return _with_own_parent(part.nextInFocusChain())


def preceding(part: QWidget) -> QWidget:
    """Return what a part follows."""
    return _with_own_parent(part.previousInFocusChain())


def stay_near(before: QWidget | None, now: QWidget | None) -> None:
    """Let the focus go no further than it must from a part that cannot be used any more, as a button that has done all.

    Qt gives it to what follows, which after the last part of a page is the first of the window. It goes to the part
    before instead where only that is in the same group.
    """
    with suppress(RuntimeError):  # the part is gone by now
        if before is not None and now is not None and not before.isEnabled() and before.isVisible():
            _keep_near(before, now)


def _keep_near(before: QWidget, now: QWidget) -> None:
    if before.window() is not now.window():
        return
    others, group = [*_others(before)], before.parentWidget()
    while group and not (beside := [part for part in others if group.isAncestorOf(part)]):
        group = group.parentWidget()
    if group and not group.isAncestorOf(now):
        beside[-1].setFocus(Qt.FocusReason.OtherFocusReason)


def _others(part: QWidget) -> Iterator[QWidget]:
    """Give all others the Tab key comes to, from the next on."""
    others = takewhile(lambda other: other is not part, _ring(part))
    return (it for it in others if it.isEnabled() and it.isVisible() and it.focusPolicy() & Qt.FocusPolicy.TabFocus)


def _ring(part: QWidget) -> Iterator[QWidget]:
    while True:
        part = following(part)
        yield part


def _with_own_parent(part: QWidget | None) -> QWidget:
    """Give a part back to its parent, where Qt has had it all along: only PySide hears of it."""
    assert part is not None  # noqa: S101  (the chain is a ring)
    QObject.setParent(part, part.parent())
    return part
