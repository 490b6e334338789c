"""What is shortened has its mark where its words would have gone on, whichever way they and their window run."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics, QTextLayout, QTextLine, QTextOption
from PySide6.QtWidgets import QApplication, QTableView

from offsim.ui.wrapped_text import shortened
from tests.gui.conftest import OpenApp
from tests.gui.hands import turn_to

LATIN, ARABIC = "Trade in Services: Does Gravity Hold?", "الحساسية للنمو الفرنسي في السوق الفرنسية"


def mark_is_last(shown: str, *, right_to_left: bool, runs_from_right: bool) -> bool:
    """Say whether the mark stands behind all letters, in the way they run."""
    layout = QTextLayout(shown, QApplication.font())
    option = QTextOption()
    option.setTextDirection(Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight)
    layout.setTextOption(option)
    layout.beginLayout()
    line = layout.createLine()
    layout.endLayout()
    _, *letters = (place for place, letter in enumerate(shown) if letter.isalpha())
    places = [_x(line, place) for place in letters]  # a cursor before the first stands at the isolate's end
    mark = _x(line, shown.index("…"))
    return mark <= min(places) if runs_from_right else mark >= max(places)


def _x(line: QTextLine, place: int) -> float:
    found = line.cursorToX(place)
    assert isinstance(found, tuple)
    return float(found[0])


@pytest.mark.parametrize("right_to_left", [True, False])
@pytest.mark.parametrize(("words", "runs_from_right"), [(LATIN, False), (ARABIC, True)])
def test_the_mark_is_where_words_would_go_on(
    qapp: QApplication, words: str, runs_from_right: bool, right_to_left: bool
) -> None:
    shown = shortened(words, QFontMetrics(qapp.font()), 90, right_to_left=right_to_left)
    assert "…" in shown
    assert mark_is_last(shown, right_to_left=right_to_left, runs_from_right=runs_from_right)


def test_what_has_room_is_left_as_it_is(qapp: QApplication) -> None:
    assert shortened(LATIN, QFontMetrics(qapp.font()), 2000, right_to_left=True) == LATIN


def test_a_source_in_another_script_is_shortened_so_in_its_table(open_app: OpenApp) -> None:
    app = open_app(language="ar")
    turn_to(app, "sources")
    table = next(it for it in app.window.pages.front.findChildren(QTableView) if it.isVisible())
    titles = [str(table.model().index(row, 5).data()) for row in range(table.model().rowCount())]
    latin = next(title for title in titles if "Walsh" in title)
    cut = QFontMetrics(table.font()).elidedText(latin, Qt.TextElideMode.ElideRight, 120)
    assert mark_is_last(cut, right_to_left=True, runs_from_right=False)
