"""The picture of the floors shows the imports as they are."""

from __future__ import annotations

from tests.test_architecture import MAY_IMPORT, WITHOUT_QT
from tests.tools.draw_floors import FILE, QT, arrows, picture, rows


def test_the_picture_is_what_is_drawn_from_the_imports_now() -> None:
    assert FILE.read_text(encoding="utf-8") == picture(), "run “make floors”"


def test_every_floor_is_in_the_picture() -> None:
    assert {floor for row in rows() for floor in row} == MAY_IMPORT.keys()


def test_the_floors_with_qt_are_marked() -> None:
    assert QT.keys() == MAY_IMPORT.keys() - WITHOUT_QT - {"__main__"}


def test_an_arrow_is_left_out_where_another_way_leads_there() -> None:
    used = {"top": frozenset({"middle", "ground"}), "middle": frozenset({"ground"}), "ground": frozenset[str]()}
    assert sorted(arrows(used)) == [("middle", "ground"), ("top", "middle")]
