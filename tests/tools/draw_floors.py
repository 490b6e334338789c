"""Draws the floors of the program from its imports, ``docs/pictures/floors.svg``: ``make floors``.

What stands on which row is the contract of import-linter in pyproject.toml, what a floor says the first line of its
package. An arrow points from a floor to one it imports; what is reached by way of another has none, but is named.
"""

from __future__ import annotations

import ast
import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from html import escape
from pathlib import Path
from textwrap import wrap

import grimp

CHECKOUT = Path(__file__).parents[2]
FILE = CHECKOUT / "docs" / "pictures" / "floors.svg"

COLUMN = {"storage": 1, "resources": 2, "language": 2}
"""Where a floor stands beside others, the first column if not said; a row of one above them is as wide as all."""
WIDE = frozenset({"__main__", "cli", "app", "paper", "ui", "session"})
QT = {"session": "Qt without widgets", "ui": "Qt", "app": "Qt", "paper": "Qt", "loading_qt": "Qt"}

WIDTH, HEIGHT, LOW, GAP, EDGE = 300, 100, 66, 40, 16
LETTERS, INSET = 44, 24


@dataclass(frozen=True, slots=True)
class Box:
    """Where a floor stands, in pixels."""

    left: int
    top: int
    width: int
    height: int


Uses = Mapping[str, frozenset[str]]

HEAD = """<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" viewBox="0 0 {width} {height}" \
font-family="DejaVu Sans, Verdana, sans-serif" font-size="12">
<title>The floors of offsim, and what each imports</title>
<defs><marker id="tip" viewBox="0 0 8 8" refX="8" refY="4" markerWidth="8" markerHeight="8" orient="auto">\
<path d="M0 0 8 4 0 8z" fill="#556"/></marker></defs>
<rect width="{width}" height="{height}" fill="#fff"/>"""


def rows() -> list[list[str]]:
    """Return the floors from top to bottom, those that do not know each other side by side."""
    contracts = tomllib.loads((CHECKOUT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["importlinter"]
    return [re.findall(r"\w+", row) for row in contracts["contracts"][0]["layers"]]


def uses(graph: grimp.ImportGraph) -> Uses:
    """Return the floors that each floor imports, at whatever depth in it and even inside functions."""
    found: dict[str, set[str]] = {floor.split(".")[1]: set() for floor in graph.find_children("offsim")}
    for module in graph.modules - {"offsim"}:
        floor = module.split(".")[1]
        imported = graph.find_modules_directly_imported_by(module) - {"offsim"}
        found[floor] |= {other.split(".")[1] for other in imported} - {floor}
    return {floor: frozenset(others) for floor, others in found.items()}


def arrows(used: Uses) -> Iterator[tuple[str, str]]:
    """Return the imports that are not there by way of another floor as well."""

    def reached(floor: str) -> set[str]:
        return set().union(*({other, *reached(other)} for other in used[floor]))

    for floor, others in used.items():
        yield from ((floor, other) for other in others if all(other not in reached(way) for way in others))


def purpose(floor: str) -> str:
    """Return the first line of what a floor says of itself."""
    path = CHECKOUT / "src" / "offsim" / floor
    file = path / "__init__.py" if path.is_dir() else path.with_suffix(".py")
    words = ast.get_docstring(ast.parse(file.read_text(encoding="utf-8"))) or ""
    return words.splitlines()[0].replace("``", "")


def picture() -> str:
    """Return the picture."""
    used = uses(grimp.build_graph("offsim", cache_dir=None))
    boxes = {floor: box(floor, row) for row, floors in enumerate(rows()) for floor in floors}
    order = sorted(boxes, key=lambda floor: (boxes[floor].top, boxes[floor].left))
    width = 3 * WIDTH + 2 * GAP + 2 * EDGE
    lines = [HEAD.format(width=width, height=top(len(rows())) - GAP + EDGE)]
    lines += [_arrow(boxes[floor], boxes[other]) for floor, other in sorted(arrows(used))]
    lines += [_drawn(floor, boxes[floor], sorted(used[floor], key=order.index)) for floor in order]
    return "\n".join([*lines, "</svg>", ""])


def box(floor: str, row: int) -> Box:
    """Return where a floor of a row stands."""
    left = EDGE + COLUMN.get(floor, 0) * (WIDTH + GAP)
    return Box(left, top(row), 3 * WIDTH + 2 * GAP if floor in WIDE else WIDTH, height(rows()[row]))


def top(row: int) -> int:
    """Return where a row begins."""
    return EDGE + sum(height(floors) + GAP for floors in rows()[:row])


def height(floors: list[str]) -> int:
    """Return how high a row is."""
    return LOW if WIDE.issuperset(floors) else HEIGHT


def _arrow(start: Box, end: Box) -> str:
    """Draw a line from the bottom of a box to the top of another, straight down where it can be."""
    middle = end.left + WIDTH // 2
    x = min(max(middle, start.left + INSET), start.left + start.width - INSET)
    to_x = middle if x == middle else min(max(x, end.left + INSET), end.left + end.width - INSET)
    line = f'x1="{x}" y1="{start.top + start.height}" x2="{to_x}" y2="{end.top}"'
    return f'<line {line} stroke="#556" stroke-width="1.5" marker-end="url(#tip)"/>'


def _drawn(floor: str, box: Box, used: list[str]) -> str:
    letters = LETTERS * box.width // WIDTH
    imports = f"imports {', '.join(used)}" if used else "imports no other floor"
    written = [
        *((line, "#223") for line in wrap(purpose(floor), letters)),
        *((line, "#667") for line in wrap(imports, letters)),
    ]
    texts = [
        f'<text x="{box.left + 12}" y="{box.top + 40 + 16 * at}" fill="{colour}">{escape(line)}</text>'
        for at, (line, colour) in enumerate(written)
    ]
    fill, right = "#e3ecfa" if floor in QT else "#f1f3f0", box.left + box.width - 12
    size = f'x="{box.left}" y="{box.top}" width="{box.width}" height="{box.height}"'
    return "\n".join([
        f'<rect {size} rx="6" fill="{fill}" stroke="#99a"/>',
        f'<text x="{box.left + 12}" y="{box.top + 21}" font-size="15" font-weight="bold" fill="#112">{floor}</text>',
        f'<text x="{right}" y="{box.top + 21}" text-anchor="end" fill="#36c">{QT.get(floor, "")}</text>',
        *texts,
    ])  # fmt: skip


if __name__ == "__main__":
    FILE.write_text(picture(), encoding="utf-8", newline="\n")
