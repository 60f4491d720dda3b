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
    return [*found, Finding("better voices", True, "; ".join(better_voices()) or "none known")]


def better_voices() -> list[str]:
    """The voices that are clearer than the default, what it takes to have them, and what an episode costs with them.

    Seconds are those of docs/voices.md: 3:30 of speech, spoken cold by two workers.
    """
    from audiolesson.speech.catalogue import voice

    told = []
    for name, what, how in _BETTER:
        missing = voice(name).problems()
        told.append(f"{name}, {what}: {missing[0].partition(': ')[2] if missing else 'ready'}; {how}")
    return told


_BETTER = (
    ("piper", "a natural voice", "about 9 s for 3:30, and 0.4 s for a sentence that changed"),
    ("flite", "clearer than espeak, for a second voice", "about 2 s for 3:30"),
)
