"""What matters most of what is uncertain, in a sentence, and what its factors are called."""

from __future__ import annotations

import math
from collections.abc import Sequence
from itertools import pairwise

from offsim.analysis.rank import NOISE, SHOCK, Index, Indices
from offsim.language import Language
from offsim.model.study import Study
from offsim.report.labels import full_name
from offsim.report.measure_words import measure_name
from offsim.report.uncertainty_words import per_cent

NAMED = 3
LEAST_PART, LEAST_TOGETHER, MOST = 0.005, 0.02, 0.5
"""Parts that are worth a word: of one factor, of what factors do together; and what is most of a whole."""
SURE = 2.0
"""By how many standard errors parts differ at least where one is told before another."""
FEWEST_DRAWS = 64
"""From fewer even the errors are not known."""
SHOWN_ERROR = 0.02
"""A smaller error of a part is not told beside it in a sentence; the table has it."""


def rank_sentence(study: Study, found: Indices, language: Language) -> str:
    """Return where most of what is uncertain about an outcome comes from: of each factor, what it does by itself."""
    name = measure_name(found.of, language)
    if not found.rows:
        words = language.translate(
            "Rank",
            "No uncertainty in this scenario: no lever has a distribution, and there are no shocks "
            "to client economies.",
        )
        return words.format(measure=name)
    if not math.isfinite(found.mean):
        words = language.translate(
            "Rank", "{measure}: in some draws there is no such number, so nothing can be ranked."
        )
        return words.format(measure=name)
    shown = sorted((row for row in found.rows if row.first >= LEAST_PART), key=lambda row: -row.first)
    if found.deviation == 0 or not shown:
        return language.translate("Rank", "{measure}: nothing that is uncertain affects it.").format(measure=name)
    if found.draws < FEWEST_DRAWS or (len(shown) > 1 and not _apart(*shown[:2])):
        words = language.translate(
            "Rank",
            "{measure}: {draws} draws are too few to tell which source is largest. The largest estimates: {factors}.",
        )
        factors = language.translate("Rank", ", ").join(_named(study, row, language) for row in shown[:NAMED])
        return words.format(measure=name, draws=language.number(found.draws), factors=factors)
    sentence = _opening(shown[0], language).format(
        measure=name, factor=factor_name(study, shown[0].factor, language), share=_shown_share(shown[0], language)
    )
    return " ".join((sentence, *_others(study, found, shown[1:], language)))


def factor_name(study: Study, factor: str, language: Language) -> str:
    """Return what a factor is called, a lever under its heading."""
    if factor == NOISE:
        return language.translate("Rank", "Business-cycle shocks")
    if factor == SHOCK:
        return language.translate("Rank", "Sector’s own shocks")
    return full_name(study, study.levers[factor], language)


def _opening(first: Index, language: Language) -> str:
    if first.first - SURE * first.first_error > MOST:
        return language.translate("Rank", "{measure}: dominant source of uncertainty: {factor} ({share}).")
    return language.translate("Rank", "{measure}: first source of uncertainty: {factor} ({share}).")


def _others(study: Study, found: Indices, rest: Sequence[Index], language: Language) -> list[str]:
    """Return the sentences about the next factors, the luck where it is not among them, and what all do together."""
    told: list[str] = []
    parts = [_named(study, row, language) for row in _told_apart(rest)]
    if len(parts) > 1:
        words = language.translate("Rank", "Next: {first} and {second}.")
        told.append(words.format(first=parts[0], second=parts[1]))
    elif parts:
        told.append(language.translate("Rank", "Next: {first}.").format(first=parts[0]))
    words = language.translate("Rank", "{factor}: {share} of the variance, no lever and no bar.")
    luck = [row for row in rest[len(parts) :] if row.factor in (NOISE, SHOCK)]
    told += [words.format(factor=factor_name(study, row.factor, language), share=_share(row, language)) for row in luck]
    together = 1 - sum(row.first for row in found.rows)
    if together > max(LEAST_TOGETHER, SURE * math.hypot(*(row.first_error for row in found.rows))):
        words = language.translate("Rank", "Joint effect of several sources: {share}.")
        told.append(words.format(share=per_cent(language.number(together * 100), language)))
    return told


def _told_apart(rest: Sequence[Index]) -> Sequence[Index]:
    """Return the first of the next factors, as many as differ from the one after them by more than errors."""
    for place, (one, other) in enumerate(pairwise(rest[:NAMED])):
        if not _apart(one, other):
            return rest[:place]
    return rest[: NAMED - 1]


def _apart(one: Index, other: Index) -> bool:
    return one.first - other.first > SURE * math.hypot(one.first_error, other.first_error)


def _named(study: Study, row: Index, language: Language) -> str:
    words = language.translate("Rank", "{factor} ({share})")
    return words.format(factor=factor_name(study, row.factor, language), share=_shown_share(row, language))


def _shown_share(row: Index, language: Language) -> str:
    """Return a factor's own part, and of luck that its bar is not to be looked for among those of levers."""
    words = language.translate("Rank", "{share}, no lever and no bar")
    return words.format(share=_share(row, language)) if row.factor in (NOISE, SHOCK) else _share(row, language)


def _share(row: Index, language: Language) -> str:
    """Return a factor's own part in per cent, with its error where that is worth a word."""
    told = per_cent(language.number(held_part(row.first) * 100), language)
    return told if row.first_error < SHOWN_ERROR else f"{told} ± {language.number(row.first_error * 100)}"


def held_part(part: float) -> float:
    """Return an estimate of a part as the nearest one a whole can have."""
    return min(max(part, 0.0), 1.0)
