"""A card leads to the second of the episode that explains it, where a sentence there does."""

from collections.abc import Iterator

from audiolesson.check.about import CARDS, About
from audiolesson.check.model import Finding, StudyRule
from audiolesson.check.study_view import StudyView
from audiolesson.check.words import brief
from audiolesson.study.model import Card, Question


def find(view: StudyView) -> Iterator[Finding]:
    """Cards and questions that no sentence of the built episode explains; nothing where no fresh build is there."""
    built = view.lesson.built
    if built is None or not built.segments:
        return
    moments = {made.id: made.moment for made in (built.cards if view.cards else built.quiz)}
    entries: list[Card | Question] = [*view.cards, *view.questions]
    for entry in entries:
        if moments.get(entry.id, 0) < 0:
            message = f"no sentence of the episode explains “{brief(entry.question.text)}”"
            hint = "say it in the script in words of the question and its answer, or ask for what is said there"
            yield Finding(entry.place, message, hint)


ABOUT = About(
    "A card or a question that no sentence of the episode explains. The rule looks at what was built, so it says "
    "nothing before the first build and after an edit.",
    "The page can lead the learner from the card only into the lesson's own text, not to the place in the episode, and "
    "who only listens was never told. A card may well go deeper than an episode of three and a half minutes.",
    {CARDS: "## What is a tide that the wind drives called?\n\nA storm surge.\n"},
    {CARDS: "## What does the Moon pull on?\n\nThe water of the sea.\n"},
    built=True,
)
RULE = StudyRule("no-moment", "note", find, ABOUT)
