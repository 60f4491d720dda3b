"""What a told sentence is worth as a point of the recap: a general one, about the lesson, that leans on nothing."""

import re
from dataclasses import dataclass
from functools import lru_cache

from audiolesson.draft.english.articles import lacks_an_article
from audiolesson.draft.english.tags import first_verb
from audiolesson.draft.framing import matter_shapes as shapes
from audiolesson.draft.framing.other_words import other_words, plainer
from audiolesson.draft.framing.restated import as_for, shortened
from audiolesson.draft.framing.statements import statement_of
from audiolesson.draft.sentences.told import stems, telling_stems
from audiolesson.patterns import lazy

LEAST_SAID, MOST_SAID = 5, 22
"""Words of a sentence that is said once more."""

_LAW = lazy(
    r"\b(?:must|always|never|only|every|because|so that|means?|depends?|whenever|wherever|requires?|needs?|causes?"
    r"|leads? to|allows?|lets|makes?|keeps?|prevents?"
    r"|the (?:main|chief|primary|rule|key|central|basic|purpose|goal|aim)|most important|necessary|essential"
    r"|the more)\b"
)
_DEFINES = lazy(
    r"\b(?:is|are) (?:an?|the) [^,]+? (?:that|which|who|whose|of|in|for|by|to|where|with) "
    r"|\b(?:is|are) (?:called|known as)\b"
)
_HEDGES = lazy(
    r"\b(?:some|sometimes|may|might|perhaps|probably|seems?|about|around|roughly|nearly|almost|recently|currently"
    r"|quite|rather|slightly|could|would|often|usually|one of|a lot|lots|many|several|few|certain)\b"
)
_PAST = lazy(
    r"\b(?:was|were|had|did|could)\b|\b[a-z]{2,}ed (?:the|an?|to|in|on|at|from|its?|their|his|her|up|down|out)\b"
)
_TALK = lazy(
    r"\b(?:I|my|me|exam|class|students?|lesson|course|chapter|slides?|everyone|everybody"
    r"|today|evening|week|next|problem \d)\b|[A-Za-z]['’](?:ll|d|ve)\b|[`*\[\]<>{}|\\=]|\b\w+[_/]\w+|\w\("
)
"""What speaks of the page or its people, and what is not read but seen."""

_LEANS = lazy(
    r"\b(?:this|these|those|such|here|he|she|him|his|her|another|others?|same|former|latter|also|too|else|both"
    r"|each other|above|below|following|previous|instead|then|now|again|still|yet|however|therefore"
    r"|first of all|as well)\b"
    r"|^(?:It|They|That|There|One|Some|Many|Most|Nobody|No one|Nothing|Another|Both|What|Who|How|Why)\b"
    r"|^The (?:words?|names?|terms?|numbers?|ideas?|results?|difference) (?!of\b|for\b|between\b)",
    re.IGNORECASE,
)
_LABEL = lazy(r"[A-Z]{4,} [A-Z]|[^:]{1,30}: (?:[a-z]|[A-Z])")
"""What stands before a note on a page: "IMPORTANT Dry the clay", "Rule: dry the clay"."""

_ANNOUNCES = lazy(
    r"\b(?:one|two|three|four|several) (?:[a-z-]+ )?(?:defect|problem|reason|flaw|advantage|drawback|condition"
    r"|exception|difficulty|question|thing|way|point|rule|limit|weakness)(?:s|es)?\.$"
)
"""What only says that something will be told: "It has one grave defect."."""

_IS_IT = lazy(r"(?:is|are) ")
"""Behind which a thing that is said to be itself says nothing: "The path is the path to a file."."""

_PART = lazy(
    r"An? (?:way|tool|set|list|kind|type|place|means|method) (?:to|for|of) "
    r"|[\w' -]+? (?:hung|held|made|built|cut|kept|sold|used|found|known|written|called|set|put) "
    r"(?:for|of|by|in|to|from|with|as|on|at) "
)
_FINITE = lazy(r"\b(?:is|are|was|were|has|have|had|do|does|did|can|may|must|will|should|could|would)\b")
"""A noun with what was done to it is no sentence: "A set of bells hung for ringing."."""

_OF_IT = lazy(r"\b(?:it|they|them|its|their)\b", re.IGNORECASE)
_KNOWN_HERE = lazy(r"[Tt]he (?!.*\b(?:of|for|between|in|from|that|which)\b)[\w’'-]+(?: [\w’'-]+)?$")
"""A subject that is one thing told of before."""

_MEASURED = lazy(r"\d[.,]\d|\d ?(?:[%°]|[a-zA-Z]{1,2}\b)|\d .*\d")
"""What gives a figure of one case."""

_MANY = lazy(r"(?:a lot|a number|a few|a couple|most|plenty) of\b", re.IGNORECASE)
MOST_SPOKEN = 4
OF_THE_PAST = 0.7
"""By so much what was weighs less, but in a history."""

HERE = 0.6
"""By so much a thing told of before weighs less."""


@dataclass(frozen=True, slots=True)
class Kept:
    """A sentence that stands alone, as the recap would say it: what its shape weighs, what it is about, and its stems.

    `again`: its words are others than those that were told. `known_here`: its subject is a thing told of before;
    `past`: it tells what was. `led`: its words behind its `subject`, as `as_for` gives them.
    """

    text: str
    shape: float
    name: frozenset[str]
    said: frozenset[str]
    again: bool
    known_here: bool = False
    past: bool = False
    subject: str = ""
    led: tuple[str, str, str] = ("", "", "")


@lru_cache(maxsize=4096)
def kept(sentence: str, whole: str) -> Kept | None:
    """A told sentence as a point; None where it is no whole statement of its own. `whole` is the lesson's text."""
    plain = plainer(sentence)
    words = plain.split()
    if not LEAST_SAID <= len(words) <= MOST_SAID or not plain.endswith("."):
        return None
    if not stands(plain):
        return None
    again, one = other_words(sentence, whole), statement_of(plain, clean=True)
    if not (one or again):
        return None
    subject = one.subject if one else " ".join(words[: max(first_verb(plain), 0)])
    if _OF_IT.search(subject) or (_OF_IT.search(plain) and not subject):
        return None
    name = one.name if one else telling_stems(subject)
    if one and _IS_IT.match(one.predicate) and name <= stems(one.predicate):
        return None
    text = again or shortened(plain) or plain
    weight = _shape(plain, subject) + 0.5 * bool(again)
    led = as_for(one, plain, whole) if one and not again and not _MANY.match(subject) else ("", "", "")
    here, past = bool(_KNOWN_HERE.match(subject)), is_past(plain)
    return Kept(text, weight, name, stems(plain), text != sentence, here, past, subject, led)


def is_past(said: str) -> bool:
    """Whether a sentence tells what was."""
    return bool(_PAST.search(said))


def stands(said: str) -> bool:
    """Whether a sentence points to no other one, and is no note of a page."""
    torn = _PART.match(said) and not _FINITE.search(said)
    leans = _TALK.search(said) or _LEANS.search(said) or _LABEL.match(said) or _ANNOUNCES.search(said)
    return not (torn or leans or lacks_an_article(said))


def _shape(plain: str, subject: str) -> float:
    """What the words of a sentence weigh, wherever it stands: a law more than one case, a short one more than a long
    one.
    """
    many = len(plain.split())
    good = 0.7 * bool(_DEFINES.search(plain)) + 0.5 * bool(_LAW.search(plain))
    bad = 0.7 * bool(re.search(r"\d", plain)) + OF_THE_PAST * is_past(plain) + 0.6 * bool(_HEDGES.search(plain))
    bad += 1.5 * bool(_MEASURED.search(plain))
    bad += 0.6 * bool(shapes.PROPER.match(subject)) + 0.8 * bool(shapes.DOERS.search(subject))
    bad += 0.06 * max(0, many - 15) + 0.2 * max(0, 7 - many) + 0.3 * bool(shapes.VERDICT.search(plain))
    return good - bad


def worth(one: Kept, topic: frozenset[str], often: frozenset[str], title: frozenset[str], spoken: int) -> float:
    """What a point weighs in an episode: its subject is the topic's, its part's, or what many sentences speak of.

    `spoken`: so many other told sentences speak of it. `often` are the stems that many of the lesson's sentences say.
    """
    many = max(1, len(one.name))
    known = max(len(one.name & topic), 0.7 * len(one.name & often)) / many
    titled = len(one.name & title) / many
    if one.known_here and not known and not titled and spoken < MOST_SPOKEN - 1:
        return 0.0
    here = HERE * (one.known_here and not one.name <= topic)
    of_it = 0.3 * bool(one.said & (topic or often)) + 0.3 * bool(one.said & title)
    return one.shape + 1.1 * known + 0.8 * titled + 0.25 * min(spoken, MOST_SPOKEN) + of_it - here
