"""Words for the statuses of facts."""

from __future__ import annotations

from collections.abc import Mapping

from offsim.model.study import Status
from offsim.model.text import QT_TRANSLATE_NOOP, Message

LABELS: Mapping[Status, Message] = {
    Status.SEED: QT_TRANSLATE_NOOP("Status", "founding document"),
    Status.PUBLIC: QT_TRANSLATE_NOOP("Status", "public"),
    Status.DERIVED: QT_TRANSLATE_NOOP("Status", "derived"),
    Status.ASSUMPTION: QT_TRANSLATE_NOOP("Status", "assumption"),
}


def status_label(status: Status) -> Message:
    """Return the word for a status."""
    return LABELS[status]
