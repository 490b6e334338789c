"""Runs Windows programs under Wine 8, in a prefix that is kept between runs."""

from __future__ import annotations

import os
import selectors
import signal
import subprocess
import time
from collections.abc import Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import IO

from bundle.places import BUILD
from bundle.processes import BuildError

LOADER = Path("/usr/lib/wine/wine64")
PREFIX = BUILD / "wine"
# What Wine offers to fetch for itself, and links it would put on the desktop of whoever runs this.
NOT_WANTED = "mscoree=;mshtml=;winemenubuilder.exe=d"


def wine_environment(prefix: Path = PREFIX, extra: Mapping[str, str] | None = None) -> dict[str, str]:
    """Return the environment of a Windows program: nothing of ours but the screen and the path."""
    kept = {key: os.environ[key] for key in ("PATH", "HOME", "DISPLAY", "XAUTHORITY") if key in os.environ}
    return {**kept, "LANG": "C.UTF-8", "WINEPREFIX": str(prefix), "WINEDEBUG": "-all",
            "WINEDLLOVERRIDES": NOT_WANTED, **(extra or {})}  # fmt: skip


def ready_prefix(prefix: Path = PREFIX, extra: Mapping[str, str] | None = None) -> None:
    """Make the prefix where it is missing, and start what else every program would wait for.

    Wine's services keep the streams of the program that woke them, so an idle one wakes them with none.
    """
    if not LOADER.is_file():
        raise BuildError("Wine is not installed: apt-get install --no-install-recommends wine wine64")
    prefix.mkdir(parents=True, exist_ok=True)
    environment = wine_environment(prefix, extra)
    _run_unheard(["wineserver", "-p"], environment)
    if not (prefix / "system.reg").is_file():
        _run_unheard([str(LOADER), "wineboot", "-i"], environment)
    _run_unheard([str(LOADER), "cmd", "/c", "ver"], environment)


def _run_unheard(words: Sequence[str], environment: Mapping[str, str]) -> None:
    nobody = subprocess.DEVNULL
    subprocess.run(words, env=environment, stdin=nobody, stdout=nobody, stderr=nobody, check=False, timeout=300)  # noqa: S603


def stop_prefix(prefix: Path = PREFIX) -> None:
    """End every program of the prefix and its services."""
    environment = wine_environment(prefix)
    with suppress(subprocess.TimeoutExpired):
        subprocess.run(["wineserver", "-k"], env=environment, check=False, timeout=30, capture_output=True)  # noqa: S607


def run_wine(
    words: Sequence[str | Path],
    *,
    prefix: Path = PREFIX,
    extra: Mapping[str, str] | None = None,
    folder: Path | None = None,
    seconds: int = 120,
) -> subprocess.CompletedProcess[bytes]:
    """Run a Windows program and return how it ended; raises BuildError where it takes too long.

    Python under Wine dies where a stream of its own is a file, so all three are pipes.
    """
    with start_wine(words, wine_environment(prefix, extra), folder) as process:
        out, err = _heard(process, time.monotonic() + seconds)
        if process.poll() is None:
            os.killpg(process.pid, signal.SIGKILL)
            raise BuildError(f"{words[0]} under Wine did not end within {seconds} s")
    return subprocess.CompletedProcess(list(map(str, words)), process.returncode, out, err)


def start_wine(
    words: Sequence[str | Path], environment: Mapping[str, str], folder: Path | None = None
) -> subprocess.Popen[bytes]:
    """Start a Windows program; leaving it as a context closes its streams and waits for it."""
    pipe = subprocess.PIPE
    return subprocess.Popen(  # noqa: S603
        [str(LOADER), *map(str, words)],
        stdin=pipe,
        stdout=pipe,
        stderr=pipe,
        env=environment,
        cwd=folder,
        start_new_session=True,
    )


def _heard(process: subprocess.Popen[bytes], end: float) -> tuple[bytes, bytes]:
    """Return what a program says until it has ended: its streams may stay open, if a service it woke has them."""
    said: dict[IO[bytes], list[bytes]] = {stream: [] for stream in (process.stdout, process.stderr) if stream}
    with selectors.DefaultSelector() as selector:
        for stream in said:
            selector.register(stream, selectors.EVENT_READ)
        while time.monotonic() < end and selector.get_map():
            ended = process.poll() is not None
            ready = selector.select(0.05)
            if ended and not ready:
                break
            for key, _ in ready:
                chunk = os.read(key.fd, 65536)
                said[next(stream for stream in said if stream is key.fileobj)].append(chunk)
                if not chunk:
                    selector.unregister(key.fileobj)
    with suppress(subprocess.TimeoutExpired):
        process.wait(max(0.0, end - time.monotonic()))
    out, err = (b"".join(chunks) for chunks in said.values())
    return out, err


def windows_path(file: Path) -> str:
    """Return what Windows programs call a file of this computer."""
    return "Z:" + str(file.absolute()).replace("/", "\\")
