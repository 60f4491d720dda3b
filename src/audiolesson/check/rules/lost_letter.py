"""Where a page was saved in the wrong encoding a letter is lost for good: nobody can say "�5"."""

from collections.abc import Iterator

from audiolesson.check.about import SCRIPT, About
from audiolesson.check.model import Finding, LessonRule, StudyRule
from audiolesson.check.texts import TextView
from audiolesson.lesson.misread import LOST
from audiolesson.script.marks import place_at


def find(view: TextView) -> Iterator[Finding]:
    """Signs that stand for a letter which could not be read."""
    for spoken in view.spoken:
        text = spoken.paragraph.text
        for at, sign in enumerate(text):
            if sign == LOST:
                word = text[:at].rpartition(" ")[2] + text[at:].partition(" ")[0]
                message = f"a letter of “{word}” was lost when its page was saved"
                yield Finding(place_at(spoken.paragraph, at), message, f"write it in the place of {LOST}")


ABOUT = About(
    f"The sign {LOST} in what is said.",
    "It stands where a letter could not be read. A voice passes over it, or says the name of the sign.",
    {SCRIPT: f"A pilot cost {LOST}5 a day in the bay.\n"},
    {SCRIPT: "A pilot cost £5 a day in the bay.\n"},
)
RULE = LessonRule("lost-letter", "warning", find, ABOUT)
STUDY_RULE = StudyRule("lost-letter", "warning", find, ABOUT)
