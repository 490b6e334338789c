"""Imports run one way, only the window side knows Qt, and what is imported is what is installed with the program.

The order of the layers is import-linter's contract in pyproject.toml. The tables here say the rest: what each layer may
import within that order, and which ones stay free of Qt even by way of others. No modules import each other in a
circle, and there every import counts: inside functions, for types alone, and by a name in a table.
"""

import ast
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from graphlib import CycleError, TopologicalSorter
from importlib.metadata import packages_distributions
from pathlib import Path

import grimp
import pytest

from offsim.cli.questions.table import QUESTIONS
from offsim.ui.pages.page_table import PAGES

CHECKOUT = Path(__file__).parents[1]

BELOW_SESSION = {"model", "ensemble", "analysis", "storage", "report", "language", "resources"}
MAY_IMPORT: dict[str, set[str]] = {
    "model": set(),
    "resources": set(),
    "ensemble": {"model", "resources"},
    "analysis": {"model", "ensemble"},
    "storage": {"model", "ensemble", "resources"},
    "language": {"model", "resources"},
    "report": {"model", "ensemble", "analysis", "language"},
    "session": BELOW_SESSION,
    "ui": BELOW_SESSION | {"session"},
    "app": BELOW_SESSION | {"session", "ui"},
    "paper": BELOW_SESSION | {"loading_qt", "session", "ui"},
    "loading_qt": set(),
    "cli": BELOW_SESSION | {"loading_qt", "app", "paper"},
    "__main__": {"cli", "app"},
}

QT = {"PySide6", "shiboken6", "pyqtgraph"}
WITHOUT_QT = BELOW_SESSION | {"cli"}
# The command line opens the window, or draws charts, only when asked to, and imports the app inside those functions.
# These imports alone are left out of the search for Qt; test_the_command_line_starts_without_qt shows they are lazy.
LAZY_IMPORTS = (
    ("offsim.cli", "offsim.loading_qt"),
    ("offsim.cli", "offsim.app"),
    ("offsim.cli.outputs", "offsim.paper"),
)


TIMERS = {
    "session.schedule": "all that follows a hand or waits for its rest",
    "session.worker": "drawing of files, a step a turn",
    "session.gestures": "steps by key that make one gesture",
    "session.garbage": "collecting, once a second",
    "session.recovery": "unsaved work written down, a second after it is made",
    "app": "what is offered once the first window stands",
    "ui.main_window": "a window built anew once no question is open, and what begins a frame later",
    "ui.window_frame": "what begins when the window has been painted",
    "ui.tour.guide": "what is pointed at, once all that grew has its place",
    "ui.notice": "what is only mentioned, and goes by itself",
    "ui.spoken_label": "an answer that has stood long enough to be said",
    "ui.spoken_search": "a search that has rested, of which is said how much it found",
    "ui.help.lists": "a search that has rested, whose results are said",
    "ui.side_panels": "a note that is being typed",
    "ui.progress_line": "progress that is shown of long runs alone",
}
"""The only modules with a timer of their own, and what for."""


def layer_of(module: str) -> str:
    """Return the layer of a module, as in ``model`` for ``offsim.model.study``; empty for offsim itself and others'."""
    root, _, rest = module.partition(".")
    return rest.split(".")[0] if root == "offsim" else ""


def forbidden_imports(graph: grimp.ImportGraph) -> Iterator[str]:
    """Find every import of one layer by another that MAY_IMPORT does not list."""
    for module in sorted(filter(layer_of, graph.modules)):
        allowed = {layer_of(module), *MAY_IMPORT[layer_of(module)]}
        imports = sorted(filter(layer_of, graph.find_modules_directly_imported_by(module)))
        yield from (f"{module} -> {imported}" for imported in imports if layer_of(imported) not in allowed)


def ways_to_qt(graph: grimp.ImportGraph) -> Iterator[str]:
    """Find how each layer of WITHOUT_QT reaches Qt, if it does, through however many imports."""
    for importer, imported in LAZY_IMPORTS:
        if {importer, imported} <= graph.modules:
            graph.remove_import(importer=importer, imported=imported)
    layers = {f"offsim.{layer}" for layer in WITHOUT_QT} & graph.modules
    for layer in sorted(layers):
        for binding in sorted(QT & graph.modules):
            chains = graph.find_shortest_chains(importer=layer, imported=binding, as_packages=True)
            yield from (" -> ".join(chain) for chain in chains)


def circle(graph: grimp.ImportGraph) -> list[str]:
    """Find modules that import each other in a circle, in the order of the imports; none is an empty list."""
    imports = {module: graph.find_modules_directly_imported_by(module) for module in graph.modules}
    try:
        TopologicalSorter(imports).prepare()
    except CycleError as error:
        return list(reversed(error.args[1]))
    return []


def undeclared(graph: grimp.ImportGraph) -> Iterator[str]:
    """Find packages that are imported, wherever in the code, and no dependency of the program."""
    project = tomllib.loads((CHECKOUT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    declared = {same_name(words) for words in project["dependencies"]}
    imported = {module.partition(".")[0] for module in graph.modules} - sys.stdlib_module_names - {"offsim"}
    for package in sorted(imported):
        if declared.isdisjoint(map(same_name, packages_distributions().get(package, []))):
            yield package


def same_name(requirement: str) -> str:
    """Return the name that a requirement begins with, as all spellings of it have it."""
    return re.split("[^A-Za-z0-9._-]", requirement)[0].lower().replace("_", "-")


@pytest.fixture
def graph() -> grimp.ImportGraph:
    return grimp.build_graph("offsim", include_external_packages=True, cache_dir=None)


def made_up_graph(*imports: tuple[str, str]) -> grimp.ImportGraph:
    graph = grimp.ImportGraph()
    for importer, imported in imports:
        graph.add_import(importer=importer, imported=imported)
    return graph


def test_the_layers_keep_their_order() -> None:
    command = [sys.executable, "-c", "import importlinter.cli as cli; cli.lint_imports_command()", "--no-cache"]
    answer = subprocess.run(command, cwd=CHECKOUT, capture_output=True, text=True, check=False)  # noqa: S603
    assert answer.returncode == 0, answer.stdout + answer.stderr


def test_every_layer_has_its_place(graph: grimp.ImportGraph) -> None:
    assert {layer_of(module) for module in graph.find_children("offsim")} <= MAY_IMPORT.keys()


def test_layers_import_only_what_they_may(graph: grimp.ImportGraph) -> None:
    assert list(forbidden_imports(graph)) == []


def test_no_modules_import_each_other_in_a_circle(graph: grimp.ImportGraph) -> None:
    tables = {"offsim.cli.questions.table": [question.verb for question in QUESTIONS]}
    tables["offsim.ui.pages.page_table"] = [page.module for page in PAGES]
    for table, names in tables.items():
        for name in names:
            graph.add_import(importer=table, imported=f"{table.rpartition('.')[0]}.{name}")
    assert circle(graph) == []


def test_qt_stays_on_the_window_side(graph: grimp.ImportGraph) -> None:
    assert list(ways_to_qt(graph)) == []


def test_nothing_is_imported_that_is_not_installed_with_the_program(graph: grimp.ImportGraph) -> None:
    assert list(undeclared(graph)) == []


def test_an_import_that_only_the_tests_have_is_seen() -> None:
    graph = made_up_graph(
        ("offsim.analysis.rank", "numpy"), ("offsim.analysis.rank", "scipy"), ("offsim.ui.style", "PySide6"),
        ("offsim.cli", "nowhere"), ("offsim.cli", "tomllib"),
    )  # fmt: skip
    assert list(undeclared(graph)) == ["nowhere", "scipy"]


def test_the_session_draws_no_widgets(graph: grimp.ImportGraph) -> None:
    session = sorted(CHECKOUT.glob("src/offsim/session/**/*.py"))
    assert [f"{path.name}: {name}" for path in session for name in imported_names(path) if "QtWidgets" in name] == []
    assert not {"offsim.session", "pyqtgraph"} <= graph.modules or not graph.chain_exists(
        "offsim.session", "pyqtgraph", as_packages=True
    )


def imported_names(path: Path) -> Iterator[str]:
    """Give the full name of all that a file imports: the import graph does not see inside PySide6."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def test_the_command_line_starts_without_qt(graph: grimp.ImportGraph) -> None:
    started = sorted(module for module in graph.modules if layer_of(module) in WITHOUT_QT | {"__main__"})
    program = f"import sys, {', '.join(started)}; sys.exit(' '.join({QT} & set(sys.modules)) or None)"
    answer = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)  # noqa: S603
    assert answer.returncode == 0, answer.stderr


def test_the_window_starts_without_what_only_some_of_its_commands_need() -> None:
    late = {
        "tomlkit",
        "openpyxl",
        "offsim.analysis.seek",
        "offsim.ensemble.ensemble",
        "offsim.model.editions",
        "offsim.storage.returned_workbook",
        "offsim.storage.study_text",
        "offsim.ui.tour.guide",
    }
    program = f"import sys, offsim.app; sys.exit(' '.join({late} & set(sys.modules)) or None)"
    answer = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)  # noqa: S603
    assert answer.returncode == 0, answer.stderr


def test_no_source_is_read_again_once_qt_is_loaded() -> None:
    # PySide6 looks into each module that is loaded after it, unless it is kept from it: slow, and megabytes of text.
    program = "import linecache, sys, offsim.cli; from offsim.loading_qt import load_qt; load_qt(); import offsim.app"
    program += "; sys.exit(' '.join(name for name in linecache.cache if name.startswith(offsim.__path__[0])) or None)"
    answer = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)  # noqa: S603
    assert answer.returncode == 0, answer.stderr


@pytest.mark.parametrize(
    "breach",
    [
        ("offsim.model.study", "offsim.storage"),
        ("offsim.analysis.seek", "offsim.resources"),
        ("offsim.storage.recovery", "offsim.analysis.seek"),
        ("offsim.report.workbook.layout", "offsim.storage.recovery"),
        ("offsim.session.document", "offsim.ui.style"),
        ("offsim.cli", "offsim.session.settings"),
    ],
)
def test_a_forbidden_import_is_seen(breach: tuple[str, str]) -> None:
    assert list(forbidden_imports(made_up_graph(breach, ("offsim.ui.style", "offsim.model.study")))) == [
        " -> ".join(breach)
    ]


def test_a_circle_is_seen() -> None:
    graph = made_up_graph(("offsim.model.study", "offsim.model.levers"), ("offsim.model.levers", "offsim.model.study"))
    assert sorted({*circle(graph)}) == ["offsim.model.levers", "offsim.model.study"]


@pytest.mark.parametrize(
    "words",
    ["if TYPE_CHECKING:\n    import house.one", "def late() -> None:\n    import house.one"],
    ids=["for types alone", "inside a function"],
)
def test_imports_that_are_put_off_count(words: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    package = tmp_path / "house"
    package.mkdir()
    (package / "__init__.py").touch()
    (package / "one.py").write_text("import house.other\n")
    (package / "other.py").write_text(f"from typing import TYPE_CHECKING\n{words}\n")
    monkeypatch.syspath_prepend(tmp_path)
    assert sorted({*circle(grimp.build_graph("house", cache_dir=None))}) == ["house.one", "house.other"]


def test_a_roundabout_way_to_qt_is_seen() -> None:
    graph = made_up_graph(
        ("offsim.cli", "offsim.app"),
        ("offsim.app", "PySide6"),
        ("offsim.cli", "offsim.report.page"),
        ("offsim.report.page", "offsim.model.colour"),
        ("offsim.model.colour", "PySide6"),
    )
    for package in ("offsim.model", "offsim.report"):
        graph.add_module(package)
    assert list(ways_to_qt(graph)) == [
        "offsim.cli -> offsim.report.page -> offsim.model.colour -> PySide6",
        "offsim.model.colour -> PySide6",
        "offsim.report.page -> offsim.model.colour -> PySide6",
    ]


def test_only_the_schedule_waits_for_the_hand() -> None:
    sources = CHECKOUT / "src" / "offsim"
    found = {
        ".".join(file.relative_to(sources).with_suffix("").parts)
        for file in sources.rglob("*.py")
        if "PySide6.QtCore.QTimer" in imported_names(file)
    }
    assert found == TIMERS.keys()
