"""What the marks of a window that takes another's place begin with."""

import pytest
from PySide6.QtCore import QObject

from offsim.session.goals import Goal, Goals

MARKS = {"trend.france": object()}


@pytest.mark.usefixtures("qapp")
def test_marks_go_over_to_another_window_with_their_study_and_the_goal_without() -> None:
    holder = QObject()
    before = Goals(holder, Goal(("turnover_2020",), 0.5))
    before.found.emit(MARKS)
    for same, wanted in ((True, [MARKS]), (False, [])):
        after, told = Goals(holder, Goal()), list[object]()
        after.found.connect(told.append)
        after.take_over(before, marks=same)
        assert (after.goal, told) == (before.goal, wanted)
