"""Publishes of a show and of an edit of it, in turn, killed with -9 at random moments: the feed is always whole.

    .venv/bin/python tests/long/publishes.py [KILLS] [SEED]

After each kill every address that the published feeds name answers; at the end what lies there is what was built.
"""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

if __name__ == "__main__":
    sys.path[:0] = [str(Path(__file__).parents[1] / name) for name in ("", "publish")]

from publishing import CARDS, at, copy_of, served, with_words
from showmaker import edit, make_show

PROGRAM = Path(__file__).parents[1] / "publish" / "publish_kills.py"


def run(kills: int, *, seed: int, folder: Path) -> int:
    """Returns how many kills met a publish at work; a broken promise is an AssertionError."""
    www = folder / "www"
    with served(www) as address:
        show = make_show(folder / "first")
        show.cards("rivers").write_text(CARDS, encoding="utf-8")
        show = at(show, address)
        second = copy_of(show, folder / "second")
        edit(second.cards("rivers"), "It drops the sand.", "It drops its sand and mud.")
        with_words(second, "rivers", "A bend slows the water", "Each bend slows the water")
        command = [sys.executable, str(PROGRAM), str(show.root), str(second.root), str(www), str(kills), str(seed)]
        env = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
        done = subprocess.run(command, capture_output=True, text=True, check=False, env=env)
        assert done.returncode == 0, done.stderr
        return int(done.stdout)


if __name__ == "__main__":
    number, start = (int(word) for word in (sys.argv[1:] + ["100", "1"][len(sys.argv) - 1 :])[:2])
    with tempfile.TemporaryDirectory() as work:
        print(f"{run(number, seed=start, folder=Path(work))} of {number} kills met a publish at work; all feeds whole")
