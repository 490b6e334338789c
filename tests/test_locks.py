"""What Windows installs is of the same versions as everywhere else."""

import re
from pathlib import Path

REQUIREMENTS = Path(__file__).parents[1] / "requirements"
BUILDING_ALONE = {"setuptools"}  # asked about a source archive, never installed


def versions(lock: str) -> dict[str, str]:
    return dict(re.findall(r"(?m)^([\w-]+)==([\w.]+)", (REQUIREMENTS / lock).read_text()))


def test_windows_installs_the_versions_of_everywhere_else() -> None:
    windows, everywhere = versions("windows.txt"), versions("run.txt")
    assert windows.keys() - BUILDING_ALONE <= everywhere.keys()
    assert {name: everywhere[name] for name in windows.keys() - BUILDING_ALONE} == {
        name: version for name, version in windows.items() if name not in BUILDING_ALONE
    }


def test_every_locked_file_has_its_hash_and_no_lock_names_an_index() -> None:
    for lock in REQUIREMENTS.glob("*.txt"):
        text = lock.read_text()
        assert text.count("==") <= text.count("--hash=sha256:")
        assert "http" not in text
