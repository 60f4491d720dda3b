"""Questions for one of the things that a lesson puts side by side, by what it says of that one and of no other."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cache, partial

from audiolesson.draft.sentences.label_rows import is_adjective
from audiolesson.draft.sentences.naming import head_noun
from audiolesson.study.facts.form import large
from audiolesson.study.facts.ground import Ground
from audiolesson.study.quiz.choices import LEAST, WANTED
from audiolesson.study.quiz.claims import Claim
from audiolesson.study.quiz.evidence import Evidence, abbreviates, gives_away, is_in, stems
from audiolesson.study.quiz.kinship import KINDS
from audiolesson.study.quiz.pose import Known, Posed
from audiolesson.study.quiz.terms_of import Term, is_many, key, shape_of
from audiolesson.study.quiz.together import Together, together

_WORTH = 1.7
"""What such a question is worth: about what a list's label is."""

LEAST_LETTERS = 3
"""Letters of a word that tells two names apart by more than a number: "stage N1", "stage N2"."""

_LONGER = 2.5
"""How often as long as the other one choice may be."""


def of_sets(base: Ground, found: Sequence[Claim], lore: Known, clean: bool) -> Iterator[Posed]:
    """The questions that the sets of a lesson give; `found`: all that it claims."""
    told: dict[str, list[Claim]] = {}
    for claim in found:
        told.setdefault(key(claim.name), []).append(claim)
    described = cache(partial(_described, told=told, lore=lore))  # for each claim about another
    asked: set[str] = set()
    for one in together(base, found, clean):
        for name in one.names:
            for claim in told.get(key(name), ()):
                if claim.sentence not in asked and (posed := _posed(claim, name, one, described, lore.evidence)):
                    asked.add(claim.sentence)
                    yield posed


def _posed(
    claim: Claim, name: str, one: Together, described: Callable[[str], Term], evidence: Evidence
) -> Posed | None:
    said = claim.said
    if _names(name, said, one.kind) or abbreviates(name, said) or is_many(name) != is_many(claim.name):
        return None
    others = [other for other in one.names if key(other) != key(name) and not _names(other, said, one.kind)]
    fine = [other for other in others if _may_stand(described(other), name, claim, evidence)]
    wrong = tuple(chosen for chosen in fine if not any(is_in(other, chosen) for other in fine))[:WANTED]
    if len(wrong) < min(LEAST, len(one.names) - 1):
        return None
    if not one.kind and (len(wrong) == 1 or any(map(is_adjective, (name, *wrong)))):
        return None  # of two labels one is easily told, and "Instant" is no thing
    which = one.kind if one.kind and " " not in one.kind and not _names(one.kind, said, "") else "of these"
    if which == one.kind and key(name.split()[-1]) == one.kind:
        which = _in_small(name.split()[-1])  # the key of a word is no word: "ceramics" is not many a "ceramic"
    be = "are" if which != "of these" and is_many(name) else "is"
    question = f"{large(said)}. Which {which} {be} meant?" if claim.within else f"Which {which} {said}?"
    if gives_away(question, name, wrong):
        return None
    return Posed(question, name, wrong, claim.place, "term", claim.sentence, _WORTH, claim.section)


def _in_small(noun: str) -> str:
    """A noun as it stands behind "which": in small letters but for one of capitals."""
    return noun if noun.isupper() else noun.lower()


def _names(name: str, said: str, kind: str) -> bool:
    """Whether a claim holds a word of a name, other than the noun that all names of the set end in."""
    words = {key(word) for word in re.findall(r"[\w'-]+", said.lower())}
    own = {key(word) for word in name.lower().split() if len(word) > 1} - {kind}
    return bool(words & own) or bool(stems(name) & stems(said) - stems(kind))


def _may_stand(term: Term, right: str, claim: Claim, evidence: Evidence) -> bool:
    """Whether a name of the set is a fair wrong choice: of the right one's number and length, and not also right."""
    other = term.text
    differ = {*other.lower().split()} ^ {*right.lower().split()}
    numbered = all(len(word) < LEAST_LETTERS for word in differ)
    if is_many(other) != is_many(right) or (not numbered and evidence.are_one(other, right)):
        return False
    if not numbered and stems(other) == stems(right):
        return False
    if " " in other and key(head_noun(other)) in KINDS and key(head_noun(right)) not in KINDS:
        return False
    longer, shorter = max(len(other), len(right)), min(len(other), len(right))
    if longer > _LONGER * shorter and longer - shorter > 8:
        return False
    return not evidence.also_fits(term, claim.said, right)


def _described(name: str, told: Mapping[str, Sequence[Claim]], lore: Known) -> Term:
    """A name of a set as a term, with all that the lesson claims of it."""
    known = lore.by_key.get(key(name)) or Term(name, 0, 0, 0, shape_of(name), is_many(name))
    about = " ".join([known.told, *(claim.said for claim in told.get(key(name), ()))]).strip()
    return replace(known, text=name, told=about)
