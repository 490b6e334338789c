"""Changes are told once, before what they have made dirty is painted."""

from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from offsim.session.pending import Pending


class Painted(QWidget):
    """Notes its paintings."""

    def __init__(self, log: list[str]) -> None:
        super().__init__()
        self.log = log

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        """Note it."""
        self.log.append("painted")


def test_many_changes_are_told_once(qapp: QApplication) -> None:
    told: list[str] = []
    pending = Pending(qapp)
    pending.told.connect(lambda: told.append("told"))
    for _ in range(3):
        pending.start()
    assert pending.waits()
    QApplication.processEvents()
    assert told == ["told"]
    assert not pending.waits()


def test_what_is_stopped_is_not_told_and_can_begin_again(qapp: QApplication) -> None:
    told: list[str] = []
    pending = Pending(qapp)
    pending.told.connect(lambda: told.append("told"))
    pending.start()
    pending.stop()
    QApplication.processEvents()
    assert told == []
    pending.start()
    QApplication.processEvents()
    assert told == ["told"]


def test_it_is_told_before_what_is_dirty_is_painted(qtbot: QtBot) -> None:
    log: list[str] = []
    widget = Painted(log)
    qtbot.addWidget(widget)
    pending = Pending(widget)
    pending.told.connect(lambda: log.append("told"))
    with qtbot.waitExposed(widget):
        widget.show()
    QApplication.processEvents()
    log.clear()
    widget.update()
    pending.start()
    QApplication.processEvents()
    assert log == ["told", "painted"]


def test_a_change_made_while_it_is_told_is_told_next(qapp: QApplication) -> None:
    pending, left = Pending(qapp), [2]

    def once_more() -> None:
        left[0] -= 1
        if left[0]:
            pending.start()

    pending.told.connect(once_more)
    pending.start()
    while pending.waits():
        QApplication.processEvents()
    assert left == [0]
