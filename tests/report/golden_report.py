"""A report with everything in it, and its parts as lines of text that tell what is different."""

import re
import zipfile
from collections.abc import Iterator, Mapping
from difflib import unified_diff
from io import BytesIO
from pathlib import Path
from xml.dom import minidom
from xml.dom.minidom import Element, Node

from offsim.ensemble.ensemble import ensemble
from offsim.language import load_language
from offsim.model.projection import project_each
from offsim.model.study import Study
from offsim.report.minister_page import Export
from offsim.report.questions.every import every_answer
from offsim.report.workbook import workbook_bytes
from offsim.storage.report_identity import identity
from tests.report.workbook_files import all_scenarios
from tests.small_study import small_study

FILE = Path(__file__).parents[1] / "golden" / "report.txt"
WHEN, VERSION = "2026-11-26 10:00", "1.2.3"
SIMULATIONS = 64
LINE = 160
"""Letters; an element that is longer has its children on lines of their own."""
PART = "=== "
"""What begins the line with the name of a part."""
SHARED = re.compile(r'(<c [^>]*t="s"[^>]*><v>)(\d+)(</v>)')
FIGURE = re.compile(r"(?<=v>)-?\d+\.\d+(?:E-?\d+|e-?\d+)?(?=</)")
"""A number that was worked out; another processor may give it another last digit."""


def full_report(study: Study, code: str) -> bytes:
    """Return a report with all scenarios, simulations, every question and what comes home with it."""
    scenarios, language = all_scenarios(study), load_language(code)
    projections = project_each(study, scenarios.scenarios)
    drawn = ensemble(study, scenarios.active_scenario, SIMULATIONS, scenarios.seed)
    answers = every_answer(scenarios, projections, {scenarios.active: drawn}, language)
    carried = identity(scenarios, code, VERSION, WHEN)
    told = Export(WHEN, "Planner")
    return workbook_bytes(scenarios, projections, language, VERSION, drawn, answers, carried, told)


def parts_of(workbook: bytes) -> dict[str, list[str]]:
    """Return the lines of every part by its name; cells have their words instead of the places of these."""
    with zipfile.ZipFile(BytesIO(workbook)) as parts:
        found = {name: parts.read(name).decode() for name in parts.namelist()}
    shared = re.findall(r"<si>(.*?)</si>", found["xl/sharedStrings.xml"], re.DOTALL)
    return {name: [*_lines(content, shared)] for name, content in found.items()}


def _lines(content: str, shared: list[str]) -> Iterator[str]:
    content = SHARED.sub(lambda found: f"{found[1]}{shared[int(found[2])]}{found[3]}", content)
    content = FIGURE.sub(lambda found: f"{round(float(found[0]), 9):.9g}", content)
    root = minidom.parseString(content).documentElement  # noqa: S318  (made here)
    if root is not None:
        yield from _element(root, "")


def _element(element: Element, indent: str) -> Iterator[str]:
    whole = element.toxml().replace("\n", "&#10;")
    children = [child for child in element.childNodes if child.nodeType == Node.ELEMENT_NODE]
    if len(whole) <= LINE or not children:
        yield indent + whole
        return
    begin, _, _ = whole.partition(">")
    yield f"{indent}{begin}>"
    for child in children:
        yield from _element(child, f"{indent} ")
    yield f"{indent}</{element.tagName}>"


def kept_parts() -> dict[str, list[str]]:
    """Return the lines of every part as they are kept."""
    parts: dict[str, list[str]] = {}
    for line in FILE.read_text(encoding="utf-8").rstrip("\n").split("\n"):
        if line.startswith(PART):
            lines = parts[line.removeprefix(PART)] = []
        else:
            lines.append(line)
    return parts


def differences(then: Mapping[str, list[str]], now: Mapping[str, list[str]]) -> list[str]:
    """Return what is different, as a patch from part to part."""
    names = dict.fromkeys((*then, *now))
    return [
        line
        for name in names
        if then.get(name) != now.get(name)
        for line in unified_diff(then.get(name, []), now.get(name, []), f"kept {name}", f"now {name}", lineterm="", n=1)
    ]


def renew() -> None:
    """Keep the report as it is now."""
    parts = parts_of(full_report(small_study(), "en"))
    lines = [line for name, part in parts.items() for line in (PART + name, *part)]
    FILE.write_text("\n".join([*lines, ""]), encoding="utf-8")
