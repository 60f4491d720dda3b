"""Terms that a lesson brings in: what it sets in bold inside a sentence. They are known behind that sentence alone.

Judges of drafts found that the sentence with the bold term was often not told, for its length, and what leans on the
term was: "The proviso was not entirely new." of a proviso that nobody had heard of.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from audiolesson.draft.english.tags import is_noun_phrase
from audiolesson.draft.english.verbs import FUNCTION
from audiolesson.draft.sentences.told import defines_name
from audiolesson.lesson.model import Block, Lesson, Text
from audiolesson.patterns import lazy

TERM = "(term) "
"""What stands before a term among what a sentence needs, whose other needs are stems of words."""

MOST_WORDS = 4
MOST_TERMS = 200
"""Bold terms that are looked at: a page with more of them sets in bold what it likes."""

MOST_USES = 12
"""Times that a lesson names a term which has its place; one that it names more often is what all of it is about."""

LEAST_LETTERS = 5
_NO_TERM = lazy(r"[^\w’' -]|^\d|^(?:note|important|example|warning|tip|step|figure|table)\b", re.IGNORECASE)


def introduced(lesson: Lesson) -> tuple[str, ...]:
    """The terms that a lesson sets in bold inside its sentences and names again, small, in its order.

    None that its title has, that it names more than `MOST_USES` times, or of a page full of bold.
    """
    texts = [text for section in lesson.sections for block in section.blocks for text in _sentences(block)]
    found = dict.fromkeys(term for text in texts for term in _terms(text))
    if len(found) > MOST_TERMS:
        return ()
    terms = _finder(tuple(found))
    if terms is None:
        return ()
    whole = " ".join(text.text for text in texts).lower()
    uses, titled = Counter(terms.findall(whole)), set(terms.findall(lesson.title.lower()))
    return tuple(term for term in found if term not in titled and 1 < uses[term] <= MOST_USES)


def _sentences(block: Block) -> Iterator[Text]:
    if block.kind == "paragraph":
        yield block.text
    for item in block.items:
        yield from (one.text for one in (item, *item.inner()))


def _terms(text: Text) -> Iterator[str]:
    """The bold terms that stand inside a sentence: no whole line, no label in front of one."""
    for start, end in text.strong:
        term = text.text[start:end].strip(" .,;")
        words = term.split()
        label = start == 0 and re.match(r"\s*[:–—.-]", text.text[end:] or ".") is not None
        if label or not 1 <= len(words) <= MOST_WORDS or len(term) < LEAST_LETTERS or _NO_TERM.search(term):
            continue
        if words[0].lower() not in FUNCTION and is_noun_phrase(term):
            yield term.lower()


class Introductions:
    """The terms that a lesson brings in, as its sentences are read one after the other."""

    def __init__(self, terms: Sequence[str]) -> None:
        self._finder = _finder(terms)
        self._first: dict[str, tuple[int, ...]] = {}

    def _held(self, text: str) -> list[str]:
        return list(dict.fromkeys(self._finder.findall(text.lower()))) if self._finder else []

    def read(self, text: str, gap: bool = False) -> dict[str, tuple[int, ...]]:
        """What a sentence needs: for each term that was brought in before, the sentences that do so.

        `gap`: the sentence before it is refused; then "The proviso was …" names what that one told.
        """
        held = self._held(text)
        if gap:
            self._first.update((term, ()) for term in held if text.lower().startswith(f"the {term}"))
        needs = {TERM + term: self._first[term] for term in held if term in self._first}
        self._first.update((term, ()) for term in held if term not in self._first)
        return {name: by for name, by in needs.items() if by or not defines_name(name.removeprefix(TERM), text)}

    def tell(self, text: str, order: int) -> None:
        """Note a sentence that may be told: it makes known what it names first, or says what a thing is."""
        for term in self._held(text):
            if not self._first[term] or defines_name(term, text):
                self._first[term] = (*self._first[term], order)


def _finder(terms: Sequence[str]) -> re.Pattern[str] | None:
    """What finds any of the terms in a text in small letters, the longest first; None where there are none."""
    longest = sorted(terms, key=lambda term: (-len(term), term))
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, longest))})(?=s?\b)") if longest else None
