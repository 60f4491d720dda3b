"""A glossary whose terms are headings: "Vocabulary", and under it a heading for each term with what it means."""

from collections.abc import Iterator, Sequence

from audiolesson.lesson.model import Section, Text
from audiolesson.patterns import lazy

_TERM = lazy(r"[^\W\d_][\w’'-]*(?: [\w’'-]+){0,4}")
LEAST_TERMS, MOST_PARAGRAPHS = 2, 2
"""Terms that make a list one, and paragraphs that a term has: what says more is a chapter."""


def headed_terms(sections: Sequence[Section], at: int) -> Iterator[tuple[int, Text]]:
    """The sections below a heading that names a glossary, all of one level, each with the term that it is called by;
    none where one of them is no term's."""
    own = range(at + 1, _end(sections, at))
    plain = not sections[at].blocks and all(_is_entry(sections[one]) for one in own)
    if plain and len(own) >= LEAST_TERMS and len({sections[one].level for one in own}) == 1:
        for one in own:
            yield one, Text(sections[one].title, (), (), ())


def _end(sections: Sequence[Section], at: int) -> int:
    """Where the sections below one end."""
    below = (one for one in range(at + 1, len(sections)) if sections[one].level <= sections[at].level)
    return next(below, len(sections))


def _is_entry(section: Section) -> bool:
    """Whether a section is called by a term and says in a paragraph what it means."""
    paragraphs = [block.kind == "paragraph" for block in section.blocks]
    few = 0 < len(paragraphs) <= MOST_PARAGRAPHS and all(paragraphs)
    return few and _TERM.fullmatch(section.title) is not None
