"""The documentation for those who work on offsim points at what there is."""

from __future__ import annotations

import ast
import inspect
import re
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

import pytest

from offsim.model import equations

CHECKOUT = Path(__file__).parents[1]
PAGES = [CHECKOUT / "README.md", CHECKOUT / "CONTRIBUTING.md", *sorted((CHECKOUT / "docs").rglob("*.md"))]
FOR_PLANNERS = ("README", "studies", "own-study", "own-data", "workbook", "json", "tour")
FOR_ENGINEERS = [page for page in PAGES if page.name.split(".")[0] not in FOR_PLANNERS]
PLACE = re.compile(r"`((?:[\w.-]+/)*[\w-]*\.(?:py|md|toml|json|svg)|(?:[\w.-]+/)+)(?:::(\w+))?`")
IMPORT = re.compile(r"^from (offsim[\w.]*) import (\w+)$", re.MULTILINE)
LINK = re.compile(r"\]\(([^)#]+)[^)]*\)")
EQUATIONS = [name for name, found in vars(equations).items() if inspect.isfunction(found) and name[0] != "_"
             and found.__module__ == equations.__name__]  # fmt: skip


def places(page: Path) -> Iterator[tuple[str, str]]:
    """Give every file that a page names, with the name in it, and none of those that stand for one to be made."""
    for file, name in PLACE.findall(page.read_text(encoding="utf-8")):
        if not re.search("VERB|KEY|^(build|dist)/", file):
            yield file, name


def found(file: str) -> list[Path]:
    """Return where a file may be that a page names: from the checkout, in the sources, or beside one named before."""
    start = [CHECKOUT / file, CHECKOUT / "src" / "offsim" / file]
    return [path for path in start if path.exists()] or [*(CHECKOUT / "src").rglob(file)]


def defined(path: Path) -> set[str]:
    """Return the names of functions, classes and tables in a file, at whatever depth."""
    names = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.FunctionDef | ast.ClassDef):
            names.add(node.name)
        elif isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store):
            names.add(node.id)
    return names


@pytest.mark.parametrize("page", FOR_ENGINEERS, ids=lambda page: page.name)
def test_every_file_and_name_a_page_points_at_is_there(page: Path) -> None:
    named = [*places(page)]
    assert [file for file, _ in named if not found(file)] == []
    assert [
        f"{file}::{name}" for file, name in named if name and not any(name in defined(path) for path in found(file))
    ] == []


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_link_leads_somewhere(page: Path) -> None:
    links = [link for link in LINK.findall(page.read_text(encoding="utf-8")) if "://" not in link]
    assert [link for link in links if not (page.parent / link).exists()] == []


def test_what_an_example_imports_is_there() -> None:
    found = [line for page in PAGES for line in IMPORT.findall(page.read_text(encoding="utf-8"))]
    assert found
    assert [(module, name) for module, name in found if not hasattr(import_module(module), name)] == []


def test_pages_point_at_files() -> None:
    assert len([*places(CHECKOUT / "docs" / "architecture.md")]) > 50


def test_decisions_have_numbers_of_their_own() -> None:
    numbers = [file.name[:3] for file in (CHECKOUT / "docs" / "decisions").glob("*.md")]
    assert len(set(numbers)) == len(numbers)


@pytest.mark.parametrize("name", EQUATIONS)
def test_an_equation_has_its_source_and_valid_range_and_stands_on_the_page(name: str) -> None:
    told = inspect.getdoc(getattr(equations, name)) or ""
    assert "\nSource: " in told
    assert re.search(r"\bValid\s+for\b", told)
    assert f"`model/equations.py::{name}`" in (CHECKOUT / "docs" / "model.md").read_text(encoding="utf-8")
