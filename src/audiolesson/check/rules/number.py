"""A number that is read sign by sign, or in more words than anyone can follow, tells nothing."""

from collections.abc import Iterator

from audiolesson.check.about import LESSON, SCRIPT, About
from audiolesson.check.model import Finding, LessonRule, StudyRule
from audiolesson.check.texts import SpokenText, TextView
from audiolesson.patterns import lazy
from audiolesson.script.marks import place_at
from audiolesson.wording.language import language_of

MOST_WORDS = 12
_GROUPED = lazy(r"(?<![\w.,])\d{1,3}(?:(?:\.\d{3}){2,}|(?:\.\d{3})+,\d{3,}|(?:_\d{3})+)(?![\w.])")
"""Numbers in groups as other languages and programs write them: 1.200.000, 1.200,500 and 1_200."""


def find(view: TextView) -> Iterator[Finding]:
    """Numbers without a reading of their own; those of a language whose rules we have not are left to its voice."""
    if language_of(view.show.language) is None:
        return
    for spoken in view.spoken:
        told = [*_said(spoken), *((unsure.start, unsure.end) for unsure in spoken.reading.unsure)]
        for start, end, message in _doubtful(spoken):
            if not any(begin < end and start < stop for begin, stop in told):
                written = spoken.paragraph.text[start:end]
                hint = f'round it, or say it: [{written[:40]}]{{say="…"}}'
                yield Finding(place_at(spoken.paragraph, start), f"the number {written[:40]!r} {message}", hint)


def _said(spoken: SpokenText) -> Iterator[tuple[int, int]]:
    """[start, end) of what the author gives a reading, or marks as another language, as code or as a formula."""
    at = 0
    for span in spoken.paragraph.spans:
        if span.say or span.lang or span.kind != "text":
            yield at, at + len(span.text)
        at += len(span.text)


def _doubtful(spoken: SpokenText) -> Iterator[tuple[int, int, str]]:
    text = spoken.paragraph.text
    grouped = [match.span() for match in _GROUPED.finditer(text) if not _is_address(match[0])]
    yield from ((start, end, "is grouped in a way that is not read as one number") for start, end in grouped)
    for token in spoken.reading.tokens:
        if not any(map(str.isdigit, token.written)) or any(start <= token.start < end for start, end in grouped):
            continue
        words = len(token.spoken.split())
        if any(map(str.isdigit, token.spoken)) and not token.lang:
            yield token.start, token.end, "has no reading in words"
        elif words > MOST_WORDS:
            yield token.start, token.end, f"takes {words} words to say"


def _is_address(number: str) -> bool:
    """Whether it is one of the Internet's, as 192.168.100.200."""
    parts = number.split(".")
    return len(parts) == 4 and all(part.isdecimal() and int(part) < 256 for part in parts)


_DROPS = "In the bay lie {} drops of water.\n"
ABOUT = About(
    "A number without a good reading: grouped in a way that English does not know, left in digits, or so long that it "
    f"takes more than {MOST_WORDS} words.",
    "The learner hears a row of words and does not know how much it is.",
    {LESSON: _DROPS.format("98.765.432.100"), SCRIPT: _DROPS.format("98.765.432.100")},
    {LESSON: _DROPS.format("98 billion"), SCRIPT: _DROPS.format("98 billion")},
)
RULE = LessonRule("number", "warning", find, ABOUT)
STUDY_RULE = StudyRule("number", "warning", find, ABOUT)
