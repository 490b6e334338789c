"""The command ``offsim import``: a report's workbook comes home as a document, what was changed told line by line."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from offsim import __version__
from offsim.cli.options import Option, Positional
from offsim.cli.scenarios import DOCUMENT
from offsim.language import Language
from offsim.model.problems import Problem
from offsim.model.text import QT_TRANSLATE_NOOP
from offsim.report.changes import change_lines, lost_lines
from offsim.storage.atomic_file import check_writable, write_atomically
from offsim.storage.document_file import document_bytes

NO_FILES = QT_TRANSLATE_NOOP(
    "Problem", "Name the workbook and the document to write: offsim import FILE.xlsx -o FILE.offsim."
)
NO_DOCUMENT = QT_TRANSLATE_NOOP("Problem", "{file}: is no name for a document. Let it end in .offsim.")
TO_IMPORT = Positional("file", QT_TRANSLATE_NOOP("Help", "the workbook of a report, as it was changed and saved"))
DOCUMENT_OUT = Option("-o", "FILE.offsim", QT_TRANSLATE_NOOP("Help", "the document to write"))
TAKE_FIXED = Option(
    "--take-fixed", "", QT_TRANSLATE_NOOP("Help", "take changed figures of the study over too; else they are only told")
)


def import_report(options: Namespace, language: Language) -> str:
    """Write the document that a workbook brings home, every changed scenario as a new one, and return what differs.

    Raises:
        Problem: a file is not named, the workbook cannot be read, or the document cannot be written.
        Problems: every cell that cannot be understood.
    """
    from offsim.report.returned_words import figure_lines, figure_names, notice_lines  # noqa: PLC0415  (only here)
    from offsim.storage.returned_figures import taken_over, workbook_source  # noqa: PLC0415  (only here)
    from offsim.storage.returned_workbook import read_returned, with_changed, with_new  # noqa: PLC0415  (only here)

    if options.file is None or options.o is None:
        raise Problem(NO_FILES)
    if not options.o.lower().endswith(DOCUMENT):
        raise Problem(NO_DOCUMENT, file=options.o)
    goal = Path(options.o)
    check_writable(goal)
    returned = read_returned(Path(options.file))
    lines = change_lines(returned.exported, with_changed(returned), language)
    made = with_new(returned.exported, returned)
    names = figure_names(returned.exported.study, language)
    figures = figure_lines(returned.figures, names, language)
    if figures and options.take_fixed:
        source = workbook_source(Path(options.file), language.translate("Import", "workbook {name}"))
        found = taken_over(made, returned.figures, source, options.file)
        figures += [
            *lost_lines(made, found, language),
            language.translate(
                "Import", "The figures of the study were taken over; their source is called “{source}”."
            ).format(source=source.title),
        ]
        made = found.scenarios
    elif figures:
        figures.append(
            language.translate(
                "Import", "The figures of the study were left as they are; “--take-fixed” takes them over."
            )
        )
    write_atomically(goal, document_bytes(made, __version__))
    nothing = [] if lines or figures else [language.translate("Import", "Nothing was changed since the export.")]
    notices = notice_lines(returned.notices, names, language)
    return "\n".join([*lines, *figures, *notices, *nothing, str(goal)])
