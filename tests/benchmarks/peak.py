"""Runs offsim with the words given and says what it took: milliseconds, and the peak megabytes of all its processes."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from time import perf_counter, sleep


def main() -> None:
    """Run it, and look at its memory, shared parts counted once, a hundred times a second."""
    begin, peak = perf_counter(), 0.0
    with subprocess.Popen([sys.executable, "-m", "offsim", *sys.argv[1:]], stdout=subprocess.DEVNULL) as program:  # noqa: S603
        while program.poll() is None:
            peak = max(peak, sum(map(_megabytes, _family(program.pid))))
            sleep(0.01)
    if program.returncode:
        raise SystemExit(program.returncode)
    print(json.dumps({"time": (perf_counter() - begin) * 1000, "peak": peak}))


def _family(process: int) -> Iterator[int]:
    yield process
    for children in Path(f"/proc/{process}/task").glob("*/children"):
        for child in _read(children).split():
            yield from _family(int(child))


def _megabytes(process: int) -> float:
    lines = _read(Path(f"/proc/{process}/smaps_rollup")).splitlines()
    return sum(int(line.split()[1]) for line in lines if line.startswith("Pss:")) / 1000


def _read(file: Path) -> str:
    try:
        return file.read_text()
    except OSError:  # it has ended
        return ""


if __name__ == "__main__":
    main()
