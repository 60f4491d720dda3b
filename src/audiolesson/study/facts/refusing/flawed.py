"""Cards with a flaw of form that a teacher corrects before use: a slip of the pen, a lost article, an empty answer.

Of 110 sure cards of forty pages and fifty lessons a strict teacher would have edited 36; most had one of these. Their
author can mend them: they are suggested in comments.
"""

import re
from collections.abc import Collection, Mapping

from audiolesson.draft.english.articles import COUNTED
from audiolesson.draft.english.forms import base_of_s, is_plural
from audiolesson.draft.english.spelling import is_nearly_a_word
from audiolesson.draft.english.verbs import ONLY_VERBS, word_set
from audiolesson.patterns import lazy
from audiolesson.study.facts.leads import without_lead

_SMALL = lazy(r"(?<![\w’'.-])[a-z]{6,}(?![\w’'-])")

_QUOTED = lazy(r"“[^”]*”|\"[^\"]*\"")
"""A word that is spoken of, which may be of another language."""

_NO_SLIP = 2
"""Times that a lesson has a word which is no slip of the pen."""

_PEOPLE_AND_THINGS = word_set("human person man woman child object machine user student teacher buyer seller")
_BETWEEN = lazy(
    r"\bbetween (?:(?!an?\b|the\b)[a-z]+ )?(?P<one>[a-z]+) and (?:(?!an?\b|the\b)[a-z]+ )?(?P<other>[a-z]+)\b"
)
_ONE_OF_MASS = lazy(
    r"\b[Aa]n? (?:[a-z]+ )?(?:work (?:caused|done|given)|(?:information|advice|equipment|software|knowledge|evidence"
    r"|research|homework|traffic"
    r"|weather|progress|luggage|feedback|furniture) (?:of|that|which|caused|made|done|given|used|to|from|in|by))\b"
)
_PRODUCTS = word_set("product tool company book city country river film novel program application app game")
_WHAT_IS = lazy(r"[Ww]hat (?:is|was) [^?]+\?|[Ww]hat does (?:the term )?[^?]+ mean\?")
_HEAD = lazy(
    r"(?P<head>(?:[\w’'-]+ )*?[\w’'-]+)"
    r"(?= (?:of|that|which|who|for|in|on|with|from|to|by|used|made|written|developed)\b|$)"
)
_HELD = lazy(r"(?:an?|the|any|one|each|every|some|no|its|their|two|three|four|five|[A-Z]\w+['’]s) ", re.IGNORECASE)
_BARE_SUBJECT = lazy(
    r"[Ww]hat (?:is|was|does) (?:texture|structure|surface|shape|size|speed|rate|length|colou?r|height|weight|width"
    r"|value|number|amount|role|purpose|function|cause|result|effect|goal|aim|origin|name) of "
)
_SUPERLATIVE = lazy(r"The (?:greatest|most|highest|largest|least|best|smallest|fewest)\b")
_HAS_WHAT = lazy(r"[Ww]hat (?:do|does|did) .+ (?:have|contain|need|use|give|show|produce|make)\?$")
_EMPTY = lazy(
    r"\b(?:wide|broad|vast) (?:range|variety|array)\b|\bmulti-?faceted\b|\bdiverse\b|\bfoundational framework\b"
    r"|^[Aa] (?:philosophy|concept|term|word|idea|notion) (?:originating|that originated|coined|from)\b"
)
_DISAGREES = lazy(r"\b(?:which|that|where|whom) (?P<many>[a-z]+s) (?P<acts>[a-z]+s)\b")
_KNOWN_TO_ALL = word_set(
    """square circle triangle bear dog cat cow horse pig hen bird fish mouse rat tree flower leaf house door window
    table chair bed book pen pencil paper cup glass plate knife fork spoon bottle box bag car bus train bicycle bike
    road street river mountain sea beach rain snow wind sun moon star day night week month year morning man woman child
    baby king queen doctor teacher friend mother father brother sister school library shop hospital kitchen garden
    potato apple bread milk egg cheese meat sugar salt water fire stone wood gold silver hand foot head eye ear nose
    mouth hair shirt shoe hat coat money letter word story song game toy math maths rowing cooking reading writing"""
)
_BELOW_ITSELF = lazy(
    r"[Hh]ow many [a-z]+ (?:do|does|did) (?:[a-z]+|[A-Z][a-z]+ and [A-Z][a-z]+) (?:need|have|use|get|want)\?$"
    r"|\b(?:weaker|stronger|larger|smaller|faster|slower|heavier|lighter|longer|shorter|higher|lower|better|worse|harder"
    r"|easier|cheaper|warmer|colder)\?$|\band (?:died|left|won|lost|stopped|returned)\?$"
    r"|\b(?:is|are) the (?:cycle|process|method|system|structure|model) (?:divided|split|made)\b"
    r"|\b(?:described|proposed|published|invented|introduced) the (?:structure|method|measure|idea|system|device)\b"
    r"(?! (?:of|that|which|for|by)\b)|\ban? (?:broader|different|new|fresh|better|wider) (?:view|idea|approach|look)\?$"
    r"|\bworth an? (?:[a-z]+ )?look\?$"
    r"|^[Ww]hy (?:do|does|did) [^?]*\bcannot\b"
)
"""What says too little without its lesson: copies of what, weaker than what, which cycle; and half of two deeds."""

_ANY_SUCH = lazy(
    r"An? (?:[a-z-]+ ){1,3}(?:condition|disease|disorder|process|method|system|technique|product|practice|event)"
    r"|The end of .+"
)
"""An answer that is true of many things, and what comes of one."""

_HALF_A_TERM = lazy(
    r"[Ww]hat (?:is|does) (?:the term )?[a-z]+(?:oidal|ical|stolic|netic|morphic|trophic)"
    r"(?: mean)?\?$"
)
_ASKED = lazy(r"(?:In [^,?]+, )?[Ww]hat (?:is|are|was|were) (?:an? |the )?`?(?P<term>[A-Za-z]+)`?\?")
_MEMBERS = lazy(r"[Ww]hich (?:two|three|four|five|six) [a-z]+ (?:do|does|did) an? .+ have\?")


def is_flawed(question: str, answer: str, uses: Mapping[str, int] | None = None, bold: Collection[str] = ()) -> bool:
    """Whether a card, its question with its lead, is one that a teacher would correct first: a slip, a lost article, an
    answer that says nothing or holds of many things, a question that needs its lesson or that a child can answer.

    `uses` tells how often the lesson has each word, `bold` what it sets in bold letters: a word that comes back is no
    slip, and a common one in bold letters is a term of its own.
    """
    asked, often = without_lead(question), uses or {}
    said = f"{asked} {answer}"
    words = [word for word in _SMALL.findall(_QUOTED.sub(" ", said)) if often.get(word, 0) < _NO_SLIP]
    return (
        any(is_nearly_a_word(word) for word in words if not any(word in one for one in bold))
        or _lacks_articles(asked, answer)
        or _disagrees(said)
        or _is_known_to_all(asked, bold)
        or bool(_ONE_OF_MASS.search(answer) or _EMPTY.search(answer))
        or bool(_HALF_A_TERM.search(asked) or _BELOW_ITSELF.search(asked) or _ANY_SUCH.fullmatch(answer))
        or bool(_MEMBERS.fullmatch(asked) and len(re.findall(r"\b[A-ZÄÖÜ][a-zäöü]+", answer)) > 1)
        or bool(_HAS_WHAT.search(asked) and _SUPERLATIVE.match(answer))
    )


def _lacks_articles(asked: str, answer: str) -> bool:
    """Whether a counted thing stands without its article: "between physical object and person", "texture of rock"."""
    for found in _BETWEEN.finditer(f"{asked} {answer}".lower()):
        if {found["one"], found["other"]} <= (_PEOPLE_AND_THINGS | COUNTED | {"earth"}):
            return True
    if _BARE_SUBJECT.match(asked):
        return True
    head = _HEAD.match(answer)
    if not _WHAT_IS.fullmatch(asked) or not head or _HELD.match(answer):
        return False
    return head["head"].split()[-1].lower() in _PRODUCTS


def _disagrees(said: str) -> bool:
    """Whether many things have the verb of one: "through which lights enters"."""
    return any(
        is_plural(found["many"]) and base_of_s(found["acts"]) in ONLY_VERBS for found in _DISAGREES.finditer(said)
    )


def _is_known_to_all(asked: str, bold: Collection[str]) -> bool:
    """Whether a card asks what something is that every child knows: "What is a circle?"."""
    found = _ASKED.fullmatch(asked)
    word = found["term"].lower() if found else ""
    return bool(word) and word not in bold and (word in _KNOWN_TO_ALL or word.removesuffix("s") in _KNOWN_TO_ALL)
