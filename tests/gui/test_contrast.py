"""Colours that can be told from what they stand on, in both themes and with high contrast."""

from __future__ import annotations

import pytest

from offsim.ui.levers.slider import SHADE
from offsim.ui.mixed_colour import mixed
from offsim.ui.style import DARK, LIGHT, Theme, with_high_contrast

THEMES = pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])


def luminance(colour: str) -> float:
    """Return the relative luminance of #rrggbb as WCAG 2 defines it, from 0 to 1."""
    parts = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """Return the contrast ratio of WCAG 2, from 1 to 21."""
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


@THEMES
def test_text_stands_out(theme: Theme) -> None:
    for background in (theme.window, theme.base, theme.raised):
        for colour in (theme.text, theme.faint, theme.good, theme.bad):
            assert contrast(colour, background) >= 4.5, (colour, background)
    assert contrast(theme.accent_text, theme.accent) >= 4.5


@THEMES
def test_curves_and_marks_stand_out(theme: Theme) -> None:
    for colour in (*theme.scenarios, theme.reference, theme.warn):
        assert contrast(colour, theme.base) >= 3, colour
    for background in (theme.window, theme.base, theme.raised):
        assert contrast(theme.accent, background) >= 3


@THEMES
def test_the_plausible_range_of_a_slider_stands_out(theme: Theme) -> None:
    assert contrast(mixed(theme.accent, SHADE / 255, theme.window).name(), theme.window) >= 3


@THEMES
def test_edges_tracks_and_bars_stand_out(theme: Theme) -> None:
    for background in (theme.window, theme.base, theme.raised):
        assert contrast(theme.edge, background) >= 3, background


@THEMES
def test_a_hairline_is_seen(theme: Theme) -> None:
    assert contrast(theme.line, theme.base) >= 1.3


@THEMES
def test_high_contrast_raises_every_contrast(theme: Theme) -> None:
    high = with_high_contrast(theme)
    for name in ("text", "faint", "edge", "line", "accent", "good", "bad", "warn", "reference"):
        assert contrast(getattr(high, name), high.base) >= contrast(getattr(theme, name), theme.raised), name
    assert contrast(high.text, high.base) == pytest.approx(21)
    assert contrast(high.line, high.base) >= 3


@THEMES
def test_no_two_scenarios_share_a_colour(theme: Theme) -> None:
    assert len({theme.reference, *theme.scenarios}) == len(theme.scenarios) + 1


def test_the_contrast_is_reckoned_as_wcag_does() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)
