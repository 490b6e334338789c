"""The commands in a table: what each does and takes, and the answer of the one that the words name."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from offsim import __version__
from offsim.cli import data_options
from offsim.cli.import_report import DOCUMENT_OUT, TAKE_FIXED, TO_IMPORT, import_report
from offsim.cli.lists import list_levers, list_studies
from offsim.cli.members import MEMBER_OPTIONS
from offsim.cli.options import (
    UNEXPECTED_WORD,
    Option,
    Positional,
    names_document,
    nearest,
    options_help,
    placeholder,
    read_options,
)
from offsim.cli.outputs import CHARTS, JSON, PDF, XLSX
from offsim.cli.questions.table import QUESTIONS
from offsim.cli.run import run
from offsim.cli.scenarios import SCENARIO_OPTIONS, STUDY
from offsim.cli.study_files import OF_STUDY, OUTPUT, TO_READ, TO_WRITE, convert_study, write_template
from offsim.language import Language
from offsim.model.problems import Problem
from offsim.model.text import QT_TRANSLATE_NOOP, Message
from offsim.report.summary import table
from offsim.storage.file_kind import is_there

UNKNOWN_COMMAND = QT_TRANSLATE_NOOP(
    "Problem", "There is no command and no file “{word}”. Did you mean “{nearest}”? “offsim --help” lists all commands."
)
OPENS_WINDOW = QT_TRANSLATE_NOOP(
    "Help", "open the window, with a document (.offsim) or a study (.toml) if one is given"
)
TELLS_MORE = QT_TRANSLATE_NOOP("Help", "“offsim COMMAND --help” tells more, “offsim --version” which version this is.")


@dataclass(frozen=True, slots=True)
class Command:
    """A command: what it does, its options, the function that returns what to print, and the words it takes."""

    help: Message
    options: tuple[Option, ...]
    run: Callable[[Namespace, Language], str]
    positionals: tuple[Positional, ...] = ()


def _data(options: Namespace, language: Language) -> str:
    from offsim.cli.data import data  # noqa: PLC0415  (reads more than all the rest)

    return data(options, language)


RUN_OPTIONS = (
    *SCENARIO_OPTIONS,
    *MEMBER_OPTIONS,
    JSON,
    XLSX,
    CHARTS,
    PDF,
)
FILE = Positional("file", OPENS_WINDOW)
COMMANDS = {
    "studies": Command(QT_TRANSLATE_NOOP("Help", "list the studies that come with offsim"), (), list_studies),
    "levers": Command(QT_TRANSLATE_NOOP("Help", "list the levers of a study"), (STUDY,), list_levers),
    "import": Command(
        QT_TRANSLATE_NOOP("Help", "bring a report’s workbook home as a document"),
        (DOCUMENT_OUT, TAKE_FIXED),
        import_report,
        (TO_IMPORT,),
    ),
    "study-template": Command(
        QT_TRANSLATE_NOOP("Help", "write a study as a workbook to fill in"), (OF_STUDY,), write_template, (TO_WRITE,)
    ),
    "study": Command(
        QT_TRANSLATE_NOOP("Help", "turn a study's workbook into a study, or back"), (OUTPUT,), convert_study, (TO_READ,)
    ),
    "run": Command(QT_TRANSLATE_NOOP("Help", "project one scenario"), RUN_OPTIONS, run),
    "data": Command(
        QT_TRANSLATE_NOOP("Help", "put figures of your own into a document"),
        data_options.OPTIONS,
        _data,
        (data_options.FILE,),
    ),
    **{
        row.verb: Command(row.help, (*SCENARIO_OPTIONS, *row.options, JSON, XLSX), row.run, row.positionals)
        for row in QUESTIONS
    },
}


def answer(words: Sequence[str], language: Language) -> str | None:
    """Return what a command answers, or the help; None where the words name no command, but a file for the window.

    Raises:
        Problem: what the words ask cannot be done, or is more than one thing; so do the commands.
    """
    name = words[0] if words[0] in COMMANDS else ""
    rest = words[1:] if name else words
    if "--help" in rest or "-h" in rest:
        return _help(name, language)
    if name:
        command = COMMANDS[name]
        return command.run(read_options(f"offsim {name}", command.options, rest, command.positionals), language)
    if rest[0] == "--version":
        if rest[1:]:
            raise Problem(UNEXPECTED_WORD, word=rest[1], command="offsim")
        return f"offsim {__version__}"
    return None


def file_to_open(words: Sequence[str]) -> Path | None:
    """Return the file that words which name no command would have the window open.

    Raises:
        Problem: there is neither a command nor a file of that name, or there are more words.
    """
    if not (words[0].startswith("-") or names_document(words[0]) or is_there(Path(words[0]))):
        raise Problem(UNKNOWN_COMMAND, word=words[0], nearest=nearest(words[0], COMMANDS))
    file = read_options("offsim", (), words, (FILE,)).file
    return None if file is None else Path(file)


def _help(name: str, language: Language) -> str:
    if name:
        command = COMMANDS[name]
        options = options_help(command.options, language, command.positionals)
        return f"offsim {name}: {language.say(command.help)}\n\n{options}"
    rows = [[f"offsim [{placeholder('FILE', language)}]", language.say(OPENS_WINDOW)]]
    rows += [[f"offsim {key} …" if command.options else f"offsim {key}", language.say(command.help)]
             for key, command in COMMANDS.items()]  # fmt: skip
    return f"{table(rows, left=2)}\n\n{options_help((), language)}\n\n{language.say(TELLS_MORE)}"
