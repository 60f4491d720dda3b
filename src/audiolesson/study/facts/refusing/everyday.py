"""Words of common speech as terms: heard alone they have many right answers, so a question names their field.

Outside teachers kept nearly every card about a term of two words, a name or a rare word; of those about one common
word ("What is bonding?") they kept what stood with its field and what the whole lesson is about.
"""

import re

from audiolesson.draft.english.verbs import PLAIN, word_set
from audiolesson.patterns import lazy
from audiolesson.study.facts.evidence import FEW, Evidence, uses_of
from audiolesson.study.facts.form import of_one, without_article

LEAST_USES = 3
"""Times that a lesson uses one small word which it teaches; what it names less often comes by in one sentence."""
USES_OF_A_SUBJECT = 10
"""Times that it uses the word of its title which the whole of it is about."""

_OF_A_VERB = lazy(r"(?P<stem>[a-z]{3,}?)(?:i?[sz]ation|ation|ition|tion|sion|ion|ment|ance|ence|ing|er|or|age)s?")
_ENDS = ("", "e", "ize", "ise", "ate", "y", "t", "d")
"""How the verb ends that such a noun is made of: generator, generate."""
_COMMON = word_set(
    """activity agreement arrangement assumption behavior behaviour challenge collaboration communication concept
    constraint detail effort experience feedback habit idea information insight knowledge objective opportunity
    organization organisation participation planning progress purpose quality quantity relationship requirement
    situation strategy success thing"""
)
"""Words of all trades, whatever they are made of."""
_QUALITY = lazy(r"[a-z]{3,}(?:ency|ancy|ness|ity)")
"""The name of a quality: consistency, openness."""
_BY_ITSELF = lazy(r"(?:well|self|over|under|co|re|pre|decision|problem)-[a-z]{4,}")
"""A common word with a hyphen: well-being, decision-making."""


_SMALL = lazy(rf"[a-z]{{3,}}|{_BY_ITSELF.pattern}")


def is_everyday(word: str) -> bool:
    """Whether one word is of common speech by its form: a verb, what is made of a verb, or the name of a quality."""
    if not re.fullmatch(r"[a-z]{3,}", word):
        return _BY_ITSELF.fullmatch(word) is not None
    if of_one(word) in _COMMON or word in PLAIN or word.removesuffix("s") in PLAIN or _QUALITY.fullmatch(word):
        return True
    made = _OF_A_VERB.fullmatch(word)
    if not made:
        return False
    stem = made["stem"]
    once = stem[:-1] if stem[-1] == stem[-2] else stem
    return any(f"{one}{end}" in PLAIN for one in (stem, once) for end in _ENDS)


def needs_place(evidence: Evidence, term: str) -> bool:
    """Whether a term is one small word that a question must set in its field: a common one, or one hardly used.

    In a lesson of a few sentences nearly each word is what it teaches.
    """
    word = without_article(term)
    if evidence.words < FEW or not _SMALL.fullmatch(word) or word in evidence.ground.coded:
        return False
    rare = uses_of(evidence, word) < LEAST_USES and word not in evidence.ground.glossary
    return not is_subject(evidence, word) and (rare or is_everyday(word))


def is_subject(evidence: Evidence, word: str) -> bool:
    """Whether a lesson is about what one word names: its title has it, and the text comes back to it all the time."""
    titled = re.search(rf"\b{re.escape(word.removesuffix('s'))}", evidence.ground.lesson.title.lower())
    return bool(titled) and uses_of(evidence, word) >= USES_OF_A_SUBJECT
