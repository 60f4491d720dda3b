"""One block in three versions → one: a paragraph sentence by sentence, anything else as a whole."""

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from itertools import pairwise

from audiolesson.draft.merging.blocks import RECORD, collapsed, lines_of
from audiolesson.draft.merging.model import Block
from audiolesson.draft.merging.pieces import Region, regions
from audiolesson.patterns import lazy
from audiolesson.script import attributes
from audiolesson.script.blocks import SPEAKER
from audiolesson.script.inline import LONGEST
from audiolesson.wording.model import Token
from audiolesson.wording.sentences import split

_WHOLE = lazy(r"`[^`]*`|\$[^$\s][^$]*\$|\]?\{[^{}]*\}|\]\([^()]*\)|<!--.*?-->", re.DOTALL)
_RANK = lazy(r"\s*\brank=\d+")


@dataclass(frozen=True, slots=True)
class Odds:
    """Where a block's author and lesson are at odds: the line of the block, from 0, and the three texts."""

    line: int
    drafted: str
    lesson: str
    yours: str


@dataclass(frozen=True, slots=True)
class Settled:
    """What a block becomes in the author's file and in the next base; "" where it does not stand there."""

    text: str
    base: str
    odds: tuple[Odds, ...] = ()


@dataclass(frozen=True, slots=True)
class _Sentences:
    """A paragraph: its speaker, its sentences with what stands between them, its attributes with the blank before."""

    speaker: str
    pieces: tuple[str, ...]
    seams: tuple[str, ...]
    braces: str

    @property
    def words(self) -> list[str]:
        return [collapsed(piece) for piece in self.pieces]


def sentences(block: Block, language: str) -> list[str]:
    """What a paragraph says, sentence by sentence, with single blanks; of another block nothing."""
    return _sentences(_unrecorded(block.raw), language).words if _is_told(block) else []


def settle(
    base: Block | None, lesson: Block | None, yours: Block | None, language: str, skip: Collection[str] = ()
) -> Settled:
    """What becomes of one block, of whose versions one at least is there.

    `skip` are sentences that the lesson may not bring in here: the author took them out, or has them elsewhere.
    """
    new = without(lesson, base, language, skip) if lesson else ""
    said = lesson.raw if lesson else ""
    if yours is None:
        return Settled("" if base else new, said)
    if base is None:
        return Settled(yours.raw, said)
    if yours.raw == base.raw:
        return Settled(new, said)
    if lesson is None:
        if yours.words == base.words:
            return Settled("", "")
        return Settled(yours.raw, base.raw, (Odds(0, base.words, "", yours.words),))
    if lesson.words in (base.words, yours.words):
        return Settled(yours.raw, said)
    if all(map(_is_told, (base, lesson, yours))) and _unrecorded(yours.raw) == yours.raw:
        return _by_sentence(base, lesson, yours, language, skip)
    if yours.words == base.words:
        return Settled(new, said)
    return Settled(yours.raw, base.raw, (Odds(0, base.words, lesson.words, yours.words),))


def without(lesson: Block, base: Block | None, language: str, skip: Collection[str]) -> str:
    """A block of the lesson without the sentences of `skip`, but for those that its base has; "" when none is left."""
    if not _is_told(lesson) or not skip:
        return lesson.raw
    there = set(sentences(base, language)) if base else set()
    parsed = _sentences(lesson.raw, language)
    kept = [piece for piece in parsed.pieces if (words := collapsed(piece)) not in skip or words in there]
    if len(kept) == len(parsed.pieces):
        return lesson.raw
    return f"{parsed.speaker}{' '.join(kept)}{parsed.braces}" if kept else ""


def _is_told(block: Block) -> bool:
    """Whether a block is looked at sentence by sentence: a paragraph of a length that a script may have."""
    return block.kind == "paragraph" and len(block.raw) <= LONGEST


def _unrecorded(raw: str) -> str:
    """A paragraph without the recording below it: with one, its words cannot change by themselves."""
    lines = lines_of(raw)
    return "".join(lines[:-1]).rstrip("\r\n") if len(lines) > 1 and RECORD.fullmatch(lines[-1].strip()) else raw


def _sentences(raw: str, language: str) -> _Sentences:
    text, braces = attributes.trailing(raw)
    after = raw[len(text) :] if braces else ""
    speaker = SPEAKER.match(text)
    start = speaker.end() if speaker else 0
    inner = text[start:]
    whole = [Token(match[0], match.start(), match.end(), "") for match in _WHOLE.finditer(inner)]
    found = split(inner, language, whole)
    first = found[0][0] if found else 0
    last = found[-1][1] if found else 0
    pieces = tuple(inner[a:b] for a, b in found)
    seams = tuple(inner[b:c] for (_, b), (c, _) in pairwise(found))
    return _Sentences(text[:start] + inner[:first], pieces, seams, inner[last:] + after)


def _by_sentence(base: Block, lesson: Block, yours: Block, language: str, skip: Collection[str]) -> Settled:
    old, new, own = (_sentences(block.raw, language) for block in (base, lesson, yours))
    text: list[tuple[str, int]] = []
    kept: list[str] = []
    odds: list[Odds] = []
    for region in regions(old.words, new.words, own.words):
        text += _chosen(region, old, new, own, skip)
        kept += (old.pieces[slice(*region.base)]) if region.takes == "conflict" else new.pieces[slice(*region.lesson)]
        if region.takes == "conflict":
            odds.append(_odds(region, old, new, own))
    if not text:
        return Settled("", lesson.raw)
    speaker, base_speaker, wrong = _single(old.speaker, new.speaker, own.speaker)
    braces, base_braces, wrong_braces = _single(old.braces, new.braces, own.braces)
    if wrong or wrong_braces:
        odds.append(Odds(0, base.words, lesson.words, yours.words))
    said = f"{base_speaker}{' '.join(kept)}{base_braces}" if kept else lesson.raw
    return Settled(f"{speaker}{_joined(text, own)}{braces}", said, tuple(odds))


def _chosen(
    region: Region, old: _Sentences, new: _Sentences, own: _Sentences, skip: Collection[str]
) -> list[tuple[str, int]]:
    """The pieces that stand in the result, each with its index in the author's paragraph.

    A piece of the lesson has the index of the one that it stands for, or -1.
    """
    there = set(old.words)
    mine = [(own.pieces[at], at) for at in range(*region.yours)]
    one_each = region.yours[1] - region.yours[0] == region.lesson[1] - region.lesson[0]
    words = new.words
    brought = [
        (new.pieces[at], region.yours[0] + at - region.lesson[0] if one_each else -1)
        for at in range(*region.lesson)
        if words[at] not in skip or words[at] in there
    ]
    return {"lesson": brought, "both": mine + brought}.get(region.takes, mine)


def _joined(chosen: Sequence[tuple[str, int]], own: _Sentences) -> str:
    """Pieces with what the author put between two that were neighbours, else a blank."""
    parts = [chosen[0][0]]
    for (_, before), (piece, at) in pairwise(chosen):
        parts += [own.seams[before] if before >= 0 and at == before + 1 else " ", piece]
    return "".join(parts)


def _single(base: str, lesson: str, yours: str) -> tuple[str, str, bool]:
    """A speaker or attributes: the one that was changed; a rank alone is no change to be at odds about."""
    old, new, own = collapsed(base), collapsed(lesson), collapsed(yours)
    if own == old:
        return (lesson if new != old else yours), lesson, False
    if new in (old, own) or _RANK.sub("", new) == _RANK.sub("", old):
        return yours, lesson, False
    return yours, base, True


def _odds(region: Region, old: _Sentences, new: _Sentences, own: _Sentences) -> Odds:
    before = "".join(piece + seam for piece, seam in zip(own.pieces[: region.yours[0]], own.seams, strict=False))
    line = len(lines_of(own.speaker + before + "x")) - 1
    texts = [
        " ".join(one.words[slice(*span)])
        for one, span in ((old, region.base), (new, region.lesson), (own, region.yours))
    ]
    return Odds(line, *texts)
