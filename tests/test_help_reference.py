"""The glossary of the help is docs/glossary.md's, its equations are docs/model.md's."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from offsim.model.text import LANGUAGES
from offsim.storage.studies import open_study, shipped_study_ids
from offsim.ui.help.formula_parts import parsed
from tests.help_topics import FORMULA, HEADING, help_page
from tests.test_glossary import glossary

MODEL = (Path(__file__).parents[1] / "docs" / "model.md").read_text(encoding="utf-8")
COLUMN = {"en": "term", "fr": "French", "ar": "Arabic"}
OF_THE_CODE = frozenset(
    {"ensemble", "snapshot", "goal", "solution", "workers", "chunk", "reduction", "schedule"}
    | {"stable label", "flat button"}
)
THOUSAND = {"en": "1,000", "fr": "1\u202f000", "ar": "1\u202f000"}
SENSITIVITY = {"en": "sensitivity", "fr": "sensibilité", "ar": "حساسية"}
"""A word of the levers, told in the help, that the glossary need not settle."""
SYMBOLS = {
    "deviation[e,t]": "d_{e,t}",
    "sensitivity[m]": r"\beta_m",
    "effect[m,t]": "f_{m,t}",
    "growth[m,t]": "G_{m,t}",
    "unheld[m,t]": "U_{m,t}",
    "unheld[m,b]": "U_{m,b}",
    "output[m,t]": "q_{m,t}",
    "output[m,b]": "q_{m,b}",
    "turnover[m,t]": "Y_{m,t}",
    "jobs[m,t]": "L_{m,t}",
    "noise[e,t]": r"\epsilon_{e,t}",
    "shock[t]": r"\zeta_t",
    "added jobs[t]": "A_t",
    "share[s,t]": r"\theta_{s,t}",
    "floor need[s,t]": "N_{s,t}",
    "floor gap[s,t]": "D_{s,t}",
    "land need[s,t]": "H_{s,t}",
    "new jobs[t]": "v_t",
    "investment[t]": "I_t",
    "companies[t]": "C_t",
    "cost[k,t]": "K_{k,t}",
    "cost per job[k,t]": "Q_{k,t}",
}
"""What docs/model.md calls the left side of an equation, and the symbol that the help has for it."""


def term(cell: str) -> str:
    """Return a term of the glossary without what is added to it in brackets or after a colon."""
    return re.sub(r" \(.*\)", "", re.split(r"\s?: ", cell)[0])


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_glossary_of_the_help_has_the_terms_of_the_documents(code: str) -> None:
    rows = [row for row in glossary() if row["term"] not in OF_THE_CODE]
    terms = [THOUSAND[code] if row["term"] == "thousand" else term(row[COLUMN[code]]) for row in rows]
    titles = [title for level, title, _ in HEADING.findall(help_page(code, "glossary")) if level == "###"]
    assert sorted(titles) == sorted([*terms, SENSITIVITY[code]])


def left_sides() -> list[str]:
    """Return what each equation of docs/model.md gives."""
    blocks = re.findall(r"```\n(.*?)```", MODEL, re.DOTALL)
    return re.findall(r"(?:^| {5,})([a-z]+(?: [a-z]+)*\[[a-z,]+\])\s+= ", "".join(blocks), re.MULTILINE)


def test_every_equation_of_the_model_is_set_in_the_help() -> None:
    assert set(left_sides()) == set(SYMBOLS)
    shown = [line.strip("$") for line in help_page("en", "equations").splitlines() if line.startswith("$$")]
    for symbol in SYMBOLS.values():
        assert any(formula.startswith(f"{symbol} =") for formula in shown), symbol


def test_every_formula_can_be_set() -> None:
    formulas = FORMULA.findall(help_page("en", "equations"))
    assert len(formulas) > 60
    for formula in formulas:
        assert parsed(formula)


def test_every_lever_is_told_beside_a_symbol() -> None:
    told = set(re.findall(r"`([^`]*)`", help_page("en", "equations")))
    for key in shipped_study_ids():
        for lever in open_study(key).levers:
            general = {re.sub(r"\.\w+", f".{letter}", lever, count=1) for letter in "EMKS"}
            assert told & {lever, *general}, lever
