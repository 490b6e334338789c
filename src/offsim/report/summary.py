"""A run in plain text: the answer, the outcomes by year, the targets, the warnings."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence

from offsim.analysis.plausibility import caused_first
from offsim.analysis.target_status import TargetStatus, target_statuses
from offsim.language import Language
from offsim.model.outcomes import NATIONAL, Outcome, national_outcomes
from offsim.model.projection import Projection
from offsim.model.scenario_set import ScenarioSet
from offsim.report.amounts import short_amount
from offsim.report.measure_words import label_with_unit
from offsim.report.sentence import answer, gap_amount
from offsim.report.warning_words import warning_words

INVISIBLE = ("Mn", "Cf")


def summary(scenarios: ScenarioSet, projection: Projection, language: Language) -> str:
    """Return the projection of the active scenario (no members) in words and tables."""
    study, scenario = scenarios.study, scenarios.active_scenario
    parts = [
        language.joined(" · ", (language.say(study.title), language.say(scenarios.shown(scenario.key).name))),
        answer(projection, scenarios.targets, language),
        _outcomes(projection, language),
        _targets(scenarios, projection, language),
        "\n".join(f"! {warning_words(found, language)}" for found in caused_first(scenario, projection)),
    ]
    return "\n\n".join(part for part in parts if part)


def table(rows: Sequence[Sequence[str]], left: int = 1) -> str:
    """Return rows of equal length in columns, the first ``left`` aligned to the left, the others to the right."""
    rows = [[" ".join(cell.splitlines()) for cell in row] for row in rows]
    widths = [max(map(_width, column)) for column in zip(*rows, strict=True)]
    padded = ([_padded(row[i], width, i < left) for i, width in enumerate(widths)] for row in rows)
    return "\n".join("  ".join(cells).rstrip() for cells in padded)


def _outcomes(projection: Projection, language: Language) -> str:
    head = ["", *(str(year) for year in projection.study.years)]
    return table(
        [head, *(_outcome(outcome, projection, language) for outcome in national_outcomes(projection.study).values())]
    )


def _outcome(outcome: Outcome, projection: Projection, language: Language) -> list[str]:
    return [
        label_with_unit(outcome, language),
        *(language.number(value, outcome.decimals) for value in outcome.values(projection).tolist()),
    ]


def _targets(scenarios: ScenarioSet, projection: Projection, language: Language) -> str:
    found = target_statuses(projection, scenarios.targets)
    if not found:
        return ""
    reached, missed = language.translate("Target", "reached"), language.translate("Target", "not reached")
    rows = [
        [
            language.say(target_status.target.label),
            reached if target_status.reached else missed,
            _projected(target_status, language),
            _gap(target_status, language),
        ]
        for target_status in found
    ]
    head = [language.translate("Target", "Target"), "", language.translate("Target", "projected")]
    return table([[*head, language.translate("Target", "gap")], *rows], left=2)


def _projected(found: TargetStatus, language: Language) -> str:
    outcome = NATIONAL[found.target.outcome]
    number = round(found.projected, outcome.decimals)
    return short_amount(number, language.number(number, outcome.decimals), outcome.unit, language)


def _gap(found: TargetStatus, language: Language) -> str:
    return gap_amount(found.gap, found.target.outcome, language, sign=True, reached=found.reached)


def _width(cell: str) -> int:
    return sum(unicodedata.category(letter) not in INVISIBLE for letter in cell)


def _padded(cell: str, width: int, left: bool) -> str:
    space = " " * (width - _width(cell))
    return cell + space if left else space + cell
