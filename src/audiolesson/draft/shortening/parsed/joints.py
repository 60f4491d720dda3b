"""Where a long sentence may come apart, by its words alone: the half before, and how the rest begins as a sentence.

Nothing here is sure: `whole` asks the parser whether both halves are sentences, and `naming` what the noun is.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from audiolesson.draft.english.forms import base_of_ed, base_of_s, is_plural
from audiolesson.draft.english.verbs import ALSO_NOUNS, AUXILIARIES, DETERMINERS, PAST, PREPOSITIONS, word_set
from audiolesson.patterns import lazy

Kind = Literal[
    "clause", "predicate", "relative", "object", "owner", "prep", "place", "late", "participle", "apposition", "doing"
]

_JOINT = lazy(
    r"(?P<sign>;|:|,| [—–]|—)\s*(?:(?P<and>and|but|so(?! that)|yet) (?:then )?)?|\s+(?P<bare>and|but) (?=[a-z])"
    r"|\s+(?P<why>because) (?!of\b)"
)
_RELATIVE = lazy(r"(?P<word>which|who|whom|whose|where|when)\s+")
_PREP = lazy(
    r"(?P<before>(?:(?:in|at|on|during|under|through|by|with|from|after|according to|for|to|into|within|among"
    r"|in the course of|as a result of|because of|with the help of|at the end of)) )(?:which|whom) "
)
_OF_WHICH = lazy(r"(?P<before>(?:(?:some|many|most|all|each|both|one|none|two|three|several) of) )(?:which|whom) ")
_LATE = lazy(r"(?P<word>although|though|even though|whereas|while|since|because|so that)\s+")
_ARTICLE = lazy(r"(?:an?|the|one of the) (?:[\w-]+ ){1,}")
_DOING = lazy(r"(?:thereby |thus )?([a-z]{2,}ing) ")
_NO_DEED = word_set(
    """using including depending according starting beginning ranging following regarding being having considering
    during concerning excluding counting assuming given provided providing nothing something anything everything meaning
    especially bring evening morning building spring string owing leading resulting"""
)
BEGINS_LATE = {
    "although": "But ",
    "though": "But ",
    "even though": "Yet ",
    "whereas": "By contrast, ",
    "while": "",
    "since": "This is because ",
    "because": "This is because ",
    "so that": "So ",
}
_BEGINS = {"but": "But ", "so": "So ", "yet": "Yet "}


@dataclass(frozen=True)
class Joint:
    """A place to cut: where the half before ends and the rest begins, what the rest is, and how it then begins."""

    kind: Kind
    left: int
    right: int
    begin: str = ""
    sign: str = ""


_NO_HALF = lazy(
    r"\s*(?:so (?:on|forth)\b"
    r"|(?!(?:a|an|as|at|be|by|do|go|he|if|in|is|it|me|my|no|of|on|or|so|to|up|us|we)\b)[a-z]{1,2} )"
)
"""What is no beginning of a clause: "and so on", and letters that a row names, "s, f and th"."""


def joints(text: str) -> Iterator[Joint]:
    """Every joint of a sentence, in order."""
    for found in _JOINT.finditer(text):
        if _NO_HALF.match(text, found.end()):
            continue
        sign = (found["sign"] or "").strip()
        word = found["and"] or found["bare"] or ""
        if found["why"]:
            yield Joint("late", found.start(), found.end(), BEGINS_LATE["because"], "because")
            continue
        if sign == ";" and word in ("but", "yet"):
            continue  # what takes back the first half stays with it
        if word or sign != ",":
            yield from _joined(text, found.end(), word, sign, found.start())
        if sign in (",", "—", "–") and not word:
            yield from _told(text, found.start(), found.end())


def _joined(text: str, end: int, word: str, sign: str, start: int) -> Iterator[Joint]:
    """The joints before a clause and before a further verb of one subject; the next word tells which it may be."""
    first = re.match(r"[\w’'-]*", text[end:])
    said = first.group().lower() if first else ""
    written = first.group() if first else ""
    named = f"{sign} {word}"
    if said in DETERMINERS | PREPOSITIONS | _NOMINATIVE or not word:
        yield Joint("clause", start, end, _BEGINS.get(word, ""), named)
        return
    if said not in AUXILIARIES:
        yield Joint("clause", start, end, _BEGINS.get(word, ""), named)
    if _is_of_a_row(text[:start], said) and not sign:
        return
    if said not in _SUBORDINATES and not said[:1].isdigit() and said == written:
        yield Joint("predicate", start, end, _BEGINS.get(word, ""), named)


def _is_of_a_row(before: str, said: str) -> bool:
    """Whether a word behind "and" may be a second noun as well as a verb: "their thoughts and wishes"."""
    last = before.rsplit(" ", 1)[-1].lower()
    return base_of_s(said) in ALSO_NOUNS and is_plural(last) and last.isalpha()


_NOMINATIVE = word_set("it they we you he she this these that those there i one")
_SUBORDINATES = word_set("if when while although because since as once unless until what which who how why where that")


def _told(text: str, start: int, end: int) -> Iterator[Joint]:
    """The joints behind a comma that begin with a word of their own."""
    if found := _RELATIVE.match(text, end):
        word = found["word"]
        kinds: dict[str, tuple[Kind, ...]] = {"whose": ("owner",), "where": ("place",), "when": ("place",)}
        begin = {"where": "There, ", "when": "At that time, "}.get(word, "")
        for kind in kinds.get(word, ("relative", "object")):
            yield Joint(kind, start, found.end(), begin, word)
    elif found := _PREP.match(text, end):
        yield Joint("prep", start, found.end(), found["before"], "which")
    elif found := _OF_WHICH.match(text, end):
        yield Joint("prep", start, found.end(), found["before"], "of")
    elif found := _LATE.match(text, end):
        yield Joint("late", start, found.end(), BEGINS_LATE[found["word"]], found["word"])
    elif (found := _DOING.match(text, end)) and found[1] not in _NO_DEED:
        yield Joint("doing", start, end, sign=found[1])
    elif _ARTICLE.match(text, end):
        yield Joint("apposition", start, end)
    elif _is_participle(text[end:]):
        yield Joint("participle", start, end)


_PARTICIPLES = word_set(
    "made given taken known seen found kept held sent brought built bought sold told drawn driven written broken chosen"
    " grown shown worn woven torn put set cut led left lost paid spread"
)


def _is_participle(rest: str) -> bool:
    words = re.findall(r"[a-z]+", rest[:60])[:3]
    at = 1 if words[:1] and (words[0].endswith("ly") or words[0] in ("now", "often", "first", "later")) else 0
    return len(words) > at + 1 and (
        words[at] in _PARTICIPLES or (bool(base_of_ed(words[at])) and words[at] not in PAST)
    )
