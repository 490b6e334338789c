"""The answer in words: what a scenario reaches, and how far that is from each target."""

from __future__ import annotations

from collections.abc import Iterable

from offsim.analysis.target_status import target_status
from offsim.language import Language
from offsim.model.outcomes import NATIONAL
from offsim.model.projection import Projection
from offsim.model.text import Counted
from offsim.report.amounts import short_amount
from offsim.report.main_target import aimed_at

MOST_DECIMALS = 9


def answer(projection: Projection, targets: Iterable[str], language: Language) -> str:
    """Return the answer of one projection (no members) in one or two sentences, for the last year of the study.

    Targets of the last year are spoken of, the first that measures turnover and the first that measures jobs; jobs
    are in round hundreds.
    """
    study = projection.study
    watched = tuple(targets)
    turnover, jobs, added = (float(NATIONAL[key].values(projection)[-1]) for key in ("turnover", "jobs", "added_jobs"))
    money = language.translate("Answer", "Turnover reaches {turnover} bn MAD in {year}{gap}.").format(
        turnover=language.number(turnover, 1),
        year=study.last_year,
        gap=_gap(projection, "turnover", watched, 1, language),
    )
    people = (
        language.translate("Answer", "{jobs}, {added} more than in {year}{gap}.")
        if added >= 0
        else language.translate("Answer", "{jobs}, {added} fewer than in {year}{gap}.")
    ).format(
        jobs=language.say(Counted.tr("%n jobs", None, jobs, -2)),
        added=language.number(abs(round(added, -2))),
        year=study.base_year,
        gap=_gap(projection, "jobs", watched, -2, language),
    )
    return f"{money} {people}"


def one_sentence(projection: Projection, targets: Iterable[str], language: Language) -> str:
    """Return the answer of one projection in one sentence of at most 25 words; targets and jobs as in ``answer``."""
    study = projection.study
    watched = tuple(targets)
    turnover, jobs = (float(NATIONAL[key].values(projection)[-1]) for key in ("turnover", "jobs"))
    words = language.translate(
        "Answer", "In {year}, turnover reaches {turnover} bn MAD{turnover_gap}, with {jobs}{jobs_gap}."
    )
    return words.format(
        year=study.last_year,
        turnover=language.number(turnover, 1),
        turnover_gap=_gap(projection, "turnover", watched, 1, language),
        jobs=language.say(Counted.tr("%n jobs", None, jobs, -2)),
        jobs_gap=_gap(projection, "jobs", watched, -2, language),
    )


def _gap(projection: Projection, outcome: str, watched: tuple[str, ...], decimals: int, language: Language) -> str:
    target = aimed_at(projection.study, outcome, watched)
    if target is None:
        return ""
    found = target_status(projection, target)
    if found.reached:
        words = language.translate("Answer", ", {gap} above the target")
    else:
        words = language.translate("Answer", ", {gap} short of the target")
    gap = gap_amount(abs(found.gap), found.target.outcome, language, decimals, reached=found.reached)
    return words.format(gap=gap)


def gap_amount(
    gap: float,
    outcome: str,
    language: Language,
    decimals: int | None = None,
    *,
    sign: bool = False,
    reached: bool = False,
) -> str:
    """Return a gap with its unit, and with as many ``decimals`` as its national ``outcome`` has if none are named."""
    shown = NATIONAL[outcome].decimals if decimals is None else decimals
    written = gap_number(gap, shown, language, sign=sign, reached=reached)
    return short_amount(round(gap, shown), written, NATIONAL[outcome].unit, language)


def gap_number(gap: float, decimals: int, language: Language, *, sign: bool = False, reached: bool = False) -> str:
    """Return a gap with ``decimals`` digits, or with as many as it takes to tell a missed target from a met one.

    One that is ``reached`` by no more than rounding is just met, and has no more digits than others.
    """
    shown = decimals
    while gap and round(gap, shown) == 0 and shown < MOST_DECIMALS:
        shown += 1
    if reached and round(gap, shown) == 0:
        shown = decimals
    return language.number(gap, shown, sign=sign)
