"""What leads from one segment to the next: signposts of the one who tells, or questions of a guest."""

import re
from collections.abc import Sequence

from audiolesson.draft.english.texts import upper_first
from audiolesson.draft.framing.frame_guest import ASK_ANYTHING, ASK_CLAUSE, ASK_NOUN, GUEST_NODS
from audiolesson.draft.framing.frame_opening import fits_a_line
from audiolesson.draft.framing.frame_sets import (
    CLAUSE_SIGNPOSTS,
    LAST_CLAUSE_SIGNPOSTS,
    LAST_QUESTION_SIGNPOSTS,
    LAST_SIGNPOSTS,
    QUESTION_SIGNPOSTS,
    SIGNPOSTS,
)
from audiolesson.draft.framing.slots import Slot
from audiolesson.patterns import lazy

_IS_LAST = lazy(r"\b(?:last|final|end|finally)\b", re.IGNORECASE)
"""What would be said twice of the last part."""

_NOD_AT = 2
"""The segment before which a guest says "I see." first."""


def signposts_of(slots: Sequence[Slot], turn: int) -> tuple[str, ...]:
    """A signpost for each segment, "" where its title fits none; no two of them begin alike.

    `turn` is a number that depends on the lesson's slug.
    """
    lines = [""] * len(slots)
    used: set[str] = set()
    for at, one in enumerate(slots):
        last = at == len(slots) - 1 and at > 1 and not _IS_LAST.search(one.text)
        first = [SIGNPOSTS] if is_short_name(one) else []
        rows = _rows(one, last, used) if at or len(slots) == 1 else first
        for row in rows:
            start = (turn // 2 + 5 * at) % len(row)
            line = next((sign for sign in (*row[start:], *row[:start]) if _begins(sign) not in used), "")
            if line:
                used.add(_begins(line))
                lines[at] = upper_first(_filled(line, one))
                break
    return tuple(lines)


def is_short_name(one: Slot) -> bool:
    """Whether a segment has a short name by which a line can lead to it or away from it."""
    return one.kind in ("noun", "doing") and one.telling and fits_a_line(one.text)


def _rows(one: Slot, last: bool, used: set[str]) -> list[tuple[str, ...]]:
    """The rows of signposts that fit, the first first."""
    if one.kind == "question":
        return [LAST_QUESTION_SIGNPOSTS, QUESTION_SIGNPOSTS] if last else [QUESTION_SIGNPOSTS]
    if one.kind == "clause" and (not one.telling or (_HANGS.match(one.text) and not one.asked)):
        return []
    if one.kind == "clause":
        asked = [("{Q}",)] if one.asked and "{q}" not in used else []
        return [*asked, LAST_CLAUSE_SIGNPOSTS, CLAUSE_SIGNPOSTS] if last else [*asked, CLAUSE_SIGNPOSTS]
    if not is_short_name(one):
        return []
    return [LAST_SIGNPOSTS, SIGNPOSTS] if last else [SIGNPOSTS]


_HANGS = lazy(r"(?:when|where|if) (?!to\b)")
"""A clause that says when something else is, and asks nothing: "when a pot cracks"."""


def _begins(line: str) -> str:
    """The first two words of a line, by which two signposts sound alike."""
    words = re.sub(r"^(?:so|and) ", "", re.sub(r"[,.:]", "", line.lower())).split()
    return " ".join(words[:2]) if words[0] != "{q}" else "{q}"


def _filled(line: str, one: Slot) -> str:
    asked = one.asked
    return line.format(A=one.text, Q=asked, q=asked[:1].lower() + asked[1:])


def asks_of(slots: Sequence[Slot], turn: int) -> tuple[str, ...]:
    """A question for each segment, that a guest asks before it; no two alike."""
    lines: list[str] = []
    used: set[str] = set()
    for at, one in enumerate(slots):
        if one.asked and one.kind in ("question", "clause"):
            line = one.asked
        elif one.kind == "clause":
            line = _fresh(ASK_CLAUSE, turn + at, used).format(A=one.text)
        elif is_short_name(one):
            line = _fresh(ASK_NOUN, turn + at, used).format(A=one.text)
        else:
            line = _fresh(ASK_ANYTHING, turn + at, used)
        line = re.sub(r"^(?:And|Then) (\w)", lambda found: found[1].upper(), line) if not at else line
        nod = at >= _NOD_AT and (at - _NOD_AT) % 3 == 0
        lines.append(f"{_fresh(GUEST_NODS, turn + at, used)} {line}" if nod else line)
    return tuple(lines)


def what_is(first: str, ask: str) -> str:
    """The guest's question "What is a kiln?" where the sentence says so and `ask` is about it; else `ask`."""
    found = re.match(r"((?:An? |The )?[\w'’-]+(?: [\w'’-]+){0,3}) (is|are) (?:an?|the) ", first)
    named = re.search(r" about (?:the )?(.+)\?$", ask)
    if not found or not named:
        return ask
    name = re.sub(r"^(?:An?|The) ", "", found[1])
    if name.lower() != named[1].lower():
        return ask
    article = found[1][: -len(name)].lower()
    return f"{'And what' if ask.startswith('And') else 'What'} {found[2]} {article}{named[1]}?"


def _fresh(row: Sequence[str], turn: int, used: set[str]) -> str:
    """A line that was not used yet, or the one whose turn it is where all were."""
    start = turn % len(row)
    line = next((sign for sign in (*row[start:], *row[:start]) if sign not in used), row[start])
    used.add(line)
    return line
