"""What a term does, asked for by the term: "What hardens clay?"; and what was found: "What did … show?"."""

import re
from collections import Counter
from collections.abc import Iterator
from itertools import islice

from audiolesson.draft.english.forms import base_of_ed, base_of_s, tokens_of
from audiolesson.draft.english.tags import first_verb, has_main_verb
from audiolesson.draft.english.texts import is_name
from audiolesson.draft.english.verbs import ACTS, ALSO_NOUNS, AUXILIARIES, DETERMINERS, SUBORDINATE, word_set
from audiolesson.draft.refusing.leaning import leans_back
from audiolesson.patterns import lazy
from audiolesson.study.facts.form import in_sentence, is_many, is_term, without_article
from audiolesson.study.facts.ground import Ground, Told
from audiolesson.study.facts.kinds.deeds import DEEDS
from audiolesson.study.facts.kinds.definitions import definitions
from audiolesson.study.facts.make import made
from audiolesson.study.facts.model import Fact

LEAST_OF_A_DEED = 7
"""The same behind the verb, of what the lesson sets off by a heading or as code only."""
LEAST_TOLD = 4
"""Words of a question behind its "What" that make it ask for one thing only."""

_FOUND = lazy(
    r"(?P<x>The [\w'’ -]{4,60}?(?:study|experiment|law|theory|theorem|principle|hypothesis|model|survey|rule|paper"
    r"|research|doctrine|report|amendment|treaty|paradox)(?: (?:of|by|in) [\w'’ -]{3,40})?"
    r"|[A-Z][\w-]+['’]s? (?:[a-z]+ )?"
    r"(?:law|theory|theorem|principle|hypothesis|model|rule|experiments?|work|paradox)) "
    r"(?P<v>states?|says?|holds?|suggests?|predicts?|proposes?|argues?|found|showed|concluded|proved|demonstrated"
    r"|declared|established|asserts?) (?P<y>that .+)\.$"
)
_REST = lazy(r", (?:until|which|so|because|while|whereas|although|where|since|but|whether|from|making|including) ?|;|—")
_IN = lazy(r" (?:in|on|at|for|with|from|by|and) ")
_DRAWN = lazy(r"\b(?:arrows?|lines?|dots?|circles?|labels?|diagram|graph|photo\w*|image|picture|chart|panel)\b", re.I)
_PAST = {"found": "find", "proved": "prove"}
_DULL = word_set("uses represents starts gets")
"""Deeds of tools that say next to nothing of other things."""
_ACTS = word_set(
    """separates connects converts transports carries stores breaks filters secretes catalyzes links joins attaches
    surrounds lines covers protects detects removes digests absorbs translates compiles encrypts decrypts schedules
    divides anchors supplies drains innervates hydrolyzes synthesizes transfers pumps encodes decodes measures
    compares assigns combines splits forbids guarantees prohibits granted abolished ended outlawed banned states
    holds predicts stimulates inhibits triggers controls coordinates collects distributes"""
)
"""What one thing does and others do not."""
_LEANS = lazy(
    r"\b(?:this|these|those|it|they|them|here|he|she|his|her|him|also|then|however|such|another|other|others|same"
    r"|you|your|we|our|us|one|ones|both|further|instead|too|later|still|not|even|now|today|i|my|their)\b",
    re.I,
)


def subjects(ground: Ground) -> Iterator[Fact]:
    """A fact for each sentence that tells what one of the lesson's own terms does."""
    known = _terms(ground)
    for told in ground.told:
        words = len(told.bare.split())
        if 7 <= words <= 30 and ":" not in told.bare:
            fact = _found(ground, told) or (_does(ground, told, known) if words <= 24 else None)
            if fact:
                yield fact


def _terms(ground: Ground) -> frozenset[str]:
    """What the lesson sets off as terms: bold, in its glossary, as heading, or spelled out in brackets."""
    titles = {section.title.lower() for section in ground.lesson.sections}
    lists = {pair.term.text.lower() for pair in ground.pairs}
    short = {match.lower() for match in re.findall(r"\(([A-Z][A-Za-z-]{1,7})\)", ground.whole)}
    names = re.findall(r"(?<=[a-z,] )[A-Z][A-Za-z]*[A-Z][A-Za-z0-9-]*", ground.whole)
    pairs = re.findall(r"\b(?:[Aa]n?|[Tt]he) ([a-z]+(?:-[a-z]+)? [a-z]+)\b", ground.whole)
    often = frozenset(one for one, times in Counter(pairs).items() if times > 1 and is_term(one))
    defined = frozenset(without_article(fact.term).lower() for fact in islice(definitions(ground), 300))
    return defined | often | ground.strong | ground.glossary | titles | lists | short | {name.lower() for name in names}


def _does(ground: Ground, told: Told, known: frozenset[str]) -> Fact | None:
    said = told.bare.rstrip(".")
    at = first_verb(said)
    tokens = tokens_of(said)
    if not 1 <= at <= 5 or "," in tokens[: at + 1] or _LEANS.search(said) or leans_back(told.bare):
        return None
    found = re.match(rf"(?P<x>(?:\S+ ){{{at}}})(?P<v>\w+) (?P<rest>.+)", said)
    if not found or not told.bare.endswith("."):
        return None
    x, verb, rest = found["x"].strip(), found["v"], _REST.split(found["rest"])[0]
    bare = without_article(x)
    own = bare.lower() in ground.strong | ground.glossary
    if not (verb in _ACTS and own) and not (
        verb in DEEDS and ground.sets_off(bare) and len(rest.split()) >= LEAST_OF_A_DEED and " " in bare
    ):
        return None
    if tokens[at - 1].endswith("ly") or re.search(r"\b(?:an?|many|some|other|various|several) \w+\Z", rest):
        return None
    if verb in _DULL or _DRAWN.search(x) or not is_term(x, marked=bare.lower() in known and not _IN.search(bare)):
        return None
    small = in_sentence(x, ground.whole)
    set_off = bare.lower() in ground.strong | ground.glossary
    if not set_off and ((small[0].isupper() and small[1:].islower()) or is_name(bare, ground.whole)):
        return None
    if not set_off and (re.search(r"\b[A-Z][a-z]", small) or len(rest.split()) < LEAST_TOLD + 1):
        return None
    if is_many(x) or has_main_verb(rest):
        return None
    if bare.lower() not in known and ground.uses(bare) < 2:
        return None
    if len(tokens) > at + 1 and tokens[at + 1].lower() in AUXILIARIES:
        return None
    if base_of_s(verb) in ALSO_NOUNS and tokens[at + 1].lower() not in DETERMINERS:
        return None
    if tokens[0].lower() in ACTS or rest.split()[0].lower() in SUBORDINATE:
        return None
    past = bool(base_of_ed(verb))
    if not past and (is_many(x) or not base_of_s(verb)):
        return None
    if len(rest.split()) < LEAST_TOLD or re.search(r"[,;:—–]", rest):
        return None
    return made(ground, told, "description", bare, f"What {verb} {rest}?", small, told.bare, 0.8)


def _found(ground: Ground, told: Told) -> Fact | None:
    found = _FOUND.match(told.bare)
    if not found or _LEANS.search(found["x"]) or leans_back(told.bare):
        return None
    verb = found["v"]
    base = _PAST.get(verb) or base_of_ed(verb)
    if base:
        question = f"What did {in_sentence(found['x'], ground.whole)} {base}?"
    else:
        do = "does" if verb.endswith("s") else "do"
        question = f"What {do} {in_sentence(found['x'], ground.whole)} {verb.removesuffix('s')}?"
    return made(ground, told, "description", found["x"], question, found["y"], told.bare, 1.9)
