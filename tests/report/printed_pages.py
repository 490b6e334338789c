"""What LibreOffice prints of a workbook, measured in the PDF: pages, and every piece of text, its size and place."""

import re
import shutil
import subprocess
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree as ET

from tests.report.workbook_files import OFFICE

MEASURE = shutil.which("pdftohtml")
ZOOM = 3.0
"""The largest that pdftohtml takes; sizes are whole numbers, so a third of a point is told."""


@dataclass(frozen=True, slots=True)
class Printed:
    """A piece of text on a page (from 1): its size, where it begins and ends across, and the width of the page."""

    page: int
    words: str
    size: float
    left: float
    right: float
    width: float


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


def measured(file: Path) -> tuple[int, Sequence[Printed]]:
    """Return the number of pages of a PDF and all its text, in points."""
    assert MEASURE, "poppler-utils is not installed: see make test"
    command = [MEASURE, "-xml", "-i", "-zoom", str(ZOOM), "-stdout", str(file)]
    said = subprocess.run(command, check=True, capture_output=True).stdout  # noqa: S603
    pages = ET.fromstring(re.sub(rb"<!DOCTYPE[^>]*>", b"", said)).findall("page")  # noqa: S314  (of a PDF made here)
    sizes = {font.get("id"): float(font.get("size", 0)) / ZOOM for page in pages for font in page.findall("fontspec")}
    return len(pages), [
        Printed(
            number,
            "".join(text.itertext()),
            sizes[text.get("font")],
            (left := float(text.get("left", 0)) / ZOOM),
            left + float(text.get("width", 0)) / ZOOM,
            float(page.get("width", 0)) / ZOOM,
        )
        for number, page in enumerate(pages, 1)
        for text in page.findall("text")
    ]
