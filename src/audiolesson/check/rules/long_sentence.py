"""Who listens cannot look back: a sentence of more than 25 words is hard to follow."""

from collections.abc import Iterator

from audiolesson.check.about import SCRIPT, About
from audiolesson.check.model import Finding, LessonRule, StudyRule
from audiolesson.check.texts import TextView
from audiolesson.script.marks import place_at

MOST_WORDS = 25


def find(view: TextView) -> Iterator[Finding]:
    """Sentences with more written words than that."""
    for spoken in view.spoken:
        text = spoken.paragraph.text
        for start, end in spoken.sentences:
            words = [word for word in text[start:end].split() if any(map(str.isalnum, word))]
            if len(words) > MOST_WORDS:
                beginning = " ".join(words[:6])
                yield Finding(
                    place_at(spoken.paragraph, start),
                    f"the sentence “{beginning} …” has {len(words)} words",
                    f"part it: at most {MOST_WORDS} are easy to follow by ear",
                )


ABOUT = About(
    f"A sentence with more than {MOST_WORDS} words.",
    "Who listens cannot look back. By the end of a long sentence its beginning is gone.",
    {
        SCRIPT: "A spring tide comes when the Moon is full or new, because then the Sun pulls on the sea the same way, "
        "so that both of them raise the water.\n",
    },
    {
        SCRIPT: "A spring tide comes when the Moon is full or new. Then the Sun pulls on the sea the same way, and "
        "both of them raise the water.\n",
    },
)
RULE = LessonRule("long-sentence", "error", find, ABOUT, stops_build=False)
STUDY_RULE = StudyRule("long-sentence", "error", find, ABOUT, stops_build=False)
