"""Plain sentences as questions: "What do farmers add to …?", "What happens when …?", "What does the law say?"."""

import re
from collections.abc import Iterator

from audiolesson.draft.english.forms import base_of_s
from audiolesson.draft.english.past_forms import is_past
from audiolesson.draft.english.tags import first_verb, is_noun_phrase, verb_in
from audiolesson.draft.english.verbs import word_set
from audiolesson.patterns import lazy
from audiolesson.study.facts.form import in_sentence, is_many, is_term, large
from audiolesson.study.facts.ground import Ground, Told
from audiolesson.study.facts.make import made
from audiolesson.study.facts.model import Fact
from audiolesson.study.facts.prose.clauses import LEANS, OPEN
from audiolesson.study.facts.prose.plain_sentences import plain_sentences

LEAST_SAID = 4
"""Words of what a law says, or of what happens, and of the question for the most of a kind."""
_TO = lazy(
    r"To (?P<to>[a-z]+ [^,;:]{6,80}), (?P<x>[a-z]+(?: [a-z]+)?) (?P<verb>add|use|take|put|need|raise|lower"
    r"|press|tie|mix)"
    r" (?P<what>[^,;:]{3,50})$"
)
_LAW = lazy(
    r"(?P<x>[A-Z][\w’'-]*(?: [\w’'-]+){0,3}? (?:law|rule|theorem|principle|model|theory|hypothesis|clause|act"
    r"|amendment|effect)(?: of [a-z]+(?: [a-z]+)?)?) (?P<verb>says|states|holds|forbids) that(?P<what>,? .+)$"
)
_SUPER = lazy(
    r"(?P<x>The (?:[a-z]{3,}est|most [a-z]+|chief|main|usual|only|first|last|oldest|central|principal|opposite)"
    r" (?:[a-z-]+ ){0,2}?[a-z-]+(?: (?:of|in|for|to|that|on|at|from) [^,;:]{3,60}?)?) (?P<be>is|was"
    r"|are|were) (?P<what>[^,;:]{3,60})$"
)
_TOOL = lazy(
    r"(?P<x>(?:The |An? )?[\w-]+(?: [\w-]+){0,2}[’']s? (?:main|chief|usual|first|last|oldest|largest|central"
    r"|only) [a-z-]+(?: [a-z-]+)?"
    r"|The (?:inversion|opposite|capital|symbol|unit|inverse|currency|inventor|author|founder|site|seat|mother"
    r"|father|cause|cure|treatment|product"
    r"|hormone|enzyme|organ|test|measure|remedy) (?:of|for|with) [^,;:]{3,50}) (?P<be>is|was|are"
    r"|were) (?P<what>[^,;:]{3,60})$"
)
_IF = lazy(
    r"(?P<if>When|If|Where|As soon as|Once) (?P<a>[^,;:]{8,70}), (?:then )?(?P<b>[^;:]{8,100}?)(?=$|, (?:and"
    r"|so|which|because|since|but) .*)"
)
_NOT_ONE = lazy(
    r"\b(?:example|thing|way|question|problem|point|reason|result|step|case|answer|idea|difference|part"
    r"|difficulty|trouble|advantage|disadvantage|danger|sentence|word)\b"
)


_IT_IS = lazy(r"\bit[’']s\b")
MOST_IN_CONDITION = 9
_STATES = word_set("is are was were has have had speak speaks call calls do does did will would")
"""Verbs that tell of no event."""
_UNSURE = lazy(r"\b(?:should|must|may|might|could|can|not|no)\b|n[’']t\b|^(?:it|they)\b")


def whole_sentences(ground: Ground) -> Iterator[Fact]:
    """A fact for each sentence of the shapes above."""
    for told, said in plain_sentences(ground):
        if (fact := _to(ground, told, said) or _law(ground, told, said) or _if(ground, told, said)) or (
            fact := _most(ground, told, said)
        ):
            yield fact


def _to(ground: Ground, told: Told, said: str) -> Fact | None:
    """ "To harden a pot, potters use fire." as "What do potters use to harden a pot?"."""
    found = _TO.match(said)
    if not found or LEANS.search(found["to"]) or LEANS.search(found["what"]) or not is_many(found["x"]):
        return None
    asked = f"What do {found['x']} {found['verb']} to {found['to']}?"
    return made(ground, told, "description", found["what"], asked, found["what"], told.bare, 1.7, exact=True)


def _law(ground: Ground, told: Told, said: str) -> Fact | None:
    found = _LAW.match(said)
    if not found or LEANS.search(found["what"]) or len(found["what"].split()) < LEAST_SAID:
        return None
    x, base = in_sentence(found["x"], ground.whole), base_of_s(found["verb"])
    if OPEN.search(x):
        return None
    return made(
        ground,
        told,
        "description",
        x,
        f"What does {x} {base}?",
        f"that{_IT_IS.sub('it is', found['what'])}",
        told.bare,
        1.8,
        exact=True,
    )


def _if(ground: Ground, told: Told, said: str) -> Fact | None:
    """ "When clay dries, its grains draw together." as "What happens when clay dries?"."""
    found = _IF.match(said)
    if not found or LEANS.search(found["a"]) or LEANS.search(found["b"]) or _UNSURE.search(found["b"]):
        return None
    then = large(found["b"])
    at, case = first_verb(then), first_verb(large(found["a"]))
    if (
        len(found["a"].split()) > MOST_IN_CONDITION
        or "," in then
        or min(at, case) < 1
        or is_past(verb_in(large(found["a"])))
        or len(then.split()) < LEAST_SAID
    ):
        return None
    if verb_in(then) in _STATES:
        return None
    x = in_sentence(" ".join(then.split()[:at]), ground.whole)
    asked = f"What happens {found['if'].lower()} {found['a']}?"
    return made(ground, told, "description", x, asked, then, told.bare, 1.2, exact=True)


def _most(ground: Ground, told: Told, said: str) -> Fact | None:
    """ "The oldest tool of a potter is the hand." as "What is the oldest tool of a potter?"."""
    found = _SUPER.match(said) or _TOOL.match(said)
    if not found or _NOT_ONE.search(found["x"]):
        return None
    x, what = in_sentence(found["x"], ground.whole), found["what"].removeprefix("its ")
    if OPEN.search(re.sub(r"^the (?:only|last|first)", "", x)) or LEANS.search(what):
        return None
    if first_verb(re.sub(r" that .*", "", x)) > 0 or len(x.split()) < LEAST_SAID:
        return None
    thing = re.split(r" (?:of|in|for|that|on) ", what)[0]
    if not is_noun_phrase(what.split(" that ")[0]) or not is_term(thing, marked=True):
        return None
    return made(ground, told, "description", what, f"What {found['be']} {x}?", what, told.bare, 1.6, exact=True)
