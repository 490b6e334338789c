"""Python as it is embedded: the locked archive, or another zip of python.org's that whoever builds has fetched."""

from __future__ import annotations

import hashlib
import io
import tarfile
import zipfile
from pathlib import Path

from bundle.processes import BuildError

FOLDER = "cp313"
LIBRARY = "python313.dll"


def embedded_python(source: Path) -> zipfile.ZipFile:
    """Open the embeddable distribution, in a source archive or a zip of its own; its names begin with ``cp313/``.

    Raises:
        BuildError: it is none of Python 3.13, which is what the locked wheels are for.
    """
    if source.suffix == ".zip":
        return _in_folder(source)
    with tarfile.open(source) as archive:
        name = next(name for name in archive.getnames() if name.endswith("/data.zip"))
        member = archive.extractfile(name)
        assert member is not None  # noqa: S101  (a file, as its name says)
        return zipfile.ZipFile(io.BytesIO(member.read()))


def _in_folder(source: Path) -> zipfile.ZipFile:
    """Open a zip as python.org gives it, with all files at its top."""
    moved = io.BytesIO()
    try:
        with zipfile.ZipFile(source) as given, zipfile.ZipFile(moved, "w") as archive:
            if LIBRARY not in given.namelist():
                raise BuildError(f"{source}: holds no {LIBRARY}, so it is no embeddable Python 3.13")
            for name in given.namelist():
                archive.writestr(f"{FOLDER}/{name}", given.read(name))
    except (OSError, zipfile.BadZipFile) as error:
        raise BuildError(f"{source}: cannot be read as a zip ({error})") from error
    return zipfile.ZipFile(moved)


def check_python(source: Path, stated: str | None) -> str:
    """Return a line that says which Python is built in; raises BuildError where its SHA-256 is not the one stated."""
    try:
        found = hashlib.sha256(source.read_bytes()).hexdigest()
    except OSError as error:
        raise BuildError(f"{source}: cannot be read ({error.strerror})") from error
    if stated is not None and found != stated.lower():
        raise BuildError(f"{source}: its SHA-256 is {found}, not {stated.lower()}")
    compared = "as stated" if stated else "compared with nothing; state it with --python-sha256"
    return f"Python from {source.name}, SHA-256 {found} ({compared})"
