"""Things that a sentence counts or describes one after the other, told one by one: "One is …. The other is …."

Each rule gives all the sentences of one in order, or () where it is not sure. English only.
"""

import re
from itertools import pairwise

from audiolesson.draft.english.binding import reports, waits
from audiolesson.draft.english.clauses import number_of_verb, verb_behind_which
from audiolesson.draft.english.forms import NUMBER_OF, is_plural, tokens_of
from audiolesson.draft.english.tags import has_main_verb, is_noun_phrase
from audiolesson.draft.english.texts import capital, cut, glue, upper_first
from audiolesson.draft.english.verbs import PREPOSITIONS
from audiolesson.draft.shortening.predicates import orders
from audiolesson.lesson.model import Text
from audiolesson.patterns import lazy

_I = re.IGNORECASE
HEAD = lazy(r"\b(?:that|which|who|where|of|for|in|to|with|from|by|on|at|into|between)\b|,")
"""Where the noun of an item ends."""
_DESCRIBED = lazy(
    r"(?P<left>[^,;:()]+? (?:includes?|are|is|contains?|have|has|involves?|uses?)) (?P<first>[^,;:()]{3,50}),"
    r" which (?P<one>[^;:()]+?)"
    r"(?:;|,) and (?P<second>[^,;:]{3,60}), which (?P<other>[^;:]+)\.$"
)


def described(text: Text) -> tuple[Text, ...]:
    """ "X include a, which is y, and b, which is z." → "X include a and b." "A is y." "B is z." """
    found = _DESCRIBED.match(text.text)
    if not found or reports(found["left"]) or waits(text.text) or ", which" in found["one"] + found["other"]:
        return ()
    told: list[Text] = []
    for thing, what in (("first", "one"), ("second", "other")):
        name, said = found[thing], found[what]
        at = verb_behind_which(said)
        plain = re.sub(r"\s*\([^()]*\)", "", name)
        if at < 0 or not is_noun_phrase(plain) or set(plain.lower().split()) & PREPOSITIONS:
            return ()
        if number_of_verb(tokens_of(said)[at]) not in (0, 2 if is_plural(plain.split()[-1]) else 1):
            return ()
        whose = re.sub(r"^(?:an?) ", "the ", plain)
        told.append(glue(upper_first(whose), " ", cut(text, *found.span(what)), "."))
    head = glue(cut(text, 0, found.end("first")), " and ", cut(text, *found.span("second")), ".")
    return head, *told


_COUNT = lazy(r"\b(two|three|four)\b(?: [\w-]+){0,3} \w*s\b", _I)
_ORDER = {2: ("One", "The other"), 3: ("The first", "The second", "The third")}
_ORDER[4] = (*_ORDER[3], "The fourth")
_FITS = 21
"""Words of a row that are told in one sentence."""

_ITEM = lazy(r"(?:an?|the) [\w’'-]+", _I)


def things(text: Text) -> tuple[Text, ...]:
    """ "There are two x: a y that …, and a z that …." → "One is a y that …." "The other is a z that …." """
    colon = text.text.find(": ")
    left = text.text[:colon]
    found = _COUNT.search(left) if colon > 0 and text.text.count(": ") == 1 else None
    if (
        not found
        or len(_COUNT.findall(left)) > 1
        or not has_main_verb(left, lenient=True)
        or reports(left)
        or orders(left)
    ):
        return ()
    number = NUMBER_OF[found.group(1).lower()]
    start, end = colon + 2, len(text.text) - 1
    rest = text.text[start:end]
    if re.search(r"[\"“—]| - ", rest) or rest.count("(") != rest.count(")"):
        return ()
    spans = _told_apart(rest, number) or _counted(rest, number)
    if len(rest.split()) <= _FITS and not re.search(r"\b(?:that|which|who|is)\b", rest):
        return ()
    if not spans:
        return ()
    told = [cut(text, start + a, start + b) for a, b in spans]
    if all(_FIRST.match(rest[a:b]) for a, b in spans):
        return (glue(cut(text, 0, colon), "."), *(glue(capital(one), ".") for one in told))
    return (
        glue(cut(text, 0, colon), "."),
        *(glue(f"{word} is ", one, ".") for word, one in zip(_ORDER[number], told, strict=True)),
    )


_FIRST = lazy(
    r"(?:the )?(?:first|second|third|fourth|one|other)\b(?: \w+)? (?:is|are|was|has|can|will|does|\w+s)\b", _I
)


def _told_apart(rest: str, number: int) -> list[tuple[int, int]]:
    """The clauses of "the first is x, (and) the second is y"."""
    cuts = [
        found.span()
        for found in re.finditer(r"[,;] (?:and |while |whereas )?(?=(?:the )?(?:second|third|fourth|other)\b)", rest)
    ]
    spans = _between(cuts, len(rest))
    return spans if len(spans) == number and all(_FIRST.match(rest[a:b]) for a, b in spans) else []


def _counted(rest: str, number: int) -> list[tuple[int, int]]:
    """The things of "a y that …, a z, and the w", as many as are counted, each named with its article."""
    for sign in (";", ","):
        cuts = [
            found.span()
            for found in re.finditer(rf"{sign} (?:and )?(?=(?:an?|the) )|(?<!,)(?<!;) and (?=(?:an?|the) )", rest)
        ]
        spans = _between(cuts, len(rest))
        if len(spans) == number and all(_is_thing(rest[a:b]) for a, b in spans):
            return spans
    return []


def _is_thing(item: str) -> bool:
    """Whether an item is one thing with its article, and no clause of its own."""
    head = HEAD.split(item, maxsplit=1)[0].strip()
    if not _ITEM.match(item) or not is_noun_phrase(head) or is_plural(head.split()[-1]):
        return False
    return not has_main_verb(_CLAUSE.split(item, maxsplit=1)[0])


_CLAUSE = lazy(r"\b(?:that|which|who|whose|where|when|in which|called|known)\b|,")


def _between(cuts: list[tuple[int, int]], end: int) -> list[tuple[int, int]]:
    edges = [(0, 0), *cuts, (end, end)]
    return [(one[1], two[0]) for one, two in pairwise(edges)]
