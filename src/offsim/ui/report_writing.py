"""Writes the Excel report or the summary page of what is shown, in any thread."""

from __future__ import annotations

from pathlib import Path

from offsim import __version__
from offsim.language import Language
from offsim.session.snapshot import Snapshot
from offsim.session.worker import Watch
from offsim.storage.atomic_file import write_atomically
from offsim.storage.report_identity import export_time, identity
from offsim.ui.file_work import last_call


def report_written(shown: Snapshot, language: Language, file: Path, watch: Watch) -> list[Path]:
    """Write the Excel report of what is shown, and return the files that are written.

    Raises:
        Cancelled: the job was cancelled; there is no file.
        Problem: it cannot be written.
    """
    from offsim.report.minister_page import Export  # noqa: PLC0415  (not needed to start)
    from offsim.report.questions.every import every_answer  # noqa: PLC0415  (not needed to start)
    from offsim.report.workbook import workbook_bytes  # noqa: PLC0415  (slow to import, and not needed at start)

    scenarios, projections = shown.scenarios, shown.projections
    answers = every_answer(scenarios, projections, shown.ensembles, language, watch.stop)
    watch.progress(1, 2)
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
    last_call(watch)
    write_atomically(file, content)
    return [file]


def page_written(shown: Snapshot, language: Language, file: Path, watch: Watch) -> list[Path]:
    """Write the summary page of what is shown as PDF, and return the files that are written; raises the same."""
    from offsim.report.minister_page import Export, minister_page  # noqa: PLC0415  (not needed to start)
    from offsim.report.page_answers import page_answers  # noqa: PLC0415  (not needed to start)
    from offsim.ui.summary.page import page_pdf  # noqa: PLC0415  (not needed to start)

    answers = page_answers(shown.scenarios, watch.stop)
    watch.progress(1, 2)
    export = Export(export_time(), ensembles=shown.ensembles)
    page = minister_page(shown.scenarios, shown.projections, language, __version__, export, answers)
    content = page_pdf(page, language)
    last_call(watch)
    write_atomically(file, content)
    return [file]
