"""Writes the Excel report or the summary page: of a large study in the background, past a window built anew."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QDateTime, QObject, Signal

from offsim import __version__
from offsim.ensemble.slices import is_large
from offsim.ensemble.workers import Workers
from offsim.language import Language
from offsim.model.problems import Problem
from offsim.session.snapshot import Snapshot
from offsim.session.worker import Watch, Worker
from offsim.storage.atomic_file import write_atomically
from offsim.storage.report_identity import export_time, identity

CLOCK = "yyyy-MM-dd HH:mm"
Writing = Callable[[Snapshot, Language, Path, Watch], list[Path]]


class ReportWriting(QObject):
    """Writes one report at a time; ``written`` gives the files, ``told`` a sentence and whether it is bad news."""

    written = Signal(object)
    told = Signal(str, bool)

    def __init__(self, parent: QObject, language: Language, catch_up: Callable[[], Snapshot]) -> None:
        super().__init__(parent)
        self._language, self._catch_up = language, catch_up
        self._worker = Worker(self)
        self._listen()

    @property
    def is_busy(self) -> bool:
        """Whether a report is being written; where one is, say so."""
        if self._worker.busy:
            words = self._language.translate(
                "Files", "A report is still being created. Export again when it has been saved."
            )
            self.told.emit(words, True)
        return self._worker.busy

    def write(self, file: Path) -> None:
        """Write the Excel report of what is shown now, unless another is being written; ``close`` stops it."""
        self._write(_written, file)

    def write_page(self, file: Path) -> None:
        """Write the summary page of what is shown now as PDF, in the same way."""
        self._write(_written_page, file)

    def _write(self, writing: Writing, file: Path) -> None:
        if self.is_busy:
            return
        shown = self._catch_up()
        job = partial(writing, shown, self._language, file)
        if is_large(shown.scenarios.study):
            self._tell_begun()
            self._worker.run(job)
        else:
            self._worker.do(job)

    def take_over(self, before: ReportWriting) -> None:
        """Go on with what is being written for the window before, and tell of it in this one."""
        if before._worker.busy:
            before._worker.done.disconnect(before.written)
            before._worker.failed.disconnect(before._tell_failed)
            self._worker, before._worker = before._worker, self._worker
            self._worker.setParent(self)
            self._listen()
            self._tell_begun()

    def close(self) -> None:
        """Write nothing any more that is not written yet, and return when no thread is left."""
        self._worker.close()

    def _listen(self) -> None:
        self._worker.done.connect(self.written)
        self._worker.failed.connect(self._tell_failed)

    def _tell_begun(self) -> None:
        self.told.emit(self._language.translate("Files", "Creating the report…"), False)

    def _tell_failed(self, problem: Problem) -> None:
        self.told.emit(self._language.explain(problem), True)


def _written(shown: Snapshot, language: Language, file: Path, watch: Watch) -> list[Path]:
    """Write the Excel report of what is shown, and return the files that are written."""
    from offsim.report.minister_page import Export  # noqa: PLC0415  (not needed to start)
    from offsim.report.questions.every import every_answer  # noqa: PLC0415  (not needed to start)
    from offsim.report.workbook import workbook_bytes  # noqa: PLC0415  (slow to import, and not needed at start)

    scenarios, projections = shown.scenarios, shown.projections
    answers = every_answer(scenarios, projections, shown.ensembles, language, watch.stop)
    carried = identity(scenarios, language.code, __version__, export_time())
    content = workbook_bytes(
        scenarios,
        projections,
        language,
        __version__,
        shown.ensemble,
        answers,
        carried,
        Export(ensembles=shown.ensembles),
    )
    Workers(stop=watch.stop).check()
    write_atomically(file, content)
    return [file]


def _written_page(shown: Snapshot, language: Language, file: Path, watch: Watch) -> list[Path]:
    """Write the summary page of what is shown, and return the files that are written."""
    from offsim.report.minister_page import Export, minister_page  # noqa: PLC0415  (not needed to start)
    from offsim.report.page_answers import page_answers  # noqa: PLC0415  (not needed to start)
    from offsim.ui.summary.page import page_pdf  # noqa: PLC0415  (not needed to start)

    answers = page_answers(shown.scenarios, watch.stop)
    export = Export(QDateTime.currentDateTime().toString(CLOCK), ensembles=shown.ensembles)
    page = minister_page(shown.scenarios, shown.projections, language, __version__, export, answers)
    content = page_pdf(page, language)
    Workers(stop=watch.stop).check()
    write_atomically(file, content)
    return [file]
