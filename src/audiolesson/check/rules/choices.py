"""The choices of a question: no two alike, and none that tells by its length that it is the right one."""

from collections.abc import Iterator

from audiolesson.check.about import QUIZ, About
from audiolesson.check.model import Finding, StudyRule
from audiolesson.check.study_view import StudyView
from audiolesson.check.words import brief, plain, written_words

_LONGER = 3
"""Words by which a right choice is longer than every other, at least, and …"""

_TIMES = 1.5
"""… times their length, before it is told by it: who knows nothing ticks the longest one."""


def find_same(view: StudyView) -> Iterator[Finding]:
    """Choices that differ from one before in nothing that is heard."""
    for question in view.questions:
        first: dict[tuple[str, ...], int] = {}
        for choice in question.choices:
            key = plain(choice.text)
            if key in first:
                message = f"the choice “{brief(choice.text)}” says what line {first[key]} says"
                yield Finding(choice.place, message, "make each choice another one")
            first.setdefault(key, choice.place.line)


def find_telling(view: StudyView) -> Iterator[Finding]:
    """Right choices that are far longer than all others."""
    for question in view.questions:
        lengths = [len(written_words(choice.text)) for choice in question.choices]
        right = lengths.pop(question.right)
        longest = max(lengths)
        if right >= longest + _LONGER and right >= _TIMES * longest:
            choice = question.choices[question.right]
            message = f"the right choice has {right} words, the others at most {longest}: its length tells it"
            yield Finding(choice.place, message, "shorten it, or write the others as fully")


SAME_ABOUT = About(
    "Two choices of a question say the same.",
    "Who hears the same choice twice cannot tell which one is meant, and may be told that a right answer is wrong.",
    {QUIZ: "## When does a spring tide come?\n\n- [x] At full moon\n- [ ] At low water\n- [ ] At the full moon\n"},
    {QUIZ: "## When does a spring tide come?\n\n- [x] At full moon\n- [ ] At low water\n- [ ] At high water\n"},
)
TELLING_ABOUT = About(
    f"The right choice is far longer than the others: by {_LONGER} words or more, and half as long again.",
    "Who knows nothing ticks the longest choice. The learner is right without having recalled anything.",
    {
        QUIZ: "## When does a spring tide come?\n\n"
        "- [x] At full moon, when the Sun pulls the same way\n- [ ] At low water\n- [ ] At high water\n",
    },
    {QUIZ: "## When does a spring tide come?\n\n- [x] At full moon\n- [ ] At low water\n- [ ] At high water\n"},
)
SAME_RULE = StudyRule("same-choice", "error", find_same, SAME_ABOUT, stops_build=False)
TELLING_RULE = StudyRule("telling-choice", "warning", find_telling, TELLING_ABOUT)
