"""What a sentence stands on: without it, it is not told. And what is told with another, or neither."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from audiolesson.draft.choosing.counted import counts, counts_on, within
from audiolesson.draft.choosing.halves import is_half
from audiolesson.draft.choosing.introduced import TERM
from audiolesson.draft.choosing.mentions import Mention
from audiolesson.draft.choosing.one_of import OneOf, Parted
from audiolesson.draft.choosing.passages import RESUMES, TORN, Passages
from audiolesson.draft.choosing.pointing import is_free, stories
from audiolesson.draft.choosing.taken_up import taken_up
from audiolesson.draft.english.content import content_words
from audiolesson.draft.english.forms import tokens_of
from audiolesson.draft.english.tags import first_verb
from audiolesson.draft.model import NEVER, Candidate
from audiolesson.patterns import lazy

_BRINGS_IN = lazy(r"\b(?:called|known as|termed|we call (?:it|this|them|these)) (?:the |an? )?(?P<term>[a-z][\w-]{3,})")
"""What brings a term in: "a substance called adenosine"."""

_BRINGS_NAME_IN = lazy(
    r"\b(?:named|called) (?:[A-Z][\w’'-]+ ){0,2}(?P<named>[A-Z][a-z’'-]{3,})|\b(?P<told>[A-Z][a-z’'-]{3,}), an? [a-z]"
)
"""What brings in who or what bears a name: "a smith named Odo", "Varn, a small town"."""


@dataclass(frozen=True, slots=True)
class Ground:
    """What a candidate stands on: all of `on`, and one of each of `any_of`; `mates` are told with it or not at all."""

    on: frozenset[int] = frozenset()
    any_of: tuple[OneOf, ...] = ()
    mates: frozenset[int] = frozenset()


def grounds(
    candidates: Sequence[Candidate],
    mentions: Sequence[Mention],
    passages: Passages,
    titles: Sequence[str],
    title: str,
    over: bool = False,
) -> tuple[Ground, ...]:
    """What each candidate of a clean lesson stands on; `titles` are those of its sections, `title` its own."""
    told = [one for one in candidates if one.tier != NEVER]
    runs = counts(told)
    mates, inside = _mates(told, runs), within(candidates, runs)
    terms, told_as_stories = _Terms(titles, title), stories(told)
    found, upon = [], dict(taken_up(candidates, titles, title))
    parted = Parted([one.section for one in candidates])
    for one in candidates:
        on = {order for order in (one.follows, upon.get(one.order, -1)) if order >= 0}
        before = passages.before[one.order]
        counted = one.order in mates and counts_on(one.text.text)
        torn = before >= 0 and not counted and passages.starts[one.order] == TORN
        if torn and not is_free(one, titles[one.section], one.block in told_as_stories):
            on.add(before)
        if one.order in inside:
            on.add(inside[one.order])
        any_of = _needs(one, mentions, None if over else parted) + (terms.read(one) if one.tier != NEVER else [])
        found.append(Ground(frozenset(on), tuple(any_of), frozenset(mates.get(one.order, ()))))
    return tuple(found)


def _needs(one: Candidate, mentions: Sequence[Mention], parted: Parted | None) -> list[OneOf]:
    """What brings up the things that a sentence takes as known: in its section, or anywhere if it is a term or nothing
    is `parted`."""
    needs = mentions[one.order].needs.items() if mentions else ()
    near = (
        _as_one_of(by) if parted is None or name.startswith(TERM) else parted.inside(by, one.section)
        for name, by in needs
    )
    return [by for by in near if by]


def _as_one_of(by: Sequence[int]) -> OneOf:
    return by if isinstance(by, OneOf) else OneOf.so_far(by)


class _Terms:
    """What the sentences of a lesson bring in, read one after the other: terms, and what later ones are about."""

    def __init__(self, titles: Sequence[str], title: str) -> None:
        self._titles = [frozenset(content_words(f"{title} {one}")) for one in titles]
        self._brought: dict[str, list[int]] = {}
        self._said: dict[tuple[int, str], list[int]] = {}
        self._words: set[str] = set()

    def read(self, one: Candidate) -> list[OneOf]:
        """The sentences of which a candidate needs one, for each term that it names and for what it is about."""
        words = content_words(one.text.text)
        known = self._titles[one.section]
        terms = (found["term"] for found in _BRINGS_IN.finditer(one.text.text))
        names = (found["named"] or found["told"] for found in _BRINGS_NAME_IN.finditer(one.text.text))
        new = set(content_words(" ".join(terms))) | (set(content_words(" ".join(names))) - self._words)
        needs = [
            OneOf.so_far(self._brought[word])
            for word in dict.fromkeys(words)
            if word in self._brought and word not in known and word not in new
        ]
        tokens = tokens_of(one.text.text)
        about = content_words(" ".join(tokens[: first_verb(one.text.text)]))[-1:]
        needs += [
            OneOf.so_far(self._said[one.section, word])
            for word in about
            if (one.section, word) in self._said and word not in known and not one.first
        ]
        self._words.update(words)
        for word in dict.fromkeys(words):
            self._said.setdefault((one.section, word), []).append(one.order)
        for word in new:
            self._brought.setdefault(word, []).append(one.order)
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
        if one.section == behind.section and is_half(one, behind):
            found.setdefault(behind.order, set()).add(one.order)
    for run in runs:
        for order in run:
            found.setdefault(order, set()).update(set(run) - {order})
    return found
