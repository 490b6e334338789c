"""Tells in a tip where a target comes from: its status and source, and what is noted of it."""

from __future__ import annotations

from offsim.language import Language
from offsim.model.study import Study, Target
from offsim.report.labels import status_label


def target_tip(study: Study, target: Target, language: Language) -> str:
    """Return what a target is called, and below where its figure comes from."""
    fact = target.value
    standing, source = status_label(fact.status), study.sources[fact.source].title
    source_words = language.joined(", ", (language.say(standing), language.say(source)))
    return "\n".join(part for part in (language.say(target.label), source_words, language.say(fact.note)) if part)
