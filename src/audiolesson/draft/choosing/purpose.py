"""What each sentence of a clean lesson is for: a section is written for its claim, and the rest serves that.

Judges of clean lessons missed definitions, reasons and answers that had been left out for the length while mice,
volcanoes in cornfields and dates were told: what stood first was told first. So a sentence weighs by what it does.
"""

import re
from collections import Counter
from collections.abc import Collection, Sequence

from audiolesson.draft.choosing.counted import counts_on
from audiolesson.draft.choosing.grounds import is_loose
from audiolesson.draft.choosing.importance import DEFINES
from audiolesson.draft.choosing.named_things import capitalized
from audiolesson.draft.choosing.passages import Passages
from audiolesson.draft.english.content import content_words
from audiolesson.draft.english.tags import begins_with_order
from audiolesson.draft.model import Candidate
from audiolesson.draft.sentences.quoted import is_the_law
from audiolesson.draft.sentences.told import defines_name
from audiolesson.lesson.model import Lesson
from audiolesson.patterns import lazy

_CONCLUDES = lazy(
    r"(?:So|Thus|Therefore|Hence|In short|In other words|In general|Above all|Most of all|What (?:counts|counted"
    r"|matters|mattered|differs|differed)|(?:That|This) is (?:why|how|what|where|an?)|The (?:key|point|result|rule"
    r"|reason|answer|difference|upshot|main|central|basic|chief|usual|best|real|whole|trouble|problem))\b"
    r"|.*\b(?:therefore|above all|most important|the key (?:is|to)|what matters|what differs|central idea"
    r"|main (?:reason|cause|idea|point|task|job)|chief(?:ly)?|essential(?:ly)?"
    r"|depends? (?:chiefly |mainly |mostly |largely |only )?on)\b"
)
"""How a sentence says what others were written for."""

_EXPLAINS = lazy(
    r"\b(?:because|so that|that is why|which is why|for this reason|leads? to|causes?|results? in|means? that"
    r"|whereas|unlike|rather than|not \w+ but)\b"
)
_NAMES_IT = lazy(r"\b(?:known as|(?:is|are|was|were|we) call(?:ed)?|defined as)\b")
_EXAMPLE = lazy(
    r"(?:For (?:example|instance)|To take|Take|Say|Think of|Suppose|Imagine|Picture|Anyone who|In one|One (?:study|case"
    r"|example)|A (?:famous|classic|well-known|good) (?:example|case))\b|In \d{4}\b"
    r"|.*\b(?:for example|for instance|examples?)\b"
)
_ASIDE = lazy(
    r"(?:It is (?:a common (?:mistake|error)|often said|sometimes said|no accident|worth)|People (?:often|sometimes)"
    r"|Incidentally|By the way|Curiously|Interestingly|Legend|Fortunately|Luckily|Of course)\b"
    r"|.*\b(?:(?:is|was|are|were) named (?:after|for)|despite (?:its|their) name|textbooks?)\b"
    r"|.*[”\"’'],? (?:he|she|they) (?:wrote|said|complained|joked|replied)\b"
)
_YEAR = lazy(r"\b1[0-9]\d\d\b|\b20[0-4]\d\b")
_NAME = lazy(r"\b[A-Z][a-zé]+\b")

_IS_IF = lazy(r"(?P<what>(?:An?|The|Something|Somebody|Two|We) [^,;:?]{4,60}) (?:if|when) (?!not\b)[^?]+\.$")
"""What says when a thing is something: "A sett is stable if …"."""

_MOST_IN_A_NAME = 4
"""Words of a part of a title that names a thing."""

_OF_TITLE = 1.5
_FIRST_OF_SECTION = 0.8
_FIRST_OF_PARAGRAPH = 0.35
_ANSWERS = 0.9
_OF_HEADING = 0.45
_DEFINITION = 0.6
_TERM = 0.7
_CONCLUSION = 1.3
_NAMING = 0.4
_REPLY = 0.5
_REASON = 0.35
_EACH_USE = 0.12
_MOST_USES = 7
_TIED = 1.4
_ILLUSTRATES = 0.6
_IN_PASSING = 0.7
_NAMES_ONCE = 0.4
_HARM = 0.25
_LOOSE = 0.5
_COUNTED = 0.4
_LEAST = 0.1


def purposes(
    lesson: Lesson, candidates: Sequence[Candidate], core: Collection[int], passages: Passages
) -> tuple[float, ...]:
    """What each candidate weighs, 0.1 to about 5: more for what a section is written for than for what serves it.

    What goes on from a sentence that is refused weighs less. The law that a heading names weighs as what the title
    names.
    """
    said = [frozenset(content_words(one.text.text)) for one in candidates]
    spread = Counter(word for words in said for word in words)
    first: dict[str, int] = {}
    for order, words in enumerate(said):
        for word in words:
            first.setdefault(word, order)
    names = capitalized([one.text.text for one in candidates])
    named = Counter(name for one in candidates for name in {*_NAME.findall(one.text.text)} & names)
    titles = frozenset(content_words(" ".join(section.title for section in lesson.sections)))
    opened: set[int] = set()
    found: list[float] = []
    for one, words in zip(candidates, said, strict=True):
        opens = one.section not in opened
        opened.add(one.section)
        brought = sum(spread[word] - 1 for word in words if first[word] == one.order)
        tied = sum(spread[word] > 1 for word in words) / max(1, len(words))
        weight = (
            1.0
            + _says(lesson, one, words, core)
            + (_FIRST_OF_SECTION if opens else _FIRST_OF_PARAGRAPH * one.first)
            + _OF_TITLE * (opens and is_the_law(lesson.sections[one.section].title, one.text.text))
            + _counted(one)
            - _LOOSE * is_loose(one, passages)
            + _EACH_USE * min(brought, _MOST_USES)
            + _TIED * (tied - 0.5)
            - _NAMES_ONCE * _is_of_one(one, names, named, titles)
            - _HARM * min(one.tier, 4) * (one.follows < 0)
        )
        found.append(max(_LEAST, weight))
    return tuple(found)


def _counted(one: Candidate) -> float:
    """What it weighs that a sentence brings one of several things: an item of a list weighs less, a step no less."""
    if not counts_on(one.text.text):
        return 0.0
    said = one.text.text.rsplit(": ", 1)[-1] if "irst, " in one.text.text else one.text.text
    step = begins_with_order(said.partition(", ")[2])
    return _COUNTED if one.source != "bullet" or step else 0.0


def _says(lesson: Lesson, one: Candidate, words: Collection[str], core: Collection[int]) -> float:
    """What the words of a sentence say for it or against it."""
    said, title = one.text.text, lesson.sections[one.section].title
    heading = set(content_words(title)) - set(content_words(lesson.title))
    named = defines_name(lesson.title, said) or any(_is_of(part, said) for part in _parts(lesson.title))
    answers = defines_name(title, said) or named
    return (
        _ANSWERS * answers
        + _OF_TITLE * named
        + _OF_HEADING * (bool(heading & set(words)) + (one.order in core))
        + _DEFINITION * (not answers and bool(DEFINES.search(said)))
        + _TERM * bool(one.text.strong)
        + _CONCLUSION * bool(_CONCLUDES.match(said))
        + _NAMING * bool(_NAMES_IT.search(said))
        + _REPLY * ("? " in said)
        + _REASON * bool(_EXPLAINS.search(said))
        - _ILLUSTRATES * bool(_EXAMPLE.match(said))
        - _IN_PASSING * bool(_ASIDE.match(said))
    )


def _parts(title: str) -> list[str]:
    """What a lesson's title names, one thing or several: "Warp and weft"."""
    parts = re.split(r"[:?!–—]| and | or | versus | vs\.? |, ", title)
    return [part.strip() for part in parts if 0 < len(part.split()) <= _MOST_IN_A_NAME]


def _is_of(name: str, said: str) -> bool:
    """Whether a sentence says what a name means, or when a thing is that."""
    if defines_name(name, said):
        return True
    found = _IS_IF.match(said)
    return found is not None and set(content_words(name)) <= set(content_words(found["what"]))


def _is_of_one(one: Candidate, names: Collection[str], named: Counter[str], titles: Collection[str]) -> bool:
    """Whether a sentence is about a year, or about somebody or a place that no other sentence and no title names."""
    held = {*_NAME.findall(one.text.text)} & set(names)
    if held:
        return not any(named[name] > 1 or name.lower() in titles for name in held)
    return bool(_YEAR.search(one.text.text))
