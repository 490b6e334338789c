"""Layouts done before what they are for is painted, which would else be painted twice, and seen to jump."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent

ROUNDS = 8
"""How often what is laid out may ask for another size: a line, its row, the page, and the page beside a scroll bar."""


def lay_out() -> None:
    """Lay out all that has asked for another size, as lines do once they know how wide they are."""
    for _ in range(ROUNDS):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)  # None: of all
