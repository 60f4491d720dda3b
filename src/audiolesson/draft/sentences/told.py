"""What sentences are about: which of them speak of a name, and which says what it is.

The frame names only what at least two told sentences speak of, or what a told sentence defines: listeners noticed each
promise, title and question about a thing that was hardly told.
"""

from collections.abc import Collection, Mapping, Sequence
from functools import lru_cache

from audiolesson.draft.english.content import content_words
from audiolesson.draft.english.verbs import word_set
from audiolesson.draft.model import NEVER, Candidate
from audiolesson.draft.sentences.asking import judges
from audiolesson.patterns import lazy

ENOUGH = 2
"""Sentences that speak of a thing, so that it may be named; a definition alone is enough."""

_STEM = 5
_GENERAL = frozenset(
    word[:_STEM]
    for word in word_set(
        """type kind form structure effect role history cause source use application example overview introduction
        basic characteristic property process feature concept principle theory factor element component part nature
        importance purpose function development change versus challenge benefit limit advantage disadvantage"""
    )
)
"""Words of titles that say nothing of what they are about, where another word does."""

_DEFINES = lazy(
    r"(?:An? |The )?(?P<name>[\w’'–-]+(?: (?:of )?[\w’'–-]+){0,5}?)(?: \([^)]*\))?(?:, (?:or|also)[^,]{1,40},)?"
    r" (?:(?:is|are|was|were) (?:defined as|a type of|a kind of|the name|the term|any|(?P<what>(?:an?|the) .+))"
    r"|is when|means? (?!that)|refers? to|denotes?|describes? (?:the|how|an?)\b|states? that)"
)
_NAMES = lazy(
    r"\b(?:is|are|was|were)(?: also| often| commonly| frequently| usually)?"
    r" (?:called|known as|termed|referred to as) (?:an? |the )?"
    r"[“\"]?(?P<name>[\w’'–-]+(?: [\w’'–-]+){0,3})[”\"]?(?:[,.;]|\.[”\"])",
)

_TELLS = lazy(r" (?:that|which|who|where|whose|in which) ")
"""What makes of "a simple method" a definition: "a simple method that tries to find the centre"."""

_CLASSES = frozenset(
    word[:_STEM] for word in word_set("algorithm method technique process model theory law principle trait rule effect")
)
"""Nouns that may stand behind a name without making another thing of it."""

Speaking = Mapping[int, int]
"""Order of a candidate → how much it speaks of a name: 1, or 2 where it says what the thing is."""


@lru_cache(maxsize=4096)
def stems(text: str) -> frozenset[str]:
    """The beginnings of the words of a text that carry meaning."""
    return frozenset(word[:_STEM] for word in content_words(text))


def telling_stems(name: str) -> frozenset[str]:
    """The beginnings of the words of a name that say what it is about: not "functions", "types", "features"."""
    return stems(name) - _GENERAL


def defines_name(name: str, sentence: str) -> bool:
    """Whether a sentence says what the thing with this name is ("A kiln is …", "… is called a kiln").

    One that only judges it ("A kiln is a useful thing") does not.
    """
    wanted = stems(name)
    if not wanted or not wanted <= stems(sentence):
        return False
    found = _DEFINES.match(sentence)
    if found and wanted <= (named := stems(found["name"])) and named - wanted <= _CLASSES:
        what = found["what"] or ""
        return not judges(what) or bool(_TELLS.search(what))
    return any(stems(other["name"]) == wanted for other in _NAMES.finditer(sentence))


def speaking_of(names: Sequence[str], candidates: Sequence[Candidate]) -> tuple[Speaking, ...]:
    """For each name the candidates that speak of it, what leans on one of them among these. Linear in the text."""
    said = [stems(candidate.text.text) for candidate in candidates]
    return tuple(_speaking(name, candidates, said) for name in names)


def _speaking(name: str, candidates: Sequence[Candidate], said: Sequence[frozenset[str]]) -> Speaking:
    every = stems(name)
    wanted = every - _GENERAL or every
    found: dict[int, int] = {}
    for candidate in candidates:
        order = candidate.order
        if wanted and 2 * len(wanted & said[order]) >= len(wanted):
            found[order] = 1 + (wanted <= said[order] and defines_name(name, candidate.text.text))
        elif candidate.follows in found:
            found[order] = 1
    return found


def is_told(speaking: Speaking, told: Collection[int]) -> bool:
    """Whether the told sentences say enough of a name for it to be named."""
    return sum(speaking.get(order, 0) for order in told) >= ENOUGH


def definition_of(name: str, candidates: Sequence[Candidate], among: Collection[int]) -> int:
    """The first sentence among some that says what a thing is and stands alone; -1 where none does."""
    return next(
        (
            candidate.order
            for candidate in candidates
            if candidate.order in among
            and candidate.tier < NEVER
            and candidate.follows < 0
            and defines_name(name, candidate.text.text)
        ),
        -1,
    )
