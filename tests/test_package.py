"""The wheel installs into a bare environment and runs, and Linux desktops accept the files that describe it."""

from __future__ import annotations

import subprocess
import sys
import sysconfig
import venv
from pathlib import Path

import pytest

from offsim import __version__

ROOT = Path(__file__).parents[1]
LINUX = ROOT / "packaging" / "linux"
VALIDATORS = {
    "offsim.desktop": ("desktop-file-validate",),
    "offsim-mime.xml": ("xmllint", "--noout"),
    "org.offsim.offsim.metainfo.xml": ("appstreamcli", "validate", "--no-net", "--explain"),
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


def test_the_wheel_installs_into_a_bare_environment_and_runs(wheel: Path, tmp_path: Path) -> None:
    bare = tmp_path / "bare"
    venv.create(bare, with_pip=True)
    run(bare / "bin" / "pip", "install", "--no-index", "--no-deps", "--quiet", wheel)
    site = next((bare / "lib").glob("python*/site-packages"))
    # The dependencies are those of this environment, without its offsim.
    (site / "dependencies.pth").write_text(f"import sys; sys.path.append({sysconfig.get_path('purelib')!r})\n")
    program = bare / "bin" / "offsim"
    assert run(program, "--version", folder=tmp_path).strip() == f"offsim {__version__}"
    assert "pai-2020" in run(program, "studies", folder=tmp_path)
    where = run(bare / "bin" / "python", "-c", "import offsim; print(offsim.__file__)", folder=tmp_path)
    assert Path(where.strip()).is_relative_to(bare)


@pytest.mark.parametrize("name", VALIDATORS)
def test_desktops_accept_what_describes_it(name: str) -> None:
    run(*VALIDATORS[name], LINUX / name)
