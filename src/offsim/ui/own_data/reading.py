"""A source of figures with the answers given so far, and what is understood of it: what the import shows."""

from __future__ import annotations

from pathlib import Path

from offsim.model.problems import Problem
from offsim.model.study import Study
from offsim.storage.imports.encodings import recognised
from offsim.storage.imports.grid import Grid, Source
from offsim.storage.imports.source import MOST_BYTES, is_text, pasted, source_of
from offsim.storage.imports.understood import Ask, Series, Settled, Understood
from offsim.storage.input_file import read_bytes
from offsim.storage.own_figures import Growth, Observed, understood_for

OF_THE_TABLE = (Ask.YEARS, Ask.SERIES)
"""What is chosen among the rows and columns of one table, and means nothing in another."""
OF_THE_FIGURES = (Ask.DECIMAL, Ask.UNIT, Ask.SHOWN)
"""What changes no table."""


class Reading:
    """Reads a file or what was pasted, and again with every answer.

    ``found`` holds a series or questions, ``settled`` what may be answered otherwise; a ``problem`` ends both, and what
    was settled before it stays, so that it can be corrected.
    """

    def __init__(self, study: Study, place: Observed | Growth) -> None:
        self._study = study
        self.place = place
        self.encoding = ""
        self.settled: dict[Ask, Settled] = {}
        self.found = Understood()
        self.problem: Problem | None = None
        self._content, self._words, self._file = b"", "", ""
        self._source: Source | None = None
        self._answers: dict[Ask, str] = {}
        self._named_encoding: str | None = None

    def read_file(self, file: Path) -> None:
        """Read a file."""
        self._file = str(file)
        try:
            self._content = read_bytes(file, MOST_BYTES)
        except Problem as problem:
            self._refuse(problem)
        else:
            self._read()

    def read_pasted(self, words: str, called: str) -> None:
        """Read what was pasted, ``called`` so in what goes wrong."""
        self._words, self._file = words, called
        try:
            self._source = pasted(words, called)
        except Problem as problem:
            self._refuse(problem)
        else:
            self._understand()

    def answer(self, ask: Ask, key: str) -> None:
        """Answer a question, or answer it otherwise."""
        if ask not in OF_THE_FIGURES:
            self._forget(*(each for each in OF_THE_TABLE if each is not ask and ask is not Ask.SERIES))
        self._answers[ask] = key
        self._understand()

    def encode(self, name: str) -> None:
        """Read a text in another encoding."""
        self._named_encoding = name
        self._forget(*OF_THE_TABLE)
        self._read()

    def put_at(self, place: Observed | Growth) -> None:
        """Understand the source for something else."""
        self.place = place
        self._forget(Ask.UNIT, Ask.SERIES)
        self._understand()

    @property
    def series(self) -> Series | None:
        """The series that may be taken, None where there is none."""
        return next(iter(self.found.series), None)

    @property
    def grid(self) -> Grid | None:
        """The table that is read, or the first where none is."""
        grids = self._source.grids if self._source else ()
        name = next((self.settled[ask].key for ask in (Ask.SHEET, Ask.SEPARATOR) if ask in self.settled), "")
        return next((grid for grid in grids if grid.name == name), next(iter(grids), None))

    def _read(self) -> None:
        text = is_text(self._content)
        self.encoding = (self._named_encoding or recognised(self._content)) if text else ""
        try:
            self._source = source_of(self._content, self._file, self._named_encoding if text else None)
        except Problem as problem:
            self._source = None
            self._refuse(problem)
        else:
            self._understand()

    def _understand(self) -> None:
        if self._source is None:
            return
        way: list[Settled] = []
        try:
            self.found = understood_for(self._study, self.place, self._source, self._answers, way)
        except Problem as problem:
            self._refuse(problem)
        else:
            self.problem, self.settled = None, {}
        self.settled |= {each.question.ask: each for each in way}

    def _refuse(self, problem: Problem) -> None:
        self.problem, self.found = problem, Understood()

    def _forget(self, *asks: Ask) -> None:
        for ask in asks:
            self._answers.pop(ask, None)
            self.settled.pop(ask, None)
