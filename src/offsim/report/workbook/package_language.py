"""Tells in the properties of a workbook which language it is in: what XlsxWriter leaves out."""

from __future__ import annotations

from io import BytesIO
from zipfile import ZipFile

PROPERTIES = "docProps/core.xml"
END = b"</cp:coreProperties>"


def with_language(content: bytes, code: str) -> bytes:
    """Return a workbook whose core properties have a language; its other parts are taken over packed as they are."""
    before, made = BytesIO(content), BytesIO()
    with ZipFile(before) as old, ZipFile(made, "w") as new:
        properties = old.read(PROPERTIES)
        parts = sorted(old.infolist(), key=lambda part: part.header_offset)
        ends = [*(part.header_offset for part in parts[1:]), old.start_dir]
        for part, end in zip(parts, ends, strict=True):
            if part.filename == PROPERTIES:
                new.writestr(part, properties.replace(END, b"<dc:language>" + code.encode() + b"</dc:language>" + END))
                continue
            start, part.header_offset = part.header_offset, new.start_dir
            made.seek(new.start_dir)
            made.write(content[start:end])
            new.start_dir = made.tell()
            new.filelist.append(part)
            new.NameToInfo[part.filename] = part
    return made.getvalue()
