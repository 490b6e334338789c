"""An ensemble in words: what its levels mean, and a summary in plain text."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from math import ceil, floor, log10
from typing import TYPE_CHECKING

from offsim.ensemble.quantiles import LEVELS
from offsim.language import Language
from offsim.model.outcomes import OUTCOMES
from offsim.model.text import QT_TRANSLATE_NOOP, Counted, Message
from offsim.model.units import UNITS
from offsim.report.measure_words import label_with_unit
from offsim.report.sentence import gap_amount
from offsim.report.summary import table

if TYPE_CHECKING:
    from offsim.ensemble.ensemble import Ensemble, Probability

LEVEL_WORDS: Mapping[float, Message] = {
    0.05: QT_TRANSLATE_NOOP("Uncertainty", "5th percentile"),
    0.25: QT_TRANSLATE_NOOP("Uncertainty", "25th percentile"),
    0.5: QT_TRANSLATE_NOOP("Uncertainty", "Median"),
    0.75: QT_TRANSLATE_NOOP("Uncertainty", "75th percentile"),
    0.95: QT_TRANSLATE_NOOP("Uncertainty", "95th percentile"),
}


LEAST_SHARE = 0.001
MOST_DECIMALS = 9
SURE = 2.0
"""Standard errors that a probability lies away from what it is told to be beyond."""


def level_name(level: float, language: Language) -> str:
    """Return how a level is written: 5 %."""
    return per_cent(language.exact(level * 100), language)


def per_cent(number: str, language: Language) -> str:
    """Return a number with the sign for per cent, which stay together."""
    return f"{number}\N{NO-BREAK SPACE}{language.say(UNITS['%'].symbol)}"


def unseen(members: int) -> float:
    """Return up to which probability something may well happen in none of so many simulations: 95 % certain, 3/n.

    That is the rule of three; of three simulations and fewer, it is the limit that the rule is rounded from.
    """
    return 3 / members if members > 3 else 1 - 0.05 ** (1 / members)


def beyond(found: Probability, language: Language) -> tuple[str, str]:
    """Return the share that a probability lies below, and the one it lies above, where no figure would tell it.

    Both are empty where the figure itself can be told; one is, otherwise.
    """
    reach, least = SURE * found.standard_error, LEAST_SHARE * 100
    if found.value in (0, 1):
        reach, least = 0.0, _rounded_up(unseen(found.members) * 100)
    if found.value + reach < LEAST_SHARE:
        return per_cent(language.exact(least), language), ""
    if found.value - reach > 1 - LEAST_SHARE:
        return "", per_cent(language.exact(round(100 - least, MOST_DECIMALS)), language)
    return "", ""


def share_words(found: Probability, language: Language) -> str:
    """Return a probability in a cell: 12.3 %, or what it lies below or above."""
    below, above = beyond(found, language)
    if below:
        return language.translate("Uncertainty", "below {share}").format(share=below)
    if above:
        return language.translate("Uncertainty", "above {share}").format(share=above)
    return per_cent(_share_number(found, language), language)


def _share_number(found: Probability, language: Language) -> str:
    """Return a probability that is neither none nor all, in per cent: never so short that it looks like one of them."""
    share = found.value * 100
    return language.number(share, 1 if 0 < round(share, 1) < 100 else 2)


def share_with_error(found: Probability, language: Language) -> str:
    """Return a probability with its standard error in points: 12.3 % ± 0.5, or what it lies below or above."""
    told = share_words(found, language)
    if any(beyond(found, language)):
        return told
    return f"{told} ± {language.number(max(found.standard_error, LEAST_SHARE) * 100, 1)}"


def likelihood(found: Probability, language: Language) -> str:
    """Return how likely a target is reached, with the standard error; in words where no digit shown would tell it."""
    below, above = beyond(found, language)
    if below:
        return language.translate("Uncertainty", "probability below {share}").format(share=below)
    if above:
        return language.translate("Uncertainty", "probability above {share}").format(share=above)
    words = language.translate("Uncertainty", "probability {probability} (± {error} pp)")
    error = language.number(max(found.standard_error, LEAST_SHARE) * 100, 1)
    return words.format(probability=per_cent(_share_number(found, language), language), error=error)


def joint_words(ensemble: Ensemble, targets: Sequence[str], language: Language) -> str:
    """Return how likely all of some targets (keys) are reached at once; empty where there are no two."""
    if len(targets) < 2:
        return ""
    words = language.translate("Uncertainty", "Probability of all watched targets in the same simulation: {share}")
    return words.format(share=share_with_error(ensemble.joint(targets), language))


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
        rows.append(
            [
                label_with_unit(outcome, language),
                *(language.number(value, outcome.decimals) for value in quantiles[:, -1].tolist()),
            ]
        )
    return "\n\n".join(part for part in (f"{title}\n{table(rows)}", _targets(ensemble, targets, language)) if part)


def _targets(ensemble: Ensemble, targets: tuple[str, ...], language: Language) -> str:
    head = [
        language.translate("Target", "Target"),
        language.translate("Uncertainty", "probability"),
        language.translate("Uncertainty", "mean shortfall when missed"),
    ]
    rows = [[*_target(ensemble, key, language)] for key in targets]
    parts = (table([head, *rows]) if rows else "", joint_words(ensemble, targets, language))
    return "\n".join(filter(None, parts))


def _target(ensemble: Ensemble, key: str, language: Language) -> tuple[str, str, str]:
    target, found = ensemble.study.targets[key], ensemble.probability[key]
    shortfall = gap_amount(ensemble.shortfall[key], target.outcome, language)
    return language.say(target.label), share_with_error(found, language), shortfall


def _rounded_up(share: float) -> float:
    """Return per cent rounded up to a whole one, or below one to its first digit."""
    parts = 10.0 ** max(0, -floor(log10(share)))
    return round(ceil(round(share * parts, MOST_DECIMALS)) / parts, MOST_DECIMALS)
