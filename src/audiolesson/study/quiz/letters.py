"""Wrong choices for what an acronym stands for: the right words with one of them changed for one of the same initial.

What other acronyms stand for is told from the right one by its initials alone, so no such choice is offered. The words
come from the lesson's other acronyms, and all choices change the same place, so that the right one is not the one most
like the others.
"""

import re
from collections import Counter
from collections.abc import Sequence

from audiolesson.draft.tags import content_words
from audiolesson.draft.verbs import FUNCTION
from audiolesson.study.facts.model import Fact
from audiolesson.study.quiz.choices import LEAST, WANTED
from audiolesson.study.quiz.evidence import Evidence, stems

_SHORTEST_WORD = 4
_WORD = re.compile(r"[^\W\d_]+")
_ENDINGS = (("done", re.compile(r"ed\Z")), ("doing", re.compile(r"ing\Z")), ("many", re.compile(r"[^s]s\Z")))
_NO_WORD = re.compile(r"ly\Z")


def other_expansions(right: Fact, facts: Sequence[Fact], evidence: Evidence) -> tuple[str, ...]:
    """What an acronym might stand for: its words with one changed; none where the lesson has no two words for it."""
    counts = Counter(content_words(evidence.text))
    pool, nouns, before = _pool(right, facts, counts)
    whole = evidence.text.lower()
    places = list(_WORD.finditer(right.answer))
    best: list[str] = []
    for at, found in enumerate(places):
        here = []
        last = at + 1 == len(places) or places[at + 1][0].lower() in FUNCTION
        for word in pool:
            changed = _changed(right.answer, found, word) if word in (nouns if last else before) else ""
            if changed and changed.lower() not in whole:
                here.append((changed, word in counts))
        surer = [changed for changed, apart in here if apart]
        enough = surer if len(surer) >= LEAST else [changed for changed, _ in here][:LEAST]
        best = max(best, enough[:WANTED], key=len)
    return tuple(best) if len(best) >= LEAST else ()


def _pool(right: Fact, facts: Sequence[Fact], counts: Counter[str]) -> tuple[list[str], frozenset[str], frozenset[str]]:
    """The words of what other acronyms stand for, the most used first; which end it, and which stand before its end."""
    ends, before = set[str](), set[str]()
    for fact in facts:
        if fact.kind == "acronym" and fact.term != right.term:
            words = [word.lower() for word in _WORD.findall(fact.answer) if not word.isupper()]
            ends.update(words[-1:])
            before.update(words[:-1])
    own = stems(right.answer)
    fine = [
        word
        for word in ends | before
        if len(word) >= _SHORTEST_WORD
        and word.isascii()
        and word not in FUNCTION
        and not _NO_WORD.search(word)
        and not stems(word) & own
    ]
    return sorted(fine, key=lambda word: (-counts[word], word)), frozenset(ends), frozenset(before)


def _changed(answer: str, found: re.Match[str], word: str) -> str:
    """The answer with another word of the same initial and the same ending in one place; "" where it does not fit."""
    old = found[0]
    if len(old) < 3 or old.lower() in FUNCTION or old.isupper() or word[0] != old[0].lower():
        return ""
    if _ending(word) != _ending(old.lower()):
        return ""
    new = word.capitalize() if old[0].isupper() else word
    return answer[: found.start()] + new + answer[found.end() :]


def _ending(word: str) -> str:
    return next((name for name, pattern in _ENDINGS if pattern.search(word)), "")
