"""The files of the help, for the tests that read them."""

from __future__ import annotations

import re

from offsim.resources import resource_path
from offsim.ui.help.contents import TOPICS

HEADING = re.compile(r"^(#+) (.*?)(?: \{#(\w+)\})?$", re.MULTILINE)
LINK = re.compile(r"(?<!!)\[[^\]]*\]\(([^)]*)\)")
PICTURE = re.compile(r"!\[[^\]]*\]\(picture:([^)]*)\)")
FORMULA = re.compile(r"\$\$?(.+?)\$\$?")


def help_page(code: str, topic: str) -> str:
    return resource_path("help", code, f"{topic}.md").read_text(encoding="utf-8")


def whole_help(code: str) -> str:
    return "\n".join(help_page(code, topic) for topic in TOPICS)


def sections(page: str) -> list[str]:
    """Return the names of the headings of a page that have one."""
    return [name for _, _, name in HEADING.findall(page) if name]
