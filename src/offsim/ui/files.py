"""Everything between the window and the disk: new, open, save, recent files, exports, and the unsaved question."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDir, QObject, QUrl, Signal
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from offsim.language import Language
from offsim.model.characters import file_name, quoted
from offsim.model.problems import Problem, Problems
from offsim.model.scenario_set import new_set
from offsim.model.text import Counted
from offsim.session.document import Document
from offsim.session.opening import read_to_open
from offsim.session.settings import LAST_FOLDER, Settings
from offsim.session.snapshot import Snapshot
from offsim.storage.file_stamp import Standing
from offsim.storage.studies import open_study
from offsim.ui.announcing import announce
from offsim.ui.chart_keeping import ChartKeeping
from offsim.ui.crossing import ELSEWHERE, OVERWRITE, Crossing
from offsim.ui.fault_words import faults_told
from offsim.ui.file_work import FileWork
from offsim.ui.pages.pages import Pages
from offsim.ui.plain_text import message_box
from offsim.ui.progress_line import ProgressLine
from offsim.ui.report_writing import page_written, report_written
from offsim.ui.save_question import ask_dropping, ask_leaving_unwritten, ask_where
from offsim.ui.study_files import TEXT, WORKBOOK, Desk, StudyFiles
from offsim.ui.style import Theme

if TYPE_CHECKING:
    from offsim.ui.report_files import ReportFiles

DOCUMENT = ".offsim"


class Files(QObject):
    """Carries out what the File menu offers.

    ``catch_up`` has the window show the document as it is now, and gives what is shown; the ``pages`` may have drafts.
    ``wanted`` says that the document is about to be kept or left, ``told`` gives what says something in a language, and
    whether it is bad news, ``wrote`` what says in a language which files are written, and these.
    """

    wanted = Signal()
    told = Signal(object, bool)
    wrote = Signal(object, object)

    def __init__(
        self,
        window: QWidget,
        document: Document,
        settings: Settings,
        language: Language,
        catch_up: Callable[[], Snapshot],
        pages: Pages,
    ) -> None:
        super().__init__(window)
        self._window, self._document, self._settings, self._language = window, document, settings, language
        self._catch_up, self._pages = catch_up, pages
        self.crossing = Crossing(window, document, language)
        self.exports, self.imports = FileWork(self), FileWork(self)
        self.exports.done.connect(self.told_written)
        self.imports.done.connect(self.guarded)
        for work in (self.exports, self.imports):
            work.told.connect(self.told)
        works = self.exports, self.imports
        self._desk = Desk(window, document, language, self.may_leave, self.guarded, self._folder, *works)
        self.studies = StudyFiles(self._desk)
        self.charts = ChartKeeping(window, language, catch_up, self._suggested, self.told.emit, self.exports)

    def new(self, study: str) -> None:
        """Begin a new document on a study: its id, or the path of a study file."""

        def begin() -> None:
            scenarios = new_set(open_study(study))
            if self.may_leave():
                self._document.replace(scenarios, None)

        self.guarded(begin)

    def open(self, file: Path) -> None:
        """Open a document, or a study that is a text or a workbook; what is open stays where that fails."""
        if file.suffix.lower() == WORKBOOK:
            self._returned().open(file)
            return

        def read() -> None:
            found = read_to_open(file)
            if self.may_leave():
                self._document.replace(found.scenarios, found.file, found.stamp, found.view)
                if found.file:
                    self._settings.remember_file(found.file)

        self.guarded(read)

    def ask_open(self) -> None:
        """Let the planner choose what to open."""
        studies = self._language.translate("Files", "Study files")
        every = self._language.translate("Files", "All files that offsim opens")
        kinds = f"{every} (*{DOCUMENT} *{TEXT} *{WORKBOOK});;{self._documents()};;{studies} (*{TEXT} *{WORKBOOK})"
        name, _ = QFileDialog.getOpenFileName(
            self._window, self._language.translate("Files", "Open"), self._settings.get(LAST_FOLDER), kinds
        )
        if name:
            self.open(Path(name))

    def ask_report(self) -> None:
        """Let the planner choose the workbook of a report, and bring it home."""
        self._returned().ask()

    def save(self) -> bool:
        """Save where the document came from, or ask where; return whether it is saved."""
        return self._save_to(self._document.file) if self._document.file else self.ask_save()

    def ask_save(self) -> bool:
        """Let the planner choose where to save; return whether it is saved."""
        suggested = self._document.file or self._suggested(DOCUMENT)
        title = self._language.translate("Files", "Save as")
        file = ask_where(self._window, self._language, title, suggested, self._documents())
        return file is not None and self._save_to(file)

    def meet(self) -> bool:
        """Ask what to do where the file is another by now, and do it; return whether the document is saved."""
        choice = self.crossing.ask(self.crossing.standing())
        if choice == ELSEWHERE:
            return self.ask_save()
        return choice == OVERWRITE and self._document.file is not None and self._write_to(self._document.file)

    def may_leave(self) -> bool:
        """Ask what to do with unsaved changes, or a file that is gone; return whether what is open may be left."""
        self.wanted.emit()
        if self._pages.show_draft():
            if not ask_dropping(self._window, self._language):
                return False
            self._pages.drop_drafts()
        if self._document.modified:
            question = self._language.translate("Files", "“{name}” has unsaved changes. Save them?")
        elif self.crossing.standing() is Standing.GONE:
            question = self._language.translate("Files", "“{name}” is no longer there. Save it again?")
        else:
            return True
        buttons = QMessageBox.StandardButton
        box = message_box(
            QMessageBox.Icon.Question,
            "offsim",
            question.format(name=self.title()),
            buttons.Save | buttons.Discard | buttons.Cancel,
            self._window,
        )
        box.setObjectName("unsaved")
        box.button(buttons.Discard).setText(self._language.translate("Files", "Do not save"))
        answer = box.exec()
        return answer == buttons.Discard or (answer == buttons.Save and self.save())

    def may_close(self) -> bool:
        """Ask whether to close although a file is being written, which then is not."""
        return not self.exports.busy or ask_leaving_unwritten(self._window, self._language)

    def title(self) -> str:
        """Return what the open document is called."""
        if self._document.file:
            return quoted(self._document.file.name)
        return self._language.translate("Files", "Untitled")

    def export_workbook(self) -> None:
        """Let the planner choose where the Excel report goes, and write it; not while another is being written."""
        if self.exports.tell_busy():
            return
        suggested = self._suggested(WORKBOOK)
        title = self._language.translate("Files", "Export Excel workbook")
        kinds = self._language.translate("Files", "Excel workbooks") + " (*.xlsx)"
        if file := ask_where(self._window, self._language, title, suggested, kinds):
            self.exports.run(partial(report_written, self._catch_up(), self._language, file))

    def export_page(self) -> None:
        """Let the planner choose where the summary page goes, and write it; not while a report is being written."""
        if self.exports.tell_busy():
            return
        suggested = self._suggested(".pdf")
        title = self._language.translate("Files", "Export the summary page")
        kinds = self._language.translate("Files", "PDF documents") + " (*.pdf)"
        if file := ask_where(self._window, self._language, title, suggested, kinds):
            self.exports.run(partial(page_written, self._catch_up(), self._language, file))

    def lines(self, theme: Theme) -> Iterator[ProgressLine]:
        """Make the lines that tell how far files are that are written, and that are read."""
        translate = self._language.translate
        for name, words, work in (
            ("export_", translate("Files", "Creating the file…"), self.exports),
            ("import_", translate("Files", "Reading the file…"), self.imports),
        ):
            line = ProgressLine(words, self._language, theme, name)
            work.working.connect(line.follow)
            work.progressed.connect(line.tell)
            line.cancelled.connect(work.cancel)
            yield line

    @property
    def busy(self) -> bool:
        """Whether files are being written or read."""
        return self.exports.busy or self.imports.busy

    def close(self) -> None:
        """Write nothing any more that is not written yet, and return when no thread is left."""
        self.exports.close()
        self.imports.close()

    def export_charts(self, chosen: Mapping[str, object]) -> None:
        """Let the planner choose a folder, and write every page's charts into it, as ``chosen`` on the pages."""
        if self.exports.tell_busy():
            return
        from offsim.ui.chart_export import ask_folder, exported  # noqa: PLC0415  (not needed to start)

        if folder := ask_folder(self._window, self._language, self._folder()):
            self.exports.walk(partial(exported, self._catch_up(), self._language, chosen, folder))

    def told_written(self, files: list[Path]) -> None:
        """Say which files have been written."""
        self._settings.set(LAST_FOLDER, str(files[0].parent))
        self.wrote.emit(partial(_written_words, files), files)

    def _returned(self) -> ReportFiles:
        from offsim.ui.report_files import ReportFiles  # noqa: PLC0415  (not needed to start)

        return ReportFiles(self._desk, self.studies.open_workbook)

    def _save_to(self, file: Path) -> bool:
        self.wanted.emit()
        crossed = file == self._document.file and self.crossing.standing() is not Standing.SAME
        return self.meet() if crossed else self._write_to(file)

    def _write_to(self, file: Path) -> bool:
        def write() -> None:
            self._document.save(file)
            self._settings.remember_file(file)

        saved = self.guarded(write)
        announce(self._window, _written_words([file], self._language) if saved else "")
        return saved

    def guarded(self, task: Callable[[], None]) -> bool:
        """Do something, tell what goes wrong, and return whether nothing did."""
        try:
            task()
        except (Problem, Problems) as error:
            self.told.emit(faults_told(error), True)
        else:
            return True
        return False

    def _suggested(self, ending: str, part: str = "") -> Path:
        """Return where to write something: called after the document, or the study of one without a file."""
        file, study = self._document.file, self._document.scenarios.study.key
        stems = [file.stem, part] if file else [part or study]
        return self._folder() / (file_name("-".join(filter(None, stems))) + ending)

    def _folder(self) -> Path:
        return Path(self._settings.get(LAST_FOLDER) or QDir.homePath())

    def _documents(self) -> str:
        documents = self._language.translate("Files", "offsim documents")
        return f"{documents} (*.offsim)"


def _written_words(files: Sequence[Path], language: Language) -> str:
    one = language.translate("Files", "File saved: {file}")
    several = language.say(Counted.tr("%n files saved in {folder}", None, len(files)))
    named = language.isolated(quoted(str(files[0] if len(files) == 1 else files[0].parent)))
    return (one if len(files) == 1 else several).format(file=named, folder=named)


def openable(urls: Iterable[QUrl]) -> list[Path]:
    """Return the files among those dropped that have the ending of a document or a study."""
    files = [Path(url.toLocalFile()) for url in urls]
    return [file for file in files if file.suffix.lower() in (DOCUMENT, TEXT, WORKBOOK)]
