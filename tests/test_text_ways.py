"""Text leaves the program by one module for each way: to the screen, the terminal, the log; none goes past it."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

SOURCES = Path(__file__).parents[1] / "src" / "offsim"

# What a call is named, and the one file (besides those that define it) that may make it.
ONE_WAY = {
    "QLabel": "ui/plain_text.py",
    "setTextFormat": "ui/plain_text.py",
    "setToolTip": "ui/plain_text.py",
    "setStatusTip": "ui/plain_text.py",
    "setWhatsThis": "ui/plain_text.py",
    "showText": "ui/plain_text.py",
    "setHtml": "ui/plain_text.py",
    "insertHtml": "ui/plain_text.py",
    "appendHtml": "ui/plain_text.py",
    "QTextBrowser": "ui/plain_text.py",
    "QTextEdit": "ui/plain_text.py",
    "QMessageBox": "ui/plain_text.py",
    "QErrorMessage": "ui/plain_text.py",
    "clipboard": "ui/plain_text.py",
    "addRow": "ui/plain_text.py",
    "LegendItem": "ui/plain_text.py",
    "addLegend": "ui/plain_text.py",
    "QComboBox": "ui/wheel.py",
    "QFontComboBox": "ui/wheel.py",
    "QSlider": "ui/wheel.py",
    "QSpinBox": "ui/wheel.py",
    "QDoubleSpinBox": "ui/wheel.py",
    "QDateEdit": "ui/wheel.py",
    "QDial": "ui/wheel.py",
    "QTabWidget": "ui/wheel.py",
    "QTabBar": "ui/wheel.py",
    "QMainWindow": "ui/wheel.py",
    "print": "cli/printing.py",
    "Formatter": "storage/error_log.py",
}
STATIC = {"about", "question", "warning", "critical", "information"}
"""Message boxes of Qt's own, which guess what is mark-up."""
OF_THE_PROGRAM = {"language.say(label)", "language.say(row.label)", "panel.toggleViewAction()"}
"""What menus are told that is no translate(), and yet no name that a study or a planner gave."""


def called(file: Path) -> Iterator[tuple[str, ast.Call]]:
    """Give the name of everything called in a file, and of every class that another is made from."""
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call):
            name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            yield name, node
        if isinstance(node, ast.ClassDef):
            for base in node.bases:
                yield getattr(base, "id", ""), ast.Call(base, [], [])


def breaches(file: Path, own: str) -> Iterator[str]:
    for name, call in called(file):
        one_argument = name == "addRow" and len(call.args) == 1
        if ONE_WAY.get(name, own) != own and not one_argument:
            yield f"{own}: {name}"
        if name in STATIC and ast.unparse(call.func) == f"QMessageBox.{name}":
            yield f"{own}: {name}"
        if name in {"setTitle", "setLabel"} and not taken_as_written(call):
            yield f"{own}: {name} of what is not written()"
        if name in {"addAction", "addMenu", "QAction"} and call.args and names_something(call.args[0]):
            yield f"{own}: {name} of a name"


def taken_as_written(call: ast.Call) -> bool:
    words = call.args[0] if call.args else None
    return isinstance(words, ast.Call) and getattr(words.func, "id", getattr(words.func, "attr", "")) in (
        "written",
        "accessibleName",  # of a picture's file, which is no mark-up
        "file_title",  # of a PDF, likewise
    )


def names_something(words: ast.expr) -> bool:
    """Say whether words for a menu are put together, or said of something, instead of a text of the program."""
    if isinstance(words, ast.Call):
        return ast.unparse(words) not in OF_THE_PROGRAM and getattr(words.func, "attr", "") != "translate"
    return isinstance(words, ast.JoinedStr)


def test_text_leaves_by_one_way() -> None:
    files = sorted(SOURCES.rglob("*.py"))
    assert len(files) > 100
    found = [breach for file in files for breach in breaches(file, file.relative_to(SOURCES).as_posix())]
    assert found == []


@pytest.mark.parametrize(
    "line",
    [
        "QLabel(study.title)",
        "class Mine(QLabel): pass",
        "widget.setToolTip(words)",
        "print(words)",
        "QMessageBox.about(parent, title, words)",
        "plot.setTitle(name)",
        "menu.addAction(f'{name}')",
        "form.addRow(words, box)",
        "box = QComboBox()",
    ],
)
def test_another_way_is_seen(line: str, tmp_path: Path) -> None:
    file = tmp_path / "page.py"
    file.write_text(line)
    assert list(breaches(file, "ui/page.py"))
