"""The one way for text to reach the screen: as it was written, never as mark-up, a short cut or a place to fill.

Qt takes what looks like HTML for HTML in labels, tips and message boxes, pyqtgraph in titles and on axes; "&" marks a
key in menus and on buttons, a tab a short cut, "[*]" the unsaved mark in a window's title. Studies and documents may
say any of that. No other module makes a label, a tip, a box or mark-up (tests/test_text_ways.py).
"""

from __future__ import annotations

from collections.abc import Callable
from html import escape
from typing import NewType, Protocol

from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtGui import QAction, QGuiApplication, QImage, QPainter, QPaintEvent, QTextOption
from PySide6.QtWidgets import (
    QFormLayout,
    QLabel,
    QMenu,
    QMessageBox,
    QStyle,
    QTextBrowser,
    QToolTip,
    QTreeWidgetItem,
    QWidget,
)

from offsim.language import Language
from offsim.model.characters import MARKS, runs_from_right, without_controls
from offsim.report.amounts import kept_together
from offsim.ui.announcing import announce
from offsim.ui.wrapped_text import WRAPPED, broken

LONGEST_LINE = 80
LONGEST_TIP = 2000
"""What is longer is cut: a tip that fills the screen cannot be read, and takes long to lay out."""
LONGEST_ENTRY = 120
BELOW_POINTER = 12
"""So much lower than asked for does Qt show a tip, about."""
DESCRIBED = "described_by_tip"

MarkedUp = NewType("MarkedUp", str)
"""Mark-up in which all that was written is escaped."""


class PlainLabel(QLabel):
    """A label that shows what it is given as it is written."""

    def __init__(self, words: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(words)

    def setText(self, words: str) -> None:
        """Show words; no line of them ends between a number and its unit."""
        self._words = words
        super().setText(kept_together(words))

    def text(self) -> str:
        """Return the words, as they were given."""
        return self._words

    def setWordWrap(self, on: bool) -> None:
        """Wrap; from right to left, text to be selected is moved to the left by a space, which needs room."""
        super().setWordWrap(on)
        if on and self.isRightToLeft():
            self.setContentsMargins(self.fontMetrics().horizontalAdvance(" "), 0, 0, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the text, each line of one that is wrapped up to where lines begin."""
        selected = bool(self.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByMouse)
        if selected or not (self.wordWrap() and self.isRightToLeft()):
            super().paintEvent(event)
            return
        words = broken(super().text(), self.font(), self.contentsRect().width())
        painter, flags = QPainter(self), QStyle.visualAlignment(self.layoutDirection(), self.alignment()).value
        ink, enabled = self.foregroundRole(), self.isEnabled()
        self.style().drawItemText(painter, self.contentsRect(), flags | WRAPPED, self.palette(), enabled, words, ink)
        painter.end()


def add_field(form: QFormLayout, words: str, field: QWidget) -> None:
    """Add a field to a form; a letter after "&" in the words goes to it."""
    label = PlainLabel(words)
    label.setBuddy(field)
    form.addRow(label, field)


SEMI_BOLD = "h3, h4, b { font-weight: 600 }"
"""The heavier weight of the type that ships; for one that does not, letters would be drawn with a second stroke."""


class MarkedUpText(QTextBrowser):
    """Shows mark-up of offsim's own; it opens no link and asks for no picture, style or file."""

    def __init__(self) -> None:
        super().__init__()
        self.setOpenLinks(False)
        self.document().setDefaultStyleSheet(SEMI_BOLD)

    def loadResource(self, _kind: int, _name: QUrl | str) -> object:
        """Have nothing."""
        return None

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Go to the next link, or out of the text; a screen reader, which sees one text, says the link."""
        stays = super().focusNextPrevChild(forward)
        if stays and self.hasFocus():
            announce(self, self.textCursor().selectedText())
        return stays

    def show_marked_up(self, words: MarkedUp) -> None:
        """Show another text; each paragraph begins where the window does, whatever its first letter is."""
        option = QTextOption()
        option.setTextDirection(self.layoutDirection())
        self.document().setDefaultTextOption(option)
        self.setHtml(words)


def selectable(words: str) -> str:
    """Return words for a label in which text can be selected; else a line would run as a name at its beginning does."""
    return "\n".join(f"{MARKS[True]}{line}" if runs_from_right(line) else line for line in words.split("\n"))


def marked_up(tag: str, *parts: MarkedUp, left_to_right: bool = False, right_to_left: bool = False) -> MarkedUp:
    """Return parts inside a tag; nothing where there is nothing in them."""
    inside = "".join(parts)
    direction = ' dir="ltr"' if left_to_right else ' dir="rtl"' if right_to_left else ""
    return MarkedUp(f"<{tag}{direction}>{inside}</{tag}>" if inside else "")


def written(words: str) -> MarkedUp:
    """Return words as they are to be read, for mark-up and for pyqtgraph's titles and axes."""
    return MarkedUp(escape(kept_together(words)).replace("\n", "<br>"))


def plain_tip(words: str) -> str:
    """Return a tip that shows words as they were written, wrapped where they are long.

    What is short and no mark-up to anyone stays as it is, for screen readers read tips too.
    """
    if len(words) > LONGEST_TIP:
        words = f"{words[:LONGEST_TIP]}…"
    if len(words) <= LONGEST_LINE and not {"<", "&"} & {*words}:
        return words
    right_to_left = runs_from_right(words)
    return marked_up("div" if right_to_left else "span", written(words), right_to_left=right_to_left)


class _Tipped(Protocol):
    @property
    def setToolTip(self) -> Callable[[str], None]: ...


def give_tip(to: _Tipped | QTreeWidgetItem, words: str) -> None:
    """Give a widget, an action or an item a tip, an item of a tree in its first column."""
    tip = plain_tip(words)
    if isinstance(to, QTreeWidgetItem):
        to.setToolTip(0, tip)
    else:
        to.setToolTip(tip)
    if isinstance(to, QWidget):
        _describe(to, words[:LONGEST_TIP] if tip != words else "")


def _describe(widget: QWidget, words: str) -> None:
    """Describe a widget whose tip is marked up, unless in words of its own: a screen reader would read the mark-up."""
    if widget.accessibleDescription() == (widget.property(DESCRIBED) or ""):
        widget.setAccessibleDescription(words)
        widget.setProperty(DESCRIBED, words)


def show_tip(place: QPoint, words: str, of: QWidget) -> None:
    """Show a tip at a place on the screen, at once."""
    QToolTip.showText(place, plain_tip(words), of)


def show_tip_below(widget: QWidget) -> None:
    """Show the tip that a widget was given right below it, off what is in it."""
    QToolTip.showText(widget.mapToGlobal(QPoint(0, widget.height() - BELOW_POINTER)), widget.toolTip(), widget)


def caption(words: str) -> str:
    """Return what a button or a menu shows for words: on one line, no letter of it a short cut."""
    line = " ".join(words.replace("\t", " ").splitlines())
    return (line if len(line) <= LONGEST_ENTRY else f"{line[:LONGEST_ENTRY]}…").replace("&", "&&")


def add_entry(menu: QMenu, words: str, tip: str = "", *, key: str = "") -> QAction:
    """Add an entry to a menu for something that a study or a planner named, with a ``key`` before it to press."""
    action = menu.addAction(f"&{key} {caption(words)}" if key else caption(words))
    give_tip(action, tip or words)
    return action


def title_part(words: str) -> str:
    """Return what a window's title shows for words."""
    return words.replace("\n", " ").replace("[*]", "[*][*]")


def window_title(document: str, study: str, language: Language) -> str:
    """Return the title of a window on a document, with the place for the mark of what is unsaved."""
    return f"{title_part(document)}[*] – {language.isolated(title_part(study))} – offsim"


def copy(words: str) -> None:
    """Put words on the clipboard."""
    QGuiApplication.clipboard().setText(without_controls(words))


def copy_image(image: QImage) -> None:
    """Put a picture on the clipboard."""
    QGuiApplication.clipboard().setImage(image)


def on_clipboard() -> str:
    """Return the text that waits to be pasted."""
    return QGuiApplication.clipboard().text()


def message_box(
    icon: QMessageBox.Icon, title: str, words: str, buttons: QMessageBox.StandardButton, parent: QWidget | None
) -> QMessageBox:
    """Return a box that says something; ``exec`` shows it and returns the button pressed."""
    box = QMessageBox(icon, title, "", buttons, parent)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(words)
    return box
