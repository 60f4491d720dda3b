"""Questions for a member of a row, among members of other rows: "Which of these is one of the key risks?".

A lesson that sorts things ("Key risks: bias, misuse, …; Mitigations: rate limiting, red-teaming, …") is asked what
belongs where. So every choice is a thing of the lesson's own sorting, and only the right one stands in the row.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from audiolesson.draft.english.forms import base_of_s
from audiolesson.draft.english.verbs import ALSO_NOUNS, FUNCTION, ONLY_VERBS, PLAIN, word_set
from audiolesson.study.facts.field import field_of
from audiolesson.study.facts.form import in_sentence, large
from audiolesson.study.facts.ground import Ground, Told
from audiolesson.study.quiz.choices import WANTED
from audiolesson.study.quiz.evidence import stems
from audiolesson.study.quiz.pose import GENERAL, Known, Posed
from audiolesson.study.quiz.terms_of import FACT, Shape, behind_colon, is_many, shape_of

_WORTH = 1.2
"""What such a question is worth: less than one for what the lesson says of a thing."""

_LABEL = re.compile(r"(?:[A-Za-z][a-z-]+ ){0,2}[A-Za-z][a-z-]+s")
_ITEM = re.compile(r"[A-Za-z][A-Za-z-]+(?: [a-z-]+){0,2}")
_SUCH_AS = re.compile(
    r"(?<![\w-])(?P<label>(?:[a-z-]+ ){1,3}[a-z-]+s),? (?:such as|including) (?P<row>[^;:.()]{5,120}?)(?:\.|;|$)"
)
_OF_ALL = word_set(
    """samples cases examples things items elements areas places people patients groups values results options terms
    names sources fields domains settings"""
)
"""What a row is called that may hold anything."""
_IN_BRACKETS = re.compile(r"[A-Z][\w-]+(?: [\w-]+){0,3} \(([A-Z][A-Za-z]*[A-Z])\)")
"""An acronym behind what it stands for."""

_LONGEST = 500
"""Letters of a sentence that is searched for examples: a longer one is no sentence, and slow to search."""

_MOST_ROWS = 12
_FEWEST = 3


@dataclass(frozen=True, slots=True)
class _Row:
    label: str
    members: tuple[str, ...]
    items: tuple[str, ...]
    told: Told


def sorted_rows(base: Ground, lore: Known) -> Iterator[Posed]:
    """One question for each row of the lesson that has a name of its own: "Key risks: …", "schemes such as …"."""
    found = [row for told in base.told if (row := _row(told, base.whole))]
    labels = Counter(row.label for row in found)
    rows = [row for row in found if labels[row.label] == 1][:_MOST_ROWS]
    field = field_of(base)
    for row in rows:
        question = f"which of these is one of the {row.label}?"
        question = f"In {field}, {question}" if field else large(question)
        for right in row.items:
            wrong = _wrong(right, question, row, rows, lore)
            if len(wrong) == WANTED and not stems(right) & stems(question):
                why = f"{large(right)} is one of the {row.label}."
                told = row.told
                yield Posed(question, right, wrong, told.place, "item", why, _WORTH, told.section, rank=GENERAL)
                break


def _row(told: Told, whole: str) -> _Row | None:
    """The row that a sentence names before a colon, or the acronyms that it names behind "such as"."""
    said = told.text.text
    if len(said) <= _LONGEST and (found := _SUCH_AS.search(_IN_BRACKETS.sub(r"\1", said))):
        return _examples(found, told)
    items = behind_colon(told.text.text)
    label = told.text.text.split(":")[0].strip()
    if len(items) < _FEWEST or not _LABEL.fullmatch(label) or not is_many(label) or _is_clause(label):
        return None
    fine = tuple(in_sentence(item, whole) for item in items if _ITEM.fullmatch(item) and not is_many(item))
    return _Row(in_sentence(label, whole), items, fine, told)


_DOES = word_set("indicate disintegrate demonstrate illustrate operate dominate")
"""Verbs in -ate that no list of plain verbs has, and that are no nouns as "vertebrate" is."""


def _is_clause(label: str) -> bool:
    """Whether a label ends in what is only a verb: "melody disintegrates"."""
    return base_of_s(label.split()[-1].lower()) in ONLY_VERBS | _DOES


def _examples(found: re.Match[str], told: Told) -> _Row | None:
    """Acronyms alone: among them other acronyms are not absurd, as things of another kind are among words."""
    words = found["label"].split()
    while words and (
        words[0] in FUNCTION or (words[0] in PLAIN and words[0] not in ALSO_NOUNS) or len(words) > _FEWEST
    ):
        words = words[1:]
    if words and words[-1] in _OF_ALL:
        return None
    items = tuple(re.split(r",? (?:and|or) |, ", found["row"]))
    fine = tuple(item for item in items if shape_of(item) == "short")
    whole = len(items) >= _FEWEST and len(words) > 1 and is_many(words[-1])
    return _Row(" ".join(words), items, fine, told) if fine and whole else None


def _wrong(right: str, question: str, row: _Row, rows: Sequence[_Row], lore: Known) -> tuple[str, ...]:
    """What stands in other rows of the section, or explained acronyms beside an acronym; the most alike first."""
    shape, named = shape_of(right), stems(question)
    sorted_apart = {item for other in rows if other.told.section == row.told.section for item in other.items}
    beside = [other for other in rows if other is not row and other.told.section == row.told.section]
    others = [item for other in beside for item in other.items]
    if shape == "short":
        terms = [term for term in lore.terms if term.shape == shape and term.source == FACT]
        others = [*(term.text for term in terms if not stems(term.full) & named), *others]
    fine = [
        item
        for item in dict.fromkeys(others)
        if shape_of(item) == shape and _is_outside(item, row, lore, item in sorted_apart)
    ]
    ranked = sorted(fine, key=lambda item: abs(len(item.split()) - len(right.split())))
    return tuple(ranked[:WANTED]) if shape in _SHAPES else ()


_SHAPES: tuple[Shape, ...] = ("short", "word")


def _is_outside(item: str, row: _Row, lore: Known, apart: bool) -> bool:
    """Whether nothing says that a thing may belong to a row; `apart`: the lesson itself sorts it into another one."""
    evidence = lore.evidence
    if any(evidence.are_one(item, member) for member in row.members) or stems(item) & stems(row.label):
        return False
    return apart or not evidence.may_belong(item, row.label)
