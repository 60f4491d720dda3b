"""Sound to the speakers, by a program that the system has for it; no library of ours opens a device."""

import contextlib
import os
import shlex
import shutil
import subprocess
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory

from audiolesson.errors import AudiolessonError

VARIABLE = "AUDIOLESSON_PLAYER"
"""The environment variable that names another player with its options; empty: there are no speakers."""

_PLAYERS = {
    "darwin": (("afplay",),),
    "linux": (
        ("pw-play",),
        ("paplay",),
        ("aplay", "-q"),
        ("ffplay", "-nodisp", "-autoexit", "-loglevel", "error"),
        ("play", "-q"),
    ),
}
_PATIENCE_S = 10
"""How much longer than the sound a player may take."""

_REAL_TIME = 0.5
"""A player that is done before this share of the sound has played nothing: ffplay exits 0 without a device."""


def play(wav: bytes, length_ms: int) -> bool:
    """Play a WAV file's bytes and wait for its end. Returns False where there are no speakers or no player.

    Raises AudiolessonError when the player that `AUDIOLESSON_PLAYER` names cannot be run or fails.
    """
    own = os.environ.get(VARIABLE)
    players = [tuple(shlex.split(own))] if own else []
    if own is None:
        if sys.platform == "win32":
            return _winsound(wav)
        players = [one for one in _PLAYERS.get(sys.platform, _PLAYERS["linux"]) if shutil.which(one[0])]
        if not _has_speakers():
            players = []
    if not players:
        return False
    with TemporaryDirectory(prefix="audiolesson-") as folder:
        path = Path(folder) / "say.wav"
        path.write_bytes(wav)
        for player in players:
            began = time.monotonic()
            failure = _run([*player, str(path)], length_ms / 1000 + _PATIENCE_S)
            if own and failure:
                raise AudiolessonError(
                    f"{VARIABLE} ({player[0]:.100}) {failure}", hint="name another player, or unset it"
                )
            if own or (not failure and time.monotonic() - began >= _REAL_TIME * length_ms / 1000):
                return True
    return False


def _run(command: list[str], limit_s: float) -> str:
    """Run a player; returns what went wrong, or ""."""
    try:
        done = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, timeout=limit_s, check=False)
    except subprocess.TimeoutExpired:
        return "did not come to an end"
    except (OSError, ValueError) as error:
        return f"cannot be run: {getattr(error, 'strerror', None) or error}"
    return f"failed with exit code {done.returncode}" if done.returncode else ""


def _has_speakers() -> bool:
    """Whether this machine has a sound card or a sound server. Others than Linux always have one or fail at once."""
    if sys.platform != "linux":
        return True
    runtime = Path(os.environ.get("XDG_RUNTIME_DIR", "/nonexistent"))
    servers = os.environ.get("PULSE_SERVER") or any(
        (runtime / name).exists() for name in ("pulse/native", "pipewire-0")
    )
    with contextlib.suppress(OSError):
        return bool(servers) or any(Path("/dev/snd").glob("pcm*p"))
    return bool(servers)


def _winsound(wav: bytes) -> bool:
    """Play by Windows itself; False where it cannot."""
    import importlib

    try:
        sound = importlib.import_module("winsound")
        sound.PlaySound(wav, sound.SND_MEMORY | sound.SND_NODEFAULT)
    except (ImportError, RuntimeError):
        return False
    return True
