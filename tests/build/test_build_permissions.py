"""Files and folders that may not be read or written: place, cause and way out are told, and nothing is lost."""

import ctypes
import os
import subprocess
import sys
from pathlib import Path

import pytest
from showmaker import bytes_of, edit

from audiolesson import api
from audiolesson.show.model import Show

CAP_DAC_OVERRIDE, CAP_DAC_READ_SEARCH, PR_CAPBSET_DROP = 1, 2, 24


def _as_everyone() -> None:
    """For `preexec_fn`: root, too, is then bound by permissions."""
    if os.geteuid() == 0:
        libc = ctypes.CDLL(None, use_errno=True)
        for capability in (CAP_DAC_OVERRIDE, CAP_DAC_READ_SEARCH):
            libc.prctl(PR_CAPBSET_DROP, capability, 0, 0, 0)


def _run(show: Show, *words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "audiolesson", *words],
        cwd=show.root, preexec_fn=_as_everyone, capture_output=True, text=True, timeout=120, check=False,
    )  # fmt: skip


WRITE = "give permission to write there"
READ = "see that the file can be read"
CASES = [
    ("episodes/rivers", 0o555, "build", "episodes/rivers/episode.mp3: error: cannot be written", WRITE),
    (".audiolesson", 0o555, "build", ".audiolesson/lock: error: cannot be locked", "let the folder be written"),
    ("scripts/rivers.md", 0o000, "build", "scripts/rivers.md: error: cannot be read: Permission denied", READ),
    ("scripts/rivers.md", 0o000, "check", "scripts/rivers.md: error: cannot be read: Permission denied", READ),
    ("scripts/rivers.md", 0o000, "proof", "scripts/rivers.md", "can be read"),
    ("show.toml", 0o000, "status", "show.toml: error: cannot be read: Permission denied", READ),
    ("show.toml", 0o000, "lexicon add water waw-ter", "show.toml: error: cannot be read: Permission denied", READ),
    (".", 0o555, "lexicon add water waw-ter", "show.toml: error: cannot be written: Permission denied", WRITE),
    ("scripts", 0o555, "rename rivers streams", "scripts/rivers.md: error: cannot be", WRITE),
    ("feed", 0o555, "build", "feed/", WRITE),
]


@pytest.mark.skipif(sys.platform != "linux", reason="permissions and capabilities of Linux")
def test_what_may_not_be_read_or_written_is_named_with_a_way_out_and_nothing_is_lost(show: Show) -> None:
    assert not api.build(show, workers=2).failed
    edit(show.script("rivers"), "builds a beach", "builds a wide beach")
    before = {name: bytes_of(show.root / name) for name in ("scripts", "feed", "episodes")}
    toml = (show.root / "show.toml").read_bytes()
    for name, mode, command, place, hint in CASES:
        path: Path = show.root / name
        (show.work / "lock").unlink(missing_ok=True)
        usual = path.stat().st_mode
        path.chmod(mode)
        try:
            done = _run(show, *command.split())
        finally:
            path.chmod(usual)
        told = done.stdout + done.stderr
        assert done.returncode == 1 and place in told and hint in told, (command, name, told)
        assert "Traceback" not in told and "Permission denied" in told
        assert (show.root / "show.toml").read_bytes() == toml
        kept = ("scripts", "feed", *(("episodes",) if name != "feed" else ()))  # an episode is made before its feed
        assert {one: bytes_of(show.root / one) for one in kept} == {one: before[one] for one in kept}, (command, name)
    assert not api.build(show, workers=2).failed
