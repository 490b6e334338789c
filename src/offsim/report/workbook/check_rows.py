"""The checks of the workbook, each with a live formula, and the words they answer in."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from offsim.language import Language
from offsim.model.outcomes import BY_SITE, NATIONAL
from offsim.model.projection import Projection
from offsim.model.scenario_set import ScenarioSet
from offsim.model.study import Study
from offsim.report.workbook.check_cells import CheckCell, CheckRow, Formula, counted
from offsim.report.workbook.check_details import (
    BOUNDS,
    BY_YEAR,
    CHANGED,
    NUMBER,
    OF,
    PATH_EXPORTED,
    PATH_USED,
    TYPED,
    WHOLE,
    by_year_levers,
)
from offsim.report.workbook.check_keys import ALLOWED, INVALID, INVALID_WORDS, OVERALL, TOLERANCE
from offsim.report.workbook.check_shares import BASE, LARGER, MARKET, OUTSIDE, SITE, TOTAL, TOTALS, site_faults
from offsim.report.workbook.input_rows import OUTLOOK
from offsim.report.workbook.layout import FIRST_YEAR, VALUE, Block, Cells, Sheet
from offsim.report.workbook.level_steps import PERCENT
from offsim.report.workbook.scenario_rows import NUMBER as SCENARIO_NUMBER

HOLDS, FAILS, NONE, TOLD = (f"check.words.{name}" for name in ("holds", "fails", "none", "told"))
STYLES = {HOLDS: "state", NONE: "notice"}
ALL_HOLD, SOME_FAIL = "check.words.all", "check.words.some"


@dataclass(frozen=True, slots=True)
class Check:
    """A check by its key: ``formula`` gives in how many cases it fails, ``found`` is how many when exported."""

    key: str
    part: str
    label: str
    formula: Formula
    found: int = 0


def checks_block(scenarios: ScenarioSet, projection: Projection, language: Language) -> Block[CheckRow]:
    """Return whether all hold, how many inputs are not valid, the checks, and what is told without being a fault."""
    translate = language.translate
    inputs = [*_of_inputs(scenarios.study, language)]
    faults = [*inputs, *_of_figures(scenarios, language)]
    failing = sum(check.found for check in faults)
    overall = CheckRow(
        OVERALL,
        translate("Check", "All together"),
        translate("Check", "Cases in which a check below fails"),
        (
            CheckCell(VALUE, failing, _sum(faults), heading=translate("Check", "Cases")),
            CheckCell(
                FIRST_YEAR, overall_words(failing, language), _overall, "state", heading=translate("Check", "State")
            ),
        ),
    )
    invalid = translate("Check", "Inputs that the model cannot take; while there are any, outcomes show no number")
    sums = [overall, CheckRow(INVALID, translate("Check", "Inputs"), invalid, (CheckCell(VALUE, 0, _sum(inputs)),))]
    rows = [_row(check, HOLDS, FAILS, language) for check in faults]
    notices = [_row(check, NONE, TOLD, language) for check in _notices(scenarios, projection, language)]
    return Block(translate("Check", "Checks"), [*sums, *rows, *notices])


def failing_checks(scenarios: ScenarioSet) -> int:
    """Return in how many cases a check of the workbook of these scenarios fails."""
    return site_faults(scenarios.study, scenarios.active_scenario)


def _overall(cells: Cells) -> str:
    failing, all_hold, some = (cells.value(key, Sheet.CHECKS) for key in (OVERALL, ALL_HOLD, SOME_FAIL))
    return f"IF({failing}=0,{all_hold},{some}&{failing})"


def words_block(language: Language) -> Block[CheckRow]:
    """Return the words that checks answer in, since formulas hold none, and the number they allow for rounding."""
    texts = {
        ALL_HOLD: language.translate("Check", "All checks hold"),
        SOME_FAIL: language.translate("Check", "Checks that fail:") + "\N{NO-BREAK SPACE}",
        INVALID_WORDS: language.translate("Check", "invalid"),
        HOLDS: language.translate("Check", "holds"),
        FAILS: language.translate("Check", "fails"),
        NONE: language.translate("Check", "none"),
        TOLD: language.translate("Check", "to know, no fault"),
    }
    label = language.translate("Check", "Word shown")
    rounding = language.translate("Check", "What is allowed for rounding, in parts of the whole")
    return Block(
        language.translate("Check", "Words and limits of the checks"),
        [
            *(CheckRow(key, "", label, (CheckCell(VALUE, words, style="text"),)) for key, words in texts.items()),
            CheckRow(TOLERANCE, "", rounding, (CheckCell(VALUE, ALLOWED),)),
        ],
    )


def overall_words(failing: int, language: Language) -> str:
    """Return how that is said where so many checks fail."""
    if not failing:
        return language.translate("Check", "All checks hold")
    return f"{language.translate('Check', 'Checks that fail:')}\N{NO-BREAK SPACE}{failing}"


def _row(check: Check, good: str, bad: str, language: Language) -> CheckRow:
    def state(cells: Cells) -> str:
        words = (cells.value(key, Sheet.CHECKS) for key in (good, bad))
        return f"IF({cells.value(check.key, Sheet.CHECKS)}=0,{','.join(words)})"

    words = {
        HOLDS: language.translate("Check", "holds"),
        FAILS: language.translate("Check", "fails"),
        NONE: language.translate("Check", "none"),
        TOLD: language.translate("Check", "to know, no fault"),
    }
    shown = words[bad if check.found else good]
    cells = (CheckCell(VALUE, check.found, check.formula), CheckCell(FIRST_YEAR, shown, state, STYLES[good]))
    return CheckRow(check.key, check.part, check.label, cells)


def _sum(checks: Sequence[Check]) -> Formula:
    """Return the formula of how many cases of checks there are, which follow one another."""
    first, last = checks[0].key, checks[-1].key
    return lambda cells: f"SUM({cells.values(first, last, Sheet.CHECKS)})"


def _of_inputs(study: Study, language: Language) -> Iterator[Check]:
    part, translate = language.translate("Check", "Inputs"), language.translate
    labels = {
        NUMBER: ("numbers", translate("Check", "Levers that are empty or no number")),
        WHOLE: ("whole", translate("Check", "Levers that are not whole, where they must be")),
        BOUNDS: ("bounds", translate("Check", "Levers below the lowest or above the highest value")),
        BY_YEAR: ("by_year", translate("Check", "Cells by year that are no number or outside the bounds")),
    }
    first, *_, last = (OF + key for key in (*study.levers, *study.levers))
    for column, (name, label) in labels.items():
        yield Check(f"check.inputs.{name}", part, label, counted(first, last, column))
    label = translate("Check", "The scenario in use is none of the sheet of scenarios")
    yield Check("check.scenario", part, label, _scenario)
    label = translate("Check", "The economic outlook is none of the list")
    yield Check("check.outlook", part, label, _outlook(study))


def _scenario(cells: Cells) -> str:
    return f"IF(ISNUMBER({cells.value(SCENARIO_NUMBER, Sheet.SCENARIOS)}),0,1)"


def _outlook(study: Study) -> Formula:
    keys = [f"outlooks.{key}" for key in study.outlooks]

    def formula(cells: Cells) -> str:
        chosen = f"SUM({cells.values(keys[0], keys[-1])})"
        return f"IF(ISERROR({chosen}),1,IF({chosen}=1,0,1))"

    return formula


def _of_figures(scenarios: ScenarioSet, language: Language) -> Iterator[Check]:
    study, translate = scenarios.study, language.translate
    markets = translate("Check", "Markets")
    labels = (
        translate("Check", "Shares of turnover do not add up to 100 %"),
        translate("Check", "Shares of jobs do not add up to 100 %"),
    )
    for column, outcome, label in zip(BASE, TOTALS, labels, strict=True):
        yield Check(f"check.shares.{outcome}", markets, label, _hundred(study, column))
    label = translate("Check", "Years in which the markets do not add up to the country: {outcome}")
    for outcome in TOTALS:
        told = label.format(outcome=language.say(NATIONAL[outcome].label))
        yield Check(f"check.totals.{outcome}", markets, told, _years(TOTAL + outcome))
    if study.sites:
        label = translate("Check", "Shares outside 0 to 100 %, or larger than that of the site around")
        keys = SITE + study.sites[0].key, SITE + study.sites[-1].key
        found = site_faults(study, scenarios.active_scenario)
        yield Check("check.sites", translate("Check", "Shares of the sites"), label, _both(*keys), found)
    if study.targets:
        label = translate("Check", "Years of targets that the study does not have")
        yield Check("check.target_years", translate("Check", "Targets"), label, _off_axis([*study.targets]))


def _both(first: str, last: str) -> Formula:
    outside, larger = counted(first, last, OUTSIDE), counted(first, last, LARGER)
    return lambda cells: f"{outside(cells)}+{larger(cells)}"


def _hundred(study: Study, column: int) -> Formula:
    keys = MARKET + study.markets[0].key, MARKET + study.markets[-1].key

    def formula(cells: Cells) -> str:
        total = f"SUM({cells.column_of(*keys, column)})*{cells.value(PERCENT)}"
        return f"IF(ISERROR({total}),1,IF(ABS({total}-1)>{cells.value(TOLERANCE, Sheet.CHECKS)},1,0))"

    return formula


def _years(key: str) -> Formula:
    def formula(cells: Cells) -> str:
        years = cells.every_year(key, Sheet.CHECKS)
        return f"IF(ISERROR(SUM({years})),1,SUM({years}))"

    return formula


def _off_axis(targets: Sequence[str]) -> Formula:
    first, last = (f"targets.{key}.year" for key in (targets[0], targets[-1]))

    def formula(cells: Cells) -> str:
        found, years = cells.values(first, last), cells.years(Sheet.INPUTS)
        return f"SUMPRODUCT(({found}={found})*1)-SUMPRODUCT(({found}={years})*1)"

    return formula


def _notices(scenarios: ScenarioSet, projection: Projection, language: Language) -> Iterator[Check]:
    study, translate = scenarios.study, language.translate
    if study.sites:
        label = translate("Check", "Years, of all sites, in which jobs exceed the capacity of the offices")
        found = int((BY_SITE["floor_gap"].values(projection) > 1).sum())
        yield Check("check.capacity", translate("Check", "Capacity"), label, _short(study), found)
    part = translate("Check", "Inputs")
    label = translate("Check", "Inputs changed since the export")
    yield Check("check.changed", part, label, _differing(study, CHANGED, PATH_EXPORTED))
    label = translate("Check", "Inputs typed over the settings of the scenario in use")
    yield Check("check.typed", part, label, _differing(study, TYPED, PATH_USED))


def _short(study: Study) -> Formula:
    first, last = (f"sites.{site.key}.floor_gap" for site in (study.sites[0], study.sites[-1]))

    def formula(cells: Cells) -> str:
        gaps = cells.area(first, last, Sheet.RESULTS)
        return f"IF(ISERROR(SUM({gaps})),1,SUMPRODUCT(ISNUMBER({gaps})*({gaps}>1)))"

    return formula


def _differing(study: Study, column: int, prefix: str) -> Formula:
    last, paths = OF + [*study.levers][-1], by_year_levers(study)

    def formula(cells: Cells) -> str:
        found = f"SUM({cells.column_of(OF + OUTLOOK, last, column)})"
        return f"{found}+SUM({cells.values(prefix + paths[0], prefix + paths[-1], Sheet.CHECKS)})" if paths else found

    return formula
