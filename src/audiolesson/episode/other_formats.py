"""Sound files that our own reader does not know (M4A, AAC, Opus, WMA, …), read by ffmpeg where it is installed.

A file is data from anywhere: ffmpeg may open that file alone, and only as a container of sound, for playlists and the
like make it read what they name.
"""

import shutil
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING

from audiolesson.units import RATE_HZ

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

_CONTAINERS = "mov,matroska,ogg,wav,flac,mp3,aac,aiff,asf,caf,amr,ac3,eac3,wv,ape,tta,au,w64,mpc,mpc8,adts,loas,dsf,tak"
_TIME_LIMIT_S = 60


def is_there() -> bool:
    """Whether ffmpeg is installed."""
    return shutil.which("ffmpeg") is not None


def read_mono(path: Path, longest_s: int) -> "NDArray[np.float32]":
    """The first track of sound in a file, its channels' mean at 48 kHz.

    Raises ValueError when there is none that ffmpeg can read, or it is longer than `longest_s` seconds.
    """
    import numpy as np

    command = ["ffmpeg", "-nostdin", "-hide_banner", "-v", "error", "-threads", "1"]
    command += ["-protocol_whitelist", "file", "-format_whitelist", _CONTAINERS, "-i", f"file:{path.resolve()}"]
    command += ["-map", "0:a:0", "-t", str(longest_s + 1), "-ac", "1", "-ar", str(RATE_HZ), "-f", "f32le", "pipe:1"]
    try:
        done = subprocess.run(
            command, capture_output=True, stdin=subprocess.DEVNULL, timeout=_TIME_LIMIT_S, check=False
        )
    except subprocess.TimeoutExpired:
        raise ValueError(f"ffmpeg took over {_TIME_LIMIT_S} s") from None
    except OSError as error:
        raise ValueError(f"ffmpeg does not run: {error.strerror}") from None
    if done.returncode or not done.stdout:
        raise ValueError("there is no sound in it that can be read")
    samples = np.frombuffer(done.stdout[: len(done.stdout) // 4 * 4], "<f4").copy()
    if len(samples) > longest_s * RATE_HZ:
        raise ValueError(f"it lasts over {longest_s} s; at most {longest_s} s can be used")
    return samples
