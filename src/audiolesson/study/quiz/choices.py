"""Wrong choices: of the right one's kind and length, from the lesson's own words, none of them also right."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from audiolesson.draft.english.forms import base_of_s
from audiolesson.patterns import lazy
from audiolesson.study.quiz.evidence import Evidence, abbreviates, gives_away, stems
from audiolesson.study.quiz.general import are_near, can_stand_among, is_general
from audiolesson.study.quiz.genus import genus, of_many
from audiolesson.study.quiz.kinship import CLOSE, SAME, STRANGE, Kinship, alike
from audiolesson.study.quiz.sorts import are_of_a_sort
from audiolesson.study.quiz.terms_of import ADJECTIVE, Term, bare, key

WANTED = 3
"""Wrong choices beside the right one."""

LEAST = 2
"""Wrong choices that a question has at least: two where the lesson has a row of just three, or no third of the kind."""

_SHORT = lazy(r"\b[A-Z]{2,}")
_OF_A_QUALITY = lazy(r"(?:having|being|relating|pertaining|consisting|able|unable|capable|located|made) ", re.I)
_DOUBT = (0.0, 0.6, 1.2, 1.8, 3.0)
"""What a term's source takes from its fitness: a fact, a label, bold words, a heading, the subject of sentences."""

_LONGER = 2
"""Words that a right choice may have more than each wrong one, less one: the longest is guessed."""


Among = Literal["kind", "general"]
"""What wrong choices may be, beside things of the right one's own kind."""


@dataclass(frozen=True, slots=True)
class Sought:
    """What wrong choices are sought for: the right term, what is said of it, and the whole question.

    `among`: terms of any general kind will do, where the right one is of such a kind itself.
    """

    right: Term
    description: str
    question: str
    siblings: tuple[str, ...] = ()
    among: Among = "kind"

    @property
    def general(self) -> bool:
        """Whether terms of general kinds will do."""
        return self.among == "general"


def wrong_terms(
    sought: Sought, terms: Sequence[Term], evidence: Evidence, kinship: Kinship, used: Counter[str]
) -> tuple[Term, ...]:
    """Three terms of the right one's kind, or two that surely are, the nearest first.

    None of them is the same thing, or also described so. `used` counts how often a term was a choice already: one
    that was comes later. None at all where fewer are found, or where the right one would stand out.
    """
    right = sought.right
    asked = stems(sought.question)
    if (right.full and stems(right.full) <= asked) or _is_odd(right, sought.question):
        return ()
    if re.match(r"how |what |when |where |whether ", sought.description) or _one_of_many(sought):
        return ()
    if sought.general and not is_general(sought.description):
        return ()
    shared = stems(right.text) & asked
    shorts = _SHORT.findall(sought.question)
    order = {key(bare(name)): at for at, name in enumerate(sought.siblings)}
    like = [at for at, term in enumerate(terms) if _is_like(term, right)]
    kinds = {at: kinship.of(terms[at], right, sought.description) for at in like}
    ranked = sorted(
        (_distance(term, sought, order) - kinds[at] - _nearness(term, sought) + 0.5 * used[key(term.text)], at)
        for at, term in ((at, terms[at]) for at in like)
        if (kinds[at] != STRANGE or _may_stand(terms[at], sought))
        and _words_of(term) & asked == shared
        and (kinds[at] == CLOSE or are_of_a_sort(term, right, sought.description, sought.general))
        and not any(abbreviates(short, term.text) for short in shorts)
    )
    chosen: list[Term] = []
    surely = LEAST
    for _, at in ranked:
        term = terms[at]
        if len(chosen) == WANTED:
            break
        if any(evidence.are_one(term.text, other.text) for other in (right, *chosen)):
            continue
        if _is_above(term, right, evidence) or _is_narrower(term, sought.description):
            continue
        if not _is_kind_of(term, right) and not evidence.also_fits(term, sought.description, right.text):
            chosen.append(term)
            surely -= kinds[at] >= SAME and not kinship.are_beside(term, right)
    found = tuple(chosen)
    few = len(found) == LEAST and surely <= 0
    enough = len(found) == WANTED or few or kinship.are_a_row(right, found)
    told = enough and not _stands_out(right, found, sought.question) and not _is_alone(found, sought.description)
    return found if told else ()


_KIND_OF_ONE = lazy(r"(?:an?|any) (?P<before>(?:[a-z-]+ )*?)(?P<kind>[a-z-]+) (?:that|which|whose|with|in which|of) ")


def _is_narrower(term: Term, said: str) -> bool:
    """Whether a term is told by a narrower kind than the right one, of whose kind it then is: "a glazed pot that …"
    beside "a pot that …"."""
    one, other = _KIND_OF_ONE.match(term.told[:1].lower() + term.told[1:]), _KIND_OF_ONE.match(said)
    return bool(one and other and one["kind"] == other["kind"] and one["before"] and not other["before"])


def _is_alone(wrong: Sequence[Term], said: str) -> bool:
    """Whether all wrong choices are told by one kind and the right one by another: three shapes beside a size."""
    own, kinds = genus(said), {genus(term.told) for term in wrong}
    return len(kinds) == 1 and "" not in kinds and bool(own) and not alike(own, *kinds)


def _may_stand(term: Term, sought: Sought) -> bool:
    """Whether a term of another kind may stand beside the right one, as the search allows it."""
    return sought.general and can_stand_among(term, sought.description)


def _nearness(term: Term, sought: Sought) -> int:
    return int(sought.general and are_near(term, sought.description))


def _one_of_many(sought: Sought) -> bool:
    """Whether what is said of one thing speaks of several: "endocrine glands associated with the kidneys"."""
    said = sought.description
    if sought.question == f"Which of these {said}?" and base_of_s(said.split(" ", 1)[0]):
        return False
    return not sought.right.plural and of_many(said) and not re.match(r"(?:an?|the|one|any|each) ", said)


def _is_odd(right: Term, question: str) -> bool:
    """Whether a term describes what the question asks for as a thing: "Which of these is a solution …?", "dilute"."""
    return " " not in right.text and bool(ADJECTIVE.search(right.text)) and bool(re.search(r" (?:an?|the) ", question))


def _stands_out(right: Term, wrong: Sequence[Term], question: str) -> bool:
    """Whether the right choice is told by its length alone, or by a word that it nearly shares with the question."""
    length = len(right.text.split())
    if all(length - len(term.text.split()) >= _LONGER for term in wrong):
        return True
    if right.shape == "short" and abbreviates(right.text, question):
        return True
    return gives_away(question, right.text, [term.text for term in wrong])


def _describes(right: Term) -> bool:
    """Whether a term describes a thing rather than naming one, by its ending or by what is said of it."""
    return bool(ADJECTIVE.search(right.text) or _OF_A_QUALITY.match(right.told))


def _words_of(term: Term) -> frozenset[str]:
    """The words of a term; of an acronym also those that it stands for."""
    return stems(term.text) | stems(term.full)


def _is_kind_of(term: Term, right: Term) -> bool:
    """Whether a term may be a kind of the right one: its definition says so, or its words are those of another form.

    "Pineal gland", an endocrine gland, beside "endocrine gland"; "glucokinase" beside "kinase"; "creative intelligence"
    beside "creativity"; "ribonucleic acid" beside "nucleic acid", and the other way round.
    """
    if "code" in (term.shape, right.shape):
        return term.text.lower() in right.text.lower() or right.text.lower() in term.text.lower()
    if term.text.lower().endswith(right.text.lower()) or right.text.lower().endswith(term.text.lower()):
        return True
    own, other = right.text.split(), term.text.split()
    if other[-1].lower().endswith(own[-1].lower()) and len(other[-1]) > len(own[-1]):
        return True
    if len(own) > 1 and stems(" ".join(own[:-1])) and stems(" ".join(own[:-1])) <= stems(term.told):
        return True
    return key(own[-1]) != key(other[-1]) and bool(stems(right.text) & stems(term.text))


def _is_above(term: Term, right: Term, evidence: Evidence) -> bool:
    """Whether a term of the right one's noun is what the lesson sorts the right one under: all of its kinds are it."""
    return key(term.text.split()[-1]) == key(right.text.split()[-1]) and evidence.is_class(term.text)


def _is_like(term: Term, right: Term) -> bool:
    """Whether a term is of the right one's number, shape and length."""
    if key(term.text) == key(right.text) or term.plural != right.plural:
        return False
    if bool(ADJECTIVE.search(term.text)) != _describes(right):
        return False
    if ("_" in term.text) != ("_" in right.text):
        return False
    shapes = {term.shape, right.shape}
    if len(shapes) > 1 and ("code" in shapes or "name" in shapes):
        return False
    longer, shorter = max(len(term.text), len(right.text)), min(len(term.text), len(right.text))
    return longer <= 3 * shorter or longer - shorter < 12


def _distance(term: Term, sought: Sought, order: dict[str, int]) -> float:
    """How far a term is from the right one, in place and in form."""
    right = sought.right
    place = min(order[key(term.text)], 4) * 0.1 if key(term.text) in order else 0.5
    place += min(abs(term.section - right.section), 6) * 0.2
    words = abs(len(term.text.split()) - len(right.text.split())) * 0.4
    form = 1 + (term.shape == "short") if term.shape != right.shape else 0
    return place + words + form + _DOUBT[term.source]
