"""Where a speaker breathes in a long stretch without a mark: a comma for the voice, which no transcript shows."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from audiolesson.wording.align import is_speech
from audiolesson.wording.model import Token

LONGEST = 14
"""Words that are said in one breath."""

SHORTEST = 5
"""A breath has at least so many words on both sides."""

Breathes = Callable[[Sequence[str], int], int]
"""How good a place to breathe there is before the word with that number; 0 where a speaker would not."""


def take_breaths(tokens: Sequence[Token], breathes: Breathes, borders: bytearray) -> list[Token]:
    """The tokens, those before a breath with a comma in their voiced form. `borders` says where sentences begin."""
    out = list(tokens)
    for stretch in _stretches(tokens, borders):
        words = [tokens[index].spoken.lower() for index in stretch]
        counts = [len(word.split()) for word in words]
        for at in _cuts(words, counts, breathes):
            token = tokens[stretch[at - 1]]
            out[stretch[at - 1]] = replace(token, voiced=f"{token.voiced or token.spoken},")
    return out


def _stretches(tokens: Sequence[Token], borders: bytearray) -> Iterator[list[int]]:
    """The numbers of tokens that are said without a pause between them."""
    stretch: list[int] = []
    for index, token in enumerate(tokens):
        if stretch and (borders[token.start] or not is_speech(token)) and token.spoken not in ("", "-"):
            yield stretch
            stretch = []
        if is_speech(token):
            if "," in token.spoken or token.voiced.startswith("/"):
                yield stretch
                stretch = []
            else:
                stretch.append(index)
    yield stretch


def _cuts(words: Sequence[str], counts: Sequence[int], breathes: Breathes) -> list[int]:
    """The places to breathe, from left to right: of those within one breath the best, and of equals the last.

    Linear time.
    """
    cuts: list[int] = []
    rest = sum(counts)
    said = 0
    best = best_said = how_good = 0
    for at, count in enumerate(counts):
        if rest + said <= LONGEST:
            break
        if said >= SHORTEST and rest >= SHORTEST and (good := breathes(words, at)) and good >= how_good:
            best, best_said, how_good = at, said, good
        said += count
        rest -= count
        if said > LONGEST and how_good:
            cuts.append(best)
            said, how_good = said - best_said, 0
    if how_good and said + rest > LONGEST:
        cuts.append(best)
    return cuts
