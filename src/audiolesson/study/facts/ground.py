"""What facts are looked for in: the sentences and term lists of the sections that are told, each with its place."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from audiolesson.draft.joins import term_and_text
from audiolesson.draft.sections import role
from audiolesson.draft.shorten import drop_brackets
from audiolesson.draft.texts import cut
from audiolesson.errors import Place
from audiolesson.lesson.model import Block, Lesson, Text
from audiolesson.lesson.outline import texts
from audiolesson.wording.sentences import split as sentence_ends

_GLOSSARY = re.compile(
    r"\b(?:glossary|key (?:terms?|words?|concepts|vocabulary)|vocabulary|definitions|terminology|flash ?cards?)\b", re.I
)
_WORD = re.compile(r"[^\W_]+")
MOST_PAIRS = 400
"""Terms with their texts that are looked at: a longer glossary is a dictionary."""

_SHORT_FORM = re.compile(r"\s\([A-Z][A-Za-z0-9-]{1,9}\)")
_TERM_COLUMN = re.compile(r"(?:key )?(?:terms?|concepts?|words?|names?|acronyms?|abbreviations?)\Z", re.I)
_TEXT_COLUMN = re.compile(r"(?:short |brief )?(?:definitions?|meanings?|descriptions?|explanations?)\Z", re.I)


@dataclass(frozen=True, slots=True)
class Told:
    """One sentence: `text` as it stands, `bare` without brackets; `block` counts the blocks of the lesson.

    `item`: it is an item of a list, and may lean on the line above it. `first`: it begins its block.
    """

    text: Text
    bare: str
    section: int
    place: Place
    block: int
    item: bool = False
    first: bool = False


@dataclass(frozen=True, slots=True)
class Pair:
    """A term and what is said of it, from a list, a table or a glossary, with the terms beside it."""

    term: Text
    text: Text
    section: int
    place: Place
    beside: tuple[str, ...]
    glossary: bool = False


@dataclass(frozen=True, slots=True)
class Ground:
    """A lesson as facts are looked for in it. `whole` is all its text, `glossary` its glossary's terms, small."""

    lesson: Lesson
    language: str
    whole: str
    told: tuple[Told, ...]
    pairs: tuple[Pair, ...]
    strong: frozenset[str]
    glossary: frozenset[str]
    counts: Mapping[str, int]

    def uses(self, term: str) -> int:
        """How often a lesson uses a term: as often as the rarest of its words."""
        return min((self.counts.get(word, 0) for word in _WORD.findall(term.lower())), default=0)

    def above(self, section: int) -> tuple[str, ...]:
        """The titles over a section, its own first, the lesson's last."""
        sections = self.lesson.sections
        titles, level = [sections[section].title], sections[section].level
        for other in reversed(sections[:section]):
            if other.level < level:
                titles, level = [*titles, other.title], other.level
        return (*titles, self.lesson.title)


def ground(lesson: Lesson, language: str = "en") -> Ground:
    """All sentences and pairs of a lesson that may hold a fact, in its order. Linear time."""
    whole = "\n".join(text.text for section in lesson.sections for block in section.blocks for text in texts(block))
    told: list[Told] = []
    pairs: list[Pair] = []
    strong: set[str] = set()
    number, apart = 0, 99
    for index, section in enumerate(lesson.sections):
        glossary = bool(_GLOSSARY.search(section.title))
        if section.level <= apart:
            untold = role(section.title, section.level) == "apart" and not glossary
            apart = section.level if untold else 99
        for block in section.blocks if section.level < apart or apart == 99 else ():
            number += 1
            if block.kind == "paragraph":
                told += _sentences(block.text, block, index, number, language)
                strong.update(block.text.text[a:b].lower().strip(" .:") for a, b in block.text.strong)
            elif block.kind == "list":
                for item in (block, *block.inner()):
                    strong.update(item.text.text[a:b].lower().strip(" .:") for a, b in item.text.strong)
                    told += _sentences(item.text, item, index, number, language, item=True)
                found = list(_pairs(block, index, glossary))
                pairs += found
            elif block.kind == "table":
                pairs += _rows(block, index)
    counts = Counter(_WORD.findall(whole.lower()))
    names = frozenset(pair.term.text.lower() for pair in pairs if pair.glossary)
    return Ground(lesson, language, whole, tuple(told), tuple(pairs[:MOST_PAIRS]), frozenset(strong), names, counts)


def _sentences(
    text: Text, block: Block, section: int, number: int, language: str, item: bool = False
) -> Iterator[Told]:
    for start, end in sentence_ends(text.text, language):
        sentence = cut(text, start, end)
        bare = drop_brackets(sentence).text if "(" in sentence.text else sentence.text
        bare = _SHORT_FORM.sub("", bare)
        yield Told(sentence, bare, section, block.place, number, item, start == 0)


def _pairs(block: Block, section: int, glossary: bool) -> Iterator[Pair]:
    found: list[tuple[Block, Text, Text]] = []
    for item in block.items:
        halves = term_and_text(item.text) or term_and_text(item.text, colon_only=True)
        if halves:
            found.append((item, *halves))
        if item.items:
            yield from _pairs(item, section, glossary)
    terms = [term.text for _, term, _ in found]
    alike = len(found) >= 2 and len(found) * 2 > len(block.items)
    for at, (item, term, text) in enumerate(found):
        beside = (*terms[at + 1 :], *terms[:at])
        if glossary or alike:
            yield Pair(term, text, section, item.place, beside, glossary)


def _rows(block: Block, section: int) -> Iterator[Pair]:
    """The rows of a table of terms and their definitions, as its head says."""
    head = [cell.text.strip(" *") for cell in block.rows[0]] if block.rows else []
    if len(head) < 2 or not (_TERM_COLUMN.match(head[0]) and _TEXT_COLUMN.match(head[1])):
        return
    terms = [row[0].text for row in block.rows[1:] if len(row) > 1]
    for at, row in enumerate(row for row in block.rows[1:] if len(row) > 1):
        if row[0].text and row[1].text:
            yield Pair(row[0], row[1], section, block.place, (*terms[at + 1 :], *terms[:at]), True)
