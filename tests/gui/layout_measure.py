"""Measures a window that is shown: what is cut, what lies over something else, what is too small to be hit."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from itertools import combinations

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QGraphicsView,
    QHeaderView,
    QLineEdit,
    QScrollArea,
    QScrollBar,
    QSplitterHandle,
    QTabBar,
    QTextEdit,
    QToolTip,
    QWidget,
)

from offsim.ui.overlaid import Overlaid
from tests.gui.drawn_text import Written, written_by

LEAST_TARGET = 24
SLACK = 1.5
"""So many pixels are no fault: ink is measured in halves, and edges are drawn between pixels."""
ELLIPSIS = "…"
CONTROLS = (QAbstractButton, QComboBox, QLineEdit, QAbstractSpinBox, QAbstractSlider, QTabBar)
Way = Callable[[QRectF], bool]


def faults(root: QWidget) -> list[str]:
    """Return what is wrong with all that is seen of a window or page."""
    seen = [widget for widget in (root, *root.findChildren(QWidget)) if _is_seen(widget, root)]
    found = [
        *_cut_texts(seen),
        *_covered_texts(seen),
        *_hidden_texts(seen),
        *_lost(seen),
        *_overlapping(seen),
        *_small(seen),
    ]
    return sorted(set(found))


def called(widget: QWidget) -> str:
    """Return how a widget is told from others: its class and name, or those of what it is in."""
    name = widget.objectName()
    parent = widget.parentWidget()
    own = f"{type(widget).__name__}:{name}" if name else type(widget).__name__
    return own if parent is None or (name and not name.startswith("qt_")) else f"{called(parent)} > {own}"


def _is_seen(widget: QWidget, root: QWidget) -> bool:
    return widget.isVisible() and widget.window() is root.window() and not widget.rect().isEmpty()


def _cut_texts(seen: list[QWidget]) -> Iterator[str]:
    """Tell of texts that do not fit where they are written, or are shortened without being told whole elsewhere."""
    for widget in seen:
        room = QRectF(widget.rect())
        across, down = _scrolls(widget)
        for text in written_by(widget):
            if text.clip is not None and not text.clip.intersects(text.ink):
                continue  # what is drawn for nothing, beyond the edge of a table
            cut = _beyond(text.ink, room, across=not across, down=not down)
            if isinstance(header := widget.parentWidget(), QHeaderView):
                cut = cut or _beyond(text.ink, _section(header, text.ink), across=True, down=False)
            if not cut and text.clip is not None and not (across or down):
                cut = _beyond(text.ink, text.clip.intersected(room), across=True, down=True)
            if cut:
                yield f"cut: “{text.words}” in {called(widget)}, {cut}"
            if ELLIPSIS in text.words and not _meant(widget) and not _told_whole(widget, text):
                yield f"shortened: “{text.words}” in {called(widget)}"


def _beyond(ink: QRectF, room: QRectF, *, across: bool, down: bool) -> str:
    """Return by how many pixels ink goes beyond a room, nothing where it does not."""
    sides = {
        "left": (room.left() - ink.left()) * across,
        "right": (ink.right() - room.right()) * across,
        "above": (room.top() - ink.top()) * down,
        "below": (ink.bottom() - room.bottom()) * down,
    }
    return ", ".join(f"{amount:.0f} px {side}" for side, amount in sides.items() if amount > SLACK)


def _section(header: QHeaderView, ink: QRectF) -> QRectF:
    """Return the room of the section of a heading in which something is written."""
    at = header.logicalIndexAt(ink.center().toPoint())
    if header.orientation() is Qt.Orientation.Vertical or at < 0:
        return QRectF(header.viewport().rect())
    return QRectF(header.sectionViewportPosition(at), 0, header.sectionSize(at), header.height())


def _scrolls(widget: QWidget) -> tuple[bool, bool]:
    """Say whether what a viewport or a heading shows can be moved into view, across and down."""
    area = widget.parentWidget()
    if isinstance(area, QHeaderView):
        area = area.parentWidget()
    if not isinstance(area, QAbstractScrollArea) or isinstance(area, QGraphicsView):
        return False, False
    return area.horizontalScrollBar().maximum() > 0, area.verticalScrollBar().maximum() > 0


def _meant(widget: QWidget) -> bool:
    """Say whether an ellipsis belongs to what a widget says."""
    if isinstance(area := widget.parentWidget(), QTextEdit):
        return ELLIPSIS in area.toPlainText()  # which is never shortened
    says = (getattr(widget, said)() for said in ("text", "placeholderText") if hasattr(widget, said))
    return any(ELLIPSIS in words for words in (*says, widget.accessibleName()))


def _told_whole(widget: QWidget, text: Written) -> bool:
    """Say whether the tip that comes where a shortened text stands tells it whole."""
    at = text.ink.center().toPoint()
    QToolTip.hideText()
    QApplication.sendEvent(widget, QHelpEvent(QEvent.Type.ToolTip, at, widget.mapToGlobal(at)))
    told = QToolTip.text()
    QToolTip.hideText()
    return bool(told) and _letters(text.words) <= _letters(told)


def _letters(words: str) -> Counter[str]:
    """Return the letters of words, whose pieces are drawn from left to right in every language."""
    return Counter(letter for letter in words if letter.isalnum())


def _covered_texts(seen: list[QWidget]) -> Iterator[str]:
    """Tell of texts that are written over each other."""
    for widget in seen:
        texts = [text for text in written_by(widget) if text.clip is None or text.clip.intersects(text.ink)]
        for one, other in combinations(texts, 2):
            shared = one.ink.intersected(other.ink)
            if shared.width() > SLACK and shared.height() > SLACK:
                yield f"one over another: “{one.words}” and “{other.words}” in {called(widget)}"


def _hidden_texts(seen: list[QWidget]) -> Iterator[str]:
    """Tell of texts that lie under a button laid over what writes them, such as that of a chart's help."""
    for button in seen:
        below = button.parentWidget()
        if not isinstance(button, QAbstractButton) or _is_part(button) or below is None or below not in seen:
            continue
        room = QRectF(button.geometry())
        painted = below.viewport() if isinstance(below, QGraphicsView) else below
        for text in written_by(painted):
            shared = text.ink.intersected(room)
            if shared.width() > SLACK and shared.height() > SLACK:
                yield f"hidden: “{text.words}” under {called(button)}"


def _lost(seen: list[QWidget]) -> Iterator[str]:
    """Tell of widgets beyond the edge of what they are in, and of pages that must be scrolled sideways."""
    for widget in seen:
        parent = widget.parentWidget()
        if isinstance(widget, QScrollArea) and widget.horizontalScrollBar().maximum() > 0 and not _may_scroll(widget):
            yield f"sideways: {called(widget)} by {widget.horizontalScrollBar().maximum()} px"
        if parent is None or widget.isWindow() or any(_scrolls(widget)) or _is_qts_own(widget):
            continue
        if isinstance(parent.parentWidget(), QAbstractScrollArea) and parent.objectName() == "qt_scrollarea_viewport":
            continue
        if beyond := _beyond(QRectF(widget.geometry()), QRectF(parent.rect()), across=True, down=True):
            yield f"beyond the edge: {called(widget)}, {beyond}"


def _may_scroll(area: QScrollArea) -> bool:
    """Say whether an area is one of years, which may be scrolled sideways."""
    return area.verticalScrollBarPolicy() is Qt.ScrollBarPolicy.ScrollBarAlwaysOff


def _overlapping(seen: list[QWidget]) -> Iterator[str]:
    """Tell of widgets side by side that lie over each other."""
    beside: dict[QWidget, list[QWidget]] = {}
    for widget in seen:
        parent = widget.parentWidget()
        if parent is not None and not widget.isWindow() and not _is_qts_own(widget) and not _lies_over(parent):
            beside.setdefault(parent, []).append(widget)
    for widgets in beside.values():
        for one, other in combinations(widgets, 2):
            shared = one.geometry().intersected(other.geometry())
            if shared.width() > SLACK and shared.height() > SLACK:
                yield f"one over another: {called(one)} and {called(other)}, {shared.width()} × {shared.height()} px"


def _lies_over(parent: QWidget) -> bool:
    return isinstance(parent, (Overlaid, QAbstractScrollArea, QAbstractSpinBox, QComboBox))


def _is_qts_own(widget: QWidget) -> bool:
    """Say whether Qt puts a widget where it is: the parts of tables, of boxes, the edges between panels."""
    return widget.objectName().startswith("qt_") or isinstance(widget, (QSplitterHandle, QScrollBar))


def controls(root: QWidget) -> list[QWidget]:
    """Return what can be pressed, typed in or moved in a window, each whole."""
    seen = (widget for widget in root.findChildren(QWidget) if _is_seen(widget, root))
    return [widget for widget in seen if _is_control(widget)]


def _is_control(widget: QWidget) -> bool:
    return isinstance(widget, CONTROLS) and not isinstance(widget, QScrollBar) and not _is_part(widget)


def _small(seen: list[QWidget]) -> Iterator[str]:
    """Tell of controls that are hard to hit."""
    for widget in filter(_is_control, seen):
        room = _target(widget)
        if min(room.width(), room.height()) < LEAST_TARGET:
            yield f"small: {called(widget)}, {room.width()} × {room.height()} px"


def _is_part(widget: QWidget) -> bool:
    return isinstance(
        widget.parentWidget(), (QAbstractSpinBox, QComboBox, QLineEdit)
    ) or widget.objectName().startswith("qt_tableview")


def _target(widget: QWidget) -> QRect:
    """Return where a press on a control counts."""
    room = widget.rect()
    if not isinstance(widget, QAbstractButton):
        return room
    middle = room.center()
    across = [x for x in range(room.left(), room.right() + 1) if widget.hitButton(QPoint(x, middle.y()))]
    at = across[len(across) // 2] if across else middle.x()
    down = [y for y in range(room.top(), room.bottom() + 1) if widget.hitButton(QPoint(at, y))]
    return QRect(0, 0, len(across), len(down))
