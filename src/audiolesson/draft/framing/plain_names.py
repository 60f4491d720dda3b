"""The question what a thing is, where a sentence gives a thing its name: "… is known as slip"."""

import re
from dataclasses import dataclass, replace

from audiolesson.draft.english.forms import is_plural
from audiolesson.draft.english.tags import first_verb, is_noun_phrase
from audiolesson.draft.english.texts import upper_first
from audiolesson.draft.english.verbs import AUXILIARIES, PREPOSITIONS, word_set
from audiolesson.draft.framing import matter_shapes as shapes
from audiolesson.draft.framing.plain_parts import MASS_TERM, QUALITY, VAGUE, name_start
from audiolesson.draft.framing.topic_articles import head_of, with_article
from audiolesson.patterns import lazy

DEFINES, EXPLAINS, TELLS, COUNTS = 4, 3, 2, 1
"""What questions are worth: for what a thing is, for a reason or a case, for what it does, for a number."""

_LEAST_SAID = 3
"""Words before the name that say what has it."""


@dataclass(frozen=True, slots=True)
class Asked:
    """A question in small letters, what it is about, and what it is worth; the same as a clause behind "you will know",
    and the sentence that answers it with its parts the other way round, each "" where there is none.
    """

    question: str
    name: str
    worth: int
    clause: str = ""
    again: str = ""


_OF_SOMEBODY = lazy(r"(?:[A-Z][\w’'-]+ ){1,3}[A-Z][\w’'-]+")
"""A name that may be somebody's: "an engineer called Ida Lund"."""


def named(said: str, whole: str) -> Asked | None:
    """ "… is called a kiln", "a furnace known as a kiln", "We call this a kiln" ask what that is."""
    found = _CALLED.search(said)
    name = (found["one"] or found["name"]) if found else ""
    if not found or not _is_term(name, whole) or _OF_SOMEBODY.fullmatch(name):
        return None
    if len(said[: found.start()].split()) < _LEAST_SAID or _POINTS.match(said):
        return None
    several = _SEVERAL.search(said[: found.start()])
    asked = _asked_what(name, several is not None and is_plural(several["noun"]))
    return replace(asked, again=_turned(said, name, whole))


def _turned(said: str, name: str, whole: str) -> str:
    """ "Clay that has dried is known as greenware." the other way round; "" where that is not sure."""
    found = _IS_CALLED.match(said)
    if not found or found["name"] != name or shapes.LEANS.search(found["what"].split()[0]):
        return ""
    if first_verb(re.split(r" (?:that|which|who) ", found["what"])[0]) >= 0 or _OPEN_END.search(found["what"]):
        return ""
    what = name_start(found["what"], whole)
    return f"{upper_first(name)} {found['be']} {what}." if what else ""


_OPEN_END = lazy(r"\b(?:that|which|who)$")
_IS_CALLED = lazy(
    r"(?P<what>[^,;:]+) (?P<be>is|are) (?:also |often |sometimes )?(?:called|known as|termed) (?P<name>[^,.]+)\.$"
)


def named_before(said: str, before: str, whole: str) -> Asked | None:
    """The same where the sentence before says what it is: "This is known as slip." """
    found = _CALLED_SO.match(said)
    if not found or not _is_term(found["name"], whole) or len(before.split()) < _LEAST_SAID + 2 or before.endswith("?"):
        return None
    return _asked_what(found["name"])


_SEVERAL = lazy(r"(?P<noun>[a-z]{3,}),? *$")
"""What is called so: "permanent houses, known as …" are several, whatever the name looks like."""


def _asked_what(name: str, several: bool = False) -> Asked:
    one = re.match(r"(?:an?|the) ", name) is not None  # "on five lines called a stave" asks what a stave is
    verb = "are" if (several and not one) or _is_plural(head_of(name)) else "is"
    return Asked(f"what {verb} {name}?", name, DEFINES, f"what {name} {verb}")


def _is_plural(word: str) -> bool:
    return is_plural(word) or bool(re.search(r"[a-z]{3}(?:ata|ae)$", word))


_QUALITIES = word_set(
    """hot cold warm cool big small new old good bad high low long short open closed free hard soft fast slow light dark
    red green blue white black dry wet deep strong weak heavy thick thin wide narrow early late near far"""
)
"""What is only the beginning of a name: "hot" of "known as hot spots"."""


def _is_term(name: str, whole: str) -> bool:
    """Whether what a thing is called is a name that can be asked about."""
    last = name.split()[-1]
    bare = re.sub(r"^(?:an?|the) ", "", name)
    return (
        not shapes.LEANS.search(name)
        and " or " not in name
        and not VAGUE.search(name)
        and bare.lower() not in _QUALITIES
        and is_noun_phrase(name)
        and (_is_plural(last) or name != bare or bool(MASS_TERM.search(last)) or with_article(name, whole) == name)
        and not (name == bare and QUALITY.search(last))
        and not shapes.SIGNS.search(name)
        and not last.endswith("ly")
        and last not in PREPOSITIONS
        and bare not in AUXILIARIES
    )


_NAME = (
    r"(?P<name>(?:(?:an?|the) )?[A-Za-z][\w'’–-]*(?: (?!(?:and|or|but|in|on|at|to|for|by|with|from|is|are|was|were"
    r"|which|that|who|after|because|when|if|as|has|have)\b)[\w'’–-]+){0,3})"
)
_CALLED = lazy(
    r"(?<!so-)\b(?:called|known as|termed|referred to as) "
    rf"(?:(?P<one>[a-z]+) (?=[a-z]+s (?:the|an?|[a-z]+)\b)|{_NAME}(?=[.,]|$| (?:and|which|that|is|are)\b))"
)
_CALLED_SO = lazy(
    r"(?:(?:This|That|It)(?: [a-z-]+){0,3} (?:is|was) (?:also |often |sometimes )?(?:called|known as|termed)"
    rf"|(?:We|Economists|Psychologists|Doctors|Biologists|Engineers) call (?:this|that|it)) {_NAME}(?:\.$"
    r"|, (?:and|which|after|because|since)\b)"
)
_POINTS = lazy(r"(?:This|That|It|They|These|We|Some|Its?|He|She)\b")
