"""The commands that list: ``offsim studies`` and ``offsim levers``."""

from __future__ import annotations

from argparse import Namespace

from offsim.language import Language
from offsim.model.units import UNITS
from offsim.report.summary import table
from offsim.storage.studies import DEFAULT_STUDY, open_study, shipped_study_ids


def list_studies(_: Namespace, language: Language) -> str:
    """Return a line for every study that comes with the program: its id, its years, its title."""
    studies = [open_study(name) for name in shipped_study_ids()]
    return table([[s.key, f"{s.base_year}–{s.last_year}", language.say(s.title)] for s in studies], left=3)


def list_levers(options: Namespace, language: Language) -> str:
    """Return a line for every lever of a study: its key, default, bounds, unit and label."""
    study = open_study(DEFAULT_STUDY if options.study is None else options.study)
    head = [
        language.translate("LeverList", "lever"),
        language.translate("LeverList", "default"),
        language.translate("LeverList", "lowest"),
        language.translate("LeverList", "highest"),
        "",
    ]
    groups = {group.key: language.say(group.label) for group in study.groups}
    rows = [
        [
            lever.key,
            *map(language.exact, (lever.default.value, lever.low, lever.high)),
            language.joined(
                " · ", (language.say(UNITS[lever.default.unit].label), groups[lever.group], language.say(lever.label))
            ),
        ]
        for lever in study.levers.values()
    ]
    wide = table([row[:4] for row in (head, *rows)]).splitlines()
    return "\n".join(f"{line}  {row[4]}".rstrip() for line, row in zip(wide, (head, *rows), strict=True))
