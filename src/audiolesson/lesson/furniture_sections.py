"""Which sections of a page are not told: exercises, objectives, references, what leads elsewhere."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from audiolesson.lesson.furniture_rules import ELSEWHERE, untold_heading
from audiolesson.lesson.model import Block, LeftOut
from audiolesson.lesson.outline import Entry, Heading, texts, written
from audiolesson.patterns import lazy

PROSE = 120
"""Characters of a paragraph that is no teaser."""


_GLOSSARY = lazy(r"(?:chapter |course |list of )?(?:glossary|key (?:terms|words)|terminology)", re.I)
"""Headings, fully matched, of what is told though it may stand under the references or behind a quiz."""


@dataclass(slots=True)
class _Untold:
    """A section that is not told: its heading, why, and what stands in it."""

    heading: Heading
    why: str
    entries: list[Entry]

    def report(self) -> LeftOut:
        said = " ".join(written(entry) for entry in self.entries)
        return LeftOut(self.heading.place, said, self.why, self.heading.text.text)


def without_sections(entries: Sequence[Entry]) -> tuple[list[Entry], list[LeftOut]]:
    """Entries without the sections that are not told, from their heading to the next of its level or above.

    Where hardly anything else would stay, the page is about its exercises, goals or requirements: they are told.
    """
    told, left = _parted(entries, frozenset())
    if taught := [one.heading for one in left if _teaches(one)]:
        told, left = _parted(entries, frozenset(), taught)
    prose = sum(_words(entry) for entry in told)
    asked = [one for one in left if one.why in ABOUT]
    if prose < LEAST_PROSE and sum(_words(entry) for one in asked for entry in one.entries) > prose:
        told, left = _parted(entries, ABOUT)
    return told, [one.report() for one in left]


ABOUT = frozenset(("exercise", "objectives", "prerequisites", "study advice", "resources"))
"""What a whole page can be about."""

LEAST_PROSE = 150
"""Words without which a page has nothing to tell."""

OFTEN = 3
"""Sections called "Goals" on one page: then they are the steps of its subject."""


def _words(entry: Entry) -> int:
    if isinstance(entry, Heading) or entry.kind not in ("paragraph", "list", "quote"):
        return 0
    return sum(len(text.text.split()) for text in texts(entry))


MUCH_PROSE = 150
"""Words of paragraphs under "Prerequisites" or "Copyright" that are a part of the lesson."""

_COPYRIGHT = lazy(r"\W*(?:on )?copyright\W*", re.IGNORECASE)
_GRANTS = lazy(
    r"©|\(c\)|all rights reserved|permission is hereby|creative commons|licen[cs]ed under|this (?:page|course"
    r"|work|site)",
    re.IGNORECASE,
)
"""What stands where the makers of a page say who may copy it."""


def _teaches(section: _Untold) -> bool:
    """Whether a section teaches in long prose that only its heading makes one of the page: the law on copyright."""
    of_law = section.why == "about the page" and _COPYRIGHT.fullmatch(section.heading.text.text)
    if section.why != "prerequisites" and not of_law:
        return False
    prose = [entry for entry in section.entries if isinstance(entry, Block) and _prose(entry)]
    return sum(map(_words, prose)) >= MUCH_PROSE and not any(_GRANTS.search(entry.text.text) for entry in prose)


def _parted(
    entries: Sequence[Entry], about: frozenset[str], taught: Sequence[Heading] = ()
) -> tuple[list[Entry], list[_Untold]]:
    """Entries that are told and sections that are not; `about` are the kinds of sections that are told all the same.

    `taught`: the headings of others that are.
    """
    told: list[Entry] = []
    left: list[_Untold] = []
    hidden: _Untold | None = None
    within: tuple[_Untold, int] | None = None  # the section that a glossary stands in, and the glossary's level
    title = _title(entries)
    kinds = [untold_heading(entry.text.text) if isinstance(entry, Heading) else "" for entry in entries]
    often = {kind for kind in ("objectives", "prerequisites") if kinds.count(kind) >= OFTEN} | about
    for entry, why in zip(entries, kinds, strict=True):
        if isinstance(entry, Heading) and entry is not title:
            if within and entry.level <= within[1]:
                hidden, within = within[0], None
            if hidden and (entry.level <= hidden.heading.level or (_is_quiz_elsewhere(hidden) and not why)):
                hidden = None
            if hidden and _GLOSSARY.fullmatch(entry.text.text.strip(" :")):
                within, hidden = (hidden, entry.level), None
            if why and any(entry is heading for heading in taught):
                if why == "prerequisites":
                    continue  # nobody is told what a lesson needs
            elif why and why not in often and not hidden:
                hidden = _Untold(entry, why, [])
                left.append(hidden)
        elif hidden and isinstance(entry, Block) and _goes_on(hidden, entry):
            hidden = None
        (hidden.entries if hidden else told).append(entry)
    return told, left


def _title(entries: Sequence[Entry]) -> Heading | None:
    """The heading above all others: a page called "Assignment 2: Tides" is told all the same, footnotes never are."""
    headings = [entry for entry in entries if isinstance(entry, Heading)]
    above = headings and all(heading.level > headings[0].level for heading in headings[1:])
    return headings[0] if above and untold_heading(headings[0].text.text) != "references" else None


_AIMS = lazy(r"\b(?:you|we|students|learners|readers)(?: will|['’]ll| should| can| are)\b|:$", re.IGNORECASE)


def _goes_on(hidden: _Untold, block: Block) -> bool:
    """Whether a paragraph is the lesson's again, without a heading: behind links, or a list of aims."""
    if hidden.why == ELSEWHERE:
        return _prose(block)
    if _is_quiz_elsewhere(hidden):
        return _prose(block) and "?" not in block.text.text
    listed = any(isinstance(entry, Block) and entry.kind == "list" for entry in hidden.entries)
    return hidden.why == "objectives" and listed and _prose(block) and not _AIMS.search(block.text.text)


_BEFORE = lazy(r"\W*pre[- ](?:lecture|lesson|class)\b", re.IGNORECASE)


def _is_quiz_elsewhere(hidden: _Untold) -> bool:
    """Whether a quiz is on another page: courses put a heading and a link to it before what they teach."""
    inside = [entry for entry in hidden.entries if entry is not hidden.heading]
    links = all(isinstance(entry, Block) and _is_link(entry) for entry in inside)
    return hidden.why == "quiz" and links and _BEFORE.match(hidden.heading.text.text) is not None


def _is_link(block: Block) -> bool:
    return block.kind == "paragraph" and 2 * block.text.linked > len(block.text.text)


def _prose(block: Block) -> bool:
    """Whether a paragraph goes on with the lesson behind a box of links: long, and nearly all of it no link."""
    said = block.text
    return block.kind == "paragraph" and len(said.text) > PROSE and said.linked < 0.3 * len(said.text)
