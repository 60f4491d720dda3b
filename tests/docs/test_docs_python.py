"""The example of docs/python.md runs, and prints what it says."""

import os
import re
import subprocess
import sys
from pathlib import Path

PAGE = Path(__file__).parents[2] / "docs" / "python.md"


(CODE,) = re.findall(r"```python\n(.*?)```", PAGE.read_text(encoding="utf-8"), re.DOTALL)
ROOT = PAGE.parents[1]


def test_the_example_in_python_runs_and_finds_all_fresh_at_its_end(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", CODE], cwd=tmp_path, capture_output=True, text=True, timeout=120, check=False,
        env={**os.environ, "SOURCE_DATE_EPOCH": "1767225600"},
    )  # fmt: skip
    assert done.returncode == 0 and done.stderr == "", done.stderr
    lines = done.stdout.splitlines()
    assert lines[0].startswith("why-we-forget.md ")
    assert "'episode.mp3'" in lines[2] and lines[3] == "[]"


def test_a_program_that_uses_the_library_is_checked_by_its_types(tmp_path: Path) -> None:
    assert (ROOT / "src" / "audiolesson" / "py.typed").is_file()
    right, wrong = tmp_path / "right.py", tmp_path / "wrong.py"
    right.write_text(CODE, encoding="utf-8")
    wrong.write_text(CODE + "\nmade.length.decode()\n", encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "mypy", str(right), str(wrong)],
        cwd=ROOT, capture_output=True, text=True, timeout=300, check=False,
    )  # fmt: skip
    (error,) = [line for line in done.stdout.splitlines() if ": error: " in line]
    named = Path(error.partition(":")[0]).name  # the folder may be that of the run before, from what mypy keeps
    assert named == wrong.name and 'has no attribute "decode"' in error, done.stdout + done.stderr
    assert done.returncode == 1


def test_nothing_in_the_library_prints() -> None:
    source = ROOT / "src" / "audiolesson"
    printing = re.compile(r"^\s*(?:print|click\.echo|sys\.stdout\.write)\(", re.MULTILINE)
    outside = [path for path in source.rglob("*.py") if "cli" not in path.relative_to(source).parts]
    assert [path.name for path in outside if printing.search(path.read_text(encoding="utf-8"))] == []


def test_the_library_loads_nothing_until_it_is_used() -> None:
    code = (
        "import sys, audiolesson; assert not [one for one in sys.modules if one.startswith('audiolesson.')];"
        "assert {'api', 'open_show', 'episodes'} <= {*dir(audiolesson)};"
        "assert audiolesson.open_show is audiolesson.api.open_show;"
        "assert not hasattr(audiolesson, 'no_such_thing');"
        "from audiolesson import *; assert __name__ == '__main__'"
    )
    subprocess.run([sys.executable, "-c", code], check=True, timeout=60)
