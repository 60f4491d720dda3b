"""Commands of the program, run in this process: a process for each would take longer to start than most commands take.

What only a process shows (signals, streams that are closed, a terminal, that all is flushed at the end) is tested with
whole ones: `whole=True` is one.
"""

import contextlib
import io
import os
import signal
import subprocess
import sys
from pathlib import Path
from unittest.mock import patch

from audiolesson.cli import main

PROGRAM = [sys.executable, "-m", "audiolesson"]


def run(*words: str, cwd: Path, stdin: str = "", whole: bool = False, **env: str) -> subprocess.CompletedProcess[str]:
    """Run `audiolesson WORDS` in a folder; its exit code and what it prints. It never ends with a traceback."""
    if whole:
        done = subprocess.run(
            [*PROGRAM, *words],
            cwd=cwd,
            capture_output=True,
            text=True,
            input=stdin,
            timeout=120,
            check=False,
            env={**os.environ, **env},
        )
    else:
        done = _here(words, cwd, stdin, env)
    assert "Traceback" not in done.stderr, done.stderr
    return done


def _here(words: tuple[str, ...], cwd: Path, stdin: str, env: dict[str, str]) -> subprocess.CompletedProcess[str]:
    out, err = (io.TextIOWrapper(io.BytesIO(), encoding="utf-8", newline="") for _ in range(2))
    handler = signal.getsignal(signal.SIGINT)
    code: object = 0
    try:
        with (
            contextlib.chdir(cwd),
            contextlib.redirect_stdout(out),
            contextlib.redirect_stderr(err),
            patch.object(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin.encode()), encoding="utf-8")),
            patch.object(sys, "argv", ["audiolesson", *words]),
            patch.dict(os.environ, {**env, "OPENBLAS_NUM_THREADS": "1"}),
        ):
            main()
    except SystemExit as end:
        code = end.code
    finally:
        signal.signal(signal.SIGINT, handler)
    told = []
    for stream in (out, err):
        stream.flush()
        told.append(stream.buffer.getvalue().decode())
    return subprocess.CompletedProcess(["audiolesson", *words], int(str(code)), *told)
