"""Signs programs with a certificate of whoever publishes them; ``python -m bundle.signing`` signs the uninstaller."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from pathlib import Path

from bundle.places import HERE
from bundle.processes import run


@dataclass(frozen=True, slots=True)
class Signing:
    """A certificate with its key (PKCS#12), and the file its password is in, if it has one."""

    certificate: Path
    password: Path | None = None


def sign(file: Path, signing: Signing) -> None:
    """Sign a program in place; raises BuildError where the certificate does not serve."""
    signed = file.with_name(file.name + ".signed")
    signed.unlink(missing_ok=True)
    password = ["-readpass", signing.password] if signing.password else ["-pass", ""]
    run(["osslsigncode", "sign", "-pkcs12", signing.certificate, *password, "-h", "sha256", "-n", "offsim",
         "-in", file, "-out", signed])  # fmt: skip
    signed.replace(file)


def signing_command(signing: Signing) -> str:
    """Return the words that makensis runs with the uninstaller's name after them."""
    words = ["env", f"PYTHONPATH={HERE}", sys.executable, "-m", "bundle.signing", str(signing.certificate.absolute())]
    words += [str(signing.password.absolute())] if signing.password else ["-"]
    return " ".join(f'"{word}"' for word in words)


if __name__ == "__main__":
    certificate, password, program = map(Path, sys.argv[1:4])
    sign(program, Signing(certificate, None if str(password) == "-" else password))
