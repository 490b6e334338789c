"""Finds the files shipped with the program: studies, translations, icons, help. Knows nothing of Qt."""

import errno
from pathlib import Path

_HERE = Path(__file__).resolve()
# A wheel carries the folder inside the package; a checkout, an unpacked sdist and an editable install keep it on top.
_FOLDERS = (_HERE.with_name("resources"), _HERE.parents[2] / "resources")


def resource_path(*parts: str) -> Path:
    """Return where the shipped file or folder ``parts`` lies, as in ``resource_path("studies", "morocco.toml")``.

    Raises:
        FileNotFoundError: nothing of that name was shipped; ``filename`` is its path under ``resources``.
    """
    for folder in _FOLDERS:
        path = folder.joinpath(*parts)
        if path.exists():
            return path
    raise FileNotFoundError(errno.ENOENT, "Not among the files shipped with offsim", str(Path("resources", *parts)))
