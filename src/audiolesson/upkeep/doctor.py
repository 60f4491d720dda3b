"""`doctor`: what this machine has and what is missing, with what to do about it."""

import os
import platform
import sys
from dataclasses import dataclass
from importlib import metadata

from audiolesson import __version__

_LIBRARIES = (
    "pedalboard",
    "soxr",
    "loudness",
    "pydub",
    "mutagen",
    "feedgen",
    "Pillow",
    "numpy",
    "espeakng-loader",
    "pyttsx3",
)


@dataclass(frozen=True, slots=True)
class Finding:
    """One line of `doctor`: what was looked at, whether it is well, what was seen, and what to do."""

    name: str
    well: bool
    seen: str
    hint: str = ""


def examine() -> list[Finding]:
    """Look at Python, the libraries and each voice of this machine. Speaks nothing, reaches no network."""
    found = [
        Finding("audiolesson", True, __version__),
        Finding(
            "python", sys.version_info >= (3, 11), platform.python_version(), "audiolesson needs Python 3.11 or newer"
        ),
        Finding("processors", True, str(os.cpu_count() or 1)),
    ]
    for name in _LIBRARIES:
        try:
            found.append(Finding(name, True, metadata.version(name)))
        except metadata.PackageNotFoundError:
            if name != "espeakng-loader" or sys.platform == "linux":
                found.append(Finding(name, False, "not installed", f"pip install {name}"))
    return found + _voices()


def _voices() -> list[Finding]:
    from audiolesson.speech.catalogue import installed, voice

    found = []
    for name in installed():
        try:
            problems = voice(name).problems()
        except Exception as error:  # a voice of somebody else may fail in any way, and doctor must say so
            problems = [str(error)]
        found.append(Finding(f"voice {name}", not problems, "; ".join(problems) or "ready"))
    return found
