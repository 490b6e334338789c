"""Where lines of a wrapped text may end: not between a number and its unit, unless a line has no room for the two."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication

from offsim.report.amounts import kept_together
from offsim.ui.wrapped_text import to_wrap

SENTENCE = "Jobs in 2020: 25,000 jobs"
ARABIC = "كازانيرشور سنة 2020: 25000\N{NO-BREAK SPACE}منصب شغل"


@pytest.mark.parametrize("words", [SENTENCE, ARABIC])
def test_a_number_keeps_its_unit_as_long_as_one_line_has_room_for_both(qapp: QApplication, words: str) -> None:
    metrics = QFontMetrics(qapp.font())
    kept = kept_together(words)
    widest = max(map(metrics.horizontalAdvance, kept.split(" ")))
    assert "\N{NO-BREAK SPACE}" in kept
    assert [to_wrap(words, metrics, width) for width in (widest, 10 * widest)] == [kept, kept]
    parted = to_wrap(words, metrics, widest - 1)
    assert "\N{NO-BREAK SPACE}" not in parted
    assert max(map(metrics.horizontalAdvance, parted.split(" "))) < widest
