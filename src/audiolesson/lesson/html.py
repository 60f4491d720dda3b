"""A saved web page or an HTML lesson → headings and blocks of its main part."""

import re
from urllib.parse import urldefrag

from audiolesson.errors import Place
from audiolesson.lesson.front_matter import read_head
from audiolesson.lesson.furniture_rules import untold_heading
from audiolesson.lesson.html_main import page_of
from audiolesson.lesson.html_tree import Element, parse, report_of, text_of
from audiolesson.lesson.html_walk import Walk
from audiolesson.lesson.model import Block, LeftOut
from audiolesson.lesson.outline import Entry, Heading, texts, written
from audiolesson.patterns import lazy

_TEMPLATE = lazy(r"\{%.{0,400}?%\}|\{\{.{0,300}?\}\}")
BEFORE_TITLE = 0.2
"""Of the page's text at most stands before its title as furniture."""

_SITE = lazy(r"\s+(?:[|–—•·»«‹›]|-|::)\s+")


def read_html(source: str, name: str) -> tuple[list[Entry], dict[str, str], list[LeftOut]]:
    """Headings and blocks in order, the strings of the head, and what is not told.

    `head["title"]` is the page's title where no heading of its main part gives one. Linear time.
    Raises LessonError where the page is nested too deep or holds no element.
    """
    head, source = _front_matter(source, name)
    root = parse(_TEMPLATE.sub("", source), Place(name))
    page = page_of(root)
    known = {element.get("id") for element in root.iter() if element.get("id")}

    def local(url: str) -> str:
        """A link within the page as "#place", also where saving the page made it a whole address."""
        fragment = urldefrag(url)[1] if "#" in url and len(url) < 2000 and "[" not in url else ""
        return f"#{fragment}" if fragment and fragment in known else url

    walk = Walk(name, page.skipped, local=local)
    walk.element(page.main)
    walk.flush()
    outside = [e for e in page.skipped if not _holds(page.main, e)]
    walk.left += [
        LeftOut(Place(name, e.sourceline or 0), text, page.skipped[e])
        for e in outside
        if page.skipped[e] not in ("no text", "hidden") and (text := report_of(e))
    ]
    title = _title(root)
    entries = _once(_from_title(walk.entries, title, walk.left), walk.left)
    entries = _to_end(entries, walk.left)
    if root.get("lang") and "lang" not in head:
        head = head | {"lang": root.get("lang")}
    if title and "title" not in head and not any(isinstance(e, Heading) and e.level == 1 for e in entries):
        head |= {"title": title}
    return entries, head, walk.left


def _from_title(entries: list[Entry], title: str, left: list[LeftOut]) -> list[Entry]:
    """Entries from the title's heading on; what little stands before it (sections of the site, dates) is left out."""
    named = (at for at, entry in enumerate(entries) if isinstance(entry, Heading) and _same(entry.text.text, title))
    at = next(named, 0)
    before = [said for entry in entries[:at] if (said := written(entry))]
    if sum(map(len, before)) > BEFORE_TITLE * sum(len(written(entry)) for entry in entries):
        return entries
    left += [LeftOut(entry.place, written(entry), "page furniture") for entry in entries[:at] if written(entry)]
    return entries[at:]


LEAST_REPEATED = 5
"""Words of a paragraph that a page says twice only as furniture: captions, calls to subscribe; not questions."""


MOST_REPEATED = 5
"""Paragraphs that furniture repeats; a page that says more of them again is built so, as a plan of meals."""


def _once(entries: list[Entry], left: list[LeftOut]) -> list[Entry]:
    """Entries without paragraphs and lists that the page has said before, word for word."""
    known: set[str] = set()
    again: list[int] = []
    for at, entry in enumerate(entries):
        said = written(entry)
        if isinstance(entry, Heading) or entry.kind not in ("paragraph", "list"):
            continue
        if said.count(" ") < LEAST_REPEATED or said.endswith("?"):
            continue
        if said in known:
            again.append(at)
        known.add(said)
    if len(again) > MOST_REPEATED:
        return entries
    left += [LeftOut(entries[at].place, written(entries[at]), "said before") for at in again]
    return [entry for at, entry in enumerate(entries) if at not in again]


def _to_end(entries: list[Entry], left: list[LeftOut]) -> list[Entry]:
    """Entries up to the end of the article; headings and links behind it, and names among them, are left out.

    Sections whose heading says what they are, as "Further reading", are left to those who know them.
    """
    end = len(entries)
    while end and not _tells(entries[end - 1]):
        end -= 1
    if not end or not any(isinstance(entry, Heading) or entry.kind == "list" for entry in entries[end:]):
        return entries
    behind: list[Entry] = []
    named = False
    for entry in entries[end:]:
        if isinstance(entry, Heading):
            named = bool(untold_heading(written(entry)))
        if named or (isinstance(entry, Block) and entry.kind == "picture"):
            behind.append(entry)
        elif written(entry):
            links = isinstance(entry, Block) and entry.kind == "list"
            left.append(LeftOut(entry.place, written(entry), "link to another page" if links else "page furniture"))
    return entries[:end] + behind


def _tells(entry: Entry) -> bool:
    """Whether an entry can be the last of an article: no heading, no names and dates, no list of links."""
    if isinstance(entry, Heading) or entry.kind == "picture":
        return False
    whole = [text for text in texts(entry) if text.text]
    linked = sum(text.linked for text in whole)
    if entry.kind == "list":
        return linked < MOST_LINKED * sum(len(text.text) for text in whole)
    ends = bool(_ENDED.search(entry.text.text)) or len(entry.text.text) > LONGEST_NAME
    return entry.kind not in ("paragraph", "quote") or (ends and linked < MOST_LINKED * len(entry.text.text))


MOST_LINKED = 0.8
"""Of what an article ends with at most stands in links."""

LONGEST_NAME = 80
"""Characters of a line of names, dates or tags behind an article."""

_ENDED = lazy(r"[.?!:;…)\]\"”’][^\w]*\Z")


def _same(one: str, other: str) -> bool:
    return re.sub(r"\W+", "", one).casefold() == re.sub(r"\W+", "", other).casefold()


def _holds(main: Element, element: Element) -> bool:
    return any(parent is main for parent in element.iterancestors())


def _front_matter(source: str, name: str) -> tuple[dict[str, str], str]:
    """The head of a page that a site generator would fill in, and the page with blank lines in its place."""
    match = re.match(r"---\n(.*?)\n---\n", source, re.DOTALL)
    if not match:
        return {}, source
    return read_head(match[1], Place(name, 1)), "\n" * match[0].count("\n") + source[match.end() :]


def _title(root: Element) -> str:
    """The page's title: its only heading of level 1, else what its head says, without the name of the site."""
    top = [text for heading in root.iter("h1") if (text := text_of(heading))]
    titles = [text_of(element) for element in root.iter("title")]
    whole = next((title for title in titles if title), "")
    folded = re.sub(r"\W+", "", whole).casefold()
    chosen = [text for text in top if re.sub(r"\W+", "", text).casefold() in folded]
    if chosen:
        return max(chosen, key=len)
    meta = {element.get("property"): element.get("content") or "" for element in root.iter("meta")}
    parts = [part.strip() for part in _SITE.split(meta.get("og:title") or whole) if part.strip()]
    parts = [part for part in parts if part != meta.get("og:site_name")] or parts
    headed = {text_of(heading).casefold() for heading in root.iter("h2", "h3")}
    return next((part for part in parts if part.casefold() in headed), parts[0] if parts else "")
