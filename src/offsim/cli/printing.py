"""The one way for words to reach a terminal, or whatever else reads what the command line prints."""

from __future__ import annotations

import sys
from typing import TextIO

from offsim.model.characters import printable


def print_words(words: str, stream: TextIO | None = None) -> None:
    """Print to standard output, or another stream, without any control but line feeds; raises OSError."""
    print(printable(words), file=stream or sys.stdout, flush=True)
