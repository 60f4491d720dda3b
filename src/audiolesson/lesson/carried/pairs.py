"""Pairs of "Q: …" and "A: …", and tables of both, in the text of a lesson that does not say that they are cards."""

import re
from collections.abc import Iterator, Sequence

from audiolesson.lesson.carried.cards import Plain, cells
from audiolesson.lesson.carried.model import Carried
from audiolesson.lesson.carried.sides import BEHIND, begins
from audiolesson.lesson.model import Asked
from audiolesson.lesson.text_lines import Line
from audiolesson.patterns import lazy

LEAST_IN_QUESTION = 3
"""Words of a question in a text; "Q: Secrets?" is one of a talk."""
_SIDES = lazy(r"[|\s*]*(?:question|front|q)[\s*]*\|[\s*]*(?:answer|back|a)[\s*]*(?:\|.*)?", re.IGNORECASE)
_RULE = lazy(r"[|\s]*:?-+:?\s*\|[|:\s-]*")


def pairs(lines: Sequence[Line], found: Carried, plain: Plain) -> Iterator[Asked]:
    """The questions that end as such, each with the paragraph of its answer, in the order of the file."""
    number, sides, side = 0, dict[str, list[str]](), ""
    for line in [*lines, Line("Q: ", 0)]:
        begun, rest = begins(line.text) if line.text.strip() else ("", "")
        if begun == "question":
            question, answer, hint = (plain(" ".join(sides.get(one, ()))) for one in ("question", "answer", "hint"))
            if question.endswith("?") and len(question.split()) >= LEAST_IN_QUESTION and answer:
                yield Asked(question, found.place(number), answer, hint=hint, loose=True)
            behind = BEHIND.search(rest)
            number, side = line.number, "answer" if behind else "question"
            sides = {"question": [rest[: behind.start()] if behind else rest]}
            if behind:
                sides["answer"] = [rest[behind.end() :]]
        elif begun in ("answer", "hint") and "question" in sides and begun not in sides:
            side, sides[begun] = begun, [rest]
        elif side and line.text.strip() and not begun:
            sides[side].append(line.text)
        elif side != "question":
            side = ""
        elif line.text.strip() and begun:
            sides, side = {}, ""


def tables(lines: Sequence[Line], found: Carried, plain: Plain) -> Iterator[Asked]:
    """The rows of the tables of Markdown whose first two columns are called question and answer."""
    head, ruled = list[str](), False
    for line in lines:
        if not head:
            head = [cell.strip("*").lower() for cell in cells(line.text)] if _SIDES.fullmatch(line.text) else []
            ruled = False
        elif not ruled:
            ruled = _RULE.fullmatch(line.text) is not None
            head = head if ruled else []
        elif "|" not in line.text:
            head = []
        elif len(row := [plain(cell) for cell in cells(line.text)]) > 1 and row[0] and row[1]:
            hint = next((cell for name, cell in zip(head, row, strict=False) if name == "hint"), "")
            yield Asked(row[0], found.place(line.number), row[1], loose=True, hint=hint)
