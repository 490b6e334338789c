"""What a study or a document says is shown as it was written: no mark-up, no short cut, and no file is asked for."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Callable, Iterable, Iterator
from html import unescape
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QEvent, QMimeData, QModelIndex, QPoint, Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QDialog,
    QGraphicsTextItem,
    QGraphicsView,
    QLabel,
    QLineEdit,
    QMenu,
    QMessageBox,
    QTextEdit,
    QToolTip,
    QWidget,
)

from offsim.app import App
from offsim.model import scenario_set
from offsim.ui.main_window import MainWindow
from offsim.ui.pages.page_table import PAGES
from offsim.ui.stable_label import StableLabel
from tests.gui.conftest import OpenApp
from tests.gui.hands import let_it_show, part, settled, trigger, turn_to, wait_until
from tests.hostile_study import BEGIN, hostile_words, markup

ROLE = Qt.ItemDataRole
TIP = re.compile(r"<span>(?:[^<]|<br>)*</span>", re.DOTALL)
SIGNS = ("R&D", "<b>", "&Save", "&lt;")
"""Parts of what was written that are there together or have become something else."""


@pytest.fixture
def pipe(tmp_path: Path) -> Iterator[Path]:
    """A pipe that nobody may ever look into: whoever does is let go, and the test fails."""
    file = tmp_path / "pipe"
    os.mkfifo(file)
    watch = subprocess.Popen([sys.executable, "-c", f"open({str(file)!r}, 'w')"])  # noqa: S603
    yield file
    asked = watch.poll() is not None
    watch.kill()
    watch.wait()
    assert not asked, "a text of the study was taken for mark-up, and its picture looked for"


@pytest.fixture
def hostile(open_app: OpenApp, pipe: Path, tmp_path: Path) -> App:
    """The window on a study and scenarios whose every text is hostile."""
    study = tmp_path / "hostile.toml"
    study.write_text(hostile_words(pipe))
    app = open_app(file=study)
    edits, name = app.document.edit, markup("scenario", pipe)
    edits(name, scenario_set.rename(app.document.scenarios, app.document.scenarios.active, name))
    edits("note", scenario_set.set_note(app.document.scenarios, app.document.scenarios.active, markup("note", pipe)))
    app.window.steps.duplicate()
    app.window.steps.set_lever("trend.voice", 60.0, 1)
    let_it_show()
    wait_until(lambda: settled(app))
    return app


def as_written(words: str) -> bool:
    """Say whether a text that was hostile still is, where it is not cut."""
    if not any(sign in words for sign in SIGNS) and "very long" not in words:
        return True
    return words.count(BEGIN) >= max(words.count(sign) for sign in SIGNS[:2]) or "…" in words


def of_model(model: QAbstractItemModel) -> Iterator[tuple[str, str]]:
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount()
    for row in range(model.rowCount()):
        for column in range(columns):
            index = model.index(row, column, QModelIndex())
            yield "plain", str(model.data(index, ROLE.DisplayRole) or "")
            yield "plain", str(model.data(index, ROLE.AccessibleTextRole) or "")
            yield "tip", str(model.data(index, ROLE.ToolTipRole) or "")
    for direction, count in ((Qt.Orientation.Horizontal, columns), (Qt.Orientation.Vertical, model.rowCount())):
        for section in range(count):
            yield "plain", str(model.headerData(section, direction, ROLE.DisplayRole) or "")
            yield "tip", str(model.headerData(section, direction, ROLE.ToolTipRole) or "")


def of_label(label: QLabel) -> Iterator[tuple[str, str]]:
    assert label.textFormat() is Qt.TextFormat.PlainText or not label.text(), label.text()
    yield ("short cut" if label.buddy() else "plain"), label.text()


def of_scene(view: QGraphicsView) -> Iterator[tuple[str, str]]:
    for item in view.scene().items():
        yield "tip", item.toolTip()
        if isinstance(item, QGraphicsTextItem):
            yield "plain", item.toPlainText()


def of_actions(actions: Iterable[QAction]) -> Iterator[tuple[str, str]]:
    for action in actions:
        yield "short cut", action.text()
        yield "tip", action.toolTip()


OF_KIND: tuple[tuple[type[QWidget], Callable[..., Iterable[tuple[str, str]]]], ...] = (
    (QLabel, of_label),
    (QAbstractButton, lambda button: [("short cut", button.text())]),
    (QMenu, lambda menu: [("short cut", menu.title())]),
    (StableLabel, lambda label: [("plain", label.text())]),
    (QLineEdit, lambda line: [("plain", line.text())]),
    (QTextEdit, lambda box: [("plain", box.toPlainText())]),
    (QComboBox, lambda choice: of_model(choice.model())),
    (QAbstractItemView, lambda view: of_model(view.model())),
    (QGraphicsView, of_scene),
)


def texts(widget: QWidget) -> Iterator[tuple[str, str]]:
    """Give every text of a widget with how it is taken: plain, a tip, with short cuts, or a title."""
    if widget.metaObject().className() == "QTipLabel":  # which has had its text from a tip
        return
    for tip in (widget.toolTip(), widget.statusTip(), widget.whatsThis()):
        yield "tip", tip
    for spoken in (widget.accessibleName(), widget.accessibleDescription()):
        yield "plain", spoken
    yield "title", widget.windowTitle()
    for kind, found in OF_KIND:
        if isinstance(widget, kind):
            yield from found(widget)
    yield from of_actions(widget.actions())


def everything(root: QWidget) -> Iterator[tuple[str, str]]:
    for widget in (root, *root.findChildren(QWidget)):
        yield from texts(widget)
    yield from of_actions(root.findChildren(QAction))


def check(root: QWidget) -> int:
    """Check all that a window shows; return how many of its texts are hostile."""
    found = set(everything(root))
    for how, words in found:
        if how == "tip":
            assert TIP.fullmatch(words) or not {"<", "&"} & {*words}, words
            words = unescape(words.replace("<br>", "\n"))  # noqa: PLW2901
        elif how == "short cut":
            words = re.sub("&(.)", r"\1", words)  # noqa: PLW2901
        elif how == "title":
            words = words.replace("[*][*]", "[*]")  # noqa: PLW2901
        assert as_written(words), (how, words)
        assert "\ufffc" not in words  # what Qt puts where a picture stands
    for _, words in found:
        QToolTip.showText(QPoint(5, 5), words if TIP.fullmatch(words) else "")
    return sum(BEGIN in unescape(words) or BEGIN in words for _, words in found)


def test_every_page_shows_what_was_written(hostile: App) -> None:
    for row in PAGES:
        turn_to(hostile, row.key)
        wait_until(lambda: settled(hostile))
        assert check(hostile.window) > 30
        hostile.window.grab()


def test_every_menu_shows_what_was_written(hostile: App) -> None:
    menus = hostile.window.findChildren(QMenu)
    for menu in menus:
        menu.aboutToShow.emit()
        check(menu)
    assert sum(check(menu) for menu in menus) >= 4


def test_cards_show_what_was_written(hostile: App) -> None:
    window = hostile.window
    levers = window.levers
    for name, show in (("source_card", levers.source_wanted), ("distribution_card", levers.distribution_wanted)):
        show.emit("trend.voice", window)
        let_it_show()
        card = part(window, QWidget, name)
        assert check(card) >= 1
        card.close()
        QApplication.sendPostedEvents(card, QEvent.Type.DeferredDelete.value)


@pytest.mark.parametrize(
    ("name", "action"),
    [("settings", "settings"), ("members", "draw"), ("help", "help"), ("about", "about"), ("unsaved", "quit")],
)
def test_dialogs_show_what_was_written(hostile: App, monkeypatch: pytest.MonkeyPatch, name: str, action: str) -> None:
    seen: list[int] = []

    def look(dialog: QDialog) -> int:
        seen.append(check(dialog))
        return QMessageBox.StandardButton.Cancel.value if isinstance(dialog, QMessageBox) else 0

    monkeypatch.setattr(QDialog, "exec", look)
    monkeypatch.setattr(QMessageBox, "exec", look)
    trigger(hostile.window, f"action:{action}")
    if name == "help":
        seen.append(check(part(hostile.window, QDialog, "help")))
    assert seen


def test_a_refusal_shows_what_was_written(hostile: App, pipe: Path) -> None:
    window: MainWindow = hostile.window
    window.files.open(pipe.parent / "<img src='x'> &Save.offsim")
    check(window)
    assert "<img src='x'> &Save.offsim" in window.notice.text


def test_the_clipboard_gets_plain_text(hostile: App) -> None:
    trigger(hostile.window, "action:copy_answer")
    copied = QGuiApplication.clipboard().mimeData()
    assert copied.hasText()
    assert not copied.hasHtml()


def test_a_note_is_pasted_without_its_mark_up(hostile: App) -> None:
    hostile.window.notes.selectAll()
    pasted = QMimeData()
    pasted.setHtml("<b>bold</b>")
    pasted.setText("<b>bold</b>")
    hostile.window.notes.insertFromMimeData(pasted)
    assert hostile.window.notes.toPlainText() == "<b>bold</b>"


def test_a_note_is_shown_as_it_was_written(hostile: App) -> None:
    assert BEGIN in hostile.window.notes.toPlainText()


@pytest.mark.usefixtures("qapp")
def test_what_qt_takes_for_mark_up_would_be_seen() -> None:
    label = QLabel("R&D <b>bold</b>")
    with pytest.raises(AssertionError):
        check(label)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setText("")
    label.setToolTip("<b>bold</b>")
    with pytest.raises(AssertionError):
        check(label)
