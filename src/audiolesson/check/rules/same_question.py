"""What is asked twice is heard twice in one drill, and may have two answers."""

from collections.abc import Iterator

from audiolesson.check.about import CARDS, About
from audiolesson.check.model import Finding, StudyRule
from audiolesson.check.study_view import StudyView
from audiolesson.check.words import brief, plain
from audiolesson.draft.english.content import content_words


def find(view: StudyView) -> Iterator[Finding]:
    """Questions with the words of one before; and those about the same with the same answer."""
    first: dict[object, int] = {}
    for question, answer in view.asked:
        words = plain(question.text)
        keys: list[object] = [words]
        if meaning := frozenset(content_words(question.text)):
            keys.append((meaning, plain(answer.text)))
        if found := next((first[key] for key in keys if key in first), 0):
            message = f"“{brief(question.text)}” asks what line {found} asks"
            yield Finding(question.place, message, "take one of them out, or ask for something else")
        for key in keys:
            first.setdefault(key, question.place.line)


ABOUT = About(
    "A question that asks what another one of the file asks.",
    "The learner hears it twice in one drill, and may be told two answers.",
    {
        CARDS: "## When does a spring tide come?\n\nAt full moon.\n\n"
        "## When does the spring tide come?\n\nWhen the Sun pulls the same way.\n",
    },
    {
        CARDS: "## When does a spring tide come?\n\nAt full moon.\n\n"
        "## How does the Sun pull at a spring tide?\n\nThe same way.\n",
    },
)
RULE = StudyRule("same-question", "error", find, ABOUT, stops_build=False)
