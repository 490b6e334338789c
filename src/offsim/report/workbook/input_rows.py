"""What stands on the sheet of inputs, in order: the outlook, the levers, the growth paths, the fixed numbers."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

from offsim.language import Language
from offsim.model.facts import Fact
from offsim.model.levers import lever_value
from offsim.model.outcomes import NATIONAL
from offsim.model.paths import Path, path_of
from offsim.model.scenario import Scenario
from offsim.model.scenario_set import ScenarioSet
from offsim.model.study import Lever, Study, record
from offsim.report.workbook.fixed_rows import FixedRow, fixed_blocks
from offsim.report.workbook.layout import Block


@dataclass(frozen=True, slots=True)
class ScenarioChoice:
    """The cell where the planner chooses the scenario that all sheets follow."""

    key: str
    label: str
    chosen: str


@dataclass(frozen=True, slots=True)
class OutlookChoice:
    """The cell where the planner chooses the outlook."""

    key: str
    label: str
    chosen: str


@dataclass(frozen=True, slots=True)
class LeverRow:
    """A lever, and the value the scenario gives it in the lever's own unit."""

    key: str
    part: str
    lever: Lever
    value: float


@dataclass(frozen=True, slots=True)
class LeverPathRow:
    """The cells in which a lever changes by year; ``path`` holds those of its years, after the first, that do."""

    key: str
    part: str
    lever: Lever
    path: Path


@dataclass(frozen=True, slots=True)
class OutlookRow:
    """An outlook in the list one is chosen from; ``chosen`` is whether this is the one."""

    key: str
    label: str
    note: str
    chosen: bool


@dataclass(frozen=True, slots=True)
class PathRow:
    """Facts of years after the base year: an economy's growth in one outlook, or what was observed of an outcome."""

    key: str
    part: str
    label: str
    path: tuple[Fact, ...]


SCENARIO, OUTLOOK = "scenario", "outlook"
"""The keys of the rows where scenario and outlook are chosen."""
BY_YEAR, RECORD = "by_year.", "record."
"""What keys of rows begin with before that of a lever or an outcome."""

InputRow = ScenarioChoice | OutlookChoice | LeverRow | LeverPathRow | OutlookRow | PathRow | FixedRow


def by_year_key(lever: str, year: int) -> str:
    """Return the key of a setting of a lever (key) from a year on."""
    return f"{BY_YEAR}{lever}@{year}"


def input_blocks(scenarios: ScenarioSet, language: Language) -> list[Block[InputRow]]:
    """Return the blocks of the sheet of inputs, as the scenario shown has them."""
    study, scenario = scenarios.study, scenarios.active_scenario
    names = outlook_names(study, language)
    in_use = language.say(scenarios.shown(scenario.key).name)
    label = language.translate("Workbook", "Economic outlook of client economies")
    choice = OutlookChoice(OUTLOOK, label, names[scenario.outlook])
    return [
        Block(
            language.translate("Workbook", "Scenario"),
            [ScenarioChoice(SCENARIO, language.translate("Workbook", "Scenario in use"), in_use)],
            language.translate("Workbook", "choose another: all yellow cells below take its settings"),
        ),
        Block(language.translate("Workbook", "Economic outlook"), [choice]),
        *_lever_blocks(study, scenario, language),
        _outlook_block(study, scenario, names, language),
        _by_year_block(study, scenario, language),
        _path_block(study, names, language),
        *_record_blocks(study, language),
        *fixed_blocks(study, language),
    ]


def outlook_names(study: Study, language: Language) -> dict[str, str]:
    """Return what each outlook is called in the list, by key: its label, and its key too where labels are alike."""
    labels = {key: language.say(outlook.label) for key, outlook in study.outlooks.items()}
    folded = [label.casefold() for label in labels.values()]
    return {key: f"{label} ({key})" if folded.count(label.casefold()) > 1 else label for key, label in labels.items()}


def _lever_blocks(study: Study, scenario: Scenario, language: Language) -> Iterator[Block[InputRow]]:
    places = {group.key: place for place, group in enumerate(study.groups)}
    ordered = sorted(study.levers.values(), key=lambda lever: places.get(lever.group, len(places)))
    titles = {group.key: language.say(group.label) for group in study.groups}
    for group, levers in groupby(ordered, lambda lever: lever.group):
        title = titles.get(group, group)
        yield Block(title, [LeverRow(it.key, title, it, lever_value(study, scenario, it.key)) for it in levers])


def _by_year_block(study: Study, scenario: Scenario, language: Language) -> Block[InputRow]:
    """Return the cells in which levers change by year; the first year has the value above."""
    first, titles = study.base_year + 1, {group.key: language.say(group.label) for group in study.groups}
    rows = [
        LeverPathRow(
            f"{BY_YEAR}{key}",
            titles[lever.group],
            lever,
            {year: value for year, value in path_of(study, scenario, key).items() if year > first},
        )
        for key, lever in study.levers.items()
        if lever.by_year
    ]
    explanation = language.translate("Workbook", "empty: as in the year before, and first as above")
    return Block(language.translate("Workbook", "Levers by year"), rows, explanation)


def _record_blocks(study: Study, language: Language) -> list[Block[InputRow]]:
    """Return what was observed after the base year, which a jump-off year holds the projection to."""
    if "jump_off" not in study.levers:
        return []
    part = language.say(study.perimeters[study.perimeter].label)
    rows = [
        PathRow(f"{RECORD}{outcome}", part, language.say(NATIONAL[outcome].label), facts)
        for outcome, facts in recorded(study).items()
    ]
    return [Block(language.translate("Workbook", "Observed after the base year"), rows)]


def recorded(study: Study) -> dict[str, tuple[Fact, ...]]:
    """Return what was observed of turnover and jobs in the study's own perimeter after the base year, where it was."""
    years = study.years[1:]
    found = {outcome: record(study, outcome, study.perimeter) for outcome in ("turnover", "jobs")}
    return {
        outcome: facts
        for outcome, by_year in found.items()
        if (facts := tuple(by_year[year] for year in sorted(by_year) if year in years))
    }


def _outlook_block(study: Study, scenario: Scenario, names: dict[str, str], language: Language) -> Block[InputRow]:
    return Block(
        language.translate("Workbook", "Economic outlooks to choose from (1: the chosen one)"),
        [
            OutlookRow(f"outlooks.{key}", names[key], language.say(outlook.note), key == scenario.outlook)
            for key, outlook in study.outlooks.items()
        ],
    )


def _path_block(study: Study, names: dict[str, str], language: Language) -> Block[InputRow]:
    return Block(
        language.translate("Workbook", "Growth of the client economies"),
        [
            PathRow(
                f"outlooks.{key}.growth.{economy.key}",
                names[key],
                language.say(economy.label),
                outlook.growth[economy.key],
            )
            for economy in study.economies
            for key, outlook in study.outlooks.items()
        ],
    )
