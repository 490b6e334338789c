"""Which topics the help has, in order and groups, and which one answers for each part of the window."""

from __future__ import annotations

from types import MappingProxyType

from offsim.model.text import QT_TRANSLATE_NOOP, Message

GROUPS: tuple[tuple[Message, tuple[str, ...]], ...] = (
    (QT_TRANSLATE_NOOP("Help", "First steps"), ("start", "first_steps")),
    (
        QT_TRANSLATE_NOOP("Help", "The pages"),
        (
            *("pages", "projection", "compare", "sites", "seek", "frontier", "rank", "explain"),
            *("data", "hindcast", "study", "sources"),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Help", "Working with scenarios"),
        ("levers", "paths", "distributions", "scenarios", "uncertainty", "charts"),
    ),
    (
        QT_TRANSLATE_NOOP("Help", "Own figures and studies"),
        ("own_figures", "jump_off", "own_study", "study_changes"),
    ),
    (QT_TRANSLATE_NOOP("Help", "Files and reports"), ("files", "workbook", "prints")),
    (
        QT_TRANSLATE_NOOP("Help", "Look it up"),
        ("model", "equations", "limits", "glossary", "keys", "command_line"),
    ),
)
"""Every topic by the name of its file, ``resources/help/LANGUAGE/TOPIC.md``; a page's is called as the page is."""

TOPICS = tuple(topic for _, topics in GROUPS for topic in topics)

OF_PARTS = MappingProxyType(
    {
        "panel:levers": "levers",
        "panel:history": "scenarios#history",
        "panel:notes": "scenarios#history",
        "panel:warnings": "levers#warnings",
        "scenarios": "scenarios",
        "path_chart": "paths",
        "by_year": "paths",
        "distribution": "distributions",
    }
)
"""Where help on a part of the window is, by its object name or what stands there before a lever's.

For all else the page in front has it.
"""

OF_CHARTS = MappingProxyType(
    {
        "projection": "charts#years",
        "sites": "sites#read",
        "frontier": "frontier#read",
        "rank": "rank#read",
        "explain": "explain#read",
        "data": "data#read",
        "hindcast": "hindcast#read",
        "chart:fit": "hindcast#fit",
    }
)
"""How to read a chart: the section for a chart of this name, else for those of the page of this key."""


def split_link(link: str) -> tuple[str, str]:
    """Return the topic and the section, empty for the whole, that a link such as ``seek#read`` leads to."""
    topic, _, section = link.partition("#")
    return topic, section
