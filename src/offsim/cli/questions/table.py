"""The commands that ask a question of a scenario: each answers in words and tables, as JSON, and in the workbook."""

from __future__ import annotations

import sys
from argparse import Namespace
from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING

from offsim import __version__
from offsim.cli.members import MEMBER_OPTIONS
from offsim.cli.options import Option, Positional
from offsim.cli.outputs import check_outputs, write_files
from offsim.cli.printing import print_words
from offsim.cli.questions.measure import OUTCOME, TARGET, YEAR
from offsim.cli.scenarios import chosen_scenarios, two_scenarios
from offsim.language import Language
from offsim.model.projection import project_each
from offsim.model.scenario_set import ScenarioSet
from offsim.model.text import QT_TRANSLATE_NOOP, Message
from offsim.report.json_text import json_text

if TYPE_CHECKING:
    from offsim.report.tables import Answer


@dataclass(frozen=True, slots=True)
class Question:
    """A question: the verb that names it and its module here, the options and words it takes beside the scenario's."""

    verb: str
    help: Message
    options: tuple[Option, ...]
    positionals: tuple[Positional, ...] = ()
    scenarios: Callable[[Namespace, Language], ScenarioSet] = chosen_scenarios

    def run(self, options: Namespace, language: Language) -> str:
        """Answer, write the files asked for, and return what goes to standard output."""
        scenarios = self.scenarios(options, language)
        check_outputs(options)  # before what may take a while
        # Each module has ``ask(options, scenarios, language)``; it is loaded only where its question is asked.
        asked = import_module(f"offsim.cli.questions.{self.verb}")
        answer, found = asked.ask(options, scenarios, language)
        content = json_text(found)
        # One that takes more scenarios than the options choose has ``in_workbook(options, scenarios)`` as well.
        drawn = asked.in_workbook(options, scenarios) if hasattr(asked, "in_workbook") else scenarios
        written = "\n".join(map(str, write_files(options, content, lambda: _workbook(drawn, answer, language))))
        if options.json != "-":
            return written or _plain(answer, language)
        if written:
            print_words(written, sys.stderr)
        return content


def _workbook(scenarios: ScenarioSet, answer: Answer, language: Language) -> bytes:
    from offsim.report.workbook import workbook_bytes  # noqa: PLC0415  (only where asked for)
    from offsim.storage.report_identity import export_time, identity  # noqa: PLC0415  (only where asked for)

    projections = project_each(scenarios.study, scenarios.scenarios)
    carried = identity(scenarios, language.code, __version__, export_time())
    return workbook_bytes(scenarios, projections, language, __version__, answers=(answer,), identity=carried)


def _plain(answer: Answer, language: Language) -> str:
    from offsim.report.tables import plain_answer  # noqa: PLC0415  (only where asked for)

    return plain_answer(answer, language)


QUESTIONS = (
    Question(
        "seek",
        QT_TRANSLATE_NOOP("Help", "find where each lever alone reaches a target"),
        (
            Option(
                "--target",
                "TARGET",
                QT_TRANSLATE_NOOP(
                    "Help", "a target of the study, those watched and still ahead if none is named; several at once"
                ),
                many=True,
            ),
            Option(
                "--lever", "LEVER", QT_TRANSLATE_NOOP("Help", "only this lever; may be given many times"), many=True
            ),
            Option(
                "--chance",
                "PERCENT",
                QT_TRANSLATE_NOOP("Help", "reach it with this probability, not in the central projection"),
            ),
            Option(
                "--share",
                "LEVER|GROUP",
                QT_TRANSLATE_NOOP("Help", "let these levers share the effort; may be given many times"),
                many=True,
            ),
        ),
    ),
    Question(
        "frontier",
        QT_TRANSLATE_NOOP("Help", "map an outcome over two levers, and the threshold of a target"),
        (
            OUTCOME,
            YEAR,
            TARGET,
            Option("--chance", "", QT_TRANSLATE_NOOP("Help", "map the probability of reaching the target")),
            Option("--points", "N", QT_TRANSLATE_NOOP("Help", "values of each lever; 101, or 41 for a probability")),
        ),
        (
            Positional("one", QT_TRANSLATE_NOOP("Help", "the lever across")),
            Positional("other", QT_TRANSLATE_NOOP("Help", "the lever upwards")),
        ),
    ),
    Question(
        "compare",
        QT_TRANSLATE_NOOP("Help", "put scenarios side by side"),
        (
            Option("--year", "YEAR", QT_TRANSLATE_NOOP("Help", "the year of the outcomes, the last if none is named")),
            *MEMBER_OPTIONS,
        ),
        (
            Positional(
                "scenarios",
                QT_TRANSLATE_NOOP(
                    "Help", "keys or files, all of the study if none is named; the first is the reference"
                ),
                many=True,
            ),
        ),
    ),
    Question(
        "hindcast",
        QT_TRANSLATE_NOOP("Help", "estimate trend and sensitivity from the historical data"),
        (
            Option(
                "--economy",
                "KEY",
                QT_TRANSLATE_NOOP("Help", "a client economy, that of the first market if none is named"),
            ),
            Option(
                "--perimeter",
                "KEY",
                QT_TRANSLATE_NOOP(
                    "Help",
                    "perimeter of the historical data; the study’s own if none is named, several are put together",
                ),
                many=True,
            ),
        ),
    ),
    Question(
        "rank",
        QT_TRANSLATE_NOOP("Help", "rank what is uncertain by its effect on an outcome"),
        (
            OUTCOME,
            YEAR,
            TARGET,
            Option("--draws", "N", QT_TRANSLATE_NOOP("Help", "run so many pairs of simulations; 16384 if not said")),
            Option(
                "--seed", "S", QT_TRANSLATE_NOOP("Help", "which random draws; the same seed gives the same numbers")
            ),
        ),
    ),
    Question(
        "explain",
        QT_TRANSLATE_NOOP("Help", "explain the difference between two scenarios"),
        (OUTCOME, YEAR),
        (
            Positional("a", QT_TRANSLATE_NOOP("Help", "the scenario to start from, by key or file (.offsim)")),
            Positional(
                "b",
                QT_TRANSLATE_NOOP(
                    "Help", "the scenario to compare it with, by key or file; --set and --outlook change it"
                ),
            ),
        ),
        two_scenarios,
    ),
)
