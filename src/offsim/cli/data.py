"""The command ``offsim data``: figures of the planner's own, from a file into a document; or what has to be asked."""

from __future__ import annotations

import os
import sys
from argparse import Namespace
from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from offsim import __version__
from offsim.analysis.hindcast import UNKNOWN_ECONOMY, UNKNOWN_PERIMETER
from offsim.cli.data_options import ASKED
from offsim.cli.data_words import plain_words, question_words, understood_json
from offsim.cli.options import VALUE_MISSING
from offsim.cli.outputs import IS_INPUT
from offsim.cli.printing import print_words
from offsim.cli.scenarios import DOCUMENT, named_scenarios
from offsim.language import Language
from offsim.model.editions import in_changed_study
from offsim.model.outcomes import NATIONAL, UNKNOWN_OUTCOME
from offsim.model.problems import Problem, Problems
from offsim.model.scenario_set import UNKNOWN_OUTLOOK, ScenarioSet
from offsim.model.study import Study
from offsim.model.text import QT_TRANSLATE_NOOP, Message
from offsim.report.json_text import json_text
from offsim.storage.atomic_file import check_writable, write_atomically
from offsim.storage.document_file import document_bytes, read_document
from offsim.storage.figure_edits import Provenance, typed_date
from offsim.storage.file_kind import is_there
from offsim.storage.imports.source import read_source
from offsim.storage.imports.understood import Ask, Understood
from offsim.storage.own_figures import Growth, Observed, understood_for, with_own_figures

NO_FILE = QT_TRANSLATE_NOOP("Problem", "Name the file with the figures: {example}.")
NO_DOCUMENT = QT_TRANSLATE_NOOP("Problem", "{file}: is no name for a document. Let it end in .offsim.")
SAME_NAME = QT_TRANSLATE_NOOP("Problem", "{file}: cannot be both the JSON and the document. Give one another name.")
OWN_STUDY = QT_TRANSLATE_NOOP(
    "Problem", "{file}: is there already and keeps its own study. Leave --study out to add to it, or name another file."
)
WHAT_FOR = QT_TRANSLATE_NOOP(
    "Problem", "Say what the figures are: --outcome and --perimeter of what was observed, or --outlook and --economy."
)
EXAMPLE = "offsim data figures.xlsx --outcome turnover -o plan.offsim"


def data(options: Namespace, language: Language) -> str:
    """Read figures from a file, write the document asked for, and return what goes to standard output.

    Raises:
        Problem: the file, an option or the document will not do.
        Problems: a sentence for every question that no option answers.
    """
    if options.file is None:
        raise Problem(NO_FILE, example=EXAMPLE)
    _check_names(options)
    dated = typed_date(options.date or "")
    scenarios = _start(options)
    place = _place(options, scenarios.study)
    source = read_source(Path(options.file), options.encoding)
    found = understood_for(scenarios.study, place, source, _answers(options), [])
    answer = understood_json(found, scenarios.study, place, language)
    if found.questions:
        _write_json(options, answer)
        raise Problems([question_words(question) for question in found.questions])
    written = [] if options.o is None or options.dry_run else [_write_document(options, dated, scenarios, place, found)]
    written += _write_json(options, answer)
    return _told(options, answer, written, plain_words(found, language))


def _place(options: Namespace, study: Study) -> Observed | Growth:
    """Return what the figures are for; a Problem says what the study has where it has no such."""
    of_growth = options.outlook is not None and options.economy is not None
    if of_growth and options.outcome is None and options.perimeter is None:
        outlook = _one_of(options.outlook, study.outlooks, UNKNOWN_OUTLOOK)
        return Growth(outlook, _one_of(options.economy, [each.key for each in study.economies], UNKNOWN_ECONOMY))
    if options.outcome is None or options.outlook is not None or options.economy is not None:
        raise Problem(WHAT_FOR)
    outcome = _one_of(options.outcome, NATIONAL, UNKNOWN_OUTCOME)
    return Observed(outcome, _one_of(options.perimeter or study.perimeter, study.perimeters, UNKNOWN_PERIMETER))


def _one_of(key: str, known: Iterable[str], reason: Message) -> str:
    keys = [*known]
    if key not in keys:
        raise Problem(reason, key=key, known=tuple(keys))
    return key


def _told(options: Namespace, answer: Mapping[str, Any], written: Sequence[str], words: str) -> str:
    if options.json != "-":
        return "\n".join([words, *written])
    if written:
        print_words("\n".join(written), sys.stderr)
    return _as_text(answer)


def _as_text(answer: Mapping[str, Any]) -> str:
    return json_text(answer)


def _write_json(options: Namespace, answer: Mapping[str, Any]) -> list[str]:
    """Write the JSON to its file where one is named; where questions are open, standard output has it from here."""
    if options.json == "-" and answer["questions"]:
        print_words(_as_text(answer))
    if options.json in (None, "-"):
        return []
    write_atomically(Path(options.json), f"{_as_text(answer)}\n".encode())
    return [options.json]


def _write_document(
    options: Namespace, dated: str, scenarios: ScenarioSet, place: Observed | Growth, found: Understood
) -> str:
    today = datetime.now(UTC).astimezone().date().isoformat()
    provenance = Provenance(options.source or Path(options.file).name, dated or today)
    (series,) = found.series
    study = with_own_figures(scenarios.study, place, series, provenance, options.o)
    write_atomically(Path(options.o), document_bytes(in_changed_study(scenarios, study).scenarios, __version__))
    return str(options.o)


def _answers(options: Namespace) -> dict[Ask, str]:
    given = {ask: getattr(options, ask.value) for ask in ASKED}
    return {ask: answer for ask, answer in given.items() if answer is not None}


def _start(options: Namespace) -> ScenarioSet:
    """Return the document that is added to, or the scenarios of the study a new one is made of."""
    if options.o is None or not is_there(Path(options.o)):
        return named_scenarios(options.study, None)
    if options.study is not None:
        raise Problem(OWN_STUDY, file=options.o)
    return read_document(Path(options.o))


def _check_names(options: Namespace) -> None:
    for flag, name in (("-o", options.o), ("--json", options.json)):
        if name == "":
            raise Problem(VALUE_MISSING, option=flag)
    if options.o is not None and not options.o.lower().endswith(DOCUMENT):
        raise Problem(NO_DOCUMENT, file=options.o)
    outputs = [name for name in (options.o, options.json) if name not in (None, "-")]
    for name in outputs:
        check_writable(Path(name))
        if any(os.path.realpath(name) == os.path.realpath(file) for file in (options.file, options.study) if file):
            raise Problem(IS_INPUT, file=name)
    if len(outputs) == 2 and os.path.realpath(outputs[0]) == os.path.realpath(outputs[1]):
        raise Problem(SAME_NAME, file=options.json)
