"""An ensemble in words: what its levels mean, and a summary in plain text."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import numpy as np

from offsim.analysis.compare import beats
from offsim.ensemble.ensemble import Ensemble, Probability
from offsim.ensemble.quantiles import LEVELS
from offsim.language import Language
from offsim.model.outcomes import OUTCOMES
from offsim.model.text import QT_TRANSLATE_NOOP, Counted, Message, Text
from offsim.model.units import UNITS
from offsim.report.sentence import gap_amount
from offsim.report.summary import table

LEVEL_WORDS: Mapping[float, Message] = {
    0.05: QT_TRANSLATE_NOOP("Uncertainty", "5th percentile"),
    0.25: QT_TRANSLATE_NOOP("Uncertainty", "25th percentile"),
    0.5: QT_TRANSLATE_NOOP("Uncertainty", "Median"),
    0.75: QT_TRANSLATE_NOOP("Uncertainty", "75th percentile"),
    0.95: QT_TRANSLATE_NOOP("Uncertainty", "95th percentile"),
}


LEAST_SHARE = 0.001
SURE = 2.0
"""Standard errors that a probability lies away from what it is told to be beyond."""


def level_name(level: float, language: Language) -> str:
    """Return how a level is written: 5 %."""
    return per_cent(language.exact(level * 100), language)


def per_cent(number: str, language: Language) -> str:
    """Return a number with the sign for per cent, which stay together."""
    return f"{number}\N{NO-BREAK SPACE}{language.say(UNITS['%'].symbol)}"


def likelihood(found: Probability, language: Language) -> str:
    """Return how likely a target is reached, with the standard error; in words where no digit shown would tell it."""
    if found.value in (0, 1):
        return (
            language.translate("Uncertainty", "met in every simulation")
            if found.value
            else language.translate("Uncertainty", "met in no simulation")
        )
    reach = SURE * found.standard_error
    if found.value + reach < LEAST_SHARE:
        words = language.translate("Uncertainty", "probability below {share}")
        return words.format(share=per_cent(language.exact(LEAST_SHARE * 100), language))
    if found.value - reach > 1 - LEAST_SHARE:
        words = language.translate("Uncertainty", "probability above {share}")
        return words.format(share=per_cent(language.exact((1 - LEAST_SHARE) * 100), language))
    words = language.translate("Uncertainty", "probability {probability} (± {error} pp)")
    value, error = (language.number(part * 100, 1) for part in (found.value, max(found.standard_error, LEAST_SHARE)))
    return words.format(probability=per_cent(value, language), error=error)


def odds(shown: Ensemble, others: Iterable[tuple[Text, Ensemble]], language: Language) -> str:
    """Return how often the members of a scenario end with more turnover than those of others; empty without others."""
    found = [(name, beats(shown, other, "turnover")) for name, other in others if not _alike(shown, other)]
    one = language.translate("Uncertainty", "“{scenario}” {probability}")
    listed = " · ".join(
        one.format(
            scenario=language.say(name),
            probability=per_cent(language.number(likely.value * 100, 0 if likely.value in (0, 1) else 1), language),
        )
        for name, likely in found
        if likely
    )
    words = language.translate("Uncertainty", "Probability of exceeding in {year}: {scenarios}")
    return words.format(year=shown.study.last_year, scenarios=listed) if listed else ""


def _alike(one: Ensemble, other: Ensemble) -> bool:
    """Say whether every member ends alike in both: neither has a chance of more then, and 0 % would mislead."""
    if one.last is None or other.last is None:
        return False
    return np.array_equal(one.last["turnover"], other.last["turnover"])


def uncertainty_summary(ensemble: Ensemble, targets: tuple[str, ...], language: Language) -> str:
    """Return the fan in the last year, and the probability of the ``targets`` (keys), in tables."""
    title = language.translate("Uncertainty", "Uncertainty in {year}: {simulations}, seed {seed}").format(
        year=ensemble.study.last_year,
        simulations=language.say(Counted.tr("%n simulations", None, ensemble.members)),
        seed=ensemble.seed,
    )
    rows = [["", *(level_name(level, language) for level in LEVELS)]]
    for key, quantiles in ensemble.quantiles.items():
        outcome = OUTCOMES[key]
        unit = language.say(UNITS[outcome.unit].label)
        name = language.say(outcome.label)
        head = name if name.casefold() == unit.casefold() else f"{name} ({unit})"
        rows.append([head, *(language.number(value, outcome.decimals) for value in quantiles[:, -1].tolist())])
    return "\n\n".join(part for part in (f"{title}\n{table(rows)}", _targets(ensemble, targets, language)) if part)


def _targets(ensemble: Ensemble, targets: tuple[str, ...], language: Language) -> str:
    head = [
        language.translate("Target", "Target"),
        language.translate("Uncertainty", "probability"),
        language.translate("Uncertainty", "mean shortfall when missed"),
    ]
    rows = [[*_target(ensemble, key, language)] for key in targets]
    return table([head, *rows]) if rows else ""


def _target(ensemble: Ensemble, key: str, language: Language) -> tuple[str, str, str]:
    target, found = ensemble.study.targets[key], ensemble.probability[key]
    value, error = (language.number(part * 100, 1) for part in (found.value, found.standard_error))
    shortfall = gap_amount(ensemble.shortfall[key], target.outcome, language)
    return language.say(target.label), f"{per_cent(value, language)} ± {error}", shortfall
