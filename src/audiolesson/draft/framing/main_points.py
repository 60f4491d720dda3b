"""Which told statements are surely main points: general ones, about what the lesson is about."""

import re

from audiolesson.draft.english.forms import base_of_ed, base_of_s, is_plural
from audiolesson.draft.english.verbs import ALSO_NOUNS, PLAIN, word_set
from audiolesson.draft.framing import matter_shapes as shapes
from audiolesson.draft.framing.statements import Statement
from audiolesson.patterns import lazy

LEAST_SPEAK = 3
"""Other told sentences that speak of a thing which neither topic nor title names, so that it is no thing beside."""

_LAWS = word_set("is are has have does do cannot can't must need needs isn't aren't don't doesn't")
_REPORTS = word_set(
    """reveal show find observe suggest indicate demonstrate argue say claim believe think conclude write note
    appear seem look remain continue try want like decide hope work live stay go come get give ask"""
)
"""Verbs of one study, one person or one moment."""

_OF_A_CASE = lazy(
    r"\d|\b(?:you|we|our|us|one of|some|sometimes|might|may|perhaps|probably|currently|recent(?:ly)?|already"
    r"|once|first|second|third|last|next|later|soon|about|roughly|slightly|almost|nearly|these days|whatever|each other"
    r"|mr|mrs|dr|could|will|would|version|left|right|green|red|blue|black|usual|fairly|rather|quite|pretty|very"
    r"|like this|(?:has|have) been|easy|easiest|the (?:current|whole|other) \w+)\b|['’](?:ll|d|ve|re)\b|\?",
    re.IGNORECASE,
)
_OF_A_PROGRAM = lazy(r"\b[a-z]+[A-Z]|[a-z][A-Z][a-z]+[A-Z]|\b[A-Z]{6,}s?\b|\w_\w|\w\(\)")
"""How names in code are written."""

_DENIES = lazy(r"\b(?:not|never|cannot|nothing|none|nobody)\b|n['’]t\b")
_DEFINITE = lazy(r"[Tt]he (?!.* (?:of|for|between|in|from) )")
"""A subject that is one thing known from before: "The oscillator", and not "The price of salt"."""


def is_general(one: Statement) -> bool:
    """Whether a statement holds at any time, of no single case: a law, or what a thing is."""
    said = f"{one.subject} {one.predicate}"
    if (
        not one.predicate
        or one.predicate[0].isupper()
        or _OF_A_CASE.search(said)
        or _OF_A_PROGRAM.search(said)
        or shapes.PAST.search(said)
    ):
        return False
    if _DENIES.search(said):
        return False
    verb, rest = one.predicate.split()[0].lower(), one.predicate.split()[1:]
    if verb in _LAWS:
        return bool(rest)
    base = base_of_s(verb)
    if base:
        return base not in _REPORTS and not is_plural(one.subject.split()[-1])
    sure = verb not in ALSO_NOUNS or rest[:1] != ["to"]
    return verb in PLAIN and verb not in _REPORTS and sure and _are_many(one.subject)


def _are_many(subject: str) -> bool:
    return is_plural(subject.split()[-1]) or " and " in subject or any(map(is_plural, subject.split()[:2]))


def is_main(one: Statement, title: frozenset[str], topic: frozenset[str], spoken: int) -> bool:
    """Whether a general statement is about the lesson: its subject is what the topic or the title names, or a thing
    that several others speak of, `spoken` of them; fewer where it says what the thing is.
    """
    known = title | topic
    if _DEFINITE.match(one.subject) and not one.name <= known and spoken < LEAST_SPEAK:
        return False
    named = 2 * len(one.name & known) >= len(one.name)
    if shapes.PROPER.match(one.subject) and not named:
        return False
    if one.says_what or _SEVERAL_ARE.match(f"{one.subject} {one.predicate}"):
        return named or spoken > 0 or one.begins or bool(one.said & topic)
    return (named and (spoken > 0 or one.begins)) or spoken >= LEAST_SPEAK


_SEVERAL_ARE = lazy(r"[^,]+ are (?:[\w-]+ ){0,3}[a-z]+s (?:that|which|in which|of) ")
"""How several things are defined: "Kilns are furnaces that harden clay"."""


def is_fit_to_repeat(one: Statement) -> bool:
    """Whether a statement of a lesson that is written to be read may be said again, though it tells of a single case:
    nobody acts in it, and it hangs on nothing told before.
    """
    said = f"{one.subject} {one.predicate}"
    if not one.predicate or _OF_A_PROGRAM.search(said) or _OF_ONE.search(said) or _SIDE.search(one.subject):
        return False
    verb = one.predicate.split()[0].lower()
    return (base_of_s(verb) or base_of_ed(verb) or verb) not in _SPEAKS


_SPEAKS = word_set("argue say claim believe think conclude write note want like hope try ask suggest seem appear")
"""Verbs of what a person thinks."""

_OF_ONE = lazy(
    r"\b(?:whatever|each other|mr|mrs|dr|version|left|right|like this|the whole|enough\.|quite|pretty|already"
    r"|soon|next|later|at last|(?:on|of|for|to|with) one(?! [a-z]+)|by (?:one|two|half))\b"
    r"|['’](?:ll|d|ve|re)\b|\?",
    re.IGNORECASE,
)
"""What hangs on a case told before."""

_SIDE = lazy(
    rf"{shapes.DOERS.pattern}|\b(?:better|worse|answers?|clues?|evidence|story|tale|results?|names?|words?|examples?)\b"
    r"|^(?:An? |The )?(?:theory|model|argument|view|immediate|traditional|usual)\b",
    re.IGNORECASE,
)
"""Subjects that are people, or stand beside the matter."""


def is_of_part(one: Statement, title: frozenset[str], topic: frozenset[str], spoken: int) -> bool:
    """Whether a statement of such a lesson is about what the lesson or its part is called, or says what a thing is."""
    known = one.name & (title | topic)
    if is_main(one, title, topic, spoken) or 2 * len(known) >= len(one.name) or one.says_what:
        return True
    sure = not _DEFINITE.match(one.subject) or spoken >= LEAST_SPEAK
    return sure and spoken > 0 and bool(one.said & (title | topic))
