"""The wheel installs into a bare environment and runs, and Linux desktops accept the files that describe it."""

from __future__ import annotations

import shutil
import subprocess
import sys
import sysconfig
import venv
from pathlib import Path

import pytest

from offsim import __version__

ROOT = Path(__file__).parents[1]
VALIDATORS = {
    "applications/offsim.desktop": ("desktop-file-validate",),
    "mime/packages/offsim.xml": ("xmllint", "--noout"),
    "metainfo/org.offsim.offsim.metainfo.xml": ("appstreamcli", "validate", "--no-net", "--explain"),
    "icons/hicolor/scalable/apps/offsim.svg": ("xmllint", "--noout"),
}


def run(*words: str | Path, folder: Path | None = None) -> str:
    done = subprocess.run(list(map(str, words)), cwd=folder, capture_output=True, text=True, check=False)  # noqa: S603
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    run(sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", folder, folder=ROOT)
    return next(folder.glob("*.whl"))


@pytest.fixture(scope="module")
def bare(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An environment with nothing but the wheel in it."""
    folder = tmp_path_factory.mktemp("bare")
    venv.create(folder, with_pip=True)
    run(folder / "bin" / "pip", "install", "--no-index", "--no-deps", "--quiet", wheel)
    return folder


def test_the_wheel_installs_into_a_bare_environment_and_runs(bare: Path, tmp_path: Path) -> None:
    site = next((bare / "lib").glob("python*/site-packages"))
    # The dependencies are those of this environment, without its offsim.
    (site / "dependencies.pth").write_text(f"import sys; sys.path.append({sysconfig.get_path('purelib')!r})\n")
    program = bare / "bin" / "offsim"
    assert run(program, "--version", folder=tmp_path).strip() == f"offsim {__version__}"
    assert "pai-2020" in run(program, "studies", folder=tmp_path)
    where = run(bare / "bin" / "python", "-c", "import offsim; print(offsim.__file__)", folder=tmp_path)
    assert Path(where.strip()).is_relative_to(bare)


@pytest.mark.parametrize("name", VALIDATORS)
def test_the_wheel_installs_what_desktops_look_for_and_they_accept_it(bare: Path, name: str) -> None:
    file = bare / "share" / name
    assert file.is_file()
    if shutil.which(VALIDATORS[name][0]) is None:
        pytest.skip(f"{VALIDATORS[name][0]} is not installed")
    run(*VALIDATORS[name], file)


def test_what_desktops_are_told_fits_together(bare: Path) -> None:
    entry = dict(
        line.split("=", 1)
        for line in (bare / "share/applications/offsim.desktop").read_text().splitlines()
        if "=" in line
    )
    assert (bare / f"share/icons/hicolor/scalable/apps/{entry['Icon']}.svg").is_file()
    assert (bare / "bin" / entry["Exec"].split()[0]).is_file()
    kind = entry["MimeType"].rstrip(";")
    assert f'type="{kind}"' in (bare / "share/mime/packages/offsim.xml").read_text()
    assert f"<mediatype>{kind}</mediatype>" in (bare / "share/metainfo/org.offsim.offsim.metainfo.xml").read_text()
