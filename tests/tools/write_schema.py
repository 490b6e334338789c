"""Writes the JSON Schema of study files, which editors read: ``make schema``."""

from __future__ import annotations

import json
from pathlib import Path

from offsim.storage.study_shape import DEFINITIONS, STUDY

FILE = Path(__file__).parents[2] / "resources" / "studies" / "study.schema.json"


def schema() -> str:
    """Return the file's content."""
    head = {"$schema": "http://json-schema.org/draft-04/schema#", "title": "A study of offsim"}
    return json.dumps({**head, **STUDY, "definitions": DEFINITIONS}, ensure_ascii=False, indent=1) + "\n"


if __name__ == "__main__":
    FILE.write_text(schema(), encoding="utf-8", newline="\n")
