"""The Windows program under Wine, where `make test-windows` has left one installed; nothing where it has not."""

from __future__ import annotations

from bundle.places import BUILD
from bundle.wine import LOADER, start_wine, stop_prefix, wine_environment
from tests.benchmarks.table import Row, paired, timed
from tests.windows.computer import Computer, keep_idle, ready_computer
from tests.windows.screen import Screen, new_screen, wait_for

RUNS = 5
MOST_TO_WINDOW = 8000
PREFIX = BUILD / "wine-test"
TREE = BUILD / "tree"


def windows_rows() -> list[Row]:
    """Measure ``--version`` beside a bare Python, and the time to the first window."""
    if not (LOADER.is_file() and (PREFIX / "ready").is_file() and (TREE / "offsim.exe").is_file()):
        return []
    with new_screen(BUILD / "screen") as screen:
        computer = ready_computer(PREFIX, BUILD / "shims")
        computer = Computer(PREFIX, {**computer.extra, "DISPLAY": screen.display})
        idle = keep_idle(computer)
        python = BUILD / "compiler" / "cp313" / "python.exe"
        times = paired(
            lambda: timed(lambda: computer.run(TREE / "offsim-cli.exe", "--version")),
            lambda: timed(lambda: computer.run(python, "-c", "pass")),
            RUNS,
        )
        first = [_time_to_window(computer, screen) for _ in range(RUNS)]
        stop_prefix(PREFIX)
        idle.wait()
    return [
        Row("under Wine: offsim-cli --version", times[0], "python.exe -c pass", times[1], goal_ratio=2.0),
        Row("under Wine: start to first window", first, goal_ms=MOST_TO_WINDOW),
    ]


def _time_to_window(computer: Computer, screen: Screen) -> float:
    with start_wine([TREE / "offsim.exe"], wine_environment(PREFIX, computer.extra)) as process:
        time = timed(lambda: wait_for("the window", lambda: screen.windows("offsim"), 120))
        process.kill()
        computer.run("taskkill", "/f", "/im", "offsim.exe")
        wait_for("the window to close", lambda: not screen.windows("offsim"))
    return time
