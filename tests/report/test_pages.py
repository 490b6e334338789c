"""Where pages end: no page is overfull, and rows that belong together stay on one."""

from hypothesis import given
from hypothesis import strategies as st

from offsim.report.workbook.layout import HEADER_ROW
from offsim.report.workbook.pages import LONG, WIDE, _breaks

PAGE = 100.0
HEIGHTS = st.lists(st.floats(5, 30), min_size=8, max_size=80)


@given(HEIGHTS, st.lists(st.tuples(st.integers(0, 70), st.integers(0, 2)), max_size=6))
def test_pages_hold_what_is_on_them_and_no_kept_rows_are_torn(
    heights: list[float], some: list[tuple[int, int]]
) -> None:
    kept = [(first, first + more) for first, more in some if first + more < len(heights)]
    apart = [
        one for one in kept if not any(one != other and one[0] <= other[1] and other[0] <= one[1] for other in kept)
    ]
    breaks = _breaks(heights, apart, PAGE)
    assert breaks == sorted(set(breaks))
    repeated = heights[HEADER_ROW]
    for start, end in zip([0, *breaks], [*breaks, len(heights)], strict=True):
        room = PAGE - (repeated if start > HEADER_ROW else 0.0)
        assert sum(heights[start:end]) <= room or end == start + 1
    for first, last in apart:
        if sum(heights[first : last + 1]) <= PAGE - repeated:
            assert not [row for row in breaks if first < row <= last]


def test_the_first_paper_is_the_smallest() -> None:
    for papers in (WIDE, LONG):
        assert papers[0].width < papers[1].width
