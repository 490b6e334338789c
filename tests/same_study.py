"""Whether two studies say the same, in the same order, whatever the texts they were read from."""

from collections.abc import Mapping
from dataclasses import fields

from offsim.model.study import Study

OF_THE_FILE = {"text", "digest"}


def what_differs(one: Study, other: Study) -> list[str]:
    """Return the parts in which two studies differ; ``==`` compares the texts of their files instead."""
    names = [field.name for field in fields(Study) if field.name not in OF_THE_FILE]
    return [name for name in names if _in_order(getattr(one, name)) != _in_order(getattr(other, name))]


def _in_order(found: object) -> object:
    return list(found.items()) if isinstance(found, Mapping) else found
