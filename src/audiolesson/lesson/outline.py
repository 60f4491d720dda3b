"""What the readers of formats give: headings and blocks in order; and how they become sections."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from audiolesson.errors import Place
from audiolesson.lesson.model import Block, Resource, Section, Text
from audiolesson.lesson.written import part
from audiolesson.patterns import lazy


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading as it was found; `level` from 1 as the format counts, 0 where the format knows none."""

    text: Text
    level: int
    place: Place = field(compare=False)


Entry = Heading | Block


def texts(entry: Entry) -> Iterator[Text]:
    """All texts of a heading or block, in reading order."""
    yield entry.text
    if isinstance(entry, Block):
        for item in entry.items:
            yield from texts(item)
        for row in entry.rows:
            yield from row


def written(entry: Entry) -> str:
    """All that a heading or block says, for reports."""
    return " ".join(text.text for text in texts(entry) if text.text)


def resources(entries: Sequence[Entry]) -> tuple[Resource, ...]:
    """The links of a lesson in order, each address once, http and https only.

    Pages of one site that are called by it have the last words of their addresses behind. Tags and names in a post of
    a network, and its shortened addresses, are none.
    """
    found: dict[str, Resource] = {}
    for entry in entries:
        for text in texts(entry):
            last = 0
            for start, end, url in text.links:
                said = text.text[start:end].strip()
                if url.lower().startswith(("https://", "http://")) and url not in found and not _is_tag(said, url):
                    named = _named_before(text.text[last:start]) if text.text[start:end] == url else ""
                    found[url] = Resource(named or _titled(text.text[start:end].strip(), url), url)
                last = end
    return _told_apart(tuple(found.values()))


def _is_tag(said: str, url: str) -> bool:
    """Whether a link is a tag, somebody's name or a shortened address in a post of a network."""
    site = url.lower().partition("://")[2].removeprefix("www.")
    return site.startswith(_SHORTENED) or (_TAG.fullmatch(said) is not None and site.startswith(_NETWORKS))


_TAG = lazy(r"[#@][A-Za-z]\w*")
_SHORTENED = ("t.co/", "pic.twitter.com/", "bit.ly/", "tinyurl.com/", "lnkd.in/", "buff.ly/", "ow.ly/")
_NETWORKS = (
    "twitter.com/", "x.com/", "instagram.com/", "facebook.com/", "tiktok.com/", "bsky.app/", "threads.net/",
    "mastodon.", "linkedin.com/",
)  # fmt: skip


def _told_apart(found: tuple[Resource, ...]) -> tuple[Resource, ...]:
    """Links of one title, as the site that many pages are of, with the words of their own addresses behind it."""
    many = Counter(one.title.lower() for one in found)
    words = [_last_words(one) if many[one.title.lower()] > 1 else "" for one in found]
    alike = Counter(words)
    return tuple(
        replace(one, title=f"{one.title}: {said}") if said and alike[said] == 1 else one
        for one, said in zip(found, words, strict=True)
    )


def _last_words(one: Resource) -> str:
    """The last part of an address in words: "/guides/bubble-chart" is "bubble chart"; "" where it tells nothing new."""
    path = re.split(r"[?#]", one.url.partition("://")[2])[0].rstrip("/").partition("/")[2]
    words = re.split(r"[-_+]|%20", re.sub(r"\.\w{2,5}$", "", path.rpartition("/")[2]))
    said = " ".join(words)
    new = said.lower() not in one.title.lower() and not _SAYS_NOTHING.fullmatch(said)
    return said if new and len(words) <= LONGEST_TITLE and all(map(_PLAIN_WORD.fullmatch, words)) else ""


_PLAIN_WORD = lazy(r"[A-Za-z][a-z’']{1,15}|[aI]|\d{1,2}")
_SAYS_NOTHING = lazy(r"(?:index|home|watch|view|default|login|page|main|[a-z]?\d*)", re.IGNORECASE)


def _named_before(before: str) -> str:
    """What stands before a bare address as its title: "USGS: This Dynamic Earth", not the end of a sentence."""
    title = before.strip().rstrip(":–—-,").strip()
    few = 0 < len(title.split()) <= LONGEST_TITLE and title[0].isupper()
    return title if few and not title.endswith((".", "!", "?")) and not _SAYS_WHERE.search(title) else ""


_SAYS_WHERE = lazy(r"\b(?:at|from|in|on|see|visit|via|is|are|to|and|of|the|here)\Z", re.IGNORECASE)
"""A sentence that its address ends: "Find it at https://…"."""

_NO_TITLE = lazy(
    r"\W*(?:\d{1,4}|(?:click )?here|(?:this|the)?\s?"
    r"(?:link|page|source|one|site|post|article|video|documentation|docs)?)\W*",
    re.IGNORECASE,
)
"""Texts of links that say nothing about the page, as of notes and of "here"."""


LONGEST_TITLE = 12
"""Words of a link that is a title; a longer one is a sentence."""


def _titled(said: str, url: str) -> str:
    """The title of a link to a page: what it says, or its site where it says nothing or a whole sentence."""
    bare = url.partition("://")[2].removeprefix("www.").rstrip("/")
    if said.startswith(("https://", "http://")):
        return bare if len(bare) <= LONGEST_ADDRESS else bare.partition("/")[0]
    if _NO_TITLE.fullmatch(said) or len(said.split()) > LONGEST_TITLE:
        return bare.partition("/")[0]
    said = said.strip(" .,;:")
    said = said[4:] if said.startswith("the ") else said
    return said[:1].upper() + said[1:] if said[:1].islower() and said.isascii() and " " in said else said


LONGEST_ADDRESS = 60
"""Characters of an address that can stand as a title."""


_PICTURES = "[\U0001f000-\U0001faff\u2190-\u21ff\u2300-\u23ff\u2600-\u27bf\u2b00-\u2bff\ufe0e\ufe0f\u200d\u20e3]"
_BEFORE = lazy(
    rf"(?:\d\ufe0f?\u20e3|{_PICTURES}|[\s#*•–—-])*"
    r"(?:(?:chapter|lesson|module|section|part|unit|week|lecture|appendix|(?:lecture|lab|class|seminar)\s+notes?"
    r"|lab(?=\s+\d+(?::|\s[–—-]\s)))\s+(?:\d{1,3}(?:\.\d+)*|[A-Z]|[IVX]{1,5})"
    r"\s*[:.–—-]\s*(?=\S)|(?:\d{1,3}(?:\.\d{1,3})+\.?|\d{1,3}[.)]|[IVX]{1,5}\.)\s+(?=[^\W\d_]|[\"“(`]))?",
    re.IGNORECASE,
)
_AFTER = lazy(rf"(?:{_PICTURES}|[\s#¶:]|\{{(?:-|-?\s?[#./][^{{}}\n]{{0,200}})\}})*\Z")
"""What stands behind a name: signs, and what a program reads ("{-}", "{-#kilns}", "{/*kilns*/}")."""

_OF_A_BOOK = lazy(r"\((?:PART|APPENDIX)\\?\*?\\?\)\s")
"""How a heading begins that counts a part of a book, above the lesson's own."""

_BRACKETED = lazy(r"\(([^()]+)\)|\[([^\[\]]+)\]")


def named(entries: Sequence[Entry]) -> list[Entry]:
    """Entries whose headings are names: without number, pictures, brackets around the whole, and colon at the end.

    Those of the parts of a book are left out.
    """
    counted = _counted([entry.text.text for entry in entries if isinstance(entry, Heading)])
    bare = (
        replace(entry, text=_name(_uncounted(entry.text) if entry.text.text in counted else entry.text))
        if isinstance(entry, Heading)
        else entry
        for entry in entries
    )
    return [entry for entry in bare if not (isinstance(entry, Heading) and _OF_A_BOOK.match(entry.text.text))]


_BARE_NUMBER = lazy(r"(\d{1,3})\s+(?=[A-Z])")


def _counted(headings: Sequence[str]) -> frozenset[str]:
    """Headings with a bare number that counts them: "1 Tides" above "1.1 The moon", or before "2 Waves".

    "7 Wonders of the world" by itself has its number from its author, and so have "1 Corinthians" and "2 Corinthians".
    """
    bare = [(int(found[1]), said) for said in headings if (found := _BARE_NUMBER.match(said))]
    numbers = [number for number, _ in bare]
    names = {_BARE_NUMBER.sub("", said).casefold().removesuffix("s") for _, said in bare}
    if len(names) < len(bare):
        return frozenset()
    in_order = len(numbers) > 1 and numbers == list(range(numbers[0], numbers[0] + len(numbers))) and numbers[0] < 2
    deeper = {int(found[1]) for said in headings if (found := re.match(r"(\d{1,3})\.\d", said))}
    return frozenset(said for number, said in bare if in_order or number in deeper)


def _uncounted(heading: Text) -> Text:
    number = _BARE_NUMBER.match(heading.text)
    return part(heading, number.end(), len(heading.text)) if number else heading


def _name(heading: Text) -> Text:
    written = heading.text
    whole = _BRACKETED.fullmatch(written)
    if whole:
        return _name(part(heading, 1, len(written) - 1))
    before, after = _BEFORE.match(written), _AFTER.search(written)
    start, end = before.end() if before else 0, after.start() if after else len(written)
    if start >= end:
        return heading
    bare = part(heading, start, end)
    begins = bool(start) and not any(mark.start == 0 for mark in bare.marks)
    return replace(bare, text=bare.text[:1].upper() + bare.text[1:]) if begins else bare


def sections(entries: Sequence[Entry], title: str, place: Place) -> tuple[Section, ...]:
    """Sections in order: level 1 for the lesson's title and what stands before the first heading, 2 and more below."""
    entries = levelled(entries, title)
    found: list[tuple[Heading, list[Block]]] = []
    above = Heading(Text(title), 1, place)  # for what stands above the title, or without one
    for entry in entries:
        if isinstance(entry, Heading):
            if entry.level == 1 and len(found) == 1 and found[0][0] is above:
                found[0] = (entry, found[0][1])
            else:
                found.append((entry, []))
        else:
            if not found:
                found.append((above, []))
            found[-1][1].append(entry)
    return tuple(
        Section(heading.text.text, heading.level, heading.place, tuple(blocks))
        for heading, blocks in found
        if blocks or heading.level > 1
    )


def levelled(entries: Sequence[Entry], title: str) -> list[Entry]:
    """Entries whose title heading has level 1 and whose highest other heading has level 2."""
    headings = [entry for entry in entries if isinstance(entry, Heading)]
    named = headings[0] if headings and _is_title(headings, title) else None
    others = [heading.level for heading in headings if heading is not named]
    shift = 2 - min(others, default=2)
    result: list[Entry] = []
    for entry in entries:
        if not isinstance(entry, Heading):
            result.append(entry)
        elif entry is named:
            result.append(replace(entry, level=1))
        else:
            result.append(replace(entry, level=entry.level + shift))
    return result


def _is_title(headings: Sequence[Heading], title: str) -> bool:
    """Whether the first heading names the lesson: in the words of its title, or as the only one of level 1."""
    first = headings[0]
    same = first.text.text.casefold().strip(" .?!") == title.casefold().strip(" .?!")
    return same or (first.level == 1 and all(heading.level > 1 for heading in headings[1:]))
