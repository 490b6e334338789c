"""Reads the words of the command line against a table of options, and writes the help from the same table."""

from __future__ import annotations

import re
from argparse import ArgumentError, ArgumentParser, HelpFormatter, Namespace
from collections.abc import Iterable, Sequence
from difflib import get_close_matches
from pathlib import Path
from typing import NamedTuple

from offsim.language import Language
from offsim.model.problems import Problem
from offsim.model.text import LANGUAGES, QT_TRANSLATE_NOOP, Message
from offsim.report.summary import table

UNKNOWN_LANGUAGE = QT_TRANSLATE_NOOP("Problem", "Language not supported: “{code}”. Languages for --lang: {known}.")
UNKNOWN_OPTION = QT_TRANSLATE_NOOP("Problem", "“{command}” has no option “{word}”. Did you mean “{nearest}”?")
UNEXPECTED_WORD = QT_TRANSLATE_NOOP("Problem", "“{word}” is one word too many. “{command} --help” shows what fits.")
DOCUMENTS = (".offsim", ".toml")
VALUE_MISSING = QT_TRANSLATE_NOOP("Problem", "The option {option} needs a value after it.")


PLACEHOLDERS = {
    message.source: message
    for message in (
        QT_TRANSLATE_NOOP("Placeholder", "ADDRESS"),
        QT_TRANSLATE_NOOP("Placeholder", "COLUMN"),
        QT_TRANSLATE_NOOP("Placeholder", "DATE"),
        QT_TRANSLATE_NOOP("Placeholder", "FILE"),
        QT_TRANSLATE_NOOP("Placeholder", "FOLDER"),
        QT_TRANSLATE_NOOP("Placeholder", "GROUP"),
        QT_TRANSLATE_NOOP("Placeholder", "KEY"),
        QT_TRANSLATE_NOOP("Placeholder", "LABEL"),
        QT_TRANSLATE_NOOP("Placeholder", "LEVER"),
        QT_TRANSLATE_NOOP("Placeholder", "NAME"),
        QT_TRANSLATE_NOOP("Placeholder", "ONE"),
        QT_TRANSLATE_NOOP("Placeholder", "OTHER"),
        QT_TRANSLATE_NOOP("Placeholder", "OUTCOME"),
        QT_TRANSLATE_NOOP("Placeholder", "PERCENT"),
        QT_TRANSLATE_NOOP("Placeholder", "ROW"),
        QT_TRANSLATE_NOOP("Placeholder", "SCENARIOS"),
        QT_TRANSLATE_NOOP("Placeholder", "TARGET"),
        QT_TRANSLATE_NOOP("Placeholder", "TEXT"),
        QT_TRANSLATE_NOOP("Placeholder", "UNIT"),
        QT_TRANSLATE_NOOP("Placeholder", "VALUE"),
        QT_TRANSLATE_NOOP("Placeholder", "YEAR"),
    )
}


class Option(NamedTuple):
    """An option by its flag; ``value`` names what goes after it, if anything; ``many`` lets it come more than once."""

    flag: str
    value: str
    help: Message
    many: bool = False


class Positional(NamedTuple):
    """A word that may go without a flag before it, by name; ``many`` lets any number of them come."""

    name: str
    help: Message
    many: bool = False


def placeholder(value: str, language: Language) -> str:
    """Return what stands for the ``value`` of an option, or for a positional argument, in the help."""
    return re.sub("[A-Z]+", lambda found: language.say(PLACEHOLDERS.get(found[0], found[0])), value)


LANGUAGE = Option("--lang", "|".join(LANGUAGES), QT_TRANSLATE_NOOP("Help", "the language to answer in"))
HELP = Option("--help", "", QT_TRANSLATE_NOOP("Help", "show this"))


def read_options(
    command: str, options: Sequence[Option], words: Sequence[str], positionals: Sequence[Positional] = ()
) -> Namespace:
    """Return the value of every option and positional argument by name, None where it was not given.

    Raises:
        Problem: a word is no option of ``command``, or an option lacks its value.
    """
    parser = _parser()
    for option in options:
        if option.value:
            parser.add_argument(option.flag, action="append" if option.many else "store")
        else:
            parser.add_argument(option.flag, action="store_const", const=True)
    for positional in positionals:
        parser.add_argument(positional.name, nargs="*" if positional.many else "?")
    found, unknown = _parsed(parser, words)
    if unknown and not unknown[0].startswith("-"):
        raise Problem(UNEXPECTED_WORD, word=unknown[0], command=command)
    if unknown:
        flags = [option.flag for option in (*options, LANGUAGE, HELP)]
        raise Problem(UNKNOWN_OPTION, command=command, word=unknown[0], nearest=nearest(unknown[0], flags))
    return found


def names_document(word: str) -> bool:
    """Say whether a word is the name of a document or a study, be there one or not."""
    return not word.startswith("-") and Path(word).suffix.lower() in DOCUMENTS


def take_language(words: Sequence[str]) -> tuple[str | None, list[str]]:
    """Return the language asked for, wherever among the words, or None; and the other words."""
    parser = _parser()
    parser.add_argument(LANGUAGE.flag)
    found, rest = _parsed(parser, words)
    if found.lang is not None and found.lang not in LANGUAGES:
        raise Problem(UNKNOWN_LANGUAGE, code=found.lang, known=tuple(LANGUAGES))
    return found.lang, rest


def options_help(options: Sequence[Option], language: Language, positionals: Sequence[Positional] = ()) -> str:
    """Return a line for every positional argument and option."""
    rows = [
        [
            f"  {placeholder(positional.name.upper(), language)}{' …' if positional.many else ''}",
            language.say(positional.help),
        ]
        for positional in positionals
    ]
    rows += [
        [f"  {option.flag} {placeholder(option.value, language)}", language.say(option.help)]
        for option in (*options, LANGUAGE, HELP)
    ]
    return table(rows, left=2)


def nearest(word: str, known: Iterable[str]) -> str:
    """Return the known word most like the one given."""
    small = {name.lower(): name for name in known}
    return small[get_close_matches(word.lower(), small, n=1, cutoff=0.0)[0]]


def _parser() -> ArgumentParser:
    return ArgumentParser(add_help=False, allow_abbrev=False, exit_on_error=False, formatter_class=_formatter)


def _formatter(prog: str) -> HelpFormatter:
    """Return what argparse asks for at every option; with a width it does not read ``shutil`` to measure a screen."""
    return HelpFormatter(prog, width=80)


def _parsed(parser: ArgumentParser, words: Sequence[str]) -> tuple[Namespace, list[str]]:
    try:
        return parser.parse_known_args(words)
    except ArgumentError as error:  # the parsers here refuse nothing else
        raise Problem(VALUE_MISSING, option=error.argument_name) from error
