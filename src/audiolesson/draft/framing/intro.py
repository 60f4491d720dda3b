"""What says at the beginning what an episode is about, where no sentence of the lesson does.

A listener sees no title. "You need only logarithms." is the lesson's own first sentence that can be told, and says
nothing of what is spoken of.
"""

import re
from collections.abc import Sequence

from audiolesson.draft.english.tags import begins_with_order, has_finite_verb, is_noun_phrase
from audiolesson.draft.english.texts import upper_first
from audiolesson.draft.english.verbs import ALSO_NOUNS, AUXILIARIES, word_set
from audiolesson.draft.framing.frame_opening import pick
from audiolesson.draft.framing.frame_sets import CALLED, CLAUSE_INTROS, INTROS
from audiolesson.draft.framing.said_names import lists_in_vain
from audiolesson.draft.framing.slots import Slot
from audiolesson.draft.sentences.gathered import Gathered
from audiolesson.draft.sentences.naming import inside
from audiolesson.draft.sentences.told import stems
from audiolesson.draft.titling.headings import ASKS, clean, sentence_case
from audiolesson.draft.titling.lesson_names import named, without_count, without_years
from audiolesson.lesson.model import Lesson
from audiolesson.patterns import lazy

HEARD_FIRST = 2
"""Sentences by which a listener is to know what an episode is about."""

LEAST_TO_TELL = 8
"""Sentences of a lesson that would say what it is about."""

_LEAST, _MOST = 2, 9
"""Words of a title that is said as it is written."""

_OF_THE_LINES = " ".join((*INTROS, *CLAUSE_INTROS, CALLED))
_UNSAID = lazy(
    r"[/\\|<>{}`$_#=+*()]|(?<!\w)-|-(?!\w)|\d\d|['’]s?$|\b(?:on|of|for|to|in|with|and|the|an?|from|by)$"
    r"|(?<!\w)['‘“\"][^'’”\"]*$|\b(?:midterms?|exams?|handout|homework|assignment)(?: \d|$)"
    r"|\b(?:part|chapter|lecture|week|lesson|module|unit|day) \w+|\. |\bvs\b|\bwelcome\b|['’](?:re|ve|ll|d|m)\b"
    r"|\b(?:what|here|there|that|it|who|how|where)['’]s\b"
    r"|^(?:how|why|what|where|when) (?:it|they|this|that|these|those|he|she)\b",
    re.I,
)
_OF_NOTHING = lazy(
    r"(?:it|they|he|she|we|i|this|that|these|those|there|here|but|and|or|so|yet|finally|lastly|previously|also|then)\b"
    r"|(?:first|next|now|more|other|another|some|again|still)"
    r"(?:,|$| (?:of|on|to|and|this|that|the|we|you|it|let|up|steps?)\b)"
    r"|\w+ing (?:up|started|on|out|off|ready|there)$",
    re.I,
)
"""How a title begins that hangs on what was before it, or names nothing."""

_IN_PRAISE = lazy(r"In (?:Defen[cs]e|Praise|Search|Memory|Favou?r|Pursuit|Honou?r) of ", re.I)
_LOOKS = lazy(r"An? (?:[\w-]+ )?(?:look|guide|tour|walk|visit|start|note)\b", re.I)
_NO_DEEDS = word_set(
    "bring spring string king wing ring sing thing swing sting cling fling sling nothing something everything anything"
)
_OF_NOUNS = lazy(r"(?i:[\w-]+ and [\w-]+|[\w-]+ [\w-]+s)")
"""Two nouns, of which either may be a verb elsewhere: "Supply and demand", "Sound waves"."""

_LEAST_OF_A_DEED = 2
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
    if not subject.text or stems(subject.text) <= stems(_OF_ANY_LESSON) or subject.is_indefinite:
        return ""  # "Today we look at a kiln." is said of one that stands there
    line = pick(CLAUSE_INTROS if subject.kind == "clause" else INTROS, turn)
    return upper_first(line.format(T=subject.text))


def called(lesson: Lesson, whole: str, told: str = "") -> str:
    """What a lesson is called, where its topic fits into no sentence: "Today: in defence of the bottle deposit.".

    `told` is all that may be told of it: a name of which it says no word is the author's, a place's or a joke.
    """
    name = without_years(without_count(named(lesson, whole), whole))
    main, *rest = _SUBTITLE.split(name, maxsplit=1)
    fuller = [part for part in rest if may_be_said(part) and len(stems(part)) >= _SHORT and _ends_as_a_name(part)]
    if told and (lists_in_vain(name, [told]) or not _is_spoken_of(name, told)):
        return ""
    parts = [main, *fuller] if len(stems(main)) <= _SHORT else [main]
    if not may_be_said(main) or len(name.split()) < _LEAST or (_LABEL.fullmatch(main) and not fuller):
        return ""
    said = [sentence_case(clean(part), whole).rstrip(".!?") + "?" * _asks(part) for part in parts]
    return " ".join(_stopped(one) for one in (CALLED.format(T=inside(said[0], whole)), *map(upper_first, said[1:])))


_LABEL = lazy(r"[A-Z]?[a-z]+ #?(?:\d+|[IVX]+)\+?")
"""What only counts a lesson among others: "Scenario 2", of which what stands behind it says what it is."""


def _is_spoken_of(name: str, told: str) -> bool:
    """Whether a lesson says half of the words of its title."""
    own = stems(name) - stems(_OF_ANY_LESSON)
    return 2 * len(own & stems(told)) >= len(own)


def of_its_words(topic: str, gathered: Gathered, title: str = "") -> bool:
    """Whether a lesson that tells anything says a word of its topic: "aquatabs" of a page on water is the name of an
    item in its list of gear. Nor is it about what its `title` doubts, or what counts parts that it does not name.
    """
    own, texts = stems(topic), [one.text.text for one in gathered.candidates]
    if _is_doubted(title) or lists_in_vain(topic, texts, len(texts)):
        return False
    return len(texts) < LEAST_TO_TELL or not own or any(own & stems(text) for text in texts)


def _is_doubted(title: str) -> bool:
    """Whether a title sets a question mark behind what is no question: "The return of the wood kiln?"."""
    asked = without_subtitle(title).strip()
    return asked.endswith("?") and not ASKS.match(asked) and asked.split()[0].lower() not in AUXILIARIES


def _ends_as_a_name(part: str) -> bool:
    """Whether a subtitle is no quality of what stands before it: "application focused"."""
    return bool(ASKS.match(part)) or _asks(part) or not _ENDS_IN_A_QUALITY.search(part)


_ENDS_IN_A_QUALITY = lazy(r"^(?!the )(?:[\w-]+ )*[\w-]+(?:ed|ened|ly|based|driven|able|ible)$", re.I)


def may_be_said(part: str) -> bool:
    """Whether a title, or a part of one, is words that a listener understands: no sign, and no "part two"."""
    fits = 0 < len(part.split()) <= _MOST and not _UNSAID.search(part) and not _OF_NOTHING.match(part)
    return fits and not stems(part) <= stems(_OF_ANY_LESSON) and _names_it(part)


def _names_it(part: str) -> bool:
    """Whether a title is a question, a clause or a name, so that it can stand behind "Today:" and be no sentence."""
    if _asks(part) or ASKS.match(part) or _IN_PRAISE.match(part) or _LOOKS.match(part):
        return True
    first, *others = part.lower().split()
    if first.endswith("ing") and first not in _NO_DEEDS:
        return len(part.split()) >= _LEAST_OF_A_DEED
    if others and first in ALSO_NOUNS and _OF_NOUNS.fullmatch(part):
        return True
    return is_noun_phrase(part) and not (has_finite_verb(part) or begins_with_order(f"{part}."))


def without_subtitle(title: str) -> str:
    """A title without what stands behind its colon or dash: "Rime and glaze: a question of time"."""
    return _SUBTITLE.split(title, maxsplit=1)[0]


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
