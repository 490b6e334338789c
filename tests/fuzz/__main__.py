"""``python -m tests.fuzz KIND SEED COUNT`` runs the cases of one kind."""

import sys
from random import Random
from typing import Any

from tests.fuzz import files, large, limits, reports, tables, words

KINDS: dict[str, tuple[Any, Any]] = {
    "documents": (files.documents, files.check_document),
    "large": (large.files, large.check_large),
    "studies": (files.studies, files.check_study),
    "numbers": (words.numbers, words.check_number),
    "settings": (words.settings, words.check_setting),
    "tables": (tables.tables, tables.check_table),
    "reports": (reports.reports, reports.check_report),
}

if __name__ == "__main__":
    (make, check), seed, count = KINDS[sys.argv[1]], *map(int, sys.argv[2:])
    most = tables.MEMORY if sys.argv[1] in ("tables", "reports") else limits.MOST_BYTES
    sys.exit(limits.run(make(Random(seed), count), check, most))  # noqa: S311  (the same cases in every run)
