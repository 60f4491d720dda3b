"""What of a page is not told: navigation, badges, exercises, quiz choices, chat offers; each kept with its reason."""

import itertools
import re
from collections.abc import Sequence
from dataclasses import replace

from audiolesson.lesson.furniture_rules import LEADS, is_page_line, untold_heading
from audiolesson.lesson.model import Block, LeftOut, Text
from audiolesson.lesson.outline import Entry, Heading, texts, written
from audiolesson.lesson.remarks import ANNOUNCED
from audiolesson.lesson.written import part, without
from audiolesson.patterns import lazy

Told = tuple[list[Entry], list[LeftOut]]
"""Entries that stay, and what was left out."""

_CHOICES = lazy(r"(?:[^?]{0,400}\?\s+)?\(?([Aa])([.)])\s")
_CHECKBOX = lazy(r"\[[ xX]\]\s")
_PAGE_NUMBER = lazy(r"(?:pp?(?:\.\s?|\s)|[Pp]gs?\.?\s?|[Pp]ages?\s)\d{1,4}(?:\s?[-–]\s?\d{1,4})?:\s+(?=\S)")
"""The page of a book that a note was made of: "p. 37: "; "P1: " is a class of faults."""
_DOTTED = lazy(r"(?<![.…])(?:\.{4,200}|(?<!\.\s)(?:\.\s){4,100}|…{2,70})\s{0,5}[0-9ivxl]{1,5}(?=\s|$)")
_BADGE = lazy(r"shields\.io|/badges?[/.-]|badge\.(?:svg|fury)|[-_/]badge\b|travis-ci|codecov\.io|coveralls", re.I)
_ASKS = lazy(r"\?\W*\Z|\b(?:which|choose|select|quiz|correct|true)\b[^.]*\Z", re.IGNORECASE)
_TESTS = lazy(
    r"\b(?:(?:check|select|choose|mark|tick|circle|identify|find|pick)\b|which of (?:the|these) [a-z]+)[^.?!]*"
    r"\b(?:correct|incorrect|true|false|right|wrong|appl(?:y|ies))\b[^.?!]*[:?]?\W*\Z",
    re.IGNORECASE,
)
"""What a test says above its statements, of which some are false: "Check all sentences that are correct:"."""
_ENDED = lazy(r"[.?!:]\W*\Z")
_LABEL = lazy(r"[\W_]*[A-Z][\w ]{1,30}:\W*")
_BETWEEN_LINKS = lazy(
    r"(?:[\s|•·/«»←→⬅➡<>()\[\]–—,;.:-]|\b(?:[Bb]ack|[Oo]n|[Uu]p|[Rr]eturn|[Cc]ontinue|[Gg]o(?: back| on)?) to\b"
    r"|\b(?:[Pp]revious|[Nn]ext)\b)*"
)
_LEADS_IN = lazy(
    r"(?:this|in this|after (?:completing|finishing|reading) this|by the end of this|at the end of this) "
    r"(?:lesson|article|page|chapter|module|section|tutorial|guide|lecture|episode)\b[^.:?!]{0,60}"
    r"\b(?:cover|learn|be able to|see|discuss|explore|look at|find|understand|know)\b[^.:?!]{0,60}:",
    re.IGNORECASE,
)


def without_page(entries: Sequence[Entry]) -> Told:
    """Entries without what belongs to the page: lines, badges, navigation, contents, quiz choices."""
    told: list[Entry] = []
    left: list[LeftOut] = []
    for index, entry in enumerate(entries):
        why = _page_block(entry)
        if not why and isinstance(entry, Block) and _ticked(entry):
            asked = told and _ASKS.search(written(told[-1]))
            why = "quiz choices" if asked else _chosen(entry)
            entry = _without(_CHECKBOX, entry)
        entry = _without(_PAGE_NUMBER, entry) if isinstance(entry, Block) and _is_of_pages(entry) else entry
        tested = _is_tested(told, entry)
        if not why and tested:
            why = "quiz choices"
        if _announces(told, entry):
            lead_in = told.pop()
            left.append(LeftOut(lead_in.place, written(lead_in), ANNOUNCED))
            why = ANNOUNCED
        if not why and left and left[-1].why == "page furniture" and _follows(entry, entries, index):
            why = "link to another page"
        if why == "quiz choices" and told and (tested or written(told[-1]).rstrip().endswith("?")):
            question = told.pop()
            left.append(LeftOut(question.place, written(question), "question of a quiz"))
        if why:
            left.append(LeftOut(entry.place, written(entry), why))
        elif any(text.text for text in texts(entry)) or (isinstance(entry, Block) and entry.info):
            told.append(entry)
    return told, left


def _is_tested(told: Sequence[Entry], entry: Entry) -> bool:
    """Whether a list is what a test has its reader tell true from false."""
    if not told or not isinstance(entry, Block) or entry.kind != "list" or isinstance(told[-1], Heading):
        return False
    return len(entry.items) > 1 and _TESTS.search(written(told[-1])) is not None


def _follows(entry: Entry, entries: Sequence[Entry], index: int) -> bool:
    """Whether a list of links follows a line such as "More stories"."""
    if (
        not index
        or not isinstance(entry, Block)
        or entry.kind != "list"
        or not LEADS.fullmatch(written(entries[index - 1]))
    ):
        return False
    return sum(bool(item.text.links) for item in entry.items) > len(entry.items) / 2


def _announces(told: Sequence[Entry], entry: Entry) -> bool:
    """Whether a list follows a line such as "In this lesson, you will learn:"."""
    if not told or not isinstance(entry, Block) or entry.kind != "list" or isinstance(told[-1], Heading):
        return False
    return bool(_LEADS_IN.fullmatch(told[-1].text.text))


OFTEN = 3
"""Headings of one name above nothing but code are labels of listings: "Terminal", "Output"."""


LEAST_PROSE, LEAST_QUOTED = 150, 60
"""Words beside quotations, and in them, by which a page is told to be written in quotations."""


def quoted_told(entries: Sequence[Entry]) -> list[Entry]:
    """Entries of a page whose text stands in quotations, as templates have it: there they are its paragraphs."""
    words = {True: 0, False: 0}
    for entry in entries:
        if isinstance(entry, Block) and entry.kind in ("quote", "paragraph", "list"):
            words[entry.kind == "quote"] += len(written(entry).split())
    if words[True] < LEAST_QUOTED or words[False] >= min(LEAST_PROSE, words[True]):
        return list(entries)
    return [
        replace(entry, kind="paragraph") if isinstance(entry, Block) and entry.kind == "quote" else entry
        for entry in entries
    ]


def without_labels(entries: Sequence[Entry]) -> Told:
    """Entries without headings that only name what kind of listing follows."""
    above: dict[str, list[bool]] = {}
    for entry, after in itertools.pairwise([*entries, None]):
        if isinstance(entry, Heading):
            listed = isinstance(after, Block) and after.kind == "code"
            above.setdefault(entry.text.text, []).append(listed)
    labels = {name for name, listed in above.items() if len(listed) >= OFTEN and sum(listed) > len(listed) / 2}
    told = [entry for entry in entries if not (isinstance(entry, Heading) and entry.text.text in labels)]
    gone = [e for e in entries if isinstance(e, Heading) and e.text.text in labels]
    return told, [LeftOut(entry.place, entry.text.text, "label") for entry in gone]


_ON_COPYRIGHT = lazy(r"copyright(?! (?:by|notice|and licen[cs]e|holder))(?: [^\W\d_]+){1,5}", re.IGNORECASE)
"""A heading of a lesson on copyright, and no line with its year or holder: "Copyright of pots"."""


def _page_block(entry: Entry) -> str:
    """Why a heading or block is left out, "" if it stays."""
    text = entry.text.text
    if isinstance(entry, Heading):
        return "" if untold_heading(text) or _ON_COPYRIGHT.fullmatch(text) else is_page_line(text)
    if entry.kind == "picture":
        return "badge" if _BADGE.search(entry.info) else ""
    if entry.kind == "list":
        return _page_list(entry)
    if entry.kind not in ("paragraph", "quote"):
        return ""
    if _only_links(entry.text, 2):
        return "navigation"
    if _lettered(text):
        return "quiz choices"
    dotted = _DOTTED.findall(text) if text.count(".") > 3 or "……" in text else []
    listed = len(dotted) >= 2 or (dotted and len(text) < 100)
    return "table of contents" if listed else is_page_line(text)


def _lettered(text: str) -> bool:
    """Whether a text is a row of choices, "A. … B. … C. …", perhaps behind a question."""
    first = _CHOICES.match(text)
    if not first:
        return False
    at = first.end()
    for letter in ("b", "c"):
        letter = letter.upper() if first[1] == "A" else letter
        found = text.find(f" {letter}{first[2]} ", at, at + 300)
        if found < 0:
            return False
        at = found + 3
    return True


def _ticked(block: Block) -> bool:
    return bool(block.items) and all(_CHECKBOX.match(item.text.text) for item in block.items)


def _chosen(block: Block) -> str:
    """Why a list is left out of whose boxes some are ticked and others not: right statements among wrong, or tasks."""
    if len({item.text.text[1] == " " for item in block.items}) < 2:
        return ""
    return "quiz choices" if any(item.text.text.endswith((".", "?")) for item in block.items) else "list of tasks"


def _is_of_pages(block: Block) -> bool:
    """Whether most items of a list begin with the page of a book."""
    return 2 * sum(bool(_PAGE_NUMBER.match(item.text.text)) for item in block.items) > len(block.items)


def _without(sign: re.Pattern[str], block: Block) -> Block:
    """A list without what its items begin with: a box to tick, the page of a book that notes were made of."""
    match = sign.match(block.text.text)
    text = part(block.text, match.end(), len(block.text.text)) if match else block.text
    return replace(block, text=text, items=tuple(_without(sign, item) for item in block.items))


def _page_list(entry: Block) -> str:
    items = list(entry.inner())
    if len(items) > 1 and all(_to_anchor(item.text) for item in items):
        return "table of contents"
    if all(is_page_line(item.text.text) == "navigation" for item in items):
        return "navigation"
    return ""


def _only_links(text: Text, least: int) -> bool:
    """Whether a text holds at least `least` links and nothing but signs between them."""
    if len(text.links) < least:
        return False
    outside = without(text, [(start, end) for start, end, _ in text.links]).text
    return bool(_BETWEEN_LINKS.fullmatch(outside))


LONG_LINK = 24
"""Characters of a link that is the title of a page, on average; terms that a lesson explains elsewhere are shorter."""


def without_link_lists(entries: Sequence[Entry]) -> Told:
    """Entries without titles of other pages: a paragraph that is one link, three items or more that are little else."""
    told: list[Entry] = []
    left: list[LeftOut] = []
    for entry in entries:
        if isinstance(entry, Block) and (_titles_only(entry) if entry.kind == "list" else _one_link(entry)):
            left.append(LeftOut(entry.place, written(entry), "link to another page"))
        else:
            told.append(entry)
    return told, left


def _one_link(block: Block) -> bool:
    """Whether a paragraph is a link and no sentence, perhaps behind a label: "Read more: [The tides](…)"."""
    text = block.text
    if block.kind != "paragraph" or not text.links:
        return False
    start, end, _ = text.links[0]
    labelled = bool(_LABEL.fullmatch(text.text[:start])) and not text.text[end:].strip(" .")
    return labelled or (_only_links(text, 1) and not _ENDED.search(text.text))


def _titles_only(block: Block) -> bool:
    items = [item.text for item in block.inner() if item.text.text]
    linked = sum(text.linked for text in items)
    whole = sum(len(text.text) for text in items)
    return len(items) >= 3 and linked >= 0.8 * whole and linked >= LONG_LINK * len(items)


def _to_anchor(text: Text) -> bool:
    return _only_links(text, 1) and all(url.startswith("#") for _, _, url in text.links)
