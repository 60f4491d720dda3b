"""Wrong choices: of the right one's kind and length, from the lesson's own words, none of them also right."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from audiolesson.study.quiz.evidence import Evidence, abbreviates, stems
from audiolesson.study.quiz.terms_of import ADJECTIVE, LABEL, Term, bare, key

WANTED = 3
"""Wrong choices beside the right one."""

LEAST = 2
"""Wrong choices that a question has at least."""

_SHORT = re.compile(r"\b[A-Z]{2,}")
_PROCESS = re.compile(r"(?:tion|sion|ing|sis|ment|lysis)\b")
_OF_A_QUALITY = re.compile(r"(?:having|being|relating|pertaining|consisting|able|unable|capable|located|made) ", re.I)
_PERSON = re.compile(r"(?:ists?|ians?|crats?|ologers?)\b")
_FIELD = re.compile(r"(?:logy|ics|graphy|nomy|ism|ity)\b")
_DOUBT = (0.0, 0.6, 1.2, 1.8, 3.0)
"""What a term's source takes from its fitness: a fact, a label, bold words, a heading, the subject of sentences."""

_FAR_LABEL = 1.5
"""What a label of another section's list is farther away, whose list says no more of it."""

_WORST = 5.5
"""A term that fits worse is no choice: whoever listens would see at once that it does not belong."""


@dataclass(frozen=True, slots=True)
class Sought:
    """What wrong choices are sought for: the right term, what is said of it, and the whole question."""

    right: Term
    description: str
    question: str
    siblings: tuple[str, ...] = ()


def wrong_terms(sought: Sought, terms: Sequence[Term], evidence: Evidence, used: Counter[str]) -> tuple[Term, ...]:
    """Up to three terms of the right one's kind, none the same thing or also described so, the nearest first.

    `used` counts how often a term was a choice already: one that was comes later.
    """
    asked = stems(sought.question)
    if sought.right.full and stems(sought.right.full) <= asked:
        return ()
    shared = stems(sought.right.text) & asked
    fits_all = not sought.question.startswith("Which of these ")
    shorts = _SHORT.findall(sought.question)
    order = {key(bare(name)): at for at, name in enumerate(sought.siblings)}
    ranked = sorted(
        (_distance(term, sought, order) + 0.7 * used[key(term.text)], at)
        for at, term in enumerate(terms)
        if _is_like(term, sought.right)
        and (fits_all or term.plural == sought.right.plural)
        and _words_of(term) & asked == shared
        and not any(abbreviates(short, term.text) for short in shorts)
    )
    chosen: list[Term] = []
    for distance, at in ranked:
        term = terms[at]
        if distance > _WORST or len(chosen) == WANTED:
            break
        if any(evidence.are_one(term.text, other.text) for other in (sought.right, *chosen)):
            continue
        if not evidence.also_fits(term, sought.description, sought.right.text):
            chosen.append(term)
    return tuple(chosen)


def _describes(right: Term) -> bool:
    """Whether a term describes a thing rather than naming one, by its ending or by what is said of it."""
    return bool(ADJECTIVE.search(right.text) or _OF_A_QUALITY.match(right.told))


def _words_of(term: Term) -> frozenset[str]:
    """The words of a term; of an acronym also those that it stands for."""
    return stems(term.text) | stems(term.full)


def _is_like(term: Term, right: Term) -> bool:
    """Whether a term is of the right one's number, shape and length."""
    if key(term.text) == key(right.text):
        return False
    if bool(ADJECTIVE.search(term.text)) != _describes(right):
        return False
    if ("_" in term.text) != ("_" in right.text):
        return False
    shapes = {term.shape, right.shape}
    if len(shapes) > 1 and (right.shape != "short" or term.shape != "word"):
        return False
    longer, shorter = max(len(term.text), len(right.text)), min(len(term.text), len(right.text))
    return longer <= 3 * shorter or longer - shorter < 12


def _distance(term: Term, sought: Sought, order: dict[str, int]) -> float:
    """How far a term is from the right one, in place and in kind."""
    right = sought.right
    if key(term.text) in order:
        place = min(order[key(term.text)], 4) * 0.1
    elif term.group and term.group == right.group:
        place = 0.5
    else:
        place = 1.5 + min(abs(term.section - right.section), 6) * 0.4
        place += _FAR_LABEL * (term.source == LABEL and not term.told and term.section != right.section)
    classes = {_class(term.text), _class(right.text)}
    kind = 0.0 if len(classes) == 1 else 3.0 if "person" in classes else 1.0
    kind += 0.8 * (term.plural != right.plural)
    if term.shape != right.shape:
        kind += 2.5
    if term.told and right.told:
        kind -= 1.0 if genus(term.told) == genus(right.told) else 0.3
    words = abs(len(term.text.split()) - len(right.text.split())) * 0.5
    return place + kind + words + _DOUBT[term.source]


@lru_cache(maxsize=2048)
def genus(told: str) -> str:
    """The noun that a description begins with: furnace, of "a small furnace that hardens clay"."""
    head = re.split(
        r"\b(?:that|which|who|whose|where|of|for|in|used|made|with|to|by|from|on|at|between|[a-z]+ing|[a-z]+ed|is|are)\b|[,;:(]",
        bare(told) + " ",
    )[0].split()
    return head[-1].lower() if head else ""


@lru_cache(maxsize=2048)
def _class(term: str) -> str:
    last = re.split(r" (?:of|for|in|to) ", term)[0].lower()
    for name, pattern in (("field", _FIELD), ("process", _PROCESS), ("person", _PERSON)):
        if pattern.search(last.split()[-1]):
            return name
    return "thing"
