"""`[pause 2s]`, `[sound chime.wav]`, `[record take.wav]`, `[think 9s]`: paragraphs that are no text."""

import re

from audiolesson.errors import Place
from audiolesson.patterns import lazy
from audiolesson.script.characters import collapse
from audiolesson.script.mistakes import Mistakes, near, shown
from audiolesson.script.model import Pause, Record, Sound, Think
from audiolesson.units import Ms, parse_length

LONGEST_PAUSE = 300_000
DIRECTIVE = lazy(r"\[\s*([^\s\[\]]*)\s*([^\[\]]*)\]")
"""A whole paragraph in square brackets."""

_KNOWN = ("pause", "record", "sound", "think")
_EXAMPLES = {"sound": "sound chime.wav", "record": "record take3.wav"}


def read_directive(match: re.Match[str], place: Place, mistakes: Mistakes) -> Pause | Record | Sound | Think | None:
    """The item that a directive stands for; None, and a mistake, when it is none."""
    name, value = match[1], collapse(match[2]).strip()
    written = shown(match[0])
    if name not in _KNOWN:
        mistakes.add(
            place.line, f"{written} is no directive", rf"{near(name, _KNOWN)}; to have it spoken, write \{match[0]}"
        )
    elif name == "think" and not value:
        return Think(place)
    elif name in ("sound", "record"):
        if not value:
            hint = f"like this: [{_EXAMPLES[name]}], a file of sounds/"
            mistakes.add(place.line, f"{written} names no file", hint)
            return None
        return Sound(value, place) if name == "sound" else Record(value, place)
    else:
        try:
            length = parse_length(value)
        except ValueError:
            length = Ms(0)
        if not 0 < length <= LONGEST_PAUSE:
            mistakes.add(
                place.line,
                f"{written} has no length",
                f"like this: [{name} 2s], [{name} 800ms], [{name} 1:30]; at most 5 min",
            )
        return Pause(length, place) if name == "pause" else Think(place, length)
    return None
