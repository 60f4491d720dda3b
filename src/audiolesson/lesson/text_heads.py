"""Which lines of plain text are headings: by themselves, above their text, with a number, on a title page."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from audiolesson.lesson.furniture_rules import untold_heading
from audiolesson.lesson.outline import Entry, Heading
from audiolesson.lesson.text_lines import BULLET, NUMBER, TERM, WIDTH, Line, is_heading
from audiolesson.patterns import lazy

_CHAPTER = lazy(r"\s*(?:chapter|lesson|unit|part|module|lecture)\s+(?:\d{1,3}|[ivxl]{1,6})[.:]?\s*", re.IGNORECASE)

_MOST_ON_A_TITLE_PAGE = 3
_BELOW_TITLE = lazy(r"\([^()]{3,90}\)|[A-Z0-9][^.,;:!?=]{2,40} / [^.,;:!?=]{2,60}")
"""What notes say of themselves below their title: in brackets, or parted by strokes."""


def is_title_page(group: Sequence[Line]) -> bool:
    """Whether a text begins with its title and, on lines of their own, what it is or whose: no wrapped sentence."""
    if not 2 <= len(group) <= _MOST_ON_A_TITLE_PAGE or not is_heading(group[0].text):
        return False
    if not all(is_heading(line.text) or _BELOW_TITLE.fullmatch(line.text.strip()) for line in group[1:]):
        return False
    title, below = group[0].text.strip(), group[1].text.split()[0]
    named = any(TERM.fullmatch(line.text.strip()) for line in group[1:]) or ": " in title
    return len(title) + 1 + len(below) < WIDTH and not named


def named_chapters(lines: Sequence[Line]) -> list[Line]:
    """The lines without the number of a chapter that stands above its name."""
    kept: list[Line] = []
    for at, line in enumerate(lines):
        below = next((other.text for other in lines[at + 1 : at + 3] if other.text.strip()), "")
        if not (_CHAPTER.fullmatch(line.text) and is_heading(below) and not BULLET.match(below)):
            kept.append(line)
    return kept


@dataclass(frozen=True, slots=True)
class Contents:
    """What a table of contents names, and the line that it ends on, 0 where there is none."""

    names: frozenset[str] = frozenset()
    ends: int = 0


def contents_of(lines: Sequence[Line]) -> Contents:
    """The items of a text's table of contents, which its headings say again."""
    at = next((at for at, line in enumerate(lines) if names_contents(line.text)), len(lines))
    names: set[str] = set()
    ends = 0
    for line in lines[at + 1 :]:
        item = BULLET.match(line.text)
        name = line.text[item.end() :].strip() if item else ""
        if line.text.strip() and (not name or name in names):
            break
        if name:
            names.add(name)
            ends = line.number
    return Contents(frozenset(names), ends)


def names_contents(line: str) -> bool:
    """Whether a line is the heading of a table of contents."""
    return is_heading(line) and untold_heading(line) == "table of contents"


def numbered_heading(line: Line, listed: Sequence[Line], following: Sequence[Line], contents: Contents) -> bool:
    """Whether "3. The tides" is a heading and no item: the contents name it, or it is short, and a paragraph follows.

    `listed`: the lines of a list right above. What counts on from its last item is an item too; "1." behind the table
    of contents, or "2." behind dashes, is none.
    """
    number = NUMBER.match(line.text)
    if not number:
        return False
    bare = line.text[number.end() :].strip()
    if line.number > contents.ends and bare in contents.names:
        return True
    if not following or BULLET.match(following[0].text) or _counts_on(listed, number[1]):
        return False
    return is_heading(bare) and len(following[0].text.split()) > 4


def _counts_on(listed: Sequence[Line], number: str) -> bool:
    """Whether a number is the next behind the last of a list, or "1." again where all its items have that."""
    numbers = [int(found[1]) for line in listed if (found := NUMBER.match(line.text))]
    return bool(numbers) and int(number) in (numbers[-1] + 1, numbers[-1])


_LONG_WORD = 7
"""Letters of a word in capitals that is no abbreviation where the text has it nowhere else: "FEEDING"."""


def calmed(entry: Entry, kept: set[str], small: set[str]) -> Entry:
    """A heading in capitals as a heading: words that the text writes in capitals stay so (`kept`).

    One word by itself may be an abbreviation: it is written small where the text does so (`small`), or it is long.
    """
    written = entry.text.text
    if not isinstance(entry, Heading) or not written.isupper():
        return entry
    alone = re.sub(r"\W", "", written) if len(written.split()) < 2 else ""
    if alone and len(alone) < _LONG_WORD and alone.lower() not in small:
        return entry
    words = [word if re.sub(r"\W", "", word) in kept else word.lower() for word in written.split(" ")]
    calm = " ".join(words)
    return replace(entry, text=replace(entry.text, text=calm[:1].upper() + calm[1:]))


def above(group: list[Line]) -> bool:
    """Whether the first line is a heading with its text right below: short by intent, what follows begins anew."""
    first, second = group[0].text.strip(), group[1].text.strip()
    word = second.split()[0]
    number = NUMBER.match(first)
    begins = second[:1].isupper() or TERM.fullmatch(second) is not None
    bare = first[number.end() :] if number else first
    by_intent = len(first) + 1 + len(word) < WIDTH and len(bare.split()) <= 8
    rest_ends = group[-1].text.rstrip().endswith((".", "!", "?", ":")) and len(second) > len(first)
    definitions = len(group) >= 3 and all(TERM.fullmatch(line.text.strip()) for line in group[1:])
    return by_intent and begins and is_heading(bare) and not BULLET.match(second) and (rest_ends or definitions)
