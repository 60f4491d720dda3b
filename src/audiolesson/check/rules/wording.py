"""What may not be heard as it should: a formula or a sign that the rules of the language cannot word."""

from collections.abc import Iterator

from audiolesson.check.about import About
from audiolesson.check.model import Finding, LessonRule, StudyRule
from audiolesson.check.texts import TextView
from audiolesson.check.words import brief
from audiolesson.script.marks import place_at

_SAY = 'write [the text]{say="the words"}, or give a word its reading in the lexicon'


def find(view: TextView) -> Iterator[Finding]:
    """Everything that wording is unsure of, each under the name of wording's own rule."""
    for spoken in view.spoken:
        if spoken.paragraph.record:  # no voice reads it
            continue
        for unsure in spoken.reading.unsure:
            written = " ".join(spoken.paragraph.text[unsure.start : unsure.end].split())
            place = place_at(spoken.paragraph, unsure.start)
            yield Finding(place, f"“{brief(written)}”: {unsure.message}", unsure.hint or _SAY, unsure.rule)


ABOUT = About(
    "What the rules of reading are unsure of. Each kind has its own name, such as `wording-acronym`; `wording` "
    "stands for all of them.",
    "The learner hears something else than what is written, and cannot see it.",
    {},
    {},
)
RULE = LessonRule("wording", "error", find, ABOUT, stops_build=False)
STUDY_RULE = StudyRule("wording", "error", find, ABOUT, stops_build=False)
