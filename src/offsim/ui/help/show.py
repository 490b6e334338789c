"""Opens the help at a topic: one window of it beside each window, and the topic of what is looked at."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from offsim.language import Language
from offsim.ui.help.contents import OF_PARTS
from offsim.ui.help.window import HelpWindow
from offsim.ui.style import Theme


def show_help(parent: QWidget, language: Language, theme: Theme, link: str) -> HelpWindow:
    """Show a topic, or a section of one, in the help beside a window, opened where it is not there yet."""
    window = parent.findChild(HelpWindow) or HelpWindow(language, theme, parent, link)
    window.show()  # first, for where a section stands is known once there is room
    window.show_link(link)
    window.raise_()
    window.activateWindow()
    return window


def link_for(focus: QWidget | None, page: str) -> str:
    """Return where the help on a part of the window is that has the focus, that of the page in front for most."""
    while focus is not None:
        name = focus.objectName()
        if found := OF_PARTS.get(name) or OF_PARTS.get(name.partition(":")[0]):
            return found
        focus = focus.parentWidget()
    return page
