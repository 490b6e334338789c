"""Reads out of a 64-bit Windows program or library which others it needs, delayed ones included, and what it offers."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

EXPORTS, IMPORTS, DELAYED = 0, 1, 13  # rows of the table of directories
BY_NUMBER = 1 << 63


@dataclass(frozen=True, slots=True)
class PeFile:
    """The bytes of a file, where its tables begin, and which part of it lies where in memory."""

    data: bytes
    directories: int
    sections: tuple[tuple[int, int, int], ...]

    def imports(self) -> dict[str, list[str]]:
        """Return the names of what is needed, by the library's name in small letters."""
        found: dict[str, list[str]] = {}
        for directory, length, name_at, lookup_at in ((IMPORTS, 20, 12, 0), (DELAYED, 32, 4, 16)):
            for row in self._rows(directory, length):
                library = self._text(self._number(row + name_at)).lower()
                found.setdefault(library, []).extend(self._names(self._number(row + lookup_at)))
        return found

    def exports(self) -> list[str]:
        """Return the names of what is offered."""
        start = self._number(self.directories + 8 * EXPORTS)
        if not start:
            return []
        table = self._offset(start)
        names = self._offset(self._number(table + 32))
        return [self._text(self._number(names + 4 * row)) for row in range(self._number(table + 24))]

    def _rows(self, directory: int, length: int) -> Iterator[int]:
        start = self._number(self.directories + 8 * directory)
        row = self._offset(start) if start else 0
        while start and any(self.data[row : row + length]):
            yield row
            row += length

    def _names(self, lookup: int) -> Iterator[str]:
        at = self._offset(lookup)
        while entry := struct.unpack_from("<Q", self.data, at)[0]:
            if not entry & BY_NUMBER:
                yield self._text(entry + 2)
            at += 8

    def _number(self, at: int) -> int:
        return int(struct.unpack_from("<I", self.data, at)[0])

    def _offset(self, address: int) -> int:
        for begin, size, stored in self.sections:
            if begin <= address < begin + size:
                return address - begin + stored
        raise ValueError(f"nothing lies at {address:#x}")

    def _text(self, address: int) -> str:
        at = self._offset(address)
        return self.data[at : self.data.index(0, at)].decode("ascii")


def read_pe(file: Path) -> PeFile:
    """Read a file; raises ValueError where it is no 64-bit Windows program or library."""
    data = file.read_bytes()
    head = int(struct.unpack_from("<I", data, 0x3C)[0])
    if data[:2] != b"MZ" or data[head : head + 4] != b"PE\0\0" or data[head + 24 : head + 26] != b"\x0b\x02":
        raise ValueError(f"{file}: is no 64-bit Windows program")
    count, optional = struct.unpack_from("<H", data, head + 6)[0], struct.unpack_from("<H", data, head + 20)[0]
    table = head + 24 + optional
    rows = (struct.unpack_from("<IIII", data, table + 40 * number + 8) for number in range(count))
    sections = tuple((begin, max(size, raw), stored) for size, begin, raw, stored in rows)
    return PeFile(data, head + 24 + 112, sections)
