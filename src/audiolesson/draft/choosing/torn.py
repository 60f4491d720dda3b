"""What stands inside a paragraph right behind a sentence that is not told, where a lesson is told as it runs.

Of 59 such sentences that judges heard, 39 could not be placed or were false: what is meant by "the smaller gap", "if
the relevant bit is one" or an order to find something is said by the sentence before. What speaks of things in general
("Yeast eats sugar.") or of what its heading names stands alone.
"""

import re
from collections.abc import Sequence

from audiolesson.draft.choosing.gaps import told_before
from audiolesson.draft.choosing.giving_up import give_up
from audiolesson.draft.english.forms import tokens_of
from audiolesson.draft.english.tags import first_verb
from audiolesson.draft.english.verbs import FUNCTION, OPENING
from audiolesson.draft.model import NEVER, Candidate, Refused
from audiolesson.draft.refusing.orders import is_order
from audiolesson.draft.refusing.reasons import GOES_ON, REST, TOO_LONG, TOO_SHORT
from audiolesson.draft.refusing.standing import MEANS_THAT_ONE, TELLS_WHICH
from audiolesson.draft.sentences.gathered import Gathered
from audiolesson.draft.sentences.told import defines_name, telling_stems
from audiolesson.patterns import lazy

_BACK = lazy(r"\b(?:same|instead|there|this|these)\b")
"""What points back wherever it stands."""

_MAY_POINT_BACK = lazy(
    r"\bones?(?= (?:is|are|was|were|can|has|have|that|which|eventually|at)\b|[.,;:])"
    r"|\b(?:similar|still|itself|themselves)\b|^(?:both|either|neither|two|three|only|just) |\bthe (?:first few|ten)\b",
    re.IGNORECASE,
)
"""What mostly takes up what was said before."""

_DOES_IT = lazy(r"(?:\w+ ){1,2}(?:one|it|that|them|those|you|back|again)\b")
"""An order whose object was named before."""

_MORE = (
    r"(?:smaller|larger|bigger|greater|better|worse|higher|lower|longer|shorter|faster|slower|newer|older|simpler|easier"
    r"|harder|more [a-z]+|former|latter|inner|outer|upper|same|main|similar|different|final|second|third|last|next"
    r"|other) "
)
_COMPARED = lazy(rf"(?:The|An?) {_MORE}")
"""How a sentence begins that means one of two things told before."""

_IN_GENERAL = lazy(
    rf"(?:An? (?!{_MORE})|Every |(?:Most|Many|Some|All) (?!of\b)[a-z-]+ "
    r"|It(?:['’]s| is) (?:\w+ )?(?:to|that|for|important|possible|advisable|best|worth)\b"
    r"|(?:When|If|As|Once|Even if|While) (?:you|we|an?|people|somebody|someone)\b"
    r"|(?:In|On|For) (?:[A-Z]?[a-z]+ )?[A-Z]?[a-z]+, |(?:In|During|By|Since) (?:the )?(?:early |late )?\d{3,4}s?\b)"
)
"""How a sentence begins that speaks of things in general, though with a word that may point back."""

_EARLY = 8
"""Words of a sentence among which such a word says what it is about."""

_OF_THE_CASE = lazy(
    r"\b(?:in|from|with|for|of|on) our (?:own )?(?:data|example|table|model|graph|list|query|code|scenario|sample"
    r"|toy \w+|little \w+|running example)\b",
    re.IGNORECASE,
)
"""What means the case that is told before: "In our data it would be three."."""

_SOMEBODY = lazy(r"\b(?:[Hh]e|[Ss]he|[Hh]im|[Hh]er|[Hh]is|[Hh]ers|himself|herself)\b")
_PERSON = lazy(r"[a-z,;] [A-Z][a-z]+\b|^[A-Z][a-z]+ (?:[A-Z]|was|is|had|has)\b|^(?:An?|The|Every|Each|One|No) [a-z]")
"""What may be somebody: a name, or a thing that a sentence begins with."""

_VAGUE = frozenset({"things", "results", "note", "notice"})
_CLAUSE = frozenset({"if", "when", "whenever", "as", "once", "while", "because"})


def without_torn(found: Gathered, titles: Sequence[str], torn: bool = False) -> None:
    """Refuse each such sentence that does not stand alone, and what leans on it. `titles` are those of the sections.

    `torn`: only those that surely point back.
    """
    why = {item.before: item.why for item in found.refused if not (item.aside or _is_too_short(item))}
    gone: set[int] = set()
    for order, candidate in enumerate(found.candidates):
        if candidate.tier == NEVER or candidate.source != "prose":
            continue
        behind = _is_behind_a_gap(candidate, found, why)
        stands = not behind or (
            not points_back(candidate) if torn else stands_alone(candidate, titles[candidate.section])
        )
        if (candidate.follows in gone or not stands) and give_up(found, order, GOES_ON):
            gone.add(order)


def _is_too_short(item: Refused) -> bool:
    """Whether what was refused is too short to tell what could be missed: "But wait!", "Two warnings."."""
    return item.why == TOO_SHORT


def _is_behind_a_gap(candidate: Candidate, found: Gathered, why: dict[int, str]) -> bool:
    """Whether the sentence before, in the same paragraph, is not told; one that is only too long is no such gap."""
    order = candidate.order
    if candidate.first or candidate.follows >= 0 or why.get(order) in (TOO_LONG, REST):
        return False
    last = told_before(candidate, found.candidates)
    return order in why or (last is not None and last.block == candidate.block and last.tier == NEVER)


def points_back(candidate: Candidate) -> bool:
    """Whether a sentence surely goes on from another: an order about "it", a part of a program, "the smaller"."""
    said = candidate.text.text
    if _OF_THE_CASE.search(said) or ((someone := _SOMEBODY.search(said)) and not _named_before(said, someone.start())):
        return True
    marked = any(mark.start == 0 and mark.kind == "code" for mark in candidate.text.marks)
    order = is_order(said) and _DOES_IT.match(said)
    return marked or bool(order or MEANS_THAT_ONE.search(said) or _BACK.search(said) or _COMPARED.match(said))


def _named_before(said: str, at: int) -> bool:
    """Whether somebody is named before a place in a sentence of whom it may speak there."""
    return _PERSON.search(said[:at]) is not None


def stands_alone(candidate: Candidate, title: str) -> bool:
    """Whether a sentence speaks of things in general, or of what its heading names."""
    said = candidate.text.text
    first = re.split(r"[^\w-]", said, maxsplit=1)[0].lower()
    if points_back(candidate) or _MAY_POINT_BACK.search(" ".join(said.split()[:_EARLY])):
        return False
    bare = first not in FUNCTION | OPENING | _VAGUE | _CLAUSE and not first.endswith("ed") and not first[:1].isdigit()
    subject = _subject(said)
    if bare and not (first.endswith("ing") and "," in subject):
        return True
    if _IN_GENERAL.match(said):
        return True
    if first in _CLAUSE and subject[1] not in FUNCTION:
        return True
    if first == "the" and set(subject[2:]) & {*TELLS_WHICH, "associated"}:
        return True
    return (first not in _CLAUSE and _is_about(subject, title)) or defines_name(title, said)


def speaks_of_its_heading(said: str, title: str) -> bool:
    """Whether the subject of a sentence holds a telling word of the heading over it."""
    return _is_about(_subject(said), title)


def _subject(said: str) -> list[str]:
    """The words of a sentence before its verb in small letters, the first two at least."""
    return [token.lower() for token in tokens_of(said)[: max(2, first_verb(said))]]


def _is_about(subject: Sequence[str], title: str) -> bool:
    """Whether a subject holds a telling word of a heading."""
    return bool(telling_stems(" ".join(subject)) & telling_stems(title))
