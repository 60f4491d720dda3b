"""Questions for a member of a group, among members of other groups: "Which of these is one of the key risks?".

A lesson that sorts things ("Key risks: bias, misuse, …; Mitigations: rate limiting, red-teaming, …") is asked what
belongs where. So every choice is a thing of the lesson's own sorting, and only the right one stands in the group.
"""

import re
from collections.abc import Iterator, Sequence

from audiolesson.draft.english.verbs import word_set
from audiolesson.study.facts.about import place_of
from audiolesson.study.facts.form import large, without_article
from audiolesson.study.facts.ground import Ground
from audiolesson.study.facts.parsed.weak import is_called_a_side
from audiolesson.study.quiz.choices import WANTED
from audiolesson.study.quiz.evidence import stems
from audiolesson.study.quiz.pose import GENERAL, LAST, Known, Posed
from audiolesson.study.quiz.sorting import Group, groups_of
from audiolesson.study.quiz.terms_of import FACT, Shape, is_many, key, shape_of

_WORTH = 1.2
"""What such a question is worth: less than one for what the lesson says of a thing."""
_SHAPES: tuple[Shape, ...] = ("short", "word", "name")


def sorted_rows(base: Ground, lore: Known) -> Iterator[Posed]:
    """One question for each group of the lesson that has a name of its own: "Key risks: …", "schemes such as …"."""
    groups = groups_of(base)
    for group in groups:
        if any(map(is_called_a_side, group.members)):
            continue  # "Goal: …" under "Sprints" is a side of them and none of them
        question = f"Which of these is one of the {group.label}?"
        for right in group.items:
            wrong = _wrong(right, question, group, groups, lore, key(without_article(place_of(base))))
            if len(wrong) == WANTED and not stems(right) & stems(question):
                why = f"{large(right)} is one of the {group.label}."
                rank = GENERAL if _is_sure(group, groups, wrong) else LAST
                yield Posed(question, right, wrong, group.place, "item", why, _WORTH, group.section, rank=rank)
                break


def _is_sure(group: Group, groups: Sequence[Group], wrong: Sequence[str]) -> bool:
    """Whether the wrong choices are of one kind with the right one by what their groups are called; "minor", cut out
    of a neighbour's "minor thirds", is no consonance."""
    kin = {item for other in groups if _are_of_one_kind(other, group) for item in other.items}
    return all(shape_of(item) == "short" or item in kin for item in wrong)


def _are_of_one_kind(one: Group, two: Group) -> bool:
    heads = {_head(group) for group in (one, two)}
    return len(heads) == 1 or any(heads <= kind for kind in _KINDS)


_METHODS = word_set(
    "techniques strategies methods approaches algorithms schemes tactics mitigations remedies treatments"
)
_KINDS = (
    _METHODS,
    word_set("risks threats dangers hazards attacks errors mistakes"),
    word_set("causes factors reasons"),
    word_set("roles artists writers scientists inventors painters composers leaders philosophers kings"),
    word_set("strengths weaknesses advantages disadvantages benefits drawbacks pros cons"),
)
"""What groups are called whose things are of one sort: what is one of the techniques may be one of the strategies."""


def _head(group: Group) -> str:
    """The noun that a group is called by: "methods", of "cooling methods for kilns"."""
    return re.split(r" (?:of|in|for) ", group.label)[0].split()[-1].lower()


def _are_sisters(one: Group, two: Group) -> bool:
    """Whether things of group `two` may be taken for those of `one`: of one kind by their names, or of one section,
    but for methods, beside which methods alone stand."""
    return _are_of_one_kind(one, two) or (one.section == two.section and _head(two) not in _METHODS)


def _wrong(
    right: str, question: str, group: Group, groups: Sequence[Group], lore: Known, whole: str
) -> tuple[str, ...]:
    """What stands in sister groups, or explained acronyms beside an acronym; the most alike first. `whole`: what the
    lesson is about, which is one of nothing in it."""
    shape, named = shape_of(right), stems(question)
    beside = [one for one in groups if one is not group and (shape == "short" or _are_sisters(one, group))]
    others = [item for other in beside for item in other.items]
    apart = set(others)
    if shape == "short":
        terms = [term for term in lore.terms if term.shape == shape and term.source == FACT and key(term.full) != whole]
        others = [*(term.text for term in terms if not stems(term.full) & named), *others]
    fine = [
        item
        for item in dict.fromkeys(others)
        if shape_of(item) == shape and is_many(item) == is_many(right) and _is_outside(item, group, lore, item in apart)
    ]
    ranked = sorted(fine, key=lambda item: abs(len(item.split()) - len(right.split())))
    return tuple(ranked[:WANTED]) if shape in _SHAPES else ()


def _is_outside(item: str, group: Group, lore: Known, apart: bool) -> bool:
    """Whether nothing says that a thing may belong to a group; `apart`: the lesson itself sorts it into another one."""
    evidence = lore.evidence
    if any(evidence.are_one(item, member) for member in group.members) or stems(item) & stems(group.label):
        return False
    return apart or not evidence.may_belong(item, group.label)
