"""Words that are surely spelled wrong: in no list of English words, and one slip of the pen from a common one.

Of the sentences of wild pages that readers called ungrammatical, every fourth held such a word and nothing else. Where
what was meant is beyond doubt they are mended (see `respelled`), else named to the author, whose it is to say. A term
of a trade that the list lacks stays: it comes back in its lesson, or no common word is so near.
"""

import gzip
import json
from collections import Counter
from collections.abc import Collection, Iterator, Mapping
from functools import lru_cache
from importlib.resources import files
from math import log2

from audiolesson.draft.english.verbs import word_set
from audiolesson.lesson.model import Lesson
from audiolesson.patterns import lazy

_ALONE = r"(?<![\w./@#\\$-])(?<![A-Z]\. )%s(?![\w/@\\(]|\.\w|-|['’](?!s\b))"
_WRITTEN = lazy(_ALONE % "[a-z]{7,24}")
"""A word as prose has it: no name, no part of a path, an address, a program or a compound."""
_WORD = lazy(r"[a-z]+")
_SHORTER = lazy(_ALONE % "[a-z]{6}")
"""The same of six letters: a slip only of what is very common indeed."""
_OPENING = lazy(_ALONE % "[A-Z][a-z]{4,21}ly")
"""A word that may begin a sentence and is no name: "Essentailly, …"."""
_MOST_USES = 2
_COMMON = 60
"""Uses of a word in the list's own texts from which on it may have been meant."""
_VERY_COMMON = 1000
"""The same for a word that has a letter less than what stands there, as short terms often have one more."""
_MOST_UNKNOWN = 0.05
"""A lesson of which more words are unknown is of a trade, or in a language, that the list does not hold."""
_COMMONEST = 20_000
"""The same for what is meant by a word of six letters, which are near to so many others."""
_LETTERS = "abcdefghijklmnopqrstuvwxyz"
_MISTAKEN = {**dict.fromkeys("aeiouy", "aeiouy"), "s": "c", "c": "s"}
"""Letters that are written for one another by ear."""
_ENDS = word_set(
    """s es d ed ing ly er ers or ness able ability ish like less ful ize ise ized ised izing ising ization isation al
    ally ic ist ists ism wise ward wards ship ment ments ity y ier iest est ian ians ation ations ative ive age hood"""
)
_BEGINNINGS = word_set(
    """un non pre sub super multi micro anti auto bio counter cyber electro extra geo hyper hypo inter intra macro mega
    meta mini mono nano neuro over photo poly post pseudo self socio techno thermo trans ultra under semi quasi proto
    re"""
)
_OF_A_TRADE = word_set(
    """jupyter convnet convnets denoise denoised denoising kubernetes ansible pydantic upsert upserts smishing statin
    statins lysing blastn blastp stdout stderr qubits sensei
    carburettor carburettors hangry dreamt coulda shoulda woulda ribbit foreset"""
)
"""Words that the list is too old for, and near common ones."""
_BRITISH = (
    ("our", "or"), ("is", "iz"), ("ys", "yz"), ("tre", "ter"), ("ae", "e"), ("oe", "e"), ("ll", "l"), ("ence", "ense"),
    ("ogue", "og"), ("gramme", "gram"), ("ium", "um"), ("aught", "aft"), ("bre", "ber"), ("sc", "sk"), ("pyj", "paj"),
    ("behove", "behoove"), ("oul", "ol"),
)  # fmt: skip
_LEAST_OF_A_PART = 3
_LEAST_OF_A_STEM = 4
_LEAST_OF_TWO_SYLLABLES = 8
"""Letters of a word in which a syllable may stand twice: "qualititative"."""


@lru_cache(maxsize=4)
def misspelled(whole: str) -> Mapping[str, str]:
    """The words of a lesson's text that are surely spelled wrong, each with what was likely meant."""
    written = dict.fromkeys([*_WRITTEN.findall(whole), *map(str.lower, _OPENING.findall(whole))])
    uses = Counter(_WORD.findall(whole.lower()))
    unknown = [
        word for word in written if not (_is_known(word) or (_is_compound(word) and not _is_a_slip_of_one(word)))
    ]
    if len(unknown) > _MOST_UNKNOWN * len(uses) + _MOST_USES:
        return {}
    meant = {word: _meant(word) or _meant_at_length(word) for word in (*unknown, *_torn_short(whole, uses))}
    return {word: one for word, one in meant.items() if one and (uses[word] <= _MOST_USES or uses[one] > uses[word])}


def misspelled_in(lesson: Lesson, whole: str) -> Mapping[str, str]:
    """The same without what the lesson sets in italics, which is likely of another tongue: "the *res publica*".

    Whoever spells several words wrong has most likely meant what is one slip away in other places, too.
    """
    wrong = misspelled(whole)
    if not wrong:
        return wrong
    wrong = {**_nearly_words(whole), **wrong} if len(wrong) >= _SLOPPY else wrong
    slanted = {
        word
        for section in lesson.sections
        for block in section.blocks
        for one in (block, *block.inner())
        for start, end in one.text.slanted
        for word in _WORD.findall(one.text.text[start:end].lower())
    }
    return {word: meant for word, meant in wrong.items() if word not in slanted}


def _nearly_words(whole: str) -> Mapping[str, str]:
    """The words that a text writes once, in no list, and one slip from one that is."""
    uses = Counter(_WORD.findall(whole.lower()))
    once = (word for word in dict.fromkeys(_NEARLY.findall(whole)) if uses[word] == 1 and is_nearly_a_word(word))
    known = _list()
    return {word: max((one for one, _ in _slips(word)), key=lambda one: known.get(one, 0)) for word in once}


_NEARLY = lazy(r"(?<!\bvice )(?<!\bde )(?<!\ba )" + _ALONE % "[a-z]{5,24}")
"""A word as prose has it, and none of "vice versa", "de facto", "a priori"."""
_SLOPPY = 2


def wrong_word(said: str, wrong: Collection[str]) -> str:
    """The first word of a sentence that is spelled wrong; "" where none is."""
    return next((word for word in _WORD.findall(said[:1].lower() + said[1:]) if word in wrong), "") if wrong else ""


def rarity(word: str) -> float:
    """How rare a word is, in bits: 6 for the commonest, over 20 for what no list has; a word of many as one of one."""
    known, low = _list(), word.lower()
    uses = max(known.get(low, 0), known.get(low.removesuffix("s"), 0))
    return log2(_all_uses() / (uses + _UNSEEN))


def is_of_no_list(word: str) -> bool:
    """Whether a small word is surely none of English: no list has it, it is not derived and no compound."""
    return not (_is_known(word) or _is_compound(word))


def is_nearly_a_word(word: str) -> bool:
    """Whether a small word is in no list, and one slip of the pen away from one that is: "outrcrops".

    Nearer than what is named to an author: what is asked of a stranger is to be beyond doubt.
    """
    return is_of_no_list(word) and any(_list().get(one, 0) >= _SEEN for one, _ in _slips(word))


_SEEN = 3
"""Uses of a word in the list's own texts that are no chance."""

_UNSEEN = 5
"""Uses that a word has in any case, so that what the list lacks is rare and not impossible."""


@lru_cache(maxsize=1)
def _all_uses() -> int:
    return sum(_list().values())


@lru_cache(maxsize=1)
def _list() -> Mapping[str, int]:
    """How often each English word is used in the texts that the list was made from; read once, in 0.2 s."""
    packed = (files("spellchecker") / "resources" / "en.json.gz").read_bytes()
    found: dict[str, int] = json.loads(gzip.decompress(packed))
    return found


def _is_known(word: str) -> bool:
    """Whether a word is in the list, in British spelling too, or derived from such a word."""
    return word in _list() or word in _OF_A_TRADE or is_british(word) or _is_derived(word)


def _is_a_slip_of_one(word: str) -> bool:
    """Whether what could be made of two words is a slip of one that is commoner than both: "maintan", "performace"."""
    meant = _meant(word)
    return bool(meant) and _list()[meant] > max(map(_rarer_part, _cuts(word)), default=0)


def _rarer_part(parts: tuple[str, str]) -> int:
    return min(_list().get(part, 0) for part in parts)


def _cuts(word: str) -> Iterator[tuple[str, str]]:
    """The two halves of a word, wherever it is cut, the second without its plural."""
    for at in range(_LEAST_OF_A_PART, len(word) - _LEAST_OF_A_PART + 1):
        yield word[:at], word[at:].removesuffix("s")


def _torn_short(whole: str, uses: Mapping[str, int]) -> list[str]:
    """Words of six letters that are a slip of a word so common that a reader stops: "becase", "shoudl"."""
    known = _list()
    found = (word for word in dict.fromkeys(_SHORTER.findall(whole)) if uses[word] <= _MOST_USES)
    return [word for word in found if not _is_known(word) and known.get(_meant(word), 0) >= _COMMONEST]


def is_british(word: str) -> bool:
    """Whether a word is a known one in British spelling."""
    known = _list()
    return any(here in word and word.replace(here, there) in known for here, there in _BRITISH)


def _is_derived(word: str) -> bool:
    known = _list()
    if any(
        word.startswith(one) and len(word) - len(one) >= _LEAST_OF_A_STEM and word[len(one) :] in known
        for one in _BEGINNINGS
    ):
        return True
    for end in _ENDS:
        stem = word.removesuffix(end)
        if stem == word or len(stem) < _LEAST_OF_A_STEM:
            continue
        if stem in known and not (stem.endswith("e") and end[0] in "eia" and not stem.endswith(("ee", "oe", "ye"))):
            return True
        if end[0] in "aeioy" and (f"{stem}e" in known or (stem.endswith("i") and f"{stem[:-1]}y" in known)):
            return True
        if stem[-1] == stem[-2] and end[0] in "ei" and stem[:-1] in known:
            return True
    return False


def _is_compound(word: str) -> bool:
    """Whether a word is two common ones without a gap: "stablecoin"."""
    return any(_rarer_part(parts) > _COMMON for parts in _cuts(word))


@lru_cache(maxsize=1024)
def _meant(word: str) -> str:
    """The common word that is one slip from another, the most used; "" where there is none."""
    known = _list()
    return max(nearest(word), key=lambda one: (known[one], one), default="")


def _meant_at_length(word: str) -> str:
    """What is meant by a long word: of which a slip spoils what stands behind its first part ("thermomechnical"), or
    that has a syllable twice ("quantititative"); "" where neither is so."""
    parts = ((one, _meant(word[len(one) :])) for one in _BEGINNINGS if word.startswith(one))
    built = next((one + meant for one, meant in parts if len(meant) >= _LEAST_OF_A_SPOILT_STEM), "")
    return built or next((one for one in _with_one_syllable(word) if _list().get(one, 0) >= _COMMON), "")


def _with_one_syllable(word: str) -> Iterator[str]:
    for at in range(1, len(word) - 3):
        if word[at : at + 2] == word[at + 2 : at + 4] and len(word) > _LEAST_OF_TWO_SYLLABLES:
            yield f"{word[:at]}{word[at + 2 :]}"


def is_built(word: str, meant: str) -> bool:
    """Whether a word and what it means have the same first part, and only one word may be meant by the second."""
    return any(
        word.startswith(one) and meant.startswith(one) and nearest(word[len(one) :]) == {meant[len(one) :]}
        for one in _BEGINNINGS
        if len(meant) - len(one) >= _LEAST_OF_A_SPOILT_STEM
    )


def is_glued(word: str) -> tuple[str, str] | None:
    """The two words that a word is which lost the gap between them: "kilnfor"; None for one that is one.

    The second is small, and the first so common that no term is made of it.
    """
    if _is_known(word):
        return None
    parts = ((word[: -len(end)], end) for end in GLUED_ENDS if word.endswith(end))
    return next(((first, end) for first, end in parts if _list().get(first, 0) >= _VERY_COMMON), None)


GLUED_ENDS = word_set("for to may the and that")
"""Small words that end no word of English but by chance, and none of a program as "typeof" and "endswith" do."""
_LEAST_OF_A_SPOILT_STEM = 9


def nearest(word: str) -> frozenset[str]:
    """The common words that are one slip from another."""
    known = _list()
    return frozenset(one for one, least in _slips(word) if known.get(one, 0) >= least and one != word)


def may_be_another(word: str, meant: str) -> bool:
    """Whether one letter exchanged makes a word into one at least as common as `meant`: "degress", meant as digress?"""
    known = _list()
    near = (f"{word[:at]}{letter}{word[at + 1 :]}" for at in range(1, len(word)) for letter in _LETTERS)
    return any(one not in (word, meant) and known.get(one, 0) >= known.get(meant, 1) for one in near)


def _slips(word: str) -> Iterator[tuple[str, int]]:
    """What a word may have been without one slip, the first letter kept, with how common that must be."""
    last = len(word) - 1
    for at in range(1, len(word) + 1):
        before, here, behind = word[:at], word[at : at + 1], word[at + 1 :]
        for letter in _LETTERS:
            yield f"{before}{letter}{here}{behind}", _COMMON
        if here:
            doubled = here in (word[at - 1], behind[:1])
            yield f"{before}{behind}", _COMMON if doubled else _VERY_COMMON
            if behind:
                yield f"{before}{behind[0]}{here}{behind[1:]}", _COMMON
            for letter in _MISTAKEN.get(here, "") if at < last else "":
                yield f"{before}{letter}{behind}", _COMMON
