"""A show of 1,000 lessons: a build with nothing to do, and peak memory, against one lesson.

The lessons are short and spoken by the tone voice, so that making them once takes minutes, not hours.
"""

import sys
import tempfile
from datetime import UTC, datetime, timedelta
from pathlib import Path

from common import ROOT, copy_show, medians, peak_mb, program, report, wall

sys.path.insert(0, str(ROOT / "tests"))
from showmaker import SCRIPT, make_show

LESSONS = int(sys.argv[1]) if len(sys.argv) > 1 else 1000


def scripts(count: int) -> dict[str, str]:
    first = datetime(2026, 1, 1, 6, tzinfo=UTC)
    found = {}
    for number in range(count):
        date = (first + timedelta(hours=number)).strftime("%Y-%m-%dT%H:%M:%SZ")
        text = SCRIPT.replace("2026-03-01T06:00:00Z", date).replace("How rivers", f"How river {number}")
        found[f"river-{number}"] = text.replace("builds a beach", f"builds beach {number}")
    return found


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        many = make_show(Path(folder) / "many", scripts=scripts(LESSONS)).root
        one = make_show(Path(folder) / "one", scripts=scripts(1)).root
        whole = copy_show(Path(folder) / "whole", ["what-is-a-large-language-model"])
        all_peak = peak_mb(program("--show", str(many), "build", "-j", "2"))
        one_peak = peak_mb(program("--show", str(one), "build", "-j", "2"))
        espeak = peak_mb(program("--show", str(whole), "build", "-j", "2"))
        base, nothing = medians(
            7,
            lambda: wall([sys.executable, "-c", "import click"]),
            lambda: wall(program("--show", str(many), "build")),
        )
    print(f"{LESSONS} lessons: nothing to do {nothing * 1000:.0f} ms")
    print(f"peak {all_peak:.0f} MB, one lesson {one_peak:.0f} MB")
    report(f"nothing to do, {LESSONS} lessons", nothing / base, 20)
    report(f"peak memory, {LESSONS} lessons against one", all_peak / one_peak, 1.5)
    report("peak memory of an episode with espeak", espeak, 300, "MB")


if __name__ == "__main__":
    main()
