"""Warnings in words."""

from __future__ import annotations

from offsim.analysis.plausibility import ImplausibleLever
from offsim.language import Language
from offsim.model.units import UNITS


def implausible(warning: ImplausibleLever, language: Language) -> str:
    """Return what is implausible about a lever's value, and against what."""
    lever = warning.lever
    low, high = lever.plausible
    return language.translate("Warning", "{lever} at {value} {unit} is outside {low} to {high}: {against}").format(
        lever=language.say(lever.label),
        value=language.exact(warning.value),
        unit=language.say(UNITS[lever.default.unit].label),
        low=language.exact(low),
        high=language.exact(high),
        against=language.say(lever.against),
    )
