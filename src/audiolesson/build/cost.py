"""What a build will take, in seconds: an estimate from what was measured, for a person to read.

Measured on a machine with two cores (docs/performance.md): a build that does anything starts Python and imports for
about 0.35 s and writes texts, pages and feed in 0.15 s; a sentence of espeak takes 12 ms with two workers, and a
part of 12 s of sound 45 ms to encode; a lesson that was never built also has a cover to draw and tools to start.
"""

_START_S, _WRITE_S, _COLD_S = 0.35, 0.15, 0.3
_SENTENCE_S, _PART_S = 0.012, 0.045
_SENTENCES_A_PART = 3


def seconds(speak: int, edits: int, *, cold: bool) -> float:
    """About how long a product takes: `speak` sentences are spoken, `edits` places of it have changed.

    A cold product is encoded whole, about one part for three sentences; else one part for each place.
    """
    parts = max(1, speak // _SENTENCES_A_PART) if cold else max(1, edits)
    return _WRITE_S + (_COLD_S if cold else 0.0) + _SENTENCE_S * speak + _PART_S * parts


def start_up() -> float:
    """What every build takes that does anything."""
    return _START_S
