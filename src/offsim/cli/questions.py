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
from offsim.model.problems import Problem
from offsim.model.scenario_set import ScenarioSet
from offsim.model.text import QT_TRANSLATE_NOOP, Message

if TYPE_CHECKING:
    from offsim.analysis.seek import Tick
    from offsim.analysis.sharing import Effort
    from offsim.report.tables import Answer

ONE_TARGET = QT_TRANSLATE_NOOP("Problem", "--chance takes one target at a time; name it with --target.")
NO_CHANCE = QT_TRANSLATE_NOOP("Problem", "--chance takes per cent above 0 and below 100, such as 80, not “{words}”.")
MEMBERS = 4096


def read_chance(words: str) -> float:
    """Return the chance typed in per cent, from 0 to 1, both left out; a Problem says so where it is none."""
    try:
        found = float(words.replace(",", ".").removesuffix("%")) / 100
    except ValueError:
        found = 0.0
    if not 0 < found < 1:
        raise Problem(NO_CHANCE, words=words)
    return found


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


def _seek(options: Namespace, scenarios: ScenarioSet, speaks: Language) -> Found:
    from offsim.report.questions.seek import seek_answer, seek_json  # noqa: PLC0415  (only where asked)

    targets = tuple(options.target or scenarios.targets)
    ticks, chance = _ticks(options, scenarios, targets)
    effort = _effort(options.share, scenarios, targets)
    answer = seek_answer(scenarios.study, scenarios.active_scenario, targets, ticks, speaks, chance, effort)
    return Found(answer, seek_json(targets, ticks, effort))


def _ticks(
    options: Namespace, scenarios: ScenarioSet, targets: tuple[str, ...]
) -> tuple[Mapping[str, Tick], float | None]:
    """Return where levers meet the targets, on the line or with the chance asked for."""
    from offsim.analysis.likely import seek_likely  # noqa: PLC0415  (only where asked)
    from offsim.analysis.seek import seek  # noqa: PLC0415  (only where asked)

    study, scenario = scenarios.study, scenarios.active_scenario
    if options.chance is None:
        return seek(study, scenario, targets, options.lever), None
    if len(targets) > 1:
        raise Problem(ONE_TARGET)
    chance = read_chance(options.chance)
    return seek_likely(study, scenario, targets[0], chance, MEMBERS, scenarios.seed, options.lever), chance


def _effort(wanted: list[str] | None, scenarios: ScenarioSet, targets: tuple[str, ...]) -> Effort | None:
    """Return how far levers, named one by one or by their group, have to go together; None where none are named."""
    if wanted is None:
        return None
    from offsim.analysis.sharing import share  # noqa: PLC0415  (only where asked)

    study = scenarios.study
    by_group = {
        group.key: [key for key, lever in study.levers.items() if lever.group == group.key and not lever.whole]
        for group in study.groups
    }
    levers = [lever for word in wanted for lever in by_group.get(word, [word])]
    return share(study, scenarios.active_scenario, targets, list(dict.fromkeys(levers)))


def _compare(options: Namespace, scenarios: ScenarioSet, speaks: Language) -> Found:
    from offsim.cli.comparing import compared  # noqa: PLC0415  (only where asked)

    return Found(*compared(options, scenarios, speaks))


def _backcast(options: Namespace, scenarios: ScenarioSet, speaks: Language) -> Found:
    from offsim.cli.looking_back import looked_back  # noqa: PLC0415  (only where asked)

    return Found(*looked_back(options, scenarios, speaks))


QUESTIONS = {
    "seek": Question(
        QT_TRANSLATE_NOOP("Help", "find where each lever alone reaches a target"),
        (
            Option(
                "--target",
                "TARGET",
                QT_TRANSLATE_NOOP("Help", "a target of the study, those watched if none is named; several at once"),
                many=True,
            ),
            Option(
                "--lever", "LEVER", QT_TRANSLATE_NOOP("Help", "only this lever; may be given many times"), many=True
            ),
            Option("--chance", "PERCENT", QT_TRANSLATE_NOOP("Help", "reach it with this chance, not on the line")),
            Option(
                "--share",
                "LEVER|GROUP",
                QT_TRANSLATE_NOOP("Help", "let these levers share the effort; may be given many times"),
                many=True,
            ),
        ),
        _seek,
    ),
    "compare": Question(
        QT_TRANSLATE_NOOP("Help", "put scenarios side by side"),
        (
            Option("--year", "YEAR", QT_TRANSLATE_NOOP("Help", "the year of the outcomes, the last if none is named")),
            Option("--members", "N", QT_TRANSLATE_NOOP("Help", "draw as many members of each, for probabilities")),
            Option("--seed", "S", QT_TRANSLATE_NOOP("Help", "which draws; the same seed gives the same numbers")),
        ),
        _compare,
        (
            Place(
                "scenarios",
                QT_TRANSLATE_NOOP(
                    "Help", "keys or files, all of the study if none is named; the first is the reference"
                ),
                many=True,
            ),
        ),
    ),
    "backcast": Question(
        QT_TRANSLATE_NOOP("Help", "fit trend and sensitivity to the record"),
        (
            Option(
                "--economy",
                "KEY",
                QT_TRANSLATE_NOOP("Help", "a client economy, that of the first market if none is named"),
            ),
            Option(
                "--perimeter",
                "KEY",
                QT_TRANSLATE_NOOP("Help", "whose record; the study’s own if none is named, several are put together"),
                many=True,
            ),
        ),
        _backcast,
    ),
}
