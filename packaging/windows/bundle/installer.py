"""Has makensis make the installer of a tree."""

from __future__ import annotations

from pathlib import Path

from bundle.arabic import mend_arabic
from bundle.contents import sizes
from bundle.places import HERE, ROOT
from bundle.processes import run
from bundle.signing import Signing, sign, signing_command

SCRIPT = HERE / "installer" / "offsim.nsi"
UNPACKED = "offsim-new"  # the folder within the program's that everything is unpacked into first
LONGEST_PATH = 259  # letters, on a Windows that is not told to take more
CLUSTER = 4096  # bytes, which every file fills up
SPARE = 1 << 20  # bytes: the uninstaller, the folders


def make_installer(
    tree: Path, work: Path, version: str, goal: Path, signing: Signing | None = None, *, quick: bool = False
) -> None:
    """Write the installer to ``goal``, signed with its uninstaller; a ``quick`` one is larger and made in seconds."""
    mend_arabic(work)
    licences = [ROOT / "LICENSE", HERE / "licences" / "README.txt"]
    text = "\n\n".join(file.read_text(encoding="utf-8") for file in licences).replace("\n", "\r\n")
    (work / "licences.txt").write_text(text, encoding="utf-8-sig", newline="")
    found = sizes(tree)
    defined = {
        "VERSION": version,
        "NUMBERS": numbers(version),
        "TREE": tree,
        "WORK": work,
        "SIZE": sum(found.values()) // 1024,
        "ROOM": (sum(-(-size // CLUSTER) * CLUSTER for size in found.values()) + SPARE) // 1024,
        "LONGEST": LONGEST_PATH - len(f"/{UNPACKED}/") - max(map(len, found)),
        "NEW": UNPACKED,
        "OUTPUT": goal.absolute(),
        **({"QUICK": 1} if quick else {}),
        **({"SIGN": signing_command(signing)} if signing else {}),
    }
    words = [f"-D{name}={value}" for name, value in defined.items()]
    run(["makensis", "-V2", "-WX", "-INPUTCHARSET", "UTF8", *words, SCRIPT])
    if signing:
        sign(goal, signing)


def numbers(version: str) -> str:
    """Return the four numbers Windows wants of a version: ``0.9.1`` gives ``0.9.1.0``."""
    return ".".join([*version.split("."), "0", "0", "0"][:4])
