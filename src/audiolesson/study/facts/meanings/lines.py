"""Terms with what a line sets beside them: a label with a colon or a dash, brackets, the heading above.

Pairs of a list count only where most of its items are such; here each stands for itself, if its term is set off or its
meaning shows by its form that it is one.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from audiolesson.draft.english.texts import cut
from audiolesson.draft.shortening.shorten import drop_brackets
from audiolesson.errors import Place
from audiolesson.lesson.model import Block, Section, Text
from audiolesson.patterns import lazy
from audiolesson.study.facts.ground import Ground, holds_cases
from audiolesson.wording.sentences import split as sentence_ends

_LABEL = lazy(
    r"[“\"‘']?(?P<term>[A-Za-z][\w’'/-]*(?: (?!- )[\w’'/-]+){0,4}?)[”\"’']?(?: ?\((?P<aside>[^()]{1,40})\))?"
    r"(?P<joint>:| [–—-]{1,2}(?= )|[”\"’']? ?[–—-]{2})\s*(?=\S)"
)
_GLOSS = lazy(r" ?\((?P<what>[a-z][^()]{8,110})\)")
_WHOLE_ITEM = lazy(r"(?P<term>[a-z][a-z-]*(?: [a-z-]+)?) \((?P<what>[a-z][^()]{12,110})\)\.?")
"""An item that is nothing but a term and its meaning in brackets."""
_OTHER_NAME = lazy(r"[a-z-]+(?:ing|ed|er|or)?")
"""What is said of another term at the same time: "ceiling (floor): a maximum (minimum) …"."""
_NEEDED = lazy(r"\b(?:needs?|should|must|wants?|remember|avoid|why|reasons?|steps?|tips?|questions?|ideas?)\b", re.I)
"""What a line says of a list whose labels are advice or points."""


@dataclass(frozen=True, slots=True)
class Line:
    """A term and the first sentence of what is said of it, small and without brackets; `marked`: it is set off."""

    term: str
    what: str
    section: int
    place: Place
    marked: bool


def lines(ground: Ground) -> Iterator[Line]:
    """The terms with their meanings of all sections that are told, in their order."""
    told = {one.section for one in ground.told}
    for index, section in enumerate(ground.lesson.sections):
        if index not in told:
            continue
        yield from _below(ground, index, section)
        lead = section.title
        for block in section.blocks:
            if block.kind == "paragraph":
                yield from _of_text(ground, block, index, lead="", item=False)
            elif block.kind == "list":
                for item in block.inner():
                    yield from _of_text(ground, item, index, lead=lead, item=True)
            lead = block.text.text if block.text.text.rstrip(" *").endswith(":") else section.title


def _of_text(ground: Ground, block: Block, section: int, *, lead: str, item: bool) -> Iterator[Line]:
    text = block.text
    yield from _glossed(ground, block, section)
    whole = _WHOLE_ITEM.fullmatch(text.text) if item else None
    if whole and not text.links:
        yield Line(whole["term"], whole["what"], section, block.place, False)
    found = _LABEL.match(text.text)
    if (
        not found
        or _OTHER_NAME.fullmatch(found["aside"] or "")
        or "?" in found.group()
        or any(start < found.end() for start, _, _ in text.links)
    ):
        return
    marked = bool(text.strong and text.strong[0][0] <= 1) or any(start <= 1 for start, _ in text.slanted)
    if not (marked or item) or (not marked and (holds_cases(lead) or _NEEDED.search(lead))):
        return
    what = _first(ground, cut(text, found.end(), len(text.text)))
    if what:
        yield Line(found["term"].strip(), what, section, block.place, marked)


def _glossed(ground: Ground, block: Block, section: int) -> Iterator[Line]:
    """The terms in bold letters or italics with brackets behind them."""
    text = block.text
    for start, end in (*text.strong, *text.slanted):
        found = _GLOSS.match(text.text, end)
        if found and "?" not in text.text[start:end]:
            yield Line(text.text[start:end].strip(" .,:;"), found["what"], section, block.place, True)


def _below(ground: Ground, index: int, section: Section) -> Iterator[Line]:
    """The heading with the sentence below it that goes on from it: "### Reneging", "when a customer …"."""
    first = section.blocks[0] if section.blocks else None
    if first and first.kind == "paragraph" and (what := _first(ground, first.text)).startswith("when "):
        yield Line(section.title.strip(" .:"), what, index, first.place, True)


def _first(ground: Ground, text: Text) -> str:
    """The first sentence of a text without brackets, its first letter small; "" of one with links."""
    ends = sentence_ends(text.text, ground.language)
    if not ends:
        return ""
    said = drop_brackets(cut(text, *ends[0])).text.strip(" .;")
    return said[:1].lower() + said[1:] if said[1:2].islower() or said[1:2] == " " else said
