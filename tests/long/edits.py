"""Random edits: after each the incremental build equals a build from nothing, byte for byte.

    .venv/bin/python tests/long/edits.py [EDITS] [SEED]

The incremental builds keep their tools open, as a watch does. Every tenth edit is a mistake first: then nothing that
was published may change until it is mended.
"""

import random
import sys
import tempfile
import time
from collections import Counter
from copy import deepcopy
from dataclasses import dataclass, field
from pathlib import Path

from course import Course, course, fresh, save
from course_edits import edited
from showmaker import bytes_of

from audiolesson import api
from audiolesson.build.run import KeptTools
from audiolesson.show.model import Show

WORKERS = 2


@dataclass
class Figures:
    """What was done: edits by kind, mistakes, edits that no build takes, seconds of both builds."""

    kinds: Counter[str] = field(default_factory=Counter)
    mistakes: int = 0
    refused: int = 0
    incremental_s: float = 0.0
    whole_s: float = 0.0


def run(count: int, seed: int, folder: Path, *, every: int = 1, tell: bool = False) -> Figures:
    """Make `count` edits in `folder` and compare after each, or `every` so many. Raises AssertionError at the first
    difference."""
    chance, figures, now = random.Random(seed), Figures(), course()
    root = fresh(now, folder / "show")
    with KeptTools(WORKERS) as kept:
        assert _build(root, kept) == ""
        for number in range(1, count + 1):
            if number % 10 == 0:
                _mistake(now, root, kept, chance)
                figures.mistakes += 1
            kind, new = edited(now, chance)
            save(new, root)
            started = time.perf_counter()
            wrong = _build(root, kept)
            figures.incremental_s += time.perf_counter() - started
            if wrong or number % every == 0:
                _compare(new, root, folder / "anew", wrong, f"edit {number} (seed {seed}, {kind})", figures)
            if wrong:  # an edit that no build takes is undone
                figures.refused += 1
                save(now, root)
                assert _build(root, kept) == ""
            else:
                figures.kinds[kind] += 1
                now = new
            if tell and number % 50 == 0:
                print(f"{number} edits, {figures.incremental_s:.0f} s against {figures.whole_s:.0f} s", flush=True)
    return figures


def _compare(new: Course, root: Path, anew: Path, wrong: str, what: str, figures: Figures) -> None:
    """Build the course from nothing, in `anew`, and compare the show at `root` with it."""
    fresh(new, anew)
    started = time.perf_counter()
    wrong_anew = _build(anew, None)
    figures.whole_s += time.perf_counter() - started
    assert wrong == wrong_anew, f"{what}: {wrong!r} against {wrong_anew!r}"
    if not wrong:
        differing = differences(root, anew, new)
        assert not differing, f"{what}: {differing}"


def differences(root: Path, other: Path, course: Course) -> list[str]:
    """The files of feed/ and of the lessons' episodes that are not equal in two shows."""
    found = []
    for name in ("feed", *(f"episodes/{slug}" for slug in course.lessons)):
        one, two = bytes_of(root / name), bytes_of(other / name)
        found += [f"{name}/{file}" for file in sorted(one.keys() | two.keys()) if one.get(file) != two.get(file)]
    return found


def _build(root: Path, kept: KeptTools | None) -> str:
    """Build; what went wrong, with the folder's own name taken out."""
    show: Show = api.open_show(root)
    result = api.build(show, workers=WORKERS, kept=kept)
    return "; ".join(str(one.error).replace(str(root), "") for one in result.lessons if one.error)


def _mistake(now: Course, root: Path, kept: KeptTools, chance: random.Random) -> None:
    """Save a mistake, see that nothing published changes, and mend it."""
    before = bytes_of(root / "feed")
    broken = deepcopy(now)
    lesson = broken.lessons[chance.choice(sorted(broken.lessons))]
    lesson.segments[0].blocks.append(
        chance.choice(["[puase 2s]", "- a list", "[sound none.wav]", "It is [so]{sai=x}."])
    )
    save(broken, root)
    assert _build(root, kept), "a mistake was built"
    assert bytes_of(root / "feed") == before, "a mistake changed what is published"
    save(now, root)
    assert _build(root, kept) == ""
    assert bytes_of(root / "feed") == before


def main() -> None:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 1000
    seed = int(sys.argv[2]) if len(sys.argv) > 2 else 1
    with tempfile.TemporaryDirectory(prefix="audiolesson-edits-") as folder:
        figures = run(count, seed, Path(folder), tell=True)
    done = sum(figures.kinds.values())
    print(f"{done} edits equal a build from nothing; {figures.mistakes} mistakes and {figures.refused} refused edits")
    print(f"incremental {figures.incremental_s / count:.2f} s, from nothing {figures.whole_s / count:.2f} s, each")
    print(", ".join(f"{kind} {number}" for kind, number in figures.kinds.most_common()))


if __name__ == "__main__":
    main()
