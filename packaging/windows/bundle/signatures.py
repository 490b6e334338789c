"""Verifies the signatures of python.org's files (Authenticode), which Debian's certificates do not reach."""

from __future__ import annotations

import hashlib
import re
import ssl
import tempfile
from datetime import UTC, datetime
from pathlib import Path

from bundle.processes import BuildError, run

# Microsoft Identity Verification Root Certificate Authority 2020, which travels within each signature.
ROOT_DIGEST = "5367f20c7ade0e2bca790915056d086b720c33c1fa2a2661acf787e3292e1270"
SIGNER = "CN=Python Software Foundation"
BEGINS = re.compile(r"notBefore=(\w{3} +\d+ [\d:]+ \d{4}) GMT")
CERTIFICATE = re.compile(r"-----BEGIN CERTIFICATE-----.*?-----END CERTIFICATE-----\n", re.DOTALL)


def verify_python(file: Path) -> None:
    """Check that the Python Software Foundation signed the file and nobody changed it; raises BuildError."""
    with tempfile.TemporaryDirectory() as folder:
        carried = _certificates(file, Path(folder))
        root = next((path for path in carried if _digest(path) == ROOT_DIGEST), None)
        if root is None:
            raise BuildError(f"{file.name}: its signature does not lead to the root known to sign Python")
        words: list[str | Path] = ["-CAfile", root, *_leniency(), "-time", _valid_from(file, carried), "-in", file]
        said = run(["osslsigncode", "verify", *words])
    if "Signature verification: ok" not in said or SIGNER not in said:
        raise BuildError(f"{file.name}: is not signed by the Python Software Foundation")


def _certificates(file: Path, folder: Path) -> list[Path]:
    """Put each certificate that the signature carries into a file of its own."""
    signature = folder / "signature.pem"
    run(["osslsigncode", "extract-signature", "-pem", "-in", file, "-out", signature])
    texts: list[str] = CERTIFICATE.findall(run(["openssl", "pkcs7", "-in", signature, "-print_certs"]))
    files = [folder / f"{number}.pem" for number in range(len(texts))]
    for path, text in zip(files, texts, strict=True):
        path.write_text(text)
    return files


def _digest(certificate: Path) -> str:
    return hashlib.sha256(ssl.PEM_cert_to_DER_cert(certificate.read_text())).hexdigest()


def _leniency() -> list[str]:
    """Return what lets a signature be checked years later and without a network.

    The time stamp's chain is not among Debian's. Debian's own osslsigncode looks for no revocation list unless given
    one, and knows no word for it; newer ones do.
    """
    try:
        known = run(["osslsigncode", "verify", "--help"])
    except BuildError as error:
        known = str(error)
    return ["-ignore-timestamp", *(["-ignore-crl"] if "-ignore-crl" in known else [])]


def _valid_from(file: Path, certificates: list[Path]) -> str:
    """Return when the signer's certificate began, in seconds since 1970: it lived three days, and signed in them."""
    for certificate in certificates:
        said = run(
            ["openssl", "x509", "-in", certificate, "-noout", "-subject", "-startdate", "-nameopt", "sep_multiline"]
        )
        found = BEGINS.search(said)
        if SIGNER in said and found is not None:
            moment = datetime.strptime(" ".join(found[1].split()), "%b %d %H:%M:%S %Y").replace(tzinfo=UTC)
            return str(int(moment.timestamp()))
    raise BuildError(f"{file.name}: is not signed by the Python Software Foundation")
