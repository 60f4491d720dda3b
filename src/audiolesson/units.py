"""Time as integer milliseconds, and the house format of sound.

Every time in the program is `Ms`, from the first module to the last; seconds as floats are made only where
a file format wants them. At 48 kHz a millisecond is 48 samples and an MP3 frame (1,152 samples) is 24 ms,
so nothing is lost in either direction.
"""

from typing import NewType

from audiolesson.patterns import lazy

Ms = NewType("Ms", int)

RATE_HZ = 48_000
"""Samples a second of all sound behind the voices (mono, 16 bit)."""

SAMPLES_PER_MS = 48

FRAME_MS = 24
"""Length of one MPEG-1 Layer III frame at 48 kHz: 1,152 samples."""

_CLOCK = lazy(r"(?:([0-9]{1,3}):(?=[0-9]{2}:))?([0-9]{1,3}):([0-5][0-9])(?:\.([0-9]{1,3}))?")
_COUNT = lazy(r"([0-9]{1,6})(?:\.([0-9]{1,3}))?\s*(ms|s|min)")
_UNITS = {"ms": 1, "s": 1000, "min": 60_000}


def parse_length(text: str) -> Ms:
    """Read a length written by a person: `3:30`, `1:02:03`, `210s`, `2.5s`, `800ms`, `10min`.

    Behind a colon stand two digits, 00 to 59; a number without a colon has a unit, for a bare `3.5` may be meant
    as minutes or as seconds. Digits are those of ASCII.

    >>> parse_length("3:30")
    210000
    >>> parse_length("2.5s")
    2500

    Raises ValueError when the text is no length.
    """
    text = text.strip()
    if match := _CLOCK.fullmatch(text):
        hours, minutes, whole, fraction = match.groups()
        if hours is None or int(minutes) < 60:
            return Ms((int(hours or 0) * 60 + int(minutes)) * 60_000 + _scaled(whole, fraction, 1000))
    elif match := _COUNT.fullmatch(text):
        return Ms(_scaled(match[1], match[2], _UNITS[match[3]]))
    raise ValueError(f"not a length: {text!r}")


def _scaled(whole: str, fraction: str | None, unit: int) -> int:
    """A decimal number of units in ms, what is less than one left out."""
    return int(whole) * unit + int((fraction or "").ljust(3, "0")) * unit // 1000


def clock(ms: int) -> str:
    """Print a time for people, to the second: `3:30`, `1:02:03`.

    >>> clock(210_400)
    '3:30'
    """
    minutes, seconds = divmod(ms // 1000, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{seconds:02}" if hours else f"{minutes}:{seconds:02}"


def lasting(ms: int) -> str:
    """Print a length for people, to the nearest second; a time is `clock`, for a moment is not yet there before it.

    >>> lasting(209_810)
    '3:30'
    """
    return clock(ms + 500)


def timestamp(ms: int, mark: str = ".") -> str:
    """Print a time for machines, to the millisecond: `00:03:30.000` (mark `.` for WebVTT, `,` for SubRip).

    >>> timestamp(210_004, ",")
    '00:03:30,004'
    """
    seconds, rest = divmod(ms, 1000)
    return f"{seconds // 3600:02}:{seconds // 60 % 60:02}:{seconds % 60:02}{mark}{rest:03}"


def seconds(ms: int) -> float:
    """A time as the seconds that a file format wants: 1,500 → 1.5."""
    return ms / 1000


def frames_for(ms: int) -> int:
    """The number of whole 24 ms frames that hold at least `ms` milliseconds."""
    return -(-ms // FRAME_MS)
