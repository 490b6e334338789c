"""The summary page as PDF: one sheet, every letter to be found and read, nothing outside it, charts as lines."""

from __future__ import annotations

import json
import re
import subprocess
import unicodedata
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from offsim.language import load_language
from offsim.model.projection import project_each
from offsim.report.minister_page import MinisterPage, minister_page
from offsim.report.page_answers import page_answers
from offsim.report.minister_page import Export
from offsim.storage.studies import open_study, shipped_study_ids
from offsim.cli.scenarios import named_scenarios
from tests.cli.conftest import Said, program

SHEET = (595.0, 842.0)
LEAST_POINTS = 9
PRESET = {"pai-2020": "diversification", "digital-2030": "french_recession"}
CASES = [(study, code) for study in shipped_study_ids() for code in ("en", "fr", "ar")]


def read(*words: str | Path) -> str:
    return subprocess.run(words, capture_output=True, text=True, check=True).stdout  # noqa: S603


def letters(words: str) -> str:
    """Return words as a search sees them: shapes of letters as letters, without marks of direction and spaces."""
    plain = unicodedata.normalize("NFKC", words)
    return "".join(sign for sign in plain if unicodedata.category(sign) not in ("Cf", "Zs", "Cc"))
