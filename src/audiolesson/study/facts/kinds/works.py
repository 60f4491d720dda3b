"""What the terms of a lesson do: "Clay sorters split wet mud into lumps." → "What do clay sorters do?".

`deeds` asks so of tools and parts of a program. Of other things, what they do is a side of them, and a fair question
only where the lesson sets the thing off as its term and the deed is told in full.
"""

import re
from collections.abc import Iterator

from audiolesson.draft.english.content import content_words
from audiolesson.draft.english.forms import base_of_s, tokens_of
from audiolesson.draft.english.tags import first_verb
from audiolesson.draft.english.verbs import word_set
from audiolesson.draft.refusing.leaning import leans_back
from audiolesson.patterns import lazy
from audiolesson.study.facts.form import is_many, is_term, small_item, without_article
from audiolesson.study.facts.ground import Ground, Told
from audiolesson.study.facts.kinds.deeds import DEEDS, GOES_ON, LEANS, OF_THE_EXAMPLE
from audiolesson.study.facts.make import made
from audiolesson.study.facts.model import Fact

MOST_WORDS = 26
LEAST_SAID, LEAST_TELLING = 7, 4
"""Words of an answer, and of those that have a meaning of their own."""
_THIN = word_set(
    """allows enables lets uses provides offers represents indicates includes contains keeps maintains ensures gets
    runs tells manages handles improves guarantees defines determines affects supports adds limits specifies"""
)
"""Deeds that say next to nothing of a thing, or one side of it."""
_MORE = word_set("attaches scales ranks fuses extends advises")
_BASES = {base_of_s(verb): verb for verb in DEEDS | _MORE if base_of_s(verb)}
_AIMS = lazy(r"to (?P<rest>[a-z]+ [^:;—]+)\Z")
_WISHES = ("aims", "aim", "seeks", "seek")


def works(ground: Ground) -> Iterator[Fact]:
    """A fact for the first sentence that says what a term of the lesson's does, or is to do."""
    seen: set[str] = set()
    for told in ground.told:
        if len(told.bare.split()) > MOST_WORDS or LEANS.search(told.bare) or leans_back(told.bare):
            continue
        fact = _works(ground, told)
        if fact and fact.term.lower() not in seen:
            seen.add(fact.term.lower())
            yield fact


def _parted(ground: Ground, said: str) -> tuple[str, str, str]:
    """The subject of a sentence, its verb and what is behind; empty where they cannot be told apart."""
    words = said.rstrip(".").split()
    code = next((at for at in (3, 2, 1) if " ".join(words[:at]).lower() in ground.coded), 0)
    at = code or first_verb(said)
    if not 1 <= at <= 6 or len(words) < at + 3 or not said.endswith(".") or re.search(r"[:;—]", said):
        return "", "", ""
    return " ".join(words[:at]), words[at], " ".join(words[at + 1 :])


def _subject(ground: Ground, told: Told, x: str) -> str:
    """The subject as it is asked about; "" where the lesson does not set it off, or it is not the subject."""
    bare = without_article(x)
    if not ground.sets_off(bare) or not is_term(bare, marked=True) or bare[:1].isdigit():
        return ""
    if OF_THE_EXAMPLE.fullmatch(bare):
        return ""
    if first_verb(told.bare) not in (-1, len(tokens_of(x))) and bare.lower() not in ground.coded:
        return ""
    many = is_many(bare)
    if not many and x == bare and " " not in bare and bare.lower() not in ground.coded and bare.islower():
        return ""
    if re.fullmatch(r"The [a-z]+", x):
        return ""
    return x if bare.lower() in ground.coded else small_item(x, ground.whole)


def _works(ground: Ground, told: Told) -> Fact | None:
    x, verb, rest = _parted(ground, told.bare)
    small = _subject(ground, told, x) if x else ""
    if not small:
        return None
    many = is_many(x) and without_article(x).lower() not in ground.coded
    if verb in _WISHES:
        return _aims(ground, told, small, many, rest)
    does = _BASES.get(verb, "") if many else verb if verb in DEEDS | _MORE else ""
    if not does or does in _THIN or GOES_ON.search(rest):
        return None
    said = f"{verb} {rest}"
    if len(said.split()) < LEAST_SAID or len(content_words(said)) < LEAST_TELLING:
        return None
    if re.match(r"(?:to|of|and|or|is|are|as|for|that|in|on|with|well|should|can|must|may|will|might)\b", rest):
        return None
    do = "do" if many else "does"
    question = f"What {do} {small} do?"
    return made(ground, told, "description", small, question, said, told.bare, 1.5, named=True)


def _aims(ground: Ground, told: Told, small: str, many: bool, rest: str) -> Fact | None:
    found = _AIMS.match(rest)
    if not found or len(content_words(found["rest"])) < LEAST_TELLING:
        return None
    question = f"What {'do' if many else 'does'} {small} aim to do?"
    return made(ground, told, "description", small, question, f"to {found['rest']}", told.bare, 1.7, named=True)
