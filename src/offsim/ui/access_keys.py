"""Gives every button of a question a key to press with Alt, which nothing else in it has."""

from __future__ import annotations

import re
from collections.abc import Iterator

from PySide6.QtWidgets import QAbstractButton, QLabel, QPushButton, QWidget

MARKED = re.compile(r"&([^&\s])")


def key_of(label: str) -> str:
    """Return the key that a label names, empty where it names none."""
    found = MARKED.search(label.replace("&&", ""))
    return found[1].casefold() if found else ""


def without_keys(label: str) -> str:
    """Return a label as it is read, without the marks of keys."""
    return "&".join(part.replace("&", "") for part in label.split("&&"))


def give_access_keys(dialog: QWidget) -> None:
    """Mark in each button without a key the first of its letters that is free."""
    taken = {key for key in map(key_of, _labels(dialog)) if key}
    for button in dialog.findChildren(QPushButton):
        if not key_of(button.text()) and (place := _free_letter(button.text(), taken)) is not None:
            taken.add(button.text()[place].casefold())
            button.setText(f"{button.text()[:place]}&{button.text()[place:]}")


def _labels(dialog: QWidget) -> Iterator[str]:
    yield from (label.text() for label in dialog.findChildren(QLabel) if label.buddy())
    yield from (button.text() for button in dialog.findChildren(QAbstractButton))


def _free_letter(label: str, taken: set[str]) -> int | None:
    """Return the place of the first letter that is no key yet, those that begin a word first."""
    letters = [place for place, sign in enumerate(label) if sign.isalnum() and sign.casefold() not in taken]
    begin = [place for place in letters if place == 0 or label[place - 1].isspace()]
    return next(iter((*begin, *letters)), None)
