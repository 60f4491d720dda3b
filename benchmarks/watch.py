"""From the save of one edited sentence to its new audio under `build --watch`, against a cold build: 20 edits."""

import json
import random
import shutil
import signal
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from common import copy_show, program, report, wall
from edits import SLUG, edited

EDITS = int(sys.argv[1]) if len(sys.argv) > 1 else 20
COLD_RUNS = 5


def main() -> None:
    chance = random.Random(7)
    with tempfile.TemporaryDirectory() as folder:
        show = copy_show(Path(folder) / "show", [SLUG])
        cold = []
        for _ in range(COLD_RUNS):
            for made in (".audiolesson", "episodes", "feed"):
                shutil.rmtree(show / made, ignore_errors=True)
            cold.append(wall(program("--show", str(show), "build", "-j", "2")))
        base = statistics.median(cold)
        times = watched(show, chance)
    print(f"cold {base:.2f} s; from a save to the audio {min(times):.2f} to {max(times):.2f} s")
    report("one edited sentence under --watch, median", statistics.median(times) / base, 0.3)
    report("one edited sentence under --watch, worst", max(times) / base, 0.85)


def watched(show: Path, chance: random.Random) -> list[float]:
    """Seconds from each save to the line that tells of its build, when feed/ is written too."""
    script = show / "scripts" / f"{SLUG}.md"
    original = script.read_text(encoding="utf-8")
    command = program("--show", str(show), "build", "--watch", "--json", "-j", "2")
    times = []
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        process.stdout.readline()
        for number in range(EDITS):
            time.sleep(1)  # an author thinks, and the tools stay warm
            text = edited(original, chance, number)
            started = time.perf_counter()
            script.write_text(text, encoding="utf-8")
            told = json.loads(process.stdout.readline())
            times.append(time.perf_counter() - started)
            assert told["lessons"][SLUG]["spoken"] and not told["problems"], told
        process.send_signal(signal.SIGTERM)
    return times


if __name__ == "__main__":
    main()
