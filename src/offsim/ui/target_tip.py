"""Tells in a tip where a target comes from: its status and source, and what is noted of it."""

from __future__ import annotations

from offsim.language import Language
from offsim.model.study import Study, Target
from offsim.report.labels import status_label


def target_tip(study: Study, target: Target, language: Language) -> str:
    """Return what a target is called, and below where its figure comes from."""
    fact = target.value
    source = language.translate("Target", "{status}, {source}").format(
        status=language.say(status_label(fact.status)), source=language.say(study.sources[fact.source].title)
    )
    return "\n".join(part for part in (language.say(target.label), source, language.say(fact.note)) if part)
