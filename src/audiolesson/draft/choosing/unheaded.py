"""The title of a part of a lesson that has no heading of its own: what the part speaks of more than the rest does."""

from collections import defaultdict
from collections.abc import Mapping, Sequence, Set

from audiolesson.draft.english.content import content_words
from audiolesson.draft.english.forms import is_plural
from audiolesson.draft.sentences.told import stems
from audiolesson.draft.titling.titles import subject_of

_SAY_IT = 2
"""Sentences of a part that have the words of its title."""

_FULLER = 0.05
"""What a name of several things is worth more: it surely stands without an article."""


def title_of_part(part: Sequence[str], rest: Sequence[str], used: set[str]) -> str:
    """The subject of one of the sentences of `part` that more of them speak of than of those of the `rest`.

    Not one in `used` (in small letters), and no single word that needs an article; "" where there is none.
    """
    within, beyond = _holding(part), _holding(rest)
    taken = {stems(name) for name in used}
    best, most = "", 0.0
    for name in dict.fromkeys(map(subject_of, part)):
        own = stems(name)
        many = is_plural(name.split()[-1]) if name else False
        if not own or own in taken or not content_words(name) or not (many or " " in name or name.isupper()):
            continue
        says = _many_say(own, within)
        worth = says / len(part) - _many_say(own, beyond) / max(1, len(rest)) + _FULLER * many
        if says >= _SAY_IT and worth > most:
            best, most = name, worth
    return best


def _holding(sentences: Sequence[str]) -> Mapping[str, Set[int]]:
    """Each stem with the sentences that hold it."""
    found: dict[str, set[int]] = defaultdict(set)
    for at, one in enumerate(sentences):
        for stem in stems(one):
            found[stem].add(at)
    return found


def _many_say(name: Set[str], holding: Mapping[str, Set[int]]) -> int:
    """How many sentences hold all stems of a name."""
    first, *others = sorted((holding.get(stem, frozenset[int]()) for stem in name), key=len)
    return sum(all(at in other for other in others) for at in first)
