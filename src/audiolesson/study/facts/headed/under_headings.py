"""Headings below which the text goes on with what they name: "## Prejudice", "An opinion formed without …"."""

from collections.abc import Iterator

from audiolesson.draft.english.tags import has_main_verb
from audiolesson.draft.english.texts import cut
from audiolesson.draft.english.verbs import word_set
from audiolesson.draft.titling.sections import role
from audiolesson.lesson.model import Section, Text
from audiolesson.patterns import lazy
from audiolesson.study.facts.form import is_many
from audiolesson.study.facts.ground import Ground, Pair
from audiolesson.wording.sentences import split as sentence_ends

LEAST_HEADINGS = 2
"""Headings of a lesson that go on so: one alone is a slip, or a caption under it."""
_NAME = lazy(r"[A-Z][\w’'-]*(?: [A-Za-z][\w’'-]*){0,3}")
_PHRASE = lazy(r"(?:An?|The|Any) (?:[a-z-]+ ){1,6}?(?:of|that|which|in|with|without|for|from|by|made|used|formed) ")
_OF_MANY = lazy(r"[A-Z][a-z-]+s (?:of|that|which|in|with|for|from|by|made|used|formed|based) ")
_TOLD_APART = lazy(
    r"(?:An?|The) (?:[a-z-]+ ){1,3}?(?:made|taken|formed|drawn|given|built|held|caused|produced|used|based) (?:without"
    r"|with|of|from|by|on|in|for|to) [^,;:]+\.$"
)
"""A noun that a participle tells apart, and no verb behind."""
_NO_TERM = word_set("example examples note notes summary overview introduction history background result results")


def under_headings(ground: Ground) -> tuple[Pair, ...]:
    """The headings as terms, each with the paragraph or quotation below it, where several go on with a phrase."""
    found = [*_pairs(ground)]
    return tuple(found) if len(found) >= LEAST_HEADINGS else ()


def _pairs(ground: Ground) -> Iterator[Pair]:
    for at, section in enumerate(ground.lesson.sections):
        if (text := _phrase_below(section)) and _names_a_term(section) and _is_of_number(section, text, ground):
            block = section.blocks[0]
            yield Pair(Text(section.title), block.text, at, block.place, ())


def _names_a_term(section: Section) -> bool:
    title = section.title
    words = title.lower().split()
    return bool(_NAME.fullmatch(title)) and words[-1] not in _NO_TERM and role(title, section.level) != "apart"


def _phrase_below(section: Section) -> str:
    """The first sentence below a heading, if it is a noun with what narrows it; else ""."""
    if not section.blocks or section.blocks[0].kind not in ("paragraph", "quote"):
        return ""
    text = section.blocks[0].text
    ends = sentence_ends(text.text, "en")
    first = cut(text, *ends[0]).text.strip() if ends else ""
    fits = first.endswith(".") and (_PHRASE.match(first) or _OF_MANY.match(first))
    return first if fits and not text.links and (_TOLD_APART.match(first) or not has_main_verb(first)) else ""


def _is_of_number(section: Section, first: str, ground: Ground) -> bool:
    """Whether one thing is told as one, and the phrase does not begin with the name again."""
    several = _OF_MANY.match(first) is not None
    return first.split()[0].lower() != section.title.split()[0].lower() and (is_many(section.title) or not several)
