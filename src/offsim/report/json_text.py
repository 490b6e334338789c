"""Answers as JSON: every digit that means something, and no dust of binary fractions."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

SIGNIFICANT = 15
"""Digits of a number that are written; the sixteenth and seventeenth are noise."""


def json_text(answer: Mapping[str, Any]) -> str:
    """Return an answer as JSON in UTF-8 text, indented; raises ValueError where a number in it is none."""
    return json.dumps(_cleared(answer), ensure_ascii=False, allow_nan=False, indent=1)


def without_dust(value: float) -> float:
    """Return a number with as many digits as mean something: 7.3 for 7.299999999999999."""
    return float(f"{value:.{SIGNIFICANT}g}")


def _cleared(part: Any) -> Any:  # noqa: ANN401  (whatever JSON holds)
    if isinstance(part, float):
        return without_dust(part)
    if isinstance(part, Mapping):
        return {key: _cleared(inner) for key, inner in part.items()}
    return [_cleared(inner) for inner in part] if isinstance(part, list | tuple) else part
