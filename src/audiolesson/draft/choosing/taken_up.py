"""What takes up what was just told by a word that nothing said before: "The pattern is everywhere.", "The gap is slim".

A listener who was not told the sentence before cannot place it. English only.
"""

from collections.abc import Iterator, Sequence

from audiolesson.draft.english.content import content_words
from audiolesson.draft.english.tags import first_verb
from audiolesson.draft.english.verbs import word_set
from audiolesson.draft.model import NEVER, Candidate
from audiolesson.patterns import lazy

_THE_ONE = lazy(
    r"(?P<the>(?:(?:But|And|So|Yet|Still),? t|T)he (?:(?:whole|same|old|new|only) )?(?P<noun>[a-z]{3,})) [a-z]"
)

_ONE_OF_A_KIND = word_set(
    """sun moon earth sea sky world air water ground wind rain weather snow night day morning evening king queen church
    state government law courts police army public body brain heart blood skin eye eyes ear ears hand hands mouth throat
    lungs past future present truth internet market village town city house kitchen garden poor rich old young dead
    summer winter spring autumn first second third most more less best worst reality fact student learner reader"""
)
"""What there is one of, or what everybody knows."""


def takes_up(said: str) -> str:
    """The noun by which a sentence takes up what was told: its subject is "the" with that noun and nothing more; ""."""
    found = _THE_ONE.match(said)
    if not found or found["noun"] in _ONE_OF_A_KIND:
        return ""
    before = len(said[: found.end("the")].split())
    return found["noun"] if first_verb(said) == before else ""


def taken_up(candidates: Sequence[Candidate], titles: Sequence[str], title: str) -> Iterator[tuple[int, int]]:
    """Each sentence that begins a paragraph and takes up what no sentence before it named, with the one before it."""
    said = set(content_words(f"{title} {' '.join(titles)}"))
    last: Candidate | None = None
    for one in candidates:
        if one.tier == NEVER:
            continue
        noun = takes_up(one.text.text) if one.first and last is not None and last.section == one.section else ""
        if noun and last is not None and not set(content_words(noun)) & said:
            yield one.order, last.order
        said.update(content_words(one.text.text))
        last = one
