"""Prints what survives: ``make soak``, or with another number of kills ``make soak KILLS=100``."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path
from secrets import randbelow

from tests.soak.kills import kills, table

KEPT_SECONDS = 5.0


def main(count: int) -> int:
    """Kill ``count`` planners and let one work for long; return 1 where something is lost or left."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    seed = randbelow(1 << 30)
    print(f"{count} kills, seed {seed}", flush=True)
    with tempfile.TemporaryDirectory() as folder:
        done = kills(Path(folder), count, seed)
    print("\n".join(table(done)), flush=True)
    bad = [kill for kill in done if kill.lost > KEPT_SECONDS or kill.unreadable or kill.spares_after]
    long_work = subprocess.run([sys.executable, "-m", "tests.soak.memory"], check=False)
    return int(bool(bad) or long_work.returncode != 0)


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1])))
