"""The command line: what it understands, and how whatever goes wrong is told."""

from __future__ import annotations

import gc
import io
import os
import sys
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from offsim import __version__
from offsim.cli.options import names_document, take_language
from offsim.cli.printing import print_words
from offsim.cli.surroundings import leave_last_words, surrounding_language
from offsim.language import Language, load_language
from offsim.model.characters import printable
from offsim.model.problems import Problem, Problems, by_key
from offsim.model.text import QT_TRANSLATE_NOOP
from offsim.storage.system_reasons import reason_of

NO_DISPLAY = QT_TRANSLATE_NOOP(
    "Problem", "There is no display to open the window on. “offsim run” works without one: “offsim run --help”."
)
NO_OUTPUT = QT_TRANSLATE_NOOP("Problem", "The answer cannot be printed ({why}). Have it written to a file instead.")
UNEXPECTED = QT_TRANSLATE_NOOP(
    "Problem", "offsim met an error it did not expect ({why}). Please send the file “{log}” to whoever looks after it."
)
NO_LOG = QT_TRANSLATE_NOOP("Problem", "offsim met an error it did not expect ({why}), and could not note it down.")


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
    if not words:
        return _open_window(None, code)
    if not words[1:] and names_document(words[0]):
        return _open_window(Path(words[0]), code)
    from offsim.cli.commands import answer, file_to_open  # noqa: PLC0415  (more than the window needs to start)

    said = answer(words, language)
    if said is None:
        return _open_window(file_to_open(words), code)
    _print(said)
    return 0


def _open_window(file: Path | None, code: str | None) -> int:
    if sys.platform == "linux" and not any(map(os.environ.get, ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))):
        raise Problem(NO_DISPLAY)
    gc.disable()  # until the window stands: collecting among what is just being loaded costs a tenth of the start
    from offsim.loading_qt import load_qt  # noqa: PLC0415  (Qt only for the window)

    load_qt()
    from offsim.app import run_window  # noqa: PLC0415  (needs Qt)

    return run_window(file, code)


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
    told = "\n".join(language.explain(by_key(problem)) for problem in problems)
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
