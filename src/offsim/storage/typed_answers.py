"""Reads what was typed into the page of questions for a new study: its answers, or every fault by its field."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from offsim.model.characters import cleaned
from offsim.model.numbers import typed_number, whole_number
from offsim.model.outcomes import NATIONAL
from offsim.model.problems import Problem
from offsim.model.text import QT_TRANSLATE_NOOP, Message
from offsim.storage.figure_edits import Provenance
from offsim.storage.study_from_answers import Answers, MarketAnswer, TargetAnswer

NAME, ECONOMY, TURNOVER_SHARE, JOBS_SHARE, GROWTH = range(5)
"""The columns of the table of markets."""
SHARES = (TURNOVER_SHARE, JOBS_SHARE)
FIRST_YEAR, LAST_YEAR, MOST_YEARS = 1950, 2150, 40
MOST_MARKETS = 40
LONGEST = 120
DIGITS = 9
TOLERANCE = 1e-9
Range = tuple[float, float]
TURNOVERS: Range = (0.0001, 100_000.0)
MOST_JOBS = 100_000_000
A_SHARE: Range = (0.001, 100.0)
GROWTHS: Range = (-50.0, 100.0)
NORMALS: Range = (-10.0, 20.0)
TARGETS: Range = (0.0001, 1e9)
TARGET_GROWTHS: Range = (-50.0, 100.0)

NO_TITLE = QT_TRANSLATE_NOOP("Problem", "Give the study a name.")
NO_SITE = QT_TRANSLATE_NOOP("Problem", "Name the region or the site.")
NO_MARKET = QT_TRANSLATE_NOOP("Problem", "Name at least one market, such as the country its clients are in.")
NO_MARKET_NAME = QT_TRANSLATE_NOOP("Problem", "Name the market.")
NO_ECONOMY = QT_TRANSLATE_NOOP("Problem", "Name the country whose growth this market follows.")
NAMED_TWICE = QT_TRANSLATE_NOOP("Problem", "Another market is called “{name}” too. Give it another name.")
TOO_LONG = QT_TRANSLATE_NOOP("Problem", "Write at most {most} characters.")
NOTHING_TYPED = QT_TRANSLATE_NOOP("Problem", "Write a number from {least} to {most}.")
NO_NUMBER_TYPED = QT_TRANSLATE_NOOP("Problem", "“{words}” is no number. Write one from {least} to {most}.")
OUTSIDE = QT_TRANSLATE_NOOP("Problem", "{found} is too small or too large. Write a number from {least} to {most}.")
NO_WHOLE_NUMBER = QT_TRANSLATE_NOOP("Problem", "Write a whole number from {least} to {most}.")
NO_YEAR_TYPED = QT_TRANSLATE_NOOP("Problem", "Write a year from {least} to {most}.")
NOT_100 = QT_TRANSLATE_NOOP(
    "Problem", "The shares add up to {total} %. Change one of them so that they add up to 100 %."
)


@dataclass(frozen=True, slots=True)
class Typed:
    """What stands in the fields, as it was typed; ``markets`` are rows of five cells, ``outcome`` empty for no target.

    ``normal`` gives what was typed by the name of an economy.
    """

    title: str
    question: str
    site: str
    base_year: str
    last_year: str
    turnover: str
    jobs: str
    markets: Sequence[Sequence[str]]
    normal: Mapping[str, str]
    outcome: str
    target_year: str
    target_value: str
    provenance: Provenance


@dataclass(slots=True)
class _Faults:
    """Gathers faults by the names of their fields; the first of each counts."""

    code: str
    found: dict[str, Problem] = field(default_factory=dict)

    def note(self, place: str, reason: Message, **fields: object) -> None:
        self.found.setdefault(place, Problem(reason, **fields))

    def words(self, name: str, typed: str, missing: Message | None) -> str:
        """Return a text on one line; a fault where one is needed and there is none."""
        words = one_line(typed)
        if not words and missing:
            self.note(name, missing)
        if len(words) > LONGEST:
            self.note(name, TOO_LONG, most=LONGEST)
        return words

    def number(self, name: str, typed: str, ends: Range) -> float:
        """Return a number between two ends; the least, with a fault, where there is none."""
        least, most = ends
        told = {"least": least, "most": _shown(most)}
        try:
            found = typed_number(typed, self.code, lambda number: least <= number <= most)
        except ValueError:
            self.note(name, NO_NUMBER_TYPED if typed.strip() else NOTHING_TYPED, words=typed.strip(), **told)
        except Problem as problem:
            self.found.setdefault(name, problem)
        else:
            if least <= found <= most:
                return found
            self.note(name, OUTSIDE, found=found, **told)
        return least

    def whole(self, name: str, typed: str, least: int, most: int, wrong: Message) -> int | None:
        """Return a whole number; None, with the fault ``wrong``, where there is none."""
        found = whole_number(typed)
        if isinstance(found, int) and least <= found <= most:
            return found
        self.note(name, wrong, least=least, most=most)
        return None


def one_line(words: str) -> str:
    """Return what was typed on one line, without what does harm."""
    return " ".join(cleaned(words).split())


def read_title(typed: str) -> str:
    """Return the name of a study; a Problem where there is none, or it is too long."""
    faults = _Faults("en")
    words = faults.words("title", typed, NO_TITLE)
    if faults.found:
        raise faults.found["title"]
    return words


def market_rows(markets: Sequence[Sequence[str]]) -> Iterator[tuple[int, Sequence[str]]]:
    """Go through the rows of markets, with their numbers, in which something is named or grows."""
    for number, row in enumerate(markets):
        if any(row[column].strip() for column in (NAME, ECONOMY, GROWTH)):
            yield number, row


def rest_of(shares: Sequence[str], code: str) -> float:
    """Return what shares leave of 100 %; 0 where they leave nothing, or one of them is no number."""
    faults = _Faults(code)
    total = sum(faults.number(str(place), share, (0.0, 100.0)) for place, share in enumerate(shares) if share.strip())
    return 0.0 if faults.found else max(0.0, round(100 - total, DIGITS))


def economies_of(markets: Sequence[Sequence[str]]) -> tuple[str, ...]:
    """Return the names of the economies of the markets, each once, in their order; capitals make no difference."""
    names = [one_line(row[ECONOMY]) for _, row in market_rows(markets)]
    return tuple({name.casefold(): name for name in reversed(names) if name}.values())[::-1]


def read_answers(typed: Typed, code: str) -> tuple[Answers | None, Mapping[str, Problem]]:
    """Return the answers, None where there are faults, and the faults by field.

    A field is called as in ``Typed``, a cell ``markets.ROW.COLUMN`` or ``normal.ROW``; ``markets`` is the table itself.
    ``code`` is the language in which numbers are typed.
    """
    faults = _Faults(code)
    base, last = _years(faults, typed)
    texts = {
        "title": faults.words("title", typed.title, NO_TITLE),
        "question": faults.words("question", typed.question, None),
        "site": faults.words("site", typed.site, NO_SITE),
    }
    found: dict[str, Any] = {
        **texts,
        "turnover": faults.number("turnover", typed.turnover, TURNOVERS),
        "jobs": float(faults.whole("jobs", typed.jobs, 1, MOST_JOBS, NO_WHOLE_NUMBER) or 1),
        "markets": _markets(faults, typed.markets),
        "normal": {
            name: faults.number(f"normal.{place}", typed.normal.get(name, ""), NORMALS)
            for place, name in enumerate(economies_of(typed.markets))
        },
        "target": _target(faults, typed, base or FIRST_YEAR, last or LAST_YEAR) if typed.outcome else None,
    }
    if faults.found or base is None or last is None:
        return None, faults.found
    return Answers(base_year=base, last_year=last, provenance=typed.provenance, **found), {}


def _years(faults: _Faults, typed: Typed) -> tuple[int | None, int | None]:
    base = faults.whole("base_year", typed.base_year, FIRST_YEAR, LAST_YEAR - 1, NO_YEAR_TYPED)
    first = FIRST_YEAR if base is None else base
    most = LAST_YEAR if base is None else min(base + MOST_YEARS, LAST_YEAR)
    return base, faults.whole("last_year", typed.last_year, first + 1, most, NO_YEAR_TYPED)


def _markets(faults: _Faults, markets: Sequence[Sequence[str]]) -> tuple[MarketAnswer, ...]:
    rows = [*market_rows(markets)]
    spelt = {name.casefold(): name for name in economies_of(markets)}
    found = [_market(faults, f"markets.{number}", row, spelt) for number, row in rows]
    for place, market in enumerate(found):
        if market.name.casefold() in {other.name.casefold() for other in found[:place] if other.name}:
            faults.note(f"markets.{rows[place][0]}.{NAME}", NAMED_TWICE, name=market.name)
    if not rows:
        faults.note("markets", NO_MARKET)
    else:
        for column, shares in ((TURNOVER_SHARE, "turnover_share"), (JOBS_SHARE, "jobs_share")):
            names = [f"markets.{number}.{column}" for number, _ in rows]
            _check_sum(faults, names, [getattr(market, shares) for market in found])
    return tuple(found)


def _market(faults: _Faults, place: str, row: Sequence[str], spelt: Mapping[str, str]) -> MarketAnswer:
    """Return a row of the table; economies are ``spelt`` as they were first."""
    name = faults.words(f"{place}.{NAME}", row[NAME], NO_MARKET_NAME)
    economy = faults.words(f"{place}.{ECONOMY}", row[ECONOMY], NO_ECONOMY)
    return MarketAnswer(
        name,
        spelt.get(economy.casefold(), economy),
        faults.number(f"{place}.{TURNOVER_SHARE}", row[TURNOVER_SHARE], A_SHARE),
        faults.number(f"{place}.{JOBS_SHARE}", row[JOBS_SHARE], A_SHARE),
        faults.number(f"{place}.{GROWTH}", row[GROWTH], GROWTHS),
    )


def _check_sum(faults: _Faults, names: Sequence[str], shares: Sequence[float]) -> None:
    """Note shares that do not add up, at the last of them, unless one of them is no share."""
    if not any(name in faults.found for name in names) and abs(sum(shares) - 100) > TOLERANCE:
        faults.note(names[-1], NOT_100, total=round(sum(shares), DIGITS))


def _target(faults: _Faults, typed: Typed, base: int, last: int) -> TargetAnswer:
    """Return the target, without what it is called."""
    grows = NATIONAL[typed.outcome].key == "growth"
    year = faults.whole("target_year", typed.target_year, base + 1, last, NO_YEAR_TYPED)
    value = faults.number("target_value", typed.target_value, TARGET_GROWTHS if grows else TARGETS)
    return TargetAnswer("", typed.outcome, year or last, value)


def _shown(most: float) -> float | int:
    """Return a number as sentences show it: whole ones with their thousands apart."""
    return int(most) if most == int(most) else most
