"""Two names that a sentence gives side by side: "The inner wall is called the **sleeve** and the outer wall the …"."""

import re
from collections.abc import Iterator

from audiolesson.patterns import lazy
from audiolesson.study.facts.answer import stems
from audiolesson.study.facts.asked_well import is_asked_well
from audiolesson.study.facts.form import in_sentence, is_term, large, without_article
from audiolesson.study.facts.ground import Ground, Told
from audiolesson.study.facts.model import Fact
from audiolesson.study.facts.refusing.odd import is_odd

_NAME = r"(?:(?:an?|the) )?[A-Za-z][\w’'-]*(?: [\w’'-]+){0,2}?"
_PAIR = lazy(
    rf"(?P<x>(?:The|An?) [^,;:]{{4,50}}?) (?P<be>is|are) (?:called|known as|termed) (?P<one>{_NAME}),? and"
    rf" (?P<y>(?:the|an?) [^,;:]{{4,50}}?)(?: (?:is|are))?(?: called| known as| termed| as|,) (?P<two>{_NAME})\."
)
_LEANS = lazy(
    r"\b(?:this|these|those|it|its|they|their|such|same|other|another|former|latter|first|second|third|last|next|one"
    r"|result|process|rest)\b",
    re.IGNORECASE,
)
WORTH, LEAST_WORDS = 2.0, 3


def named_pairs(ground: Ground) -> Iterator[Fact]:
    """A fact for each of the two names, if the lesson sets off both."""
    for told in ground.told:
        found = _PAIR.fullmatch(told.bare)
        if not found or not all(_is_set_off(ground, found[name]) for name in ("one", "two")):
            continue
        for what, name in ((found["x"], found["one"]), (found["y"], found["two"])):
            if fact := _asked(ground, told, what, found["be"], name):
                yield fact


def _is_set_off(ground: Ground, name: str) -> bool:
    bare = without_article(name)
    return bare.lower() in ground.strong and is_term(bare, marked=True)


def _asked(ground: Ground, told: Told, what: str, be: str, name: str) -> Fact | None:
    """The question for one name; None where what it names leans, or tells it."""
    small = in_sentence(what, ground.whole)
    if _LEANS.search(small) or len(small.split()) < LEAST_WORDS or {*stems(small)} & {*stems(name)}:
        return None
    question = f"What {be} {small} called?"
    if not is_asked_well(question, name, contrast=True):
        return None
    again = f"{large(small)} {be} called {name}."
    fact = Fact(
        "description", without_article(name), question, large(name), told.section, told.place, again, told.text.text,
        worth=WORTH, kept=True, read=True,
    )  # fmt: skip
    return None if is_odd(fact) else fact
