"""What the card of a target says, as it is written and as it is read aloud."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from offsim.analysis.target_status import TargetStatus
from offsim.language import Language
from offsim.model.outcomes import NATIONAL
from offsim.report.amounts import short_amount, unit_beside
from offsim.report.sentence import gap_amount, gap_number
from offsim.report.uncertainty_words import likelihood, share_words

if TYPE_CHECKING:
    from offsim.ensemble.ensemble import Probability

DECIMALS = {"bn MAD": 1, "jobs": -2}


class CardWords(NamedTuple):
    """The words of a card; ``likely`` holds the same in fewer and fewer words, and nothing where it is not known."""

    title: str
    projected: str
    unit: str
    target: str
    gap: str
    status: str
    likely: tuple[str, ...]
    spoken: str


NOTHING = CardWords("", "", "", "", "", "", (), "")


def statuses(language: Language) -> tuple[str, str]:
    """Return what the pill says where a target is reached, and where it is not."""
    return language.translate("TargetCard", "reached"), language.translate("TargetCard", "not reached")


def card_words(found: TargetStatus, probability: Probability | None, language: Language) -> CardWords:
    """Return what the card of a target says."""
    target, outcome = found.target, NATIONAL[found.target.outcome]
    decimals = DECIMALS.get(outcome.unit, outcome.decimals)
    status = statuses(language)[0 if found.reached else 1]
    title = language.isolated(language.say(target.label))
    projected = language.number(found.projected, decimals)
    level = target.value.value
    level_number = language.number(level, 0 if level == round(level) else decimals)
    level_words = language.translate("TargetCard", "target {value}")
    likely = _likely(probability, language) if probability else ()
    spoken = language.translate("TargetCard", "{target}: {projected}, {level}, {gap}").format(
        level=level_words.format(value=short_amount(level, level_number, outcome.unit, language)),
        target=title,
        projected=short_amount(round(found.projected, decimals), projected, outcome.unit, language),
        gap=f"{gap_amount(found.gap, target.outcome, language, decimals, sign=True, reached=found.reached)} · {status}",
    )
    both = language.translate("TargetCard", "{told}; {likely}")
    return CardWords(
        title,
        projected,
        unit_beside(found.projected, outcome.unit, language),
        level_words.format(value=level_number),
        gap_number(found.gap, decimals, language, sign=True, reached=found.reached),
        status,
        likely,
        both.format(told=spoken, likely=likely[0]) if likely else spoken,
    )


def _likely(found: Probability, language: Language) -> tuple[str, ...]:
    share = share_words(found, language)
    return (
        likelihood(found, language),
        language.translate("TargetCard", "probability {share}").format(share=share),
        share,
    )
