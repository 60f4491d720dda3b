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

_EXTRAS = (
    ("piper", "natural voices", "piper-tts"),
    ("office", "lessons that are DOCX, PDF or EPUB", "markitdown"),
    ("s3", "publishing to S3-compatible storage", "s3fs"),
    ("sftp", "publishing by SFTP", "sshfs"),
    ("webdav", "publishing by WebDAV", "webdav4"),
)
"""What can be installed besides: its name, what it is for, and the package that shows that it is there."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One line of `doctor`: what was looked at, whether it is well, what was seen, and what to do where it is not.

    `is_needed` false: only who wants what it is for misses it.
    """

    name: str
    well: bool
    seen: str
    hint: str = ""
    is_needed: bool = True


def examine() -> list[Finding]:
    """Look at Python, the libraries, the extras and each voice of this machine. Speaks nothing, reaches no network."""
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
    return [*found, *_extras(), *_voices()]


def _extras() -> list[Finding]:
    """Each extra, there or not: none of them is missed by who does not need it."""
    found = []
    for name, purpose, package in _EXTRAS:
        try:
            found.append(Finding(f"extra {name}", True, f"{package} {metadata.version(package)}, for {purpose}"))
        except metadata.PackageNotFoundError:
            how = f"pip install 'audiolesson[{name}]'"
            found.append(Finding(f"extra {name}", False, f"not installed, for {purpose}", how, is_needed=False))
    return found


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
