"""What the sentence behind tells the name of: "Pots that touch stick together. This fault is called kissing."

The sentence before stays as it is, and its name is asked for behind it: "… What is this fault called?".
"""

import re
from collections.abc import Iterator, Sequence

from audiolesson.draft.english.forms import is_plural
from audiolesson.draft.english.verbs import PLAIN, word_set
from audiolesson.patterns import lazy
from audiolesson.study.facts.answer import gives_away, stems
from audiolesson.study.facts.defining.statements import Statement
from audiolesson.study.facts.form import is_term, large
from audiolesson.study.facts.ground import Ground
from audiolesson.study.facts.model import Fact
from audiolesson.study.facts.turning.behind import LEANS, WORTH, named_behind
from audiolesson.study.facts.turning.making import fact_of

_CALLED = lazy(
    r"(?P<this>This|That|Such|These|Those|The resulting|The)(?: (?:whole |same |[a-z]+al )?(?P<noun>[a-z]+))?"
    r"(?: of [a-z]+)? (?P<be>is|are|['’]s)(?: (?:often|usually|commonly|generally|sometimes|simply))?"
    r" (?:called|known as|termed|referred to as|named) (?P<article>an? |the )?[“\"]?(?P<name>[A-Za-z][\w’'-]*"
    r"(?: [\w’'-]+){0,3}?)[”\"]?(?=$|[,;:(—–]| (?:and|which|because|since|as|if|when|in|by|or)\b)"
)
_WHAT_IS_TOLD = word_set("process result phenomenon effect practice procedure technique method property principle rule")
"""What "the …" may be that a sentence has told, though it does not say the word."""
_WHOLE = word_set("result outcome answer name")
"""What stands for all of a sentence, so that it is no kind of thing."""
LEAST = 5
"""Words of a sentence that tells what has a name."""


def called_next(ground: Ground, found: Sequence[Statement]) -> Iterator[Fact]:
    """A fact for each name that the next sentence gives what one has told."""
    for one in found:
        if one.before and len(one.before.split()) >= LEAST and (fact := _named(ground, one)):
            yield fact


def _named(ground: Ground, one: Statement) -> Fact | None:
    told = _CALLED.match(one.said)
    if told is None or not is_term(told["name"], marked=True) or _ROW.match(one.said, told.end()):
        return None
    said, noun = one.before.rstrip().removesuffix("."), told["noun"] or ""
    if (some := _SOME.fullmatch(said)) and told["this"] == "These" and some["verb"] in PLAIN | _ARE:
        return _of_some(ground, one, some, told["name"])
    if told["this"] == "The" and noun not in _WHAT_IS_TOLD and not _is_new(said, noun):
        return None
    if noun and (told["be"] == "are") != is_plural(noun):
        return None
    noun = "" if noun in _WHOLE else noun
    if noun and not {*stems(noun)} <= {*stems(said)} and noun not in _WHAT_IS_TOLD and told["this"] not in _POINTS:
        return None
    several = told["be"] == "are"
    return named_behind(ground, one.told, told["name"], said, noun, told["article"] or "", several=several)


_ROW = lazy(r" or |, [^,]+,? (?:and|or) ")
"""Names behind the first one."""
_SOME = lazy(r"Some (?:other )?(?P<x>[a-z]+s|[a-z]+ [a-z]+s) (?P<does>(?P<verb>[a-z]+) [^,;:]+)")
_ARE = frozenset({"are", "have", "do"})


def _of_some(ground: Ground, one: Statement, some: re.Match[str], name: str) -> Fact | None:
    """The question for what some of a kind are called: "Some pots have lids. These are called jars."."""
    asked = f"What are {some['x']} that {some['does']} called?"
    if LEANS.search(some["does"]) or gives_away(asked, name) or not is_plural(name):
        return None
    again = f"{large(some['x'])} that {some['does']} are called {name}."
    return fact_of(ground, one.told, "description", name, asked, name, again, WORTH)


_POINTS = frozenset({"This", "That", "These", "Those", "Such", "The resulting"})


def _is_new(said: str, noun: str) -> bool:
    """Whether a sentence has brought in a thing: "they tie a knot", "the knot is called"."""
    return bool(noun) and any(f" {article} {noun}" in f" {said}" for article in ("a", "an"))
