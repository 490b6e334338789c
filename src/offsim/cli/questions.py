"""The commands that ask a question of a scenario: each answers in words and tables, as JSON, and in the workbook."""

from __future__ import annotations

import json
import sys
from argparse import Namespace
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from offsim import __version__
from offsim.cli.options import Option, Place
from offsim.cli.outputs import check_outputs, write_files
from offsim.cli.scenarios import chosen_scenarios
from offsim.language import Language
from offsim.model.scenario_set import ScenarioSet
from offsim.model.text import Message

if TYPE_CHECKING:
    from offsim.report.tables import Answer


@dataclass(frozen=True, slots=True)
class Found:
    """What a question comes to: the answer for people, and the object that its JSON is."""

    answer: Answer
    content: Mapping[str, Any]


Ask = Callable[[Namespace, ScenarioSet, Language], Found]


@dataclass(frozen=True, slots=True)
class Question:
    """A question by what it asks, the options and words it takes beside the scenario's, and what answers it."""

    help: Message
    options: tuple[Option, ...]
    ask: Ask
    places: tuple[Place, ...] = ()

    def run(self, options: Namespace, speaks: Language) -> str:
        """Answer, write the files asked for, and return what goes to standard output."""
        scenarios = chosen_scenarios(options, speaks)
        check_outputs(options)  # before what may take a while
        found = self.ask(options, scenarios, speaks)
        content = json.dumps(found.content, ensure_ascii=False, allow_nan=False, indent=1)
        written = "\n".join(map(str, write_files(options, content, lambda: _workbook(scenarios, found.answer, speaks))))
        if options.json != "-":
            return written or _plain(found.answer, speaks)
        if written:
            print(written, file=sys.stderr)
        return content


def _workbook(scenarios: ScenarioSet, answer: Answer, speaks: Language) -> bytes:
    from offsim.report.workbook import workbook_bytes  # noqa: PLC0415  (only where asked for)

    return workbook_bytes(scenarios, speaks, __version__, answers=(answer,))


def _plain(answer: Answer, speaks: Language) -> str:
    from offsim.report.tables import plain_answer  # noqa: PLC0415  (only where asked for)

    return plain_answer(answer, speaks)


QUESTIONS: dict[str, Question] = {}
