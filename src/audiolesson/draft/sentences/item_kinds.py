"""What a sentence of a list's item is in its place: a statement, an order, or none that may be said."""

import re
from typing import Literal

from audiolesson.draft.english.forms import is_plural, tokens_of
from audiolesson.draft.english.past_forms import is_past_form
from audiolesson.draft.english.tags import has_main_verb
from audiolesson.draft.english.verbs import ACTS, ADVERBS, DETERMINERS, FUNCTION, PREPOSITIONS
from audiolesson.draft.refusing.flowing import in_place
from audiolesson.draft.refusing.hands_on import is_hands_on
from audiolesson.draft.refusing.likely import has_possible_verb
from audiolesson.draft.refusing.orders import is_order
from audiolesson.draft.refusing.reasons import BEGINS_INSIDE, HALF, NO_SUBJECT, NO_VERB, ORDER, TOO_SHORT
from audiolesson.draft.sentences.gathered import Gathered
from audiolesson.draft.sentences.told_items import lacks_its_subject
from audiolesson.lesson.model import Text
from audiolesson.patterns import lazy

Kind = Literal["stated", "likely", "order", "none"]
"""A statement beyond doubt, what is likely one, what tells a listener what to do, and what may not be said."""

_SAYS_WHEN = lazy(
    r"(?:if|when|once|before|after|while|until|with|for|in|on|at|to|as soon as) [^,]+, (?:then )?", re.IGNORECASE
)

_IF = lazy(r"(?:When|If|Once|Where|Because|While|Although) [^,]{5,}, ")

_WEAK = frozenset({NO_VERB, NO_SUBJECT, HALF})
"""What is wrong with a sentence whose verb is not known, or with a note."""

_NARROWS = lazy(
    r"(?:[Aa]n?|[Tt]he) (?:[\w-]+,? ){1,8}?(?:that|which|who|whose|where|wherein|whereby|in which|by which|used"
    r"|made|especially)\b"
)
_APPOSED = lazy(r"(?P<first>[A-Za-z-]+)(?: [a-z-]+){0,3}, (?:[a-z]+s|each|every|all|no|it|they|you|we) ")


SUPPOSES = lazy(r"(?:No|Any|Still|Not) (?:[\w’'-]+ ){0,3}[\w’'-]+\?")
"""A question that says when the order behind it is to be followed: "No spark? Dry the plug."."""


def may_define(said: str, defines: bool) -> bool:
    """Whether what stands behind a label may be what it means, and no sentence: "A type of glaze that is …"."""
    apposed = _APPOSED.match(said)
    first = apposed["first"].lower() if apposed else ""
    loose = bool(apposed) and not (first in FUNCTION | PREPOSITIONS | ADVERBS or first.endswith(("ly", "ing")))
    return (loose and not _SAYS_WHEN.match(said)) or (defines and bool(_NARROWS.match(said)))


def kind_of(piece: Text, stopped: bool, goes_on: bool, found: Gathered) -> Kind:
    """What a sentence is in its place: "stated" beyond doubt, "likely" a statement, an "order", or "none"."""
    said = piece.text
    bare = _SAYS_WHEN.sub("", said, count=1)
    if is_hands_on(said) or lacks_its_subject(said):
        return "none"
    if SUPPOSES.fullmatch(said):
        return "likely"
    if _AND_THEN.match(said):
        return "stated"
    marked = bool(piece.marks) and piece.marks[0].start == 0
    if not marked and (is_order(said) or (bare != said and is_order(bare)) or _TO_IT.match(said)):
        told = stopped and not piece.marks and not _FOR_A_READER.match(bare) and len(said.split()) > 1
        return "order" if told else "none"
    why = found.fault(piece, lenient=True)
    first = said.split()[0].lower()
    if not stopped and why in ("", NO_VERB) and not has_main_verb(said):
        return "likely" if first in DETERMINERS and found.bearing.may_have_verb(said) else "none"
    if not why:
        return "stated"
    if why == NO_SUBJECT and stopped and (first in ACTS or first == "have") and not is_plural(first):
        return "order"
    if why == NO_VERB and stopped and _is_of_the_hand(piece):
        return "order"
    if why == BEGINS_INSIDE and goes_on and said[0] in '"“‘' and stopped:
        return "stated"
    if not stopped or (not _IT_DOES.fullmatch(said) and in_place(piece, why) and not (marked and why == ORDER)):
        return "none"
    if why == TOO_SHORT or _IT_DOES.fullmatch(said) or (why not in _WEAK and has_main_verb(said, lenient=True)):
        return "stated"
    if why == HALF:
        return "likely" if goes_on and has_main_verb(said, lenient=True) else "none"
    second = ([token.lower() for token in tokens_of(said)] + ["", ""])[1]
    did = said[0].isupper() and first not in FUNCTION and is_past_form(second)
    begins = marked or did or first in DETERMINERS | PREPOSITIONS or is_plural(first) or goes_on or _IF.match(said)
    trusted = found.bearing.may_have_verb(said) and has_possible_verb(said, strict=True)
    return "likely" if trusted or (begins and has_possible_verb(said)) else "none"


def _is_of_the_hand(piece: Text) -> bool:
    """Whether a sentence is an order whose verb no list knows, right before its object: "Lever one side up."."""
    tokens = tokens_of(piece.text)
    first, second = ([token.lower() for token in tokens[:2]] + ["", ""])[:2]
    plain = first.isalpha() and first not in FUNCTION | PREPOSITIONS | ADVERBS | DETERMINERS
    if not plain or piece.marks or first.endswith(("ly", "ing")) or is_plural(first):
        return False
    return second in _OBJECT and len(tokens) >= _LEAST_OF_THE_HAND and not has_main_verb(piece.text)


_OBJECT = frozenset(("the", "a", "an", "one", "both", "each", "your", "it", "them"))
"""How the object of an order begins, which no noun goes before."""

_LEAST_OF_THE_HAND = 4

_FOR_A_READER = lazy(
    r"(?:(?:please|then|now|next|first|finally|also),? )*(?:answer|discuss|explain|describe|list|identify|match"
    r"|complete|calculate|solve|label|compare|contrast|write|read(?! (?:it|them) )|watch|review|visit|define|outline"
    r"|summari[sz]e|research"
    r"|consider|think about|reflect|note|notice|see|click|type|download|install|select|enter|copy|paste|submit"
    r"|present|state|name|evaluate|analy[sz]e|assess|justify|suggest|predict|investigate|understand|know|learn"
    r"|recogni[sz]e|apply|demonstrate|develop|examine|explore|illustrate|interpret|prove|show|sketch|underline|circle"
    r"|fill in|choose|pick|share|have"
    r" (?:students|pupils|them|the class)|ask (?:students|pupils|the class)|refer|bring|sign|attend|post|email)\b",
    re.IGNORECASE,
)
"""An order that is work for a reader, or for a class."""

_IT_DOES = lazy(r"(?:It|They|He|She) [a-z]{3,}\.")
"""A sentence so short that its verb is not told by others: "They crack."."""

_AND_THEN = lazy(
    r"[A-Z][a-z]+ [^.?!]+ and (?:you|it|they)(?:['’]ll|['’]ve)? (?:have|will|can|get|lose|are|is|[a-z]+)\b"
)
"""What follows from a deed: "Lose it and you have lost the key"."""

_TO_IT = lazy(r"[A-Z][a-z]+ (?:it|them)(?:\.| (?:and [a-z]+ (?:it|them)|well|beforehand|twice|again)\.)")
"""An order so short that its verb is not told by others: "Cover it."."""
