"""The pages: their groups and names, in the order of the rail, and how each is made."""

from __future__ import annotations

from importlib import import_module
from typing import Any, NamedTuple

from offsim.language import Language
from offsim.model.study import Study
from offsim.model.text import QT_TRANSLATE_NOOP, Message
from offsim.ui.pages.page import Page
from offsim.ui.style import Theme

SOURCES, DATA = "sources", "data"


RESULT = QT_TRANSLATE_NOOP("Rail", "Result")
ANALYSIS = QT_TRANSLATE_NOOP("Rail", "Analysis")
EVIDENCE = QT_TRANSLATE_NOOP("Rail", "Evidence")


class PageRow(NamedTuple):
    """A page by its key, its group, its name, in rail, menu and help alike; its icon, module and class bear the key.

    ``draws`` says whether it has charts that no other page has.
    """

    key: str
    group: Message
    label: Message
    draws: bool = False

    @property
    def module(self) -> str:
        """The name of its module in this package."""
        return f"{self.key}_page"

    @property
    def name(self) -> str:
        """The name of its class there."""
        return f"{self.key.capitalize()}Page"

    @property
    def icon(self) -> str:
        """The name of its icon."""
        return f"page-{self.key}"

    def make(self, study: Study, language: Language, theme: Theme) -> Page:
        """Return a new page; its module is loaded now at the latest, which keeps the start short."""
        page: Page = self.part(self.name)(study, language, theme)
        return page

    def part(self, name: str) -> Any:  # noqa: ANN401  (what a module has by this name)
        """Return what its module has by a name, None where it has no such thing."""
        return getattr(import_module(f"offsim.ui.pages.{self.module}"), name, None)


PAGES = (
    PageRow("projection", RESULT, QT_TRANSLATE_NOOP("Page", "Projection"), draws=True),
    PageRow("compare", RESULT, QT_TRANSLATE_NOOP("Page", "Compare")),
    PageRow("sites", RESULT, QT_TRANSLATE_NOOP("Page", "Sites"), draws=True),
    PageRow("seek", ANALYSIS, QT_TRANSLATE_NOOP("Page", "Goal seek")),
    PageRow("frontier", ANALYSIS, QT_TRANSLATE_NOOP("Page", "Threshold map"), draws=True),
    PageRow("rank", ANALYSIS, QT_TRANSLATE_NOOP("Page", "Sensitivity analysis"), draws=True),
    PageRow("explain", ANALYSIS, QT_TRANSLATE_NOOP("Page", "Differences"), draws=True),
    PageRow(DATA, EVIDENCE, QT_TRANSLATE_NOOP("Page", "Data")),
    PageRow("hindcast", EVIDENCE, QT_TRANSLATE_NOOP("Page", "Historical data"), draws=True),
    PageRow("study", EVIDENCE, QT_TRANSLATE_NOOP("Page", "Study")),
    PageRow(SOURCES, EVIDENCE, QT_TRANSLATE_NOOP("Page", "Sources")),
)
"""In the order of the rail and of the menu; pages of a group stand together."""
NUMBERED = 9
"""So many pages have a key of their own: Ctrl and their number."""
