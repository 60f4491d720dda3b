"""The list of sources behind an essay, named by a line of its own that is no heading: "Works Cited", "References"."""

from collections.abc import Sequence

from audiolesson.lesson.model import Block
from audiolesson.lesson.outline import Entry, Heading
from audiolesson.patterns import lazy

_NAMES_SOURCES = lazy(r"(?i:works cited|references?|bibliography|citations|sources|literature cited|endnotes)\s*:?")
_SOURCE = lazy(
    r"\((?:n\.d\.|(?:1[5-9]|20)\d\d\w?\b[^)]*)\)|https?://|\bdoi\b|^\[\d+\] "
    r"|^[A-ZÀ-Þ][\w’'-]+, [A-ZÀ-Þ](?:\.|[a-z’'-]+(?: [A-Z]\.|\. ))|^[A-ZÀ-Þ][\w’'-]+ [A-Z]{1,3}[,.] "
    r"|\. [^.]*(?::|,) ?[^.]*\b(?:1[5-9]|20)\d\d(?:[;:][\d(][^ ]*)?\.?$"
)
"""What a source is known by: its year in brackets or behind its press, its address, its author's name turned round."""

_MOSTLY = 0.6
_MOST_LOOKED_AT = 60


def sources_as_headings(entries: Sequence[Entry]) -> list[Entry]:
    """The entries with a line that names the sources behind it, up to the end or a heading, as a heading of its own."""
    made, level = list[Entry](), 1
    for at, entry in enumerate(entries):
        if isinstance(entry, Heading):
            level = entry.level
        elif _names_them(entry) and _are_sources(entries[at + 1 : at + 1 + _MOST_LOOKED_AT]):
            made.append(Heading(entry.text, level + 1, entry.place))
            continue
        made.append(entry)
    return made


def _names_them(block: Block) -> bool:
    return block.kind == "paragraph" and _NAMES_SOURCES.fullmatch(block.text.text.strip()) is not None


def _are_sources(behind: Sequence[Entry]) -> bool:
    """Whether what stands behind a line, as far as the next heading, is a list of sources."""
    said: list[str] = []
    for entry in behind:
        if isinstance(entry, Heading):
            break
        said += [item.text.text for item in entry.items] if entry.kind == "list" else [entry.text.text]
    said = [one for one in said if one]
    known = [_SOURCE.search(one) is not None for one in said]
    return bool(known) and known[-1] and sum(known) >= _MOSTLY * len(known)
