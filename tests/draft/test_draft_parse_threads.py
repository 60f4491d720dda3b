"""The parser takes one core, and leaves the user's environment as it was."""

import os
import subprocess
import sys

import pytest

LOADS = """
import os, pathlib
from audiolesson.draft.english.parse.reading import trees_of
trees_of(["The old kiln fires clay, and the potter glazes the pots that were fired."] * 40)
tasks = pathlib.Path("/proc/self/task")
print(len(list(tasks.iterdir())) if tasks.exists() else 1, os.environ.get("OPENBLAS_NUM_THREADS"))
"""


@pytest.mark.parametrize(("given", "left"), [(None, "None"), ("1", "1")])
def test_reading_sentences_starts_no_thread_and_changes_no_variable(given: str | None, left: str) -> None:
    around = {name: value for name, value in os.environ.items() if not name.endswith("_NUM_THREADS")}
    env = around if given is None else around | {"OPENBLAS_NUM_THREADS": given}
    done = subprocess.run([sys.executable, "-c", LOADS], env=env, capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["1", left]
