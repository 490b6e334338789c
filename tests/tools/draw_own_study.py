"""Draws the pictures of docs/own-study.md by following it, when run as ``python -m tests.tools.draw_own_study``.

The settings and unsaved work of whoever runs it are left alone.
"""

from __future__ import annotations

import os
import sys
import tempfile

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication, QPushButton

from offsim.app import App
from offsim.model.scenario_set import new_set
from offsim.model.text import text
from offsim.session.settings import THEME, Settings
from offsim.ui.new_study_dialog import NewStudyDialog
from tests.gui.hands import part
from tests.gui.own_study_page import DOCS, fill_in

SIZE = (1024, 768)
SHOWN_MS, DRAWN_MS = 300, 4000
"""By then the window is shown; and has its uncertainty band, with the levers at rest."""


def main() -> int:
    """Write both pictures."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    for place in ("XDG_CONFIG_HOME", "XDG_STATE_HOME"):
        os.environ[place] = tempfile.mkdtemp()
    settings = Settings()
    settings.set(THEME, "light")
    app = App(QApplication([]), settings, "en")
    app.show()
    _work(SHOWN_MS)
    app.window.resize(*SIZE)
    dialog = NewStudyDialog(app.window.study, app.language, app.window)
    dialog.show()
    dialog.activateWindow()
    _work(SHOWN_MS)
    fill_in(dialog)
    dialog.grab().save(str(DOCS / "pictures" / "new-study.png"))
    part(dialog, QPushButton, "create").click()
    if dialog.made is None:
        return 1
    app.document.replace(new_set(dialog.made, text("My scenario")), None)
    _work(DRAWN_MS)
    app.window.resize(*SIZE)
    _work(DRAWN_MS)
    app.window.grab().save(str(DOCS / "pictures" / "new-study-projection.png"))
    app.recovery.finish()
    app.window.leave()
    return 0


def _work(milliseconds: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


if __name__ == "__main__":
    sys.exit(main())
