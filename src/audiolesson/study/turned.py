"""A fact turned round for a quiz: a question whose answer is one of several things of one kind."""

import re
from dataclasses import dataclass
from typing import Literal

from audiolesson.draft.forms import is_plural
from audiolesson.study.choices import genus
from audiolesson.study.evidence import stems
from audiolesson.study.fact import Fact
from audiolesson.study.terms_of import Term, bare

AnswerKind = Literal["term", "expansion", "definition", "year", "number"]

LEAST_TELLING = 2
"""Families of words that a description holds beside its first noun, at least, to tell one thing from others."""

MOST_WORDS = 22
"""Words of a description in a question: of a longer one the start is forgotten when the choices come."""

_ARTICLE = re.compile(r"(?:an?|the|one of the|any|each|every) ", re.IGNORECASE)
_LOOSE = re.compile(
    r"\b(?:it|its|they|their|them|this|these|those|he|she|his|her|we|our|you|your|i|us|here|above|below|following|such"
    r"|same|other|another|former|latter)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Turned:
    """A question and its right answer; `kind` is what the choices are, `said` what the question says of the answer."""

    fact: Fact
    question: str
    answer: str
    kind: AnswerKind
    said: str = ""


def turned(fact: Fact, term: Term | None) -> Turned | None:
    """The fact as a question of a quiz; None where it makes no good one.

    `term`: what it is about, where that can be a choice.
    """
    match fact.kind:
        case "acronym":
            return Turned(fact, fact.question, fact.answer, "expansion")
        case "year" | "number":
            return Turned(fact, fact.question, fact.answer, fact.kind)
        case "definition" if term:
            return _which(fact, term, inside(fact.answer, fact.again))
        case "description" if term:
            return Turned(fact, fact.question, bare(fact.answer), "term", fact.question)
        case _:
            return None


def _which(fact: Fact, term: Term, description: str) -> Turned | None:
    """ "Which of these is a furnace that hardens clay?"; None where the description tells too little or too much."""
    said = without_asides(description)
    if not tells(said, term.text) or (term.plural and re.match(r"an? ", said)):
        return None
    if (term.plural and is_plural(genus(said))) or (_ARTICLE.match(said) and not term.plural):
        return Turned(fact, f"Which of these {'are' if term.plural else 'is'} {said}?", term.text, "term", said)
    if re.match(r"\w+ing\b", said):
        return Turned(fact, f"Which term means {said}?", term.text, "term", said)
    return Turned(fact, f"Which term fits this description: {said}?", term.text, "term", said)


def without_asides(description: str) -> str:
    """A description without its brackets and its stop."""
    return re.sub(r"\s+", " ", re.sub(r"\([^)]*\)", "", description)).strip().rstrip(".").strip()


def tells(said: str, term: str) -> bool:
    """Whether a description stands alone and means one thing: not too short, not leaning on what came before."""
    words = said.split()
    if not 3 <= len(words) <= MOST_WORDS or _LOOSE.search(said) or "…" in said or re.search(r"[;:?!]", said):
        return False
    return len(stems(said) - stems(genus(said)) - stems(term)) >= LEAST_TELLING


def inside(answer: str, again: str) -> str:
    """An answer as it stands in mid-sentence: as in the sentence that tells the fact once more."""
    at = again.find(answer[1:])
    return again[at - 1] + answer[1:] if at > 0 else answer
