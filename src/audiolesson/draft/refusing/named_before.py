"""Whom or what a sentence names itself before its "he" or "the company": where it does not, another one did."""

import re

from audiolesson.draft.english.forms import is_plural
from audiolesson.draft.english.texts import words
from audiolesson.draft.english.verbs import word_set
from audiolesson.patterns import lazy

_I = re.IGNORECASE

_NAMED_THING = lazy(
    r"\bthe (?:[a-z$][\w.$,-]* ){0,2}(?P<noun>deal|merger|compan(?:y|ies)|corporation|agency|authors?|book|novel"
    r"|film|movie|song|painting|study|experiment"
    r"|survey|researchers|team|city|town|village|colony|island|battle|treaty|incident|accident|discovery|invention"
    r"|couple|man|woman|men|boy|girl|band|museum|tribe|rebels|report|article|ruling|ship|plane|pilot|victims?"
    r"|suspect|protesters|store|restaurant|site|crater|spacecraft|mission|probe|telescope|proposal|bill|strike"
    r"|riots?|revolt|rebellion|uprising|scandal|trial|speech|pamphlet|essay|confrontation|clash|massacre)(?:['’]s)?"
    r"(?= (?!of\b|that\b|which\b|who\b|whose\b|in\b|for\b|to\b|with\b|from\b|where\b|on\b|at\b|by\b|between\b"
    r"|called\b|named\b|known\b|and\b|behind\b|or\b)\w)",
    _I,
)
"""What a text calls a thing by that it named before: "the company" for a firm, "the battle" for one at a place."""

IN_ITS_TIME = lazy(
    r"^(?:At|In|During|Throughout|For|Until|Towards?|By|Near) (?:most of |much of |the (?:start|end|course) of )?"
    r"(?:its|their|his|her) (?:\w+ )?(?:height|peak|heyday|youth|reign|lifetime|life|history|childhood|days"
    r"|years),? "
    r"(?=(?:the|an?) [a-z]|[A-Z])"
)
"""A time of what only the subject behind it names: "At its height the city had …"."""

_DATE = lazy(r"^(?:In|On|By|Since|During|Until) (?:[A-Z][a-z]+ )?(?:\d{1,2}, )?\d{4}, ")
"""When something was: a date in front names nothing."""

_FRONTED = lazy(
    r"(?:\w+(?:ed|ing)|born|known|in|at|by|for|from|with|without|during|upon|despite|through"
    r"|under|among|throughout)\b[^,]*, $",
    _I,
)
"""What stands before a pronoun and names only where or how: "Born and raised in the north, he …"."""

_PERSON = lazy(
    r"\w[ ,;—] ?[“\"]?[A-Z][a-z]|^(?:An?|One|Every|Each|The|No) (?:[\w-]+ ){0,2}[a-z]{3,}|^[A-Z][a-z]+[’']s\b"
    r"|\b(?:an?|every|each|one|no) (?:[\w-]+ )?(?:person|man|woman|child|boy|girl|student|\w+(?:er|or|ist|ian))\b"
    r"|^(?!(?:After|Before|When|While|If|Once|As|In|On|At|By|For|From|With|Without|During|Since|Upon|Despite|Although"
    r"|Though|Because|Until|To|Where|Through|Under|Over|Around|Among|Like|Unlike|Even|Then|Now|Soon|Later|Here|There"
    r"|(?:All|Each|Both|Most|Some|Many|None|One|Half|Several|Few|Any|Much|Part|Two|Three|Four) of)\b"
    r"|\w+(?:ed|ing|ly)\b)[A-Z][a-z]+ "
)
"""What "he" or "she" may mean within a sentence: a name, or somebody."""


def means_a_named_thing(text: str) -> bool:
    """Whether "the company" or "the battle" stands in a sentence that has brought up none before it."""
    found = _NAMED_THING.search(text)
    before = _DATE.sub("", text[: found.start()]) if found else ""
    return bool(found) and len(before.split()) < 6 and not re.search(r"\b[Aa]n? |[a-z] [A-Z]", before)


def is_fronted(before: str) -> bool:
    """Whether what stands before a pronoun only says where, when or how: "Born in the north, he …"."""
    return bool(_FRONTED.match(before))


def names_somebody(before: str) -> bool:
    """Whether what stands before a "he" or "she" may name who is meant."""
    return bool(_PERSON.search(before))


_ONE_PERSON = lazy(r"(?:[A-Z][\w’'-]+ ){1,3}(?:[a-z’'-]+ )*$")


def names_one_person(before: str) -> bool:
    """Whether what stands before a "them" names one person and no several things: "Ada Field wrote of them"."""
    several = " and " in before or any(is_plural(word) for word in before.split()[1:])
    return bool(_ONE_PERSON.match(before)) and before.count(" ") > 2 and before.split()[1][:1].isupper() and not several


_WHEN = word_set("if when while because although though once as")
_NAMES_NOTHING = word_set(
    """it this that these those they we you he she i there one some most not so in on at to done used needed necessary
    possible asked given all both none nothing something anything everything somebody someone anyone a an result for of
    with part usual before such well soon long upon every per by from no your our"""
)
"""What stands behind "when", "if" or "as" where no clause begins that names what a pronoun could mean."""


def clause_names_one(head: str) -> bool:
    """Whether a clause in front, up to its comma, names something that a pronoun behind it may mean: "As air rises"."""
    clause = [word.lower() for word in words(head.split(",")[0])]
    return len(clause) > 2 and clause[0] in _WHEN and clause[1] not in _NAMES_NOTHING
