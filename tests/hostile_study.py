"""The small study with everything in it, whose every text is mark-up that asks for a file, a short cut and lines."""

import re
from pathlib import Path

from tests.observed_study import PAST
from tests.sited_study import sited_words
from tests.uncertain_study import NOISE, SPREADS, with_spread

BEGIN = "&Save [*] R&D &lt; <b>"
TEXT = re.compile(
    r'\b(label|market_label|title|question|note|help|against|quote|arithmetic)( = )("[^"]*"|\{ en = [^}]*\})'
)


def hostile_words(file: Path) -> str:
    """Return the study file; every text asks for ``file``, and says what it is a text of."""
    words = sited_words()
    for label, (kind, spread) in SPREADS.items():
        words = with_spread(words, label, kind, spread)
    words += NOISE + _record()
    return TEXT.sub(lambda found: f"{found[1]} = {_hostile(found[1], file)}", words)


def markup(what: str, file: Path) -> str:
    """Return a text that is no longer itself where it is taken for HTML, for a short cut or for a title's mark."""
    return f"{BEGIN}{what}</b> <img src='{file}'> " + "very long " * 20 + "\\n<i>end</i>"


def _hostile(what: str, file: Path) -> str:
    return f'"{markup(what, file)}"'


def _record() -> str:
    past = ", ".join(f"{year} = {value}" for year, value in PAST.items())
    words = f'[[economies.north.history]]\nvalues = {{ {past} }}\nsource = "book"\nstatus = "public"\n'
    words += '[[observations]]\noutcome = "turnover"\nperimeter = "all"\n'
    for year in PAST:
        words += f'[[observations.points]]\nvalue = {year - 2005}\nunit = "bn MAD"\nyear = {year}\n'
        words += 'source = "book"\nstatus = "public"\n'
    return words
