"""A script, a card or a quiz may say less than the lesson, never more: no number or name that it does not hold."""

from collections.abc import Iterator

from audiolesson.check.about import SCRIPT, About
from audiolesson.check.claims import known, lacking
from audiolesson.check.model import Finding, LessonRule, StudyRule
from audiolesson.check.texts import TextView
from audiolesson.script.marks import place_at

_HINT = "add it to the lesson or take it out; if it is right as it is, write <!-- check off: claim --> above it"


def find(view: TextView) -> Iterator[Finding]:
    """Each such number or name once, where it stands first."""
    texts = view.lesson.words
    if texts is None:
        return
    lesson = known([*texts, *view.names])
    told: set[str] = set()
    for paragraph in view.stated():
        text = paragraph.text
        for start, end in lacking(text, [start for start, _ in view.read(paragraph).sentences], lesson):
            claim = " ".join(text[start:end].split())
            if claim not in told:
                told.add(claim)
                yield Finding(place_at(paragraph, start), f"“{claim}” is not in the lesson", _HINT)


ABOUT = About(
    "A number or a name that the lesson does not hold, in a script, a card or a quiz.",
    "The learner takes it for part of the lesson, and it may be wrong: a slip of the pen, or out of another text.",
    {SCRIPT: "In 1896 the tide of a narrow bay was measured.\n"},
    {SCRIPT: "In 1869 the tide of a narrow bay was measured.\n"},
)
RULE = LessonRule("claim", "error", find, ABOUT, stops_build=False)
STUDY_RULE = StudyRule("claim", "error", find, ABOUT, stops_build=False)
