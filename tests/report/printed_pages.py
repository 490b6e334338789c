"""What LibreOffice prints of a workbook, measured in the PDF: pages, and every piece of text, its size and place."""

import re
import shutil
import subprocess
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree as ET

from tests.report.workbook_files import OFFICE

MEASURE = shutil.which("pdftohtml")
ZOOM = 3.0
"""The largest that pdftohtml takes; sizes are whole numbers, so a third of a point is told."""
LAPS, ROUNDED_AWAY, MIXED = 0.3, 3.0, 15.0
"""From which part of their height lines lie on one another, and from how many points across."""


@dataclass(frozen=True, slots=True)
class Printed:
    """A piece of text on a page (from 1): its size, where it lies across and down, and how large the page is."""

    page: int
    words: str
    size: float
    left: float
    right: float
    top: float
    bottom: float
    width: float
    height: float

    def on(self, other: "Printed") -> bool:
        """Say whether another piece of the page is printed over this one.

        Where both directions of writing are mixed, pieces of one line seem to begin a little within one another.
        """
        down = min(self.bottom, other.bottom) - max(self.top, other.top)
        across = min(self.right, other.right) - max(self.left, other.left)
        same_line = abs(self.top - other.top) < 1
        return down > LAPS * (self.bottom - self.top) and across > (MIXED if same_line else ROUNDED_AWAY)


@dataclass(frozen=True, slots=True)
class Document:
    """How many pages there are, the page (from 1) that each sheet begins on, and all text."""

    pages: int
    begins: Mapping[str, int]
    texts: Sequence[Printed]

    def covered(self) -> Iterator[tuple[Printed, Printed]]:
        """Give the pieces of text that are printed over one another; signs without letters do not count."""
        told = [text for text in self.texts if any(map(str.isalnum, text.words))]
        told.sort(key=lambda text: (text.page, text.top))
        for place, one in enumerate(told):
            for other in told[place + 1 :]:
                if other.page > one.page or other.top > one.bottom:
                    break
                if one.on(other):
                    yield one, other


def printed(folder: Path, workbooks: Mapping[str, bytes]) -> dict[str, Path]:
    """Return the PDF of each workbook by its name, all printed in one start."""
    assert OFFICE, "LibreOffice is not installed, and nothing else here prints workbooks: see make test"
    for name, content in workbooks.items():
        (folder / f"{name}.xlsx").write_bytes(content)
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    files = [str(folder / f"{name}.xlsx") for name in workbooks]
    command = [OFFICE, profile, "--headless", "--convert-to", "pdf", "--outdir", str(folder), *files]
    subprocess.run(command, check=True, capture_output=True)  # noqa: S603  (the office suite found on this machine)
    return {name: folder / f"{name}.pdf" for name in workbooks}


def measured(file: Path) -> Document:
    """Return what stands on the pages of a PDF, in points."""
    assert MEASURE, "poppler-utils is not installed: see make test"
    command = [MEASURE, "-xml", "-i", "-zoom", str(ZOOM), "-stdout", str(file)]
    said = subprocess.run(command, check=True, capture_output=True).stdout  # noqa: S603
    document = ET.fromstring(re.sub(rb"<!DOCTYPE[^>]*>", b"", said))  # noqa: S314  (of a PDF made here)
    pages = document.findall("page")
    sizes = {font.get("id"): float(font.get("size", 0)) / ZOOM for page in pages for font in page.findall("fontspec")}
    begins = {"".join(item.itertext()): int(item.get("page", 0)) for item in document.iter("item")}
    texts = [_piece(number, page, text, sizes[text.get("font")]) for number, page, text in _each_text(pages)]
    return Document(len(pages), begins, texts)


def _each_text(pages: Sequence[ET.Element]) -> Iterator[tuple[int, ET.Element, ET.Element]]:
    for number, page in enumerate(pages, 1):
        for text in page.findall("text"):
            yield number, page, text


def _piece(number: int, page: ET.Element, text: ET.Element, size: float) -> Printed:
    left, top, width, height = (float(text.get(name, 0)) / ZOOM for name in ("left", "top", "width", "height"))
    return Printed(
        page=number,
        words="".join(text.itertext()),
        size=size,
        left=left,
        right=left + width,
        top=top,
        bottom=top + height,
        width=float(page.get("width", 0)) / ZOOM,
        height=float(page.get("height", 0)) / ZOOM,
    )
