"""What divides the room of a page says what it stands between, for a page may have several."""

from collections import Counter

import pytest

from offsim.app import App
from offsim.ui.pages.page_table import PAGES
from offsim.ui.splitter import Handle
from tests.gui.conftest import OpenApp
from tests.gui.hands import focus, let_it_show, turn_to


@pytest.mark.parametrize("page", [row.key for row in PAGES])
def test_every_divider_of_a_page_is_called_by_what_lies_on_either_side(app: App, page: str) -> None:
    turn_to(app, page)
    let_it_show()
    names: Counter[str] = Counter()
    for handle in app.window.pages.front.findChildren(Handle):
        if handle.isVisible():
            focus(handle)
            names[handle.accessibleName()] += 1
    assert all(name.startswith("Divide the room between “") for name in names)
    assert set(names.values()) <= {1}


def test_a_divider_is_called_so_in_the_language_of_the_window(open_app: OpenApp) -> None:
    app = open_app(language="fr")
    turn_to(app, "compare")
    let_it_show()
    first = next(handle for handle in app.window.pages.front.findChildren(Handle) if handle.isVisible())
    focus(first)
    assert first.accessibleName().startswith("Répartir la place entre «")
