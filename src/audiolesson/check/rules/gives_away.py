"""A question that holds its answer asks for nothing."""

from collections.abc import Iterator

from audiolesson.check.about import CARDS, About
from audiolesson.check.model import Finding, StudyRule
from audiolesson.check.study_view import StudyView
from audiolesson.check.words import brief, plain
from audiolesson.draft.english.content import content_words


def find(view: StudyView) -> Iterator[Finding]:
    """Questions that hold the answer's words, or all of them that carry meaning; not those that offer them ("or")."""
    for question, answer in view.asked:
        if gives_away(question.text, answer.text):
            hint = "take the answer's words out of the question, or ask the other way round"
            yield Finding(question.place, f"the question holds its answer: “{brief(answer.text)}”", hint)


def gives_away(question: str, answer: str) -> bool:
    """Whether a question that offers no choice holds what answers it."""
    asked, told = plain(question), plain(answer)
    if "or" in asked or not told:
        return False
    if any(asked[start : start + len(told)] == told for start in range(len(asked) - len(told) + 1)):
        return True
    meaning = set(content_words(answer))
    return bool(meaning) and meaning <= set(content_words(question))


ABOUT = About(
    "A question of a card or quiz that holds its own answer.",
    "There is nothing to recall: the learner repeats what was just said, and forgets it.",
    {CARDS: "## What is the rise and fall of the sea, the tide, called?\n\nThe tide.\n"},
    {CARDS: "## What is the rise and fall of the sea called?\n\nThe tide.\n"},
)
RULE = StudyRule("gives-away", "warning", find, ABOUT)
