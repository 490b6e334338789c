"""What the tour leads through."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from offsim.language import Language
from offsim.session.document import Document
from offsim.session.snapshot import Snapshot
from offsim.ui.levers.panel import LeverPanel
from offsim.ui.pages.pages import Pages
from offsim.ui.panels import Panels
from offsim.ui.style import Theme
from offsim.ui.window_frame import WindowFrame


class Toured(NamedTuple):
    """A window and its parts; ``shown`` returns what they show, with what is still being typed, ``now`` without."""

    window: WindowFrame
    document: Document
    shown: Callable[[], Snapshot]
    now: Callable[[], Snapshot]
    pages: Pages
    panels: Panels
    levers: LeverPanel
    language: Language
    theme: Theme
