"""The headings that a segment goes over to: what stands under one is heard as said of the one before.

"Long jobs may starve." is true of one way to share a processor and false of the next. So the heading is named before
the first told sentence under it which does not say it.
"""

from collections.abc import Collection, Sequence

from audiolesson.draft.framing.signposts import is_short_name
from audiolesson.draft.framing.slots import Slot, slot
from audiolesson.draft.framing.told_under import above, own_heading
from audiolesson.draft.model import Candidate
from audiolesson.draft.sentences.naming import names_term
from audiolesson.draft.sentences.told import stems
from audiolesson.draft.titling.empty_titles import GENERAL
from audiolesson.draft.titling.headings import GENERIC
from audiolesson.draft.titling.titles import title_of
from audiolesson.lesson.model import Lesson
from audiolesson.patterns import lazy

_OPENERS = ("Now for {A}.", "Next, {A}.")

_MOST_WORDS = 5
"""Words of a heading that is named inside a segment."""

_OF_ANYTHING = lazy(
    r"(?:the |its |their |common |main |major )?(?:signs?|symptoms?|treatments?|causes?|effects?|uses?|properties"
    r"|applications?|examples?|diagnosis|prevention|ingredients?|materials?|equipment|tools?|method|results?|rules?"
    r"|explanations?|descriptions?|procedures?|processes|warnings?|facts?|key \w+|importance|evidence|requirements?"
    r"|components?|types?(?: of \w+)?|kinds?(?: of \w+)?|summary|management|analysis|access|files|operation"
    r"|types in [\w ]+|one [\w -]+"
    r"|(?:strengths?|advantages?|pros|benefits|limitations?|merits) (?:and|&) [a-z]+)",
    2,
)
"""Headings that say only together with the one above what they are about."""


def entered(
    orders: Sequence[int],
    later: Collection[int],
    title: str,
    lesson: Lesson,
    whole: str,
    candidates: Sequence[Candidate],
    last: int = -1,
) -> dict[int, str]:
    """The names of headings to be said before the first told sentence under each, by the order of that sentence.

    `orders` are told in the segment of this `title`, those in `later` only if there is time: a name stands before the
    first that is told in any case. `last` is the section of what is told before the segment, -1 for none. There is none
    for what stands under the title itself, or leans on what is before it.
    """
    names: dict[int, str] = {}
    left = _under(title, lesson, whole).union(above(last, lesson) if last >= 0 else ())
    for order in orders:
        path = above(candidates[order].section, lesson)
        new = [at for at in path if at not in left]
        left = frozenset(path)
        if not new or _calls_itself(title, new, lesson, whole):
            continue
        own = (one for one in orders if candidates[one].section == new[0] and one not in later)
        first = next((one for one in own if candidates[one].follows < 0), order)
        named = candidates[first].follows < 0 and _name_of(new, candidates[first].text.text, title, lesson, whole)
        if named:
            names[first] = named
    return names


def opener(name: str, at: int) -> str:
    """The line that says such a name before its sentence, the `at`-th of an episode."""
    return _OPENERS[at % len(_OPENERS)].format(A=name)


def _under(title: str, lesson: Lesson, whole: str) -> frozenset[int]:
    """The heading of a segment's title with those above it, and the lesson's own."""
    names = {title.lower(), *title.lower().split(" and ")}
    homes = [at for at, one in enumerate(lesson.sections) if title_of(one.title, whole).lower() in names]
    return own_heading(lesson).union(*(above(at, lesson) for at in homes[:1]))


def _calls_itself(title: str, new: Sequence[int], lesson: Lesson, whole: str) -> bool:
    return any(title_of(lesson.sections[at].title, whole).lower() == title.lower() for at in new)


def _name_of(new: Sequence[int], said: str, title: str, lesson: Lesson, whole: str) -> str:
    """The innermost of the headings that says what its sentences are about; "" where the first of them says it."""
    for at in new:
        head = title_of(lesson.sections[at].title, whole)
        if names_term(head, said):
            return ""
        one = slot(head, whole) if head and not _says_nothing(head) else Slot()
        if one.kind == "noun" and is_short_name(one) and len(one.text.split()) <= _MOST_WORDS:
            return "" if stems(one.text) <= stems(f"{title} {lesson.title}") or names_term(one.text, said) else one.text
    return ""


def _says_nothing(head: str) -> bool:
    return bool(_OF_ANYTHING.fullmatch(head) or GENERIC.match(head) or GENERAL.match(head))
