"""A program signed with a given certificate verifies against it, and not once it is changed."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from bundle.places import BUILD, TREE
from bundle.processes import BuildError, run
from bundle.signatures import verify_python
from bundle.signing import Signing, sign, signing_command

PASSWORD = "only for this test"  # noqa: S105


@pytest.fixture(scope="module")
def signing(tmp_path_factory: pytest.TempPathFactory) -> Signing:
    """A certificate of our own making."""
    folder = tmp_path_factory.mktemp("certificate")
    key, certificate, both, password = (folder / name for name in ("key.pem", "root.pem", "both.p12", "password"))
    password.write_text(PASSWORD)
    run(["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", key, "-out", certificate, "-days", "2",
         "-subj", "/CN=offsim test", "-addext", "extendedKeyUsage=codeSigning"])  # fmt: skip
    run(["openssl", "pkcs12", "-export", "-inkey", key, "-in", certificate, "-out", both, "-passout",
         f"file:{password}"])  # fmt: skip
    return Signing(both, password)


@pytest.fixture
def program(tmp_path: Path) -> Path:
    return Path(shutil.copy(TREE / "offsim.exe", tmp_path))


def verify(program: Path, signing: Signing) -> str:
    return run(["osslsigncode", "verify", "-CAfile", signing.certificate.with_name("root.pem"), "-in", program])


def test_a_signed_program_verifies_and_a_changed_one_does_not(program: Path, signing: Signing) -> None:
    sign(program, signing)
    assert "Signature verification: ok" in verify(program, signing)
    content = bytearray(program.read_bytes())
    content[len(content) // 2] ^= 1
    program.write_bytes(content)
    with pytest.raises(BuildError):
        verify(program, signing)


def test_makensis_signs_the_uninstaller_with_the_same_words(program: Path, signing: Signing) -> None:
    run(["sh", "-c", f'{signing_command(signing)} "{program}"'])
    assert "Signature verification: ok" in verify(program, signing)


def test_what_the_python_foundation_did_not_sign_is_refused(tmp_path: Path) -> None:
    genuine = BUILD / "compiler" / "cp313" / "select.pyd"
    verify_python(genuine)
    changed = tmp_path / "select.pyd"
    content = bytearray(genuine.read_bytes())
    content[5000] ^= 1
    changed.write_bytes(content)
    with pytest.raises(BuildError):
        verify_python(changed)
    with pytest.raises(BuildError):
        verify_python(TREE / "offsim.exe")
