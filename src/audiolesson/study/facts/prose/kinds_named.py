"""Which one of a kind does a thing, where a sentence names it beside its kind: "Which oxide colours glaze?"."""

import re
from collections.abc import Iterator

from audiolesson.draft.english.forms import base_of_s, is_plural
from audiolesson.draft.english.tags import first_verb, is_noun_phrase
from audiolesson.draft.english.verbs import PLAIN, word_set
from audiolesson.patterns import lazy
from audiolesson.study.facts.form import in_sentence, is_many, is_term, without_article
from audiolesson.study.facts.ground import Ground, Told
from audiolesson.study.facts.make import made
from audiolesson.study.facts.model import Fact
from audiolesson.study.facts.prose.alone import stands_alone
from audiolesson.study.facts.prose.clauses import LEANS, head_of
from audiolesson.study.facts.prose.parted import HELPING
from audiolesson.study.facts.prose.plain_sentences import plain_sentences, unjoined

_WHICH = lazy(
    r"(?:^| )(?:an?"
    r"|the) (?P<kind>(?:[a-z]+ )?[a-z]+), (?P<name>(?:the )?[A-Za-z][\w’'-]*(?: [\w’'-]+)?), (?:which"
    r"|that) (?P<does>[a-z]+ [^,;:]{6,80})"
)
_DOES = lazy(
    r"(?:An?|The) (?P<kind>(?:[a-z]+ ){0,2}[a-z]+(?: (?:of"
    r"|in) (?:the )?[a-z]+)?), (?P<name>(?:the )?[\w’'-]+(?: [\w’'-]+){0,2}), (?P<does>[a-z]+ [^,;:]{6,80})$"
)
_OBJECT = lazy(
    r"(?:(?P<lead>(?:When|If|In|At|During) [^,;:]{3,40}), )?(?P<x>(?:[Tt]he "
    r"|[Aa]n? )?[\w’'-]+(?: [\w’'-]+){0,2}) (?P<verb>[a-z]+) the (?P<kind>[a-z]+)"
    r" (?P<name>[a-z][\w-]+)(?=$|[,;] )"
)
_KINDS = word_set(
    """hormone enzyme gas protein pigment metal mineral element bacterium virus organ gland acid salt sugar compound
    alloy fabric substance neurotransmitter vitamin fungus parasite drug method technique process tool instrument
    principle command function protocol language system"""
)
LEAST_TOLD = 3


def kinds_named(ground: Ground) -> Iterator[Fact]:
    """A fact for each sentence that names one of a kind and what it does."""
    for told, said in plain_sentences(ground):
        if fact := _does(ground, told, said) or _object(ground, told, unjoined(said)):
            yield fact


def _does(ground: Ground, told: Told, said: str) -> Fact | None:
    found = _DOES.match(said) or _WHICH.search(said)
    if not found:
        return None
    does, name, kind = head_of(found["does"]), found["name"], found["kind"]
    if " " in name and name.split()[0].endswith("ing"):
        return None  # "A potter, carrying clay, …" does so
    verb = does.split()[0]
    agrees = (verb in PLAIN if is_plural(kind) else bool(base_of_s(verb))) and verb not in HELPING
    if not agrees or LEANS.search(does) or len(does.split()) < LEAST_TOLD or not is_term(name, marked=True):
        return None
    if (
        re.search(r"\b(?:it|its|they|their|them|he|his|you|your)\b", does)
        or first_verb(f"{kind} x") > 0
        or is_many(name)
    ):
        return None
    if re.search(r"\b(?:one|other|same|first|second|third|last|only|day|year|way|time)\b", kind):
        return None
    x = in_sentence(name, ground.whole)
    return made(ground, told, "description", x, f"Which {kind} {does}?", x, told.bare, 1.6, exact=True)


def _object(ground: Ground, told: Told, said: str) -> Fact | None:
    found = _OBJECT.match(said)
    if not found or found["kind"] not in _KINDS or not is_noun_phrase(found["name"]):
        return None
    x, verb = in_sentence(found["x"], ground.whole), found["verb"]
    many = is_many(x)
    base = verb if many and verb in PLAIN else base_of_s(verb)
    lead = f"{found['lead']}, which" if found["lead"] else "Which"
    if not base or not is_term(without_article(x), marked=True) or not stands_alone(ground, said[: found.end()]):
        return None
    asked = f"{lead} {found['kind']} {'do' if many else 'does'} {x} {base}?"
    return made(ground, told, "description", found["name"], asked, found["name"], told.bare, 1.6, exact=True)
