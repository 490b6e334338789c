"""What is made of the finished tree: the list of its files, the portable archive, the sums, and the sizes told."""

from __future__ import annotations

import hashlib
import time
import zipfile
from collections.abc import Iterable
from pathlib import Path

from bundle.contents import files_of, sizes
from bundle.processes import BuildError

LIST = "runtime/files.txt"
MOST_SETUP, MOST_INSTALLED = 30_000_000, 110_000_000
LARGEST = 10
PORTABLE = "As long as this file is here, offsim keeps its settings in the folder “settings” beside it.\r\n"


def list_files(tree: Path) -> None:
    """Write the size and name of every file, which the launcher looks at when it cannot start."""
    (tree / LIST).unlink(missing_ok=True)
    rows = [f"{size} {name.replace('/', chr(92))}\n" for name, size in sizes(tree).items()]
    (tree / LIST).write_text("".join(rows), encoding="utf-8", newline="\n")


def pack_portable(tree: Path, goal: Path, moment: int) -> None:
    """Pack the tree and the mark that keeps the settings beside the program; the same tree gives the same bytes."""
    when = time.gmtime(moment)[:6]
    with zipfile.ZipFile(goal, "w") as archive:
        for name in files_of(tree):
            _add(archive, f"offsim/{name}", (tree / name).read_bytes(), when)
        _add(archive, "offsim/portable.txt", PORTABLE.encode(), when)


def _add(archive: zipfile.ZipFile, name: str, content: bytes, when: tuple[int, ...]) -> None:
    entry = zipfile.ZipInfo(name, when)  # type: ignore[arg-type]
    entry.external_attr = 0o644 << 16
    archive.writestr(entry, content, zipfile.ZIP_DEFLATED, compresslevel=9)


def write_sums(files: Iterable[Path], goal: Path) -> None:
    """Write the SHA-256 of each file as ``sha256sum -c`` reads it."""
    rows = [f"{hashlib.sha256(file.read_bytes()).hexdigest()}  {file.name}\n" for file in files]
    goal.write_text("".join(rows))


def told_sizes(tree: Path, setup: Path) -> str:
    """Return the sizes in words; raises BuildError where they are over the limits."""
    found = sizes(tree)
    installed, packed = sum(found.values()), setup.stat().st_size
    parts: dict[str, int] = {}
    for name, size in found.items():
        place = name.split("/")
        part = "/".join(place[2:4]) if name.startswith("runtime/lib/") else "/".join(place[:2])
        parts[part] = parts.get(part, 0) + size
    rows = sorted(parts.items(), key=lambda row: -row[1])[:LARGEST]
    lines = [
        f"setup {packed / 1e6:.1f} MB, installed {installed / 1e6:.1f} MB in {len(found)} files; the largest parts:"
    ]
    lines += [f"  {size / 1e6:6.1f} MB  {part}" for part, size in rows]
    if packed > MOST_SETUP or installed > MOST_INSTALLED:
        raise BuildError(
            "\n".join([*lines, f"over the limit of {MOST_SETUP} packed or {MOST_INSTALLED} installed bytes"])
        )
    return "\n".join(lines)
