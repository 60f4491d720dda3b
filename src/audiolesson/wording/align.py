"""The text that a voice is given, and the way back from a voice's word events to tokens."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace

from audiolesson.wording.model import Token

_CLOSING = frozenset(",.;:?!")


@dataclass(frozen=True, slots=True)
class Spoken:
    """The text for a voice. `starts[i]` is the offset of token i in it, or -1 where nothing of it is said."""

    text: str
    starts: tuple[int, ...]


def is_speech(token: Token) -> bool:
    """Whether a token has words to be heard: it is neither silent nor a punctuation mark alone."""
    return any(sign.isalnum() for sign in token.spoken)


def voiced_text(tokens: Sequence[Token]) -> Spoken:
    """As `spoken_text`, of the words that a voice is given: respelled where it would say the spelling wrongly.

    Phonemes are not words: there the reading stays.
    """
    given = (replace(t, spoken=t.voiced) if t.voiced and t.voiced[0] != "/" else t for t in tokens)
    return spoken_text(list(given))


def heard_text(tokens: Sequence[Token]) -> Spoken:
    """As `spoken_text`, with words that are written like another in the spelling that says which: "red" for "read".

    These are single words that a voice is given in another spelling. Phonemes are not words: there the reading stays.
    """
    return spoken_text([replace(t, spoken=t.voiced) if _is_respelled(t) else t for t in tokens])


def _is_respelled(token: Token) -> bool:
    """Whether a token is one word as it is written, and voices are given one other word for it."""
    given = token.voiced
    if len(token.spoken) == 3 and token.spoken.endswith("th"):
        return False  # nth: an ordinal, and no other word
    one = given and not token.spelled and given[0] != "/" and " " not in given and given.rstrip(",") != token.spoken
    if one and token.spoken[0].isupper() and given[0].islower() and given != token.spoken.lower():
        return False  # a name, shown as it is written
    return bool(one) and token.spoken == token.written and token.spoken.isalpha()


def spoken_text(tokens: Sequence[Token]) -> Spoken:
    """Join tokens as they are spoken: blanks between words, marks glued to their left neighbour.

    A mark with nothing to the left of it, or after another mark that makes a pause at least as long, is left out.
    """
    pieces: list[str] = []
    starts: list[int] = []
    length = 0
    for index, token in enumerate(tokens):
        said = token.spoken
        if not said or (said in _CLOSING and _needless(pieces, said)):
            starts.append(-1)
            continue
        if said in _CLOSING and pieces and pieces[-1] in (",", ";", ":", "—"):
            length -= len(pieces.pop())
            length -= len(pieces.pop()) if pieces and pieces[-1] == " " else 0
        if said in _CLOSING and pieces and pieces[-1][-1] == "," != pieces[-1]:  # a pause behind a formula's words
            pieces[-1] = pieces[-1][:-1]
            length -= 1
        if said[0] == "," and said != "," and _needless(pieces, ","):  # a pause before them
            said = said.lstrip(", ")
        if pieces and said[0] not in _CLOSING and not _glued(tokens, index):
            pieces.append(" ")
            length += 1
        starts.append(length)
        pieces.append(said)
        length += len(said)
    return Spoken("".join(pieces), tuple(starts))


def _needless(pieces: list[str], said: str) -> bool:
    if not pieces:
        return True
    last = pieces[-1][-1]
    return (last in ".?!" and said in ",;:.") or (last in ",;:—" and said == ",")


def _glued(tokens: Sequence[Token], index: int) -> bool:
    """Two tokens that touch in the writing and are spoken as written are not parted: hyphens, other languages."""
    if not index:
        return False
    left, right = tokens[index - 1], tokens[index]
    if left.end != right.start:
        return False
    if right.spoken == "'" or "-" in (left.spoken, right.spoken):
        return True
    return left.spoken == left.written and right.spoken == right.written


def assign(
    events: Sequence[tuple[int, int, int]], tokens: Sequence[Token], spoken: Spoken
) -> tuple[tuple[int, int, int], ...]:
    """Times of tokens from a voice's word events.

    `events` are (character offset in `spoken.text`, start, end), in any unit of time; the result is (token index,
    start, end) for every token with words, rising and without overlap. A token lasts from its first event to its
    last. One without event shares its left neighbour's time (at the start: its right one's), split by letters.
    Without any event the result is empty.
    """
    speech = [index for index, token in enumerate(tokens) if spoken.starts[index] >= 0 and is_speech(token)]
    if not speech or not events:
        return ()
    offsets = [spoken.starts[index] for index in speech]
    spans: list[tuple[int, int] | None] = [None] * len(speech)
    for offset, start, end in events:
        at = max(0, bisect_right(offsets, offset) - 1)
        old = spans[at]
        spans[at] = (min(start, old[0]), max(end, old[1])) if old else (start, max(start, end))
    _part(spans)
    return tuple(
        (token, start, end)
        for group in _groups(spans)
        for token, start, end in _share([speech[at] for at in group[0]], group[1], tokens)
    )


def _part(spans: list[tuple[int, int] | None]) -> None:
    """Let spans rise and end where the next begins, if they overlap."""
    last = -1
    for at, span in enumerate(spans):
        if span is None:
            continue
        start, end = span
        if last >= 0:
            left_start, left_end = spans[last] or (0, 0)
            start = max(start, left_start)
            spans[last] = (left_start, min(left_end, start))
        spans[at] = (start, max(start, end))
        last = at


def _groups(spans: list[tuple[int, int] | None]) -> list[tuple[list[int], tuple[int, int]]]:
    """Each span with the places that share it: its own and those without a span to the right (or at the start)."""
    groups: list[tuple[list[int], tuple[int, int]]] = []
    early: list[int] = []
    for at, span in enumerate(spans):
        if span is not None:
            groups.append(([*early, at], span))
            early = []
        elif groups:
            groups[-1][0].append(at)
        else:
            early.append(at)
    return groups


def _share(indices: list[int], span: tuple[int, int], tokens: Sequence[Token]) -> list[tuple[int, int, int]]:
    start, end = span
    letters = [sum(map(str.isalnum, tokens[index].spoken)) for index in indices]
    total, done, out = sum(letters), 0, []
    for index, count in zip(indices, letters, strict=True):
        left = start + (end - start) * done // total
        done += count
        out.append((index, left, start + (end - start) * done // total))
    return out
