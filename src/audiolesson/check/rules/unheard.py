"""A question and an answer that are heard hold a word to speak."""

from collections.abc import Iterator

from audiolesson.check.about import CARDS, About
from audiolesson.check.model import Finding, StudyRule
from audiolesson.check.study_view import StudyView
from audiolesson.check.words import brief
from audiolesson.patterns import lazy
from audiolesson.script.model import Paragraph
from audiolesson.wording.align import is_speech

_WORD = lazy(r"[^\W\d_]{2,}")


def find(view: StudyView) -> Iterator[Finding]:
    """Texts of cards and questions of which nothing is heard."""
    for paragraph in view.paragraphs():
        if not _is_plainly_heard(paragraph) and not any(map(is_speech, view.read(paragraph).reading.tokens)):
            message = f"nothing is heard of “{brief(paragraph.text, 40)}”: it has no word to speak"
            hint = 'write a word, or what is said for the signs: [!!!]{say="three exclamation marks"}'
            yield Finding(paragraph.place, message, hint)


def _is_plainly_heard(paragraph: Paragraph) -> bool:
    """Whether a text has two words without a reading of their own: before a build few texts need a second look."""
    plain = (span.text for span in paragraph.spans if span.kind == "text" and not span.say)
    return len(_WORD.findall(" ".join(plain))) > 1


ABOUT = About(
    "A text of a card or quiz without a word to speak.",
    "The learner hears silence in place of a question or its answer.",
    {CARDS: "## What stands on a chart where the sea has no bottom?\n\n…\n"},
    {CARDS: '## What stands on a chart where the sea has no bottom?\n\n[…]{say="three dots"}\n'},
)
RULE = StudyRule("unheard", "error", find, ABOUT)
