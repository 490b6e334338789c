"""The commands ``offsim study-template`` and ``offsim study``: a study as a workbook, and back as a text."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

import tomli

from offsim.cli.options import Option, Positional
from offsim.language import Language
from offsim.model.problems import Problem
from offsim.model.study import Study
from offsim.model.text import QT_TRANSLATE_NOOP
from offsim.resources import resource_path
from offsim.storage.atomic_file import check_writable, write_atomically
from offsim.storage.studies import open_study
from offsim.storage.study_file import read_study

WORKBOOK, TEXT = ".xlsx", ".toml"
NO_FILE = QT_TRANSLATE_NOOP("Problem", "Name the workbook to write: offsim study-template FILE.xlsx.")
NO_FILES = QT_TRANSLATE_NOOP(
    "Problem", "Name what to read and what to write: offsim study FILE.xlsx -o FILE.toml, or the other way round."
)
NOT_SUCH = QT_TRANSLATE_NOOP("Problem", "{file}: should end in {ending}. Give the file another name.")

TO_WRITE = Positional("file", QT_TRANSLATE_NOOP("Help", "the workbook to write, FILE.xlsx"))
TO_READ = Positional("file", QT_TRANSLATE_NOOP("Help", "the study to read: FILE.xlsx, FILE.toml, or the ID of one"))
OF_STUDY = Option(
    "--study", "ID|FILE.toml", QT_TRANSLATE_NOOP("Help", "the study it holds; a small example if none is named")
)
OUTPUT = Option(
    "-o",
    "FILE",
    QT_TRANSLATE_NOOP("Help", "the file to write, .toml or .xlsx; a text that is there keeps its remarks"),
)


def write_template(options: Namespace, language: Language) -> str:
    """Write the workbook of a study to fill in, and return its name."""
    if options.file is None:
        raise Problem(NO_FILE)
    _check(options.file, WORKBOOK)
    study = read_study(resource_path("example", "example.toml")) if options.study is None else open_study(options.study)
    return _write_workbook(study, Path(options.file), language)


def convert_study(options: Namespace, language: Language) -> str:
    """Write a study that is a workbook as a text, or one that is a text as a workbook, and return the file's name."""
    if options.file is None or options.o is None:
        raise Problem(NO_FILES)
    if not options.file.lower().endswith(WORKBOOK):
        _check(options.o, WORKBOOK)
        return _write_workbook(open_study(options.file), Path(options.o), language)
    _check(options.o, TEXT)
    from offsim.storage.study_workbook import read_study_workbook, text_of_workbook  # noqa: PLC0415  (only here)

    goal = Path(options.o)
    write_atomically(goal, text_of_workbook(read_study_workbook(Path(options.file)), goal).encode())
    return str(goal)


def _check(file: str, ending: str) -> None:
    """Raise a Problem where a file has another ending, or cannot be written: before anything that takes long."""
    if not file.lower().endswith(ending):
        raise Problem(NOT_SUCH, file=file, ending=ending)
    check_writable(Path(file))


def _write_workbook(study: Study, file: Path, language: Language) -> str:
    from offsim.report.study_workbook import study_workbook_bytes  # noqa: PLC0415  (only where asked for)
    from offsim.storage.study_to_sheets import study_sheets  # noqa: PLC0415  (only where asked for)

    sheets = study_sheets(tomli.loads(study.text), study.levers)
    write_atomically(file, study_workbook_bytes(sheets, study, language))
    return str(file)
