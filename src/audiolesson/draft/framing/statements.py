"""Told sentences that a recap can say once more as they stand: statements that lean on nothing."""

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from audiolesson.draft.english.tags import begins_with_order
from audiolesson.draft.framing import matter_shapes as shapes
from audiolesson.draft.framing.matter import verb_at
from audiolesson.draft.sentences.asking import judges
from audiolesson.draft.sentences.told import stems, telling_stems

LEAST_WORDS, MOST_WORDS = 4, 22
"""Words of a statement: fewer are a remark, and more are heard twice by nobody."""

LEAST_BEHIND = 4
"""Words behind "is" of a statement that says something; of others so many in all."""

LONG = 14
"""Words beyond which a statement is ever less fit."""

ENOUGH = 1.4
"""What a statement weighs at least."""

SAYS_WHAT = 0.6
"""A statement of this shape says what a thing is: that is a matter of any segment."""

_UNFIT = re.compile(
    r"[`*_\\{}<>=|\[\]$/#@+…\"“”():;—–]| - |\.\S"
    r"|\b(?:this|these|those|here|there|he|she|him|his|her|hers|i|my|me|we|our|us|such|another|others?|same|above|below"
    r"|former|latter|following|also|too|then|now|therefore|thus|hence|however|instead|still|again|examples?|figure|today"
    r"|books?|chapters?|lessons?|sessions?|lectures?|workshop|exercise|course|section|tutorial|page|article|simply|perhaps|actually|indeed|even|maybe|e\.g|etc"
    r"|for instance|such as|whole|rest|of course|like|them)\b|\b(?:that|one|two|three|so|do|does|has|have|is|are)\.$",
    re.IGNORECASE,
)
"""What leans on its neighbours, gives an example or speaks of the page."""

_NO_START = re.compile(
    r"(?:but|and|so|or|yet|because|since|if|when|while|although|though|as|once|until|unless|after|before|by|to|in|on|at"
    r"|for|from|with|without|under|over|through|during|it|they|you|one|some|many|most|several|few|each|every|both|all"
    r"|any|no|not|what|which|who|how|why|where|there|only|just|today|later|another|more|less|(?:two|three|four|five)\b(?!.*:))\b",
    re.IGNORECASE,
)
_NAMED = re.compile(r" (?:is|are) (?:called|known as) (?P<name>[^,.]+)")
_SAYS_WHAT = re.compile(r" (?:is|are) (?:an?|the|any) | (?:is|are) (?:called|known as) | means? ")
_SAYS_WHY = re.compile(r"\bbecause\b|\bso that\b| causes? | leads? to ")


@dataclass(frozen=True, slots=True)
class Statement:
    """A sentence that stands alone. `name` are the stems of what it is about, `said` of all that it says; `shape` is
    how much its form is that of a statement worth keeping.
    """

    name: frozenset[str]
    said: frozenset[str]
    shape: float


def statement_of(sentence: str) -> Statement | None:
    """A sentence as a statement; None where it is no plain one, is long, or leans on others."""
    words = sentence.split()
    if not LEAST_WORDS <= len(words) <= MOST_WORDS or not sentence.endswith(".") or _NO_START.match(sentence):
        return None
    if _UNFIT.search(sentence) or begins_with_order(sentence):
        return None
    at = verb_at(sentence.rstrip("."))
    subject = " ".join(words[: max(at, 0)])
    named = _NAMED.search(sentence)
    name = telling_stems(named["name"] if named else subject)
    if not name or shapes.LEANS.search(subject) or shapes.DOERS.search(subject) or "," in subject:
        return None
    says_what = _SAYS_WHAT.search(sentence)
    behind = words[at + 1 :] if at > 0 and words[at] in ("is", "are", "was", "were") else words
    if len(behind) < LEAST_BEHIND:
        return None
    if says_what and judges(sentence[says_what.start() :].split(" ", 2)[-1].rstrip(".")):
        return None
    shape = 1.4 * bool(named) + 0.9 * bool(says_what and not named) + 0.5 * bool(_SAYS_WHY.search(sentence))
    return Statement(name, stems(sentence), shape - 0.05 * max(0, len(words) - LONG))


def weight_of(one: Statement, title: frozenset[str], topic: frozenset[str], others: Sequence[Collection[str]]) -> float:
    """How much a statement is that of a segment: it is about what the title or the topic names, says the words of the
    title, and `others` of the told sentences speak of its matter too.
    """
    titled, topical = len(one.name & title) / len(one.name), len(one.name & topic) / len(one.name)
    spoken = sum(one.name <= other for other in map(frozenset, others))
    says = len(title & one.said) / len(title) if title else 0.0
    if not (titled or topical or says >= 0.5 or spoken > 2 or one.shape > SAYS_WHAT):
        return 0.0
    return titled + 0.8 * topical + 0.8 * says + 0.25 * min(spoken, 4) + one.shape
