"""Colours, sizes and palettes: one place for how everything looks, light and dark."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QMargins, Qt
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QToolTip, QWidget

from offsim.report.colours import GREY_ON_DARK, GREY_ON_WHITE, ON_DARK, ON_WHITE
from offsim.ui.flat_style import FlatStyle
from offsim.ui.fonts import semi_bold

GRID = 8
CAPTION, NORMAL, HEADING, TITLE, VALUE = (pixels / 13 for pixels in (12, 13, 15, 21, 32))
"""The sizes of type, by which that of ordinary text is multiplied; the least is nine points."""


@dataclass(frozen=True, slots=True)
class Theme:
    """The colours of one theme, as #rrggbb.

    ``line`` is for hairlines and grids; ``edge``, which stands out from every ground, for what must be seen: the
    borders of controls, tracks and bars.
    """

    dark: bool
    window: str
    base: str
    raised: str
    text: str
    faint: str
    line: str
    edge: str
    accent: str
    accent_text: str
    good: str
    bad: str
    warn: str
    reference: str
    scenarios: tuple[str, ...]

    def scenario(self, number: int) -> str:
        """Return the colour of the scenario with this colour number."""
        return self.scenarios[number % len(self.scenarios)]


LIGHT = Theme(
    False, "#F5F6F8", "#FFFFFF", "#FFFFFF", "#1B1F24", "#59636E", "#D5DAE0", "#7F8994", "#0B5CAD", "#FFFFFF",
    "#0A6B4B", "#A33A00", "#8A5A00", GREY_ON_WHITE, ON_WHITE,
)  # fmt: skip
DARK = Theme(
    True, "#1E2227", "#16191D", "#262B31", "#E6E9ED", "#A7B0BA", "#3D444D", "#727C88", "#4C9BE8", "#0B0D10",
    "#4CC79B", "#F2935C", "#E3B341", GREY_ON_DARK, ON_DARK,
)  # fmt: skip


def theme_named(name: str) -> Theme:
    """Return the theme of a setting: light, dark, or what the system has; with high contrast where the system asks."""
    hints = QApplication.styleHints()
    dark = name == "dark" or (name == "system" and hints.colorScheme() is Qt.ColorScheme.Dark)
    theme = DARK if dark else LIGHT
    high = hints.accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast
    return with_high_contrast(theme) if high else theme


def theme_shown() -> Theme:
    """Return the theme the application is dressed in."""
    return theme_named("dark" if QApplication.palette().window().color().lightness() < 128 else "light")


def with_high_contrast(theme: Theme) -> Theme:
    """Return a theme on one ground, its words in black or white and its lines as strong as edges are elsewhere."""
    ground, ink = ("#000000", "#FFFFFF") if theme.dark else ("#FFFFFF", "#000000")
    return replace(
        theme, window=ground, base=ground, raised=ground, text=ink, faint=ink, line=theme.edge, edge=ink, reference=ink
    )


def palette(theme: Theme) -> QPalette:
    """Return the theme as a Qt palette."""
    roles = QPalette.ColorRole
    colours = {
        roles.Window: theme.window,
        roles.WindowText: theme.text,
        roles.Base: theme.base,
        roles.AlternateBase: theme.window,
        roles.Text: theme.text,
        roles.Button: theme.raised,
        roles.ButtonText: theme.text,
        roles.BrightText: theme.bad,
        roles.ToolTipBase: theme.raised,
        roles.ToolTipText: theme.text,
        roles.PlaceholderText: theme.faint,
        roles.Highlight: theme.accent,
        roles.HighlightedText: theme.accent_text,
        roles.Link: theme.accent,
        roles.Mid: theme.line,
        roles.Dark: theme.edge,
        roles.Accent: theme.accent,
    }
    result = QPalette(QColor(theme.raised), QColor(theme.window))
    for role, colour in colours.items():
        result.setColor(role, QColor(colour))
    for role in (roles.WindowText, roles.Text, roles.ButtonText):
        result.setColor(QPalette.ColorGroup.Disabled, role, QColor("#6B7480" if theme.dark else "#9AA4AF"))
    return result


def apply_theme(app: QApplication, theme: Theme) -> None:
    """Dress the whole application, by palette alone: a style sheet for all would make every widget slow to build."""
    if not isinstance(app.style(), FlatStyle):
        app.setStyle(FlatStyle())
    app.setPalette(palette(theme))
    QToolTip.setPalette(palette(theme))


def scaled(widget: QWidget, size: float, *, bold: bool = False) -> None:
    """Give a widget one of the five sizes of type."""
    widget.setFont(sized(widget.font(), size, bold=bold))


def sized(font: QFont, size: float, *, bold: bool = False) -> QFont:
    """Return a font in one of the five sizes of type."""
    result = semi_bold(font) if bold else QFont(font)
    result.setPointSizeF(font.pointSizeF() * size)
    return result


def faint(label: QLabel, theme: Theme) -> None:
    """Write a label in the faint colour."""
    coloured(label, theme.faint)


def coloured(label: QLabel, colour: str) -> None:
    """Write a label in a colour (#rrggbb)."""
    colours = label.palette()
    colours.setColor(QPalette.ColorRole.WindowText, QColor(colour))
    label.setPalette(colours)


def framed(frame: QFrame, theme: Theme, edge: str) -> None:
    """Give a frame a raised ground and a round edge; the frame needs an object name."""
    rule = f"background: {theme.raised}; border: 1px solid {edge}; border-radius: 6px;"
    frame.setStyleSheet(f"QFrame#{frame.objectName()} {{ {rule} }}")


def margins(start: int, top: int, end: int, bottom: int, *, right_to_left: bool) -> QMargins:
    """Return margins for a layout, whose sides Qt does not turn: ``start`` is where lines begin."""
    return QMargins(end, top, start, bottom) if right_to_left else QMargins(start, top, end, bottom)
