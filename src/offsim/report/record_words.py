"""What the record says, in words."""

from __future__ import annotations

from offsim.analysis.backcast import Fit, decimals
from offsim.analysis.record import Overlay
from offsim.language import Language
from offsim.model.text import QT_TRANSLATE_NOOP, Message

CANNOT_TELL = QT_TRANSLATE_NOOP(
    "Record", "The record cannot tell: {fit}; both no sensitivity and the study’s {assumed} fit it."
)
BOTH_AMISS = QT_TRANSLATE_NOOP(
    "Record", "The record tells: {fit}; neither no sensitivity nor the study’s {assumed} fits it."
)
NOT_NONE = QT_TRANSLATE_NOOP(
    "Record", "The record tells: {fit}; the study’s {assumed} fits it, no sensitivity does not."
)
NOT_ASSUMED = QT_TRANSLATE_NOOP(
    "Record", "The record tells: {fit}; no sensitivity fits it, the study’s {assumed} does not."
)

VERDICTS: dict[tuple[bool, bool], Message] = {
    (True, True): CANNOT_TELL,
    (False, False): BOTH_AMISS,
    (False, True): NOT_NONE,
    (True, False): NOT_ASSUMED,
}
"""By whether the record allows no sensitivity, and whether it allows the one that the study assumes."""


def record_verdict(found: Fit, language: Language) -> str:
    """Return what a fit comes to in a sentence: what it found, how well, from what, and whether that tells."""
    fitted = language.translate(
        "Record", "sensitivity {sensitivity}, trend {trend} % a year, from {count} changes in {perimeters}"
    ).format(
        sensitivity=_estimate(found.sensitivity, found.sensitivity_error, language),
        trend=_estimate(found.trend, found.trend_error, language),
        count=len(found.pairs),
        perimeters=_perimeters(tuple(dict.fromkeys(pair.perimeter for pair in found.pairs)), language),
    )
    words = language.say(VERDICTS[found.allows(0.0), found.allows(found.assumed)])
    return words.format(fit=fitted, assumed=language.exact(found.assumed))


def record_perimeters(overlay: Overlay, language: Language) -> str:
    """Return which perimeter is projected, and which are only shown; empty where nothing was observed."""
    if not overlay.records:
        return ""
    own = _perimeters((overlay.projected,), language)
    others = tuple(record.perimeter for record in overlay.records if record.perimeter != overlay.projected)
    if not others:
        return language.translate("Record", "The study projects {own}.").format(own=own)
    words = language.translate(
        "Record", "The study projects {own}. The figures in {others} count otherwise: they are shown, not compared."
    )
    return words.format(own=own, others=_perimeters(others, language))


def _estimate(value: float, error: float, language: Language) -> str:
    places = decimals(error)
    if round(error, places):
        return f"{language.number(value, places)} ± {language.number(error, places)}"
    return language.exact(round(value, places))


def _perimeters(keys: tuple[str, ...], language: Language) -> str:
    if len(keys) == 1:
        return language.translate("Record", "perimeter {one}").format(one=keys[0])
    words = language.translate("Record", "perimeters {several} and {last}")
    return words.format(several=", ".join(keys[:-1]), last=keys[-1])
