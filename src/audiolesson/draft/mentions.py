"""What a sentence takes as known: "the pipeline" needs a sentence that was heard before and speaks of one.

A definite noun that the lesson brought up a little earlier points back at that place. Where that place is not told,
who listens hears of a thing that nobody mentioned, however well formed the sentence is. A definite noun that the
lesson itself uses without a first mention ("the sun", "the number of cells") needs none.
"""

import re
from collections.abc import Container, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from audiolesson.draft.bearable import MOST_FREE
from audiolesson.draft.forms import tokens_of
from audiolesson.draft.gathered import LAST_TIER, Gathered
from audiolesson.draft.introduced import TERM, Introductions
from audiolesson.draft.known_names import OF_A_LAND
from audiolesson.draft.model import NEVER, Candidate, Refused
from audiolesson.draft.phrase_ends import end_of_phrase, is_explained
from audiolesson.draft.tags import content_words
from audiolesson.draft.told import defines_name
from audiolesson.draft.verbs import FUNCTION, word_set
from audiolesson.lesson.model import Text

NEAR = 14
"""Sentences back to which a definite noun may point; one farther back is spoken of anew."""


_SHORT = r"(?:[a-z]-)?[A-Z][A-Za-z0-9-]*[A-Z][A-Za-z0-9-]*"
_CAPITALS = re.compile(rf"\b{_SHORT}\b")
_EXPLAINS = re.compile(
    rf"\((?P<name>{_SHORT})\)|\b(?P<other>{_SHORT})"
    r" (?:\([A-Za-z][a-z]+ |stands for |is (?:an?|the) |are (?!not\b)[a-z]+ |means )"
)
_SMALL = re.compile(r"\b[a-z]+\b")
_LARGE = re.compile(r"[a-z,] ([A-Z][a-z]+)\b")
_NAMED = re.compile(r"\b[A-Z][a-z]+(?: [A-Z][a-z.]*)*")
_WHY = "speaks of something that was not told before"


_KNOWN_TO_ALL = word_set(
    """world internet web public past future present sun earth moon sea sky weather brain body heart human user people
    environment economy government law market media country nation state city population majority minority rest
    time way day night morning evening year century decade week moment end beginning start middle top bottom
    north south east west left right first second third last latter former other same only whole more most less
    fact truth idea case point thing reason question answer problem kind type sort number amount real general
    author reader student teacher listener learner following above below next previous lesson course
    us uk eu un cia fbi police army press church family home house ground floor universe ocean land water air hand
    arm leg foot head face eye ear nose mouth skin lung chest back neck knee wrist shoulder stomach liver kidney
    bone muscle blood spine skeleton"""
)
_BY_THE_WAY = re.compile(r" \([^()]*\)")
_COUNTS_ON = re.compile(
    r"(?:In |During |At )?[Tt]he (?:second|third|fourth|fifth|other) (?!half\b|world\b|century\b)[a-z]+"
)
_SECOND = re.compile(
    r"\bthe (?:second|third|fourth) (?:problem|issue|reason|question|point|step|case|kind|option|approach|way)\b"
)
_COUNTS = re.compile(r"\b(?:first|one|two|three|four|five|another|second|third)\b", re.IGNORECASE)
_THE_FIRST = "(first)"
"""What a "second" takes as known: that a first one, or their number, was told."""

_SUPERLATIVE = re.compile(
    r"(?:[a-z]{3,}est|most|least|best|worst|first|second|third|last|next|only|same|very|more|less)\Z"
)


@dataclass(frozen=True, slots=True)
class Mention:
    """What one candidate says, as stems; `needs`: what it takes as known, with the candidates that bring it up.

    A stem that only refused sentences brought up has none: nothing that is told can make it known. `gap`: the
    sentence right before it in the lesson is refused.
    """

    says: frozenset[str]
    needs: Mapping[str, tuple[int, ...]]
    gap: bool = False


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
    named = frozenset(content_words(title))
    told_in_full = frozenset(content_words(" ".join(full)))
    found: list[Mention] = []
    at = 0
    brought: dict[str, tuple[int, int]] = {}
    """The same for what an "a" or "an" brought up: a "the … of …" may point back at that too."""
    seen: dict[str, tuple[int, int]] = {}
    """Stem → the place in the lesson, counted in sentences, and the section of its last mention."""
    heard: dict[str, list[int]] = {}
    explained: dict[str, int] = {}
    first: list[int] = []
    """The last sentence that counts a first one."""
    brings = Introductions(terms)
    names = _names([*(candidate.text.text for candidate in candidates), *(item.text for item in refused)])
    waiting = sorted(range(len(refused)), key=lambda index: refused[index].before)
    turn = 0
    for candidate in candidates:
        gap = False
        while turn < len(waiting) and refused[waiting[turn]].before <= candidate.order:
            item = refused[waiting[turn]]
            at, turn = at + 1, turn + 1
            seen |= dict.fromkeys(content_words(item.text), (at, item.section))
            brought |= dict.fromkeys(_indefinite(item.text), (at, item.section))
            brings.read(item.text)
            gap = (gap or not item.aside) and item.section == candidate.section
        at += 1
        text = candidate.text
        says = content_words(text.text)
        needs: dict[str, tuple[int, ...]] = {}
        persons = _persons(_BY_THE_WAY.sub(" ", text.text), names)
        for stem in (*_definite(text.text), *persons, *_programs(text)):
            place = seen.get(stem)
            if place is None or stem in named or (at - place[0] > NEAR and place[1] != candidate.section):
                continue
            needs[stem] = tuple(heard.get(stem, ()))
        for stem in _definite(text.text, explained=True):
            place = brought.get(stem)
            if place is not None and at - place[0] <= NEAR // 2 and place[1] == candidate.section and stem not in named:
                needs[stem] = tuple(heard.get(stem, ()))
        if _COUNTS_ON.match(text.text) or _SECOND.search(text.text):
            needs[_THE_FIRST] = tuple(first) if first and candidates[first[-1]].section == candidate.section else ()
        for stem in _short_forms(text.text):
            if stem in explained and stem not in named | told_in_full and stem not in needs:
                needs[stem] = (explained[stem],)
        needs |= brings.read(text.text, gap and not candidate.first)
        seen |= dict.fromkeys(says, (at, candidate.section))
        brought |= dict.fromkeys(_indefinite(text.text), (at, candidate.section))
        found.append(Mention(frozenset(says), needs, gap and not candidate.first))
        if candidate.tier != NEVER and not is_orphan(candidate, found):
            brings.tell(text.text, candidate.order)
            for stem in set(says):
                heard.setdefault(stem, []).append(candidate.order)
            if _COUNTS.search(text.text):
                first = [candidate.order]
            for stem in _explains(text.text):
                explained.setdefault(stem, candidate.order)
    return tuple(found)


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
        if defines and found[order].needs and candidate.follows not in gone:
            kept[order] = replace(found[order], needs={})
            continue
        if candidate.follows in gone or (orphan and not _goes_on(candidate, gathered.candidates, found, gone)):
            gone.add(order)
            gathered.refused.append(Refused(candidate.section, candidate.text.text, _WHY, order))
            gathered.candidates[order] = replace(candidate, tier=NEVER)
        elif orphan:
            known = {stem: by for stem, by in found[order].needs.items() if by}
            kept[order] = replace(found[order], needs=known)
            gathered.candidates[order] = replace(candidate, tier=LAST_TIER, follows=order - 1)
        elif found[order].needs and candidate.tier == 0:
            gathered.candidates[order] = replace(candidate, tier=1)
    return tuple(kept)


def _all_borne(gathered: Gathered, found: Sequence[Mention]) -> tuple[Mention, ...]:
    """The mentions of a lesson that is told as it runs: what nothing can make known is told last, but it may be.

    A term that the lesson brings in where nothing is told of it is borne only where all is.
    """
    for order, candidate in enumerate(gathered.candidates):
        if candidate.tier == NEVER or not is_orphan(candidate, found):
            continue
        gone = _lacks_term(found[order]) and gathered.freedom < MOST_FREE
        gathered.candidates[order] = replace(candidate, tier=NEVER if gone else LAST_TIER)
        if gone:
            gathered.refused.append(Refused(candidate.section, candidate.text.text, _WHY, order))
    return tuple(replace(one, needs={stem: by for stem, by in one.needs.items() if by}) for one in found)


def _lacks_term(mention: Mention) -> bool:
    """Whether a sentence names a term that nothing which can be told brings in."""
    return any(stem.startswith(TERM) and not by for stem, by in mention.needs.items())


def _goes_on(
    candidate: Candidate, candidates: Sequence[Candidate], found: Sequence[Mention], gone: Container[int]
) -> bool:
    """Whether the sentence right before an orphan in its paragraph may be told, behind which it may do for one."""
    before = candidate.order - 1
    if found[candidate.order].needs.get(_THE_FIRST) == () or _lacks_term(found[candidate.order]):
        return False
    joined = before >= 0 and candidates[before].block == candidate.block and before not in gone
    return joined and not candidate.first and not found[candidate.order].gap


def _names(texts: Sequence[str]) -> frozenset[str]:
    """The words that the texts write with a capital in mid-sentence and never without: Sergei, Lund."""
    small: set[str] = set()
    large: set[str] = set()
    for text in texts:
        small.update(_SMALL.findall(text))
        large.update(found[1] for found in _LARGE.finditer(text))
    return frozenset(name for name in large if name.lower() not in small)


def _persons(text: str, names: frozenset[str]) -> Iterator[str]:
    """The stems of single names in a sentence: "Sergei", not "Albert Einstein", which brings somebody up.

    "German" and "France" are known to all.
    """
    for found in _NAMED.finditer(text):
        words = found.group().split()
        name = " ".join(words[1:] if words[0].lower() in FUNCTION else words)
        if name in names and not OF_A_LAND.fullmatch(name):
            yield from content_words(name)[:1]


def _programs(text: Text) -> Iterator[str]:
    """The stems of the names of a program's parts that a sentence holds as code."""
    for mark in text.marks:
        if mark.kind == "code":
            yield from content_words(text.text[mark.start : mark.end])[:1]


def _short_forms(text: str) -> Iterator[str]:
    """The stems of the words in capitals of a sentence: PCA, GANs, t-SNE."""
    for found in _CAPITALS.finditer(text):
        yield from content_words(found.group())[:1]


def _explains(text: str) -> Iterator[str]:
    """The stems of the words in capitals that a sentence gives in full or says what they are."""
    for found in _EXPLAINS.finditer(text):
        yield from content_words(found["name"] or found["other"])[:1]


def _indefinite(text: str) -> Iterator[str]:
    """The stems of the nouns that a sentence brings up with "a" or "an": "a ball of cells"."""
    tokens = tokens_of(text)
    for at, token in enumerate(tokens):
        if token.lower() in ("a", "an"):
            phrase = tokens[at + 1 : end_of_phrase(tokens, at + 1)]
            yield from content_words(phrase[-1])[:1] if phrase else ()


def _definite(text: str, explained: bool = False) -> Iterator[str]:
    """The stems of the nouns that a sentence takes as known: the heads of "the …" that nothing behind them explains.

    With `explained` those that "of" explains.
    """
    tokens = tokens_of(text)
    before: set[str] = set()
    for at, token in enumerate(tokens):
        if token.lower() == "the":
            end = end_of_phrase(tokens, at + 1)
            phrase = tokens[at + 1 : end]
            of = "".join(tokens[end : end + 1]).lower() == "of" if explained else not is_explained(tokens, end)
            if phrase and of and not any(_SUPERLATIVE.match(word.lower()) for word in phrase):
                head = content_words(phrase[-1])
                name = phrase[-1][:1].isupper()
                if head and not name and head[0] not in _KNOWN_TO_ALL and head[0] not in before:
                    yield head[0]
        elif token != ",":
            before.update(content_words(token))
