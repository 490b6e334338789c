"""What Wine 8 lacks for Python, numpy and Qt, put beside its own libraries for the tests; none of it ships."""

from __future__ import annotations

import shutil
from pathlib import Path

from bundle.pe_file import read_pe
from bundle.processes import run

HERE = Path(__file__).parent
COMPILE = ("x86_64-w64-mingw32-gcc", "-std=gnu11", "-O1", "-shared", "-s", "-fno-builtin", "-static-libgcc")
OVERRIDES = "ucrtbase=n,b;icuuc=n;mscoree=;mshtml=;winemenubuilder.exe=d"
PREFIX_OF_OURS = "shim_"
BUILTIN = b"Wine builtin DLL"  # Wine takes a file so marked for its own, and looks elsewhere for it
KEPT = "ucrtwine.dll"


def put_shims(system: Path, work: Path) -> None:
    """Compile the shims in ``work`` and copy them into ``system``, the prefix's ``system32``."""
    work.mkdir(parents=True, exist_ok=True)
    if not (system / KEPT).is_file():
        original = (system / "ucrtbase.dll").read_bytes()
        (system / KEPT).write_bytes(original.replace(BUILTIN, b"Kept builtin DLL", 1))
    _compile_runtime(system, work)
    run([*COMPILE, HERE / "icuuc.c", "-o", work / "icuuc.dll"])
    for name in ("ucrtbase.dll", "icuuc.dll"):
        shutil.copyfile(work / name, system / name)


def _compile_runtime(system: Path, work: Path) -> None:
    """Make a C runtime that passes everything on to Wine's own but what ``complex.c`` has."""
    run([*COMPILE, "-c", HERE / "complex.c", "-o", work / "complex.o"])
    symbols = run(["x86_64-w64-mingw32-nm", "--defined-only", work / "complex.o"]).split()
    ours = {name.removeprefix(PREFIX_OF_OURS) for name in symbols if name.startswith(PREFIX_OF_OURS)}
    lines = [f"{name}={PREFIX_OF_OURS}{name}" for name in sorted(ours)]
    kept = Path(KEPT).stem
    lines += [f'"{name}"="{kept}.{name}"' for name in read_pe(system / KEPT).exports() if name not in ours]
    definitions = work / "ucrtbase.def"
    definitions.write_text("LIBRARY ucrtbase.dll\nEXPORTS\n" + "\n".join(lines) + "\n")
    run([*COMPILE, work / "complex.o", definitions, "-o", work / "ucrtbase.dll"])
