"""What a lesson is called: by the head of its file, by a heading, else by the name of the file."""

import re
from collections.abc import Sequence
from itertools import takewhile

from audiolesson.lesson.outline import Entry, Heading, written
from audiolesson.patterns import lazy

_NUMBERED = lazy(r"^(?:\d+ )+")
_OF_ANY_FILE = frozenset(
    re.findall(
        r"\w+",
        """read me readme index lesson main page note notes untitled document chapter chap ch week day part unit module
        session section lecture lec class episode topic intro introduction overview background summary start home
        content file text draft new copy final""",
    )
)
"""Words that name a file by its place, or by nothing."""
_OF_ANY_LESSON = lazy(
    r"(?:introduction|intro|(?:lesson )?overview|background|welcome|abstract|motivation|description|summary|contents"
    r"|theory|tutorial|intent|index|read ?me"
    r"|table of contents|objectives|learning objectives|preface|foreword|einleitung|einführung|überblick|hintergrund"
    r"|introducción|resumen|sommaire|introduzione)",
    re.IGNORECASE,
)
"""What names a part that any lesson may have, and no lesson."""


def title_of(entries: Sequence[Entry], slug: str, said: str = "") -> str:
    """What the file says it is called, else its first heading of level 1, else its first one, else the slug in words.

    What any lesson may be called ("Introduction") is no name while the slug is one, or another heading; a heading that
    most of the text stands above is none either.
    """
    headings = [entry for entry in entries if isinstance(entry, Heading) and entry.text.text]
    if said and not _of_any_lesson(said) and not (said.startswith("#") and headings):  # "#100Fires" files it elsewhere
        return said
    chosen = next((heading for heading in headings if heading.level == 1), headings[0] if headings else None)
    chosen = _below_a_letterhead(entries) or chosen
    words = _in_words(slug)
    names = re.findall(r"[^\W\d]{2,}", words.lower())
    if chosen and chosen.level != 1 and not _OF_ANY_FILE.issuperset(names) and _stands_low(chosen, entries):
        chosen = None
    elif chosen and _of_any_lesson(chosen.text.text):
        nameless = _OF_ANY_FILE.issuperset(names) or not _speaks_of(entries, names)
        other = next(filter(_may_name, headings), None) if nameless else None
        chosen = other or (chosen if nameless and not re.search(r"\d", words) else None)
    return chosen.text.text if chosen else words[:1].upper() + words[1:]


def names_a_part(entries: Sequence[Entry], title: str) -> bool:
    """Whether a title is only that of the first of three parts or more, each a heading of level 1 with its own text.

    Not half of the others say a word of it then.
    """
    heads = [entry.text.text for entry in entries if isinstance(entry, Heading) and entry.level == 1]
    if len(heads) < _LEAST_HEADS or heads[0] != title:
        return False
    parts: list[list[str]] = []
    for entry in entries:
        if isinstance(entry, Heading) and entry.level == 1:
            parts.append([entry.text.text])
        elif parts:
            parts[-1].append(written(entry))
    told = (part for part in parts if sum(len(text.split()) for text in part[1:]) >= _FEWEST_IN_A_PART)
    texts = [" ".join(part).lower() for part in told]
    if len(texts) < _LEAST_HEADS:
        return False
    own = set(re.findall(r"[^\W\d]{4,}", title.lower())) - _OF_ANY_PART
    said = sum(any(word.removesuffix("s") in text for word in own) for text in texts[1:])
    return 2 * said < len(texts) - 1


_FEWEST_IN_A_PART = 20
_OF_ANY_PART = _OF_ANY_FILE | frozenset(
    re.findall(r"\w+", "system systems outline background learning history guide with from what your this that")
)
"""Words of titles that the text of any part may hold."""


def _below_a_letterhead(entries: Sequence[Entry]) -> Heading | None:
    """The last of several headings of one level at the top of a page with nothing between them: name, course, date."""
    top = [
        entry for entry in takewhile(lambda entry: isinstance(entry, Heading), entries) if isinstance(entry, Heading)
    ]
    heads = [*takewhile(lambda heading: heading.level == top[0].level, top)]
    last = heads[-1] if len(heads) >= _LEAST_HEADS else None
    own = re.findall(r"[^\W\d]{4,}", last.text.text.lower()) if last else []
    return last if last and _may_name(last) and own and _speaks_of(entries[len(heads) :], own) else None


_LEAST_HEADS = 3


def without_course(entries: list[Entry]) -> list[Entry]:
    """The entries without the name of the course, where one heading of level 1 stands right above the only other."""
    at = [at for at, entry in enumerate(entries) if isinstance(entry, Heading)][:2]
    names = [entry for entry in entries if isinstance(entry, Heading) and entry.level == 1]
    if len(at) < 2 or names != [entries[one] for one in at] or not _may_name(names[1]):
        return entries
    if not _OF_A_COURSE.search(names[0].text.text):
        return entries
    above = sum(len(written(entry).split()) for entry in entries[: at[1]] if entry is not names[0])
    return entries if above > _FEW_ABOVE else entries[at[1] :]


_OF_A_COURSE = lazy(
    r"\b(?:19|20)\d\d\b|\b(?:academic year|course|semester|term|lectures?|class|programme|curriculum|bootcamp"
    r"|(?-i:[A-Z]{2,5} ?\d{3}))\b",
    re.IGNORECASE,
)
"""What the name of a course has: "Ceramics, academic year 2024/2025", "POT 101"."""

_FEW_ABOVE = 3
"""Words between the names of a course and of its lesson that tell nothing: "[TOC]"."""


def _in_words(slug: str) -> str:
    """A file's name in words, without numbers before it; a word that stands there twice running is said once."""
    words = slug.replace("-", " ").split()
    once = " ".join(word for at, word in enumerate(words) if not at or word != words[at - 1] or word.isdigit())
    return _NUMBERED.sub("", once) or slug


def _stands_low(heading: Heading, entries: Sequence[Entry]) -> bool:
    """Whether more words stand above a heading than below it: that of a box at the foot of a page."""
    at = next(at for at, entry in enumerate(entries) if entry is heading)
    above, below = (sum(len(written(one).split()) for one in part) for part in (entries[:at], entries[at:]))
    return above > below


def _speaks_of(entries: Sequence[Entry], names: Sequence[str]) -> bool:
    """Whether a lesson says any of the words that its file is called by; a short one need not."""
    said = {word for entry in entries for word in re.findall(r"[^\W\d]{2,}", written(entry).lower())}
    return len(said) < _FEW_WORDS or not said.isdisjoint({*names} - _OF_ANY_FILE)


_FEW_WORDS = 60
"""Different words of a text that may well be too short to say what it is about."""


def _may_name(heading: Heading) -> bool:
    """Whether a heading below a nameless one can be the lesson's name: no step, no task, nothing that is not told."""
    said = heading.text.text
    return not (_of_any_lesson(said) or _NO_NAME.search(said))


_NO_NAME = lazy(
    r"\b(?:this|objectives?|exercises?|tasks?|steps?|readings?|references?|resources?|links|questions?|quiz|homework"
    r"|assignment|prerequisites?|setup|rejected|ideas|examples?|summary|conclusion|credits|license|next|faq|notes?)\b|^\W*\d",
    re.IGNORECASE,
)


def _of_any_lesson(said: str) -> bool:
    return _OF_ANY_LESSON.fullmatch(said.strip(" .:")) is not None
