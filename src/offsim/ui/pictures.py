"""The charts of every page as pictures in a folder, in light colours, as the pages would show them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import partial
from pathlib import Path

from offsim.ensemble.steps import Steps
from offsim.ensemble.workers import Workers
from offsim.language import Language
from offsim.session.snapshot import Snapshot
from offsim.session.worker import UNWATCHED, Watch
from offsim.storage.atomic_file import write_atomically
from offsim.ui.charts.drawing import Drawing
from offsim.ui.charts.plate import FORMATS, direction_of, laid_out
from offsim.ui.pages.page_table import PAGES, PageRow
from offsim.ui.style import LIGHT, Theme

NOTHING_CHOSEN: Mapping[str, object] = {}


def heading_of(shown: Snapshot, language: Language) -> str:
    """Return which study and scenario a picture is of."""
    study, scenario = shown.scenarios.study, shown.scenarios.shown(shown.scenarios.active)
    return language.joined(" – ", (language.say(study.title), language.say(scenario.name)))


def pictures(
    shown: Snapshot, language: Language, chosen: Mapping[str, object] = NOTHING_CHOSEN, watch: Watch = UNWATCHED
) -> Steps[dict[str, bytes]]:
    """Draw all charts by the step and return their files, contents by name.

    ``chosen`` is what the planner has chosen on each page, by its key. Charts with nothing to show, such as the
    difference of a scenario from itself, are left out.
    """
    contents: dict[str, bytes] = {}
    drawn = [row for row in PAGES if row.draws]
    for place, row in enumerate(drawn):
        watch.progress(place, len(drawn) + 1)
        for chart in _drawings(row, shown, language, chosen.get(row.key)):
            yield None
            if chart and chart.figures.rows:
                yield from _files(f"{row.key}-{chart.stem.replace('_', '-')}", chart, shown, language, contents)
        Workers(stop=watch.stop).check()
    return contents


def write_pictures(contents: Mapping[str, bytes], folder: Path) -> list[Path]:
    """Write pictures by name into a folder, each whole, and return the files; raises Problem."""
    for name, content in contents.items():
        write_atomically(folder / name, content)
    return [folder / name for name in contents]


def _drawings(row: PageRow, shown: Snapshot, language: Language, kept: object) -> Iterator[Drawing | None]:
    """Draw the charts of a page; None is the end of a step.

    Pages of several charts have a function of their own, which makes them one by one; others are made as a whole.
    """
    one_by_one = row.part("drawings")
    return (one_by_one or partial(_of_page, row))(shown, language, LIGHT, kept)


def _of_page(row: PageRow, shown: Snapshot, language: Language, theme: Theme, kept: object) -> Iterator[Drawing | None]:
    page = row.make(shown.scenarios.study, language, theme)
    try:
        page.setLayoutDirection(direction_of(right_to_left=language.right_to_left))
        yield None
        if kept is not None:
            page.resume(kept)
        page.show_snapshot(shown)
        yield None
        page.complete()
        for chart in page.pictures:
            yield None
            yield chart.again(theme) if chart.figures.rows else None
    finally:
        page.close_down()
        page.deleteLater()


def _files(name: str, chart: Drawing, shown: Snapshot, language: Language, contents: dict[str, bytes]) -> Steps[None]:
    """Add the files of one chart, by the step."""
    plate = laid_out(chart, heading_of(shown, language), right_to_left=language.right_to_left)
    for ending, draw in FORMATS.items():
        yield None
        contents[f"{name}.{ending}"] = yield draw(plate)
