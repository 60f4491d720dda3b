"""The sort of thing that is described: a deed, a measure, a law, a study, or a thing; choices are of one sort.

A lesson's list may hold things of all sorts, as a glossary does: density, a measure, beside Newton's first law. A
deed ("the melting of snow") is told at once among bodies, and a law among numbers.
"""

import re
from typing import Literal

from audiolesson.draft.english.forms import base_of_s
from audiolesson.draft.english.verbs import ALSO_NOUNS, word_set
from audiolesson.draft.sentences.naming import head_noun
from audiolesson.lesson.model import Block
from audiolesson.patterns import lazy
from audiolesson.study.quiz.genus import genus
from audiolesson.study.quiz.terms_of import Term, key

Sort = Literal["deed", "measure", "law", "study", "person", "thing", ""]

_SORTS: tuple[tuple[Sort, frozenset[str]], ...] = (
    (
        "deed",
        word_set(
            """act action deed behavior behaviour removal movement motion formation breakdown conversion transfer
            exchange release absorption secretion refusal displacement shift change increase decrease rise fall loss
            growth"""
        ),
    ),
    (
        "measure",
        word_set(
            """measure ratio amount number rate degree percentage share fraction proportion quantity level size speed
            strength length width height distance duration total sum count average value probability chance likelihood
            price cost difference"""
        ),
    ),
    (
        "law",
        word_set(
            """law theory principle theorem rule hypothesis axiom thesis idea belief view doctrine notion assumption
            claim concept perspective"""
        ),
    ),
    ("study", word_set("study discipline science field branch")),
    ("person", word_set("person people someone somebody individual man woman member worker")),
)
GLOSSARY = lazy(r"\b(?:glossary|key (?:terms?|words?)|vocabulary|definitions|terminology|concepts)\b", re.IGNORECASE)
"""What a list is called that explains all that its lesson speaks of: its labels are of no one kind."""
SURE: frozenset[Sort] = frozenset({"measure", "law", "study", "person"})
"""Sorts of which two things of one glossary can stand beside each other; a thing or a deed may be anything."""
_NAMED_LAW = word_set("law theory principle theorem rule hypothesis axiom thesis")
_NAMED_MEASURE = word_set("rate ratio size length width number")
_BUILDING_OF = lazy(
    r"(?:the |an? )?(?:[a-z]+ )?(?!(?:setting|string|spring|ring|thing|wing|lining|opening|drawing|painting|meaning"
    r"|coating|covering|wiring|being|king|string|heading|ending) )[a-z]{3,}ing(?: up| down| apart)? (?:of|from) "
)
"""A deed by its noun: "the breaking up of"; no setting and no string."""


def sort_of(name: str, told: str) -> Sort:
    """The sort of a thing by its name and by what is said of it; "" where neither tells."""
    head = key(head_noun(name)) if " " in name else ""
    if head in _NAMED_LAW:
        return "law"
    if not told:
        return "measure" if head in _NAMED_MEASURE else ""
    first = told.split()[0].lower()
    if base_of_s(first) and base_of_s(first) not in ALSO_NOUNS:
        return ""
    if _BUILDING_OF.match(told.lower()) or (first.endswith("ing") and first not in ALSO_NOUNS and len(first) > 5):
        return "deed"
    kind = genus(told)
    for sort, nouns in _SORTS:
        if kind in nouns:
            return sort
    return "thing" if kind else ""


def are_of_a_sort(one: Term, other: Term, said: str = "", general: bool = False) -> bool:
    """Whether two terms may be of one sort; `said` is what the question says of the second one.

    `general`: where things of general kinds stand among each other, a law or a deed alone is told among the others.
    """
    a, b = sort_of(one.text, one.told), sort_of(other.text, said or other.told)
    return a == b or not a or not b or (general and not {a, b} & {"law", "deed"})


_LONGEST_GLOSSARY = 5
_OF_TERMS = lazy(r"\W*(?:key )?(?:terms?|concepts?|words?|acronyms?|abbreviations?)\W*\Z", re.IGNORECASE)


def most_rows(table: Block, most: int) -> int:
    """How long a table may be to set things of one kind side by side: one of terms is short, any other has `most`."""
    return _LONGEST_GLOSSARY if table.rows[0] and _OF_TERMS.match(table.rows[0][0].text) else most
