"""The question for the term of a glossary by what it says of it, and whether that is a thing or a state."""

import re

from audiolesson.draft.english.forms import base_of_s, is_plural, tokens_of
from audiolesson.draft.english.tags import begins_with_order, first_verb, has_main_verb
from audiolesson.draft.english.verbs import PAST, PREPOSITIONS, word_set
from audiolesson.draft.sentences.naming import head_noun
from audiolesson.patterns import lazy
from audiolesson.study.facts.answer import OF_ALL, POINTING, is_whole
from audiolesson.study.facts.articles import HEAD, article_for, with_a
from audiolesson.study.facts.form import comes_too_early, is_many

MOST_WORDS = 22
"""Words of a description behind "What is the name for": it may be longer than other questions, for it is one phrase."""
LEAST_OF_PART = 12
"""Words of a description that tell enough without the rest of it, which says what the thing does."""
_TAIL = lazy(
    r", (?:(?:and )?(?:often|usually|typically|especially|sometimes|even if|as well as|based on|leading to|resulting"
    r" in|causing|consisting|as described|per|with|used|found|such as|including|which|who|whose|rather than|not|even"
    r" if|following|following which|and (?:was|were|is|are)|without|regardless|so that)\b).*$"
)
"""What may be left out at the end of a description that is long enough without it."""
_TELLS_MORE = lazy(r"(?:,|;) (?:which|who|whose|[a-z]+ [a-z]+ (?:is|are|was|were) )")
_SAID_OF = lazy(r"(?:characterized by|involves|characterised by) ")
_KINDS = lazy(r"(?:disorder|disease|syndrome|reaction|stage|phase)\Z")
_NO_STATE = lazy(
    r"(?:argument|model|theory|hypothesis|paradigm|approach|principle|law|rule|doctrine|policy|method|system|strategy"
    r"|therapy|act|program|equation|scale|test)s?\Z"
)
"""What is no state of things, so that nobody asks "What is it called when …?"."""
_OPEN = lazy(
    r"(?:(?:an? |the )?(?:nickname|name|term)|\w+ly,|that|how|what|when|why|where|in which"
    r"|whether|if|anything|something|to|the term|term|see|aka|used|is|are|it"
    r"|they|one of|any of|some|another|not|refers?|means?|able|capable|also|or|and|describes?|name|word|words"
    r"|abbreviation|acronym|also|having|relating|pertaining|referring|all|an? (?:variety|number|range|lot)|popular"
    r"|famous|important|\W|(?:\w+ly )?(?:\w+ed|bound|tied|linked|set|held)"
    r" (?:by|in|at|to|from|with|on|as|of|for)|made|found|built)\b"
    r"|\W|(?:an? |the )?(?:popular|famous|well-known|important|common|major) ",
    re.I,
)
_BEHIND_NOUN = word_set("that of to in by among between which for with on whose who where using used")
_LEANS = lazy(
    r"\b(?:you|your|yours|this|that one|etc|no description|(?:term|word|name) (?:for|that means))\b"
    r"|, but (?:it|they|is)\b|…|\d{5}|^\w+ly the "
    r"|^\w+ly,|, and (?:one|another|the|an?) [\w ]{2,40} (?:is|are|was) ",
    re.I,
)
_INNER = lazy(r"\b(?:its?|they|them|their|themselves)\b", re.I)
_THAT_YOU = lazy(r"\b(?:that|which) you (?=\w)")
"""Anybody, of whom a description says what is done with the thing."""
_BY = lazy(r"(?:an? |the )?\w+ \w+ed by (?:(?:the )?[a-z]+ )?(?:[A-Z][\w.]*(?: and)? ?){1,4}$")
"""What is said of a thing by whose it is, and no more."""
_ONE = lazy(r"\bdata$|^(?:a )?(?:series|species|means)\b")
"""What ends like many and is one."""
_RESULT = lazy(
    r"(?:[a-z]+(?:tion|sion|ment|age)|passage|transfer|release|removal|loss|growth|spread|flow|transport|uptake|exchange"
    r"|breakdown|fall|rise) (?:of|in) "
)
_BARE_ONE = lazy(
    r"(?:(?:in)?ability to|(?:[a-z]+(?:ing|ness|ity|ance|ence|tion|sion|ment)) of"
    r"|(?!an? |the |any )[a-z-]+,? (?:[a-z-]+ ){0,2}?[a-z-]+ (?:to|by|in|of|from) which) "
)
"""One thing that a glossary gives without its article: "inability to see …", "red pigment to which oxygen binds"."""
_STATE = lazy(r"\w+(?:ing|ity|ism|ness|ance|ence)\Z")
_SOMEBODY = lazy(r"(?:an? |the )?(?:\w+ )?(?:ability|person|people|someone|individuals?|member)\b", re.I)


def shortened(text: str) -> str:
    """A description without what it adds at its end; "" where it stays too long or leans on something."""
    whole = text
    text = re.split(r";\s|\s–\s|—|:\s|, e\.g\.|, i\.e\.", text)[0]
    while len(text.split()) > MOST_WORDS:
        at = [found.start() for found in re.finditer(r", ", text) if _TAIL.match(text, found.start())]
        if not at:
            return ""
        text = text[: at[-1]]
    text = text.rstrip()
    if len(text.split()) < LEAST_OF_PART and _TELLS_MORE.match(whole[len(text) :]):
        return ""
    if re.search(r"\(|^[A-Z]\w+ \d", text) or not is_whole(text) or _LEANS.search(_THAT_YOU.sub("", text)):
        return ""
    if POINTING.search(OF_ALL.sub("", text)):
        return ""
    return "" if comes_too_early(_INNER.search(text), text) else text


def _is_clause(what: str, whole: str) -> bool:
    if article_for(what, whole) != what or re.match(r"(?:an?|the) [\w-]+ (?:whose|that|which) ", what):
        return False
    return has_main_verb(what) and not re.match(
        r"(?:an?|the) (?:[\w'’-]+ ){1,4}(?:that|which|who|of|in|for [a-z]+ing)\b", what
    )


def _happens(what: str) -> bool:
    """Whether a description is surely a statement: "each firm faces …", not "memory aids that help …"."""
    at, words = first_verb(what), [word.lower() for word in tokens_of(what)]
    if not 1 <= at <= 6 or at + 1 >= len(words) or {"that", "which", "who", "if", "and", ",", "of"} & set(words[:at]):
        return False
    verb, one = words[at], words[0] in ("a", "an", "each", "every", "one", "the")
    if words[at + 1] in ("that", "which", "who", "of") or verb.endswith("ed") or verb in PAST:
        return False
    return verb.endswith("s") if one else is_plural(words[at - 1]) or words[at - 1] in ("people", "information")


_HAPPENS = lazy(
    r"(?:(?!\b(?:that|which|who|whose|where|when|in which)\b).)+? (?:increases|decreases|flows|occurs|equals) "
)
"""A statement that looks like a noun: "entropy of the universe increases for …"."""


def asked_by(name: str, what: str, whole: str) -> str:
    """The question for a term; "" where what is said of it fits none."""
    head = head_noun(name)
    if _SAID_OF.match(what):
        return f"Which {head} {what if what.startswith('inv') else f'is {what}'}?" if _KINDS.search(head) else ""
    if re.match(r"the \w+ an? ", what) or _HAPPENS.match(what):
        return ""
    if what.startswith("when ") and not re.search(r", (?:an?|the|this|that|it)\b", what):
        return f"What is it called {what}?"
    first, second = (word.lower() for word in what.split()[:2])
    order = begins_with_order(what) and second not in _BEHIND_NOUN
    if _OPEN.match(what) or first in PREPOSITIONS or order or base_of_s(first) or _BY.match(what):
        return ""
    if _is_clause(what, whole):
        return (
            f"What is it called when {what}?"
            if _happens(what) and not re.match(r"\w+ly ", what) and not _NO_STATE.search(head)
            else ""
        )
    core = HEAD.split(what)[0]
    if (is_many(name) != is_many(core) and not _ONE.search(core)) or (_STATE.search(name) and _SOMEBODY.match(what)):
        return ""
    said = f"a {what}" if what.startswith("series of ") else article_for(what, whole)
    if said == what and _RESULT.match(what):
        said = f"the {what}"
    elif not re.match(r"[\w-]+ing\b|[A-Z0-9]", said):
        said = with_a(said)
    if said == what and not is_many(core) and _BARE_ONE.match(what):
        said = f"the {what}"
    return f"What is the name for {said}?"
