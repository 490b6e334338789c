"""The text of a document as one JSON object that says it is a document, or why it is none."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Mapping
from functools import partial
from pathlib import Path
from typing import Any, NoReturn

from offsim.model.problems import Expected, Problem
from offsim.model.text import QT_TRANSLATE_NOOP
from offsim.storage.study_file import TOO_DEEP
from offsim.storage.syntax import wrong_json

MARK = "offsim document"

NOT_A_DOCUMENT = QT_TRANSLATE_NOOP("Problem", "{file}: is not an offsim document: {why}.")
NO_MARK = QT_TRANSLATE_NOOP("Expected", "it does not say that it is one")
NOT_UTF8 = QT_TRANSLATE_NOOP("Expected", "its text is not in UTF-8")
TWICE = QT_TRANSLATE_NOOP("Expected", "the key “{key}” is there twice in one table; delete one of the two")
NO_NUMBER = QT_TRANSLATE_NOOP("Expected", "“{found}” in it is no number")


def document_table(words: str, file: Path) -> Mapping[str, Any]:
    """Return the JSON object in the text of a document; raises Problem where it is none."""
    try:
        table = json.loads(
            words, object_pairs_hook=partial(_without_twins, file), parse_constant=partial(_no_constant, file)
        )
        json.dumps(table, ensure_ascii=False).encode()  # half a surrogate pair would only fail when saved again
    except UnicodeError as error:
        raise Problem(NOT_A_DOCUMENT, file=str(file), why=NOT_UTF8) from error
    except RecursionError as error:
        raise Problem(NOT_A_DOCUMENT, file=str(file), why=TOO_DEEP) from error
    except ValueError as error:
        raise Problem(NOT_A_DOCUMENT, file=str(file), why=wrong_json(words, error)) from error
    if not isinstance(table, dict) or table.get("file") != MARK:
        raise Problem(NOT_A_DOCUMENT, file=str(file), why=NO_MARK)
    return table


def _without_twins(file: Path, pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    table = dict(pairs)
    if len(table) < len(pairs):
        (twin, _), *_ = Counter(key for key, _ in pairs).most_common(1)
        raise Problem(NOT_A_DOCUMENT, file=str(file), why=Expected(TWICE, {"key": twin}))
    return table


def _no_constant(file: Path, name: str) -> NoReturn:
    raise Problem(NOT_A_DOCUMENT, file=str(file), why=Expected(NO_NUMBER, {"found": name}))
