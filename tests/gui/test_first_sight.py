"""When the window opens, it opens alone."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget

from offsim.ui.main_window import MainWindow
from tests.gui.conftest import OpenApp


class ShowWatcher(QObject):
    """Notes what is shown without lying in another widget."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        shown = event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.parentWidget() is None
        if shown and not isinstance(watched, MainWindow):
            self.seen.append(type(watched).__name__)
        return False


def test_no_part_of_it_flashes_up_as_a_window_of_its_own(qapp: QApplication, open_app: OpenApp) -> None:
    watcher = ShowWatcher()
    qapp.installEventFilter(watcher)
    try:
        open_app()
    finally:
        qapp.removeEventFilter(watcher)
    assert watcher.seen == []
