"""A rebuild after one edited card, against a cold build of the lesson with its drills: 10 edits, two workers.

Also the cold build of a lesson with its drills against that of the episode alone.
"""

import random
import re
import shutil
import statistics
import subprocess
import tempfile
from pathlib import Path

from common import copy_show, program, report, wall

EDITS, COLD_RUNS = 10, 3
SLUG = "what-is-a-large-language-model"
WORDS = ("river", "mountain", "garden", "window", "letter")


def cold(show: Path) -> float:
    """The median of some builds from nothing."""
    times = []
    for _ in range(COLD_RUNS):
        for made in (".audiolesson", "episodes", "feed"):
            shutil.rmtree(show / made, ignore_errors=True)
        times.append(wall(program("--show", str(show), "build", "-j", "2")))
    return statistics.median(times)


def main() -> None:
    chance = random.Random(7)
    with tempfile.TemporaryDirectory() as folder:
        alone = cold(copy_show(Path(folder) / "alone", [SLUG]))
        show = copy_show(Path(folder) / "show", [SLUG])
        subprocess.run(program("--show", str(show), "draft", SLUG), check=True, stdout=subprocess.DEVNULL)
        base = cold(show)
        path = show / "scripts" / f"{SLUG}.cards.md"
        original = path.read_text(encoding="utf-8")
        answers = [match.start() for match in re.finditer(r"\n\n(?=[A-Z][a-z])", original)]
        times = []
        for number in range(EDITS):
            at = chance.choice(answers) + 2
            path.write_text(f"{original[:at]}{WORDS[number % 5].title()} {original[at:]}", encoding="utf-8")
            times.append(wall(program("--show", str(show), "build", "-j", "2")))
    print(f"episode alone {alone:.2f} s, with drills {base:.2f} s; edits {min(times):.2f} to {max(times):.2f} s")
    report("one edited card, median, against a cold build with drills", statistics.median(times) / base, 0.45)
    report("cold build with drills against the episode alone", base / alone, 4)


if __name__ == "__main__":
    main()
