"""What lists and tables say of their labels, as questions: "Which term fits this description: …?"

The labels beside it are the wrong choices, so that a description needs to be no whole sentence.
"""

import re
from collections.abc import Iterator, Sequence

from audiolesson.draft.joins import define, term_and_text
from audiolesson.draft.naming import label
from audiolesson.draft.sections import role
from audiolesson.draft.tables import as_terms
from audiolesson.draft.tags import begins_with_order, has_main_verb, is_noun_phrase
from audiolesson.draft.verbs import PREPOSITIONS
from audiolesson.errors import Place
from audiolesson.lesson.model import Block, Text
from audiolesson.study.evidence import stems
from audiolesson.study.fact import Fact
from audiolesson.study.facts_form import POINTING, is_whole
from audiolesson.study.facts_ground import Ground
from audiolesson.study.terms_of import key

LEAST_BESIDE = 2
"""Labels that stand beside one, at least."""

SHORTEST, LONGEST = 3, 17
"""Words of a description."""

_IT_IS = re.compile(r"(?:this|that|these|it|they) (?:is|are|refers? to|means?) ", re.IGNORECASE)
_END = re.compile(r"[.;](?:\s|$)|\s[–—-]\s|,? (?:e\.g\.|i\.e\.|for example|such as|for instance|including)\b|, which\b")
_LEANS = re.compile(r"\b(?:it|its|they|their|them|you|your|we|us|our|i|my|also|too|same|other|another|above)\b", re.I)


def labelled(base: Ground) -> Iterator[Fact]:
    """A fact for each label of a list or table whose description tells it from those beside it."""
    for index, section in enumerate(base.lesson.sections):
        if role(section.title, section.level) != "told":
            continue
        for block in section.blocks:
            for pairs in _pairs(block):
                yield from _of_one(base, index, pairs)


def _pairs(block: Block) -> Iterator[list[tuple[Text, Text, Place]]]:
    """The labels of a list, and of each list inside it, with their descriptions; the rows of a table of terms."""
    if block.kind == "table":
        yield [(term, text, block.place) for term, text in as_terms(block.rows) or ()]
    for one in (block, *block.inner()):
        if one.items:
            split = ((term_and_text(item.text), item.place) for item in one.items)
            yield [(*halves, place) for halves, place in split if halves]


def _of_one(base: Ground, index: int, pairs: Sequence[tuple[Text, Text, Place]]) -> Iterator[Fact]:
    named = [(name, text, place) for term, text, place in pairs if (name := label(term, base.whole))]
    if len(named) <= LEAST_BESIDE:
        return
    names = [name.text for name, _, _ in named]
    said = [description(text.text) for _, text, _ in named]
    for at, (name, text, place) in enumerate(named):
        others = frozenset[str]().union(*(stems(one) for other, one in enumerate(said) if other != at))
        if not said[at] or stems(said[at]) & stems(name.text) or len(stems(said[at]) - others) < LEAST_BESIDE:
            continue
        again = define(name, text, base.whole)
        yield Fact(
            "description",
            name.text,
            f"Which term fits this description: {said[at]}?",
            name.text,
            index,
            place,
            again.text if again else "",
            "",
            (*names[at + 1 :], *names[:at]),
            1.5 - 0.02 * len(said[at].split()),
        )


def description(text: str) -> str:
    """The part of a text that can stand as a description by itself, small first; "" where there is none."""
    said = re.sub(r"\s*\([^)]*\)", "", _IT_IS.sub("", text, count=1)).strip()
    said = _END.split(said + " ", maxsplit=1)[0].strip(" ,.")
    words = said.split()
    if not SHORTEST <= len(words) <= LONGEST or not is_whole(said) or POINTING.search(said) or _LEANS.search(said):
        return ""
    if re.search(r"[:?!+&/]|\d{3}", said) or len(stems(said)) < LEAST_BESIDE:
        return ""
    acts = begins_with_order(said) and words[0].lower() not in PREPOSITIONS
    if not acts and (has_main_verb(said, lenient=True) or not _is_thing(said)):
        return ""
    first = words[0]
    return said if any(c.isupper() for c in first[1:]) or first == "I" else said[0].lower() + said[1:]


def _is_thing(said: str) -> bool:
    """Whether a description is a noun phrase with what narrows it, or a phrase in -ing."""
    head = re.split(r" (?:that|which|who|where|when|whose|in which|used|made|for|to)\b", said)[0]
    return is_noun_phrase(head) or bool(re.match(r"\w+ing \w", said))


def labels_of(facts: Sequence[Fact]) -> frozenset[str]:
    """The terms that facts ask for already, as keys."""
    return frozenset(key(fact.term) for fact in facts)
