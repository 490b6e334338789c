"""Builds the layers and connects them: settings, language, theme, document, window."""

from __future__ import annotations

import gc
import sys
from contextlib import suppress
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication

from offsim import __version__
from offsim.language import Language
from offsim.model.problems import Problem, Problems
from offsim.model.scenario_set import new_set
from offsim.session.document import Document
from offsim.session.garbage import GarbageCollector
from offsim.session.leaving import LeaveListener
from offsim.session.opening import read_to_open
from offsim.session.recovery import Recovery
from offsim.session.settings import LANGUAGE, TEXT_SIZE, THEME, Settings
from offsim.session.translation import install_language, known_language
from offsim.storage.error_log import log_error, note_aborts, state_folder
from offsim.storage.recovery import Left, forget, leave, left_behind
from offsim.storage.studies import DEFAULT_STUDY, open_study
from offsim.ui.announcing import standing_words, take_as_known
from offsim.ui.files import DOCUMENT
from offsim.ui.focus_chain import stay_near
from offsim.ui.fonts import use_type
from offsim.ui.icons import program_icon
from offsim.ui.main_window import MainWindow
from offsim.ui.spoken_slider import speak_of_sliders
from offsim.ui.style import apply_theme, theme_named
from offsim.ui.text_size import apply_text_size


class App(QObject):
    """Keeps one window on one document, and builds it anew when language, theme or study change."""

    def __init__(
        self, qt: QApplication, settings: Settings, language_code: str | None, file: Path | None = None
    ) -> None:
        super().__init__()
        self._qt, self._settings = qt, settings
        self._collector = GarbageCollector(self)
        speak_of_sliders()
        qt.focusChanged.connect(stay_near)
        self._code = language_code or settings.get(LANGUAGE)
        self.language = install_language(qt, known_language(self._code))
        self.document = self._first_document(file)
        self._recovery_folder = state_folder() / "recovery"
        self._offers_tour, self._growth = False, 1.0
        self.recovery = Recovery(self.document, self._recovery_folder, self)
        view, self.window = self.document.view, self._built()
        self.window.begin()
        self.window.views.show(view)
        self.recovery.failed.connect(self._tell)

    def show(self, file: Path | None = None) -> None:
        """Show the window, with a file if one is given, and offer the work of windows that did not come to save it."""
        self.window.show()
        left, unreadable = left_behind(self._recovery_folder)
        if left:
            QTimer.singleShot(0, self, lambda: self._offer(left, file))
        else:
            self._open(file)
            self._offer_tour(wanted=file is None)
        for problem in unreadable:
            self._tell(problem)

    def _offer_tour(self, *, wanted: bool) -> None:
        """Offer the tour where nobody came for a document or for work left behind: those have something to do."""
        self._offers_tour = wanted
        if wanted:
            self.window.tour.offer()

    def finish(self) -> None:
        """End for good: what was open is saved, or was not to be."""
        self.recovery.finish()

    def leave_at_once(self) -> None:
        """End without asking, and keep what is unsaved for the next start."""
        self.window.finish_typing()
        self.recovery.leave_at_once()
        self.window.leave()

    def follow_system(self) -> None:
        """Take the colours and the contrast the system asks for now, where the settings leave them to it."""
        if theme_named(self._settings.get(THEME)) != self._theme:
            self._rebuild()

    def speak(self, code: str) -> None:
        """Show the document in another language."""
        self.window.setLayoutDirection(self.window.layoutDirection())  # else what goes is laid out the other way first
        self.language = install_language(self._qt, code)
        told = QEvent.Type.LanguageChange.value
        QCoreApplication.removePostedEvents(None, told)  # type: ignore[arg-type]  # by the window that goes, in vain
        self._rebuild()

    def _offer(self, left: list[Left], file: Path | None) -> None:
        from offsim.ui.recovery_dialog import RecoveryDialog  # noqa: PLC0415  (hardly ever)

        dialog = RecoveryDialog(left, self.language, self.window)
        dialog.exec()
        for refused in dialog.refused:
            forget(refused.nook)
        if dialog.chosen:
            self.document.restore(
                lambda language: language.translate("Step", "Unsaved work restored"), dialog.chosen.work
            )
            self.recovery.take_over(dialog.chosen)
            self._go_on_with(dialog.chosen.work.draft)
        else:
            self._open(file)
        for other in left:
            if other is not dialog.chosen:
                leave(other.nook)

    def _go_on_with(self, draft: str) -> None:
        """Show a study as it was being changed, on the page that changes it."""
        if draft:
            self._rebuild()  # on the study of what was restored
            for page in ("data", "study"):
                self.window.pages.show_page(page)
                self.window.pages.front.take_draft(draft)
            self.window.pages.show_draft()

    def _first_document(self, file: Path | None) -> Document:
        """Return what a file holds, read before there is a window, which is then built once; else a new document.

        What cannot be read, or is of another kind, is opened by the window, which tells of it.
        """
        if file is not None and file.suffix.lower() == DOCUMENT:
            with suppress(Problem, Problems):
                found = read_to_open(file)
                self._settings.remember_file(file)
                document = Document(found.scenarios, found.file)
                document.stamp, document.view = found.stamp, found.view
                return document
        return Document(new_set(open_study(DEFAULT_STUDY)))

    def _open(self, file: Path | None) -> None:
        if file is not None and file != self.document.file:
            self.window.files.open(file)

    def _tell(self, problem: Problem) -> None:
        self.window.notice.say(lambda language: language.explain(problem))

    def _built(self) -> MainWindow:
        self._theme = theme_named(self._settings.get(THEME))
        apply_theme(self._qt, self._theme)
        use_type(self._qt, right_to_left=self.language.right_to_left)
        apply_text_size(self._qt, round(self._settings.get(TEXT_SIZE) * self._growth))
        self.document.speak(self.language)
        window = MainWindow(self.document, self._settings, self.language, self._theme)
        window.settings_wanted.connect(self._ask_settings)
        window.anew_wanted.connect(self._rebuild)
        window.presents.connect(self._present)
        return window

    def _present(self, begins: bool) -> None:
        """Have text as large as a room needs it while a window presents, and as before afterwards."""
        from offsim.ui.presentation import growth_on  # noqa: PLC0415  (not needed to start)

        growth = growth_on(self.window.screen().size()) if begins else 1.0
        if growth != self._growth:
            self._growth = growth
            self._rebuild()
            if begins:
                self.window.actions_by_key["present"].trigger()

    def _rebuild(self) -> None:
        from offsim.ui.scroll_places import scroll_to  # noqa: PLC0415  (not needed to start)
        from offsim.ui.succession import succeed  # noqa: PLC0415  (not needed to start)

        before, at_work = self.window, self.window.focusWidget()
        known = standing_words(before)
        toured, presenting = before.tour.leave(), before.commands.leave_presentation()
        before.remember()
        focus, view = before.focusWidget(), self.document.view
        self.window = self._built()
        take_as_known(self.window, known)
        scrolled = succeed(before, self.window, focus)
        self.window.views.show(view)
        before.leave()
        self.window.show()
        self.window.activateWindow()  # not every system gives the keys to a window that takes another's place
        before.deleteLater()
        QTimer.singleShot(0, self.window, partial(scroll_to, self.window, scrolled))
        self._offer_tour(wanted=self._offers_tour)
        if toured is not None:
            going_on = self.window.focusWidget()
            self.window.tour.begin(toured)
            if focus is at_work and going_on is not None:  # else it was with the tour
                going_on.setFocus()
        if presenting:
            self.window.actions_by_key["present"].trigger()

    def _ask_settings(self) -> None:
        from offsim.ui.settings_dialog import SettingsDialog  # noqa: PLC0415  (not needed to start)

        dialog = SettingsDialog(self.language, self._code, self._settings.get(THEME), self.window)
        if dialog.exec():
            self._settings.set(LANGUAGE, dialog.language_code)
            self._settings.set(THEME, dialog.theme)
            self._code = dialog.language_code
            self.speak(known_language(self._code))


def tell_unexpected(app: App, error: BaseException) -> None:
    """Log an error nobody expected, and say so in the window instead of letting it pass unseen."""
    try:
        details = str(log_error(error, __version__))
    except OSError:
        details = type(error).__name__

    def words(language: Language) -> str:
        told = language.translate("App", "An unexpected error occurred; nothing is lost. Details: {file}")
        return told.format(file=details)

    app.window.notice.say(words)


def run_window(file: Path | None, language_code: str | None) -> int:
    """Open the window, with a document or study file if one is given, and return the exit status."""
    note_aborts(__version__)
    qt = QApplication(sys.argv[:1])
    qt.setApplicationName("offsim")
    qt.setDesktopFileName("offsim")
    qt.setWindowIcon(program_icon())
    app = App(qt, Settings(), language_code, file)
    sys.excepthook = lambda _kind, error, _trace: tell_unexpected(app, error)
    hints = qt.styleHints()
    hints.colorSchemeChanged.connect(lambda _: app.follow_system())
    hints.accessibility().contrastPreferenceChanged.connect(lambda _: app.follow_system())
    listener = LeaveListener(app)
    listener.asked.connect(lambda _: app.recovery.keep())
    listener.asked.connect(lambda number: _end(qt, app, number), Qt.ConnectionType.QueuedConnection)
    qt.commitDataRequest.connect(lambda _: app.recovery.keep())  # the computer is being shut down
    app.show(file)
    gc.freeze()  # what is there now stays, so that no collection need look through it
    status = int(qt.exec())
    app.finish()
    return status


def _end(qt: QApplication, app: App, number: int) -> None:
    """End as the signal asks, when what was being done is done."""
    qt.setQuitOnLastWindowClosed(False)  # else closing the window ends the program first, as if nobody had asked
    app.leave_at_once()
    qt.exit(128 + number)
