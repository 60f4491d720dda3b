"""What a build will take, in seconds: an estimate from what was measured, for a person to read.

Measured on a machine with two cores (docs/performance.md): a build that does anything starts Python and imports for
about 0.35 s and writes texts, pages and feed in 0.15 s; a sentence of espeak takes 12 ms with two workers, and a
part of 12 s of sound 45 ms to encode; a lesson that was never built also has a cover to draw and tools to start.
A sentence of Piper takes 0.2 s with two workers, behind 0.9 s in which they load its model.
"""

from collections.abc import Iterable

from audiolesson.speech.catalogue import name_of

_START_S, _WRITE_S, _COLD_S = 0.35, 0.15, 0.3
_PART_S = 0.045
_SENTENCE_S = {"espeak": 0.012, "tone": 0.005, "flite": 0.05, "piper": 0.2}
_ENGINE_S = {"piper": 0.9}
_OTHER_S = 0.05
_SENTENCES_A_PART = 3


def seconds(speak: Iterable[str], edits: int, *, cold: bool) -> float:
    """About how long a product takes: a sentence is spoken by each of the voices, `edits` places of it have changed.

    A cold product is encoded whole, about one part for three sentences; else one part for each place.
    """
    voices = list(speak)
    parts = max(1, len(voices) // _SENTENCES_A_PART) if cold else max(1, edits)
    return _WRITE_S + (_COLD_S if cold else 0.0) + speaking(voices) + _PART_S * parts


def speaking(voices: Iterable[str]) -> float:
    """About how long it takes to speak one sentence by each of these voices, with two workers."""
    names = [name_of(spec) for spec in voices]
    return sum(_SENTENCE_S.get(name, _OTHER_S) for name in names) + sum(_ENGINE_S.get(name, 0) for name in {*names})


def start_up() -> float:
    """What every build takes that does anything."""
    return _START_S
