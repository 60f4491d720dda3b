"""What a sentence stands on: without it, it is not told. And what is told with another, or neither."""

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from itertools import pairwise

from audiolesson.draft.choosing.announced import announces
from audiolesson.draft.choosing.awaiting import awaits
from audiolesson.draft.choosing.counted import counts, counts_on, only_names, within
from audiolesson.draft.choosing.introduced import TERM
from audiolesson.draft.choosing.mentions import Mention
from audiolesson.draft.choosing.passages import RESUMES, TORN, Passages
from audiolesson.draft.choosing.torn import stands_alone
from audiolesson.draft.english.content import content_words
from audiolesson.draft.english.forms import tokens_of
from audiolesson.draft.english.tags import first_verb
from audiolesson.draft.english.texts import sentence_parts
from audiolesson.draft.model import NEVER, Candidate
from audiolesson.draft.sentences.contrasts import takes_back

_CASE = re.compile(r"(In|With|For|At|On|To|From|Under|By|Among|Between|If|When|Where) (?!\d)")
"""How two sentences begin that tell of two cases, where it is the same word: "In runny magma, …"."""

_DENIES = re.compile(
    r"(?:(?:An? |The )?(?:[\w-]+ ){1,4}(?:(?:is|are)(?: not|n['’]t) |(?:should|must) not be )[^,;:]{3,40}\.$"
    r"|(?:It|This|That) (?:is|was)(?: not|n['’]t) (?:simply|only|just|merely)\b)"
)
"""What says what a thing is not, and waits for what it is."""

_BACK = re.compile(
    r"\b(?:now|then|also|too|as well|again|that (?:much|many)|in (?:return|turn)|both|neither|others?|instead"
    r"|therefore|thus|however|same|the (?:two|three|four)|likewise|similarly|equally|just as)\b"
)
"""What says that a sentence goes on from the one before it, wherever in it."""

_BRINGS_IN = re.compile(
    r"\b(?:called|known as|termed|we call (?:it|this|them|these)) (?:the |an? )?(?P<term>[a-z][\w-]{3,})"
)
"""What brings a term in: "a substance called adenosine"."""


@dataclass(frozen=True, slots=True)
class Ground:
    """What a candidate stands on: all of `on`, and one of each of `any_of`; `mates` are told with it or not at all."""

    on: frozenset[int] = frozenset()
    any_of: tuple[frozenset[int], ...] = ()
    mates: frozenset[int] = frozenset()


def grounds(
    candidates: Sequence[Candidate], mentions: Sequence[Mention], passages: Passages, titles: Sequence[str], title: str
) -> tuple[Ground, ...]:
    """What each candidate of a clean lesson stands on; `titles` are those of its sections, `title` its own."""
    told = [one for one in candidates if one.tier != NEVER]
    runs = counts(told)
    mates, inside = _mates(told, runs), within(candidates, runs)
    terms = _Terms(titles, title)
    found = []
    for one in candidates:
        on = {one.follows} if one.follows >= 0 else set[int]()
        before = passages.before[one.order]
        counted = one.order in mates and counts_on(one.text.text)
        if (
            before >= 0
            and not counted
            and passages.starts[one.order] == TORN
            and not _stands_alone(one, titles[one.section])
        ):
            on.add(before)
        if one.order in inside:
            on.add(inside[one.order])
        any_of = _needs(one, candidates, mentions) + (terms.read(one) if one.tier != NEVER else [])
        found.append(Ground(frozenset(on), tuple(any_of), frozenset(mates.get(one.order, ()))))
    return tuple(found)


def _needs(one: Candidate, candidates: Sequence[Candidate], mentions: Sequence[Mention]) -> list[frozenset[int]]:
    """What brings up the things that a sentence takes as known: in its section, or anywhere if it is a term."""
    needs = mentions[one.order].needs.items() if mentions else ()
    near = (
        frozenset(by if name.startswith(TERM) else (at for at in by if candidates[at].section == one.section))
        for name, by in needs
    )
    return [by for by in near if by]


def _stands_alone(one: Candidate, title: str) -> bool:
    return stands_alone(one, title) and not _BACK.search(one.text.text)


class _Terms:
    """What the sentences of a lesson bring in, read one after the other: terms, and what later ones are about."""

    def __init__(self, titles: Sequence[str], title: str) -> None:
        self._titles = [frozenset(content_words(f"{title} {one}")) for one in titles]
        self._brought: dict[str, set[int]] = {}
        self._said: dict[tuple[int, str], set[int]] = {}

    def read(self, one: Candidate) -> list[frozenset[int]]:
        """The sentences of which a candidate needs one, for each term that it names and for what it is about."""
        words = content_words(one.text.text)
        known = self._titles[one.section]
        new = {stem for found in _BRINGS_IN.finditer(one.text.text) for stem in content_words(found["term"])}
        needs = [
            frozenset(self._brought[word])
            for word in dict.fromkeys(words)
            if word in self._brought and word not in known and word not in new
        ]
        tokens = tokens_of(one.text.text)
        about = content_words(" ".join(tokens[: first_verb(one.text.text)]))[-1:]
        needs += [
            frozenset(self._said[one.section, word])
            for word in about
            if (one.section, word) in self._said and word not in known and not one.first
        ]
        for word in words:
            self._said.setdefault((one.section, word), set()).add(one.order)
        for word in new:
            self._brought.setdefault(word, set()).add(one.order)
        return needs


def is_loose(candidate: Candidate, passages: Passages) -> bool:
    """Whether a sentence goes on from one that is refused, so that nothing which it stands on is told."""
    order = candidate.order
    held = candidate.follows >= 0 or passages.before[order] >= 0
    return not held and passages.starts[order] <= RESUMES


def _mates(told: Sequence[Candidate], runs: Sequence[Sequence[int]]) -> dict[int, set[int]]:
    """What goes together: what a sentence waits for, what takes it back, and the members of a count."""
    found: dict[int, set[int]] = {}
    for one, behind in pairwise(told):
        if one.section == behind.section and _goes_with(one, behind):
            found.setdefault(behind.order, set()).add(one.order)
    for run in runs:
        for order in run:
            found.setdefault(order, set()).update(set(run) - {order})
    return found


def _goes_with(one: Candidate, behind: Candidate) -> bool:
    """Whether a sentence says only half without the one behind it."""
    said, then = one.text.text, behind.text.text
    if takes_back(then) or awaits(sentence_parts(said)[-1]) or announces(said):
        return True
    if one.block != behind.block:
        return False
    case, other = _CASE.match(said), _CASE.match(then)
    waits = only_names(said) or (_DENIES.match(said) is not None and behind.follows == one.order)
    return waits or bool(case and other and case[1] == other[1])


def standing(gone: int, told: Collection[int], all_grounds: Sequence[Ground]) -> frozenset[int]:
    """What is told no more without one told sentence: itself, its mates, and all that stands on these."""
    lost = {gone}
    while True:
        more = {mate for order in lost for mate in all_grounds[order].mates if mate in told}
        for order in told:
            if order in lost:
                continue
            ground = all_grounds[order]
            if ground.on & lost or any(by & lost and not by & set(told) - lost for by in ground.any_of):
                more.add(order)
        if more <= lost:
            return frozenset(lost)
        lost |= more
