"""Compiles every Python file of the tree with the very Python that will run it, so that nothing is written later."""

from __future__ import annotations

import shutil
import zipfile
from pathlib import Path

from bundle.places import BUILD
from bundle.processes import BuildError
from bundle.wine import ready_prefix, run_wine, windows_path

COMPILER = BUILD / "compiler"
# Paths in the byte code are those within the tree, and a file's date plays no part: the same sources, the same bytes.
PROGRAM = """
import compileall, py_compile, sys
mode = py_compile.PycInvalidationMode.UNCHECKED_HASH
sys.exit(not compileall.compile_dir(sys.argv[1], quiet=1, stripdir=sys.argv[1], invalidation_mode=mode, force=True))
"""


def compile_tree(library: Path, embedded: zipfile.ZipFile) -> None:
    """Put byte code beside the Python files in ``library``; ``embedded`` is the archive Python comes in."""
    library_there = COMPILER / "cp313" / "python313.dll"
    if not library_there.is_file() or library_there.read_bytes() != embedded.read("cp313/python313.dll"):
        shutil.rmtree(COMPILER, ignore_errors=True)
        embedded.extractall(COMPILER)
    ready_prefix()
    python = COMPILER / "cp313" / "python.exe"
    done = run_wine([python, "-c", PROGRAM, windows_path(library)], extra={"PYTHONHASHSEED": "0"}, seconds=500)
    if done.returncode:
        raise BuildError(f"compiling under Wine failed:\n{done.stdout.decode()}{done.stderr.decode()}")
