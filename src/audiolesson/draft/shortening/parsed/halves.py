"""The two halves of a long sentence at each of its joints, with what the parser is to read of them."""

import re
from dataclasses import dataclass
from itertools import islice

from audiolesson.draft.english.clauses import number_of_verb
from audiolesson.draft.english.tags import has_finite_verb
from audiolesson.draft.english.texts import cut
from audiolesson.draft.english.verbs import ADVERBS, PLAIN, PREPOSITIONS
from audiolesson.draft.shortening.parsed.joints import Joint, Kind, joints
from audiolesson.draft.shortening.parsed.read import sentence
from audiolesson.lesson.model import Text
from audiolesson.patterns import lazy

_LEAST_WORDS = 4
_MOST_JOINTS = 16


@dataclass(frozen=True)
class Half:
    """A sentence cut at a joint: the half before it as a sentence, and the rest."""

    joint: Joint
    left: Text
    rest: Text
    tried: tuple[str, ...]
    """The rest with each word that may stand for the noun that it is told of."""


def halves_of(text: Text, most: int) -> list[Half]:
    """The halves of the first joints of a sentence of which one can be heard well."""
    long = len(text.text.split())
    halves = (half for joint in joints(text.text) if (half := _halved(text, joint)))
    fit = (half for half in halves if long - 2 * most <= len(half.left.text.split()) <= 2 * most)
    return [*islice((half for half in fit if has_finite_verb(half.left.text)), _MOST_JOINTS)]


def _halved(text: Text, joint: Joint) -> Half | None:
    """The two halves of a joint, if it parts no brackets, quotation or code, and neither is a scrap."""
    before = text.text[: joint.left]
    if before.count("(") > before.count(")") or len(re.findall(r"[\"“”]", before)) % 2:
        return None
    if any(mark.start < joint.right and joint.left < mark.end for mark in text.marks):
        return None
    left, rest = sentence(cut(text, 0, joint.left)), cut(text, joint.right, len(text.text) - 1)
    if min(len(left.text.split()), len(rest.text.split())) < _LEAST_WORDS:
        return None
    if joint.sign.strip() in ("and", "but") and _begins_the_next(left.text):
        return None  # "The sheds are full, pots and plates leave every day"
    return Half(joint, left, rest, _tried(joint.kind, rest.text))


_NOUN_AT_END = lazy(r", (?P<noun>(?:the |an? )?[a-z]+(?: [a-z]+){0,2})\.$")


_AS_WITHOUT_VERB = lazy(r", as (?:an?|the) (?P<rest>[^;:]*)\.$")


def _begins_the_next(left: str) -> bool:
    """Whether a noun stands behind the last comma of a half, which may begin the next clause, or one with "as" whose
    verb is to come."""
    found = _AS_WITHOUT_VERB.search(left)
    if found and not has_finite_verb(found["rest"]):
        return True
    found = _NOUN_AT_END.search(left)
    return bool(found and found["noun"].split()[0] not in PREPOSITIONS | ADVERBS and not has_finite_verb(found["noun"]))


def _tried(kind: Kind, rest: str) -> tuple[str, ...]:
    if kind in ("relative", "predicate"):
        first = rest.split()[0].lower()
        number = number_of_verb(first) or (2 if first in PLAIN else 0)
        if number == 0 and (first.endswith("ly") or first in ADVERBS):
            return f"It {rest}.", f"They {rest}."
        return (f"They {rest}." if number == 2 else f"It {rest}.",)
    if kind == "owner":
        return (f"Its {rest}.",)
    if kind == "participle":
        return (f"It was {rest}.",)
    if kind in ("apposition", "doing"):
        return (f"It is {rest}.",)
    return (sentence(rest).text,)
