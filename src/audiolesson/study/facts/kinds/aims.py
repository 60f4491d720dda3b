"""What is used to an end, told in other words than "To …, use the X method": "You can … with X", "X can be used to …".

The name stands as code or is a term of the lesson's with the noun that it is called by ("the GRANT statement").
"""

import re
from collections.abc import Iterator
from dataclasses import replace

from audiolesson.draft.english.content import content_words
from audiolesson.draft.english.forms import base_of_ed
from audiolesson.draft.english.verbs import PLAIN
from audiolesson.lesson.model import Text
from audiolesson.patterns import lazy
from audiolesson.study.facts.answer import SIGNS
from audiolesson.study.facts.ground import Ground, Told
from audiolesson.study.facts.make import made
from audiolesson.study.facts.model import Fact
from audiolesson.study.facts.pointing import points_at
from audiolesson.study.facts.refusing.hollow import tells_name

MOST_WORDS = 34
LEAST_TELLING = 2
"""Words with a meaning of their own in what a tool is for."""
LEAST_IN_END, MOST_IN_END = 2, 15
"""Words of an end."""

KIND = (
    r"(?:method|function|command|statement|operator|keyword|clause|attribute|property|option|parameter|class|macro"
    r"|tool|header|directive|flag|hook|library|module|utility|setting|shortcut|package|service|algorithm|technique"
    r"|trait|crate|decorator|argument|type|selector|gem|helper|API|tag|element|program|client|syntax|prompt)"
)
_WHO = r"(?:you|we|users|developers|programmers)"
_MAY = r"(?:(?:['’]ll|can|could|will|would|should|need to|have to|must|may|just|simply|then|instead) )*"
_USE = r"(?:use|call|run)"
_BEFORE = (
    lazy(
        rf"(?:To|In order to|(?:If|When|Whenever) {_WHO} (?:want|need|wish|have) to) (?P<end>[a-z]+ [^,;:]{{6,110}}), "
        rf"(?:then )?(?:{_WHO} )?{_MAY}{_USE} (?:the |a |an )?(?=\S)",
        re.I,
    ),
    lazy(
        rf"{_WHO} {_MAY}(?P<end>[a-z]+ [^,;:]{{6,110}}?),? (?:with|using|by using|by calling|by running) "
        r"(?:the )?(?=\S)",
        re.I,
    ),
)
"""What stands before the name, the end in it."""
_PASSIVE = lazy(
    r"(?P<x>(?:An? |The )?[A-Za-z][\w’'-]*(?: [\w’'-]+){0,4}?) (?:can be|is|are|must be) (?P<done>[a-z]+) "
    r"(?P<rest>(?:[^,;:]{2,60} )?)(?:with|using|by using|by calling) (?:the )?(?=\S)"
)
_USED_TO = lazy(rf"(?:(?:{_WHO} {_MAY}|)[Uu]se|{_WHO} {_MAY}{_USE}|) ?(?:[Tt]he )?(?=\S)", re.I)
_TO = lazy(r"(?: (?:is|are|can be) used)? to (?P<end>[a-z]+ [^,;:]{6,110})[.:]?$")
_LEANS = lazy(
    r"\b(?:this|these|those|it|its|them|they|their|here|so|such|same|also|instead|above|below|our|we|us|his|her|another"
    r"|other|example|listing|following|previous|problem|issue|above|again|more|better|easier|faster|nicer|like|one"
    r"|some|quickly|first|next|earlier|we['’]ve|you['’]ve|see|try|do|be|make sure|work|achieve|get started|show"
    r"|demonstrate|illustrate|each \w+$)\b|…|\d|[<>{}\[\]]|['’]d\b",
    re.I,
)
_POINTS = lazy(r"\bthe (?:\w+ ){1,2}?(?:of|that|which|in|for|between|from|to|where|at)\b")
_HOW = lazy(r"(?:^(?:explicitly|manually|easily|simply|also|then) | (?:explicitly|manually|easily|directly)$)")


def aims(ground: Ground) -> Iterator[Fact]:
    """A fact for each sentence that says what is used to an end, each name once."""
    seen: set[str] = set()
    for told in ground.told:
        if len(told.bare.split()) > MOST_WORDS:
            continue
        for name, kind, end in _read(ground, told):
            if name.lower() not in seen and (fact := _used(ground, told, name, kind, end)):
                seen.add(name.lower())
                yield fact
                break


def _read(ground: Ground, told: Told) -> Iterator[tuple[str, str, str]]:
    """The name, its kind ("" where none is said) and the end of a sentence, in the ways that it may be read."""
    said = told.bare
    for pattern in _BEFORE:
        found = pattern.match(said)
        if found and (named := _named(ground, told, said[found.end() :])):
            name, kind, rest = named
            if re.match(r"[.:]?$|[.:] |, (?:which|a |an |but )", rest):
                yield name, kind, found["end"]
    if (found := _PASSIVE.match(said)) and (base := _base(found["done"])):
        named = _named(ground, told, said[found.end() :])
        if named and re.match(r"[.:]?$", named[2]):
            thing = found["x"][0].lower() + found["x"][1:]
            yield named[0], named[1], f"{base} {thing} {found['rest']}".strip()
    if (found := _USED_TO.match(said)) and (named := _named(ground, told, said[found.end() :])):
        name, kind, rest = named
        if ends := _TO.match(rest):
            yield name, kind, ends["end"]


def _base(done: str) -> str:
    """The plain form of what is done; "" where that is not sure."""
    return next((base for base in (base_of_ed(done), done.removesuffix("ed")) if base in PLAIN), "")


def _named(ground: Ground, told: Told, text: str) -> tuple[str, str, str] | None:
    """A name of the lesson's at the beginning of a text, its kind and what is behind; None where there is none."""
    low = text.lower()
    name = max((code for code in told.codes if low.startswith(code)), key=len, default="")
    if name:
        rest = text[len(name) :]
        called = re.match(rf" (?P<kind>{KIND})\b", rest)
        return text[: len(name)], called["kind"] if called else "", rest[called.end() :] if called else rest
    found = re.match(rf"(?P<name>[\w.$#+-]+(?: [\w.+-]+){{0,3}}?) (?P<kind>{KIND})\b", text)
    if not found:
        return None
    name, kind = found["name"], found["kind"]
    known = ground.sets_off(name) or ground.sets_off(f"{name} {kind}") or (name.isupper() and len(name) > 1)
    return (name, kind, text[found.end() :]) if known else None


def _used(ground: Ground, told: Told, name: str, kind: str, end: str) -> Fact | None:
    end = _HOW.sub("", end.strip(" .:"))
    words = end.split()
    if (
        words[0] not in PLAIN
        or len(words) < LEAST_IN_END
        or len(words) > MOST_IN_END
        or len(content_words(end)) < LEAST_TELLING
    ):
        return None
    if _LEANS.search(end) or points_at(end) or SIGNS.search(end) or not _is_sayable(name):
        return None
    if re.search(r"\bthe\b", _POINTS.sub("", end)) or re.search(rf"\b(?:with|using|by) \w+$|^{_USE} ", end):
        return None
    if re.search(r"\b(?:either|alternatively|for example|for instance|let['’]s)\b", told.bare, re.I):
        return None
    if not kind and not re.search(r"\w[ .(:_!#@-]\S|^[@#$.-]", name):
        return None
    asks = f"Which {kind} do you use" if kind else "What do you use"
    question = f"{asks} to {end}?"
    if tells_name(f"Which {kind or 'thing'} {end}?", name):
        return None
    again = f"To {end}, use {'the ' if kind else ''}{name}{' ' if kind else ''}{kind}."
    closed = replace(told, text=_closed(told.text))
    heard = name.replace("_", " ")
    fact = made(ground, closed, "description", name, question, heard, "", 1.8, exact=True, named=True)
    return replace(fact, answer=name, again=again, sentence=told.text.text) if fact else None


def _closed(text: Text) -> Text:
    """A sentence with a full stop in place of the colon before the code that it announces."""
    return Text(re.sub(r"(?: as follows| like this)?:$", ".", text.text), text.marks, text.links, text.strong)


def _is_sayable(name: str) -> bool:
    """Whether a name can be told by ear: no line of code."""
    return len(name.split()) <= 4 and len(name) <= 32 and not re.search(r"[<>{}\[\]=|\\\"'`]|\([^)]|/", name)
