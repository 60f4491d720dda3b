"""Told sentences that a recap can say once more as they stand: statements that lean on nothing."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from audiolesson.draft.english.forms import base_of_s, is_plural
from audiolesson.draft.english.tags import begins_with_order
from audiolesson.draft.english.texts import upper_first
from audiolesson.draft.english.verbs import DETERMINERS, PLAIN, PREPOSITIONS
from audiolesson.draft.framing import matter_shapes as shapes
from audiolesson.draft.framing.matter import verb_at
from audiolesson.draft.sentences.asking import judges
from audiolesson.draft.sentences.told import stems, telling_stems
from audiolesson.patterns import lazy

LEAST_WORDS, MOST_WORDS = 6, 22
"""Words of a statement: fewer are a remark, and more are heard twice by nobody."""

MOST_IN_A_SUBJECT = 6
"""Words before the verb of a plain statement."""

LEAST_BEHIND = 4
"""Words behind "is" of a statement that says something; of others so many in all."""

LONG = 14
"""Words beyond which a statement is ever less fit."""

ENOUGH = 1.4
"""What a statement weighs at least that stands for its segment, …"""

ALSO = 0.8
"""… and one that stands beside others."""

SAYS_WHY = 0.4
"""A statement of this shape says what a thing is, or why: that is a matter of any segment."""

BEGINS = 0.4
"""By so much a statement that opens its paragraph weighs more."""

_OF_A_NAME = 0.5
"""By so much one weighs less whose subject is a name, of a person or a place, or of one case."""

_UNFIT = lazy(
    r"[.?!] [A-Z]|[`*_\\{}<>=|\[\]$/#@+…\"“”();—–]| - |\.[^\s\d]|:(?! [a-z][^:]+$)"
    r"|\b(?:above|below)(?:\.$|,)|\bas well\b"
    r"|\b(?:this|these|those|here|there|he|she|him|his|her|hers|i|my|me|we|our|us|such|another|others?|same"
    r"|former|latter|following|also|too|then|now|therefore|thus|hence|however|instead|still|again|examples?|figure|today"
    r"|books?|chapters?|lessons?|sessions?|lectures?|workshop|exercise|course|section|tutorial|page|article|simply|just|perhaps|actually|indeed|even|maybe|e\.g|etc"
    r"|for instance|such as|the (?:whole|rest)|of course|though|like|them"
    r"|of the (?:two|three|four|five|six)|they say|in addition|by contrast|in turn|for this|at this point)\b"
    r"|\b(?:that|one|two|three|so|do|does|has|have|is|are)\.$",
    re.IGNORECASE,
)
"""What leans on its neighbours, gives an example or speaks of the page."""

_ANNOUNCES = lazy(
    r"\b(?:two|three|four|five|six|seven|several|many|some|few) (?:[a-z-]+ )?(?:things|kinds|types|sorts|parts|ways"
    r"|forms|reasons|steps|stages|rules|cases|points|groups|factors|questions|options|choices|schemes|warnings|directions|words?)\.$"
    r"|\bone (?:extra|more|further|other|last) \w+\.$"
    r"|\bif (?:two|three|someone|somebody|i|we) |\b(?:a pound|a dollar|a euro)\b",
    re.IGNORECASE,
)
"""What only counts what is told behind it, or tells of one case."""

_NO_START = lazy(
    r"(?:but|and|so|or|yet|about|around|nearly|almost|because|since|if|when|while|although|though|as|once|until|unless|after|before|by|to|in|on|at|of"
    r"|for|from|with|without|under|over|through|during|it|they|you|one|some|many|most|several|few|both|all"
    r"|any|no|not|what|which|who|how|why|where|there|only|just|today|later|another|more|less|sometimes|usually|often"
    r"|nobody|somebody|everybody|everyone|someone|anyone|first|second|third|finally|next|please|notice|note|remember|recall|imagine|suppose|consider|let|(?:two|three|four|five)\b(?!.*:)"
    r"|the (?:first|second|third|last|next|result|answer|reason|problem|idea|question|trick|point|rest|only|main|best"
    r"|rule|method|approach|process|solution|step|goal|aim|team|author|attack|treatment) (?!of\b|for\b|to\b))\b",
    re.IGNORECASE,
)
_NAMED = lazy(r" (?:is|are) (?:called|known as) (?P<name>[^,.]+)")
_SAYS_WHAT = lazy(r" (?:is|are) (?:an?|the|any) | (?:is|are) (?:called|known as) | means? ")
_SAYS_WHY = lazy(r"\bbecause\b|, since |\bso that\b| causes? | leads? to | depends? (?:\w+ )?on ")
_DETAIL = lazy(r"\d|\b(?:can|may|might|could) be\b")
_DENIES = lazy(r"\b(?:not|never)\b|n['’]t\b")
"""What gives a figure or tells of a mere possibility, or says what a thing is not."""

_CASE = lazy(r"(?:(?:When|If) (?P<case>[^,;:]+), |In the (?:[a-z]+ )?[a-z-]+ century,? )(?P<main>[^;:]+)$")
"""What says first when it holds: "When a glaze cools too fast, it crazes."."""

_COUNTED = lazy(r"\b(?:the|these) (?:two|three|four|five)\b(?! \w+ of\b)")
_IN_A_YEAR = lazy(
    r"In (?:about |around |early |late )?(?:[A-Z][a-z]+ )?\d{3,4}(?: and \d{3,4})?(?: BC| AD)?,? "
    r"(?P<case>)(?P<main>[^;:]+)$"
)
_LED = lazy(
    r"(?:In|On|At|Under|From|Without|During|Once|Inside|Within|Outside) (?P<case>[^,;:]{3,45}), (?P<main>[^;:]+)$"
)
_WE = lazy(r" (?:we|us|our)\b")
_WE_SPEAK = lazy(
    r"\b[Ww]e (?:are (?:going|about) to|will|shall|have|had|saw|see|look|turn|now|use|used|call|say|said|discuss"
    r"|consider|met|made|did|start"
    r"|began|begin|speak|want|could|would|found|find|know|get|got)\b|\b[Ll]et us\b"
)
"""Where those are who tell the lesson, not people."""

_NAME = lazy(r"(?:The )?[A-Z][\w’'-]+(?: (?:and |of |the )?[A-Z][\w’'-]+)+$")


@dataclass(frozen=True, slots=True)
class Statement:
    """A sentence that stands alone. `name` are the stems of what it is about, `said` of all that it says; `shape` is
    how much its form is that of a statement worth keeping; `begins`: it opens a paragraph, as main statements do.
    `subject` and `predicate` are its words, behind its case; `says_what`: it defines a thing.
    """

    name: frozenset[str]
    said: frozenset[str]
    shape: float
    begins: bool = False
    subject: str = ""
    predicate: str = ""
    says_what: bool = False


_BEING = frozenset(("is", "are", "was", "were"))


@lru_cache(maxsize=1024)
def statement_of(sentence: str, *, clean: bool = False) -> Statement | None:
    """A sentence as a statement; None where it is no plain one, is long, or leans on others.

    `clean`: it is of a lesson that is written to be read, where "we" are people, and a year may come first.
    """
    words = sentence.split()
    led = (_IN_A_YEAR.match(sentence) or _LED.match(sentence)) if clean else None
    case = _CASE.match(sentence) or led
    heard = _WE.sub("", sentence) if clean and not _WE_SPEAK.search(sentence) else sentence
    main = upper_first(case["main"]) if case else sentence
    if not LEAST_WORDS <= len(words) <= MOST_WORDS or not sentence.endswith(".") or _NO_START.match(main):
        return None
    if not sentence[0].isupper() or _UNFIT.search(heard) or _ANNOUNCES.search(sentence):
        return None
    if clean and _COUNTED.search(sentence):
        return None
    if begins_with_order(main) or sentence.istitle() or (case and shapes.LEANS.search(case["case"] or "")):
        return None
    words = main.split()
    at = _verb_in(words) if clean else verb_at(main.rstrip("."))
    subject = " ".join(words[: max(at, 0)])
    named = _NAMED.search(sentence)
    name = telling_stems(named["name"] if named else subject)
    if (
        not name
        or subject.endswith(("'", "’"))
        or shapes.LEANS.search(subject)
        or _is_of_many(subject)
        or "," in subject
    ):
        return None
    says_what = _SAYS_WHAT.search(sentence)
    if at > 0 and not _BEING.isdisjoint(words[at + 1 : at + 2]):
        return None  # the verb is none: "The storm attack is slow."
    behind = words[at + 1 :] if at > 0 and words[at] in _BEING else words
    if len(behind) < LEAST_BEHIND:
        return None
    if says_what and judges(sentence[says_what.start() :].split(" ", 2)[-1].rstrip(".")):
        return None
    shape = 1.4 * bool(named) + 0.9 * bool(says_what and not named) + 0.5 * bool(_SAYS_WHY.search(sentence))
    shape += 0.3 * bool(case and case["case"] and not led)
    shape -= 0.5 * bool(_DETAIL.search(sentence)) + 0.3 * bool(_DENIES.search(sentence))
    shape -= _OF_A_NAME * bool(_NAME.match(subject) and not says_what)
    shape -= 0.05 * max(0, len(words) - LONG)
    predicate = " ".join(words[at:]).rstrip(".") if at > 0 else ""
    return Statement(name, stems(sentence), shape, subject=subject, predicate=predicate, says_what=bool(says_what))


def _verb_in(words: Sequence[str]) -> int:
    """The place of the finite verb; where that found is far off, that of a word that may be one and stands as one does:
    "A fast kiln covers what a slow one does".
    """
    said = " ".join(words).rstrip(".")
    at = verb_at(said)
    if 0 < at <= MOST_IN_A_SUBJECT and not shapes.LEANS.search(" ".join(words[:at])):
        return at
    for here in range(1, min(MOST_IN_A_SUBJECT, len(words) - 1)):
        before, verb, behind = words[here - 1].lower(), words[here], words[here + 1].lower()
        acts = base_of_s(verb) in PLAIN and behind in DETERMINERS | PREPOSITIONS | {"what", "how", "where"}
        if acts and before not in DETERMINERS | PREPOSITIONS and not is_plural(before):
            return here
    return at


def _is_of_many(subject: str) -> bool:
    """Whether those who act are anybody, "people", "users", and no group with a name."""
    return bool(shapes.DOERS.search(subject)) and not re.search(r" [A-Z]", subject)


def spoken_by(name: frozenset[str], others: Iterable[frozenset[str]]) -> int:
    """How many of the `others`, as the stems that they say, speak of what has this name."""
    return sum(map(name.issubset, others))


def weight_of(one: Statement, title: frozenset[str], topic: frozenset[str], spoken: int) -> float:
    """How much a statement is that of a segment: it is about what the title or the topic names, says the words of the
    title, and other told sentences, `spoken` of them, speak of its matter too.
    """
    titled, topical = len(one.name & title) / len(one.name), len(one.name & topic) / len(one.name)
    says = len(title & one.said) / len(title) if title else 0.0
    if not (titled or topical or says >= 0.5 or spoken or one.begins or one.shape >= SAYS_WHY):
        return 0.0
    return titled + 0.8 * topical + 0.8 * says + 0.25 * min(spoken, 4) + one.shape + BEGINS * one.begins
