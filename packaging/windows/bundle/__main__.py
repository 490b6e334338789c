"""``python -m bundle`` builds the installer, the portable archive and what goes beside them, into ``dist``."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from bundle.bill import bill_of_materials, version_of
from bundle.embedded import check_python
from bundle.finish import list_files, pack_portable, told_sizes, write_sums
from bundle.installer import make_installer
from bundle.launchers import WORK, make_launchers
from bundle.licences import put_licences
from bundle.places import DIST, TREE
from bundle.processes import BuildError
from bundle.signing import Signing
from bundle.tree import make_tree, moment, set_times
from bundle.wine import stop_prefix


def build(version: str | None, goal: Path, signing: Signing | None, python: Path | None) -> str:
    """Build all into ``goal``, as another ``version`` or with another ``python`` where given; return the sizes."""
    archives = make_tree(python=python)
    version = version or version_of(archives["offsim"])
    make_launchers(TREE, version, signing)
    put_licences(TREE, archives)
    list_files(TREE)
    set_times(TREE)
    goal.mkdir(parents=True, exist_ok=True)
    setup = goal / f"offsim-{version}-setup.exe"
    portable = goal / f"offsim-{version}-portable.zip"
    bill = goal / f"offsim-{version}-sbom.cdx.json"
    make_installer(TREE, WORK, version, setup, signing)
    pack_portable(TREE, portable, moment())
    bill.write_text(bill_of_materials(archives, version, moment()))
    write_sums([setup, portable, bill], goal / "SHA256SUMS")
    return told_sizes(TREE, setup)


def main() -> int:
    """Read the command line, build, and return the exit status."""
    options = argparse.ArgumentParser(prog="make installer", description=__doc__)
    options.add_argument("--version", help="number this build otherwise than the sources do")
    options.add_argument("--into", type=Path, default=DIST, help="the folder to write to")
    options.add_argument("--sign", type=Path, help="sign programs and installer with this certificate (PKCS#12)")
    options.add_argument("--password-file", type=Path, help="the file with the certificate's password")
    options.add_argument("--python", type=Path, help="build in this embeddable zip of python.org's, not the locked one")
    options.add_argument("--python-sha256", help="the sum it must have")
    given = options.parse_args()
    signing = Signing(given.sign, given.password_file) if given.sign else None
    try:
        if given.python:
            print(check_python(given.python, given.python_sha256))
        print(build(given.version, given.into, signing, given.python))
    except BuildError as error:
        print(error, file=sys.stderr)
        return 1
    finally:
        stop_prefix()
    return 0


if __name__ == "__main__":
    sys.exit(main())
