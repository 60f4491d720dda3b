"""Numbers and codes that a section lists, asked for by its heading: "Which cone number means 1,222 degrees?"."""

import re
from collections.abc import Iterator

from audiolesson.draft.english.forms import base_of_s, is_plural
from audiolesson.draft.english.tags import has_finite_verb, is_noun_phrase
from audiolesson.study.facts.answer import POINTING
from audiolesson.study.facts.form import in_sentence, large
from audiolesson.study.facts.ground import Ground, Told
from audiolesson.study.facts.make import made
from audiolesson.study.facts.model import Fact
from audiolesson.study.facts.prose.clauses import head_of

_LABEL = re.compile(r"\d[\w.]*(?: [A-Z][\w ]*)?")
_DOES = re.compile(r"(?:really |simply |merely )?(?P<does>(?P<verb>[a-z]+s) .+)")
_LEANS = re.compile(r"\b(?:it|its|they|them|you|your|we|our|one|ones|too|also|this|these|that one|again|here)\b", re.I)
_SAYS = re.compile(r"[A-Za-z][^?!:;“”\"()]+")
MOST, LEAST = 14, 4


def coded_labels(ground: Ground) -> Iterator[Fact]:
    """A fact for each sentence that begins with a number or code in bold or as code, under what kind of thing it is."""
    for told in ground.told:
        if (label := _label(told)) and (kind := _kind(ground, told)):
            fact = _asked(ground, told, label, kind) or (_meant(ground, told, label, kind) if told.item else None)
            if fact:
                yield fact


def _label(told: Told) -> str:
    """What a sentence begins with that is set off; "" where it is a word."""
    said = told.text
    ends = [end for start, end in said.strong if start == 0]
    ends += [mark.end for mark in said.marks if mark.kind == "code" and mark.start == 0]
    label = said.text[: ends[0]].strip(" .:") if ends else ""
    return label if _LABEL.fullmatch(label) else ""


def _kind(ground: Ground, told: Told) -> str:
    """What the heading over a sentence calls its things, as one: "Status codes: how did it go?" → "status code"."""
    for title in ground.above(told.section)[:2]:
        name = re.split(r"[:–—?(]", re.sub(r"^[\W\d_]+", "", title))[0].strip()
        last = name.split(" ")[-1]
        if len(name.split()) <= 3 and is_plural(last) and last.endswith("s") and is_noun_phrase(name):
            return in_sentence(name, ground.whole, heading=True).removesuffix("s")
    return ""


def _asked(ground: Ground, told: Told, label: str, kind: str) -> Fact | None:
    found = _DOES.fullmatch(told.bare.removesuffix(".")[len(label) :].strip())
    if not found or not (base_of_s(found["verb"]) or found["verb"] in ("is", "has")):
        return None
    does = head_of(found["does"])
    if (
        _LEANS.search(does)
        or POINTING.search(does)
        or not LEAST <= len(does.split()) <= MOST
        or not _SAYS.fullmatch(does)
    ):
        return None
    again = f"{label} {does}."
    return made(ground, told, "description", label, f"Which {kind} {does}?", label, again, 1.5, exact=True)


def _meant(ground: Ground, told: Told, label: str, kind: str) -> Fact | None:
    """ "2xx – success" as what a status code of its kind means."""
    name, *behind = re.split(r" [–—-] |: ", told.bare.rstrip("."), maxsplit=1)
    said = head_of(behind[0]) if behind else ""
    if name != label or _LEANS.search(said) or not _SAYS.fullmatch(said):
        return None
    if len(said.split()) > MOST or (has_finite_verb(said) and len(said.split()) < LEAST):
        return None
    again = f"The {kind} {label} means: {said}."
    return made(
        ground, told, "description", label, f"What does {kind} {label} mean?", large(said), again, 1.3, exact=True
    )
