"""Colours that can be read on one another (WCAG 2.2, success criterion 1.4.3)."""

READABLE = 4.5
"""Least contrast of text and ground."""


Rgb = tuple[int, int, int]
"""Red, green and blue, 0 to 255 each."""


def rgb(colour: str) -> Rgb:
    """The parts of #rrggbb.

    >>> rgb("#ff8000")
    (255, 128, 0)
    """
    red, green, blue = bytes.fromhex(colour[1:])
    return red, green, blue


def mix(one: str, other: str, share: float) -> str:
    """A colour between two; `share` 1.0 is the other.

    >>> mix("#000000", "#ffffff", 0.5)
    '#808080'
    """
    pairs = zip(rgb(one), rgb(other), strict=True)
    return "#" + "".join(f"{round(a + (b - a) * share):02x}" for a, b in pairs)


def contrast(one: str, other: str) -> float:
    """Contrast of two colours #rrggbb, from 1 to 21.

    >>> round(contrast("#000000", "#ffffff"))
    21
    """
    low, high = sorted((_luminance(one), _luminance(other)))
    return (high + 0.05) / (low + 0.05)


def legible(colour: str, ground: str) -> str:
    """The colour nearest to `colour`, on its way to black or white, that can be read on `ground`."""
    to = 0 if _luminance(ground) > 0.18 else 255
    for step in range(21):
        parts = [round(part + (to - part) * step / 20) for part in bytes.fromhex(colour[1:])]
        tried = "#" + "".join(f"{part:02x}" for part in parts)
        if contrast(tried, ground) >= READABLE:
            return tried
    return "#000000" if to == 0 else "#ffffff"


def _luminance(colour: str) -> float:
    """Relative luminance as WCAG defines it."""
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (byte / 255 for byte in bytes.fromhex(colour[1:]))
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
