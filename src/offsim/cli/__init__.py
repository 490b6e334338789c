"""The command line: what it understands, and how whatever goes wrong is told."""

from __future__ import annotations

import gc
import io
import os
import sys
from argparse import Namespace
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from offsim import __version__
from offsim.cli import data_options
from offsim.cli.import_report import DOCUMENT_OUT, TAKE_FIXED, TO_IMPORT, import_report
from offsim.cli.lists import list_levers, list_studies
from offsim.cli.members import MEMBER_OPTIONS
from offsim.cli.options import UNEXPECTED_WORD, Option, Positional, nearest, options_help, read_options, take_language
from offsim.cli.outputs import CHARTS, JSON, PDF, XLSX
from offsim.cli.printing import print_words
from offsim.cli.questions.table import QUESTIONS
from offsim.cli.run import run
from offsim.cli.scenarios import SCENARIO_OPTIONS, STUDY
from offsim.cli.study_files import OF_STUDY, OUTPUT, TO_READ, TO_WRITE, convert_study, write_template
from offsim.cli.surroundings import leave_last_words, surrounding_language
from offsim.language import Language, load_language
from offsim.model.characters import printable
from offsim.model.problems import Problem, Problems
from offsim.model.text import QT_TRANSLATE_NOOP, Message
from offsim.report.summary import table
from offsim.storage.file_kind import is_there
from offsim.storage.system_reasons import reason_of

NO_DISPLAY = QT_TRANSLATE_NOOP(
    "Problem", "There is no display to open the window on. “offsim run” works without one: “offsim run --help”."
)
UNKNOWN_COMMAND = QT_TRANSLATE_NOOP(
    "Problem", "There is no command and no file “{word}”. Did you mean “{nearest}”? “offsim --help” lists all commands."
)
NO_OUTPUT = QT_TRANSLATE_NOOP("Problem", "The answer cannot be printed ({why}). Have it written to a file instead.")
UNEXPECTED = QT_TRANSLATE_NOOP(
    "Problem", "offsim met an error it did not expect ({why}). Please send the file “{log}” to whoever looks after it."
)
NO_LOG = QT_TRANSLATE_NOOP("Problem", "offsim met an error it did not expect ({why}), and could not note it down.")
OPENS_WINDOW = QT_TRANSLATE_NOOP(
    "Help", "open the window, with a document (.offsim) or a study (.toml) if one is given"
)
TELLS_MORE = QT_TRANSLATE_NOOP("Help", "“offsim COMMAND --help” tells more, “offsim --version” which version this is.")

DOCUMENTS = (".offsim", ".toml")


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


def run_command_line(words: Sequence[str]) -> int:
    """Do what ``words`` ask; return the exit status: 0, 2 for what cannot be done, 1 for what nobody expected."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    language = load_language("en")
    try:
        code, rest = take_language(words)
        language = load_language(code or surrounding_language())
        return _dispatch(rest, code, language)
    except Problem as problem:
        return _refuse([problem], language)
    except Problems as several:
        return _refuse(several.problems, language)
    except BrokenPipeError:  # whoever reads has had enough
        _let_output_go()
        return 0
    except KeyboardInterrupt:
        return 130
    except Exception as error:  # noqa: BLE001  (the last resort)
        return _report_crash(error, language)


def _dispatch(words: list[str], code: str | None, language: Language) -> int:
    name = words[0] if words and words[0] in COMMANDS else ""
    rest = words[1:] if name else words
    if "--help" in rest or "-h" in rest:
        _print(_help(name, language))
    elif name:
        command = COMMANDS[name]
        _print(command.run(read_options(f"offsim {name}", command.options, rest, command.positionals), language))
    elif rest[:1] == ["--version"]:
        if rest[1:]:
            raise Problem(UNEXPECTED_WORD, word=rest[1], command="offsim")
        _print(f"offsim {__version__}")
    else:
        return _open_window(rest, code)
    return 0


def _open_window(words: list[str], code: str | None) -> int:
    if words and not (
        words[0].startswith("-") or Path(words[0]).suffix.lower() in DOCUMENTS or is_there(Path(words[0]))
    ):
        raise Problem(UNKNOWN_COMMAND, word=words[0], nearest=nearest(words[0], COMMANDS))
    file = read_options("offsim", (), words, (FILE,)).file
    if sys.platform == "linux" and not any(map(os.environ.get, ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))):
        raise Problem(NO_DISPLAY)
    gc.disable()  # until the window stands: collecting among what is just being loaded costs a tenth of the start
    from offsim.app import run_window  # noqa: PLC0415  (Qt only for the window)

    return run_window(None if file is None else Path(file), code)


def _help(name: str, language: Language) -> str:
    if name:
        command = COMMANDS[name]
        options = options_help(command.options, language, command.positionals)
        return f"offsim {name}: {language.say(command.help)}\n\n{options}"
    rows = [["offsim [FILE]", language.say(OPENS_WINDOW)]]
    rows += [[f"offsim {key} …" if command.options else f"offsim {key}", language.say(command.help)]
             for key, command in COMMANDS.items()]  # fmt: skip
    return f"{table(rows, left=2)}\n\n{options_help((), language)}\n\n{language.say(TELLS_MORE)}"


def _print(answer: str) -> None:
    try:
        print_words(answer)
    except BrokenPipeError:
        raise
    except OSError as error:
        _let_output_go()
        raise Problem(NO_OUTPUT, why=reason_of(error)) from error


def _let_output_go() -> None:
    """Send what is still to be printed nowhere, so that Python does not stumble over it on its way out."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _refuse(problems: Sequence[Problem], language: Language) -> int:
    told = "\n".join(language.explain(problem) for problem in problems)
    leave_last_words(printable(told))
    if sys.stderr is not None:
        with suppress(OSError):  # nobody is left to be told
            print_words(told, sys.stderr)
    return 2


def _report_crash(error: Exception, language: Language) -> int:
    from offsim.storage.error_log import log_error  # noqa: PLC0415  (hardly ever)

    why = type(error).__name__  # what it says of itself is in the log
    try:
        problem = Problem(UNEXPECTED, why=why, log=str(log_error(error, __version__)))
    except OSError:
        problem = Problem(NO_LOG, why=why)
    _refuse([problem], language)
    return 1
