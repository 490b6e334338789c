"""A cell of the Study page, and the cells of a section together, as they are shown."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from itertools import chain

from offsim.language import Language
from offsim.storage.toml_sections import Place
from offsim.ui.study_tables.columns import Takes
from offsim.ui.study_tables.sections import Section

NUMBERS = frozenset({Takes.FIGURE, Takes.GROWTH, Takes.NUMBER, Takes.WHOLE})


def dotted(place: Place) -> str:
    """Return a place as the reader of studies names it in faults."""
    return ".".join(key if isinstance(key, str) else f"[{key}]" for key in place).replace(".[", "[")


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell: the place of what it holds, the names of its row and column, and that as it is written.

    ``called`` gives those in any language; ``found`` is what stands there in the study, None where nothing does;
    ``unit`` that of a number.
    """

    place: Place
    takes: Takes
    row: str
    heading: str
    called: Callable[[Language], tuple[str, str]] = field(compare=False, repr=False)
    found: object
    words: str
    unit: str = ""
    choices: str = ""
    optional: bool = False

    @property
    def is_number(self) -> bool:
        """Whether it takes a number."""
        return self.takes in NUMBERS

    @property
    def dotted(self) -> str:
        """Its place as the reader of studies names it in faults."""
        return dotted(self.place)


@dataclass(frozen=True, slots=True)
class Grid:
    """The cells of a section, row by row; ``names`` are what the rows are called.

    ``things`` are what they belong to, ``places`` what they hold.
    """

    section: Section
    head: tuple[str, ...]
    names: tuple[str, ...]
    things: tuple[Place, ...]
    places: tuple[Place, ...]
    cells: tuple[tuple[Cell, ...], ...]

    @property
    def all_cells(self) -> Iterator[Cell]:
        """The cells one after another."""
        return chain.from_iterable(self.cells)
