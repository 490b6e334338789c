"""Writes the bill of materials: what is in the program, of which version, licence and hash (CycloneDX 1.5, JSON)."""

from __future__ import annotations

import hashlib
import json
import re
import uuid
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path

from bundle.contents import shares
from bundle.licences import licence_of


def bill_of_materials(archives: Mapping[str, Path], version: str, moment: int) -> str:
    """Return the bill as JSON text; the same archives, version and moment give the same text."""
    parts = [_part(name, archives[name]) for name in sorted(shares()) if name != "offsim"]
    program = {"type": "application", "bom-ref": "offsim", "name": "offsim", "version": version,
               "licenses": [{"expression": "MIT AND OFL-1.1"}]}  # fmt: skip
    told = json.dumps([program, parts], sort_keys=True)
    bill = {
        "bomFormat": "CycloneDX",
        "specVersion": "1.5",
        "serialNumber": f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_OID, told)}",
        "version": 1,
        "metadata": {
            "timestamp": datetime.fromtimestamp(moment, UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
            "component": program,
        },
        "components": parts,
        "dependencies": [{"ref": "offsim", "dependsOn": [part["bom-ref"] for part in parts]}],
    }
    return json.dumps(bill, indent=2) + "\n"


def _part(name: str, archive: Path) -> dict[str, object]:
    version = version_of(archive)
    address = f"pkg:generic/python@{version}" if archive.suffix == ".zip" else f"pkg:pypi/{name}@{version}"
    return {
        "type": "library",
        "bom-ref": address,
        "name": name,
        "version": version,
        "purl": address,
        "licenses": [{"expression": licence_of(name, archive)}],
        "hashes": [{"alg": "SHA-256", "content": hashlib.sha256(archive.read_bytes()).hexdigest()}],
    }


def version_of(archive: Path) -> str:
    """Return the version in the name of a wheel or source archive."""
    found = re.match(r"[^-]+-(\d[\w.]*?)(?:-|\.tar\.gz$|\.zip$)", archive.name)
    return found[1] if found else "0"
