"""Every shipped file is found from a checkout, an editable install, an unpacked sdist and an unpacked wheel."""

import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path

import pytest

from offsim.resources import resource_path

CHECKOUT = Path(__file__).parents[1]
SHIPPED = sorted(p.relative_to(CHECKOUT / "resources") for p in (CHECKOUT / "resources").rglob("*") if p.is_file())


def build(target: str, folder: Path) -> Path:
    """Build a ``wheel`` or ``sdist`` of the checkout; hatchling is in the environment, so nothing is fetched."""
    command = [sys.executable, "-m", "hatchling", "build", "--target", target, "--directory", str(folder)]
    done = subprocess.run(command, cwd=CHECKOUT, check=False, capture_output=True, text=True)  # noqa: S603 (fixed words)
    assert done.returncode == 0, done.stdout + done.stderr
    (made,) = folder.iterdir()
    return made


def sizes_found_from(import_folder: Path, working_folder: Path) -> dict[str, int]:
    """Ask ``resource_path`` of the copy under ``import_folder``, in a process of its own, for every shipped file."""
    program = (
        "import sys; sys.path.insert(0, sys.argv[1])\n"
        "import offsim; assert offsim.__file__.startswith(sys.argv[1]), offsim.__file__\n"
        "from offsim.resources import resource_path\n"
        "for name in sys.argv[2:]: path = resource_path(*name.split('/'));"
        " assert str(path).startswith(sys.argv[1].removesuffix('src')), path; print(path.stat().st_size, name)\n"
    )
    command = [sys.executable, "-I", "-c", program, str(import_folder), *(path.as_posix() for path in SHIPPED)]
    answer = subprocess.run(command, cwd=working_folder, check=True, capture_output=True, text=True)  # noqa: S603
    lines = (line.split(" ", 1) for line in answer.stdout.splitlines())
    return {name: int(size) for size, name in lines}


@pytest.fixture
def sizes() -> dict[str, int]:
    assert SHIPPED, "resources/ is empty"
    return {path.as_posix(): (CHECKOUT / "resources" / path).stat().st_size for path in SHIPPED}


def test_the_checkout_finds_every_file(sizes: dict[str, int]) -> None:
    assert {name: resource_path(*name.split("/")).stat().st_size for name in sizes} == sizes


def test_a_wheel_carries_and_finds_every_file(sizes: dict[str, int], tmp_path: Path) -> None:
    with zipfile.ZipFile(build("wheel", tmp_path / "dist")) as wheel:
        wheel.extractall(tmp_path / "unpacked")  # noqa: S202 (built a moment ago)
    assert sizes_found_from(tmp_path / "unpacked", tmp_path) == sizes


def test_an_sdist_carries_and_finds_every_file(sizes: dict[str, int], tmp_path: Path) -> None:
    with tarfile.open(build("sdist", tmp_path / "dist")) as sdist:
        sdist.extraction_filter = getattr(tarfile, "data_filter", None)  # Debian 12 has Python 3.11.2, without filters
        sdist.extractall(tmp_path / "unpacked")  # noqa: S202 (built a moment ago)
    (folder,) = (tmp_path / "unpacked").iterdir()
    assert sizes_found_from(folder / "src", tmp_path) == sizes


def test_a_folder_can_be_asked_for() -> None:
    assert resource_path() == CHECKOUT / "resources"


def test_a_missing_file_is_named() -> None:
    with pytest.raises(FileNotFoundError, match=r"Not among the files shipped.*studies.no_such\.toml"):
        resource_path("studies", "no_such.toml")
