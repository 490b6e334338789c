"""The page for the minister: the answer, how sure it is and what it would take, as texts and figures to be laid out.

The first sheet of the workbook and the PDF show it, so that both say the same.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from offsim.analysis.measures import Measure, measure_of
from offsim.analysis.plausibility import apart, given, most_urgent_first, warnings
from offsim.analysis.rank import Bar
from offsim.analysis.target_status import target_status
from offsim.ensemble.ensemble import Ensemble
from offsim.language import Language
from offsim.model.outcomes import NATIONAL
from offsim.model.projection import Projection
from offsim.model.scenario import Scenario
from offsim.model.scenario_set import ScenarioSet
from offsim.model.study import Study
from offsim.model.text import Counted
from offsim.report.doubts import doubts
from offsim.report.facts import every_fact
from offsim.report.labels import full_name, status_label
from offsim.report.main_target import main_target
from offsim.report.means import means
from offsim.report.measure_words import DECIMALS, digits, measure_name, measure_unit
from offsim.report.minister_chart import CHARTED, PageChart, page_chart
from offsim.report.provenance_words import exported_words
from offsim.report.questions.rank import end_words
from offsim.report.sentence import one_sentence
from offsim.report.tables import Answer, Cell, Figure, Table
from offsim.report.tiles import Tile, tiles
from offsim.report.warned import warned

MOST_BARS, MOST_SCENARIOS = 5, 7
SHORT_DIGEST = 12


@dataclass(frozen=True, slots=True)
class Export:
    """What is told of an export beside the projections: all of it empty where nobody says.

    ``exported`` is the time as 2026-03-31 14:05, ``author`` who exports; ``ensembles`` are by scenario key.
    """

    exported: str = ""
    author: str = ""
    ensembles: Mapping[str, Ensemble] = field(default_factory=dict)


NOTHING_TOLD = Export()


@dataclass(frozen=True, slots=True)
class PageBar:
    """What a lever does to turnover in the last year: its name, its values at both ends, the outcomes there."""

    lever: str
    low: str
    high: str
    at_low: float
    at_high: float


@dataclass(frozen=True, slots=True)
class Heading:
    """What the parts of the page are called."""

    scenarios: str
    bars: str
    takes: str
    warnings: str
    doubts: str


@dataclass(frozen=True, slots=True)
class MinisterPage:
    """The page, from its top to its foot.

    ``about`` are date, version and digest; ``scenarios`` has a row each, ``takes`` a sentence for each lever that would
    do. Lists are empty where there is nothing to tell.
    """

    title: str
    scenario: str
    program: str
    about: tuple[str, ...]
    sentence: str
    tiles: tuple[Tile, ...]
    chart: PageChart
    heading: Heading
    scenarios: Table
    more: int
    """How many scenarios have no room in the table."""
    bars: tuple[PageBar, ...]
    takes: tuple[str, ...]
    warnings: tuple[str, ...]
    doubts: tuple[str, ...]
    footer: tuple[str, ...]


def minister_page(
    scenarios: ScenarioSet,
    projections: Mapping[str, Projection],
    language: Language,
    version: str,
    export: Export,
    answers: Sequence[Answer] = (),
) -> MinisterPage:
    """Return the page of the scenario shown; bars and levers are those the ``answers`` found, if they did."""
    study, shown = scenarios.study, scenarios.active_scenario
    projection, ensemble = projections[shown.key], export.ensembles.get(shown.key)
    bars = _bars_of(study, answers)
    caused, brought = apart(warnings(shown, projection), given(study))
    return MinisterPage(
        title=language.say(study.title),
        scenario=language.say(scenarios.shown(shown.key).name),
        program=f"offsim {version}",
        about=_about(study, version, export, language),
        sentence=one_sentence(projection, scenarios.targets, language),
        tiles=tiles(scenarios, projection, ensemble, language),
        chart=page_chart(scenarios, projections, ensemble, language),
        heading=_heading(study, language),
        scenarios=_scenarios(scenarios, projections, export.ensembles, language),
        more=len(scenarios.scenarios) - len(_chosen(scenarios)),
        bars=tuple(_bar(study, bar, language) for bar in bars if bar.moves)[:MOST_BARS],
        takes=means(scenarios, answers, language),
        warnings=warned(most_urgent_first(caused), most_urgent_first(brought), language),
        doubts=doubts(scenarios, projection, ensemble, bars, language),
        footer=_footer(scenarios, ensemble, export, language),
    )


def more_words(number: int, language: Language) -> str:
    """Return how many more there are than are told."""
    return language.say(Counted.tr("… and %n more", None, number))


def _heading(study: Study, language: Language) -> Heading:
    last = _with_unit(Measure(CHARTED, study.last_year), language)
    return Heading(
        scenarios=language.translate("FirstPage", "Scenarios"),
        bars=language.translate("FirstPage", "Largest effects: {measure}").format(measure=last),
        takes=language.translate("FirstPage", "To meet the target"),
        warnings=language.translate("FirstPage", "Warnings"),
        doubts=language.translate("FirstPage", "What could prove this wrong"),
    )


def _about(study: Study, version: str, export: Export, language: Language) -> tuple[str, ...]:
    parts = (
        exported_words(export.exported, language),
        export.author,
        f"offsim {version}",
        language.translate("FirstPage", "study {digest}").format(digest=study.digest[:SHORT_DIGEST]),
    )
    return tuple(filter(None, parts))


def _scenarios(
    scenarios: ScenarioSet,
    projections: Mapping[str, Projection],
    ensembles: Mapping[str, Ensemble],
    language: Language,
) -> Table:
    """Return a row for each scenario: turnover and jobs of the last year, gap and chance of the main target."""
    study, target = scenarios.study, main_target(scenarios)
    measures = [Measure(outcome, study.last_year) for outcome in ("turnover", "jobs")]
    head = [language.translate("FirstPage", "Scenario"), *(_with_unit(of, language) for of in measures)]
    if target:
        head.append(language.translate("FirstPage", "Gap to “{target}”").format(target=language.say(target.label)))
    if target and ensembles:
        head.append(language.translate("FirstPage", "Probability, %"))
    rows: list[tuple[Cell, ...]] = []
    for scenario in _chosen(scenarios):
        projection, ensemble = projections[scenario.key], ensembles.get(scenario.key)
        outcomes = (NATIONAL[of.outcome] for of in measures)
        row: list[Cell] = [
            language.say(scenario.name),
            *(Figure(float(outcome.values(projection)[-1]), max(DECIMALS[outcome.unit], 0)) for outcome in outcomes),
        ]
        if target:
            decimals = max(digits(measure_of(target), ()), 0)
            row.append(Figure(target_status(projection, target).gap, decimals, sign=True))
        if target and ensembles:
            row.append(Figure(ensemble.probability[target.key].value * 100, 1) if ensemble else "–")
        rows.append(tuple(row))
    return Table("", tuple(head), tuple(rows))


def _chosen(scenarios: ScenarioSet) -> list[Scenario]:
    """Return the scenarios that have room, in order: the one shown and the reference whatever else there is.

    Where not all have, a line is left to say how many more there are.
    """
    every = scenarios.told_apart
    room = MOST_SCENARIOS - (len(every) > MOST_SCENARIOS)
    kept = [scenario for scenario in every if scenario.key in (scenarios.active, scenarios.reference)]
    others = [scenario for scenario in every if scenario not in kept][: room - len(kept)]
    return [scenario for scenario in every if scenario in kept or scenario in others]


def _with_unit(of: Measure, language: Language) -> str:
    name, unit = measure_name(of, language), measure_unit(of, language)
    label = language.say(NATIONAL[of.outcome].label)
    return name if label.casefold() == unit.casefold() else f"{name} ({unit})"


def _bars_of(study: Study, answers: Sequence[Answer]) -> tuple[Bar, ...]:
    of = Measure(CHARTED, study.last_year)
    return next((found.findings.bars for found in answers if found.findings.of == of), ())


def _bar(study: Study, bar: Bar, language: Language) -> PageBar:
    lever = study.levers[bar.lever]
    low, high = (end_words(lever, value, language) for value in (bar.low, bar.high))
    return PageBar(full_name(study, lever, language), low, high, bar.at_low, bar.at_high)


def _footer(scenarios: ScenarioSet, ensemble: Ensemble | None, export: Export, language: Language) -> tuple[str, ...]:
    """Return the figures by status, how the simulations were drawn, and when all this was so."""
    translate = language.translate
    counts = Counter(named.fact.status for named in every_fact(scenarios.study, language))
    counted = translate("FirstPage", "{status}: {number}")
    figures = (
        counted.format(status=language.say(status_label(status)), number=language.number(number))
        for status, number in counts.items()
    )
    listed = language.joined(", ", figures)
    parts = [translate("FirstPage", "Figures of the study – {listed}").format(listed=listed)]
    if ensemble:
        simulations = language.say(Counted.tr("%n simulations", None, ensemble.members))
        words = translate("FirstPage", "{simulations}, seed {seed}")
        parts.append(words.format(simulations=simulations, seed=str(ensemble.seed)))
    if export.exported:
        told = exported_words(export.exported, language)
        parts.append(translate("FirstPage", "As exported on {date}").format(date=told))
    return tuple(parts)
