"""Reads the notation of a formula, a small part of TeX's, into the parts it is made of."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from unicodedata import lookup

TOKEN = re.compile(r"\\[A-Za-z]+|\\.|[{}_^]|[A-Za-z]|[0-9]+(?:\.[0-9]+)?|\s+|.")
GREEK = (
    "beta",
    "delta",
    "epsilon",
    "zeta",
    "eta",
    "theta",
    "kappa",
    "pi",
    "rho",
    "sigma",
    "tau",
    "phi",
    "chi",
    "omega",
)
SIGNS = {
    **{f"\\{name}": lookup(f"GREEK SMALL LETTER {name}") for name in GREEK},
    "\\lambda": "λ",
    "\\Delta": "Δ",
    "\\sum": "Σ",
    "\\cdot": "·",
    "\\le": "≤",
    "-": "−",
}
LOWER, UPPER, OPEN, CLOSE = "_^{}"
FRACTION, TALL, NAME = "\\frac", "\\tall", "\\op"
SPACED = frozenset("=<+−·≤")
"""Signs with room on both sides."""


@dataclass(frozen=True, slots=True)
class Letters:
    """A letter or sign; letters of one's own are slanted, names such as max, numbers and signs are not."""

    words: str
    slanted: bool = False


@dataclass(frozen=True, slots=True)
class Fraction:
    """One row over another."""

    over: Row
    under: Row


@dataclass(frozen=True, slots=True)
class Scripted:
    """A part with rows at its lower and upper corner, or below and above it where it is a sum; empty for none."""

    base: Part
    lower: Row
    upper: Row


@dataclass(frozen=True, slots=True)
class Tall:
    """A row in round brackets as high as it is."""

    inner: Row


Part = Letters | Fraction | Scripted | Tall
Row = tuple[Part, ...]


def parsed(notation: str) -> Row:
    r"""Return the parts of a formula: letters, ``_`` and ``^``, ``\frac{}{}``, ``\op{max}``, ``\tall{}``, signs.

    Raises:
        ValueError: a brace is missing, or a name is unknown.
    """
    tokens = [token for token in TOKEN.findall(notation) if not token.isspace()]
    return _row(iter(tokens), closing="")


def _row(tokens: Iterator[str], closing: str) -> Row:
    parts: list[Part] = []
    for token in tokens:
        if token == closing:
            return tuple(parts)
        if token in {LOWER, UPPER}:
            base = parts.pop()
            row = _group(tokens)
            lower, upper = (base.lower, base.upper) if isinstance(base, Scripted) else ((), ())
            base = base.base if isinstance(base, Scripted) else base
            parts.append(Scripted(base, row, upper) if token == LOWER else Scripted(base, lower, row))
        else:
            parts.append(_part(token, tokens))
    if closing:
        raise ValueError(closing)
    return tuple(parts)


def _group(tokens: Iterator[str]) -> Row:
    token = next(tokens)
    return _row(tokens, CLOSE) if token == OPEN else (_part(token, tokens),)


def _part(token: str, tokens: Iterator[str]) -> Part:
    if token == FRACTION:
        return Fraction(_group(tokens), _group(tokens))
    if token == TALL:
        return Tall(_group(tokens))
    if token == NAME:
        return Letters("".join(part.words for part in _group(tokens) if isinstance(part, Letters)))
    if token in SIGNS:
        return Letters(SIGNS[token], slanted=token[1:].isalpha() and SIGNS[token].islower())
    if token.startswith("\\") or token in {OPEN, CLOSE}:
        raise ValueError(token)
    return Letters(token, slanted=token.isalpha())
