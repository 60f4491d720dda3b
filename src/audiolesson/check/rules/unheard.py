"""A question and an answer that are heard hold a word to speak."""

from collections.abc import Iterator

from audiolesson.check.model import Finding, StudyRule
from audiolesson.check.study_view import StudyView
from audiolesson.wording.align import is_speech


def find(view: StudyView) -> Iterator[Finding]:
    """Texts of cards and questions of which nothing is heard."""
    for paragraph in view.paragraphs():
        if not any(map(is_speech, view.read(paragraph).reading.tokens)):
            message = f"nothing is heard of “{paragraph.text[:40]}”: it has no word to speak"
            hint = 'write a word, or what is said for the signs: [!!!]{say="three exclamation marks"}'
            yield Finding(paragraph.place, message, hint)


RULE = StudyRule("unheard", "error", find)
