"""Kills with -9 at random moments of a build and of a watch: the feed keeps its rules, the next build repairs the rest.

    .venv/bin/python tests/long/kills.py [KILLS] [SEED]

Builds and watches take turns. After each kill every file that a feed names is there, and is the one that it names; the
next build then equals a build from nothing, byte for byte. What was half written lies beside until a build sweeps it.
"""

import json
import os
import random
import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections import Counter
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path

from course import Course, course, fresh, save
from course_edits import edited
from edits import differences
from feed_rules import broken_rules

from audiolesson import api

PROGRAM = [sys.executable, "-m", "audiolesson"]
_WHOLE_BUILD_S = 1.2
"""The moment of a kill is random up to the time that the last whole build took, and this before there was one."""


@dataclass
class Figures:
    """Kills of each kind, how many came before its end, and where the killed builds stood."""

    kinds: Counter[str] = field(default_factory=Counter)
    in_time: int = 0
    left: Counter[str] = field(default_factory=Counter)


def run(kills: int, seed: int, folder: Path, *, every: int = 1, tell: bool = False) -> Figures:
    """Kill `kills` builds and watches in `folder`; compare with a build from nothing after each, or `every` so many.

    Raises AssertionError where a kill did harm.
    """
    chance, figures, now = random.Random(seed), Figures(), course()
    root = fresh(now, folder / "show")
    assert _finish(root)
    longest = {"build": _WHOLE_BUILD_S, "watch": _WHOLE_BUILD_S / 2}
    for number in range(1, kills + 1):
        kind, before = ("build", "watch")[number % 2], now
        for _ in range(chance.randint(1, 3)):
            now = edited(now, chance)[1]
        whole = _killed(kind, now, root, chance.uniform(0, longest[kind]))
        if whole:  # it came too late: shorter next time
            longest[kind] = max(0.2, (longest[kind] + whole) / 2)
        else:
            longest[kind] *= 1.1
            figures.in_time += 1
        figures.kinds[kind] += 1
        _see_that_the_feed_is_whole(root, f"kill {number} (seed {seed}, {kind})")
        figures.left[_left(root)] += 1
        if not _finish(root):  # edits that no build takes are undone
            now = before
            save(now, root)
            assert _finish(root), f"kill {number} (seed {seed}, {kind}): what could be built before cannot be built now"
        if number % every == 0:
            anew = fresh(now, folder / "anew")
            _keep_pictures(root, anew)
            assert _finish(anew)
            differing = differences(root, anew, now)
            assert not differing, f"kill {number} (seed {seed}, {kind}): {differing}"
        half = [*root.glob("feed/**/.*.tmp"), *root.glob("episodes/**/.*.tmp")]
        assert not half, f"kill {number} (seed {seed}, {kind}): {half} stayed"
        if tell and number % 10 == 0:
            print(f"{number} kills, {figures.in_time} in time", flush=True)
    return figures


def _killed(kind: str, new: Course, root: Path, after_s: float) -> float:
    """Save the edits, let a build or a watch take them up, and kill it; seconds it took if it was done before."""
    words = [*PROGRAM, "build", *(("--watch", "--json") if kind == "watch" else ())]
    if kind == "build":
        save(new, root)
    process = subprocess.Popen(
        words, cwd=root, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, start_new_session=True, bufsize=0
    )
    assert process.stdout is not None
    if kind == "watch":
        process.stdout.readline()
        save(new, root)
    started = time.perf_counter()
    while time.perf_counter() - started < after_s and process.poll() is None:
        time.sleep(0.002)
    took = 0.0
    if kind == "watch":
        os.set_blocking(process.stdout.fileno(), False)
        took = after_s if process.stdout.read(1) else 0.0
    elif process.poll() is not None:
        took = time.perf_counter() - started
    process.kill()  # SIGKILL, as no process can ward off
    process.wait()
    process.stdout.close()
    return took


def _see_that_the_feed_is_whole(root: Path, what: str) -> None:
    """Every rule of feeds holds, and each file whose name tells its bytes has them."""
    feed = root / "feed"
    address = re.search(rb'<atom:link[^>]* href="([^"]*)feed\.xml" rel="self"|rel="self"[^>]* href="([^"]*)feed\.xml"',
                        (feed / "feed.xml").read_bytes())  # fmt: skip
    assert address, f"{what}: the feed has no address"
    broken = broken_rules(feed, (address[1] or address[2]).decode())
    assert not broken, f"{what}: {broken}"
    for path in feed.rglob("[!.]*"):
        told = re.search(r"-([0-9a-f]{8})\.", path.name)
        if path.is_file() and told:
            assert sha256(path.read_bytes()).hexdigest().startswith(told[1]), f"{what}: {path.name} has other bytes"
    for path in root.glob("episodes/*/manifest.json"):
        json.loads(path.read_bytes())


def _left(root: Path) -> str:
    """How far the killed build was, as the next one sees it."""
    stale = {task.product for task in api.status(api.open_show(root))}
    return "nothing to do" if not stale else "the feed" if stale == {"feed"} else "sounds and the feed"


def _finish(root: Path) -> bool:
    """Build, so that nothing is left to do; False where the course cannot be built."""
    show = api.open_show(root)
    if api.build(show, workers=2).failed:
        return False
    assert not api.status(show)
    return True


def _keep_pictures(root: Path, anew: Path) -> None:
    """Drawing a cover is no matter of kills, and takes a third of a build."""
    if (root / ".audiolesson/pictures").is_dir():
        shutil.copytree(root / ".audiolesson/pictures", anew / ".audiolesson/pictures")


def main() -> None:
    kills = int(sys.argv[1]) if len(sys.argv) > 1 else 200
    seed = int(sys.argv[2]) if len(sys.argv) > 2 else 1
    with tempfile.TemporaryDirectory(prefix="audiolesson-kills-") as folder:
        figures = run(kills, seed, Path(folder), tell=True)
    print(f"{kills} kills, {figures.in_time} before the end of the build: {dict(figures.kinds)}")
    print(f"left to do afterwards: {dict(figures.left)}")


if __name__ == "__main__":
    main()
