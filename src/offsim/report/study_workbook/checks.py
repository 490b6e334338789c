"""The live checks of a study's workbook: needed cells that are empty, keys twice or unknown, figures that disagree."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from offsim.model.sheets import Block, Column
from offsim.model.text import LANGUAGES
from offsim.report.study_workbook.places import Spot

Spots = Mapping[str, Spot]
LISTS = "alternatives"
OBSERVED = "observations"
SERIES = {("outcome",), ("perimeter",)}
"""What stands in every row of what was observed, also in one that begins a series and has no figure."""
OF_POINTS = {*SERIES, ("year",)}
"""What a point that was observed needs, but no figure that disagrees with it."""
SHARES = ("turnover_share", "jobs_share")


def missing(blocks: Iterable[Spot]) -> str:
    """Return the formula that counts needed cells that are empty."""
    parts = []
    for spot in blocks:
        empty = "+".join(_empty(spot, keys) for keys in needed(spot.block))
        parts.append(f"SUMPRODUCT({_there(spot)}({empty}))")
    return _sum(parts)


def needed(block: Block) -> list[list[tuple[str, ...]]]:
    """Return the keys of columns every record has; of the wordings of a text it has one."""
    groups: dict[tuple[str, ...], list[tuple[str, ...]]] = {}
    for column in block.columns:
        if column.needed:
            whole = column.key[:-1] if column.key[-1] in LANGUAGES else column.key
            groups.setdefault(whole, []).append(column.key)
    return [*groups.values()]


def twice(blocks: Iterable[Spot]) -> str:
    """Return the formula that counts keys given twice; figures that disagree stand under one place."""
    parts = []
    for spot in blocks:
        if spot.block.key in ("study", OBSERVED) or spot.block.key.endswith("[]"):
            continue
        keys = spot.range(spot.block.columns[0].key)
        single = f'(RIGHT({keys},{len(LISTS)})<>"{LISTS}")*' if spot.block.key == "facts" else ""
        parts.append(f'SUMPRODUCT({single}({keys}<>"")*(COUNTIF({keys},{keys}&"")>1))')
    return _sum(parts)


def unknown(blocks: Iterable[Spot], spots: Spots) -> str:
    """Return the formula that counts keys of other sheets that are not there."""
    parts = []
    for spot in blocks:
        for column in spot.block.columns:
            if column.refers:
                cells, keys = spot.range(column.key), known(column, spots)
                parts.append(f'SUMPRODUCT(({cells}<>"")*(COUNTIF({keys},{cells}&"")=0))')
    return _sum(parts)


def known(column: Column, spots: Spots) -> str:
    """Return where the keys stand that a column takes."""
    spot = spots[f"{column.refers}.*"]
    return spot.range(spot.block.columns[0].key)


def disagreeing(sheet: str, spots: Spots) -> str:
    """Return the formula that counts figures of a sheet that cannot be true together."""
    return DISAGREEING[sheet](spots) if sheet in DISAGREEING else "0"


def _years(spots: Spots) -> str:
    return f"IF({_study(spots, 'last_year')}<={_study(spots, 'base_year')},1,0)"


def _correlations(spots: Spots) -> str:
    value = spots["correlations.[]"].range(("value",))
    return f"SUMPRODUCT(({value}<-1)+({value}>1))"


def _targets(spots: Spots) -> str:
    year = spots["targets.*"].range(("year",))
    first, last = _study(spots, "base_year"), _study(spots, "last_year")
    return f'SUMPRODUCT(({year}<>"")*(({year}<{first})+({year}>{last})))'


def _levers(spots: Spots) -> str:
    spot = spots["levers"]
    value, step = spot.range(("value",)), spot.range(("step",))
    low, high = spot.range(("bounds", "0")), spot.range(("bounds", "1"))
    least, most = spot.range(("plausible", "0")), spot.range(("plausible", "1"))
    wrong = f"({value}<{low})+({value}>{high})+({least}<{low})+({most}>{high})+({least}>{most})+({step}<=0)"
    return f"SUMPRODUCT({_there(spot)}({wrong}))"


def _shares(spots: Spots) -> str:
    """Return the formula that counts the kinds of shares of markets that do not add up to 100."""
    places, values = (spots["facts"].range((key,)) for key in ("path", "value"))
    totals = [f'SUMIF({places},"markets.*.{share}",{values})' for share in SHARES]
    return _sum(f"IF(ABS({total}-100)>0.000001,1,0)" for total in totals)


def _outlooks(spots: Spots) -> str:
    """Return the formula that counts the years for which an outlook does not say how an economy grows."""
    spot = spots["outlooks.*.growth.*.[]"]
    years = [spot.range(column.key) for column in spot.block.columns if column.key[0] == "values"]
    keys = [column for column in spot.block.columns if column.refers in ("outlooks", "economies")]
    every = "*".join(f"COUNTA({known(column, spots)})" for column in keys)
    return _sum(f"ABS({every}-COUNT({year}))" for year in years)


def _study(spots: Spots, key: str) -> str:
    return spots["study"].range((key,)).partition(":")[0]


def _empty(spot: Spot, keys: Iterable[tuple[str, ...]]) -> str:
    """Return the product that is 1 where all cells of a record under some keys are empty."""
    factors = [f'({spot.range(key)}="")' for key in keys]
    if spot.block.key == OBSERVED and OF_POINTS.issuperset(keys):
        factors.append(f'ISERROR(SEARCH("{LISTS}",{spot.range(("path",))}))')
    return "*".join(factors)


def _there(spot: Spot) -> str:
    """Return the factor that is 1 where a record is: where any needed cell is filled; empty for the study, which is."""
    if spot.block.key == "study":
        return ""
    aside = SERIES if spot.block.key == OBSERVED else ()
    filled = [f'({spot.range(key)}<>"")' for keys in needed(spot.block) for key in keys if key not in aside]
    return f"({'+'.join(filled)}>0)*"


def _sum(parts: Iterable[str]) -> str:
    return "+".join(parts) or "0"


DISAGREEING: Mapping[str, Callable[[Spots], str]] = {
    "study": _years,
    "levers": _levers,
    "markets": _shares,
    "economies": _correlations,
    "outlooks": _outlooks,
    "targets": _targets,
}
"""By the key of a sheet, what counts the figures in it that cannot be true together."""
