"""The charts of every page as pictures in a folder, in light colours, as the pages would show them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

from offsim.language import Language
from offsim.session.snapshot import Snapshot
from offsim.storage.atomic_file import write_atomically
from offsim.ui.charts.drawing import Drawing
from offsim.ui.charts.plate import FORMATS, direction_of, plate_of
from offsim.ui.pages.pages import PAGES
from offsim.ui.style import LIGHT

NOTHING_CHOSEN: Mapping[str, object] = {}


def heading_of(shown: Snapshot, language: Language) -> str:
    """Return which study and scenario a picture is of."""
    study, scenario = shown.scenarios.study, shown.scenarios.shown(shown.scenarios.active)
    return language.joined(" – ", (language.say(study.title), language.say(scenario.name)))


def pictures(
    shown: Snapshot, language: Language, chosen: Mapping[str, object] = NOTHING_CHOSEN
) -> Iterator[tuple[str, bytes]]:
    """Give the name and content of each file; ``chosen`` is what the planner has chosen on each page, by its key.

    Charts with nothing to show, such as the difference of a scenario from itself, are left out.
    """
    heading = heading_of(shown, language)
    for page, chart in _charts(shown, language, chosen):
        if chart.figures.rows:
            plate = plate_of(chart, heading, right_to_left=language.right_to_left)
            for ending, content_of in FORMATS.items():
                yield f"{page}-{chart.stem.replace('_', '-')}.{ending}", content_of(plate)


def write_pictures(contents: Mapping[str, bytes], folder: Path) -> list[Path]:
    """Write pictures by name into a folder, each whole, and return the files; raises Problem."""
    for name, content in contents.items():
        write_atomically(folder / name, content)
    return [folder / name for name in contents]


def _charts(shown: Snapshot, language: Language, chosen: Mapping[str, object]) -> Iterator[tuple[str, Drawing]]:
    for row in PAGES:
        page = row.make(shown.scenarios.study, language, LIGHT)
        if page.pictures:
            page.setLayoutDirection(direction_of(right_to_left=language.right_to_left))
            if row.key in chosen:
                page.resume(chosen[row.key])
            page.show_snapshot(shown)
            page.complete()
            yield from ((row.key, chart) for chart in page.pictures)
        page.close_down()
        page.deleteLater()
