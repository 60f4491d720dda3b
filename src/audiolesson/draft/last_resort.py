"""What is told of a page that has nothing but work to do: its whole sentences, in order, whoever they speak to.

A page of tasks makes no good episode, and its notes say so; but an author who asks for a draft gets one to edit.
"""

import re
from collections.abc import Sequence
from itertools import product

from audiolesson.draft.english.tags import begins_with_order
from audiolesson.draft.english.texts import cut, holds_two, upper_first
from audiolesson.draft.framing.frame import shares
from audiolesson.draft.model import Candidate
from audiolesson.draft.refusing.cases import cases_of
from audiolesson.draft.refusing.filters import LONGEST, speaks_to_someone, why_not
from audiolesson.draft.refusing.leaning import leans_back
from audiolesson.draft.refusing.letters import is_of_formulas
from audiolesson.draft.refusing.reasons import COURSE, LEANS, ORDER, TO_STUDENT
from audiolesson.draft.sentences.gathered import Gathered
from audiolesson.draft.sentences.leans import LAST_TIER
from audiolesson.draft.titling.lesson_names import named
from audiolesson.draft.titling.sections import role
from audiolesson.lesson.model import Block, Lesson, Text
from audiolesson.lesson.outline import texts
from audiolesson.patterns import lazy
from audiolesson.wording.sentences import split

FEW = 2
"""Sentences that are no episode where none of them speaks of the topic."""

FEW_ORDERS = 4
"""Sentences that are no episode where all of them speak to the reader."""

LEAST_TO_HEAR = 5
"""Fewer sentences of a longer page are no episode: the page is one to read."""

LEAST_OF_PROSE = 4
MOST_SHOWN_IN_PROSE = 0.1
"""A page with hardly a program, formula or table is told as far as it goes: what is left of it are its own words."""

LEAST_BESIDE_MATTER = 6
"""The same of a page that shows most of what it says."""

LEAST_OF_FORMULAS = 8
"""The same of a page that reasons in formulas: what is told of it has no letter, and is little of its argument."""

SHOWN = ("code", "formula", "table")
MOST_SHOWN = 0.4
"""A page of which more words than this share are programs, formulas and tables shows its core."""

LEAST_PAGE = 60
"""A page of fewer words is told as far as it goes."""

LEAST_OF_A_SHORT_PAGE = 6
LEAST_SHARE = 0.25
"""So few sentences are an episode where they hold this share of a short page's words."""

LEAST_WORDS = 5
LEAST_MATTER = 3
"""Words on a page of which at least the title is told."""

_BEARABLE = frozenset(
    {
        ORDER,
        TO_STUDENT,
        "speaks of the author or the student",
        COURSE,
        "is done at a keyboard",
        LEANS,
    }
)
"""What is wrong with a sentence that can be understood all the same."""


def tell_at_least_something(lesson: Lesson, found: Gathered) -> None:
    """Make candidates of the last tier where a lesson gave none: whole sentences with no fault but bearable ones.

    What leans on another sentence is told behind that, alone only where nothing else is left. Sections for doing or
    looking up, as a list of references, are looked at last, lists only where the paragraphs have none. Of a page
    without such a sentence, a table or a program, its title is told, and that it is one to read; sentences with other
    faults only where even that cannot be said.
    """
    both = (False, True)
    for apart, leaning, kind in product(both, both, ("paragraph", "list")):
        if not found.candidates:
            _tell(lesson, found, kind, False, apart, leaning)
    titled = bool(lesson.title.strip()) and found.is_english
    for apart, kind in product(both, ("paragraph", "list")):
        if not found.candidates and not (titled and _has_matter(lesson)):
            _tell(lesson, found, kind, True, apart, True)
    if not found.candidates and titled and _has_matter(lesson):
        said = to_read(lesson)
        found.candidates.append(Candidate(said, 0, 0, 0, "prose", True, -1, LAST_TIER))
    told = {candidate.text.text for candidate in found.candidates}
    found.refused[:] = [refused for refused in found.refused if refused.text not in told]


def to_read(lesson: Lesson) -> Text:
    """What is said of a page of which nothing can be told: its title, if it says what about, and that it is to read."""
    title = upper_first(_name(lesson))
    name = f"{title}{'.' if ':' in title else ':'}" if title else ""
    line = "this is a lesson to read rather than to hear."
    return Text(f"{name} {line}" if name.endswith(":") else f"{name} {line[0].upper()}{line[1:]}".strip())


def has_name(lesson: Lesson) -> bool:
    """Whether a lesson has a name that can be said: nobody knows which lesson "this" is."""
    return _name(lesson) != ""


_COUNTED = lazy(r"\d{1,3}[.)] +(?=[^\W\d_])")
"""The number of a part before its name: "9. Glaze the pots"."""


def _name(lesson: Lesson) -> str:
    title = _COUNTED.sub("", re.sub(r"^\w{1,5}--", "", named(lesson).strip().rstrip(".:!?")))
    return "" if re.search(r"[/|<>\[\]]", title) or not re.search(r"[A-Za-z]", title) else title


def is_stray(said: Sequence[str], topic: str) -> bool:
    """Whether all that is told of a page are a few sentences that order the reader about or do not tell the topic."""
    told = [text for text in said if not speaks_to_someone(text) and not begins_with_order(text)]
    if not told:
        return len(said) <= FEW_ORDERS
    return len(said) <= FEW and bool(topic) and not any(shares(topic, text) for text in told)


def is_to_read(lesson: Lesson, told: Sequence[str]) -> bool:
    """Whether so little of a page is told that it is one to read: fewer than `LEAST_TO_HEAR` sentences, which leave out
    most of its words; of a page of formulas, programs and tables more are needed."""
    blocks = [block for section in lesson.sections for block in section.blocks]
    shown = sum(_words(block) for block in blocks if block.kind in SHOWN)
    every = sum(_words(block) for block in blocks if block.kind != "picture")
    least = LEAST_BESIDE_MATTER if shown > MOST_SHOWN * every else LEAST_TO_HEAR
    if shown <= MOST_SHOWN_IN_PROSE * every:
        least = LEAST_OF_PROSE
    if is_of_formulas(lesson):
        least = LEAST_OF_FORMULAS
    count = sum(2 if holds_two(text) else 1 for text in told)
    share = sum(len(text.split()) for text in told) / max(1, every)
    whole = share >= 2 * LEAST_SHARE or (share >= LEAST_SHARE and count >= LEAST_OF_A_SHORT_PAGE)
    return every >= LEAST_PAGE and count < least and not whole


def _words(block: Block) -> int:
    return sum(len(text.split()) for text in _all_texts(block))


def _has_matter(lesson: Lesson) -> bool:
    """Whether there is something on the page that can be read: words of a table, a program, a list."""
    inside = [text for section in lesson.sections for block in section.blocks for text in _all_texts(block)]
    return sum(len(text.split()) for text in inside) >= LEAST_MATTER


def _all_texts(block: Block) -> list[str]:
    cells = [cell.text for row in block.rows for cell in row]
    return [block.text.text, *cells, *(item.text.text for item in block.inner())]


def _tell(lesson: Lesson, found: Gathered, kind: str, lenient: bool, apart: bool, leaning: bool) -> None:
    """Make candidates of the sentences of all blocks of a kind; with `leaning` also of those torn from another."""
    cases = cases_of(lesson) if found.is_english else frozenset()
    for index, section in enumerate(lesson.sections):
        if (role(section.title, section.level) == "apart") != apart or index in cases:
            continue
        for number, block in enumerate(section.blocks):
            for text in texts(block) if block.kind == kind else ():
                behind = False
                for start, end in split(text.text, found.language):
                    said = cut(text, start, end)
                    why = why_not(said, found.language, lenient=True)
                    stands = behind or leaning or not leans_back(said.text)
                    behind = stands and _is_whole(said) and (lenient or why in _BEARABLE | {""})
                    if behind:
                        order = len(found.candidates)
                        found.candidates.append(
                            Candidate(said, index, 1000 * index + number, order, "prose", start == 0, -1, LAST_TIER)
                        )


def _is_whole(text: Text) -> bool:
    said = text.text
    count = len(said.split())
    return LEAST_WORDS <= count <= LONGEST and said[0].isupper() and said.endswith((".", "!"))
