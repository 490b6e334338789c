"""The sections of the Study page as data: the rows each has, and its columns."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from offsim.model.text import QT_TRANSLATE_NOOP, Message, Text, text
from offsim.report.study_workbook.words import BLOCKS, COLUMNS, SHEETS
from offsim.storage.study_shape import MOST_MAIN_LEVERS
from offsim.ui.study_tables.columns import (
    ENDS,
    JOBS_SHARE,
    KIND,
    NAME,
    NOTE,
    SPREAD,
    STEP,
    TURNOVER_SHARE,
    UNIT,
    VALUE,
    Column,
    Takes,
    shocks,
)
from offsim.ui.study_tables.rows import Row, base_rows, growth_rows, lever_rows, one_row, rows_of

Table = Mapping[str, Any]
FIGURE, NUMBER, WHOLE, TEXT, WORD, CHOICE = (
    Takes.FIGURE, Takes.NUMBER, Takes.WHOLE, Takes.TEXT, Takes.WORD, Takes.CHOICE
)  # fmt: skip
RECESSION = QT_TRANSLATE_NOOP("StudyPage", "Recession")
SHOCKS = QT_TRANSLATE_NOOP("StudyColumn", "Shocks")


@dataclass(frozen=True, slots=True)
class Section:
    """A table of the page; ``kind`` is the key its rows stand under, where they can be added and deleted.

    ``across`` has a row for each column and the one thing it is about beside it.
    """

    key: str
    label: Message
    rows: Callable[[Table], Iterator[Row]]
    columns: Callable[[Table], tuple[Column, ...]]
    kind: str = ""
    across: bool = False


def always(*columns: Column) -> Callable[[Table], tuple[Column, ...]]:
    """Return what gives the same columns for every study."""
    return lambda _study: columns


def hit_columns(study: Table) -> tuple[Column, ...]:
    """Return the columns of events, with one for every market that may feel them."""
    hits = [
        Column(("hits", key), _named(market), FIGURE, "weight", optional=True, under=COLUMNS["hits"])
        for key, market in study["markets"].items()
    ]
    return (*EVENT_COLUMNS, *hits, *COST_COLUMNS)


def market_columns(study: Table) -> tuple[Column, ...]:
    """Return the columns of markets; in the first format each has a sensitivity of its own, and no offset."""
    return (*MARKET_COLUMNS[:-1], SENSITIVITY) if study.get("format") == 1 else MARKET_COLUMNS


def economy_columns(study: Table) -> tuple[Column, ...]:
    """Return the columns of economies; in the first format they have no sensitivity."""
    return tuple(it for it in ECONOMY_COLUMNS if it is not SENSITIVITY or study.get("format") != 1)


def year_columns(study: Table) -> tuple[Column, ...]:
    """Return the columns of outlooks, with one for every year projected."""
    first, last = study["base_year"], study["last_year"]
    known = isinstance(first, int) and isinstance(last, int) and 0 < last - first <= MOST_YEARS
    years = range(first + 1, last + 1) if known else ()
    named = Column(("label",), COLUMNS["outlook"], TEXT, of_thing=True)
    growth = [Column((year,), str(year), Takes.GROWTH, "% a year") for year in years]
    observed = Column(("observed",), COLUMNS["observed"], WHOLE, of_thing=True, optional=True)
    economy = Column((), COLUMNS["economy"], Takes.NOTHING)
    return (named, economy, *growth, observed, Column(("note",), COLUMNS["note"], TEXT, of_thing=True))


def _named(row: Table) -> Text | str:
    found = row.get("label", "")
    return text(found) if found else ""


MOST_YEARS = 300
MAIN_LEVERS = COLUMNS["main_levers"]
EVENT_COLUMNS = (
    NAME,
    Column(("profile",), COLUMNS["profile"], CHOICE, choices="profiles"),
    Column(("start",), COLUMNS["start"], FIGURE, "year"),
    Column(("years",), QT_TRANSLATE_NOOP("StudyPage", "Length in years"), FIGURE, "years"),
    Column(("strength",), QT_TRANSLATE_NOOP("StudyPage", "Strength"), FIGURE, "points a year"),
)
COST_COLUMNS = (
    Column(
        ("cost", "rate"),
        QT_TRANSLATE_NOOP("Workbook", "Public cost a new job and year"),
        FIGURE,
        "MAD",
        optional=True,
    ),
    Column(
        ("cost", "years"),
        QT_TRANSLATE_NOOP("Workbook", "Years it is paid for a new job"),
        FIGURE,
        "years",
        optional=True,
    ),
)
SENSITIVITY = Column(("sensitivity",), QT_TRANSLATE_NOOP("StudyPage", "Sensitivity"), FIGURE, "points per point")
STUDY_COLUMNS = (
    Column(("title",), COLUMNS["title"], TEXT),
    Column(("question",), COLUMNS["question"], TEXT),
    Column(("base_year",), COLUMNS["base_year"], WHOLE),
    Column(("last_year",), COLUMNS["last_year"], WHOLE),
    Column(("perimeter",), COLUMNS["perimeter"], CHOICE, choices="perimeters"),
    Column(("density_site",), COLUMNS["density_site"], CHOICE, choices="sites"),
    *(
        Column(("main_levers", place), str(place + 1), CHOICE, choices="levers", optional=True, under=MAIN_LEVERS)
        for place in range(MOST_MAIN_LEVERS)
    ),
)
MARKET_COLUMNS = (
    NAME,
    Column(("economy",), COLUMNS["economy"], CHOICE, choices="economies"),
    TURNOVER_SHARE,
    JOBS_SHARE,
    Column(("trend",), QT_TRANSLATE_NOOP("StudyPage", "Trend"), FIGURE, "% a year"),
    Column(
        ("offset",), QT_TRANSLATE_NOOP("StudyPage", "Sensitivity: offset"), FIGURE, "points per point", optional=True
    ),
)
ECONOMY_COLUMNS = (
    NAME,
    Column(("market_label",), COLUMNS["market_label"], TEXT),
    Column(("normal",), QT_TRANSLATE_NOOP("Workbook", "Normal growth"), FIGURE, "% a year"),
    SENSITIVITY,
    Column(("growth",), QT_TRANSLATE_NOOP("StudyPage", "Growth shift"), FIGURE, "points a year"),
    Column(("recession", "depth"), QT_TRANSLATE_NOOP("StudyPage", "depth"), FIGURE, "points a year", under=RECESSION),
    Column(("recession", "start"), QT_TRANSLATE_NOOP("StudyPage", "start"), FIGURE, "year", under=RECESSION),
    Column(
        ("recession", "length"), QT_TRANSLATE_NOOP("StudyPage", "length in years"), FIGURE, "years", under=RECESSION
    ),
    *shocks(SHOCKS),
)
CORRELATION_COLUMNS = (
    Column(("economies", 0), COLUMNS["economies.0"], CHOICE, choices="economies"),
    Column(("economies", 1), COLUMNS["economies.1"], CHOICE, choices="economies"),
    Column((), QT_TRANSLATE_NOOP("StudyPage", "Correlation of shocks"), FIGURE, "correlation"),
)
SITE_COLUMNS = (
    NAME,
    Column(("inside",), COLUMNS["inside"], CHOICE, choices="sites", optional=True),
    TURNOVER_SHARE,
    JOBS_SHARE,
    Column(("floor_space",), QT_TRANSLATE_NOOP("Workbook", "Floor space"), FIGURE, "m²"),
    Column(("land",), QT_TRANSLATE_NOOP("Workbook", "Land"), FIGURE, "ha", optional=True),
    Column(("land_limit",), QT_TRANSLATE_NOOP("Workbook", "Land set aside for it"), FIGURE, "ha", optional=True),
    Column(("change",), QT_TRANSLATE_NOOP("StudyPage", "Change of its share"), FIGURE, "points a year"),
)
TARGET_COLUMNS = (
    NAME,
    Column(("outcome",), COLUMNS["outcome"], CHOICE, choices="outcomes"),
    Column(("year",), COLUMNS["year"], WHOLE),
    Column(("value",), COLUMNS["value"], FIGURE),
    Column(("value", "unit"), COLUMNS["unit"], Takes.NOTHING),
    Column(("shown",), COLUMNS["shown"], CHOICE, choices="flags"),
)
LEVER_COLUMNS = (Column(("*",), QT_TRANSLATE_NOOP("StudyPage", "About"), Takes.NOTHING), NAME, VALUE, UNIT, *ENDS, STEP)
PRESET_COLUMNS = (NAME, Column(("outlook",), COLUMNS["outlook"], CHOICE, choices="outlooks"), NOTE)
SOURCE_COLUMNS = (
    Column(("title",), COLUMNS["title"], TEXT),
    Column(("address",), COLUMNS["address"], WORD, optional=True),
    Column(("published",), COLUMNS["published"], WORD, optional=True),
)

SECTIONS = (
    Section("study", SHEETS["study"][0], one_row, always(*STUDY_COLUMNS), across=True),
    Section("base", QT_TRANSLATE_NOOP("StudyPage", "Base figures"), base_rows, always(NAME, VALUE, UNIT, *ENDS)),
    Section("markets", SHEETS["markets"][0], rows_of("markets"), market_columns, "markets"),
    Section("economies", SHEETS["economies"][0], rows_of("economies"), economy_columns, "economies"),
    Section(
        "correlations",
        QT_TRANSLATE_NOOP("StudyPage", "Correlations"),
        rows_of("correlations"),
        always(*CORRELATION_COLUMNS),
        "correlations",
    ),
    Section("outlooks", SHEETS["outlooks"][0], growth_rows, year_columns, "outlooks"),
    Section("events", SHEETS["events"][0], rows_of("events"), hit_columns, "events"),
    Section("sites", SHEETS["sites"][0], rows_of("sites"), always(*SITE_COLUMNS), "sites"),
    Section("targets", SHEETS["targets"][0], rows_of("targets"), always(*TARGET_COLUMNS), "targets"),
    Section("perimeters", BLOCKS["perimeters.*"], rows_of("perimeters"), always(NAME, NOTE), "perimeters"),
    Section("levers", SHEETS["levers"][0], lever_rows, always(*LEVER_COLUMNS, KIND, SPREAD)),
    Section("presets", SHEETS["presets"][0], rows_of("presets"), always(*PRESET_COLUMNS), "presets"),
    Section("sources", SHEETS["sources"][0], rows_of("sources"), always(*SOURCE_COLUMNS), "sources"),
)
