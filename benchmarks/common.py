"""What the benchmarks share: a copy of the example show, timed whole processes, a table of ratios.

Absolute times depend on the machine and its mood; each program measures both sides of its ratio in one run, in
turn, and prints medians.
"""

import os
import shutil
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).parents[1]


def copy_show(folder: Path, slugs: list[str] | None = None, voice: str = "espeak") -> Path:
    """The example show with only the given scripts (all by default) and another voice, without anything made."""
    folder.mkdir(parents=True)
    settings = (ROOT / "show.toml").read_text(encoding="utf-8")
    (folder / "show.toml").write_text(settings.replace('Host = "espeak"', f'Host = "{voice}"'), encoding="utf-8")
    for kind in ("lessons", "scripts"):
        (folder / kind).mkdir()
        for path in sorted((ROOT / kind).glob("*.md")):
            if slugs is None or path.stem in slugs:
                shutil.copy(path, folder / kind)
    return folder


def program(*words: str) -> list[str]:
    """The command line of the program under test."""
    return [sys.executable, "-m", "audiolesson", *words]


def wall(command: list[str], **options: object) -> float:
    """Seconds that a whole process takes. Raises CalledProcessError when it fails."""
    started = time.perf_counter()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, **options)  # type: ignore[call-overload]
    return time.perf_counter() - started


def peak_mb(command: list[str]) -> float:
    """The largest resident memory, in MB, of a process and its children together with the largest child's."""
    code = (
        "import resource,subprocess,sys;"
        "subprocess.run(sys.argv[1:],check=True,stdout=subprocess.DEVNULL);"
        "print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)"
    )
    done = subprocess.run([sys.executable, "-c", code, *command], check=True, capture_output=True, text=True)
    return int(done.stdout) / 1024


def medians(runs: int, *sides: Callable[[], float]) -> list[float]:
    """The median of each side, measured in turn."""
    times: list[list[float]] = [[] for _ in sides]
    for _ in range(runs):
        for kept, side in zip(times, sides, strict=True):
            kept.append(side())
    return [statistics.median(kept) for kept in times]


def report(name: str, figure: float, bar: float, unit: str = "×") -> None:
    """One line: what, how much, the bar, and whether it holds."""
    verdict = "holds" if figure <= bar else "MISSES"
    print(f"{name}: {figure:.2f} {unit} (bar {bar:g} {unit}) {verdict}")


def cores() -> int:
    """Processors that this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
