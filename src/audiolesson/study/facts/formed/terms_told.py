"""Terms in bold or slanted letters that their own clause explains: "…; the *foot* is the ring that a pot stands on".

A term that an author sets off is to be known, and what stands beside it in the same clause says what it is: behind
"is", behind a comma, behind "meaning", or in front of "is the …". Nothing of another sentence is needed.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from audiolesson.patterns import lazy
from audiolesson.study.facts.answer import gives_away
from audiolesson.study.facts.form import (
    ends_as_mass,
    is_many,
    is_term,
    large,
    small_item,
    with_article,
    without_article,
)
from audiolesson.study.facts.ground import Ground, Told
from audiolesson.study.facts.judging import judges
from audiolesson.study.facts.make import made
from audiolesson.study.facts.model import Fact
from audiolesson.study.facts.pointing import OF_WHICH_ONE_IS
from audiolesson.study.facts.prose.plain_sentences import OF_ONE
from audiolesson.study.facts.slanted import places_of

_CLAUSE = r"(?:^|[.;:] |, (?:and |but )?|, (?=the )|\band | – |— ?)"
_SUBJECT = lazy(rf"{_CLAUSE}(?P<article>[Aa]n? |[Tt]he |)$")
_IS = lazy(
    r" (?P<be>is|are) (?P<what>(?:an?|the|any|one|two|three|four|[a-z]+s? (?:of|that|which|who|for|with|in))"
    r" ?[^;:()]+?)"
    r"(?=[.;]|$|:| – |—|, (?:and|but|so|while|whereas|though|although|because|since|which is why)\b|, the [a-z]+ is\b)"
)
_BEHIND = lazy(
    r", (?P<how>or |that is,? |meaning |i\.e\. |)(?P<what>(?:an?|the|any|[a-z]+s (?:that|which|of)) ?[^,;:()]{10,120}?)"
    r"(?P<end>[.,;]|$)"
)
_ARTICLE = lazy(r"(?:^|[\s(])(?P<article>[Aa]n? |[Tt]he |)$")
_FRONT = lazy(
    rf"{_CLAUSE}(?P<what>(?:[Aa]n?|[Tt]he) (?:[\w-]+ ){{1,3}}?(?:of|that|which|who|where|whose|between|from|in|on|at"
    r"|with|for|to|[a-z]+ed by) [^,;:()]{6,100}) (?P<be>is|are)"
    r"(?P<called>(?: often| usually)? (?:called|known as|named))? (?:only |simply )?(?P<article>an? |the |)$"
)
_IF = lazy(
    r"(?:^|[;:] )(?:[Ii]f|[Ww]hen|[Ww]here) (?P<case>[^;:]{20,170}), (?:that|this) is (?:called )?(?:an? |the )?$"
)
_ENDS = lazy(r"[.;,]?$|[.;] |, (?:and|but|which|who|the [a-z]+ is)\b")
_LEANS = lazy(
    r"\b(?:this|these|those|he|she|his|her|him|you|your|we|our|us|i|my|me|here|there|also|too|then|such|same|another"
    r"|former|latter|instead|however|again|other|others|both|now|next|ones?|they|their|them|it|above|below|following)\b",
    re.I,
)
_ITS = lazy(r"\bits?\b", re.I)
_TELLS = lazy(
    r"\b(?:that|which|who|whose|where|when|at which|by which|in which|of|between|from|with|for|to|on|by|in|around|along"
    r"|[a-z]{3,}ed|[a-z]{3,}ing|made|cut|set|kept|held|worn|left)\b"
)
_NO_KIND = lazy(
    r"(?:the |an? )?(?:[a-z-]+ )?(?:first|second|third|fourth|last|final|next|best|worst|main|key|only|same|reason"
    r"|answer|problem|result|idea|question|point|thing|way|matter|case|difference|trick|secret|effect|price|cost|aim|goal|other"
    r"|rest|simplest|easiest|commonest|usual|obvious)\b"
)
_CLAUSE_OF_ITS_OWN = lazy(r"^an? (?:[a-z-]+ ){1,3}(?:that|which|who|in which)\b")
_CHANGES = lazy(
    r"\b(?:that|which) (?:improves?|grows?|gets?|needs?|requires?|takes?|depends?|varies|happens?)\b|^anything\b"
    r"|, (?:first|often|usually|sometimes) "
)
_FOREIGN = lazy(r"[\d=<>\\_*\[\]{}|/+“”\"]")
_CLAUSE_INSIDE = lazy(r"\b(?:that|which|who|whose|where|when|[a-z]{3,}ed|[a-z]{3,}ing)\b")
_THE_LAST = lazy(r"\bthe (?P<noun>[a-z]+)$")
_YEAR = lazy(r"\b(?:1\d|20)\d\d\b")
LEAST, MOST, MOST_IN_TERM, LEAST_OF_A_PHRASE = 4, 22, 4, 6


_GIVEN = lazy(
    r"(?:If|Unless|When|Whenever|Where|Until|Once|While|According to|In the (?:view|opinion|eyes)) .*,", re.DOTALL
)
"""A case or a view in front, of which alone a term's clause is true: "Unless it rains, the draw is …"."""

_HELD = lazy(r"\b(?:views?|believ\w+|beliefs?|claim\w*|myths?|legends?|opinions?|thought|superstition)\b.*:", re.DOTALL)
"""Somebody's view in front of a colon."""


@dataclass(frozen=True, slots=True)
class _Term:
    """A term in its sentence: its words, what stands in front and behind."""

    ground: Ground
    told: Told
    name: str
    before: str
    behind: str


def terms_told(ground: Ground) -> Iterator[Fact]:
    """A fact for each set-off term that its own clause explains, the first of each term."""
    known: set[str] = set()
    for told in ground.told:
        said = told.text.text
        if "?" in said or "!" in said:
            continue
        for start, end in sorted({*told.text.strong, *places_of(ground.slanted, said)}):
            name = said[start:end].strip(" .,:;()")
            if name.lower() in known or len(name.split()) > MOST_IN_TERM or _FOREIGN.search(name):
                continue
            if not is_term(without_article(name), marked=True):
                continue
            term = _Term(ground, told, name, said[:start], said[end:])
            if fact := next((one for finder in (_is, _beside, _front, _case) if (one := finder(term))), None):
                known.add(name.lower())
                yield fact


def _is(term: _Term) -> Fact | None:
    """ "…, and the foot is the ring that …" as "What is the foot?"."""
    if _GIVEN.match(term.before) or _HELD.search(term.before):
        return None
    before, behind = _SUBJECT.search(term.before), _IS.match(term.behind)
    if not before or not behind:
        return None
    return _meaning(term, before["article"].lower(), behind["be"], behind["what"])


def _beside(term: _Term) -> Fact | None:
    """ "… is a foot, the ring that …", "… feet, meaning rings that …" as "What is a foot?"."""
    before, behind = _ARTICLE.search(term.before), _BEHIND.match(term.behind)
    if not before or not behind or (behind["end"] == "," and not behind["how"]):
        return None
    inside = len(term.before) + len(term.name)
    if any(start > inside and start < inside + behind.end() for start, _ in term.told.text.strong):
        return None  # a row of terms
    be = "are" if is_many(term.name) else "is"
    if not before["article"] and be == "is" and not term.name[0].isupper() and not behind["how"]:
        return None
    return _meaning(term, before["article"].lower(), be, behind["what"])


def _meaning(term: _Term, article: str, be: str, what: str) -> Fact | None:
    what = what.strip(" ,")
    if not LEAST <= len(what.split()) <= MOST or not _TELLS.search(what) or _NO_KIND.match(what):
        return None
    if _LEANS.search(OF_ONE.sub("of", what)) or _ITS.search(what) or _CHANGES.search(what) or _YEAR.search(what):
        return None
    if gives_away(what, term.name) or _ends_open(term.ground, what):
        return None
    if len(what.split()) < LEAST_OF_A_PHRASE and not _CLAUSE_INSIDE.search(what):
        return None
    small = small_item(term.name, term.ground.whole)
    x = f"{article}{small}" if article or be == "are" else with_article(small, term.ground.whole)
    if x == small and be == "is" and not (ends_as_mass(x) or x.endswith("ing") or x[0].isupper()):
        return None  # one of many, without the article that it needs
    return made(
        term.ground, term.told, "definition", x, f"What {be} {x}?", what, f"{large(x)} {be} {what}.", 2.2, exact=True
    )


def _ends_open(ground: Ground, what: str) -> bool:
    """Whether a description ends in one thing that only the sentences before have told of: "tracked by the tool"."""
    last = _THE_LAST.search(what)
    return last is not None and last["noun"] not in OF_WHICH_ONE_IS and not ground.sets_off(last["noun"])


def _front(term: _Term) -> Fact | None:
    """ "… the gap between two pots is the draw" as "What is the gap between two pots called?"."""
    before = _FRONT.search(term.before)
    if not before or not _ENDS.match(term.behind):
        return None
    what = small_item(before["what"], term.ground.whole)
    if _LEANS.search(what) or _ITS.search(what) or _NO_KIND.match(what) or gives_away(what, term.name):
        return None
    if _ends_open(term.ground, what):
        return None
    if judges(what) or not (before["called"] or what.startswith("the ") or _CLAUSE_OF_ITS_OWN.search(what)):
        return None
    full = f"{before['article']}{term.name}"
    asked = f"What {before['be']} {what} called?"
    again = f"{large(what)} {before['be']} called {full}."
    return made(
        term.ground, term.told, "description", term.name, asked, full, again, 2.0, exact=True, named=True, most=26
    )


def _case(term: _Term) -> Fact | None:
    """ "If two pots touch in the fire, that is kissing" as "Two pots touch in the fire. What is this called?"."""
    before = _IF.search(term.before)
    if (
        not before
        or not _ENDS.match(term.behind)
        or _LEANS.search(before["case"])
        or gives_away(before["case"], term.name)
    ):
        return None
    told = large(before["case"])
    return made(
        term.ground, term.told, "description", term.name, f"{told}. What is this called?", term.name,
        f"{told}. This is called {term.name}.", 1.6, exact=True, named=True, most=34,
    )  # fmt: skip
