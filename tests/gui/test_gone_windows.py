"""What is left of a window that is gone: nothing, whatever was looked at in it."""

from __future__ import annotations

import gc
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QApplication, QDialog

from offsim.app import App
from offsim.model.text import LANGUAGES
from offsim.session.settings import Settings
from offsim.ui.pages.page_table import PAGES
from tests.gui.conftest import put_away
from tests.gui.every_dialog import DIALOGS
from tests.gui.hands import change, drag, let_it_show, part, save_as, slider, trigger, turn_to

Use = Callable[[App], None]


OF_THE_PROGRAM = {"FlatStyle", "OwnQtTexts"}
"""What belongs to no window, and there is one of."""


def alive() -> Counter[str]:
    """Count the program's own Qt objects there are, when those are gone that only the collector can take apart."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    gc.collect()
    kinds = {kind for kind in map(type, gc.get_objects()) if issubclass(kind, QObject)}
    own = {kind for kind in kinds if kind.__module__.startswith("offsim.") and kind.__name__ not in OF_THE_PROGRAM}
    return Counter(type(found).__name__ for found in gc.get_objects() if type(found) in own)


def turn_every_page(app: App) -> None:
    for row in PAGES:
        turn_to(app, row.key)
        let_it_show()


def speak_every_language(app: App) -> None:
    for code in LANGUAGES:
        app.speak(code)
        let_it_show()


def move_levers(app: App) -> None:
    drag(slider(app, "trend.france"), 3.0, 4.0)
    change(app)
    app.document.history.undo()
    let_it_show()


def see_every_dialog(app: App) -> None:
    for make in DIALOGS.values():
        dialog = make(app.window)
        dialog.show()
        let_it_show()
        dialog.close()
        dialog.deleteLater()


def read_the_help(app: App) -> None:
    trigger(app.window, "action:help")
    let_it_show()
    part(app.window, QDialog, "help").close()


def present(app: App) -> None:
    trigger(app.window, "action:present")
    let_it_show()
    app.window.commands.leave_presentation()


def take_the_tour(app: App) -> None:
    app.window.tour.begin()
    let_it_show()
    app.window.tour.leave()


def take_another_study(app: App) -> None:
    app.window.files.new("digital-2030")
    let_it_show()


@pytest.mark.parametrize(
    "use",
    [
        turn_every_page,
        speak_every_language,
        move_levers,
        see_every_dialog,
        read_the_help,
        present,
        take_the_tour,
        take_another_study,
    ],
)
def test_a_window_that_is_gone_leaves_nothing(qapp: QApplication, use: Use) -> None:
    before = alive()
    app = App(qapp, Settings(), "en")
    app.show()
    let_it_show()
    use(app)
    put_away(app)
    del app
    assert alive() - before == Counter()


def test_nor_does_one_whose_document_goes_on(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    app = App(qapp, Settings(), "en")
    app.show()
    change(app)
    save_as(app, tmp_path / "plan.offsim", monkeypatch)
    turn_every_page(app)
    before = alive()
    speak_every_language(app)
    app.speak("en")
    turn_every_page(app)
    after = alive()
    put_away(app)
    assert after == before
