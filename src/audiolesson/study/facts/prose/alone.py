"""Whether a sentence can be heard alone, though the lesson goes on around it."""

import re

from audiolesson.draft.english.forms import is_plural
from audiolesson.draft.english.tags import first_verb
from audiolesson.draft.refusing.leaning import leans_back
from audiolesson.patterns import lazy
from audiolesson.study.facts.form import without_article
from audiolesson.study.facts.ground import Ground, Told
from audiolesson.study.facts.pointing import points_at
from audiolesson.study.facts.prose.bare import is_bare
from audiolesson.study.facts.prose.of_many import is_one_of_many

_LEANS = lazy(
    r"\b(?:this|these|that one|those(?! who| that| which| of| in| with)|he|she|his|her|him|you|your|we|our|(?-i:[Uu]s)"
    r"|i|my|me|here|also|too(?= *$|[,.])|then|such(?! as)|same|another|former|latter|instead|however"
    r"|therefore|thus|again"
    r"|else|later|earlier|lesson|chapter|section|page|figure|table|neither|today|now|both|others?|ago|still|next)\b"
    r"|^(?:it|its|they|their|them|one|ones|there|what|so|not|even|only|just|but|and|or)\b"
    r"|\bthe (?:two|three|four|five|other|first|second|third|last|result|difference|rest)\b(?! \w+ of)",
    re.I,
)
"""What has its meaning from the sentences around."""
_IT = lazy(r"\b(?:it|its|they|them|their)\b", re.I)
PRONOUN = lazy(r"\b(?:it|its|they|their|them)\b")
"""What stands in mid-sentence for a subject before it."""
LEAST_BEFORE_IT = 3
"""Words in front of "it" or "they" that may be what it means."""
LEAST_USES = 2


def stands_alone(ground: Ground, said: str) -> bool:
    """Whether nothing in a sentence has its meaning from elsewhere, its subject least of all."""
    if _LEANS.search(said) or leans_back(f"{said}.") or (points_at(said) and not _of_title(ground, said)):
        return False
    it = _IT.search(said)
    if it and not may_mean(said[: it.start()], it.group().lower() in ("it", "its")):
        return False
    x = " ".join(said.split()[: max(first_verb(said), 0)])
    return not is_bare(x) or is_known(ground, x)


def means_another(said: str, many: bool) -> bool:
    """Whether the first "it" or "they" in some words cannot mean a subject that is one or `many`."""
    first = PRONOUN.search(said)
    return first is not None and (first.group() in ("it", "its")) == many


def may_mean(before: str, one: bool) -> bool:
    """Whether a word before "it" or "they" may be what it means."""
    words = before.split()
    if len(words) < LEAST_BEFORE_IT:
        return False
    return one or " and " in before or any(is_plural(word.strip(",")) for word in words)


def is_known(ground: Ground, x: str) -> bool:
    """Whether a lesson speaks so often of "the X" that it is one of the things taught, or sets it off."""
    name = without_article(x)
    if ground.sets_off(name) or ground.uses(name) <= LEAST_USES:
        return ground.sets_off(name)
    return not is_one_of_many(name.lower(), ground.low)


def is_familiar(ground: Ground, told: Told, x: str) -> bool:
    """Whether a definite thing is one that the lesson or its headings name: "the broker" under "The broker"."""
    name = without_article(x).lower()
    titles = " ".join(ground.above(told.section)).lower()
    alone = re.search(rf"\b{re.escape(name)}s?\b", titles) is not None
    return alone or ground.sets_off(name) or (" " in name and not is_plural(name) and ground.uses(name) > 1)


def _of_title(ground: Ground, said: str) -> bool:
    """Whether the definite things in a sentence are those that the lesson's title names."""
    title = ground.lesson.title.lower()
    return not points_at(
        re.sub(r"\b[Tt]he (?P<noun>[a-z]+)", lambda found: "it" if found["noun"] in title else found[0], said)
    )
