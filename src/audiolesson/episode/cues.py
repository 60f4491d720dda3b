"""What stands on the screen, and when: one list of cues, which every transcript prints.

A cue belongs to one sentence and holds at most 2 lines of 32 characters (the limits that Podcasting 2.0 gives
for SubRip). Sentences are cut where a reader would pause: after a punctuation mark, before a little word.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from audiolesson.episode.model import Cue, CueWord, Placed
from audiolesson.episode.words import LINE, words_of
from audiolesson.units import Ms

SHORTEST = Ms(1_000)
"""A cue stays this long at least, if the silence after it allows."""

BRIDGED = Ms(160)
"""A gap up to this length between two cues of a sentence is not shown as a blank screen."""

_LITTLE = frozenset(
    """a an the and or but nor so yet of in on at to for from with by as into onto over under about after before between
    through than that which who whose when where while because if is are was were be can will would should its their
    his her our your my not no""".split()  # noqa: SIM905 - a list of words reads best as words
)
"""Words that lean on what follows: a line that ends with one reads badly, one that begins with one reads well."""

_PER_CUE, _BAD_END, _MIDDLE, _SHORT, _NEVER = 40, 25, 12, 15, 1 << 20


def prefix(speaker: str) -> str:
    """How SubRip names a speaker who begins: `Name:`, at most 20 characters of the name."""
    return f"{speaker[:20].strip()}:"


def cues_of(placed: Sequence[Placed], length: Ms) -> tuple[Cue, ...]:
    """The cues of sentences in the order in which they are heard, in a file of `length` ms.

    Cues rise, do not overlap and end inside the file; each names its speaker. Where several people speak, the
    first cue of each turn leaves room for the name that SubRip writes before it.
    """
    several = len({one.sentence.speaker for one in placed}) > 1
    bare: list[Cue] = []
    speaker = ""
    for one in placed:
        turn = several and one.sentence.speaker != speaker
        speaker = one.sentence.speaker
        name = prefix(speaker) if turn else ""
        for words in _sentences(words_of(one), one):
            at = 0
            for end in _cuts(words, name):
                shown = words[at:end]
                lines = wrap([word.text for word in shown])
                bare.append(Cue(shown[0].start, shown[-1].end, speaker, lines, shown, one.clip.exact))
                at, name = end, ""
    return _timed(bare, length)


def _sentences(words: tuple[CueWord, ...], placed: Placed) -> Iterator[tuple[CueWord, ...]]:
    """The words of each sentence: a recording holds a whole paragraph."""
    text = placed.sentence.text
    ends = [len("".join(text[:end].split())) for end in placed.sentence.ends[:-1]]
    first = letters = 0
    for number, word in enumerate(words):
        if ends and letters >= ends[0]:
            ends.pop(0)
            if number > first and words[number - 1].start != word.start:
                yield words[first:number]
                first = number
        letters += len("".join(word.text.split()))
    yield words[first:]


def _timed(cues: Sequence[Cue], length: Ms) -> tuple[Cue, ...]:
    """Make cues rise, bridge the gaps inside a sentence, and keep each on the screen for a while."""
    starts: list[int] = []
    for cue in cues:
        starts.append(max(cue.start, starts[-1] + 1) if starts else cue.start)
    found = []
    for number, cue in enumerate(cues):
        following = starts[number + 1] if number + 1 < len(cues) else length
        end = max(cue.end, starts[number] + SHORTEST)
        if following - end <= BRIDGED:
            end = following
        found.append(Cue(Ms(starts[number]), Ms(end), cue.speaker, cue.lines, cue.words, cue.exact))
    return tuple(found)


def wrap(words: Sequence[str]) -> tuple[str, ...]:
    """Words in one line if they fit, else in two of 32 characters, cut where it reads best.

    More than two lines come out only for words that no two lines hold.
    """
    whole = " ".join(words)
    if len(whole) <= LINE or len(words) < 2:
        return (whole,)
    best: tuple[int, tuple[str, ...]] | None = None
    for cut in range(1, len(words)):
        first, second = " ".join(words[:cut]), " ".join(words[cut:])
        if _holds(words[:cut], first) and _holds(words[cut:], second):
            cost = _cost_of_cut(words[cut - 1], words[cut]) + abs(len(first) - len(second))
            if best is None or cost < best[0]:
                best = (cost, (first, second))
    return best[1] if best else _many(words)


def _holds(words: Sequence[str], line: str) -> bool:
    return len(line) <= LINE or len(words) == 1


def _many(words: Sequence[str]) -> tuple[str, ...]:
    """As many lines as it takes, each as full as can be."""
    lines: list[str] = []
    for word in words:
        if lines and len(lines[-1]) + 1 + len(word) <= LINE:
            lines[-1] += f" {word}"
        else:
            lines.append(word)
    return tuple(lines)


def _cost_of_cut(before: str, after: str) -> int:
    """How badly a cut between two words reads."""
    if before[-1] in ".!?:;":
        return 0
    if before[-1] in ",)—–":
        return 3
    if before.lower().strip("\"'“‘(") in _LITTLE:
        return _BAD_END
    return _MIDDLE // 2 if after.lower() in _LITTLE else _MIDDLE


def _cuts(words: Sequence[CueWord], name: str) -> list[int]:
    """Where the cues of a sentence end, as indexes into its words, by dynamic programming over all cuts.

    `name` stands before the first word. Costs: each cue, a cut that reads badly, a cue of a word or two. Words
    that share one time are never parted.
    """
    count = len(words)
    after = [_cost_of_cut(one.text, two.text) for one, two in pairwise(words)] + [0]
    for number, (one, two) in enumerate(pairwise(words)):
        if one.start == two.start:
            after[number] = _NEVER
    cost = [0] + [1 << 30] * count
    came = [0] * (count + 1)
    for start in range(count):
        lines, room, size = 1, LINE - (len(name) + 1 if name and not start else 0), -1
        for end in range(start + 1, count + 1):
            width = len(words[end - 1].text)
            size += width + 1
            if width > room and room < LINE:
                lines, room = lines + 1, LINE
            if lines > 2 and end > start + 1:
                break
            room -= width + 1
            short = _SHORT if size < 16 and count > end - start else 0
            here = cost[start] + _PER_CUE + short + after[end - 1]
            if here < cost[end]:
                cost[end], came[end] = here, start
    ends = [count] if count else []
    while ends and came[ends[0]]:
        ends.insert(0, came[ends[0]])
    return ends
