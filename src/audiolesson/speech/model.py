"""What goes into a voice and what comes out, before and after finishing."""

from dataclasses import dataclass, field

from audiolesson.units import Ms
from audiolesson.wording.model import Token


@dataclass(frozen=True, slots=True)
class Utterance:
    """One sentence for one voice.

    `voice` is a spec such as `espeak`, `espeak:en-gb` or `piper:joe`; `rate` 1.0 is the voice's own pace.
    """

    tokens: tuple[Token, ...]
    voice: str
    rate: float = 1.0


@dataclass(frozen=True, slots=True)
class RawWord:
    """Where a token is heard in raw samples: [start, end), in samples of the raw sound."""

    token: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Raw:
    """What a voice gives: mono 16-bit little-endian samples at its own rate, and its words.

    `exact` says that word times come from the synthesizer's samples and are not estimated.
    """

    samples: bytes
    rate_hz: int
    words: tuple[RawWord, ...]
    exact: bool = True


@dataclass(frozen=True, slots=True)
class Word:
    """When a token of the utterance is heard, from the start of its clip: [start, end) ms."""

    token: int
    start: Ms
    end: Ms


@dataclass(frozen=True, slots=True)
class Clip:
    """A finished sentence: 48 kHz mono 16 bit, trimmed, at the voice's constant gain, limited.

    The samples (`length` × 48 of them) lie in the cache under `key`, which is the digest of all that made them.
    Every token with speech has one word; words rise and do not overlap.
    """

    key: str
    length: Ms
    words: tuple[Word, ...] = field(default=())
    exact: bool = True
