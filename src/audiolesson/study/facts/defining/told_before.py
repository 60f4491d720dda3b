"""Names given to what is told before: "The edge sinks and drags the plate along. This is called slab pull."."""

import re
from collections.abc import Iterator

from audiolesson.draft.english.tags import begins_with_order, has_finite_verb, has_main_verb
from audiolesson.patterns import lazy
from audiolesson.study.facts.answer import is_whole
from audiolesson.study.facts.defining.asked import Candidate
from audiolesson.study.facts.defining.statements import Statement, bare
from audiolesson.study.facts.defining.wording import NAME, is_known, leans, term_of
from audiolesson.study.facts.form import ends_as_mass, large, without_article
from audiolesson.study.facts.ground import Ground

_CALLED = (
    r"(?:(?:also|often|sometimes|usually|commonly|generally|now) )?"
    r"(?:called|known as|termed|named|referred to as|what (?:is|are) (?:meant by|called)|what (?:we"
    r"|\w+s) (?:call|mean by))"
)
_THIS = lazy(
    rf"(?:This|That|Which|It|(?:This|That) (?P<noun>[a-z-]+)) (?:is|was|'s|’s) {_CALLED} (?P<x>{NAME})(?:$"
    rf"|[,;:(].*| (?:because|after|and|or|by|in|from) .*)"
)
_CALL = lazy(
    rf"(?:We|[A-Z]?[a-z]+s|[A-Z][a-z]+ [a-z]+s) (?:also )?call (?:this|that|it) (?P<noun>)(?P<x>{NAME})(?:$|[,;:(].*)"
)
_IS = lazy(rf"(?:This|That)(?: (?P<noun>[a-z-]+))? (?:is|was|'s|’s) (?P<x>{NAME})(?:$|(?!, not\b)[,;:(].*)")
_WITHIN = lazy(
    rf"(?P<told>.+?), (?:which (?:is|was) {_CALLED}|which (?:it|they|we|(?:the )?[A-Za-z]+s) calls?"
    rf"|(?P<an>an? (?:[a-z-]+ )?)?(?P<noun>[a-z-]+) {_CALLED}) (?P<x>{NAME})(?:$|[,;:(].*)"
)
_SPEAK = lazy(rf"(?P<told>(?:When|If|Where) .+), (?:[a-z]+s|we) (?:speak of|call (?:this|it)|talk of) (?P<x>{NAME})$")
LEAST, MOST = 6, 25
"""Words of what is told before."""
_MAIN_BEHIND = lazy(r", (?!(?:from|to|by|in|with|and|or|as|for|on|at)\b)\w")
"""Where the main clause begins behind a clause in front."""
_DANGLES = lazy(r"\b(?:is|are|was|were)(?:,|$)")
_ORDER = lazy(r"[A-Z][a-z]+ (?:back|up|down|out|in|off|away|on|close),? and ")
_PERSON = lazy(
    r"man|woman|boy|girl|person|king|queen|monk|scholar|lawyer|town|village|city|village|book|company|friend"
)
_NO_NOUN = lazy(r"^(?:one|way|thing|fact|word|term|name|is|was|time|kind|sort|type)$|ly$|ed$")


_DATE = lazy(
    r"\b(?:[Ii]n|[Uu]ntil|[Ss]ince|[Bb]y|[Ff]rom|[Bb]efore|[Aa]fter) (?:[A-Z][a-z]+ )?(?:1[0-9]|20)\d\d\b(?!s)"
)
"""A date, which belongs to what is told and is no figure of an example."""
_NAMES = lazy(
    r"\b(?:call(?:ed|s)?|known as|termed|named|referred|meant|mean by|speak of|talk of|[Tt]h(?:is|at)\b.*? is"
    r"|[Tt]hat['’]s)\b"
)


def told_before(ground: Ground, one: Statement) -> Iterator[Candidate]:
    """The name that a statement gives to what was told before it."""
    if not _NAMES.search(one.whole):
        return
    for pattern in (_THIS, _CALL, _IS):
        found = pattern.fullmatch(one.said)
        if found and one.before and (pattern is not _IS or _is_sure(ground, one, found["x"])):
            yield from _asked(ground, one, one.before, found["noun"] or "", found["x"])
            return
    for said in dict.fromkeys((one.said, one.whole)):
        found = _WITHIN.fullmatch(said) or _SPEAK.fullmatch(said)
        parts = found.groupdict() if found else {}
        noun = parts.get("noun") or ""
        if found and (not noun or parts["an"] or ends_as_mass(noun)):
            yield from _asked(ground, one, found["told"], noun, found["x"])


def _the_called(ground: Ground, one: Statement, x: str) -> str:
    """One word with "the" that a sentence gives as a name, by calling something so; else ""."""
    name = without_article(x)
    called = x.startswith("the ") and re.search(rf"\b(?:called|known as|termed) the {re.escape(name)}\b", one.whole)
    return f"the {found}" if called and (found := term_of(ground, one, name)) else ""


_THE_TERM = lazy(r"the [a-z]+ [a-z]+")


def _is_sure(ground: Ground, one: Statement, x: str) -> bool:
    """Whether "this is X" names: X is set off, or an abstract noun without an article."""
    abstract = x == without_article(x) and ends_as_mass(x)
    return is_known(ground, one, x) or ((abstract or bool(_THE_TERM.fullmatch(x))) and ground.uses(x) > 1)


def _asked(ground: Ground, one: Statement, told: str, noun: str, x: str) -> Iterator[Candidate]:
    x = term_of(ground, one, x) or _the_called(ground, one, x)
    said = re.sub(r",? (?:say|for example|for instance)$", "", bare(told.strip().removesuffix(".")))
    if not x or not LEAST <= len(said.split()) <= MOST or leans(said) or said.endswith("?"):
        return
    if without_article(x).lower() in said.lower() or begins_with_order(said) or _ORDER.match(said):
        return
    if re.search(r"\d", _DATE.sub("", said)) or _PERSON.fullmatch(noun) or not is_whole(said) or _DANGLES.search(said):
        return
    last = said.rpartition(", ")[2]
    if last != said and not has_main_verb(large(last)) and re.match(r"(?:and )?(?:the|an?) ", last):
        return
    if re.match(r"(?:When|If|Where) ", said) and not (_MAIN_BEHIND.search(said) or has_main_verb(said)):
        yield Candidate(one, x, "named", said, f"What is it called {said[0].lower()}{said[1:]}?")
    elif has_finite_verb(said):
        this = "this" if not noun or _NO_NOUN.search(noun) else f"this {noun}"
        yield Candidate(one, x, "told", said, f"{large(said)}. What is {this} called?")
