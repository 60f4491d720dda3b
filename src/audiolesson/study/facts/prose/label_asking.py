"""How a label of notes is asked for: its name with the article of its lesson, and what its note says first."""

import re
from collections.abc import Sequence

from audiolesson.draft.english.forms import a_or_an
from audiolesson.draft.titling.written_at import has
from audiolesson.patterns import lazy
from audiolesson.study.facts.asked_well import is_asked_well
from audiolesson.study.facts.form import ends_as_mass, in_sentence, is_many, large, without_article
from audiolesson.study.facts.ground import Ground
from audiolesson.study.facts.model import Fact, FactKind
from audiolesson.study.facts.named import is_bare_in, is_counted_in, named
from audiolesson.study.facts.prose.label_lines import Labelled

WORTH = 1.9
_CUT = lazy(
    r"; |: | rather than |, not | [–—-] | e\.g\. |, (?:e\.g\.|i\.e\.|cf\.|which|hence|so"
    r"|and so|usually|often|incl\.?) | \("
)
_BRACKETS = lazy(r"\s*\([^()]*\)")
LEAST = 3


def has_the(ground: Ground, every: Sequence[Labelled]) -> bool:
    """Whether a lesson speaks of the things of its labels with "the", as of the parts of one body."""
    names = {one.name.lower() for one in every if not one.item and not is_many(one.name)}
    used = [name for name in names if ground.low.count(name) > 1]
    the = sum(_has_the(ground, name) for name in used)
    return the * 2 >= len(used) and the >= LEAST - 1


def _has_the(ground: Ground, name: str) -> bool:
    """Whether a lesson writes a name, in small letters, behind "the"."""
    return has(ground.low, name, r"(?<=\bthe )", r"\b")


def head_of(said: str) -> str:
    """What a note says first, up to where it goes on to something else."""
    bare = _BRACKETS.sub("", said).strip().replace(" & ", " and ")
    return _CUT.split(bare)[0].strip(" .,")


def fact_of(one: Labelled, kind: FactKind, question: str, said: str, again: str, worth: float = WORTH) -> Fact | None:
    """The fact that a label is asked for, None where its question or answer is no good."""
    if not is_asked_well(question, said, contrast=kind == "description"):
        return None
    return Fact(
        kind, without_article(one.name), question, large(said), one.section, one.place, again, "", one.beside[:8], worth
    )


def called(ground: Ground, one: Labelled, said: str, with_the: bool) -> str:
    """The label with its article, "" where that is not certain."""
    if one.asked:
        return in_sentence(one.asked, ground.whole)
    if re.search(r"[A-Z]", one.name[1:]) or re.search(r"\d", one.name):
        return one.name
    if asked := named(one.name, ground.whole, said):
        return asked
    if not is_many(one.name) and not ends_as_mass(one.name):
        low, name = ground.low, one.name.lower()
        if re.search(rf"\ban? {re.escape(name)}\b", low):
            return f"{a_or_an(one.name)} {one.name}"
        if _has_the(ground, name) or (with_the and not one.item and low.count(name) == 1):
            return f"the {one.name}"
        if is_bare_in(name, low) and not is_counted_in(name, low):
            return one.name
    return one.name if ends_as_mass(one.name) else ""
