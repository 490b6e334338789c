"""Lays out the files of the program as they are installed, by the explicit list in ``contents.toml``."""

from __future__ import annotations

import re
import shutil
import tomllib
import zipfile
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from bundle.places import HERE
from bundle.processes import BuildError


@dataclass(frozen=True, slots=True)
class Share:
    """What is taken of one archive: the patterns of its files, and where they go."""

    into: str
    patterns: tuple[str, ...]
    without: tuple[str, ...] = ()
    strip: str = ""

    def goal(self, name: str) -> str | None:
        """Return where the archive's file ``name`` goes within the tree, or None where it stays out."""
        if not _named(name, self.patterns) or _named(name, self.without):
            return None
        return f"{self.into}/{name.removeprefix(self.strip)}"


def shares(list_file: Path = HERE / "contents.toml") -> dict[str, Share]:
    """Return what is taken of each distribution."""
    table = tomllib.loads(list_file.read_text())
    return {
        name: Share(row["into"], tuple(row["files"]), tuple(row.get("without", ())), row.get("strip", ""))
        for name, row in table.items()
    }


def lay_out(share: Share, archive: zipfile.ZipFile, tree: Path) -> None:
    """Copy the share of an archive into the tree; raises BuildError for a pattern nothing answers to."""
    names = [name for name in archive.namelist() if not name.endswith("/")]
    for pattern in share.patterns:
        if not any(_named(name, (pattern,)) for name in names):
            raise BuildError(f"{archive.filename}: holds nothing like {pattern}")
    for name in names:
        goal = share.goal(name)
        if goal is not None:
            file = tree / goal
            file.parent.mkdir(parents=True, exist_ok=True)
            with archive.open(name) as source, file.open("wb") as target:
                shutil.copyfileobj(source, target)


def files_of(tree: Path) -> list[str]:
    """Return the names of all files in the tree, sorted, with forward slashes."""
    return sorted(file.relative_to(tree).as_posix() for file in tree.rglob("*") if file.is_file())


def sizes(tree: Path) -> Mapping[str, int]:
    """Return the size of each file in the tree, in bytes."""
    return {name: (tree / name).stat().st_size for name in files_of(tree)}


def _named(name: str, patterns: Iterable[str]) -> bool:
    return any(re.fullmatch(re.escape(pattern).replace(r"\*", "[^/]*"), name) for pattern in patterns)
