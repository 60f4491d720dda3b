"""What says at the beginning what an episode is about, where no sentence of the lesson does.

A listener sees no title. "You need only logarithms." is the lesson's own first sentence that can be told, and says
nothing of what is spoken of.
"""

import re
from collections.abc import Sequence

from audiolesson.draft.english.texts import is_name, upper_first
from audiolesson.draft.framing.frame_opening import pick
from audiolesson.draft.framing.frame_sets import CALLED, CLAUSE_INTROS, INTROS
from audiolesson.draft.framing.slots import Slot
from audiolesson.draft.sentences.naming import lower_first
from audiolesson.draft.sentences.told import stems
from audiolesson.draft.titling.headings import clean, sentence_case
from audiolesson.draft.titling.lesson_names import named
from audiolesson.lesson.model import Lesson, Text
from audiolesson.patterns import lazy

HEARD_FIRST = 2
"""Sentences by which a listener is to know what an episode is about."""

_LEAST, _MOST = 2, 9
"""Words of a title that is said as it is written."""

_OF_THE_LINES = " ".join((*INTROS, *CLAUSE_INTROS, CALLED))
_UNSAID = lazy(
    r"[/\\|<>{}`$_#=+*()]|(?<!\w)-|-(?!\w)|\d\d|['’]s?$|\b(?:on|of|for|to|in|with|and|the|an?|from|by)$"
    r"|\b(?:part|chapter|lecture|week|lesson|module|unit|day) \w+",
    re.I,
)
_OF_ANY_LESSON = (
    "introduction history overview basics background summary notes theme common concepts conclusion review reading"
    " class raw lecture general thoughts"
)
"""Words of which a title says nothing, if it has no others."""

_SUBTITLE = lazy(r": | [–—-] |(?<=\?) ")
_SHORT = 2
"""Words that say something in a title that says too little without what stands behind it: "Choosing twelve: …"."""


def intro_of(subject: Slot, turn: int) -> str:
    """The sentence that says what an episode is about; "" where its topic fits into none."""
    if subject.kind == "question":
        return subject.asked
    if not subject.text or stems(subject.text) <= stems(_OF_ANY_LESSON):
        return ""
    line = pick(CLAUSE_INTROS if subject.kind == "clause" else INTROS, turn)
    return upper_first(line.format(T=subject.text))


def called(lesson: Lesson, whole: str) -> str:
    """What a lesson is called, where its topic fits into no sentence: "Today: in defence of the bottle deposit."."""
    name = named(lesson, whole)
    main, *rest = _SUBTITLE.split(name, maxsplit=1)
    fuller = [part for part in rest if may_be_said(part) and len(stems(part)) >= _SHORT]
    parts = [main, *fuller] if len(stems(main)) <= _SHORT else [main]
    if not may_be_said(main) or len(name.split()) < _LEAST:
        return ""
    said = [sentence_case(clean(part), whole).rstrip(".!?") + "?" * _asks(part) for part in parts]
    first = said[0] if is_name(said[0].split()[0], whole) else lower_first(Text(said[0])).text
    return " ".join(_stopped(one) for one in (CALLED.format(T=first), *map(upper_first, said[1:])))


def may_be_said(part: str) -> bool:
    """Whether a title, or a part of one, is words that a listener understands: no sign, and no "part two"."""
    fits = 0 < len(part.split()) <= _MOST and not _UNSAID.search(part)
    return fits and not stems(part) <= stems(_OF_ANY_LESSON)


def _asks(part: str) -> bool:
    return part.endswith("?")


def _stopped(said: str) -> str:
    return said if said.endswith("?") else f"{said}."


def named_first(topic: str, intro: str, promise: str, told: Sequence[str]) -> tuple[str, str]:
    """The intro, or "" where the promise or the first sentences told have a word of the topic; and the promise as it
    stands behind that.
    """
    own = stems(topic) | (stems(intro) - stems(_OF_THE_LINES))
    heard = frozenset[str]().union(*map(stems, (promise, *told[:HEARD_FIRST])))
    return ("", promise) if own & heard or not intro else (intro, promise.replace(" of this episode", "", 1))
