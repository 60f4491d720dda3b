"""Where a case is reported, which only a reader can look up: "[1896] 2 QB 44"."""

from audiolesson.draft.english.texts import without
from audiolesson.lesson.model import Text
from audiolesson.patterns import lazy

_REPORTED = lazy(
    r",? ?[\[(]\d{4}[\])] (?:\d+ [A-Z]|[A-Z]{2})[A-Za-z]*"
    r"(?:\.? (?:[A-Z][A-Za-z]*|&))*\.? \d+(?: \((?:[A-Z][A-Za-z]*)\))?"
    r"(?=[ ,;:.)]|$)"
)


def without_citation(sentence: Text) -> Text:
    """A sentence without the volumes and pages in which its cases are reported."""
    while found := _REPORTED.search(sentence.text):
        sentence = without(sentence, *found.span())
    return sentence
