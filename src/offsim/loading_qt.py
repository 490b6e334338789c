"""Loads Qt, and keeps its binding from reading the source of whatever is imported afterwards."""

from __future__ import annotations

import builtins

import PySide6.QtCore  # noqa: F401  (which puts itself there)


def load_qt() -> None:
    """Let imports be as they were before this module was loaded, which is to be done before what else needs Qt.

    PySide6 puts itself in front of Python's ``__import__`` and reads the source of every module that is loaded after
    it, to see whether names of Qt may be written in snake case there. No module of offsim asks for that, and the
    reading is a tenth of the start.
    """
    builtins.__import__ = vars(builtins).get("__orig_import__", builtins.__import__)
