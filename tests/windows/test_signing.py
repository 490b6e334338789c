"""What is signed with a given certificate verifies against it, once installed, too, and not once it is changed."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from bundle.places import BUILD, TREE
from bundle.processes import BuildError, run
from bundle.signatures import verify_python
from bundle.signing import Signing, sign
from tests.windows.computer import Computer
from tests.windows.conftest import install


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


def test_whoever_signs_gets_installer_programs_and_uninstaller_signed(
    computer: Computer, newer_setup: Path, signing: Signing
) -> None:
    assert install(computer, newer_setup, r"/D=C:\own").returncode == 0
    folder = computer.drive / "own"
    programs = sorted(folder.glob("*.exe"))
    assert [program.name for program in programs] == ["offsim-cli.exe", "offsim.exe", "uninstall.exe"]
    for file in (newer_setup, *programs):
        assert "Signature verification: ok" in verify(file, signing)
    assert computer.run(folder / "offsim-cli.exe", "--version").returncode == 0


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
