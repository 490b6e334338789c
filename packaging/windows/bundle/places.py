"""Where the build reads and writes."""

from pathlib import Path

HERE = Path(__file__).resolve().parents[1]
ROOT = HERE.parents[1]
BUILD = ROOT / "build" / "windows"
DOWNLOADS = BUILD / "downloads"
TREE = BUILD / "tree"
DIST = ROOT / "dist"
