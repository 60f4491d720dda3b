"""Terms of one kind by the web of a lesson's definitions: parts of one flower, steps of one process.

"A stalk that links the anther to the base of the flower" and "a structure that links the stigma to the ovary" begin
with different nouns, yet both terms are parts of one thing: what is said of one names the other, or both name a third
term. Where also their nouns are of one wide class, one is no absurd choice beside the other.
"""

from collections import Counter
from collections.abc import Sequence

from audiolesson.draft.english.content import content_words
from audiolesson.draft.english.verbs import word_set
from audiolesson.study.quiz.genus import genus
from audiolesson.study.quiz.terms_of import LABEL, Term, key

_CLASSES = (
    word_set(
        """structure organ tissue layer membrane valve vessel cell bone muscle gland tube stalk flap duct canal sac
        cavity pore chamber fiber node plate cartilage nerve ligament tendon leaf petal whorl sheath opening wall fold
        collection unit part
        ring stem root shell bud artery vein capillary receptor channel pouch bundle network strand thread"""
    ),
    word_set(
        """process production removal movement formation breakdown synthesis conversion transport exchange release
        contraction division growth reaction phase stage step transfer absorption secretion replication transcription
        translation narrowing widening separation fusion"""
    ),
    word_set("person people individual man woman member worker group settler soldier citizen"),
    word_set("law act statute bill amendment policy treaty agreement rule doctrine proclamation"),
    word_set("force energy speed velocity mass momentum acceleration power work pressure"),
    word_set("price cost fee payment tax tariff income profit revenue interest wage loan debt money"),
    word_set("market firm company industry economy monopoly bank business"),
    word_set("attack vulnerability threat exploit flaw"),
    word_set("server service program tool application component module system library platform"),
    word_set("function method operator statement command keyword expression clause"),
    word_set("table row column index key field record schema database"),
)
"""Nouns that definitions of things begin with that can stand beside each other, where a web ties them."""

_COMMON = 3
"""One in so many definitions may hold a word, at most, that ties them: a commoner one is of the lesson's topic."""


def web_of(terms: Sequence[Term]) -> dict[str, frozenset[str]]:
    """Key of each term that the lesson says something of → what ties it: itself, the terms that it is said by and that
    are said by it, and the rarer words of what is said."""
    known = {key(term.text): term for term in terms if term.source <= LABEL and term.told}
    longest = max((len(name.split()) for name in known), default=0)
    ties: dict[str, set[str]] = {}
    for name, term in known.items():
        ties.setdefault(name, set()).add(name)
        for other in _named(term.told, known, longest):
            ties[name].add(other)
            ties.setdefault(other, set()).add(name)
    words = {name: frozenset(content_words(key(term.told))) - {genus(term.told)} for name, term in known.items()}
    often = Counter(word for own in words.values() for word in own)
    most = max(2, len(known) // _COMMON)
    return {
        name: frozenset(ties[name]) | frozenset(f"{word} " for word in words[name] if often[word] <= most)
        for name in known
    }


def _named(told: str, known: dict[str, Term], longest: int) -> frozenset[str]:
    words = key(told).replace(",", " ").replace(".", " ").replace("(", " ").replace(")", " ").split()
    found = (
        " ".join(words[start:end])
        for start in range(len(words))
        for end in range(start + 1, min(start + longest, len(words)) + 1)
    )
    return frozenset(name for name in found if name in known)


def are_of_a_class(one: str, other: str) -> bool:
    """Whether two genera are of one wide class."""
    return any(one in wide and other in wide for wide in _CLASSES)
