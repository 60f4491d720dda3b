"""`--help` and a build with nothing to do, against `python -c "import click"`."""

import sys
import tempfile
from pathlib import Path

from common import copy_show, medians, program, report, wall

RUNS = 15


def main() -> None:
    click = [sys.executable, "-c", "import click"]
    with tempfile.TemporaryDirectory() as folder:
        show = copy_show(Path(folder) / "show", ["how-spaced-repetition-works"])
        wall(program("--show", str(show), "build", "-j", "2"))
        base, help_, nothing = medians(
            RUNS,
            lambda: wall(click),
            lambda: wall(program("--help")),
            lambda: wall(program("--show", str(show), "build")),
        )
    print(f"import click {base * 1000:.0f} ms, --help {help_ * 1000:.0f} ms, nothing to do {nothing * 1000:.0f} ms")
    report("--help", help_ / base, 1.5)
    report("nothing to do, one lesson", nothing / base, 4)


if __name__ == "__main__":
    main()
