"""What a sentence takes as known: "the pipeline" needs a sentence that was heard before and speaks of one.

A definite noun that the lesson brought up a little earlier points back at that place. Where that place is not told,
who listens hears of a thing that nobody mentioned, however well formed the sentence is. A definite noun that the
lesson itself uses without a first mention ("the sun", "the number of cells") needs none.
"""

import re
from collections.abc import Container, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from audiolesson.draft.choosing.giving_up import give_up, give_up_paragraph
from audiolesson.draft.choosing.introduced import TERM, Introductions
from audiolesson.draft.choosing.named_things import (
    capitalized,
    definite,
    explained_forms,
    indefinite,
    persons,
    program_parts,
    short_forms,
)
from audiolesson.draft.choosing.one_of import OneOf
from audiolesson.draft.english.content import content_words
from audiolesson.draft.model import NEVER, Candidate, Refused
from audiolesson.draft.sentences.bearable import MOST_FREE
from audiolesson.draft.sentences.gathered import Gathered
from audiolesson.draft.sentences.leans import LAST_TIER
from audiolesson.draft.sentences.told import defines_name
from audiolesson.patterns import lazy

NEAR = 14
"""Sentences back to which a definite noun may point; one farther back is spoken of anew."""

_WHY = "speaks of something that was not told before"

_COUNTS_ON = lazy(r"(?:In |During |At )?[Tt]he (?:second|third|fourth|fifth|other) (?!half\b|world\b|century\b)[a-z]+")
_SECOND = lazy(
    r"\bthe (?:second|third|fourth) (?:problem|issue|reason|question|point|step|case|kind|option|approach|way)\b"
)
_COUNTS = lazy(r"\b(?:first|one|two|three|four|five|another|second|third)\b", re.IGNORECASE)
_SAYS_WHERE = lazy(
    r"(?P<name>[A-ZÀ-Þ][\w’'-]+(?: [A-ZÀ-Þ][\w’'-]+){0,2}) (?:is|was|stood|stands|lies|lay) "
    r"(?:an?|on|in|at|near|between|the (?:capital|site|name|port|river|town|city|son|daughter|author|founder))\b"
)
"""A name whose sentence says what or where it is needs no other: "Muziris stood on the river Periyar"."""

_THE_FIRST = "(first)"
"""What a "second" takes as known: that a first one, or their number, was told."""


@dataclass(frozen=True, slots=True)
class Mention:
    """What one candidate says, as stems; `needs`: what it takes as known, with the candidates that bring it up.

    A stem that only refused sentences brought up has none: nothing that is told can make it known. `gap`: the
    sentence right before it in its paragraph is refused; `apart`: the one before it in its section.
    """

    says: frozenset[str]
    needs: Mapping[str, Sequence[int]]
    gap: bool = False
    apart: bool = False


def mentions(
    candidates: Sequence[Candidate],
    refused: Sequence[Refused],
    title: str,
    full: Sequence[str] = (),
    terms: Sequence[str] = (),
) -> tuple[Mention, ...]:
    """For each candidate what it says and needs. `title` is the lesson's, which every frame says. Linear time.

    Short forms of `full` need nothing, for they are told in full where they come first. `terms` are those that the
    lesson brings in: what names one of them needs the first sentence that does, or one that says what it is.
    """
    reader = _Reader(
        frozenset(content_words(title)),
        frozenset(content_words(" ".join(full))),
        capitalized([*(candidate.text.text for candidate in candidates), *(item.text for item in refused)]),
        Introductions(terms),
    )
    waiting = sorted(refused, key=lambda item: item.before)
    turn = 0
    found: list[Mention] = []
    for candidate in candidates:
        gap = False
        while turn < len(waiting) and waiting[turn].before <= candidate.order:
            gap = (gap or not waiting[turn].aside) and waiting[turn].section == candidate.section
            reader.pass_over(waiting[turn])
            turn += 1
        found.append(replace(reader.read(candidate, gap and not candidate.first), apart=gap))
        if candidate.tier != NEVER and not is_orphan(candidate, found):
            reader.tell(candidate, found[-1].says)
    return tuple(found)


@dataclass(slots=True)
class _Reader:
    """A lesson's sentences read one after the other, and where they brought up what.

    `named`: the stems of the lesson's title; `in_full`: those of short forms that are told in full; `names`: words that
    are always written large. `at` counts sentences. `seen`, `brought`: stem → the place and the section of its last
    mention, and of the last with "a" or "an". `heard`: stem → the sentences that say it and may be told. `explained`:
    short form → the first of them that says what it is. `first`: the last that counts a first one: order, section.
    """

    named: frozenset[str]
    in_full: frozenset[str]
    names: frozenset[str]
    terms: Introductions
    at: int = 0
    seen: dict[str, tuple[int, int]] = field(default_factory=dict)
    brought: dict[str, tuple[int, int]] = field(default_factory=dict)
    heard: dict[str, list[int]] = field(default_factory=dict)
    explained: dict[str, int] = field(default_factory=dict)
    first: tuple[int, int] | None = None

    def pass_over(self, item: Refused) -> None:
        """Read a sentence that is not told."""
        self.at += 1
        self._note(item.text, item.section, content_words(item.text))
        self.terms.read(item.text)

    def read(self, candidate: Candidate, gap: bool) -> Mention:
        """Read a sentence that may be told: what it says and needs. `gap`: the one before it is refused."""
        self.at += 1
        text = candidate.text.text
        needs: dict[str, Sequence[int]] = {
            stem: OneOf.so_far(self.heard.get(stem, ())) for stem in self._points_at(candidate)
        }
        if _COUNTS_ON.match(text) or _SECOND.search(text):
            first = self.first
            needs[_THE_FIRST] = (first[0],) if first is not None and first[1] == candidate.section else ()
        for stem in short_forms(text):
            if stem in self.explained and stem not in self.named | self.in_full and stem not in needs:
                needs[stem] = (self.explained[stem],)
        needs |= self.terms.read(text, gap)
        says = content_words(text)
        self._note(text, candidate.section, says)
        return Mention(frozenset(says), needs, gap)

    def tell(self, candidate: Candidate, says: frozenset[str]) -> None:
        """Note what the sentence read last makes known where it is told."""
        text, order = candidate.text.text, candidate.order
        self.terms.tell(text, order)
        for stem in says:
            self.heard.setdefault(stem, []).append(order)
        if _COUNTS.search(text):
            self.first = (order, candidate.section)
        for stem in explained_forms(text):
            self.explained.setdefault(stem, order)

    def _note(self, text: str, section: int, says: Sequence[str]) -> None:
        self.seen |= dict.fromkeys(says, (self.at, section))
        self.brought |= dict.fromkeys(indefinite(text), (self.at, section))

    def _points_at(self, candidate: Candidate) -> Iterator[str]:
        """The stems that the lesson brought up a little earlier, or in the same section, and that point back there.

        A "the … of …" points back only at what an "a" or "an" brought up close by.
        """
        text, section = candidate.text.text, candidate.section
        itself = set(content_words(found["name"])) if (found := _SAYS_WHERE.match(text)) else set[str]()
        named = (stem for stem in persons(text, self.names) if stem not in itself)
        for stem in (*definite(text), *named, *program_parts(candidate.text)):
            place = self.seen.get(stem)
            if place is not None and stem not in self.named and (self.at - place[0] <= NEAR or place[1] == section):
                yield stem
        for stem in definite(text, explained=True):
            place = self.brought.get(stem)
            close = place is not None and self.at - place[0] <= NEAR // 2 and place[1] == section
            if close and stem not in self.named:
                yield stem


def is_orphan(candidate: Candidate, found: Sequence[Mention]) -> bool:
    """Whether a sentence takes as known what nothing that can be told brings up."""
    return not all(found[candidate.order].needs.values())


def without_orphans(
    gathered: Gathered, title: str, titles: Sequence[str] = (), terms: Sequence[str] = ()
) -> tuple[Mention, ...]:
    """The mentions of all candidates; those that nothing can make known, and what leans on them, are refused.

    They keep their place among the candidates, in a tier from which nothing is taken; one that stands right behind a
    sentence which may be told is said behind that, but in the last tier. What needs another sentence before it opens
    no episode: its tier is at least 1. What says what its section's title of `titles` names needs no other.
    """
    full = sorted(gathered.in_full)
    found = mentions(gathered.candidates, gathered.refused, title, full, terms)
    if gathered.freedom:
        return _all_borne(gathered, found)
    gone: set[int] = set()
    kept = list(found)
    for order, candidate in enumerate(gathered.candidates):
        if candidate.tier == NEVER:
            continue
        orphan = is_orphan(candidate, found)
        defines = bool(titles) and defines_name(titles[candidate.section], candidate.text.text)
        defines = defines or order in gathered.defined or order in gathered.counted
        if defines and found[order].needs and candidate.follows not in gone:
            kept[order] = replace(found[order], needs={})
            continue
        if (
            orphan
            and gathered.is_clean
            and _opens_with_what_is_often_said(candidate, gathered.candidates, found[order])
        ):
            known = {stem: by for stem, by in found[order].needs.items() if by}
            kept[order] = replace(found[order], needs=known)
            continue
        if orphan and candidate.first and candidate.block in gathered.wholes and candidate.follows < 0:
            gone |= give_up_paragraph(gathered, order, _WHY)
            continue
        goes_on = orphan and _goes_on(candidate, gathered.candidates, found, gone, over=gathered.is_clean)
        if candidate.follows in gone or (orphan and not goes_on):
            gone.add(order)
            give_up(gathered, order, _WHY)
        elif orphan:
            known = {stem: by for stem, by in found[order].needs.items() if by}
            kept[order] = replace(found[order], needs=known)
            tier = max(candidate.tier, 1) if gathered.is_clean else LAST_TIER
            gathered.candidates[order] = replace(candidate, tier=tier, follows=order - 1)
        elif found[order].needs and candidate.tier == 0:
            gathered.candidates[order] = replace(candidate, tier=1)
    return tuple(kept)


def _all_borne(gathered: Gathered, found: Sequence[Mention]) -> tuple[Mention, ...]:
    """The mentions of a lesson that is told as it runs: what nothing can make known is told last, but it may be.

    A term that the lesson brings in where nothing is told of it is borne only where all is.
    """
    for order, candidate in enumerate(gathered.candidates):
        if candidate.tier == NEVER or order in gathered.counted or not is_orphan(candidate, found):
            continue
        if _lacks_term(found[order]) and gathered.freedom < MOST_FREE:
            give_up(gathered, order, _WHY)
        else:
            gathered.candidates[order] = replace(candidate, tier=LAST_TIER)
    return tuple(replace(one, needs={stem: by for stem, by in one.needs.items() if by}) for one in found)


def _lacks_term(mention: Mention) -> bool:
    """Whether a sentence names a term that nothing which can be told brings in."""
    return any(stem.startswith(TERM) and not by for stem, by in mention.needs.items())


OFTEN = 3
"""Sentences of a lesson that say what it speaks of throughout."""


def _opens_with_what_is_often_said(candidate: Candidate, candidates: Sequence[Candidate], mention: Mention) -> bool:
    """Whether a careful author's section begins with it, and what it takes as known is what the lesson is about."""
    before = candidate.order - 1
    if (
        not candidate.first
        or (before >= 0 and candidates[before].section == candidate.section)
        or candidate.follows >= 0
    ):
        return False
    lacking = [stem for stem, by in mention.needs.items() if not by]
    if _THE_FIRST in lacking or _lacks_term(mention):
        return False
    said = [content_words(one.text.text) for one in candidates]
    return all(sum(stem in words for words in said) >= OFTEN for stem in lacking)


def _goes_on(
    candidate: Candidate, candidates: Sequence[Candidate], found: Sequence[Mention], gone: Container[int], *, over: bool
) -> bool:
    """Whether the sentence right before an orphan in its paragraph may be told, behind which it may do for one; `over`:
    or at the end of the paragraph before it, of an author who writes to be read.
    """
    before = candidate.order - 1
    if found[candidate.order].needs.get(_THE_FIRST) == () or _lacks_term(found[candidate.order]):
        return False
    if before < 0 or before in gone or candidates[before].tier == NEVER:
        return False
    last, mention = candidates[before], found[candidate.order]
    if over and last.section == candidate.section and {last.source, candidate.source} == {"prose"}:
        return not mention.apart
    return last.block == candidate.block and not candidate.first and not mention.gap
