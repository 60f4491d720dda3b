"""How much of a lesson stands behind a fact: whether its term is taught, or only comes by in one sentence.

Strict teachers, who had not seen this program, judged 276 cards of 170 pages. What told kept cards from dropped ones
was less the sentence than its place: of cards about a term in bold or of a glossary they kept 9 of 10, of those about
a term that a long page names in passing 6 of 10. So each fact gets points for its place, and a longer page asks for
more of them: in a page of 500 words nearly every sentence is what it teaches, in one of 5000 most are asides.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import pairwise

from audiolesson.draft.titling.sections import role
from audiolesson.draft.titling.written_at import count
from audiolesson.patterns import lazy
from audiolesson.study.facts.answer import stems
from audiolesson.study.facts.form import without_article
from audiolesson.study.facts.ground import Ground, Told
from audiolesson.study.facts.model import Fact

MARKED = 3
"""Points of a term in bold letters or of the glossary."""
TITLED = 2
"""Points of a term in a title above its sentence."""
NOTED = 3
"""Points of a term that an item of notes defines."""
SUMMED_UP = 2
"""Points of a sentence of a summary."""
OFTEN, SOMETIMES, ONCE = 2, 1, -1
"""Points of a term that a lesson names at least 6 times, at least 3 times, and only once."""
FIRST = 1
"""Points of a sentence that begins a paragraph."""
BOXED = -2
"""Points of a sentence in a box beside the text."""

BARS = ((1700, -1), (2500, 2), (1_000_000, 3))
"""Words of a lesson, up to which so many points are asked for."""

FEW = 300
"""Words of a lesson in which a formula or one trait of a thing is no side matter."""

BOX_LINES = 8
"""Lines behind the heading of a box that are taken for the box, whose end a lesson does not show."""

LONG_TERM = 7
"""Letters of a term that is hardly ever the end of another word."""
MOST_LOOKED_AT = 400_000
"""Letters of a lesson in which a term is counted."""

_EXERCISE = lazy(
    r"\W*(?:<[^<>]*>)?\W*(?:solution|example|exercise|check|try|practice|strategy|discussion|answer)\b", re.I
)


@dataclass(frozen=True, slots=True)
class Evidence:
    """What is known of the places of a lesson. `boxed`, `worked`: lines of boxes, and of worked examples.

    `behind`: each sentence → the next one of its block.
    """

    ground: Ground
    told: Mapping[str, Told]
    behind: Mapping[str, str]
    boxed: frozenset[int]
    worked: frozenset[int]
    bar: int
    words: int
    small: str


def evidence_of(ground: Ground) -> Evidence:
    """The places of one lesson. Linear time."""
    heads = [left for left in ground.lesson.left_out if left.why == "heading of a call-out"]
    boxed = {left.place.line + at for left in heads for at in range(BOX_LINES + 1)}
    worked = {left.place.line + at for left in heads if _EXERCISE.match(left.text) for at in range(BOX_LINES + 1)}
    words = len(ground.whole.split())
    bar = next(points for most, points in BARS if words < most or most == BARS[-1][0])
    told = {one.text.text: one for one in reversed(ground.told)}
    behind = {one.text.text: two.text.text for one, two in pairwise(ground.told) if one.block == two.block}
    small = ground.whole[:MOST_LOOKED_AT].lower()
    return Evidence(ground, told, behind, frozenset(boxed), frozenset(worked), bar, words, small)


def is_worked(evidence: Evidence, fact: Fact) -> bool:
    """Whether a fact stands in a worked example."""
    return bool(fact.sentence) and fact.place.line in evidence.worked


def is_titled(evidence: Evidence, fact: Fact) -> bool:
    """Whether a title above a fact holds a word of its question or its term."""
    titles = set(stems(" ".join(evidence.ground.above(fact.section))))
    return bool(titles & {*stems(fact.question), *stems(fact.term)})


def is_of_section(ground: Ground, section: int, term: str) -> bool:
    """Whether the heading over a section names a term, or the lesson sets the term off."""
    name = without_article(term)
    title = ground.lesson.sections[section].title if section >= 0 else ""
    return ground.sets_off(name) or bool(set(stems(title)) & set(stems(name)))


def is_marked(evidence: Evidence, fact: Fact) -> bool:
    """Whether the term of a fact is set off: in bold letters, or in the glossary."""
    return without_article(fact.term).lower() in evidence.ground.strong | evidence.ground.glossary


def is_summed_up(evidence: Evidence, told: Told) -> bool:
    """Whether a sentence is of a summary."""
    title = evidence.ground.lesson.sections[told.section].title
    return role(title, 2) == "summary" or title.lower().endswith(" review")


def uses_of(evidence: Evidence, term: str) -> int:
    """How often a lesson names a term, its forms with an ending counted too."""
    if len(term) >= LONG_TERM:
        return evidence.small.count(term)
    return count(evidence.small, term, r"\b")


def is_noted(evidence: Evidence, fact: Fact) -> bool:
    """Whether an item of notes, which has no full stop, begins with a term and defines it."""
    told = evidence.told.get(fact.sentence)
    if told is None or not (told.item and told.first) or fact.kind != "definition":
        return False
    said = told.text.text.rstrip()
    begins = re.match(rf"(?:an? |the )?{re.escape(without_article(fact.term))}\b", said, re.IGNORECASE)
    return begins is not None and not said.endswith((".", "!", "?"))


def points(evidence: Evidence, fact: Fact) -> int:
    """The points of a fact's place; MARKED for one of a list, a table or a glossary."""
    told = evidence.told.get(fact.sentence)
    if not fact.sentence or told is None:
        return MARKED
    ground, term = evidence.ground, without_article(fact.term).lower()
    titles = ground.above(told.section)
    found = MARKED * is_marked(evidence, fact)
    found += TITLED * bool(re.search(rf"\b{re.escape(term)}", " ".join(titles).lower()))
    found += NOTED * is_noted(evidence, fact)
    found += SUMMED_UP * is_summed_up(evidence, told)
    uses = uses_of(evidence, term)
    found += OFTEN if uses >= 6 else SOMETIMES if uses >= 3 else ONCE if uses == 1 else 0
    return found + FIRST * told.first + BOXED * (told.place.line in evidence.boxed)
