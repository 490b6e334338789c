"""Draws the pictures of docs/own-study.md and its translations: ``python -m tests.tools.draw_own_study`` follows them.

The settings and unsaved work of whoever runs it are left alone.
"""

from __future__ import annotations

import os
import sys
import tempfile

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication, QPushButton

from offsim.app import App
from offsim.model.scenario_names import FIRST_NAME
from offsim.model.scenario_set import new_set
from offsim.model.text import LANGUAGES
from offsim.session.settings import THEME, TOUR_KNOWN, Settings
from offsim.ui.new_study_dialog import NewStudyDialog
from tests.gui.hands import part
from tests.gui.own_study_page import DOCS, fill_in

SIZE = (1024, 768)
SHOWN_MS, DRAWN_MS = 300, 4000
"""By then the window is shown; and has its uncertainty band, with the levers at rest."""


def main() -> int:
    """Write both pictures of every edition."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    for place in ("XDG_CONFIG_HOME", "XDG_STATE_HOME"):
        os.environ[place] = tempfile.mkdtemp()
    settings = Settings()
    settings.set(THEME, "light")
    settings.set(TOUR_KNOWN, True)
    qt = QApplication([])
    return int(not all(_draw(App(qt, settings, code), code) for code in LANGUAGES))


def _draw(app: App, code: str) -> bool:
    """Write the pictures of an edition, and say whether its answers make a study."""
    ending = "" if code == "en" else f"-{code}"
    app.show()
    _work(SHOWN_MS)
    app.window.resize(*SIZE)
    dialog = NewStudyDialog(app.window.study, app.language, app.window)
    dialog.show()
    dialog.activateWindow()
    _work(SHOWN_MS)
    fill_in(dialog, code)
    dialog.grab().save(str(DOCS / "pictures" / f"new-study{ending}.png"))
    part(dialog, QPushButton, "create").click()
    if dialog.made is not None:
        app.document.replace(new_set(dialog.made, FIRST_NAME), None)
        _work(DRAWN_MS)
        app.window.resize(*SIZE)
        _work(DRAWN_MS)
        app.window.grab().save(str(DOCS / "pictures" / f"new-study-projection{ending}.png"))
    app.recovery.finish()
    app.window.leave()
    return dialog.made is not None


def _work(milliseconds: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


if __name__ == "__main__":
    sys.exit(main())
