"""A planner's hands and eyes: find a part by its object name, drag, type, press, and see what the window shows."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

import pytest
from pyqtgraph import TextItem
from PySide6.QtCore import QElapsedTimer, QEventLoop, QObject, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QAction, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu, QWidget

from offsim.app import App
from offsim.model.levers import lever_value
from offsim.ui.charts.chart import ProjectionChart
from offsim.ui.charts.plot import Plot
from offsim.ui.levers.heading import GroupHeading
from offsim.ui.levers.more_button import MoreButton
from offsim.ui.levers.number_box import NumberBox
from offsim.ui.levers.row import LeverRow
from offsim.ui.levers.slider import LeverSlider
from offsim.ui.main_window import MainWindow
from offsim.ui.pages.figures_table import FiguresTable
from offsim.ui.pages.target_card import TargetCard
from offsim.ui.stable_label import StableLabel

Part = TypeVar("Part", bound=QObject)

LEFT_BUTTON = Qt.MouseButton.LeftButton


def let_it_show() -> None:
    """Let the window catch up with what was done."""
    QApplication.processEvents()
    QApplication.processEvents()  # what a 0 ms timer of the first round has set off


def pause(milliseconds: int) -> None:
    """Let the window and its threads work for a while; QTest.qWait would let no other thread of Python in."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def settled(app: App) -> bool:
    """Say whether nothing follows later any more: neither words nor better ensembles."""
    window = app.window
    return not (window.gathered.waits() or window.schedule.busy or window.draws.busy or window.goals.busy)


def wait_until(true: Callable[[], bool]) -> None:
    """Let the window work until something is true; fail where it does not become so."""
    clock = QElapsedTimer()
    clock.start()
    while not true():
        assert not clock.hasExpired(20_000), "waited in vain"
        pause(2)


def part(root: QObject, kind: type[Part], name: str) -> Part:
    """Return the part of a window with this object name."""
    found = root.findChild(kind, name)
    assert found is not None, f"there is no {kind.__name__} called {name}"
    return found


def open_to(app: App, lever: str) -> LeverRow:
    """Return the row of a lever, its group opened where it is closed."""
    row = app.window.levers.row(lever)
    holder = row.parent()
    heading = holder.findChild(GroupHeading) if holder else None
    if row.isHidden() and heading is not None:
        heading.click()
        let_it_show()
    return row


def slider(app: App, lever: str) -> LeverSlider:
    return part(open_to(app, lever), LeverSlider, f"slider:{lever}")


def more(app: App, lever: str, wanted: str) -> MoreButton:
    """Choose an entry of the menu of a lever (``path``, ``distribution``, ``source``), and return its button."""
    focus(slider(app, lever))
    button = part(app.window, MoreButton, f"more:{lever}")
    button.click()
    let_it_show()
    menu = part(button, QMenu, f"menu:more:{lever}")
    menu.setActiveAction(part(menu, QAction, f"entry:{wanted}:{lever}"))
    QTest.keyClick(menu, Qt.Key.Key_Return)
    let_it_show()
    return button


def box(app: App, lever: str) -> NumberBox:
    return part(open_to(app, lever), NumberBox, f"box:{lever}")


def chart(app: App, outcome: str) -> ProjectionChart:
    return part(app.window, ProjectionChart, f"chart:{outcome}")


def texts_of(drawn: Plot) -> dict[TextItem, str]:
    """Return what stands written among the lines of a chart, hidden or not, and the words of each."""
    texts = [item for item in drawn.items() if isinstance(item, TextItem)]
    return {item: item.toPlainText() for item in texts}


def value(app: App, lever: str) -> float:
    """Return what the scenario shown sets a lever to."""
    scenarios = app.document.scenarios
    return lever_value(scenarios.study, scenarios.active_scenario, lever)


def steps(app: App) -> int:
    """Count the steps of the history."""
    return app.document.history.count()


def names(app: App) -> list[str]:
    """Return what the scenarios are called, in order and in English."""
    return [scenario.name.in_language("en") for scenario in app.document.scenarios.scenarios]


def keys(app: App) -> list[str]:
    return [scenario.key for scenario in app.document.scenarios.scenarios]


def begin(window: MainWindow, name: str) -> None:
    """Choose a command of a menu by its object name, and wait for no file that it writes or reads."""
    action = part(window, QAction, name)
    assert action.isEnabled(), f"{name} cannot be chosen"
    action.trigger()
    let_it_show()


def trigger(window: MainWindow, name: str) -> None:
    """Choose a command of a menu by its object name, and let the window do all it comes to."""
    begin(window, name)
    finish_files(window)


def finish_files(window: MainWindow) -> None:
    """Wait until no file is being written or read any more."""
    wait_until(lambda: not window.files.busy)
    let_it_show()


def open_file(app: App, file: Path) -> None:
    """Open a file, as one that is dropped on the window."""
    window = app.window
    window.files.open(file)
    finish_files(window)


def turn_to(app: App, page: str) -> None:
    """Bring a page to the front by its key."""
    app.window.pages.show_page(page)
    let_it_show()


def focus(widget: QWidget) -> None:
    widget.window().activateWindow()
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    assert widget.hasFocus(), f"{widget.objectName()} does not take the focus"


def press(widget: QWidget, key: Qt.Key, times: int = 1) -> None:
    """Press a key at a widget, so fast that the window catches up only after the last time."""
    focus(widget)
    for _ in range(times):
        QTest.keyClick(widget, key)
    let_it_show()


def type_into(number_box: NumberBox, words: str) -> None:
    """Replace what stands in a box, and finish with Return."""
    focus(number_box)
    number_box.selectAll()
    QTest.keyClick(number_box, Qt.Key.Key_Delete)
    if words.isascii():
        QTest.keyClicks(number_box, words)
    else:  # QTest has only the keys of a plain keyboard
        number_box.lineEdit().insert(words)
    QTest.keyClick(number_box, Qt.Key.Key_Return)
    let_it_show()


def turn_wheel(widget: QWidget, notches: int) -> None:
    send_wheel(widget, notches)
    let_it_show()


def send_wheel(widget: QWidget, notches: int) -> None:
    """Turn the wheel over the middle of a widget, before the window catches up."""
    middle = QPointF(widget.rect().center())
    event = QWheelEvent(
        middle,
        QPointF(widget.mapToGlobal(middle.toPoint())),
        QPoint(),
        QPoint(0, 120 * notches),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(widget, event)


def place_of(lever_slider: LeverSlider, number: float) -> QPoint:
    """Return where a value of the lever lies on its slider."""
    return QPoint(round(lever_slider.x_of(number)), lever_slider.height() // 2)


def pull(lever_slider: LeverSlider, number: float) -> None:
    """Move the pointer that holds a slider to a value."""
    QTest.mouseMove(lever_slider, place_of(lever_slider, number))
    let_it_show()


@contextmanager
def held(lever_slider: LeverSlider) -> Iterator[None]:
    """Hold a slider at its handle with the left mouse button."""
    begin = place_of(lever_slider, lever_slider.lever_value())
    QTest.mousePress(lever_slider, LEFT_BUTTON, pos=begin)
    let_it_show()
    yield
    QTest.mouseRelease(lever_slider, LEFT_BUTTON, pos=begin)
    let_it_show()


def drag(lever_slider: LeverSlider, *numbers: float) -> None:
    """Drag a slider by its handle from value to value."""
    with held(lever_slider):
        for number in numbers:
            pull(lever_slider, number)


def change(app: App) -> None:
    """Move a lever, so that there is something to save."""
    drag(slider(app, "trend.france"), 6.0)
    assert app.window.isWindowModified()


def save_as(app: App, file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Save under a name, as if it had been chosen in the dialog."""
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(file), ""))
    trigger(app.window, "action:save_as")


@dataclass(frozen=True, slots=True)
class Seen:
    """What a planner sees on the first page and in the panels, word for word and curve for curve."""

    answer: str
    cards: tuple[str, ...]
    curves: tuple[tuple[float, ...], ...]
    tops: tuple[float, ...]
    figures: str
    levers: tuple[tuple[str, str, int], ...]
    title: str
    modified: bool


def seen(app: App) -> Seen:
    window, scenarios = app.window, app.document.scenarios
    wait_until(lambda: settled(app))
    charts = [chart(app, outcome) for outcome in ("turnover", "jobs")]
    return Seen(
        part(window, StableLabel, "answer").text(),
        tuple(card_words(app, target) for target in scenarios.targets),
        tuple(drawn.values_shown(key) for drawn in charts for key in keys(app)),
        tuple(drawn.top for drawn in charts),
        part(window, FiguresTable, "figures").copied_text(),
        tuple((key, box(app, key).lineEdit().text(), slider(app, key).value()) for key in scenarios.study.levers),
        window.windowTitle(),
        window.isWindowModified(),
    )


def card_words(app: App, target: str) -> str:
    """Return what a target's card says: title, projection, gap and verdict."""
    card = part(app.window, TargetCard, f"card:{target}")
    assert not card.isHidden()
    return card.accessibleName()
