"""Whether a phrase surely reads well inside a sentence: "the lake", "erosion", "votes and seats".

Judges called every tenth line of the frame bad, most for an article that was missing ("what is scale?"), a heading that
is no name ("votes into seats") or a quality that was asked for ("what is explicit?"). A name that is not sure stands
behind a colon, or in no line at all.
"""

import re
from functools import lru_cache

from audiolesson.draft.english.forms import is_plural
from audiolesson.draft.english.uncounted import UNCOUNTED
from audiolesson.draft.english.verbs import (
    DETERMINERS,
    FUNCTION,
    ONLY_VERBS,
    PLAIN,
    PREPOSITIONS,
)
from audiolesson.draft.framing.topic_articles import COUNTED_ENDS, MASS, uses
from audiolesson.draft.sentences.given_articles import needs_article
from audiolesson.draft.titling.written_at import count, has, written
from audiolesson.patterns import lazy

_PARTS = lazy(rf",? (?:and|or|vs\.?|versus) |, | (?:{'|'.join(sorted(PREPOSITIONS))}) ")
_ARTICLES = lazy(r"\b(?:the|an?)\b", re.IGNORECASE)
_WORDS = lazy(r"[A-Za-z]+")

_FEWEST_ARTICLES = 0.045
"""The share of articles in a text below which it leaves them out, so that it shows of no noun that it needs none. Prose
has twice as many."""

_SIGNS = lazy(r"[–—:;!?“”\"]| - ")
_NO_PHRASE = lazy(r"(?:no|not|never|every|any|some)\b", re.IGNORECASE)
_TURNS_INTO = lazy(r"^(?:[a-z-]+ )?(?!\w+(?:tion|sion|ment|ch|ance|ight)s? )[a-z]+ (?:into|onto) ")
"""What turns into another thing, which is half a sentence: "votes into seats"."""

_TO_DO = lazy(r" to (?P<verb>[a-z]+)(?: .*)?$")
"""What something is to do: "two ways to reply" is a name, "color to represent values" is none."""

_OF_A_KIND = lazy(
    r"\b(?:kind|type|form|sort|means|sense|lack|loss|breach|rule|freedom|way|point|unit|rate)s? of [a-z-]+$"
)
"""Behind which a noun is said of its kind, without its article: "three kinds of boundary"."""

_FOR_WHAT = lazy(r"^[a-z]*(?:tion|sion|ment|ance|ence) (?:for|against|behind) ")
"""A deed that is told of as one thing by what it is for: "explanation for conflicts" lacks its article."""

_SHARED = lazy(r"^the [a-z-]+ and (?=[a-z-]+ of )")
"""Two nouns with one article: "the role and use of clay"."""

_SUBSTANCE = lazy(r"(?:sis|[oe]dy|omy|try|gen|ine|ide|ium|ose|ware)$")
"""How further nouns end that need no article."""

_COMPOUND = lazy(r"[a-z]+-[a-z]+")
_WORD_BEHIND = r" ([a-z]+)"
_LEFT_DOING = lazy(
    r"[a-z] (?:waiting|standing|sitting|lying|falling|rising|coming|going|sleeping|dying|happening|looking|running)$"
)
"""What a thing is left doing, which names the thing and lacks its article: "old idea waiting"."""

_QUALITY = lazy(r"[a-z]{2,}(?:al|ic|ive|ous|able|ible|ful|less|plicit|ted|ced|sed|ned)$")
_NUMBER = lazy(r"\d|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)\b")
_DEED = lazy(r"[a-z]+ing$")
_BEFORE = r"(?:(?<=\b(?:of|in|on|by|to|as) )|(?<=\b(?:and|for) )|(?<=\b(?:with|from|than|into) ))"
_CALLED = r"(?:(?<=\bcalled )|(?<=\bis )|(?<=\bas )|(?<=\bor ))"
_ONE = r"(?:(?<=\ba )|(?<=\ban )|(?<=\b(?:each|this) )|(?<=\b(?:every) ))"
_BEHIND = r"(?= (?:and|or|is|are|was|were|in|at|to|for|from|by|with|that|which|has|have|had|can|of|on|as)\b|[.,;:)?])"
"""What stands around a noun which is used as it is."""


@lru_cache(maxsize=8192)
def reads_well(phrase: str, whole: str) -> bool:
    """Whether a phrase is surely a noun phrase whose nouns all have the articles that they need."""
    if (
        not phrase
        or _SIGNS.search(phrase)
        or _NO_PHRASE.match(phrase)
        or _TURNS_INTO.match(phrase)
        or _LEFT_DOING.search(phrase)
        or _FOR_WHAT.match(phrase)
    ):
        return False
    if (does := _TO_DO.search(phrase)) and does["verb"] in PLAIN:
        head = phrase[: does.start()]
        return (is_plural(head) or head.split()[0].lower() in DETERMINERS) and reads_well(head, whole)
    words = phrase.split()
    if any(word in ONLY_VERBS and _is_doer(words[at]) for at, word in enumerate(words[1:])):
        return False
    kind = _OF_A_KIND.search(phrase)
    plain = _SHARED.sub("the ", phrase[: kind.start()] if kind else phrase)
    return all(_is_sure(part, whole) for part in _PARTS.split(plain) if part)


def _is_doer(word: str) -> bool:
    """Whether a verb behind this word would make a statement: "actions alone create"."""
    return is_plural(word) or word in ("alone", "only", "also")


def _is_sure(part: str, whole: str) -> bool:
    """Whether one noun with what stands before it is whole: many, a name, with an article, or in need of none."""
    words = part.split()
    head = words[-1]
    named = _NUMBER.match(part) or any(
        word.lower() in DETERMINERS or word.endswith(("'s", "’s", "s'", "s’")) for word in words
    )
    if named or is_plural(head) or not (head.islower() and head.isascii()) or (len(words) == 1 and head in FUNCTION):
        return True
    if _DEED.match(words[0]) and len(words) > 1 and not is_plural(words[0]):
        return _is_sure(" ".join(words[1:]), whole)
    if len(words) > 1 and words[0] == "the":
        return True
    return _stands_alone(head, part, whole)


def _stands_alone(head: str, part: str, whole: str) -> bool:
    """Whether a noun in the singular needs no article, by its form or as the lesson writes it."""
    if head in UNCOUNTED:
        return True
    if _COMPOUND.fullmatch(part) and _stands_before_nouns(part, whole):
        return False
    if needs_article(part) or (_QUALITY.match(head) and not _is_noun(head, whole)):
        return False
    bare, single = (0, 0) if leaves_out_articles(whole) else _uses(part, whole)
    if (MASS.search(head) or _SUBSTANCE.search(head)) and not COUNTED_ENDS.search(head):
        many = has(whole, f"{head}s", r"(?<=[\w,] )", r"\b")
        return bare > 0 or not (many and count(whole, head, _ONE, r"\b"))
    several = count(whole, f"{part}s", r"(?<=[\w,] )", r"\b") if part == head else 0
    return bare > single + several


def _uses(part: str, whole: str) -> tuple[int, int]:
    """How often a lesson writes a noun without an article, and with the one that it has beside others of its kind."""
    own, *others = [uses(one, whole) for one in dict.fromkeys((part, part.split()[-1]))]
    called = count(whole, part, _CALLED, _BEHIND)
    if own[0] + called and not own[2]:
        return own[0] + called, 0
    return own[0] + called + sum(one[0] for one in others), own[2] + sum(one[2] for one in others)


def _stands_before_nouns(word: str, whole: str) -> bool:
    """Whether a lesson writes a word before a noun more often than alone: "short-term memory"."""
    behind = [found.behind[1] for found in written(whole, word, r"(?<![\w-])", _WORD_BEHIND, re.IGNORECASE)]
    return 2 * sum(one not in FUNCTION for one in behind) > len(behind) > 0


def _is_noun(word: str, whole: str) -> bool:
    return has(whole, word, r"(?:(?<=\b(?:of|an) )|(?<=\bthe )|(?<=\ba ))", _BEHIND)


@lru_cache(maxsize=8)
def leaves_out_articles(whole: str) -> bool:
    """Whether a text is written as notes are, without most of its articles."""
    words = len(_WORDS.findall(whole))
    return len(_ARTICLES.findall(whole)) < _FEWEST_ARTICLES * words
