"""Two hands on one file: notices that the open document's file is another by now, and asks what to do."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtGui import QGuiApplication, QWindow
from PySide6.QtWidgets import QWidget

from offsim.language import Language
from offsim.model.characters import quoted
from offsim.model.problems import Problem, Problems
from offsim.model.scenario_set import ScenarioSet, same_content
from offsim.report.changes import change_lines
from offsim.session.document import Document
from offsim.storage.document_file import read_document
from offsim.storage.file_kind import is_folder
from offsim.storage.file_stamp import Stamp, Standing, standing

RELOAD, ELSEWHERE, OVERWRITE = "reload", "elsewhere", "overwrite"


class Crossing(QObject):
    """Looks at the file whenever the window gets the focus; ``noticed`` tells in a sentence that it is another."""

    noticed = Signal(str)

    def __init__(self, window: QWidget, document: Document, language: Language) -> None:
        super().__init__(window)
        self._window, self._document, self._language = window, document, language
        self._stamp: Stamp | None = document.stamp
        self._told: tuple[Standing, Stamp | None] | None = None
        if isinstance(application := QCoreApplication.instance(), QGuiApplication):
            application.focusWindowChanged.connect(self._look_with_focus)

    def look(self) -> None:
        """Tell where the file is another than it was, once for each change."""
        found = self.standing()
        now = (found, self._stamp)
        if found is not Standing.SAME and now != self._told:
            self.noticed.emit(self._sentence(found))
        self._told = now

    def standing(self) -> Standing:
        """Return how the file stands to what is known of it; one written anew with the same content is the same."""
        document = self._document
        if document.file is None or document.stamp is None:
            return Standing.SAME
        found, self._stamp = standing(document.file, document.stamp)
        if found is Standing.CHANGED:
            on_disk = self._on_disk()
            if isinstance(on_disk, ScenarioSet) and same_content(on_disk, document.saved):
                found = Standing.SAME
        if found is Standing.SAME:
            document.stamp = self._stamp
        return found

    def ask(self, found: Standing) -> str:
        """Show what differs, and let the planner choose; carry out reloading, and return what was chosen."""
        from offsim.ui.difference_dialog import DifferenceDialog  # noqa: PLC0415  (hardly ever)

        on_disk = self._on_disk() if found is Standing.CHANGED else None
        language, sentence = self._language, self._sentence(found)
        lines: list[str] = []
        choices = {ELSEWHERE: language.translate("Crossing", "&Save elsewhere…")}
        if isinstance(on_disk, ScenarioSet):
            lines = change_lines(on_disk, self._document.scenarios, language)
            choices[RELOAD] = language.translate("Crossing", "&Take over the file")
        elif on_disk is not None:
            sentence = f"{sentence}\n{language.explain(on_disk)}"
        if self._document.file is not None and not is_folder(self._document.file):
            choices[OVERWRITE] = language.translate("Crossing", "&Overwrite the file")
        if found is Standing.GONE:
            choices[OVERWRITE] = language.translate("Crossing", "&Write it again")
        told = language.translate("Crossing", "What differs, from the file to what is open here:")
        title = quoted(self._document.file.name) if self._document.file else ""
        dialog = DifferenceDialog(title, sentence, told, lines, choices, self._window)
        dialog.exec()
        if dialog.chosen == RELOAD and isinstance(on_disk, ScenarioSet) and self._stamp:
            self._document.reload(lambda language: language.translate("Step", "File taken over"), on_disk, self._stamp)
        return dialog.chosen

    def _on_disk(self) -> ScenarioSet | Problem | None:
        """Return what the file holds now, or why it cannot be read."""
        try:
            return None if self._document.file is None else read_document(self._document.file)
        except Problem as problem:
            return problem
        except Problems as several:
            return several.problems[0]

    def _sentence(self, found: Standing) -> str:
        match found:
            case Standing.GONE:
                words = self._language.translate(
                    "Crossing", "“{name}” is no longer there: it was deleted, moved or renamed."
                )
            case Standing.UNREADABLE:
                words = self._language.translate(
                    "Crossing", "“{name}” can no longer be read: it is locked, or is no longer an ordinary file."
                )
            case _:
                words = self._language.translate(
                    "Crossing", "“{name}” was changed by another window or program since it was opened here."
                )
        return words.format(name=quoted(self._document.file.name) if self._document.file else "")

    def _look_with_focus(self, focused: QWindow | None) -> None:
        if focused is not None and focused is self._window.windowHandle():
            self.look()
