"""The files a command writes: checked before anything that takes long, each written whole."""

from __future__ import annotations

import errno
import os
from argparse import Namespace
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from offsim.cli.options import VALUE_MISSING, Option
from offsim.language import Language
from offsim.model.problems import Problem
from offsim.model.scenario_set import ScenarioSet
from offsim.model.text import QT_TRANSLATE_NOOP
from offsim.storage.atomic_file import check_folder, check_writable, refuse_reserved, write_atomically
from offsim.storage.system_reasons import reason_of

if TYPE_CHECKING:
    from offsim.ensemble.ensemble import Ensemble
    from offsim.report.minister_page import MinisterPage

NO_CHART_FOLDER = QT_TRANSLATE_NOOP("Problem", "{folder}: is no folder and cannot be made one ({why}). Choose another.")
SAME_FILE = QT_TRANSLATE_NOOP("Problem", "{file}: cannot be both the JSON and the workbook. Give one another name.")
TWO_OUTPUTS = QT_TRANSLATE_NOOP("Problem", "{file}: is named for two of the outputs. Give one another name.")
SAME_AS_CHARTS = QT_TRANSLATE_NOOP("Problem", "{file}: cannot be both a file and the folder of charts. Choose another.")
IS_INPUT = QT_TRANSLATE_NOOP("Problem", "{file}: is what the answer is made from. Give what is written another name.")
INPUTS = (".toml", ".offsim")
OUTPUTS = ("json", "xlsx", "charts", "pdf")


JSON = Option("--json", "FILE|-", QT_TRANSLATE_NOOP("Help", "write the numbers as JSON, to standard output after “-”"))
XLSX = Option("--xlsx", "FILE", QT_TRANSLATE_NOOP("Help", "write an Excel workbook that calculates"))
CHARTS = Option("--charts", "FOLDER", QT_TRANSLATE_NOOP("Help", "draw the charts of all pages into a folder"))
PDF = Option("--pdf", "FILE", QT_TRANSLATE_NOOP("Help", "write the summary page as PDF, one sheet of A4"))


def write_files(options: Namespace, answer: str, workbook: Callable[[], bytes]) -> list[Path]:
    """Write the JSON ``answer`` and the ``workbook`` where they are asked for, and return the files.

    Both are made before the first is written.
    """
    contents: dict[Path, bytes] = {}
    if options.json not in (None, "-"):
        contents[Path(options.json)] = f"{answer}\n".encode()
    if options.xlsx is not None:
        contents[Path(options.xlsx)] = workbook()
    for file, content in contents.items():
        write_atomically(file, content)
    return [*contents]


def check_outputs(options: Namespace) -> None:
    """Raise a Problem where something asked for cannot be written, or would overwrite something else.

    ``options`` has those of ``JSON``, ``XLSX``, ``CHARTS`` and ``PDF`` that the command takes.
    """
    _check_names(options)
    page = getattr(options, "pdf", None)
    files = [] if options.json in (None, "-") else [options.json]
    files += [name for name in (options.xlsx, page) if name is not None]
    read = [words for name, words in vars(options).items() if name not in OUTPUTS]
    named = [word for words in read for word in (words if isinstance(words, list) else [words])]
    inputs = [word for word in named if isinstance(word, str) and word.lower().endswith(INPUTS)]
    for name in files:
        check_writable(Path(name))
        if any(os.path.realpath(name) == os.path.realpath(file) for file in inputs):
            raise Problem(IS_INPUT, file=name)
    places = [Path(os.path.realpath(name)) for name in files]
    if len(set(places)) < len(places):
        raise Problem(SAME_FILE, file=options.xlsx) if page is None else Problem(TWO_OUTPUTS, file=page)
    charts = getattr(options, "charts", None)
    if charts is not None:
        refuse_reserved(Path(charts))
        _check_chart_folder(Path(charts))
        folder = Path(os.path.realpath(charts))
        for name, place in zip(files, places, strict=True):
            if folder.is_relative_to(place):
                raise Problem(SAME_AS_CHARTS, file=name)


def _check_names(options: Namespace) -> None:
    for flag in OUTPUTS:
        if getattr(options, flag, None) == "":
            raise Problem(VALUE_MISSING, option=f"--{flag}")


def _check_chart_folder(folder: Path) -> None:
    try:
        whole = Path(os.path.realpath(folder))
        there = next(place for place in (whole, *whole.parents) if os.path.lexists(place))
        if not there.is_dir():
            number = errno.EEXIST if there == whole else errno.ENOTDIR
            raise OSError(number, os.strerror(number))  # noqa: TRY301  (told like any other)
        check_folder(there)
    except OSError as error:
        raise Problem(NO_CHART_FOLDER, folder=str(folder), why=reason_of(error)) from error


def write_charts(
    scenarios: ScenarioSet, ensembles: Mapping[str, Ensemble], folder: Path, language: Language
) -> list[Path]:
    """Draw the charts, with what was simulated, into a folder, made where there is none; a Problem says why not."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise Problem(NO_CHART_FOLDER, folder=str(folder), why=reason_of(error)) from error
    from offsim import paper  # noqa: PLC0415  (Qt only for pictures)

    return paper.write_charts(scenarios, ensembles, folder, language)


def write_page(page: MinisterPage, file: Path, language: Language) -> list[Path]:
    """Draw the summary page and write it whole; a Problem says why it cannot be."""
    from offsim import paper  # noqa: PLC0415  (Qt only for what is drawn)

    write_atomically(file, paper.page_pdf(page, language))
    return [file]
