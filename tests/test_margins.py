"""Margins of layouts that differ at the two ends of a line are given by where lines begin: Qt turns none of them."""

from __future__ import annotations

import ast
from pathlib import Path

SOURCES = Path(__file__).parents[1] / "src" / "offsim" / "ui"
DRAWN_FROM_THE_LEFT = {"path_editor.py", "plot.py", "strip.py", "plain_text.py", "fan_key.py"}
"""What stands in these runs from left to right in every language, or is turned where it is called."""


def test_margins_that_differ_are_turned_with_the_language() -> None:
    found = []
    for path in SOURCES.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)):
                continue
            if node.func.attr == "setContentsMargins" and len(node.args) == 4 and path.name not in DRAWN_FROM_THE_LEFT:
                left, _, right, _ = map(ast.unparse, node.args)
                if left != right:
                    found.append(f"{path.name}:{node.lineno}")
    assert found == []
