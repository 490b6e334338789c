"""The shipped studies as they were in the first format, which old documents carry in them."""

import json
from functools import lru_cache
from pathlib import Path
from typing import Any

from offsim.model.study import Study
from offsim.storage.study_file import parse_study

FOLDER = Path(__file__).parent / "old_files" / "studies"
OLD_STUDIES = ("pai-2020", "digital-2030")


@lru_cache(maxsize=2)
def old_study(name: str) -> Study:
    """Return a study of the first format; made once."""
    return parse_study((FOLDER / f"{name}.toml").read_text(encoding="utf-8"), f"{name}.toml")


def old_numbers(name: str) -> dict[str, Any]:
    """Return what its presets came to in the version that wrote it, by preset."""
    presets: dict[str, Any] = json.loads((FOLDER / f"{name}.json").read_text(encoding="utf-8"))
    return presets
